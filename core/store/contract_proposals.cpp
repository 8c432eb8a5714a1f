// SPDX-License-Identifier: EUPL-1.2
#include "core/store/contract_proposals.h"

#include "core/store/fields.h"

namespace wijkwerk::store::contract_proposals {

namespace {

ContractProposal read(db::Statement& row) {
    ContractProposal p;
    p.id = row.id<ContractProposalId>();
    p.trajectory = row.id<TrajectoryId>();
    p.participant = row.id<ParticipantId>();
    p.state = row.word<ProposalState>();
    p.terms.function = row.text();
    p.terms.scale = row.text();
    p.terms.agreement = row.word<CollectiveAgreement>();
    p.terms.hours = {row.integer()};
    p.days = {row.integer()};
    p.terms.startsOn = row.date();
    p.terms.lastDay = row.maybeDate();
    p.terms.forGood = !p.terms.lastDay;
    p.terms.onCalendarDate = row.flag();
    p.terms.probationMonths = row.integer();
    p.terms.wage = row.integer();
    p.terms.interimNotice = row.flag();
    p.terms.exception = row.word<ChainException>();
    p.terms.advisedOn = row.maybeDate();
    p.terms.decidedOn = row.maybeDate();
    p.workplace = row.id<WorkplaceId>();
    p.guide = row.id<WorkerId>();
    p.budget = row.text();
    p.answerBy = row.maybeDate();
    p.renews = row.id<ContractId>();
    p.chainReason = row.text();
    p.task = row.id<TaskId>();
    p.recordedAt = row.moment();
    p.revision = row.integer();
    return p;
}

QString select(const char* rest) {
    return QLatin1String(
               "select c.id, c.trajectory_id, c.participant_id, c.state, c.function, c.scale, "
               "c.collective_agreement, c.hours, c.days, c.starts_on, c.last_day, c.on_calendar_date, "
               "c.probation_months, c.wage, c.interim_notice, c.chain_exception, c.advised_on, c.decided_on, "
               "c.workplace_id, "
               "c.guide_id, c.budget, c.answer_by, c.renews_id, c.chain_reason, c.task_id, c.recorded_at, c.revision "
               "from contract_proposal c ") +
           QLatin1String(rest);
}

std::vector<ContractProposal> readAll(db::Statement& query) {
    std::vector<ContractProposal> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

db::FieldChanges changesOf(const ContractProposal& before, const ContractProposal& after) {
    Difference difference;
    const ContractTerms &a = before.terms, &b = after.terms;
    difference.field("proposalState", codeOf(before.state), codeOf(after.state))
        .field("function", a.function, b.function)
        .field("scale", a.scale, b.scale)
        .field("collectiveAgreement", codeOf(a.agreement), codeOf(b.agreement))
        .field("contractHours", toText(a.hours), toText(b.hours))
        .field("startsOn", a.startsOn, b.startsOn)
        .field("lastDay", a.lastDay, b.lastDay)
        .field("probationMonths", a.probationMonths, b.probationMonths)
        .field("advisedOn", a.advisedOn, b.advisedOn)
        .field("decidedOn", a.decidedOn, b.decidedOn)
        .field("workplaceId", before.workplace.value, after.workplace.value)
        .field("guideId", before.guide.value, after.guide.value)
        .field("budget", before.budget, after.budget)
        .field("answerBy", before.answerBy, after.answerBy);
    return difference.changes();
}

} // namespace

std::optional<ContractProposal> find(db::Database& database, ContractProposalId id) {
    auto query = database.statement(select("where c.id = :id"));
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::optional<ContractProposal> openOf(db::Database& database, TrajectoryId trajectory) {
    auto query = database.statement(
        select("where c.trajectory_id = :trajectory and c.state in ('proposed', 'agreed', 'at_hr', 'offered')"));
    query.with(trajectory);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<ContractProposal> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement(select("where c.participant_id = :person order by c.id desc"));
    query.with(participant);
    return readAll(query);
}

std::vector<ContractProposal> open(db::Database& database) {
    auto query =
        database.statement(select("join participant p on p.id = c.participant_id where p.archived = 0 and c.state in "
                                  "('proposed', 'agreed', 'at_hr', 'offered') order by c.id"));
    return readAll(query);
}

ContractProposalId add(db::Transaction& tx, ContractProposal p) {
    p.id = newId<ContractProposalId>();
    auto insert = tx.statement(
        "insert into contract_proposal (id, trajectory_id, participant_id, state, function, scale, "
        "collective_agreement, hours, days, starts_on, last_day, on_calendar_date, probation_months, wage, "
        "interim_notice, chain_exception, advised_on, decided_on, workplace_id, guide_id, budget, answer_by, "
        "renews_id, chain_reason, "
        "task_id, recorded_at) values (:id, :trajectory, :person, :state, :function, :scale, :cao, :hours, :days, "
        ":starts, "
        ":last, :calendar, :probation, :wage, :interim, :exception, :advised, :decided, :workplace, :guide, :budget, "
        ":answer, :renews, "
        ":chain, :task, :now)");
    const ContractTerms& t = p.terms;
    insert.with(p.id, p.trajectory, p.participant, p.state, t.function, t.scale, t.agreement, t.hours.hundredths,
                p.days.bits, t.startsOn, t.lastDay, t.onCalendarDate, t.probationMonths, t.wage, t.interimNotice,
                t.exception, t.advisedOn, t.decidedOn, p.workplace, p.guide, p.budget, p.answerBy, p.renews,
                p.chainReason, p.task, tx.now());
    insert.run();
    tx.added(db::Thing::ContractProposal, p.id.value);
    return p.id;
}

void update(db::Transaction& tx, const ContractProposal& p) {
    const auto before = find(tx.database(), p.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement(
        "update contract_proposal set state = :state, function = :function, scale = :scale, collective_agreement = "
        ":cao, hours = :hours, days = :days, starts_on = :starts, last_day = :last, on_calendar_date = :calendar, "
        "probation_months = :probation, wage = :wage, interim_notice = :interim, chain_exception = :exception, "
        "advised_on = :advised, decided_on = :decided, "
        "workplace_id = :workplace, guide_id = :guide, budget = :budget, answer_by = :answer, chain_reason = :chain, "
        "task_id = :task, "
        "revision = revision + 1 where id = :id and revision = :revision");
    const ContractTerms& t = p.terms;
    change.with(p.state, t.function, t.scale, t.agreement, t.hours.hundredths, p.days.bits, t.startsOn, t.lastDay,
                t.onCalendarDate, t.probationMonths, t.wage, t.interimNotice, t.exception, t.advisedOn, t.decidedOn,
                p.workplace, p.guide, p.budget, p.answerBy, p.chainReason, p.task, p.id, p.revision);
    requireOneRow(change.run());
    tx.changed(db::Thing::ContractProposal, p.id.value, changesOf(*before, p));
}

ProposalStepId addStep(db::Transaction& tx, ProposalStep s, ParticipantId person) {
    s.id = newId<ProposalStepId>();
    auto insert = tx.statement(
        "insert into proposal_step (id, proposal_id, participant_id, state, taken_back, on_day, by_name, remark, "
        "worker_id, recorded_at) values (:id, :proposal, :person, :state, :back, :on, :by, :remark, :worker, :now)");
    insert.with(s.id, s.proposal, person, s.state, s.takenBack, s.on, s.byName, s.remark, s.worker, tx.now()).run();
    tx.touched(db::Thing::ContractProposal, s.proposal.value);
    return s.id;
}

std::vector<ProposalStep> steps(db::Database& database, ContractProposalId proposal) {
    auto query = database.statement("select id, proposal_id, state, taken_back, on_day, by_name, remark, worker_id, "
                                    "recorded_at from proposal_step where proposal_id = :proposal order by id");
    query.with(proposal);
    std::vector<ProposalStep> found;
    while (query.next()) {
        ProposalStep s;
        s.id = query.id<ProposalStepId>();
        s.proposal = query.id<ContractProposalId>();
        s.state = query.word<ProposalState>();
        s.takenBack = query.flag();
        s.on = query.date();
        s.byName = query.text();
        s.remark = query.text();
        s.worker = query.id<WorkerId>();
        s.recordedAt = query.moment();
        found.push_back(s);
    }
    return found;
}

} // namespace wijkwerk::store::contract_proposals
