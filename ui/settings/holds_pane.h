// SPDX-License-Identifier: EUPL-1.2
// Who is kept whatever the terms say: why, and until when.
#pragma once

#include "core/domain/retention.h"
#include "ui/settings/retention_pane.h"
#include "ui/shared/dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace wijkwerk::ui {

class DateEdit;

class HoldDialog : public Dialog {
    Q_OBJECT
public:
    HoldDialog(Context& context, QWidget* parent);

private:
    void keep();
    Context& m_context;
    Form* m_form;
    QLineEdit* m_number;
    QPlainTextEdit* m_reason;
    DateEdit* m_until;
};

class HoldsPane : public RetentionPane {
    Q_OBJECT
public:
    explicit HoldsPane(Context& context);
    void read() override;
    void add();

private:
    struct Row {
        LegalHold hold;
        int number = 0;
    };
    void askLift();
    void showButtons();

    std::vector<Row> m_rows;
    RowsModel<Row>* m_model;
    PrimaryButton* m_add;
    Button* m_lift;
};

} // namespace wijkwerk::ui
