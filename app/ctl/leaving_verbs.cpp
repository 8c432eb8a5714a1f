// SPDX-License-Identifier: EUPL-1.2
// still-works, died, moved-away, standstill, go-on, closing-check, undo-step, correct-step.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/store/trajectories.h"
#include "core/work/closing_work.h"
#include "core/work/ending.h"
#include "core/work/own_ends.h"
#include "core/work/standstill_work.h"
#include "core/work/step_right.h"
#include "ui/texts/labels.h"
#include "ui/texts/leaving_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

/// Runs an act on the person of the second argument.
template <class Act>
Exit onPerson(Run& run, Act act) {
    db::Database& database = run.writable();
    const auto person = run.participant(run.arguments().at(1));
    if (run.failed() || !person)
        return Exit::Refused;
    return run.say(work::perform(database, [&](db::Transaction& tx) { return act(tx, *person); }));
}

/// The newest trajectory, open or closed; nothing is said when there is none.
std::optional<Trajectory> newestOf(Run& run) {
    const auto person = run.participant(run.arguments().at(1));
    if (run.failed() || !person)
        return std::nullopt;
    const auto all = store::trajectories::ofParticipant(run.database(), *person);
    if (all.empty())
        throw Error(Fault::NotFound, run.arguments().at(1));
    return all.front();
}

Exit stillWorks(Run& run) {
    db::Database& database = run.writable();
    const auto trajectory = newestOf(run);
    const QString answer = run.text("answer");
    if (answer != QLatin1String("yes") && answer != QLatin1String("no"))
        run.sayWrongValue("answer", QStringLiteral("yes, no"));
    const QDate on = run.date("date", run.today());
    if (run.failed() || !trajectory)
        return Exit::Refused;
    const work::StatusRequest request{trajectory->id, answer == QLatin1String("yes"), on};
    return run.say(work::perform(database, [&](db::Transaction& tx) { return work::recordStatus(tx, request); }));
}

Exit died(Run& run) {
    const QDate on = run.date("date");
    return onPerson(run, [&](db::Transaction& tx, ParticipantId person) {
        return work::recordDeath(tx, {person, on, run.text("note")});
    });
}

Exit movedAway(Run& run) {
    const QDate on = run.date("date");
    return onPerson(run, [&](db::Transaction& tx, ParticipantId person) {
        return work::recordMovedAway(tx, {person, on, run.text("note")});
    });
}

Exit standstill(Run& run) {
    const auto reason = run.word("reason", StandstillReason::NotReachable);
    return onPerson(run, [&](db::Transaction& tx, ParticipantId person) {
        const QString lead = run.text("lead");
        return work::standStill(tx, {person, reason, run.text("note"),
                                     lead.isEmpty() ? WorkerId{} : run.workerNamed(lead).value_or(WorkerId{})});
    });
}

Exit goOn(Run& run) {
    const auto how = run.word("how", StandstillEnd::GoesOn);
    return onPerson(run, [&](db::Transaction& tx, ParticipantId person) {
        return work::goOn(tx, {person, how, run.text("note")});
    });
}

Exit closingCheck(Run& run) {
    run.onlyLook();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    const QDate on = run.date("date", run.today());
    if (run.failed() || !trajectory)
        return Exit::Refused;
    QJsonArray items;
    for (const rules::ClosingCheck& check : work::closingChecks(run.database(), trajectory->id, on)) {
        items.append(QJsonObject{{QStringLiteral("item"), codeOf(check.item)},
                                 {QStringLiteral("count"), check.count},
                                 {QStringLiteral("blocks"), check.blocks}});
        run.out().line(QStringLiteral("%1 %2  %3")
                           .arg(QChar(check.blocks ? u'!' : u'?'))
                           .arg(check.count)
                           .arg(ui::labelOf(check.item)));
    }
    run.out().set("items", items);
    return Exit::Done;
}

