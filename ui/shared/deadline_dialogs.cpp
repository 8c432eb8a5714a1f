// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/deadline_dialogs.h"

#include "core/reports/deadline_facts.h"
#include "core/rules/deadline_by_hand.h"
#include "core/work/deadline_work.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/deadline_acts.h"
#include "ui/shared/dialog.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/patient_guard.h"
#include "ui/texts/explained_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace wijkwerk::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(DeadlineDialogs)
};

/// Where the day comes from, and that the law does not wait.
QString explanationOf(Context& context, const Deadline& deadline) {
    QString text = linesOf(reports::DeadlineSums(context.database()).of(deadline)).join(u' ');
    if (deadline.hard)
        text += u' ' + Text::tr("The day of the law stays what it is: %1.")
                           .arg(shownDate(deadline.legalDay.isValid() ? deadline.legalDay : deadline.due));
    return text;
}

/// What is asked besides done or not needed.
QString reasonWords(const Deadline& deadline) {
    if (isPremium(deadline))
        return Text::tr("Judgement");
    return deadline.action == DeadlineAction::LookAtDossier ? Text::tr("What came of it") : Text::tr("Reason");
}

/// Without a judgement there is nothing to keep: then the act asks for it.
QString noteOf(const QLineEdit* amount, const QLineEdit* reason) {
    const QString words = reason->text().trimmed();
    if (!amount || amount->text().trimmed().isEmpty() || words.isEmpty())
        return words;
    return Text::tr("Premium: %1. %2").arg(amount->text().trimmed(), words);
}

/// Usual days as buttons, each on a working day.
QWidget* usualDays(Context& context, DateEdit* to) {
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    const WorkCalendar calendar = reports::ownCalendar(context.database());
    const std::pair<QString, int> days[] = {
        {Text::tr("Tomorrow"), 1}, {Text::tr("Next week"), 7}, {Text::tr("In two weeks"), 14}};
    for (const auto& [label, later] : days) {
        auto* button = new Button(label, place);
        const QDate day = workingDayOnOrAfter(context.today().addDays(later), calendar);
        QObject::connect(button, &QPushButton::clicked, to, [to, day] { to->setDate(day); });
        row->addWidget(button);
    }
    row->addStretch();
    return place;
}

} // namespace

void openPostponeDeadline(Context& context, QWidget* parent, const Deadline& deadline) {
    auto* dialog = new Dialog(Text::tr("Postpone “%1”").arg(rules::titleOf(deadline)), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExplanation(explanationOf(context, deadline));
    auto* form = new Form;
    auto* to = form->date(QStringLiteral("until"), Text::tr("To"), context.today());
    to->setDate(workingDayOnOrAfter(context.today().addDays(1), reports::ownCalendar(context.database())));
    form->add({}, {}, usualDays(context, to));
    auto* reason = form->text(QStringLiteral("reason"), Text::tr("Reason"));
    dialog->setForm(form);
    dialog->setPrimary(Text::tr("Postpone"), [&context, dialog, to, reason, ref = work::refOf(deadline)] {
        const auto outcome = work::perform(context.database(), [&](db::Transaction& tx) {
            return work::postponeDeadline(tx, ref, to->date().value_or(QDate()), reason->text());
        });
        if (outcome)
            dialog->accept();
        else
            dialog->show(outcome.problems);
    });
    reason->setFocus();
    dialog->open();
}

void openSettleDeadline(Context& context, QWidget* parent, const Deadline& deadline) {
    const bool mayBeDone = rules::byHand(deadline) == rules::ByHand::Done;
    const QString title = mayBeDone ? Text::tr("“%1” is done or not needed") : Text::tr("“%1” is not needed this time");
    auto* dialog = new Dialog(title.arg(rules::titleOf(deadline)), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExplanation(explanationOf(context, deadline));
    auto* form = new Form;
    auto* how = mayBeDone ? form->combo(QStringLiteral("outcome"), Text::tr("It is")) : nullptr;
    if (how) {
        how->addItem(Text::tr("Done"));
        how->addItem(Text::tr("Not needed"));
    }
    auto* amount =
        isPremium(deadline) ? form->text(QStringLiteral("amount"), Text::tr("Amount of the premium")) : nullptr;
    auto* reason = form->text(QStringLiteral("reason"), reasonWords(deadline));
    dialog->setForm(form);
    dialog->setPrimary(Text::tr("Save"), [&context, dialog, how, amount, reason, ref = work::refOf(deadline)] {
        const auto result = how && how->currentIndex() == 0 ? DeadlineOutcome::Done : DeadlineOutcome::NotNeeded;
        const auto outcome = work::perform(context.database(), [&](db::Transaction& tx) {
            return work::settleDeadline(tx, ref, result, noteOf(amount, reason));
        });
        if (outcome)
            dialog->accept();
        else
            dialog->show(outcome.problems);
    });
    how ? how->setFocus() : reason->setFocus();
    dialog->open();
}

void takeBackDelay(Context& context, QWidget* owner, const Deadline& deadline) {
    guardPatiently(owner, [&context, ref = work::refOf(deadline)] {
        work::perform(context.database(), [&](db::Transaction& tx) { return work::takeBackDelay(tx, ref); });
        context.say(Text::tr("Back to its own day"));
    });
}

} // namespace wijkwerk::ui
