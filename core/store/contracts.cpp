// SPDX-License-Identifier: EUPL-1.2
#include "core/store/contracts.h"

#include "core/store/fields.h"

namespace wijkwerk::store::contracts {

namespace {

QString toText(const std::vector<EndEvidence>& evidence) {
    QStringList codes;
    for (const EndEvidence one : evidence)
        codes << codeOf(one);
    return codes.join(u' ');
}

std::vector<EndEvidence> evidenceFrom(const QString& text) {
    std::vector<EndEvidence> evidence;
    for (const QString& code : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto one = fromCode<EndEvidence>(code))
            evidence.push_back(*one);
    }
    return evidence;
}

/// The four columns of how it ended.
std::optional<ContractEnding> endingFrom(const QString& how, const QString& ground, std::optional<QDate> saidOn,
                                         const QString& evidence) {
    const auto known = fromCode<ContractEndHow>(how);
    if (!known)
        return std::nullopt;
    return ContractEnding{*known, fromCode<DismissalGround>(ground), saidOn, evidenceFrom(evidence)};
}

std::optional<ContractEnding> readEnding(db::Statement& row) {
    const QString how = row.text(), ground = row.text();
    const auto saidOn = row.maybeDate();
    return endingFrom(how, ground, saidOn, row.text());
}

QString howOf(const std::optional<ContractEnding>& ending) {
    return ending ? codeOf(ending->how) : QString();
}

QString groundOf(const std::optional<ContractEnding>& ending) {
    return ending && ending->ground ? codeOf(*ending->ground) : QString();
}

std::optional<QDate> saidOnOf(const std::optional<ContractEnding>& ending) {
    return ending ? ending->saidOn : std::nullopt;
}

QString evidenceOf(const std::optional<ContractEnding>& ending) {
    return ending ? toText(ending->evidence) : QString();
}

Contract read(db::Statement& row) {
    Contract c;
    c.id = row.id<ContractId>();
    c.trajectory = row.id<TrajectoryId>();
    c.participant = row.id<ParticipantId>();
    c.placement = row.id<PlacementId>();
    c.proposal = row.id<ContractProposalId>();
    c.terms.startsOn = row.date();
    c.terms.lastDay = row.maybeDate();
    c.terms.forGood = !c.terms.lastDay;
    c.endedOn = row.maybeDate();
    c.terms.onCalendarDate = row.flag();
    c.terms.function = row.text();
    c.terms.scale = row.text();
    c.terms.agreement = row.word<CollectiveAgreement>();
    c.terms.hours = {row.integer()};
    c.terms.wage = row.integer();
    c.terms.probationMonths = row.integer();
    c.terms.interimNotice = row.flag();
    c.terms.exception = row.word<ChainException>();
    c.terms.advisedOn = row.maybeDate();
    c.terms.decidedOn = row.maybeDate();
    c.signedOn = row.maybeDate();
    c.number = row.text();
    c.recordedBy = row.id<WorkerId>();
    c.recordedAt = row.moment();
    c.supersedes = row.id<ContractId>();
    c.superseded = row.flag();
    c.revision = row.integer();
    c.ending = readEnding(row);
    return c;
}

QString select(const char* rest) {
    return QLatin1String("select c.id, c.trajectory_id, c.participant_id, c.placement_id, c.proposal_id, c.starts_on, "
                         "c.last_day, c.ended_on, c.on_calendar_date, c.function, c.scale, c.collective_agreement, "
                         "c.hours, c.wage, c.probation_months, c.interim_notice, c.chain_exception, c.advised_on, "
                         "c.decided_on, c.signed_on, "
                         "c.number, c.recorded_by, c.recorded_at, c.supersedes_id, c.superseded, c.revision, "
                         "c.end_how, c.end_ground, c.end_said_on, c.end_evidence from contract c ") +
           QLatin1String(rest);
}

std::vector<Contract> readAll(db::Statement& query) {
    std::vector<Contract> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

ContractNotice readNotice(db::Statement& row) {
    ContractNotice n;
    n.id = row.id<ContractNoticeId>();
    n.contract = row.id<ContractId>();
    n.participant = row.id<ParticipantId>();
    n.goesOn = row.flag();
    n.terms = row.text();
    n.givenOn = row.date();
    n.how = row.word<NoticeHow>();
    n.receivedOn = row.maybeDate();
    n.proof = row.text();
    n.worker = row.id<WorkerId>();
    n.recordedAt = row.moment();
    return n;
}

QString selectNotice(const char* rest) {
    return QLatin1String("select n.id, n.contract_id, n.participant_id, n.goes_on, n.terms, n.given_on, n.given_how, "
                         "n.received_on, n.proof, n.worker_id, n.recorded_at from contract_notice n ") +
           QLatin1String(rest);
}

std::vector<ContractNotice> readNotices(db::Statement& query) {
    std::vector<ContractNotice> found;
    while (query.next())
        found.push_back(readNotice(query));
    return found;
}

/// A notice was given for the contract, also when that was written down wrong.
void moveNotices(db::Transaction& tx, ContractId from, ContractId to) {
    std::vector<ContractNoticeId> moved;
    {
        auto query = tx.statement("select id from contract_notice where contract_id = :old order by id");
        query.with(from);
        while (query.next())
            moved.push_back(query.id<ContractNoticeId>());
    }
    for (const ContractNoticeId id : moved) {
        requireOneRow(tx.statement("update contract_notice set contract_id = :new where id = :id").with(to, id).run());
        Difference difference;
        difference.field("contractId", from.value, to.value);
        tx.changed(db::Thing::ContractNotice, id.value, difference.changes());
    }
}

/// Joins and conditions of openFrom(), with the contract as c.
constexpr const char* openWhere =
    "join participant p on p.id = c.participant_id join trajectory t on "
    "t.id = c.trajectory_id where c.superseded = 0 and p.archived = 0 and "
    "t.phase <> 'closed' and coalesce(c.ended_on, " WIJKWERK_CONTRACT_LAST_DAY ", '9999-12-31') >= :day";

} // namespace

std::optional<Contract> find(db::Database& database, ContractId id) {
    auto query = database.statement(select("where c.id = :id"));
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

ContractId add(db::Transaction& tx, Contract c) {
    c.id = newId<ContractId>();
    auto insert = tx.statement(
        "insert into contract (id, trajectory_id, participant_id, placement_id, proposal_id, starts_on, last_day, "
        "ended_on, on_calendar_date, function, scale, collective_agreement, hours, wage, probation_months, "
        "interim_notice, chain_exception, advised_on, decided_on, signed_on, number, recorded_by, recorded_at, "
        "supersedes_id, end_how, end_ground, end_said_on, end_evidence) values (:id, "
        ":trajectory, :person, :placement, :proposal, :starts, :last, :ended, :calendar, :function, :scale, :cao, "
        ":hours, :wage, :probation, :interim, :exception, :advised, :decided, :signed, :number, :by, :now, "
        ":supersedes, :how, :ground, :said, :evidence)");
    const ContractTerms& t = c.terms;
    insert.with(c.id, c.trajectory, c.participant, c.placement, c.proposal, t.startsOn, t.lastDay, c.endedOn,
                t.onCalendarDate, t.function, t.scale, t.agreement, t.hours.hundredths, t.wage, t.probationMonths,
                t.interimNotice, t.exception, t.advisedOn, t.decidedOn, c.signedOn, c.number, c.recordedBy,
                c.recordedAt.isValid() ? c.recordedAt : tx.now(), c.supersedes, howOf(c.ending), groundOf(c.ending),
                saidOnOf(c.ending), evidenceOf(c.ending));
    insert.run();
    if (c.supersedes) {
        requireOneRow(tx.statement("update contract set superseded = 1 where id = :id and superseded = 0")
                          .with(c.supersedes)
                          .run());
        moveNotices(tx, c.supersedes, c.id);
    }
    tx.added(db::Thing::Contract, c.id.value);
    return c.id;
}

void end(db::Transaction& tx, ContractId id, std::optional<QDate> lastDay,
         const std::optional<ContractEnding>& ending) {
    const auto before = find(tx.database(), id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update contract set ended_on = :on, end_how = :how, end_ground = :ground, "
                               "end_said_on = :said, end_evidence = :evidence, revision = revision + 1 "
                               "where id = :id and revision = :revision");
    change.with(lastDay, howOf(ending), groundOf(ending), saidOnOf(ending), evidenceOf(ending), id, before->revision);
    requireOneRow(change.run());
    Difference difference;
    difference.field("endedOn", before->endedOn, lastDay)
        .field("endHow", howOf(before->ending), howOf(ending))
        .field("endGround", groundOf(before->ending), groundOf(ending))
        .field("endSaidOn", saidOnOf(before->ending), saidOnOf(ending))
        .field("endEvidence", evidenceOf(before->ending), evidenceOf(ending));
    tx.changed(db::Thing::Contract, id.value, difference.changes());
}

void restoreEnd(db::Transaction& tx, ContractId id, const EndBefore& before) {
    const auto now = find(tx.database(), id);
    if (!now)
        throw Error(Fault::NotFound);
    const auto day = [](const std::optional<QString>& was, std::optional<QDate> is) {
        const QDate read = was ? QDate::fromString(*was, Qt::ISODate) : QDate();
        return was ? (read.isValid() ? std::optional(read) : std::nullopt) : is;
    };
    end(tx, id, day(before.endedOn, now->endedOn),
        endingFrom(before.how.value_or(howOf(now->ending)), before.ground.value_or(groundOf(now->ending)),
                   day(before.saidOn, saidOnOf(now->ending)), before.evidence.value_or(evidenceOf(now->ending))));
}

std::vector<Contract> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query =
        database.statement(select("where c.participant_id = :person and c.superseded = 0 order by c.starts_on, c.id"));
    query.with(participant);
    return readAll(query);
}

std::vector<Contract> ofTrajectory(db::Database& database, TrajectoryId trajectory) {
    auto query = database.statement(
        select("where c.trajectory_id = :trajectory and c.superseded = 0 order by c.starts_on, c.id"));
    query.with(trajectory);
    return readAll(query);
}

std::optional<Contract> latestOf(db::Database& database, TrajectoryId trajectory) {
    auto all = ofTrajectory(database, trajectory);
    std::erase_if(all, [](const Contract& contract) { return contract.neverBegan(); });
    return all.empty() ? std::nullopt : std::optional(all.back());
}

std::vector<Contract> openFrom(db::Database& database, QDate day) {
    auto query = database.statement(select("") + QLatin1String(openWhere) +
                                    QLatin1String(" order by coalesce(c.ended_on, c.last_day), c.id"));
    query.with(day);
    return readAll(query);
}

std::vector<ContractNotice> notices(db::Database& database, ContractId contract) {
    auto query = database.statement(selectNotice("where n.contract_id = :contract order by n.given_on, n.id"));
    query.with(contract);
    return readNotices(query);
}

std::vector<ContractNotice> noticesOf(db::Database& database, ParticipantId participant) {
    auto query = database.statement(selectNotice("where n.participant_id = :person order by n.given_on, n.id"));
    query.with(participant);
    return readNotices(query);
}

std::optional<ContractNotice> findNotice(db::Database& database, ContractNoticeId id) {
    auto query = database.statement(selectNotice("where n.id = :id"));
    query.with(id);
    return query.next() ? std::optional(readNotice(query)) : std::nullopt;
}

ContractNoticeId addNotice(db::Transaction& tx, ContractNotice n) {
    n.id = newId<ContractNoticeId>();
    auto insert = tx.statement(
        "insert into contract_notice (id, contract_id, participant_id, goes_on, terms, given_on, given_how, "
        "received_on, proof, worker_id, recorded_at) values (:id, :contract, :person, :goes, :terms, :given, :how, "
        ":received, :proof, :worker, :now)");
    insert.with(n.id, n.contract, n.participant, n.goesOn, n.terms, n.givenOn, n.how, n.receivedOn, n.proof, n.worker,
                tx.now());
    insert.run();
    tx.added(db::Thing::ContractNotice, n.id.value);
    return n.id;
}

void setReceived(db::Transaction& tx, ContractNoticeId id, QDate on, const QString& proof) {
    auto change = tx.statement("update contract_notice set received_on = :on, proof = :proof where id = :id and "
                               "received_on is null");
    requireOneRow(change.with(on, proof, id).run());
    Difference difference;
    difference.field("receivedOn", std::optional<QDate>(), std::optional(on));
    tx.changed(db::Thing::ContractNotice, id.value, difference.changes());
}

std::optional<FinalAdvice> finalAdvice(db::Database& database, TrajectoryId trajectory) {
    auto query = database.statement(
        "select held_on, advice from evaluation where trajectory_id = :trajectory and "
        "kind = 'final' and superseded = 0 and held_on >= coalesce((select "
        "max(coalesce(q.began_on, q.starts_on)) from placement q where q.trajectory_id = "
        "evaluation.trajectory_id and q.kind = 'stage' and q.superseded = 0 and "
        "(q.ended_on is null or q.ended_on >= q.starts_on)), '') order by held_on desc, id desc limit 1");
    query.with(trajectory);
    if (!query.next())
        return std::nullopt;
    FinalAdvice found;
    found.heldOn = query.date();
    found.advice = query.text();
    return found;
}

} // namespace wijkwerk::store::contracts
