// SPDX-License-Identifier: EUPL-1.2
// The terms of the selectielijst and which of them the archivist has confirmed.
#pragma once

#include "core/domain/retention.h"
#include "ui/settings/retention_pane.h"
#include "ui/shared/dialog.h"

class QLineEdit;
class QPlainTextEdit;
class QCheckBox;

namespace wijkwerk::ui {

class DateEdit;

class ConfirmRuleDialog : public Dialog {
    Q_OBJECT
public:
    ConfirmRuleDialog(Context& context, const RetentionRule& rule, QWidget* parent);

private:
    void confirm();
    Context& m_context;
    RetentionRule m_rule;
    Form* m_form;
    QLineEdit* m_by;
    DateEdit* m_on;
    QPlainTextEdit* m_remark;
};

class RetentionRulesPane : public RetentionPane {
    Q_OBJECT
public:
    explicit RetentionRulesPane(Context& context);
    void read() override;
    /// Opens the dialog for the rule that is chosen.
    void confirmChosen();

private:
    void askWithdraw();
    void seed();
    void showButtons();
    const RetentionRule* chosen() const;

    std::vector<RetentionRule> m_rules; ///< a row's id is its place, from 1
    RowsModel<RetentionRule>* m_model;
    QCheckBox* m_yearEnd;
    PrimaryButton* m_confirm;
    Button* m_withdraw;
};

} // namespace wijkwerk::ui
