// SPDX-License-Identifier: EUPL-1.2
// Somebody in a stage, and ends of it with all that must be said: for tests of leaving.
#pragma once

#include "core/store/trajectories.h"
#include "core/work/ending.h"
#include "tests/support/dates.h"
#include "tests/support/long_closed.h"
#include "tests/support/work_bench.h"

namespace wijkwerk::test {

/// In a stage since 17-11-2026, five days before today.
inline TrajectoryId inStage(WorkBench& bench, ParticipantId person) {
    const TrajectoryId id = bench.suitable(person);
    work::PlacementRequest request = bench.stage(id);
    request.start = day("17-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return work::startStage(tx, request); }));
    return id;
}

inline work::EndRequest toWork(TrajectoryId trajectory) {
    work::EndRequest end;
    end.trajectory = trajectory;
    end.endedOn = day("20-11-2026");
    end.destination = OutflowType::RegularTemporary;
    end.employer = QStringLiteral("Hoveniersbedrijf Groen");
    end.hours = {2400};
    end.jobStartsOn = day("23-11-2026");
    return end;
}

/// Without a hand-over, but with care first: there it is for the test to say.
inline work::EndRequest dropOut(TrajectoryId trajectory, DropOutReason reason = DropOutReason::Travel) {
    work::EndRequest end;
    end.trajectory = trajectory;
    end.into = Phase::DroppedOut;
    end.endedOn = day("20-11-2026");
    end.reason = reason;
    end.influence = Influence::Outside;
    end.talkedOn = day("19-11-2026");
    end.handoverRefused = reason != DropOutReason::CareFirst;
    return end;
}

/// A reason for all that may stay open.
inline work::CloseRequest closing(TrajectoryId trajectory) {
    work::CloseRequest request{
        trajectory, day("22-11-2026"), TrajectoryResult::GoalReached, QStringLiteral("klaar"), {}};
    for (const auto& word : Words<rules::ClosingItem>::list)
        request.reasons[word.value] = QStringLiteral("besproken met de klantmanager");
    return request;
}

inline Trajectory nowOf(WorkBench& bench, TrajectoryId id) {
    return store::trajectories::find(bench.db(), id).value();
}

} // namespace wijkwerk::test
