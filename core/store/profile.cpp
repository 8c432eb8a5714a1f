// SPDX-License-Identifier: EUPL-1.2
#include "core/store/profile.h"

#include <algorithm>

namespace wijkwerk::store::profile {

namespace {

#define WIJKWERK_ITEM                                                                                                  \
    "select id, participant_id, item, value, confirmed_on, confirmed_by, recorded_at, supersedes_id, superseded "      \
    "from profile_item "
#define WIJKWERK_LIMIT                                                                                                 \
    "select id, participant_id, aspect, degree, helps, source, source_on, confirmed_on, confirmed_by, recorded_at, "   \
    "supersedes_id, superseded from functional_limit "

ProfileItem readItem(db::Statement& row) {
    ProfileItem item;
    item.id = row.id<ProfileItemId>();
    item.participant = row.id<ParticipantId>();
    item.field = row.word<ProfileField>();
    item.value = row.text();
    item.confirmedOn = row.date();
    item.confirmedBy = row.id<WorkerId>();
    item.recordedAt = row.moment();
    item.supersedes = row.id<ProfileItemId>();
    item.superseded = row.flag();
    return item;
}

FunctionalLimit readLimit(db::Statement& row) {
    FunctionalLimit limit;
    limit.id = row.id<FunctionalLimitId>();
    limit.participant = row.id<ParticipantId>();
    limit.aspect = row.word<LimitAspect>();
    limit.degree = row.word<LimitDegree>();
    limit.helps = row.text();
    limit.source = row.word<LimitSource>();
    limit.sourceOn = row.maybeDate();
    limit.confirmedOn = row.date();
    limit.confirmedBy = row.id<WorkerId>();
    limit.recordedAt = row.moment();
    limit.supersedes = row.id<FunctionalLimitId>();
    limit.superseded = row.flag();
    return limit;
}

std::vector<ProfileItem> items(db::Statement query) {
    std::vector<ProfileItem> found;
    while (query.next())
        found.push_back(readItem(query));
    return found;
}

std::vector<FunctionalLimit> limitsOf(db::Statement query) {
    std::vector<FunctionalLimit> found;
    while (query.next())
        found.push_back(readLimit(query));
    return found;
}

} // namespace

std::optional<ProfileItem> find(db::Database& database, ProfileItemId id) {
    auto query = database.statement(WIJKWERK_ITEM "where id = :id");
    query.with(id);
    return query.next() ? std::optional(readItem(query)) : std::nullopt;
}

std::vector<ProfileItem> current(db::Database& database, ParticipantId participant) {
    auto query = database.statement(WIJKWERK_ITEM "where participant_id = :person and superseded = 0");
    query.with(participant);
    auto found = items(std::move(query));
    std::ranges::sort(found, {}, &ProfileItem::field);
    return found;
}

std::vector<ProfileItem> history(db::Database& database, ParticipantId participant, ProfileField field) {
    auto query =
        database.statement(WIJKWERK_ITEM "where participant_id = :person and item = :item order by recorded_at desc, "
                                         "id desc");
    query.with(participant, field);
    return items(std::move(query));
}

ProfileItemId put(db::Transaction& tx, ProfileItem item) {
    item.id = newId<ProfileItemId>();
    {
        auto before = tx.statement("select id from profile_item where participant_id = :person and item = :item and "
                                   "superseded = 0");
        before.with(item.participant, item.field);
        item.supersedes = before.next() ? before.id<ProfileItemId>() : ProfileItemId{};
    }
    if (item.supersedes)
        tx.statement("update profile_item set superseded = 1 where id = :id").with(item.supersedes).run();
    tx.statement("insert into profile_item (id, participant_id, item, value, confirmed_on, confirmed_by, recorded_at, "
                 "supersedes_id) values (:id, :person, :item, :value, :on, :by, :now, :supersedes)")
        .with(item.id, item.participant, item.field, item.value, item.confirmedOn, item.confirmedBy, tx.now(),
              item.supersedes)
        .run();
    tx.added(db::Thing::ProfileItem, item.id.value);
    return item.id;
}

std::vector<FunctionalLimit> limits(db::Database& database, ParticipantId participant) {
    auto query = database.statement(WIJKWERK_LIMIT "where participant_id = :person and superseded = 0");
    query.with(participant);
    auto found = limitsOf(std::move(query));
    std::ranges::sort(found, {}, &FunctionalLimit::aspect);
    return found;
}

std::vector<FunctionalLimit> limitHistory(db::Database& database, ParticipantId participant) {
    auto query = database.statement(WIJKWERK_LIMIT "where participant_id = :person order by recorded_at desc, id desc");
    query.with(participant);
    return limitsOf(std::move(query));
}

FunctionalLimitId put(db::Transaction& tx, FunctionalLimit limit) {
    limit.id = newId<FunctionalLimitId>();
    {
        auto before = tx.statement("select id from functional_limit where participant_id = :person and aspect = "
                                   ":aspect and superseded = 0");
        before.with(limit.participant, limit.aspect);
        limit.supersedes = before.next() ? before.id<FunctionalLimitId>() : FunctionalLimitId{};
    }
    if (limit.supersedes)
        tx.statement("update functional_limit set superseded = 1 where id = :id").with(limit.supersedes).run();
    tx.statement("insert into functional_limit (id, participant_id, aspect, degree, helps, source, source_on, "
                 "confirmed_on, confirmed_by, recorded_at, supersedes_id) values (:id, :person, :aspect, :degree, "
                 ":helps, :source, :source_on, :on, :by, :now, :supersedes)")
        .with(limit.id, limit.participant, limit.aspect, limit.degree, limit.helps, limit.source, limit.sourceOn,
              limit.confirmedOn, limit.confirmedBy, tx.now(), limit.supersedes)
        .run();
    tx.added(db::Thing::FunctionalLimit, limit.id.value);
    return limit.id;
}

#undef WIJKWERK_ITEM
#undef WIJKWERK_LIMIT

} // namespace wijkwerk::store::profile
