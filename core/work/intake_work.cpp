// SPDX-License-Identifier: EUPL-1.2
#include "core/work/intake_work.h"

#include "core/base/date_text.h"
#include "core/store/intake.h"
#include "core/store/tasks.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/profile_parts.h"
#include "core/work/retention.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

bool isBeforeWork(Phase phase) {
    return phase == Phase::Referred || phase == Phase::Preselection || phase == Phase::Waiting;
}

IntakeTalk talkOf(const IntakeRequest& request, const Trajectory& trajectory, const std::optional<IntakeTalk>& open,
                  db::Transaction& tx) {
    IntakeTalk talk = open.value_or(IntakeTalk{});
    talk.trajectory = trajectory.id;
    talk.participant = trajectory.participant;
    talk.talkedOn = request.talkedOn;
    talk.worker = actorOf(tx);
    talk.privacyTold = request.privacyTold;
    talk.reached = request.reached;
    if (request.finished)
        talk.finishedAt = tx.now();
    return talk;
}

QString placeOf(db::Database& database, const TrialDay& day) {
    if (const auto workplace = store::workplaces::find(database, day.workplace))
        return workplace->name;
    for (const Team& team : store::teams::all(database, true)) {
        if (team.id == day.team)
            return team.name;
    }
    return {};
}

Problems checkPlan(db::Database& database, const Trajectory& trajectory, const TrialDay& day) {
    Problems problems = check(day);
    if (!isBeforeWork(trajectory.phase))
        problems.push_back(refusal(QStringLiteral("trial_not_now")));
    for (const TrialDay& other : store::intake::trialDays(database, trajectory.id)) {
        if (other.day != day.day || other.outcome != TrialDayOutcome::Planned)
            continue;
        Problem problem = wrong(QStringLiteral("trial_day_taken"), QStringLiteral("day"), shownDate(day.day));
        problem.args = {shownDate(day.day)};
        problems.push_back(problem);
    }
    return problems;
}

} // namespace

Outcome<IntakeTalkId> saveTalk(db::Transaction& tx, const IntakeRequest& request) {
    if (Problems no = lacking(tx, Right::Preselect); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    const ParticipantId person = trajectory.participant;
    const auto open = store::intake::openTalk(tx.database(), trajectory.id);
    IntakeTalk talk = talkOf(request, trajectory, open, tx);
    Outcome<IntakeTalkId> outcome{check(talk, tx.today()), {}};
    for (const Problems& more : {checkEntries(request.entries, tx.today()), checkLimits(request.limits, tx.today())})
        outcome.problems.insert(outcome.problems.end(), more.begin(), more.end());
    if (!isBeforeWork(trajectory.phase))
        outcome.problems.push_back(refusal(QStringLiteral("talk_not_now")));
    requireKnown(outcome.problems, tx.database(), person);
    if (hasWrong(outcome.problems))
        return outcome;
    const Problems medical = medicalWarning(wordsOf(request.entries) + wordsOf(request.limits));
    beginAct(tx, request.finished ? QStringLiteral("intake_talk_finished") : QStringLiteral("intake_talk_saved"),
             person);
    if (open)
        store::intake::update(tx, talk);
    else
        talk.id = store::intake::add(tx, talk);
    const int written = writeEntries(tx, person, request.entries) + writeLimits(tx, person, request.limits);
    if (request.finished)
        finishTasks(tx, trajectory, {TaskKind::FirstTalk});
    if (written > 0)
        noteMedicalWords(tx, person, medical);
    outcome.problems.insert(outcome.problems.end(), medical.begin(), medical.end());
    outcome.done = talk.id;
    return outcome;
}

Outcome<TrialDayId> planTrialDay(db::Transaction& tx, TrialDay day) {
    if (Problems no = lacking(tx, Right::Advise); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), day.trajectory);
    day.outcome = TrialDayOutcome::Planned;
    if (const auto workplace = store::workplaces::find(tx.database(), day.workplace); workplace && day.team.isNull())
        day.team = workplace->team;
    Outcome<TrialDayId> outcome{checkPlan(tx.database(), trajectory, day), {}};
    requireKnown(outcome.problems, tx.database(), trajectory.participant);
    if (hasWrong(outcome.problems))
        return outcome;
    const Problems medical = medicalWarning({day.remark});
    beginAct(tx, QStringLiteral("trial_day_planned"), trajectory.participant);
    day.participant = trajectory.participant;
    day.remark = day.remark.trimmed();
    day.recordedBy = actorOf(tx);
    day.task = plan(tx, trajectory, TaskKind::Other,
                    QStringLiteral("Meeloopdag bij %1").arg(placeOf(tx.database(), day)), day.day);
    outcome.done = store::intake::add(tx, day);
    noteMedicalWords(tx, trajectory.participant, medical);
    outcome.problems.insert(outcome.problems.end(), medical.begin(), medical.end());
    return outcome;
}

Outcome<Done> recordTrialDay(db::Transaction& tx, const TrialDayResult& result) {
    if (Problems no = lacking(tx, Right::Advise); !no.empty())
        return {std::move(no), {}};
    auto day = store::intake::findTrialDay(tx.database(), result.day);
    if (!day)
        throw Error(Fault::NotFound);
    Outcome<Done> outcome;
    if (result.outcome == TrialDayOutcome::Planned)
        outcome.problems.push_back(wrong(QStringLiteral("trial_outcome_missing"), QStringLiteral("outcome")));
    if (result.outcome != TrialDayOutcome::Cancelled && day->day > tx.today()) {
        Problem problem = wrong(QStringLiteral("trial_day_to_come"), QStringLiteral("outcome"), shownDate(day->day));
        problem.args = {shownDate(day->day)};
        outcome.problems.push_back(problem);
    }
    requireKnown(outcome.problems, tx.database(), day->participant);
    if (hasWrong(outcome.problems))
        return outcome;
    const Problems medical = medicalWarning({result.remark});
    beginAct(tx, QStringLiteral("trial_day_recorded"), day->participant);
    day->outcome = result.outcome;
    day->remark = result.remark.trimmed();
    store::intake::update(tx, *day);
    if (const auto task = day->task ? store::tasks::find(tx.database(), day->task) : std::nullopt;
        task && !task->doneAt)
        store::tasks::markDone(tx, task->id);
    noteMedicalWords(tx, day->participant, medical);
    outcome.problems.insert(outcome.problems.end(), medical.begin(), medical.end());
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
