// SPDX-License-Identifier: EUPL-1.2
// "Wie bent u?": chosen from the workers of the department, asked once per file and system account.
#pragma once

#include "core/domain/worker.h"
#include "ui/shared/dialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace wijkwerk::ui {

class Context;

class WhoDialog : public Dialog {
    Q_OBJECT
public:
    WhoDialog(Context& context, QWidget* parent);

Q_SIGNALS:
    void chosen(const wijkwerk::Worker& worker);

private:
    void fillList();
    void showNew(bool on);
    void showButton();
    void decide();
    void chooseListed();
    void addNew();

    Context& m_context;
    std::vector<Worker> m_workers;
    QListWidget* m_list;
    Form* m_new;
    QLineEdit* m_name = nullptr;
    QComboBox* m_role = nullptr;
    PrimaryButton* m_thisIsMe = nullptr;
    Button* m_notListed = nullptr;
    bool m_adding = false;
};

} // namespace wijkwerk::ui
