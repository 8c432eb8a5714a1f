// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/person_term.h"
#include "core/reports/scoped_sql.h"

#include <algorithm>

namespace wijkwerk::reports {

using namespace rules;

namespace {

void readTermsOf(db::Statement query, DeadlineRule rule, DeadlineFacts& facts) {
    read(std::move(query), facts.terms, [rule](db::Statement& row, TermFact& fact) {
        fact.rule = rule;
        fact.id = row.number();
        fact.from = row.date();
        fact.until = row.date();
        fact.owner = row.id<WorkerId>();
    });
}

DeadlineRule ruleOf(PersonTermKind kind) {
    switch (kind) {
    case PersonTermKind::FlatSubsidy:
        return DeadlineRule::FlatSubsidy;
    case PersonTermKind::WageValue:
        return DeadlineRule::WageValue;
    case PersonTermKind::WageBenefit:
        return DeadlineRule::WageBenefit;
    case PersonTermKind::Objection:
        break;
    }
    return DeadlineRule::Objection;
}

void readKeptTerms(db::Database& database, const DeadlineScope& scope, DeadlineFacts& facts) {
    static const ScopedSql sql(
        "select x.participant_id, x.kind, x.id, x.from_day, x.due_day, x.owner_id, x.with_committee from (select "
        "k.participant_id, k.kind, k.id, k.from_day, k.due_day, k.with_committee, coalesce(t.coach_id, k.recorded_by) "
        "as owner_id from person_term k join participant p on p.id = k.participant_id and p.archived = 0 and "
        "p.deceased = 0 left join trajectory t on t.participant_id = k.participant_id and t.phase <> 'closed' "
        "where k.superseded = 0 and k.ended_on is null) x where 1 = 1{owed} order by x.participant_id, x.id");
    read(sql.in(database, scope), facts.terms, [](db::Statement& row, TermFact& fact) {
        fact.rule = ruleOf(row.word<PersonTermKind>());
        fact.id = row.number();
        fact.from = row.date();
        fact.until = row.date();
        fact.owner = row.id<WorkerId>();
        fact.withCommittee = row.flag();
    });
}

} // namespace

void readTerms(db::Database& database, const DeadlineScope& scope, QDate today, const DeadlineValues& values,
               DeadlineFacts& facts) {
    constexpr int closings = 60; // days: the lead time grows by closing days, so a little more than it is read
    const auto until = [&](DeadlineRule rule) {
        const LeadTimes& lead = values.leadOf(rule);
        return today.addDays((lead.empty() ? 0 : lead.front()) + closings);
    };
    static const ScopedSql papers(
        "select t.participant_id, x.id, coalesce(x.got_on, x.valid_until), x.valid_until, null from trajectory t "
        "join certificate x on x.participant_id = t.participant_id and x.ended = 0 and x.valid_until <= :until "
        "where t.phase <> 'closed' and not exists (select 1 from certificate y where "
        "y.participant_id = x.participant_id and y.kind = x.kind and y.ended = 0 and y.valid_until > x.valid_until)"
        "{way} order by t.participant_id, x.valid_until");
    auto paper = papers.in(database, scope);
    paper.bind("until", until(DeadlineRule::Certificate));
    readTermsOf(std::move(paper), DeadlineRule::Certificate, facts);
    // A consent that has ended is asked for once more for a month; after that it is history. Nobody asks it again of
    // somebody whose trajectory is closed.
    static const ScopedSql consents(
        "select x.participant_id, x.id, x.given_on, x.valid_until, x.owner_id from (select c.participant_id, c.id, "
        "c.given_on, c.valid_until, coalesce(t.coach_id, c.recorded_by) as owner_id from consent c "
        "join participant p on p.id = c.participant_id and p.archived = 0 and p.deceased = 0 "
        "left join trajectory t on t.participant_id = c.participant_id and t.phase <> 'closed' "
        "where c.withdrawn_on is null and c.valid_until between :from and :until and (t.id is not null or not exists "
        "(select 1 from trajectory z where z.participant_id = c.participant_id)) and not exists (select 1 from "
        "consent y where y.participant_id = c.participant_id and y.purpose = c.purpose and y.receiver = c.receiver "
        "and y.given_on >= c.given_on and y.valid_until > c.valid_until)) x where 1 = 1{owed} "
        "order by x.participant_id, x.valid_until");
    auto consent = consents.in(database, scope);
    consent.bind("from", today.addMonths(-1)).bind("until", until(DeadlineRule::ConsentEnd));
    readTermsOf(std::move(consent), DeadlineRule::ConsentEnd, facts);
    static const ScopedSql requests(
        "select x.participant_id, x.id, x.received_on, x.due, x.owner_id from (select r.participant_id, r.id, "
        "r.received_on, coalesce(r.extended_to, r.due_on) as due, coalesce(r.handler_id, r.recorded_by) as owner_id "
        "from rights_request r where r.answered_on is null) x where 1 = 1{owed} order by x.participant_id, x.due");
    readTermsOf(requests.in(database, scope), DeadlineRule::RightsRequest, facts);
    readKeptTerms(database, scope, facts);
    std::ranges::stable_sort(facts.terms, {}, &TermFact::person);
}

} // namespace wijkwerk::reports
