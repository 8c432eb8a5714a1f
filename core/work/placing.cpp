// SPDX-License-Identifier: EUPL-1.2
#include "core/work/placing.h"

#include "core/base/date_text.h"
#include "core/domain/ending.h"
#include "core/rules/stage_course.h"
#include "core/rules/stage_term.h"
#include "core/store/absences.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/placing_facts.h"
#include "core/work/profile_guard.h"
#include "core/work/profile_parts.h"
#include "core/work/stage_start.h"
#include "core/work/standstill_work.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

Outcome<PlacementId> place(db::Transaction& tx, const PlacementRequest& request, PlacementKind kind, Phase into,
                           const QString& act) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    Outcome<PlacementId> outcome{checkPlacement(tx.database(), request, kind, tx.today()), {}};
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    Placement wanted = wantedPlacement(tx.database(), request, kind);
    beginAct(tx, act, trajectory.participant, request.overrideReason);
    const auto before =
        isAtWork(trajectory.phase) ? store::placements::latestOf(tx.database(), trajectory.id) : std::nullopt;
    if (isAtWork(trajectory.phase))
        endPlacements(tx, trajectory, request.start.addDays(-1));
    wanted.id = store::placements::add(tx, wanted);
    outcome.done = wanted.id;
    takeStep(tx, trajectory, {into, request.start, {}, {}, request.overrideReason});
    finishTasks(tx, trajectory, {TaskKind::FirstTalk});
    settleTasks(tx, trajectory, TaskKind::CallBack);
    // Who goes on under a next contract started long ago.
    const bool goesOn = kind == PlacementKind::Contract && before && before->kind == PlacementKind::Contract;
    if (!goesOn)
        makeStartChecks(tx, wanted);
    if (request.signedOn)
        tickAgreement(tx, wanted.id, *request.signedOn);
    return outcome;
}

} // namespace

PlacementKind usualKind(const Trajectory& trajectory) {
    if (trajectory.kind == ParticipantKind::SwSeconded)
        return PlacementKind::Secondment;
    const bool skipsStage =
        trajectory.kind == ParticipantKind::ShelteredWork || trajectory.kind == ParticipantKind::EnforcerConverted;
    return skipsStage ? PlacementKind::Contract : PlacementKind::Stage;
}

QDate lastDayOf(const PlacementRequest& request, const rules::Values& values) {
    if (request.lastDay)
        return *request.lastDay;
    return request.start.isValid() ? rules::lastStageDay(request.legalForm, request.start, request.months, values)
                                   : QDate();
}

Problems checkPlacement(db::Database& database, const PlacementRequest& request, PlacementKind kind, QDate today) {
    Problems problems = rules::mayPlace(placementFacts(database, request, kind, today));
    const Trajectory trajectory = requireTrajectory(database, request.trajectory);
    if (kind == PlacementKind::Stage)
        addProfileProblems(problems, database, trajectory);
    std::ranges::move(stillWaitedFor(database, trajectory.participant), std::back_inserter(problems));
    for (Problem& problem : keepsStill(database, trajectory.participant)) {
        if (problem.code != u"person_deceased") // the rules say that themselves
            problems.push_back(std::move(problem));
    }
    return problems;
}

Outcome<PlacementId> startStage(db::Transaction& tx, const PlacementRequest& request) {
    auto outcome = place(tx, request, PlacementKind::Stage, Phase::Stage, QStringLiteral("stage_started"));
    if (outcome)
        sayMedicalWords(tx, requireTrajectory(tx.database(), request.trajectory).participant, {request.agreements},
                        outcome.problems);
    return outcome;
}

Outcome<PlacementId> second(db::Transaction& tx, const PlacementRequest& request) {
    return place(tx, request, PlacementKind::Secondment, Phase::Seconded, QStringLiteral("secondment_started"));
}

Outcome<PlacementId> startContract(db::Transaction& tx, const PlacementRequest& request) {
    return place(tx, request, PlacementKind::Contract, Phase::Contract, QStringLiteral("contract_started"));
}

Outcome<PlacementId> extendStage(db::Transaction& tx, TrajectoryId id, QDate newLastDay, const QString& reason,
                                 const QString& overrideReason) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), id);
    const auto stage = store::placements::latestOf(tx.database(), id);
    Outcome<PlacementId> outcome;
    if (trajectory.phase != Phase::Stage || !stage || !stage->until()) {
        outcome.problems.push_back(refusal(QStringLiteral("extension_needs_stage")));
        return outcome;
    }
    if (const auto open = store::suspensions::openOf(tx.database(), id))
        outcome.problems.push_back(refusal(QStringLiteral("extension_while_suspended"), {shownDate(open->from)}));
    std::ranges::move(keepsStill(tx.database(), trajectory.participant), std::back_inserter(outcome.problems));
    requireText(outcome.problems, reason, "reason");
    std::ranges::copy(extensionProblems(tx.database(), *stage, newLastDay), std::back_inserter(outcome.problems));
    if (!mayGoOn(outcome.problems, overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("stage_extended"), trajectory.participant, overrideReason);
    const QDate oldLastDay = *stage->until();
    Placement longer = *stage;
    longer.id = {};
    longer.lastDay = newLastDay;
    longer.endedOn = {};
    longer.recordedAt = {}; // now: so that what was known before can be told later
    longer.supersedes = stage->id;
    outcome.done = store::placements::add(tx, longer);
    takeStep(tx, trajectory,
             {Phase::Stage, oldLastDay.addDays(1), QStringLiteral("extension"), reason, overrideReason});
    sayMedicalWords(tx, trajectory.participant, {reason}, outcome.problems);
    return outcome;
}

Outcome<PlacementId> changeForm(db::Transaction& tx, const FormChange& change) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), change.trajectory);
    const auto stage = store::placements::latestOf(tx.database(), trajectory.id);
    if (trajectory.phase != Phase::Stage || !stage || stage->kind != PlacementKind::Stage)
        return {{refusal(QStringLiteral("form_change_needs_stage"))}, {}};
    Outcome<PlacementId> outcome{keepsStill(tx.database(), trajectory.participant), {}};
    std::ranges::move(rules::checkFormChange(*stage, change.on, ruleValues(tx.database())),
                      std::back_inserter(outcome.problems));
    const auto next = stage->legalForm ? rules::successorOf(*stage->legalForm) : std::nullopt;
    if (next && !rules::isForKind(*next, trajectory.kind))
        outcome.problems.push_back(refusal(QStringLiteral("form_not_for_kind"), {}, true));
    // A step of before would take the place of one that is still to come, such as an extension.
    if (const auto events = store::trajectories::events(tx.database(), trajectory.id); !events.empty())
        requireNotBefore(outcome.problems, change.on, events.back().effectiveOn, "on");
    requireText(outcome.problems, change.reason, "reason");
    if (!mayGoOn(outcome.problems, change.overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("stage_form_changed"), trajectory.participant, change.overrideReason);
    Placement other = *stage;
    other.id = {};
    other.recordedAt = {};
    other.supersedes = stage->id;
    other.earlierForm = stage->legalForm;
    other.legalForm = next;
    other.formFrom = change.on;
    outcome.done = store::placements::add(tx, other);
    takeStep(tx, trajectory, {Phase::Stage, change.on, formChangedReason, change.reason, change.overrideReason});
    sayMedicalWords(tx, trajectory.participant, {change.reason}, outcome.problems);
    return outcome;
}

} // namespace wijkwerk::work
