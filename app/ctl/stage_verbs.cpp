// SPDX-License-Identifier: EUPL-1.2
// started, move, evaluate, absence, suspend, resume, stop-stage.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/store/absences.h"
#include "core/store/evaluations.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/workplaces.h"
#include "core/work/absence_work.h"
#include "core/work/evaluating.h"
#include "core/work/moving.h"
#include "core/work/stage_start.h"
#include "core/work/suspending.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

std::optional<Placement> currentOf(Run& run, const std::optional<Trajectory>& trajectory) {
    return trajectory ? store::placements::latestOf(run.database(), trajectory->id) : std::nullopt;
}

Exit move(Run& run) {
    db::Database& database = run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    work::MoveRequest request;
    request.workplace = run.workplace(run.text("workplace")).value_or(WorkplaceId{});
    if (!run.text("guide").isEmpty())
        request.guide = run.workerNamed(run.text("guide")).value_or(WorkerId{});
    request.on = run.date("on");
    if (!run.text("hours").isEmpty())
        request.hours = run.hours("hours");
    request.days = run.days("days");
    request.reason = run.word("reason", ChangeReason::Other);
    request.note = run.text("note");
    request.ownView = run.text("own-view");
    request.viewState = request.ownView.isEmpty() ? run.maybeWord<ViewState>("view") : std::optional(ViewState::Given);
    request.overrideReason = run.text("override");
    if (run.failed() || !trajectory)
        return Exit::Refused;
    request.trajectory = trajectory->id;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::move(tx, request); });
    const Exit exit = run.say(outcome);
    if (exit != Exit::Done)
        return exit;
    const Placement now = store::placements::latestOf(database, trajectory->id).value();
    run.out().set("moveId", json(*outcome.done));
    run.out().set("placementId", json(now.id));
    run.out().set("began", json(now.began()));
    run.out().set("startsOn", json(now.startsOn));
    run.out().set("lastDay", json(now.lastDay));
    run.out().line(QCoreApplication::translate("Ctl", "Moved; works there from %1. It began on %2.")
                       .arg(shownDate(now.startsOn), shownDate(now.began())));
    return exit;
}

Exit started(Run& run) {
    db::Database& database = run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    const auto placement = currentOf(run, trajectory);
    const QDate on = run.date("on");
    if (run.failed() || !trajectory)
        return Exit::Refused;
    if (!placement)
        throw Error(Fault::NotFound);
    const auto outcome = work::perform(
        database, [&](db::Transaction& tx) { return work::recordStart(tx, placement->id, on, run.text("override")); });
    const Exit exit = run.say(outcome);
    QJsonArray open;
    for (const StartCheck& check : store::stage::checksOf(database, placement->id)) {
        if (check.isOpen())
            open.append(codeOf(check.item));
    }
    run.out().set("open", open);
    if (exit == Exit::Done)
        run.out().line(QCoreApplication::translate("Ctl", "Started on %1.").arg(shownDate(on)));
    return exit;
}

Exit evaluate(Run& run) {
    db::Database& database = run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    const QDate on = run.date("on");
    if (run.failed() || !trajectory)
        return Exit::Refused;
    work::EvaluationRequest request{work::evaluationToFill(database, trajectory->id, on), {}};
    Evaluation& e = request.evaluation;
    e.kind = run.word("kind", e.kind);
    if (const int week = run.number("week", 1, 300, 0); week > 0)
        e.week = week;
    if (!run.text("attendance").isEmpty())
        e.attendance = run.number("attendance", 0, 100, 0);
    e.goesWell = run.text("goes-well");
    e.toPractise = run.text("to-practise");
    e.advice = run.maybeWord<EvaluationAdvice>("advice");
    e.ownView = run.text("own-view");
    e.viewState = e.ownView.isEmpty() ? run.maybeWord<ViewState>("view") : std::optional(ViewState::Given);
    e.viewOn = on;
    if (run.failed())
        return Exit::Refused;
    const auto outcome =
        work::perform(database, [&](db::Transaction& tx) { return work::saveEvaluation(tx, request); });
    const Exit exit = run.say(outcome);
    if (exit != Exit::Done)
        return exit;
    run.out().set("evaluationId", json(*outcome.done));
    run.out().set("kind", codeOf(e.kind));
    run.out().set("week", e.week ? QJsonValue(*e.week) : QJsonValue());
    run.out().line(QCoreApplication::translate("Ctl", "Evaluation of %1 kept.").arg(shownDate(on)));
    return exit;
}

Exit absence(Run& run) {
    db::Database& database = run.writable();
    const auto person = run.participant(run.arguments().at(1));
    Absence wanted;
    wanted.kind = run.word("kind", AbsenceKind::ReportedSick);
    wanted.startsOn = run.date("from");
    wanted.endsOn = run.maybeDate("until");
    wanted.expectedUntil = run.maybeDate("expected");
    if (run.failed() || !person)
        return Exit::Refused;
    wanted.participant = *person;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::reportAbsence(tx, wanted); });
    const Exit exit = run.say(outcome);
    if (exit != Exit::Done)
        return exit;
    run.out().set("absenceId", json(*outcome.done));
    run.out().line(QCoreApplication::translate("Ctl", "Absence from %1 recorded.").arg(shownDate(wanted.startsOn)));
    return exit;
}

