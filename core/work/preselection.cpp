// SPDX-License-Identifier: EUPL-1.2
#include "core/work/preselection.h"

#include "core/base/date_text.h"
#include "core/rules/absence.h"
#include "core/rules/no_show.h"
#include "core/rules/pathway.h"
#include "core/store/absences.h"
#include "core/store/intake.h"
#include "core/store/notes.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/profile_guard.h"
#include "core/work/profile_parts.h"
#include "core/work/retention.h"
#include "core/work/standstill_work.h"
#include "core/work/suspending.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

void planTalk(db::Transaction& tx, const Trajectory& trajectory, const QString& title, QDate talkOn) {
    plan(tx, trajectory, TaskKind::FirstTalk, title, talkOn);
}

Advice adviceOf(const AdviceRequest& request, WorkerId worker) {
    Advice advice;
    advice.trajectory = request.trajectory;
    advice.outcome = request.outcome;
    advice.talkedOn = request.talkedOn;
    advice.conditions = request.conditions.trimmed();
    advice.reason = request.reason.trimmed();
    advice.nextTalkOn = request.nextTalkOn;
    advice.reapplyFrom = request.reapplyFrom;
    advice.proposals = request.proposals.simplified();
    advice.worker = worker;
    return advice;
}

void closeAfter(db::Transaction& tx, const Trajectory& trajectory, const AdviceRequest& request) {
    const QString result = codeOf(request.result);
    TrajectoryEnd end;
    end.trajectory = trajectory.id;
    end.into = Phase::Closed;
    end.endedOn = request.talkedOn;
    end.reasonCode = result;
    store::trajectories::addEnd(tx, end);
    takeStep(tx, trajectory, {Phase::Closed, request.talkedOn, result, request.reason, request.overrideReason});
    finishTasks(tx, trajectory);
}

Absence notCome(const Trajectory& trajectory, QDate on) {
    Absence absence;
    absence.participant = trajectory.participant;
    absence.trajectory = trajectory.id;
    absence.kind = AbsenceKind::NotCome;
    absence.startsOn = on;
    absence.endsOn = on;
    return absence;
}

Problems checkMissed(db::Transaction& tx, const Trajectory& trajectory, const MissedTalk& missed) {
    if (trajectory.phase != Phase::Referred && trajectory.phase != Phase::Preselection)
        return {refusal(QStringLiteral("missed_talk_phase"))};
    Problems problems;
    requireDayNotAfter(problems, missed.on, tx.today(), "on");
    if (missed.on.isValid() && missed.on < trajectory.referredOn)
        problems.push_back(
            wrong(QStringLiteral("missed_talk_before_referral"), QStringLiteral("on"), shownDate(missed.on)));
    if (missed.nextTalkOn && *missed.nextTalkOn < tx.today())
        problems.push_back(
            wrong(QStringLiteral("date_in_past"), QStringLiteral("nextTalkOn"), shownDate(*missed.nextTalkOn)));
    if (!hasWrong(problems))
        problems = rules::check(notCome(trajectory, missed.on),
                                store::absences::ofParticipant(tx.database(), trajectory.participant), tx.today());
    for (Problem& problem : problems) {
        if (problem.field == u"startsOn")
            problem.field = QStringLiteral("on");
    }
    return problems;
}

} // namespace

Problems mayPreselect(db::Database& database, TrajectoryId id) {
    const Trajectory trajectory = requireTrajectory(database, id);
    return rules::mayPreselect(requireParticipant(database, trajectory.participant), trajectory);
}

Problems noShowWarning(db::Database& database, TrajectoryId id, QDate today) {
    const Trajectory trajectory = requireTrajectory(database, id);
    const auto absences = store::absences::ofParticipant(database, trajectory.participant);
    const int often = rules::noShows(store::intake::trialDays(database, id), absences, trajectory.referredOn);
    return rules::noShowWarning(often, today, ruleValues(database));
}

Outcome<PhaseEventId> preselect(db::Transaction& tx, const PreselectRequest& request) {
    if (Problems no = lacking(tx, Right::Preselect); !no.empty())
        return {std::move(no), {}};
    Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    Outcome<PhaseEventId> outcome{mayPreselect(tx.database(), request.trajectory), {}};
    requireDayNotAfter(outcome.problems, request.on, tx.today(), "on");
    requireNotBefore(outcome.problems, request.on, trajectory.phaseSince, "on");
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("preselection_started"), trajectory.participant, request.overrideReason);
    if (!trajectory.accepted) {
        trajectory.accepted = true;
        store::trajectories::update(tx, trajectory);
    }
    outcome.done = takeStep(tx, trajectory, {Phase::Preselection, request.on, {}, {}, request.overrideReason});
    settleTasks(tx, trajectory, TaskKind::CallBack); // who called wrote that down
    if (request.talkOn) {
        finishTasks(tx, trajectory, {TaskKind::FirstTalk});
        planTalk(tx, trajectory, QStringLiteral("Gesprek voorselectie"), *request.talkOn);
    }
    return outcome;
}

