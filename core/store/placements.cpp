// SPDX-License-Identifier: EUPL-1.2
#include "core/store/placements.h"

#include "core/store/fields.h"

#include <span>

namespace wijkwerk::store::placements {

namespace {

Placement read(db::Statement& row) {
    Placement p;
    p.id = row.id<PlacementId>();
    p.trajectory = row.id<TrajectoryId>();
    p.participant = row.id<ParticipantId>();
    p.workplace = row.id<WorkplaceId>();
    p.guide = row.id<WorkerId>();
    p.kind = row.word<PlacementKind>();
    p.legalForm = row.maybeWord<StageLegalForm>();
    p.startsOn = row.date();
    p.lastDay = row.maybeDate();
    p.endedOn = row.maybeDate();
    p.hours = {row.integer()};
    p.days = {row.integer()};
    p.agreements = row.text();
    p.recordedAt = row.moment();
    p.supersedes = row.id<PlacementId>();
    p.revision = row.integer();
    p.beganOn = row.maybeDate();
    p.moved = row.flag();
    p.earlierForm = row.maybeWord<StageLegalForm>();
    p.formFrom = row.maybeDate();
    if (const auto met = row.maybeNumber())
        p.conditionMet = *met != 0;
    p.conditionBy = row.text();
    return p;
}

QString select(const char* rest) {
    return QLatin1String(
               "select id, trajectory_id, participant_id, workplace_id, guide_id, kind, legal_form, "
               "starts_on, last_day, ended_on, hours, days, agreements, recorded_at, supersedes_id, revision, "
               "began_on, moved, earlier_form, form_from, condition_met, condition_by "
               "from placement ") +
           QLatin1String(rest);
}

std::vector<Placement> readAll(db::Statement& query) {
    std::vector<Placement> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

/// What hangs on a placement goes along to its newer row.
void passOn(db::Transaction& tx, PlacementId from, PlacementId to, std::span<const char* const> statements) {
    for (const char* sql : statements)
        tx.statement(sql).with(to, from).run();
}

constexpr const char* coursePart[] = {"update stage_agreement set placement_id = :to where placement_id = :from",
                                      "update evaluation set placement_id = :to where placement_id = :from",
                                      "update suspension set placement_id = :to where placement_id = :from",
                                      "update contract set placement_id = :to where placement_id = :from",
                                      "update skill_sheet set placement_id = :to where placement_id = :from",
                                      "update placement_move set to_placement_id = :to where to_placement_id = :from"};
constexpr const char* startPart[] = {"update start_check set placement_id = :to where placement_id = :from",
                                     "update placement_start set placement_id = :to where placement_id = :from",
                                     "update secondment set placement_id = :to where placement_id = :from"};

void supersede(db::Transaction& tx, PlacementId id) {
    tx.statement("update placement set superseded = 1 where id = :id").with(id).run();
}

constexpr const char* coversDay = "superseded = 0 and starts_on <= :day and (coalesce(ended_on, last_day) is null "
                                  "or coalesce(ended_on, last_day) >= :day)";

} // namespace

std::optional<Placement> find(db::Database& database, PlacementId id) {
    auto query = database.statement(select("where id = :id"));
    query.with(id.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

PlacementId add(db::Transaction& tx, Placement p) {
    if (p.id.isNull())
        p.id = newId<PlacementId>();
    auto insert = tx.statement(
        "insert into placement (id, trajectory_id, participant_id, workplace_id, guide_id, kind, legal_form, "
        "starts_on, last_day, ended_on, hours, days, agreements, recorded_at, supersedes_id, began_on, moved, "
        "earlier_form, form_from, condition_met, condition_by) values "
        "(:id, :trajectory, "
        ":person, :workplace, :guide, :kind, :form, :starts, :last, :ended, :hours, :days, :agreements, :now, "
        ":supersedes, :began, :moved, :earlier, :form_from, :met, :met_by)");
    insert.with(p.id, p.trajectory, p.participant, p.workplace, p.guide, p.kind, p.legalForm, p.startsOn, p.lastDay,
                p.endedOn, p.hours.hundredths, p.days.bits, p.agreements,
                p.recordedAt.isValid() ? p.recordedAt : tx.now(), p.supersedes, p.beganOn, p.moved, p.earlierForm,
                p.formFrom, p.conditionMet, p.conditionBy);
    insert.run();
    if (p.supersedes) {
        supersede(tx, p.supersedes);
        passOn(tx, p.supersedes, p.id, coursePart);
        passOn(tx, p.supersedes, p.id, startPart);
    }
    tx.added(db::Thing::Placement, p.id.value);
    return p.id;
}

void end(db::Transaction& tx, PlacementId id, QDate lastDay) {
    const auto before = find(tx.database(), id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update placement set ended_on = :on, revision = revision + 1 "
                               "where id = :id and revision = :revision");
    requireOneRow(change.with(lastDay, id, before->revision).run());
    Difference difference;
    difference.field("endedOn", before->endedOn, std::optional(lastDay));
    tx.changed(db::Thing::Placement, id.value, difference.changes());
}

void leave(db::Transaction& tx, PlacementId id, QDate lastDay) {
    end(tx, id, lastDay);
    tx.statement("update placement set moved = 1 where id = :id").with(id).run();
}

void goOn(db::Transaction& tx, PlacementId from, PlacementId to) {
    tx.statement("update stage_agreement set placement_id = :to where placement_id = :from").with(to, from).run();
    tx.statement("update suspension set placement_id = :to where placement_id = :from and until_day is null")
        .with(to, from)
        .run();
}

void giveWay(db::Transaction& tx, PlacementId id, PlacementId to) {
    supersede(tx, id);
    passOn(tx, id, to, coursePart);
    tx.changed(db::Thing::Placement, id.value, {{QStringLiteral("superseded"), {}, QStringLiteral("yes")}});
}

void restoreEnd(db::Transaction& tx, PlacementId id, std::optional<QDate> endedOn) {
    const auto before = find(tx.database(), id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update placement set ended_on = :on, revision = revision + 1 where id = :id");
    requireOneRow(change.with(endedOn, id).run());
    Difference difference;
    difference.field("endedOn", before->endedOn, endedOn);
    tx.changed(db::Thing::Placement, id.value, difference.changes());
}

void takeBack(db::Transaction& tx, PlacementId id) {
    const auto placement = find(tx.database(), id);
    if (!placement)
        throw Error(Fault::NotFound);
    tx.statement("update placement set superseded = 1, revision = revision + 1 where id = :id").with(id).run();
    if (placement->supersedes) {
        tx.statement("update placement set superseded = 0 where id = :id").with(placement->supersedes).run();
        passOn(tx, id, placement->supersedes, coursePart);
        passOn(tx, id, placement->supersedes, startPart);
    }
    tx.removed(db::Thing::Placement, id.value);
}

std::vector<Placement> ofTrajectory(db::Database& database, TrajectoryId trajectory) {
    auto query =
        database.statement(select("where trajectory_id = :trajectory and superseded = 0 order by starts_on, id"));
    query.with(trajectory.value);
    return readAll(query);
}

QDateTime firstRecorded(db::Database& database, const Placement& placement) {
    Placement first = placement;
    while (first.supersedes) {
        const auto earlier = find(database, first.supersedes);
        if (!earlier)
            break;
        first = *earlier;
    }
    auto query = database.statement("select min(recorded_at) from placement where trajectory_id = :trajectory and "
                                    "kind = :kind and coalesce(began_on, starts_on) = :began and "
                                    "(id = :id or superseded = 1 or moved = 1)");
    query.with(first.trajectory, first.kind, first.began(), first.id);
    return query.next() ? query.moment() : first.recordedAt;
}

namespace {

struct PlannedEnd {
    QDate lastDay;
    QDateTime recordedAt;
};

/// As the same placement was written down one time after the other, oldest first.
std::vector<PlannedEnd> plannedEnds(db::Database& database, const Placement& placement) {
    auto query = database.statement(
        "select last_day, recorded_at from placement where trajectory_id = :trajectory and kind = :kind and "
        "coalesce(began_on, starts_on) = :began and last_day is not null and (id = :id or superseded = 1 or moved = 1) "
        "order by recorded_at, id");
    query.with(placement.trajectory, placement.kind, placement.began(), placement.id);
    std::vector<PlannedEnd> ends;
    while (query.next()) {
        const QDate lastDay = query.date();
        ends.push_back({lastDay, query.moment()});
    }
    return ends;
}

} // namespace

std::optional<QDate> lastDayKnownAt(db::Database& database, const Placement& placement, const QDateTime& moment) {
    std::optional<QDate> known;
    for (const PlannedEnd& end : plannedEnds(database, placement)) {
        if (end.recordedAt <= moment)
            known = end.lastDay;
    }
    return known;
}

std::vector<LastDayMove> lastDayMoves(db::Database& database, const Placement& placement) {
    std::vector<LastDayMove> moves;
    std::optional<QDate> last;
    for (const PlannedEnd& end : plannedEnds(database, placement)) {
        if (last && *last != end.lastDay)
            moves.push_back({*last, end.lastDay, end.recordedAt});
        last = end.lastDay;
    }
    return moves;
}

std::vector<Placement> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement(select("where participant_id = :person and superseded = 0 order by starts_on, id"));
    query.with(participant.value);
    return readAll(query);
}

std::optional<Placement> latestOf(db::Database& database, TrajectoryId trajectory) {
    const auto all = ofTrajectory(database, trajectory);
    return all.empty() ? std::nullopt : std::optional(all.back());
}

std::vector<Placement> on(db::Database& database, QDate day) {
    auto query = database.statement(select("where ") + QLatin1String(coversDay) +
                                    QLatin1String(" order by workplace_id, starts_on, id"));
    query.with(day);
    return readAll(query);
}

std::vector<Placement> between(db::Database& database, QDate from, std::optional<QDate> until) {
    auto query = database.statement(select("where superseded = 0 and starts_on <= :until and "
                                           "(coalesce(ended_on, last_day) is null or coalesce(ended_on, last_day) >= "
                                           ":from) order by workplace_id, starts_on, id"));
    query.bind("from", from).bind("until", until.value_or(QDate(9999, 12, 31)));
    return readAll(query);
}

std::vector<Placement> guidedBy(db::Database& database, WorkerId guide, QDate day) {
    auto query = database.statement(select("where guide_id = :guide and ") + QLatin1String(coversDay) +
                                    QLatin1String(" order by starts_on, id"));
    query.bind("guide", guide.value).bind("day", day);
    return readAll(query);
}

} // namespace wijkwerk::store::placements
