// SPDX-License-Identifier: EUPL-1.2
// Checking the log: as it is, against a line from paper, or against the newest backup; and what came of it.
#pragma once

#include "core/work/journal_check.h"
#include "ui/shared/dialog.h"

class QComboBox;
class QLineEdit;

namespace wijkwerk::ui {

class Bar;
class Context;
class JobBar;
class TextLabel;

class LogCheckDialog : public Dialog {
    Q_OBJECT
public:
    explicit LogCheckDialog(Context& context, QWidget* parent = nullptr);

    enum class Against { Itself, Paper, Backup };
    void choose(Against against, const QString& typed = {});
    void check();
    /// What was said last; empty before the first check.
    QString outcome() const;

Q_SIGNALS:
    void checked();

private:
    void showFields();
    void setRunning(bool running);
    void tell(const work::JournalVerdict& verdict);

    Context& m_context;
    Form* m_form;
    QComboBox* m_against;
    QLineEdit* m_head;
    QLineEdit* m_folder;
    Bar* m_outcome;
    TextLabel* m_more;
    JobBar* m_job;
    PrimaryButton* m_check = nullptr;
};

} // namespace wijkwerk::ui