Outcome<AbsenceId> recordMissedTalk(db::Transaction& tx, const MissedTalk& missed) {
    if (Problems no = lacking(tx, Right::Preselect); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), missed.trajectory);
    Outcome<AbsenceId> outcome{checkMissed(tx, trajectory, missed), {}};
    requireKnown(outcome.problems, tx.database(), trajectory.participant);
    if (missed.nextTalkOn) // nobody is asked to come during pas op de plaats
        std::ranges::move(keepsStill(tx.database(), trajectory.participant), std::back_inserter(outcome.problems));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("talk_missed"), trajectory.participant);
    Absence absence = notCome(trajectory, missed.on);
    absence.recordedBy = actorOf(tx);
    outcome.done = store::absences::add(tx, absence);
    finishTasks(tx, trajectory, {TaskKind::FirstTalk});
    if (missed.nextTalkOn)
        planTalk(tx, trajectory, QStringLiteral("Gesprek voorselectie"), *missed.nextTalkOn);
    std::ranges::move(noShowWarning(tx.database(), trajectory.id, tx.today()), std::back_inserter(outcome.problems));
    return outcome;
}

QDate usualTalkDay(db::Database& database, TrajectoryId id) {
    const Trajectory trajectory = requireTrajectory(database, id);
    const auto advices = store::trajectories::advices(database, id);
    const QDate today = database.clock().today();
    QDate held, planned;
    const auto take = [&](QDate& newest, QDate day) {
        const bool since = advices.empty() || day > advices.back().talkedOn;
        if (day.isValid() && since && day >= trajectory.referredOn && day <= today)
            newest = newest.isValid() ? std::max(newest, day) : day;
    };
    for (const IntakeTalk& talk : store::intake::talks(database, id))
        take(held, talk.talkedOn);
    for (const Note& note : store::notes::ofParticipant(database, trajectory.participant)) {
        if (isTalk(note.kind) && !note.supersededBy)
            take(held, note.happenedOn);
    }
    for (const Task& task : store::tasks::ofParticipant(database, trajectory.participant)) {
        if (task.kind == TaskKind::FirstTalk && task.trajectory == id)
            take(planned, task.dueOn);
    }
    if (held.isValid())
        return held;
    const QDate workday = workingDayOnOrBefore(today, workCalendar(database));
    return planned.isValid() ? planned : std::max(workday, trajectory.phaseSince);
}

Outcome<AdviceId> advise(db::Transaction& tx, const AdviceRequest& request) {
    if (Problems no = lacking(tx, Right::Advise); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    const Participant person = requireParticipant(tx.database(), trajectory.participant);
    const Advice advice = adviceOf(request, actorOf(tx));
    Outcome<AdviceId> outcome{rules::mayAdvise(person, trajectory, advice, tx.today()), {}};
    if (request.toWaitingList && !isSuitable(request.outcome))
        outcome.problems.push_back(refusal(QStringLiteral("waiting_needs_suitable")));
    if (request.toWaitingList)
        addProfileProblems(outcome.problems, tx.database(), trajectory);
    if (request.outcome == AdviceOutcome::AnotherTalk)
        std::ranges::move(noShowWarning(tx.database(), trajectory.id, tx.today()),
                          std::back_inserter(outcome.problems));
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    const Problems medical = medicalWarning({advice.conditions, advice.reason, advice.proposals});
    beginAct(tx, QStringLiteral("advice_given"), trajectory.participant, request.overrideReason);
    outcome.done = store::trajectories::addAdvice(tx, advice);
    finishTasks(tx, trajectory, {TaskKind::FirstTalk});
    settleTasks(tx, trajectory, TaskKind::CallBack);
    const QDate since = std::max(request.talkedOn, trajectory.phaseSince);
    if (request.outcome == AdviceOutcome::NotSuitable)
        closeAfter(tx, trajectory, request);
    else if (request.outcome == AdviceOutcome::AnotherTalk)
        planTalk(tx, trajectory, QStringLiteral("Vervolggesprek voorselectie"), *request.nextTalkOn);
    else if (request.toWaitingList && trajectory.phase == Phase::Preselection)
        takeStep(tx, trajectory, {Phase::Waiting, since, {}, {}, request.overrideReason});
    noteMedicalWords(tx, trajectory.participant, medical);
    outcome.problems.insert(outcome.problems.end(), medical.begin(), medical.end());
    return outcome;
}

Outcome<PhaseEventId> toWaitingList(db::Transaction& tx, TrajectoryId id, QDate on, const QString& note,
                                    const QString& overrideReason) {
    if (Problems no = lacking(tx, Right::Advise); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), id);
    const Participant person = requireParticipant(tx.database(), trajectory.participant);
    Outcome<PhaseEventId> outcome{
        rules::mayWait(person, trajectory, store::trajectories::latestAdvice(tx.database(), id)), {}};
    addProfileProblems(outcome.problems, tx.database(), trajectory);
    requireDayNotAfter(outcome.problems, on, tx.today(), "on");
    requireNotBefore(outcome.problems, on, sinceWhen(trajectory, tx.today()), "on");
    if (!mayGoOn(outcome.problems, overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("waiting_list_joined"), trajectory.participant, overrideReason);
    if (trajectory.phase == Phase::Stage) {
        endSuspension(tx, id, on);
        endPlacements(tx, trajectory, on);
    }
    outcome.done = takeStep(tx, trajectory, {Phase::Waiting, on, {}, note, overrideReason});
    return outcome;
}

} // namespace wijkwerk::work
