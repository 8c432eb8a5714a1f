// SPDX-License-Identifier: EUPL-1.2
#include "core/store/evaluations.h"

#include "core/store/fields.h"

namespace wijkwerk::store::evaluations {

namespace {

Evaluation read(db::Statement& row) {
    Evaluation e;
    e.id = row.id<EvaluationId>();
    e.trajectory = row.id<TrajectoryId>();
    e.participant = row.id<ParticipantId>();
    e.placement = row.id<PlacementId>();
    e.kind = row.word<EvaluationKind>();
    if (const auto week = row.maybeNumber())
        e.week = int(*week);
    e.heldOn = row.date();
    e.present = row.text();
    if (const auto attendance = row.maybeNumber())
        e.attendance = int(*attendance);
    e.goesWell = row.text();
    e.toPractise = row.text();
    e.advice = fromCode<EvaluationAdvice>(row.text());
    e.viewState = fromCode<ViewState>(row.text());
    e.ownView = row.text();
    e.viewOn = row.maybeDate();
    e.signature = fromCode<EvaluationSignature>(row.text());
    e.signedOn = row.maybeDate();
    e.worker = row.id<WorkerId>();
    e.recordedAt = row.moment();
    e.supersedes = row.id<EvaluationId>();
    e.revision = row.integer();
    return e;
}

QString select(const char* rest) {
    return QLatin1String("select id, trajectory_id, participant_id, placement_id, kind, week, held_on, present, "
                         "attendance, goes_well, to_practise, advice, view_state, own_view, view_on, signature, "
                         "signed_on, worker_id, recorded_at, supersedes_id, revision from evaluation ") +
           QLatin1String(rest);
}

EvaluationAgreement readAgreement(db::Statement& row) {
    EvaluationAgreement a;
    a.id = row.id<EvaluationAgreementId>();
    a.evaluation = row.id<EvaluationId>();
    a.participant = row.id<ParticipantId>();
    a.text = row.text();
    a.who = row.word<AgreementBy>();
    a.dueOn = row.maybeDate();
    a.doneOn = row.maybeDate();
    a.revision = row.integer();
    return a;
}

QString selectAgreements(const char* rest) {
    return QLatin1String("select a.id, a.evaluation_id, a.participant_id, a.text, a.who, a.due_on, a.done_on, "
                         "a.revision from evaluation_agreement a ") +
           QLatin1String(rest);
}

std::vector<EvaluationAgreement> readAgreements(db::Statement& query) {
    std::vector<EvaluationAgreement> found;
    while (query.next())
        found.push_back(readAgreement(query));
    return found;
}

std::vector<Evaluation> readAll(db::Database& database, db::Statement query) {
    std::vector<Evaluation> found;
    while (query.next())
        found.push_back(read(query));
    for (Evaluation& evaluation : found) {
        auto agreements = database.statement(selectAgreements("where a.evaluation_id = :evaluation order by a.id"));
        agreements.with(evaluation.id);
        evaluation.agreements = readAgreements(agreements);
    }
    return found;
}

template <class E>
QString codeOrNothing(const std::optional<E>& value) {
    return value ? codeOf(*value) : QString();
}

} // namespace

std::optional<Evaluation> find(db::Database& database, EvaluationId id) {
    auto query = database.statement(select("where id = :id"));
    query.with(id);
    auto found = readAll(database, std::move(query));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Evaluation> ofTrajectory(db::Database& database, TrajectoryId trajectory) {
    auto query =
        database.statement(select("where trajectory_id = :trajectory and superseded = 0 order by held_on, id"));
    query.with(trajectory);
    return readAll(database, std::move(query));
}

std::vector<Evaluation> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement(select("where participant_id = :person and superseded = 0 order by held_on, id"));
    query.with(participant);
    return readAll(database, std::move(query));
}

EvaluationId add(db::Transaction& tx, Evaluation e) {
    e.id = newId<EvaluationId>();
    auto insert = tx.statement(
        "insert into evaluation (id, trajectory_id, participant_id, placement_id, kind, week, held_on, present, "
        "attendance, goes_well, to_practise, advice, view_state, own_view, view_on, signature, signed_on, worker_id, "
        "recorded_at, supersedes_id) values (:id, :trajectory, :person, :placement, :kind, :week, :held, :present, "
        ":attendance, :well, :practise, :advice, :state, :view, :viewon, :signature, :signed, :worker, :now, "
        ":supersedes)");
    insert.with(e.id, e.trajectory, e.participant, e.placement, e.kind, e.week, e.heldOn, e.present, e.attendance,
                e.goesWell, e.toPractise, codeOrNothing(e.advice), codeOrNothing(e.viewState), e.ownView, e.viewOn,
                codeOrNothing(e.signature), e.signedOn, e.worker, tx.now(), e.supersedes);
    insert.run();
    tx.added(db::Thing::Evaluation, e.id.value);
    if (e.supersedes) {
        tx.statement("update evaluation set superseded = 1 where id = :id").with(e.supersedes).run();
        tx.changed(db::Thing::Evaluation, e.supersedes.value,
                   {{QStringLiteral("superseded"), {}, QStringLiteral("yes")}});
    }
    for (const EvaluationAgreement& agreement : e.agreements) {
        tx.statement("insert into evaluation_agreement (id, evaluation_id, participant_id, text, who, due_on, done_on) "
                     "values (:id, :evaluation, :person, :text, :who, :due, :done)")
            .with(newId<EvaluationAgreementId>(), e.id, e.participant, agreement.text, agreement.who, agreement.dueOn,
                  agreement.doneOn)
            .run();
    }
    return e.id;
}

void sign(db::Transaction& tx, const Evaluation& e) {
    auto change = tx.statement("update evaluation set signature = :signature, signed_on = :on, revision = revision + 1 "
                               "where id = :id and revision = :revision and superseded = 0");
    change.with(codeOrNothing(e.signature), e.signedOn, e.id, e.revision);
    requireOneRow(change.run());
    tx.changed(db::Thing::Evaluation, e.id.value, {{QStringLiteral("signature"), {}, codeOrNothing(e.signature)}});
}

std::optional<EvaluationAgreement> findAgreement(db::Database& database, EvaluationAgreementId id) {
    auto query = database.statement(selectAgreements("where a.id = :id"));
    query.with(id);
    return query.next() ? std::optional(readAgreement(query)) : std::nullopt;
}

std::vector<EvaluationAgreement> openAgreements(db::Database& database, ParticipantId participant) {
    auto query = database.statement(
        selectAgreements("join evaluation e on e.id = a.evaluation_id and e.superseded = 0 where a.participant_id = "
                         ":person and a.done_on is null order by coalesce(a.due_on, '9999-12-31'), a.id"));
    query.with(participant);
    return readAgreements(query);
}

void setAgreementDone(db::Transaction& tx, const EvaluationAgreement& agreement, std::optional<QDate> doneOn) {
    auto change = tx.statement("update evaluation_agreement set done_on = :on, revision = revision + 1 "
                               "where id = :id and revision = :revision");
    change.with(doneOn, agreement.id, agreement.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("agreementDoneOn", agreement.doneOn, doneOn);
    tx.changed(db::Thing::Evaluation, agreement.evaluation.value, d.changes());
}

} // namespace wijkwerk::store::evaluations
