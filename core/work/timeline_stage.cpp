// SPDX-License-Identifier: EUPL-1.2
#include "core/work/timeline_stage.h"

#include "core/store/absences.h"
#include "core/store/evaluations.h"
#include "core/store/placement_moves.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/workplaces.h"

namespace wijkwerk::work {

namespace {

QString isoOf(std::optional<QDate> day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

template <class E>
QString codeOrNothing(const std::optional<E>& value) {
    return value ? codeOf(*value) : QString();
}

QString placeName(db::Database& database, PlacementId id) {
    const auto placement = store::placements::find(database, id);
    const auto workplace = placement ? store::workplaces::find(database, placement->workplace) : std::nullopt;
    return workplace ? workplace->name : QString();
}

TimelineEntry entryOf(TimelineKind kind, QDate day, const QDateTime& recordedAt, WorkerId worker, std::int64_t id,
                      TrajectoryId trajectory) {
    TimelineEntry entry;
    entry.kind = kind;
    entry.day = day;
    entry.recordedAt = recordedAt;
    entry.worker = worker;
    entry.id = id;
    entry.trajectory = trajectory;
    return entry;
}

/// The id of the last one that holds; null when none does.
template <class Thing, class Holds>
auto lastThat(const std::vector<Thing>& things, Holds holds) {
    decltype(Thing::id) last;
    for (const Thing& thing : things) {
        if (holds(thing))
            last = thing.id;
    }
    return last;
}

void addStarts(db::Database& database, TrajectoryId trajectory, std::vector<TimelineEntry>& entries) {
    for (const Placement& placement : store::placements::ofTrajectory(database, trajectory)) {
        const auto start = store::stage::startOf(database, placement.id);
        if (!start)
            continue;
        TimelineEntry entry = entryOf(TimelineKind::Start, start->startedOn, start->recordedAt, start->worker,
                                      placement.id.value, trajectory);
        entry.code = codeOf(placement.kind);
        entry.args = {placeName(database, placement.id)};
        entry.text = start->overrideReason;
        entries.push_back(entry);
    }
}

void addEvaluations(db::Database& database, TrajectoryId trajectory, std::vector<TimelineEntry>& entries) {
    for (const Evaluation& e : store::evaluations::ofTrajectory(database, trajectory)) {
        TimelineEntry entry =
            entryOf(TimelineKind::Evaluation, e.heldOn, e.recordedAt, e.worker, e.id.value, trajectory);
        entry.code = codeOf(e.kind);
        entry.args = {e.week ? QString::number(*e.week) : QString(),
                      codeOrNothing(e.advice),
                      codeOrNothing(e.viewState),
                      codeOrNothing(e.signature),
                      e.supersedes ? QStringLiteral("corrects") : QString(),
                      e.goesWell,
                      e.toPractise,
                      e.ownView};
        QStringList lines;
        for (const QString& line : {e.goesWell, e.toPractise, e.ownView}) {
            if (!line.isEmpty())
                lines << line;
        }
        entry.text = lines.join(u'\n');
        entries.push_back(entry);
    }
}

void addSuspensions(db::Database& database, TrajectoryId trajectory, std::vector<TimelineEntry>& entries) {
    const auto suspensions = store::suspensions::ofTrajectory(database, trajectory, true);
    const SuspensionId last = lastThat(suspensions, [](const Suspension& s) { return !s.withdrawn; });
    for (const Suspension& s : suspensions) {
        TimelineEntry entry = entryOf(TimelineKind::Suspension, s.from, s.recordedAt, s.worker, s.id.value, trajectory);
        entry.isLastStep = s.id == last;
        entry.code = s.withdrawn ? QStringLiteral("withdrawn") : QStringLiteral("suspended");
        entry.args = {codeOf(s.reason), isoOf(s.expectedUntil), isoOf(s.until), QString::number(s.movedDays)};
        entry.text = s.withdrawn ? s.withdrawnReason : s.note;
        entries.push_back(entry);
        if (!s.until || s.withdrawn)
            continue;
        const auto resumed = QStringLiteral("resumed");
        entry.day = s.until->addDays(1);
        entry.code = resumed;
        entry.worker = {};
        entry.text.clear();
        entries.push_back(entry);
    }
}

void addMoves(db::Database& database, TrajectoryId trajectory, std::vector<TimelineEntry>& entries) {
    const auto moves = store::placement_moves::ofTrajectory(database, trajectory, true);
    const PlacementMoveId last = lastThat(moves, [](const PlacementMove& m) { return !m.undone; });
    for (const PlacementMove& m : moves) {
        TimelineEntry entry = entryOf(TimelineKind::Move, m.on, m.recordedAt, m.worker, m.id.value, trajectory);
        entry.isLastStep = m.id == last;
        entry.code = m.undone ? QStringLiteral("undone") : QStringLiteral("moved");
        entry.args = {placeName(database, m.from), placeName(database, m.to), codeOf(m.reason),
                      codeOrNothing(m.viewState)};
        QStringList lines;
        for (const QString& line : {m.note, m.ownView, m.undoneReason}) {
            if (!line.isEmpty())
                lines << line;
        }
        entry.text = lines.join(u'\n');
        entries.push_back(entry);
    }
}

void addAbsences(db::Database& database, ParticipantId participant, std::vector<TimelineEntry>& entries) {
    for (const Absence& a : store::absences::ofParticipant(database, participant, true)) {
        TimelineEntry entry =
            entryOf(TimelineKind::Absence, a.startsOn, a.recordedAt, a.recordedBy, a.id.value, a.trajectory);
        entry.code = codeOf(a.kind);
        entry.args = {isoOf(a.endsOn), isoOf(a.expectedUntil), a.withdrawn ? QStringLiteral("withdrawn") : QString()};
        entry.isLastStep = !a.withdrawn;
        entries.push_back(entry);
    }
}

} // namespace

void addStage(db::Database& database, const std::vector<Trajectory>& trajectories,
              std::vector<TimelineEntry>& entries) {
    for (const Trajectory& trajectory : trajectories) {
        addStarts(database, trajectory.id, entries);
        addEvaluations(database, trajectory.id, entries);
        addSuspensions(database, trajectory.id, entries);
        addMoves(database, trajectory.id, entries);
    }
    if (!trajectories.empty())
        addAbsences(database, trajectories.front().participant, entries);
}

} // namespace wijkwerk::work
