// SPDX-License-Identifier: EUPL-1.2
#include "core/store/placement_moves.h"

#include "core/store/fields.h"

namespace wijkwerk::store::placement_moves {

namespace {

PlacementMove read(db::Statement& row) {
    PlacementMove m;
    m.id = row.id<PlacementMoveId>();
    m.trajectory = row.id<TrajectoryId>();
    m.participant = row.id<ParticipantId>();
    m.from = row.id<PlacementId>();
    m.to = row.id<PlacementId>();
    m.on = row.date();
    m.reason = row.word<ChangeReason>();
    m.note = row.text();
    m.viewState = fromCode<ViewState>(row.text());
    m.ownView = row.text();
    m.worker = row.id<WorkerId>();
    m.recordedAt = row.moment();
    m.undone = row.flag();
    m.undoneReason = row.text();
    m.undoneBy = row.id<WorkerId>();
    m.undoneAt = row.maybeMoment();
    return m;
}

QString select(const char* rest) {
    return QLatin1String("select id, trajectory_id, participant_id, from_placement_id, to_placement_id, on_day, "
                         "reason, note, view_state, own_view, worker_id, recorded_at, undone, undone_reason, "
                         "undone_by, undone_at from placement_move ") +
           QLatin1String(rest);
}

} // namespace

std::optional<PlacementMove> find(db::Database& database, PlacementMoveId id) {
    auto query = database.statement(select("where id = :id"));
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<PlacementMove> ofTrajectory(db::Database& database, TrajectoryId trajectory, bool withUndone) {
    std::vector<PlacementMove> found;
    auto query = database.statement(select("where trajectory_id = :trajectory order by on_day, id"));
    query.with(trajectory);
    while (query.next()) {
        if (PlacementMove move = read(query); withUndone || !move.undone)
            found.push_back(std::move(move));
    }
    return found;
}

PlacementMoveId add(db::Transaction& tx, PlacementMove m) {
    m.id = newId<PlacementMoveId>();
    tx.statement("insert into placement_move (id, trajectory_id, participant_id, from_placement_id, to_placement_id, "
                 "on_day, reason, note, view_state, own_view, worker_id, recorded_at) values (:id, :trajectory, "
                 ":person, :from, :to, :on, :reason, :note, :state, :view, :worker, :now)")
        .with(m.id, m.trajectory, m.participant, m.from, m.to, m.on, m.reason, m.note,
              m.viewState ? codeOf(*m.viewState) : QString(), m.ownView, m.worker, tx.now())
        .run();
    tx.added(db::Thing::PlacementMove, m.id.value);
    return m.id;
}

void undo(db::Transaction& tx, PlacementMoveId id, const QString& reason, WorkerId by) {
    auto change = tx.statement("update placement_move set undone = 1, undone_reason = :reason, undone_by = :by, "
                               "undone_at = :now where id = :id and undone = 0");
    requireOneRow(change.with(reason, by, tx.now(), id).run());
    tx.changed(db::Thing::PlacementMove, id.value, {{QStringLiteral("undone"), {}, QStringLiteral("yes")}});
}

} // namespace wijkwerk::store::placement_moves
