// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/duty_dialogs.h"

#include "core/rules/deadline_engine.h"
#include "core/work/duty_work.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace wijkwerk::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(DutyDialogs)
};

struct MomentFields {
    DateEdit* day;
    QLineEdit* time;

    /// Invalid when one of the two is not there or not understood.
    QDateTime moment() const {
        const QTime clock = QTime::fromString(time->text().trimmed(), QStringLiteral("H:mm"));
        const auto date = day->date();
        return date && clock.isValid() ? QDateTime(*date, clock) : QDateTime();
    }
};

/// A day and a time; the problem of the moment stands at the day.
MomentFields addMoment(Form& form, const QString& field, const QString& label, Context& context) {
    auto* day = form.date(field, label, context.today());
    day->setFlagger([](QDate) { return QString(); });
    day->setDate(context.today());
    auto* time = form.text(QString(), Text::tr("Time"));
    time->setPlaceholderText(QStringLiteral("14:30"));
    return {day, time};
}

Dialog* newDialog(const QString& title, const QString& explanation, QWidget* parent) {
    auto* dialog = new Dialog(title, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExplanation(explanation);
    return dialog;
}

} // namespace

void openDutyDone(Context& context, QWidget* parent, const Deadline& duty) {
    auto* dialog =
        newDialog(rules::titleOf(duty), Text::tr("Your name and the day stand in the list and in the log."), parent);
    auto* form = new Form;
    auto* on = form->date(QStringLiteral("doneOn"), Text::tr("Done on"), context.today());
    on->setFlagger([](QDate) { return QString(); });
    on->setDate(context.today());
    form->setChanged(false);
    dialog->setForm(form);
    dialog->setPrimary(Text::tr("Done"), [dialog, &context, on, rule = duty.rule, subject = toText(duty.subject)] {
        const QDate day = on->date().value_or(QDate());
        const auto outcome = work::perform(context.database(),
                                           [&](db::Transaction& tx) { return work::doDuty(tx, rule, subject, day); });
        if (!dialog->show(outcome.problems))
            return;
        dialog->accept();
        context.say(Text::tr("It is recorded that this was done"));
    });
    dialog->open();
}

void openBreach(Context& context, QWidget* parent) {
    auto* dialog = newDialog(Text::tr("New data breach"),
                             Text::tr("Do not write names or numbers of people here. Who it was about is for the "
                                      "privacy officer to keep."),
                             parent);
    auto* form = new Form;
    const MomentFields found = addMoment(*form, QStringLiteral("foundAt"), Text::tr("Found on"), context);
    auto* what = form->lines(QStringLiteral("what"), Text::tr("What happened"), 4);
    form->setChanged(false);
    dialog->setForm(form);
    dialog->setPrimary(Text::tr("Record breach"), [dialog, &context, found, what] {
        const auto outcome = work::perform(context.database(), [&](db::Transaction& tx) {
            return work::recordBreach(tx, found.moment(), what->toPlainText());
        });
        if (!dialog->show(outcome.problems))
            return;
        dialog->accept();
        context.say(Text::tr("The data breach is recorded"));
    });
    dialog->open();
}

void openBreachAnswer(Context& context, QWidget* parent, const DataBreach& breach) {
    auto* dialog = newDialog(Text::tr("Data breach reported?"), breach.what, parent);
    auto* form = new Form;
    auto* how = form->add(QStringLiteral("answer"), Text::tr("Reported to the AP"), new QComboBox);
    how->addItem(Text::tr("yes"), true);
    how->addItem(Text::tr("no, not needed"), false);
    const MomentFields at = addMoment(*form, QStringLiteral("answeredAt"), Text::tr("Reported or decided on"), context);
    auto* reason = form->lines(QStringLiteral("reason"), Text::tr("Why"), 3);
    form->hint(Text::tr("Needed when it was not reported, or after 72 hours. No names of people."));
    form->setChanged(false);
    dialog->setForm(form);
    dialog->setPrimary(Text::tr("Record"), [dialog, &context, how, at, reason, id = breach.id] {
        const work::BreachAnswered answer{id, how->currentData().toBool(), at.moment(), reason->toPlainText()};
        const auto outcome =
            work::perform(context.database(), [&](db::Transaction& tx) { return work::answerBreach(tx, answer); });
        if (!dialog->show(outcome.problems))
            return;
        dialog->accept();
        context.say(Text::tr("The answer is recorded"));
    });
    dialog->open();
}

} // namespace wijkwerk::ui
