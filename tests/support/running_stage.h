// SPDX-License-Identifier: EUPL-1.2
// Somebody in a stage, with short ways to talk about it and to let it stand still. For tests of the stage.
#pragma once

#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/tasks.h"
#include "core/work/evaluating.h"
#include "core/work/suspending.h"
#include "tests/support/dates.h"
#include "tests/support/due.h"
#include "tests/support/work_bench.h"

namespace wijkwerk::test {

/// Somebody in a stage from that day, a Tuesday five days before today unless told otherwise.
struct RunningStage {
    explicit RunningStage(db::EngineKind kind = db::EngineKind::Sqlite, const char* start = "17-11-2026",
                          StageLegalForm form = StageLegalForm::WorkStage)
        : bench(kind)
        , person(bench.addPerson())
        , trajectory(bench.suitable(person)) {
        work::PlacementRequest request = bench.stage(trajectory);
        request.start = day(start);
        request.legalForm = form;
        first = bench.act([&](auto& tx) { return work::startStage(tx, request); }).done.value();
    }

    Placement now() { return store::placements::latestOf(bench.db(), trajectory).value(); }
    std::vector<StartCheck> checks() { return store::stage::checksOf(bench.db(), now().id); }

    /// As the engine computes it.
    QDate due(const QString& title) { return dueOf(bench.db(), person, title, bench.today()); }
    /// Of an open task that somebody or an act made.
    QDate task(const QString& title) {
        for (const Task& task : store::tasks::ofParticipant(bench.db(), person)) {
            if (task.title == title)
                return task.dueOn;
        }
        return {};
    }

    Evaluation talk(int week, const char* on) const {
        Evaluation e;
        e.trajectory = trajectory;
        e.kind = EvaluationKind::Interim;
        e.week = week;
        e.heldOn = day(on);
        e.goesWell = QStringLiteral("Komt op tijd.");
        e.viewState = ViewState::Given;
        e.ownView = QStringLiteral("Het is leuk werk.");
        return e;
    }

    work::Outcome<EvaluationId> save(const work::EvaluationRequest& request) {
        return bench.act([&](auto& tx) { return work::saveEvaluation(tx, request); });
    }

    work::Outcome<SuspensionId> suspend(const char* from) {
        work::SuspendRequest request;
        request.trajectory = trajectory;
        request.from = day(from);
        return bench.act([&](auto& tx) { return work::suspendStage(tx, request); });
    }

    WorkBench bench;
    ParticipantId person;
    TrajectoryId trajectory;
    PlacementId first;
};

} // namespace wijkwerk::test
