// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/closing_dialog.h"

#include "core/work/days_off.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/form.h"
#include "ui/texts/problem_text.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace wijkwerk::ui {

ClosingDialog::ClosingDialog(Context& context, const ClosingPeriod& before, QWidget* parent)
    : Dialog(before.id ? tr("Change closing days") : tr("Add closing days"), parent)
    , m_context(context)
    , m_before(before)
    , m_form(new Form)
    , m_from(m_form->date(QStringLiteral("from"), tr("From"), context.today()))
    , m_until(m_form->date(QStringLiteral("until"), tr("Up to and including"), context.today())) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->hint(tr("Empty: only the first day."));
    m_name = m_form->text(QStringLiteral("name"), tr("What it is"));
    m_form->hint(tr("For example: Christmas closing."));
    m_source = m_form->text(QStringLiteral("source"), tr("Where it stands"));
    m_form->hint(tr("A decision, an agreement, or: house rule."));
    m_reason = m_form->lines(QStringLiteral("reason"), tr("Reason"), 2);
    for (DateEdit* day : {m_from, m_until})
        day->setFlagger([](QDate) { return QString(); }); // it may well begin in a weekend
    if (before.id) {
        m_from->setDate(before.from);
        m_until->setDate(before.until);
        m_name->setText(before.name);
        m_source->setText(before.source);
    }
    m_form->setChanged(false);
    setForm(m_form);
    setPrimary(before.id ? tr("Save") : tr("Add"), [this] { save(); });
    m_from->setFocus();
}

void ClosingDialog::save() {
    Problems problems;
    for (const auto& [edit, field, needed] : {std::tuple(m_from, "from", true), std::tuple(m_until, "until", false)}) {
        if (!edit->isAcceptable() || (needed && edit->isEmpty()))
            problems.push_back(
                wrong(QStringLiteral("date_not_understood"), QLatin1String(field), edit->field()->text()));
    }
    if (!show(problems))
        return;
    work::ClosingRequest request;
    request.from = m_from->date().value_or(QDate());
    request.until = m_until->date();
    request.name = m_name->text();
    request.source = m_source->text();
    request.reason = m_reason->toPlainText();
    request.replaces = m_before.id;
    const QDate last = request.until.value_or(request.from);
    const QDate first = m_before.id ? std::min(request.from, m_before.from) : request.from;
    const Problems past = work::daysOffChangePast(
        m_context.database(), first, m_before.id ? std::max(last, m_before.until) : last, m_context.today());
    if (past.empty()) {
        keep(request);
        return;
    }
    dialogs::ask(this, tr("Change days of the past?"), textOf(past), tr("Save"), [this, request] { keep(request); });
}

void ClosingDialog::keep(const work::ClosingRequest& request) {
    const auto outcome =
        work::perform(m_context.database(), [&](db::Transaction& tx) { return work::addClosing(tx, request); });
    if (!outcome) {
        show(outcome.problems);
        return;
    }
    m_form->setChanged(false);
    m_context.say(tr("The closing days are saved"));
    accept();
}

} // namespace wijkwerk::ui
