// SPDX-License-Identifier: EUPL-1.2
// Somebody was expected for a talk of the voorselectie and did not come.
#include "core/base/calendar.h"
#include "core/store/participants.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/preselection.h"
#include "ui/participants/attempt.h"
#include "ui/participants/person_text.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(MissedTalk)
};

/// The day that was planned and is not to come; else today.
QDate plannedDay(Context& context, ParticipantId person) {
    QDate day;
    for (const Task& task : store::tasks::ofParticipant(context.database(), person)) {
        if (task.kind == TaskKind::FirstTalk && task.dueOn <= context.today())
            day = task.dueOn;
    }
    return day.isValid() ? day : workingDayOnOrBefore(context.today(), work::workCalendar(context.database()));
}

} // namespace

void openMissedTalk(Context& context, QWidget* parent, ParticipantId id, std::function<void()> recorded) {
    const auto person = store::participants::find(context.database(), id);
    const auto trajectory = store::trajectories::openOf(context.database(), id);
    if (!person || !trajectory)
        throw Error(Fault::NotFound);
    auto* dialog = new Dialog(Text::tr("%1 did not come").arg(fullLabel(person->name)), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExplanation(Text::tr("It counts as a day on which the person did not come. Do not write down why."));
    auto* form = new Form;
    auto* on = form->date(QStringLiteral("on"), Text::tr("Day of the talk"), context.today());
    on->setDate(plannedDay(context, id));
    auto* next = form->date(QStringLiteral("nextTalkOn"), Text::tr("Next talk"), context.today());
    form->hint(Text::tr("Empty when no other talk was agreed yet."));
    form->setChanged(false);
    dialog->setForm(form);
    dialog->setPrimary(Text::tr("Record"), [&context, dialog, on, next, recorded, way = trajectory->id] {
        if (!understood({on, next}))
            return;
        const work::MissedTalk missed{way, on->date().value_or(QDate()), next->date()};
        const auto outcome =
            work::perform(context.database(), [&](db::Transaction& tx) { return work::recordMissedTalk(tx, missed); });
        if (!outcome) {
            dialog->show(outcome.problems);
            return;
        }
        dialog->accept();
        recorded();
        context.say(outcome.problems.empty() ? Text::tr("It is recorded that the person did not come")
                                             : textOf(outcome.problems)); // so often that it is usually closed
    });
    on->setFocus();
    dialog->open();
}

} // namespace wijkwerk::ui::participants
