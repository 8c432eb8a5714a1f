// SPDX-License-Identifier: EUPL-1.2
#include "core/work/secondment_work.h"

#include "core/base/date_text.h"
#include "core/store/placements.h"
#include "core/store/secondments.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/placing_facts.h"
#include "core/work/profile_parts.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

Secondment tidied(Secondment agreed) {
    agreed.lender = agreed.lender.simplified();
    agreed.contractNumber = agreed.contractNumber.simplified();
    agreed.absenceRule = agreed.absenceRule.trimmed();
    return agreed;
}

std::optional<Placement> lentNow(db::Database& database, const Trajectory& trajectory) {
    const auto placement = store::placements::latestOf(database, trajectory.id);
    const bool fits = trajectory.phase == Phase::Seconded && placement && placement->kind == PlacementKind::Secondment;
    return fits ? placement : std::nullopt;
}

/// Is there room from the day after the old end?
Problems roomFor(db::Database& database, const Placement& placement, std::optional<QDate> lastDay) {
    const auto until = placement.until();
    if (!until || (lastDay && *lastDay <= *until))
        return {};
    const QDate from = until->addDays(1);
    const auto workplace = store::workplaces::find(database, placement.workplace);
    if (!workplace)
        return {};
    return rules::mayBeAt(workplaceFacts(*workplace, store::placements::between(database, from, std::nullopt), from,
                                         lastDay, placement.trajectory),
                          from, lastDay);
}

} // namespace

Outcome<PlacementId> startSecondment(db::Transaction& tx, const SecondmentRequest& request) {
    Problems problems = check(request.agreed);
    if (hasWrong(problems)) {
        if (Problems no = lacking(tx, Right::Place); !no.empty())
            return {std::move(no), {}};
        return {std::move(problems), {}};
    }
    Outcome<PlacementId> outcome = second(tx, request.placement);
    if (!outcome)
        return outcome;
    Secondment agreed = tidied(request.agreed);
    agreed.placement = *outcome.done;
    agreed.participant = requireTrajectory(tx.database(), request.placement.trajectory).participant;
    store::secondments::add(tx, agreed);
    std::ranges::move(problems, std::back_inserter(outcome.problems));
    sayMedicalWords(tx, agreed.participant, {request.placement.agreements}, outcome.problems);
    return outcome;
}

Outcome<Done> saveSecondment(db::Transaction& tx, TrajectoryId id, const Secondment& wanted) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), id);
    Outcome<Done> outcome{check(wanted), {}};
    const auto lent = lentNow(tx.database(), trajectory);
    if (!lent)
        outcome.problems.push_back(refusal(QStringLiteral("not_seconded")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("secondment_changed"), trajectory.participant);
    Secondment agreed = tidied(wanted);
    agreed.participant = trajectory.participant;
    if (const auto known = store::secondments::ofTrajectory(tx.database(), id)) {
        agreed.placement = known->placement;
        store::secondments::update(tx, agreed);
    } else {
        agreed.placement = lent->id;
        store::secondments::add(tx, agreed);
    }
    outcome.done = Done{};
    return outcome;
}

Outcome<PlacementId> setSecondmentTerm(db::Transaction& tx, const SecondmentTerm& term) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), term.trajectory);
    Outcome<PlacementId> outcome;
    const auto lent = lentNow(tx.database(), trajectory);
    if (!lent) {
        outcome.problems.push_back(refusal(QStringLiteral("not_seconded")));
        return outcome;
    }
    requireText(outcome.problems, term.reason, "reason");
    if (term.lastDay && *term.lastDay < lent->startsOn) {
        Problem problem = wrong(QStringLiteral("last_day_before_start"), QStringLiteral("lastDay"));
        problem.args = {shownDate(*term.lastDay), shownDate(lent->startsOn)};
        outcome.problems.push_back(problem);
    }
    std::ranges::move(roomFor(tx.database(), *lent, term.lastDay), std::back_inserter(outcome.problems));
    if (!mayGoOn(outcome.problems, term.overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("secondment_term_changed"), trajectory.participant, term.reason);
    Placement other = *lent;
    other.id = {};
    other.lastDay = term.lastDay;
    other.endedOn = {};
    other.recordedAt = {}; // now: so that what was known before can be told later
    other.supersedes = lent->id;
    outcome.done = store::placements::add(tx, other);
    finishTasks(tx, trajectory, {TaskKind::Contract});
    return outcome;
}

} // namespace wijkwerk::work