/// The step with this id, else the last one of the newest trajectory.
std::optional<PhaseEventId> stepOf(Run& run) {
    const auto trajectory = newestOf(run);
    if (!trajectory)
        return std::nullopt;
    const auto events = store::trajectories::events(run.database(), trajectory->id);
    const QString wanted = run.text("step");
    if (wanted.isEmpty())
        return store::trajectories::lastStep(events).value_or(events.back()).id;
    for (const PhaseEvent& event : events) {
        if (QString::number(event.id.value) == wanted)
            return event.id;
    }
    throw Error(Fault::NotFound, wanted);
}

Exit undoStep(Run& run) {
    db::Database& database = run.writable();
    const auto step = stepOf(run);
    if (!step)
        return Exit::Refused;
    const work::TakeBack request{*step, run.text("reason"), run.text("override")};
    const PhaseEvent event = store::trajectories::findEvent(database, *step).value();
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::takeBackStep(tx, request); });
    if (!outcome)
        return run.say(outcome);
    const Trajectory now = store::trajectories::find(database, event.trajectory).value();
    run.out().set("undone", json(event.to));
    run.out().set("phase", json(now.phase));
    run.out().line(QCoreApplication::translate("Ctl", "Undone: %1 of %2. The phase is %3 again, since %4.")
                       .arg(ui::labelOf(event.to), shownDate(event.effectiveOn), ui::labelOf(now.phase),
                            shownDate(now.phaseSince)));
    return run.say(outcome);
}

Exit correctStep(Run& run) {
    db::Database& database = run.writable();
    const auto step = stepOf(run);
    if (!step)
        return Exit::Refused;
    const PhaseEvent event = store::trajectories::findEvent(database, *step).value();
    const work::StepCorrection correction{*step, run.date("date", event.effectiveOn), run.text("code"),
                                          run.text("reason")};
    if (run.failed())
        return Exit::Refused;
    return run.say(work::perform(database, [&](db::Transaction& tx) { return work::correctStep(tx, correction); }));
}

} // namespace

std::span<const Verb> leavingVerbs() {
    static const Verb table[] = {
        {"still-works", "FILE ID --answer yes|no [--date DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Writes down if somebody who left for work still works."), "answer date", "",
         "answer", 2, 2, false, stillWorks},
        {"died", "FILE ID --date DATE [--note N]",
         QT_TRANSLATE_NOOP("Ctl", "Writes down that a person died: everything is closed."), "date note", "", "date", 2,
         2, false, died},
        {"moved-away", "FILE ID --date DATE [--note N]",
         QT_TRANSLATE_NOOP("Ctl", "Writes down that a person moved to another municipality."), "date note", "", "date",
         2, 2, false, movedAway},
        {"standstill", "FILE ID [--reason crisis|death|not_reachable] [--note N] [--lead W]",
         QT_TRANSLATE_NOOP("Ctl", "Pas op de plaats: no letters, labels and proposals for now."), "reason note lead",
         "", "", 2, 2, false, standstill},
        {"go-on", "FILE ID --note N [--how goes_on|closed]", QT_TRANSLATE_NOOP("Ctl", "Ends pas op de plaats."),
         "note how", "", "note", 2, 2, false, goOn},
        {"closing-check", "FILE ID [--date DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Lists what is open before a trajectory can be closed."), "date", "", "", 2, 2, false,
         closingCheck},
        {"undo-step", "FILE ID --reason R [--override R]",
         QT_TRANSLATE_NOOP("Ctl", "Takes back the last step of a person."), "reason override step", "", "reason", 2, 2,
         false, undoStep},
        {"correct-step", "FILE ID --reason R [--step STEP] [--date DATE] [--code CODE]",
         QT_TRANSLATE_NOOP("Ctl", "Puts the day or the reason of a step right."), "reason step date code", "", "reason",
         2, 2, false, correctStep},
    };
    return table;
}

} // namespace wijkwerk::ctl
