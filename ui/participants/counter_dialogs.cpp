// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/counter_dialogs.h"

#include "core/work/task_work.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CounterActs)
};

void reopenTask(Context& context, QWidget* parent, TaskId task) {
    dialogs::ask(parent, Text::tr("Open the task again?"), Text::tr("Then it stands among the tasks again."),
                 Text::tr("Open again"), [&context, parent, task] {
                     const auto outcome = work::perform(context.database(),
                                                        [&](db::Transaction& tx) { return work::markOpen(tx, task); });
                     if (!outcome)
                         dialogs::warn(parent, Text::tr("That is not possible"), textOf(outcome.problems));
                 });
}

} // namespace

QString wordsOf(work::Counter counter) {
    switch (counter) {
    case work::Counter::CannotBeUndone:
        return Text::tr("Cannot be undone");
    case work::Counter::CorrectStep:
    case work::Counter::CorrectNote:
        return Text::tr("Put right…");
    case work::Counter::TakeBackStep:
        return Text::tr("Undo…");
    case work::Counter::WithdrawConsent:
        return Text::tr("Withdraw…");
    case work::Counter::ReopenTask:
        return Text::tr("Open again…");
    }
    return {};
}

void openCounter(Context& context, QWidget* parent, work::Counter counter, qint64 id) {
    if (!context.mayWrite())
        throw Error(Fault::ReadOnly, context.session().path());
    switch (counter) {
    case work::Counter::CannotBeUndone:
        return;
    case work::Counter::CorrectStep:
        return openCorrectStep(context, parent, PhaseEventId{id});
    case work::Counter::TakeBackStep:
        return openTakeBack(context, parent, PhaseEventId{id});
    case work::Counter::WithdrawConsent:
        return openWithdrawal(context, parent, ConsentId{id});
    case work::Counter::CorrectNote:
        return openNote(context, parent, NoteId{id});
    case work::Counter::ReopenTask:
        return reopenTask(context, parent, TaskId{id});
    }
}

} // namespace wijkwerk::ui::participants
