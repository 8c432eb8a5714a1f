// SPDX-License-Identifier: EUPL-1.2
#include "core/work/own_ends.h"

#include "core/base/date_text.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/closing_work.h"
#include "core/work/contract_ending.h"
#include "core/work/open_ends.h"
#include "core/work/standstill_work.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

/// The last step, whatever phase the trajectory is in; how somebody left before stays what it was.
void closeAs(db::Transaction& tx, const OwnEnd& own, const QString& reason) {
    const auto trajectory = store::trajectories::openOf(tx.database(), own.participant);
    if (!trajectory)
        return;
    // It may have been known only later; on the pathway it comes after what was there.
    const QDate on = std::max(own.on, sinceWhen(*trajectory, tx.today()));
    endPlacements(tx, *trajectory, own.on);
    endContracts(tx, trajectory->id, own.on);
    endWhatRuns(tx, *trajectory, own.on, QStringLiteral("Het traject is beëindigd."));
    if (!store::trajectories::endOf(tx.database(), trajectory->id)) {
        TrajectoryEnd end;
        end.trajectory = trajectory->id;
        end.into = Phase::Closed;
        end.endedOn = on;
        end.reasonCode = reason;
        store::trajectories::addEnd(tx, end);
    }
    takeStep(tx, *trajectory, {Phase::Closed, on, reason, own.note, {}});
    finishTasks(tx, *trajectory);
}

/// Moving house ends no employment, here or at the company that lends somebody (BW 7:667), and what blocks closing is
/// not skipped by it: then the trajectory goes on, with another address.
Problems keepsOpen(db::Transaction& tx, const OwnEnd& own) {
    const auto trajectory = store::trajectories::openOf(tx.database(), own.participant);
    if (!trajectory || !own.on.isValid())
        return {};
    Problems problems = contractsBeyond(tx, trajectory->id, own.on);
    for (Problem& problem : problems)
        problem.overrulable = false;
    const auto placement = store::placements::latestOf(tx.database(), trajectory->id);
    if (placement && placement->kind == PlacementKind::Secondment &&
        (!placement->until() || *placement->until() > own.on))
        problems.push_back(refusal(QStringLiteral("moved_while_seconded")));
    std::vector<rules::ClosingCheck> checks = closingChecks(tx.database(), trajectory->id, own.on);
    std::erase_if(checks, [](const rules::ClosingCheck& check) {
        return !check.blocks || check.item == rules::ClosingItem::Contract; // that is said above
    });
    std::ranges::move(rules::mayClose(checks, {}), std::back_inserter(problems));
    return problems;
}

} // namespace

Outcome<Done> recordDeath(db::Transaction& tx, const OwnEnd& own) {
    if (Problems no = lacking(tx, Right::EndTrajectory); !no.empty())
        return {std::move(no), {}};
    Participant person = requireParticipant(tx.database(), own.participant);
    Outcome<Done> outcome;
    if (person.deceasedOn)
        outcome.problems.push_back(refusal(QStringLiteral("deceased_already"), {shownDate(*person.deceasedOn)}));
    requireDayNotAfter(outcome.problems, own.on, tx.today(), "on");
    if (own.on.isValid() && person.born.full() && own.on < *person.born.full())
        outcome.problems.push_back(wrong(QStringLiteral("day_before_birth"), QStringLiteral("on"), shownDate(own.on)));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("death_recorded"), person.id);
    person.deceased = true;
    person.deceasedOn = own.on;
    store::participants::update(tx, person);
    closeAs(tx, own, deceasedReason);
    endStandstill(tx, person.id);
    for (const Task& task : store::tasks::ofParticipant(tx.database(), person.id))
        store::tasks::markDone(tx, task.id);
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> recordMovedAway(db::Transaction& tx, const OwnEnd& own) {
    if (Problems no = lacking(tx, Right::EndTrajectory); !no.empty())
        return {std::move(no), {}};
    Participant person = requireParticipant(tx.database(), own.participant);
    Outcome<Done> outcome;
    if (person.deceased)
        outcome.problems.push_back(refusal(QStringLiteral("person_deceased")));
    if (person.movedAwayOn)
        outcome.problems.push_back(refusal(QStringLiteral("moved_away_already"), {shownDate(*person.movedAwayOn)}));
    requireDayNotAfter(outcome.problems, own.on, tx.today(), "on");
    std::ranges::move(keepsOpen(tx, own), std::back_inserter(outcome.problems));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("moved_away_recorded"), person.id);
    person.movedAwayOn = own.on;
    store::participants::update(tx, person);
    closeAs(tx, own, movedAwayReason);
    endStandstill(tx, person.id);
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