Exit back(Run& run) {
    db::Database& database = run.writable();
    const auto person = run.participant(run.arguments().at(1));
    const QDate lastDay = run.date("last-day");
    if (run.failed() || !person)
        return Exit::Refused;
    const auto away = store::absences::on(database, *person, std::min(lastDay, run.today()));
    if (!away)
        throw Error(Fault::NotFound);
    const auto outcome =
        work::perform(database, [&](db::Transaction& tx) { return work::endAbsence(tx, away->id, lastDay); });
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done)
        run.out().line(QCoreApplication::translate("Ctl", "The last day away was %1.").arg(shownDate(lastDay)));
    return exit;
}

Exit suspend(Run& run) {
    db::Database& database = run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    work::SuspendRequest request;
    request.from = run.date("from");
    request.expectedUntil = run.maybeDate("expected");
    request.reason = run.word("reason", SuspensionReason::Other);
    request.note = run.text("note");
    if (run.failed() || !trajectory)
        return Exit::Refused;
    request.trajectory = trajectory->id;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::suspendStage(tx, request); });
    const Exit exit = run.say(outcome);
    if (exit != Exit::Done)
        return exit;
    run.out().set("suspensionId", json(*outcome.done));
    run.out().line(QCoreApplication::translate("Ctl", "The stage stands still from %1.").arg(shownDate(request.from)));
    return exit;
}

Exit resume(Run& run) {
    db::Database& database = run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    work::ResumeRequest request;
    request.on = run.date("on");
    request.lastDay = run.maybeDate("last-day");
    request.overrideReason = run.text("override");
    if (run.failed() || !trajectory)
        return Exit::Refused;
    const auto still = store::suspensions::openOf(database, trajectory->id);
    if (!still)
        throw Error(Fault::NotFound);
    request.suspension = still->id;
    const work::Resumed resumed = work::checkResume(database, request);
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::resumeStage(tx, request); });
    const Exit exit = run.say(outcome);
    run.out().set("days", resumed.days);
    run.out().set("lastDay", json(resumed.lastDay));
    if (exit == Exit::Done)
        run.out().line(QCoreApplication::translate("Ctl", "The stage goes on, up to and including %1.")
                           .arg(shownDate(resumed.lastDay)));
    return exit;
}

Exit stopStage(Run& run) {
    db::Database& database = run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    work::StopRequest request;
    request.lastDay = run.date("last-day");
    request.reason = run.word("reason", ChangeReason::Other);
    request.note = run.text("note");
    if (run.failed() || !trajectory)
        return Exit::Refused;
    request.trajectory = trajectory->id;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::stopStage(tx, request); });
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done)
        run.out().line(QCoreApplication::translate("Ctl", "The stage stopped on %1.").arg(shownDate(request.lastDay)));
    return exit;
}

} // namespace

std::span<const Verb> stageVerbs() {
    static const Verb table[] = {
        {"started", "FILE ID --on DATE [--override REASON]",
         QT_TRANSLATE_NOOP("Ctl", "Records that the first day was there, and says what was not arranged."),
         "on override", "", "on", 2, 2, false, started},
        {"move",
         "FILE ID --workplace W --on DATE --reason CODE (--own-view TEXT | --view nothing_to_say|was_not_there) "
         "[--guide G] [--hours N] [--days ma,di,do] [--note TEXT] [--override REASON]",
         QT_TRANSLATE_NOOP("Ctl", "Moves a person to another workplace; the stage or contract goes on."),
         "workplace on reason own-view view guide hours days note override", "", "workplace on reason", 2, 2, false,
         move},
        {"evaluate",
         "FILE ID --on DATE (--own-view TEXT | --view nothing_to_say|was_not_there) [--week N] [--kind interim] "
         "[--attendance N] [--goes-well TEXT] [--to-practise TEXT] [--advice CODE]",
         QT_TRANSLATE_NOOP("Ctl", "Keeps an evaluation of a stage."),
         "on own-view view week kind attendance goes-well to-practise advice", "", "on", 2, 2, false, evaluate},
        {"absence", "FILE ID --from DATE [--until DATE] [--expected DATE] [--kind reported_sick|leave|not_come]",
         QT_TRANSLATE_NOOP("Ctl", "Records that somebody is away; never why."), "from until expected kind", "", "from",
         2, 2, false, absence},
        {"back", "FILE ID --last-day DATE", QT_TRANSLATE_NOOP("Ctl", "Records that somebody is back."), "last-day", "",
         "last-day", 2, 2, false, back},
        {"suspend", "FILE ID --from DATE --reason CODE [--expected DATE] [--note TEXT]",
         QT_TRANSLATE_NOOP("Ctl", "Lets a stage stand still."), "from reason expected note", "", "from reason", 2, 2,
         false, suspend},
        {"resume", "FILE ID --on DATE [--last-day DATE] [--override REASON]",
         QT_TRANSLATE_NOOP("Ctl", "Lets a stage go on; its dates move by the real number of days."),
         "on last-day override", "", "on", 2, 2, false, resume},
        {"stop-stage", "FILE ID --last-day DATE --reason CODE [--note TEXT]",
         QT_TRANSLATE_NOOP("Ctl", "Stops a stage early; the person waits for another workplace."),
         "last-day reason note", "", "last-day reason", 2, 2, false, stopStage},
    };
    return table;
}

} // namespace wijkwerk::ctl
