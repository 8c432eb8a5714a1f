// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/deadline_facts.h"

#include "core/db/transaction.h"
#include "core/reports/scoped_sql.h"
#include "core/store/contracts.h"

#include <algorithm>

namespace wijkwerk::reports {

namespace {

using namespace rules;

// `cross join` keeps SQLite to the order in which the tables are named: people first. For a page of people it would
// otherwise read all placements, because it thinks little of what 64 people leave over.

void readWays(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    static const ScopedSql sql(
        "select t.participant_id, t.id, t.kind, t.phase, t.phase_since, coalesce(t.read_on, t.referred_on), "
        "t.coach_id, {contact}, s.ask_on, s.since, s.lead_id, t.read_on, "
        // Who could not be reached is owed the contact all the same.
        "(select max(h.ended_on) from standstill h where h.participant_id = t.participant_id "
        "and h.reason <> 'not_reachable' and h.ended_on > h.since), case when exists (select 1 from profile_item x "
        "where "
        "x.participant_id = t.participant_id and x.item = 'start_qualification' and x.superseded = 0 "
        "and x.value = 'yes') then 1 else 0 end "
        "from trajectory t join participant p on p.id = t.participant_id "
        "left join standstill s on s.participant_id = t.participant_id and s.ended_on is null "
        "where t.phase <> 'closed' and p.archived = 0 and p.deceased = 0{way} order by t.participant_id");
    read(sql.in(database, scope), facts.ways, [](db::Statement& row, WayFact& fact) {
        fact.way = row.id<TrajectoryId>();
        fact.kind = row.word<ParticipantKind>();
        fact.phase = row.word<Phase>();
        fact.phaseSince = row.date();
        fact.referredOn = row.date();
        fact.coach = row.id<WorkerId>();
        fact.lastContact = row.maybeDate();
        fact.askOn = row.maybeDate();
        fact.stillSince = row.date();
        fact.lead = row.id<WorkerId>();
        fact.readOn = row.maybeDate();
        fact.wentOn = row.date();
        fact.startQualified = row.flag();
    });
}

void readTalks(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    static const ScopedSql sql(
        "select t.participant_id as person, n.happened_on as day, 0 as planned from trajectory t "
        "join note n on n.participant_id = t.participant_id where t.phase in ('referred', 'preselection') "
        "and n.kind in ('talk', 'visit') and n.superseded = 0 and n.happened_on >= t.referred_on{way} "
        "union all select t.participant_id, i.talked_on, 0 from trajectory t join intake_talk i on "
        "i.trajectory_id = t.id where t.phase in ('referred', 'preselection') and i.talked_on is not null{way} "
        "union all select t.participant_id, k.due_on, 1 from trajectory t cross join task k "
        "where k.participant_id = t.participant_id and t.phase in ('referred', 'preselection') and k.done_at is null "
        "and k.replaced = 0 and k.kind = 'first_talk'{way} order by 1, 2");
    read(sql.in(database, scope), facts.talks, [](db::Statement& row, TalkFact& fact) {
        fact.on = row.date();
        fact.planned = row.flag();
    });
}

void readAdvices(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    static const ScopedSql sql("select t.participant_id, a.outcome, a.talked_on from trajectory t join advice a on "
                               "a.trajectory_id = t.id where t.phase in ('referred', 'preselection'){way} "
                               "order by t.participant_id, a.talked_on, a.id");
    read(sql.in(database, scope), facts.advices, [](db::Statement& row, AdviceFact& fact) {
        fact.outcome = row.word<AdviceOutcome>();
        fact.talkedOn = row.date();
    });
}

void readPlacements(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    static const ScopedSql sql(
        "select t.participant_id, q.id, q.kind, q.legal_form, q.starts_on, coalesce(q.began_on, q.starts_on), "
        "coalesce(q.ended_on, q.last_day), "
        "case when exists (select 1 from placement_move o where o.from_placement_id = q.id and o.undone = 0) then 1 "
        "else 0 end, case when b.placement_id is null then 0 else 1 end, w.team_id, "
        "coalesce(d.notice_days, (select s.notice_days from secondment s join placement p on p.id = s.placement_id "
        "where "
        "p.trajectory_id = t.id and q.kind = 'secondment' order by p.starts_on desc, p.id desc limit 1), 0), (select "
        "count(*) from start_check c where c.placement_id = q.id "
        "and c.needed = 1 and c.done_on is null) "
        "from trajectory t cross join placement q "
        "join workplace w on w.id = q.workplace_id "
        "left join placement_start b on b.placement_id = q.id left join secondment d on d.placement_id = q.id "
        "where q.trajectory_id = t.id and q.superseded = 0 and t.phase in ('stage', 'contract', 'seconded'){way} "
        "order by t.participant_id, q.starts_on, q.id");
    read(sql.in(database, scope), facts.placements, [](db::Statement& row, PlacementFact& fact) {
        fact.id = row.id<PlacementId>();
        fact.kind = row.word<PlacementKind>();
        fact.form = row.maybeWord<StageLegalForm>().value_or(StageLegalForm::WorkStage);
        fact.startsOn = row.date();
        fact.began = row.date();
        fact.until = row.date();
        fact.left = row.flag();
        fact.started = row.flag();
        fact.team = row.id<TeamId>();
        fact.noticeDays = row.integer();
        fact.openChecks = row.integer();
    });
}

bool hasLegalTerm(const PlacementFact& fact) {
    return fact.kind == PlacementKind::Stage &&
           (fact.form == StageLegalForm::TrialPlacement || fact.form == StageLegalForm::ParticipationPlace);
}

/// What counts along for the longest time of the law: stages of before, of the few who have such a form now.
void readUnpaidWork(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    if (std::ranges::none_of(facts.placements, hasLegalTerm))
        return;
    static const ScopedSql sql(
        "select t.participant_id, q.legal_form, q.earlier_form, q.form_from, q.starts_on, q.began_on, q.last_day, "
        "q.ended_on, q.moved from trajectory t join placement q on q.participant_id = t.participant_id and "
        "q.superseded = 0 "
        "and q.kind = 'stage' where t.phase in ('stage', 'contract') and exists (select 1 from placement o where "
        "o.trajectory_id = t.id and o.superseded = 0 and o.legal_form in ('trial_placement', 'participation_place'))"
        "{way} order by t.participant_id, q.starts_on, q.id");
    std::vector<Placement> stages;
    for (auto query = sql.in(database, scope); query.next();) {
        Placement& one = stages.emplace_back();
        one.participant = query.id<ParticipantId>();
        one.legalForm = query.maybeWord<StageLegalForm>();
        one.earlierForm = query.maybeWord<StageLegalForm>();
        one.formFrom = query.maybeDate();
        one.startsOn = query.date();
        one.beganOn = query.maybeDate();
        one.lastDay = query.maybeDate();
        one.endedOn = query.maybeDate();
        one.moved = query.flag();
    }
    for (PlacementFact& fact : facts.placements) {
        if (!hasLegalTerm(fact))
            continue;
        const auto own = std::ranges::equal_range(stages, fact.person, {}, &Placement::participant);
        fact.before = unpaidBefore({own.begin(), own.end()}, fact.form, fact.began);
    }
}

void readEvaluations(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    static const ScopedSql held(
        "select t.participant_id, coalesce(e.week, 0), case when e.kind = 'final' then 1 else "
        "0 end, e.held_on from trajectory t join evaluation e on e.trajectory_id = t.id and "
        "e.superseded = 0 where t.phase in ('stage', 'contract'){way} order by t.participant_id, e.held_on");
    read(held.in(database, scope), facts.evaluations, [](db::Statement& row, EvaluationFact& fact) {
        fact.week = row.integer();
        fact.last = row.flag();
        fact.heldOn = row.date();
    });
    static const ScopedSql stood(
        "select t.participant_id, s.from_day, s.until_day from trajectory t join suspension s "
        "on s.trajectory_id = t.id and s.withdrawn = 0 where t.phase in ('stage', 'contract'){way} "
        "order by t.participant_id, s.from_day");
    read(stood.in(database, scope), facts.suspensions, [](db::Statement& row, SuspensionFact& fact) {
        fact.from = row.date();
        fact.until = row.date();
    });
}

/// Contracts, placements on a contract of which no contract was written down, and earlier work for the chain. One that
/// the team lead agreed to as permanent by law has no end.
void readContracts(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    static const ScopedSql sql(
        "select t.participant_id, c.id, case when c.trajectory_id = t.id then 1 else 0 end, "
        "c.starts_on, " WIJKWERK_CONTRACT_LAST_DAY ", c.ended_on, c.on_calendar_date, c.probation_months, "
        "case when exists (select 1 from contract_notice n where n.contract_id = c.id) then 1 else 0 end, "
        "c.chain_exception, 0 "
        "from trajectory t cross join contract c where c.participant_id = t.participant_id and c.superseded = 0 "
        "and (c.ended_on is null or c.ended_on >= c.starts_on) "
        "and t.phase = 'contract'{way} "
        "union all select t.participant_id, q.id, case when q.trajectory_id = t.id then 1 else 0 end, q.starts_on, "
        "q.last_day, q.ended_on, 1, 0, 0, 'none', 0 from trajectory t cross join placement q "
        "where q.participant_id = t.participant_id and q.superseded = 0 and q.kind = 'contract' "
        "and (q.ended_on is null or q.ended_on >= q.starts_on) and t.phase = 'contract' "
        "and not exists (select 1 from contract c where c.trajectory_id = q.trajectory_id and c.superseded = 0){way} "
        "union all select t.participant_id, 0, 0, e.starts_on, e.last_day, null, 1, 0, 0, 'none', "
        "case when e.kind = 'municipality' then 0 else 1 end from trajectory t "
        "cross join prior_employment e where e.participant_id = t.participant_id and e.withdrawn = 0 "
        "and (e.same_work = 1 or e.kind = 'municipality') and t.phase = 'contract'{way} order by 1, 4");
    read(sql.in(database, scope), facts.contracts, [](db::Statement& row, ContractFact& fact) {
        fact.id = row.number();
        fact.current = row.flag();
        fact.startsOn = row.date();
        fact.lastDay = row.date();
        fact.endedOn = row.date();
        fact.onCalendarDate = row.flag();
        fact.probationMonths = row.integer();
        fact.noticed = row.flag();
        fact.exception = row.word<ChainException>();
        fact.elsewhere = row.flag();
    });
    static const ScopedSql asked(
        "select t.participant_id, case when c.state = 'signed' then 1 else 0 end, "
        "(select min(s.on_day) from proposal_step s where s.proposal_id = c.id) from trajectory t "
        "cross join contract_proposal c where c.trajectory_id = t.id and c.state in ('proposed', 'agreed', 'at_hr', "
        "'offered', 'signed') and t.phase = 'stage'{way} order by t.participant_id");
    read(asked.in(database, scope), facts.proposals, [](db::Statement& row, ProposalFact& fact) {
        fact.signedAlready = row.flag();
        fact.since = row.date();
    });
}

void readEnds(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    static const ScopedSql sql(
        "select t.participant_id, e.into_phase, e.ended_on, case when e.still_working is null then 1 else 0 end, "
        "e.reason_code, "
        "coalesce(e.job_starts_on, e.ended_on) "
        "from trajectory t cross join trajectory_end e where e.trajectory_id = t.id and t.phase in ('outflow', "
        "'dropped_out', 'aftercare') and e.superseded = 0 and e.reason_code <> 'death'{way} order by t.participant_id, "
        "e.ended_on, e.id");
    read(sql.in(database, scope), facts.ends, [](db::Statement& row, EndFact& fact) {
        fact.into = row.word<Phase>();
        fact.endedOn = row.date();
        const bool unknown = row.flag();
        const auto destination = fromCode<OutflowType>(row.utf8());
        fact.statusAsked = unknown && fact.into == Phase::Outflow && destination && isToWork(*destination);
        fact.jobStartsOn = row.date();
    });
}

/// Few of all people have one: those are read first, whoever is asked for.
void readHelps(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    static const ScopedSql sql(
        "select t.participant_id, x.id, x.agreed_on, case when x.done_on is null then 0 else 1 end, "
        "x.first_appointment_on from handover x cross join trajectory t where t.id = x.trajectory_id and x.refused = 0 "
        "and (x.done_on is null or (x.first_appointment_on is not null and x.feedback_on is null)) "
        "and t.phase <> 'closed'{way}{person} order by t.participant_id, x.id");
    read(sql.in(database, scope), facts.helps, [](db::Statement& row, HelpFact& fact) {
        fact.id = row.number();
        fact.agreedOn = row.date();
        fact.done = row.flag();
        fact.appointmentOn = row.date();
    });
}

/// People who are owed something and whose trajectory is not among the facts.
void addPeopleOfTerms(DeadlineFacts& facts) {
    const std::size_t known = facts.ways.size();
    for (const TermFact& term : facts.terms) {
        const auto end = facts.ways.begin() + std::ptrdiff_t(known);
        const auto at = std::lower_bound(facts.ways.begin(), end, term.person,
                                         [](const WayFact& way, ParticipantId id) { return way.person < id; });
        const bool isKnown = (at != end && at->person == term.person) ||
                             (facts.ways.size() > known && facts.ways.back().person == term.person);
        if (!isKnown) {
            WayFact person;
            person.person = term.person;
            facts.ways.push_back(person);
        }
    }
    if (facts.ways.size() > known)
        std::ranges::stable_sort(facts.ways, {}, &WayFact::person);
}

void readMarks(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    // Of everybody or of one person: there are few of them, and those of others find no deadline.
    static const ScopedSql sql(
        "select x.participant_id, x.rule, x.subject, x.due_on, x.until_day, x.outcome from (select participant_id, "
        "id, rule, subject, due_on, until_day, '' as outcome from deadline_delay union all select "
        "participant_id, id, rule, subject, due_on, null, outcome from deadline_done) x where 1 = 1{person} "
        "order by x.participant_id, x.id");
    auto query = sql.in(database, {{}, scope.person, scope.people});
    while (query.next()) {
        MarkFact mark;
        mark.person = query.id<ParticipantId>();
        const auto rule = fromCode<DeadlineRule>(query.utf8());
        mark.subject = query.utf8();
        mark.dueOn = query.date();
        mark.until = query.date();
        const std::string_view outcome = query.utf8();
        mark.isDelay = outcome.empty();
        mark.done = outcome != wordOf(DeadlineOutcome::Open);
        if (!rule)
            continue; // of a rule that a later version knows
        mark.rule = *rule;
        facts.marks.push_back(std::move(mark));
    }
}

} // namespace

DeadlineFacts deadlineFacts(db::Database& database, const DeadlineScope& scope, QDate today,
                            const DeadlineValues& values) {
    const db::Reading together(database);
    DeadlineFacts facts;
    readWays(database, scope, facts);
    readTalks(database, scope, facts);
    readAdvices(database, scope, facts);
    readPlacements(database, scope, facts);
    readUnpaidWork(database, scope, facts);
    readEvaluations(database, scope, facts);
    readContracts(database, scope, facts);
    readEnds(database, scope, facts);
    readHelps(database, scope, facts);
    readTerms(database, scope, today, values, facts);
    readMarks(database, scope, facts);
    addPeopleOfTerms(facts);
    return facts;
}

} // namespace wijkwerk::reports
