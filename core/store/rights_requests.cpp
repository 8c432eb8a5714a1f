// SPDX-License-Identifier: EUPL-1.2
#include "core/store/rights_requests.h"

#include "core/store/fields.h"

namespace wijkwerk::store::rights_requests {

namespace {

#define WIJKWERK_REQUEST_COLUMNS                                                                                       \
    "id, participant_id, kind, received_on, wish, identity_check, due_on, extended_to, extension_reason, "             \
    "extension_told_on, answered_on, outcome, answer, handler_id, recorded_by, recorded_at, task_id, revision"

RightsRequest read(db::Statement& row) {
    RightsRequest r;
    r.id = row.id<RightsRequestId>();
    r.participant = row.id<ParticipantId>();
    r.kind = row.word<RequestKind>();
    r.receivedOn = row.date();
    r.wish = row.text();
    r.identity = row.word<IdentityCheck>();
    r.dueOn = row.date();
    r.extendedTo = row.maybeDate();
    r.extensionReason = row.text();
    r.extensionToldOn = row.maybeDate();
    r.answeredOn = row.maybeDate();
    r.outcome = row.maybeWord<RequestOutcome>();
    r.answer = row.text();
    r.handler = row.id<WorkerId>();
    r.recordedBy = row.id<WorkerId>();
    r.recordedAt = row.moment();
    r.task = row.id<TaskId>();
    r.revision = row.integer();
    return r;
}

std::vector<RightsRequest> readAll(db::Statement& query) {
    std::vector<RightsRequest> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

} // namespace

std::optional<RightsRequest> find(db::Database& database, RightsRequestId id) {
    auto query = database.statement("select " WIJKWERK_REQUEST_COLUMNS " from rights_request where id = :id");
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<RightsRequest> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement("select " WIJKWERK_REQUEST_COLUMNS " from rights_request "
                                    "where participant_id = :person order by received_on desc, id desc");
    query.with(participant);
    return readAll(query);
}

std::vector<RightsRequest> all(db::Database& database, bool withAnswered) {
    auto query = database.statement("select " WIJKWERK_REQUEST_COLUMNS " from rights_request where answered_on is null "
                                    "order by coalesce(extended_to, due_on), id");
    std::vector<RightsRequest> found = readAll(query);
    if (withAnswered) {
        auto answered = database.statement("select " WIJKWERK_REQUEST_COLUMNS " from rights_request where "
                                           "answered_on is not null order by answered_on desc, id desc");
        const auto more = readAll(answered);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

std::vector<RightsRequest> openUntil(db::Database& database, QDate day) {
    std::vector<RightsRequest> open = all(database, false);
    std::erase_if(open, [&](const RightsRequest& request) { return request.deadline() > day; });
    return open;
}

RightsRequestId add(db::Transaction& tx, RightsRequest r) {
    r.id = newId<RightsRequestId>();
    auto insert = tx.statement("insert into rights_request (id, participant_id, kind, received_on, wish, "
                               "identity_check, due_on, handler_id, recorded_by, recorded_at, task_id) values (:id, "
                               ":person, :kind, :received, :wish, :identity, :due, :handler, :by, :now, :task)");
    insert.with(r.id, r.participant, r.kind, r.receivedOn, r.wish, r.identity, r.dueOn, r.handler, r.recordedBy,
                tx.now(), r.task);
    insert.run();
    tx.added(db::Thing::RightsRequest, r.id.value);
    return r.id;
}

void update(db::Transaction& tx, const RightsRequest& r) {
    const auto before = find(tx.database(), r.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement(
        "update rights_request set wish = :wish, identity_check = :identity, extended_to = :extended, "
        "extension_reason = :reason, extension_told_on = :told, answered_on = :answered, outcome = :outcome, "
        "answer = :answer, handler_id = :handler, revision = revision + 1 where id = :id and revision = :revision");
    change.with(r.wish, r.identity, r.extendedTo, r.extensionReason, r.extensionToldOn, r.answeredOn, r.outcome,
                r.answer, r.handler, r.id, r.revision);
    requireOneRow(change.run());
    Difference difference; // days and codes only: the words are the person's
    difference.field("identity", codeOf(before->identity), codeOf(r.identity))
        .field("extendedTo", before->extendedTo, r.extendedTo)
        .field("extensionToldOn", before->extensionToldOn, r.extensionToldOn)
        .field("answeredOn", before->answeredOn, r.answeredOn)
        .field("outcome", before->outcome ? codeOf(*before->outcome) : QString(),
               r.outcome ? codeOf(*r.outcome) : QString())
        .field("handlerId", before->handler.value, r.handler.value);
    tx.changed(db::Thing::RightsRequest, r.id.value, difference.changes());
}

CorrectionId addCorrection(db::Transaction& tx, Correction c) {
    c.id = newId<CorrectionId>();
    auto insert = tx.statement("insert into correction (id, participant_id, request_id, field, was, became, reason, "
                               "worker_id, recorded_at) values (:id, :person, :request, :field, :was, :became, "
                               ":reason, :worker, :now)");
    insert.with(c.id, c.participant, c.request, c.field, c.was, c.became, c.reason, c.worker, tx.now()).run();
    tx.added(db::Thing::Correction, c.id.value);
    return c.id;
}

std::vector<Correction> corrections(db::Database& database, ParticipantId participant) {
    auto query = database.statement("select id, participant_id, request_id, field, was, became, reason, worker_id, "
                                    "recorded_at from correction where participant_id = :person order by id desc");
    query.with(participant);
    std::vector<Correction> found;
    while (query.next()) {
        Correction c;
        c.id = query.id<CorrectionId>();
        c.participant = query.id<ParticipantId>();
        c.request = query.id<RightsRequestId>();
        c.field = query.text();
        c.was = query.text();
        c.became = query.text();
        c.reason = query.text();
        c.worker = query.id<WorkerId>();
        c.recordedAt = query.moment();
        found.push_back(std::move(c));
    }
    return found;
}

StatementId addStatement(db::Transaction& tx, PersonStatement s) {
    s.id = newId<StatementId>();
    auto insert = tx.statement("insert into person_statement (id, participant_id, about, about_id, text, stated_on, "
                               "request_id, recorded_by, recorded_at) values (:id, :person, :about, :what, :text, :on, "
                               ":request, :by, :now)");
    insert.with(s.id, s.participant, s.about, s.aboutId, s.text, s.statedOn, s.request, s.recordedBy, tx.now()).run();
    tx.added(db::Thing::Statement, s.id.value);
    return s.id;
}

std::vector<PersonStatement> statements(db::Database& database, ParticipantId participant) {
    auto query = database.statement("select id, participant_id, about, about_id, text, stated_on, request_id, "
                                    "recorded_by, recorded_at from person_statement where participant_id = :person "
                                    "order by stated_on, id");
    query.with(participant);
    std::vector<PersonStatement> found;
    while (query.next()) {
        PersonStatement s;
        s.id = query.id<StatementId>();
        s.participant = query.id<ParticipantId>();
        s.about = query.word<StatementAbout>();
        s.aboutId = query.number();
        s.text = query.text();
        s.statedOn = query.date();
        s.request = query.id<RightsRequestId>();
        s.recordedBy = query.id<WorkerId>();
        s.recordedAt = query.moment();
        found.push_back(std::move(s));
    }
    return found;
}

#undef WIJKWERK_REQUEST_COLUMNS

} // namespace wijkwerk::store::rights_requests
