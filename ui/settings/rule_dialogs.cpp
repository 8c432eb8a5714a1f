// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/rule_dialogs.h"

#include "core/base/date_text.h"
#include "core/store/rule_values.h"
#include "core/work/days_off.h"
#include "core/work/rule_work.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/form.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/value_labels.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace wijkwerk::ui {

namespace {

/// `04-01-2027; extra vrije dag; Stcrt. 2026, 1`, a line for each day.
QString linesOf(const std::vector<EquatedDay>& days) {
    QStringList lines;
    for (const EquatedDay& day : days)
        lines << QStringList{shownDate(day.day), day.name, day.source}.join(QStringLiteral("; "));
    return lines.join(u'\n');
}

/// The days of such lines; a date that cannot be read is a problem.
std::vector<EquatedDay> daysIn(const QString& text, Problems& problems) {
    std::vector<EquatedDay> days;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u';');
        if (line.trimmed().isEmpty())
            continue;
        EquatedDay day;
        day.day = QDate::fromString(parts.value(0).trimmed(), QStringLiteral("dd-MM-yyyy"));
        day.name = parts.value(1).trimmed();
        day.source = parts.value(2).trimmed();
        if (!day.day.isValid())
            problems.push_back(
                wrong(QStringLiteral("date_not_understood"), QStringLiteral("days"), parts.value(0).trimmed()));
        days.push_back(day);
    }
    return days;
}

} // namespace

RuleValueDialog::RuleValueDialog(Context& context, const RuleValue& row, QWidget* parent)
    : Dialog(tr("Another value"), parent)
    , m_context(context)
    , m_row(row)
    , m_form(new Form)
    , m_amount(m_form->text(QStringLiteral("amount"), tr("Value"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setExplanation(tr("%1. Now: %2 (%3%4).").arg(nameOf(row), amountText(row), row.source, periodText(row)));
    if (const QString hint = amountsHint(row.rule); !hint.isEmpty())
        m_form->hint(hint);
    m_from = m_form->date(QStringLiteral("validFrom"), tr("Valid from"), context.today());
    m_form->hint(tr("What began before that day keeps its dates."));
    m_until = m_form->date(QStringLiteral("validTo"), tr("Up to and including"), context.today());
    m_form->hint(tr("Empty: until another value begins."));
    m_source = m_form->text(QStringLiteral("source"), tr("Where it stands"));
    m_form->hint(tr("A law article, the ordinance, or: house rule."));
    m_reason = m_form->lines(QStringLiteral("reason"), tr("Reason"), 2);
    m_amount->setText(toText(row.amounts));
    m_from->setDate(context.today());
    m_form->setChanged(false);
    setForm(m_form);
    setPrimary(tr("Save"), [this] { save(); });
    m_amount->selectAll();
    m_amount->setFocus();
}

void RuleValueDialog::save() {
    Problems problems;
    for (const auto& [edit, field] : {std::pair(m_from, "validFrom"), std::pair(m_until, "validTo")}) {
        if (!edit->isAcceptable())
            problems.push_back(
                wrong(QStringLiteral("date_not_understood"), QLatin1String(field), edit->field()->text()));
    }
    if (!show(problems))
        return;
    work::RuleValueChange change;
    change.rule = m_row.rule;
    change.subject = m_row.subject;
    change.amounts = m_amount->text();
    change.validFrom = m_from->date().value_or(QDate());
    change.validTo = m_until->date();
    change.source = m_source->text();
    change.reason = m_reason->toPlainText();
    const Problems past =
        work::changesOfPast(m_context.database(), change.validFrom, change.validTo, m_context.today());
    if (past.empty()) {
        keep(change);
        return;
    }
    dialogs::ask(this, tr("Change days of the past?"), textOf(past), tr("Save"), [this, change] { keep(change); });
}

void RuleValueDialog::keep(const work::RuleValueChange& change) {
    const auto outcome =
        work::perform(m_context.database(), [&](db::Transaction& tx) { return work::changeRuleValue(tx, change); });
    if (!outcome) {
        show(outcome.problems);
        return;
    }
    m_form->setChanged(false);
    m_context.say(tr("The value is saved"));
    accept();
}

EquatedDaysDialog::EquatedDaysDialog(Context& context, QWidget* parent)
    : Dialog(tr("Equated days"), parent)
    , m_context(context)
    , m_form(new Form)
    , m_days(m_form->lines(QStringLiteral("days"), tr("Days"), 6)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setExplanation(tr("Days that a decree equates with a holiday (Algemene termijnenwet article 3). A legal term does "
                      "not end on such a day."));
    m_form->hint(tr("One day a line: date; name; decree. For example: 04-01-2027; extra day off; Stcrt. 2026, 1"));
    m_reason = m_form->lines(QStringLiteral("reason"), tr("Reason"), 2);
    m_days->setPlainText(linesOf(store::rule_values::equatedDays(context.database())));
    m_form->setChanged(false);
    setForm(m_form);
    setPrimary(tr("Save"), [this] { save(); });
    m_days->setFocus();
}

void EquatedDaysDialog::save() {
    Problems problems;
    const auto days = daysIn(m_days->toPlainText(), problems);
    if (!show(problems))
        return;
    const Problems past = work::equatedDaysChangePast(m_context.database(), days, m_context.today());
    if (past.empty()) {
        keep(days);
        return;
    }
    dialogs::ask(this, tr("Change days of the past?"), textOf(past), tr("Save"), [this, days] { keep(days); });
}

void EquatedDaysDialog::keep(const std::vector<EquatedDay>& days) {
    auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
        return work::saveEquatedDays(tx, days, m_reason->toPlainText());
    });
    if (!outcome) {
        for (Problem& problem : outcome.problems)
            problem.field = problem.field == u"reason" ? problem.field : QStringLiteral("days");
        show(outcome.problems);
        return;
    }
    m_form->setChanged(false);
    m_context.say(tr("The equated days are saved"));
    accept();
}

} // namespace wijkwerk::ui
