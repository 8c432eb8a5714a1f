// SPDX-License-Identifier: EUPL-1.2
// Another value of a rule from a day on, and the days that are equated with holidays.
#pragma once

#include "core/domain/days_off.h"
#include "core/domain/rule_value.h"
#include "ui/shared/dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace wijkwerk::work {
struct RuleValueChange;
} // namespace wijkwerk::work

namespace wijkwerk::ui {

class Context;
class DateEdit;

class RuleValueDialog : public Dialog {
    Q_OBJECT
public:
    /// `row` is the value as it is now.
    RuleValueDialog(Context& context, const RuleValue& row, QWidget* parent);

private:
    void save();
    void keep(const work::RuleValueChange& change);
    Context& m_context;
    RuleValue m_row;
    Form* m_form;
    QLineEdit* m_amount;
    DateEdit* m_from;
    DateEdit* m_until;
    QLineEdit* m_source;
    QPlainTextEdit* m_reason;
};

class EquatedDaysDialog : public Dialog {
    Q_OBJECT
public:
    EquatedDaysDialog(Context& context, QWidget* parent);

private:
    void save();
    void keep(const std::vector<EquatedDay>& days);
    Context& m_context;
    Form* m_form;
    QPlainTextEdit* m_days;
    QPlainTextEdit* m_reason;
};

} // namespace wijkwerk::ui
