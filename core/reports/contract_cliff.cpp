// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/contract_cliff.h"

#include "core/db/transaction.h"
#include "core/store/contracts.h"
#include "core/store/department.h"
#include "core/store/name_columns.h"
#include "core/store/rule_values.h"

#include <QHash>

#include <algorithm>

namespace wijkwerk::reports {

namespace {

constexpr int daysInWeek = 7;

// The end of the newest contract is what was written down of it; without one, and for all others, that of the
// placement. A contract that never began counts for nothing.
constexpr const char* endsText =
    "select x.person, x.placement, x.kind, x.team, x.team_name, x.place, x.place_name, x.until, "
    "(select min(f.starts_on) from placement f where f.participant_id = x.person and f.superseded = 0 "
    "and f.starts_on > x.until), "
    "(select min(o.state) from contract_proposal o where o.trajectory_id = x.way and o.state in ('proposed', 'agreed', "
    "'at_hr', 'offered')), " WIJKWERK_NAME_COLUMNS
    ", x.coach from (select t.id as way, t.coach_id as coach, t.participant_id as person, "
    "q.id as placement, q.kind as "
    "kind, w.team_id as team, tm.name as team_name, w.id as place, w.name as place_name, case when c.id is null then "
    "coalesce(q.ended_on, q.last_day) else coalesce(c.ended_on, " WIJKWERK_CONTRACT_LAST_DAY ") end as until "
    "from trajectory t join placement q on q.trajectory_id = t.id and q.superseded = 0 and q.moved = 0 "
    "join workplace w on w.id = q.workplace_id join team tm on tm.id = w.team_id "
    "left join contract c on q.kind = 'contract' and c.id = (select k.id from contract k where k.trajectory_id = t.id "
    "and k.superseded = 0 and (k.ended_on is null or k.ended_on >= k.starts_on) order by k.starts_on desc, k.id desc "
    "limit 1) and not exists (select 1 from placement n where n.trajectory_id = t.id and n.kind = 'contract' "
    "and n.superseded = 0 and n.starts_on > q.starts_on) "
    "where t.phase in ('stage', 'contract', 'seconded') and (cast(:coach as bigint) = 0 or t.coach_id = :coach "
    "or t.coach_id is null)%1) x join participant p on p.id = x.person where p.archived = 0 and p.deceased = 0 "
    "and x.until >= :from and x.until <= :until order by x.until, p.sort_key, p.id";

/// Of that person, or of everybody (null).
std::vector<CliffEnd> readEnds(db::Database& database, WorkerId coach, QDate from, QDate until,
                               ParticipantId person = {}) {
    static const QString ofAll = QString::fromLatin1(endsText).arg(QString());
    static const QString ofOne = QString::fromLatin1(endsText).arg(QLatin1String(" and t.participant_id = :person"));
    auto query = database.statement(person ? ofOne : ofAll);
    query.bind("coach", coach.value).bind("from", from).bind("until", until);
    if (person)
        query.bind("person", person);
    std::vector<CliffEnd> ends;
    while (query.next()) {
        CliffEnd end;
        end.person = query.id<ParticipantId>();
        end.placement = query.id<PlacementId>();
        end.kind = query.word<PlacementKind>();
        end.team = query.id<TeamId>();
        end.teamName = query.text();
        end.place = query.id<WorkplaceId>();
        end.workplace = query.text();
        end.lastDay = query.date();
        end.goesOn = query.maybeDate();
        end.proposal = query.maybeWord<ProposalState>();
        end.name = store::readName(query);
        end.coach = query.id<WorkerId>();
        ends.push_back(std::move(end));
    }
    return ends;
}

std::vector<rules::PlaceDay> readStarts(db::Database& database, QDate from, QDate until) {
    auto query = database.statement(
        "select q.workplace_id, q.starts_on from trajectory t join placement q on q.trajectory_id = t.id "
        "and q.superseded = 0 join participant p on p.id = t.participant_id and p.archived = 0 "
        "where t.phase in ('stage', 'contract', 'seconded') and q.starts_on > :from and q.starts_on <= :until");
    query.bind("from", from).bind("until", until);
    std::vector<rules::PlaceDay> starts;
    while (query.next()) {
        const auto workplace = query.id<WorkplaceId>();
        starts.push_back({workplace, query.date()});
    }
    return starts;
}

/// Something to do before an end; the end itself is in the list already.
bool isBeforeAnEnd(const Deadline& one) {
    const std::string_view word = one.subject.word;
    if (word.ends_with("_end") || one.action == DeadlineAction::LookAtDossier)
        return false;
    switch (one.rule) {
    case DeadlineRule::Decision:
    case DeadlineRule::TrialPlacement:
    case DeadlineRule::ParticipationPlace:
    case DeadlineRule::Notice:
    case DeadlineRule::Chain:
    case DeadlineRule::Secondment:
        return true;
    default:
        return false;
    }
}

void addNeeded(db::Database& database, std::vector<CliffEnd>& ends, const CliffQuestion& question) {
    constexpr std::size_t fewPeople = 10 * peopleAtOnce; // from here on all at once is quicker
    std::vector<Deadline> own;
    if (!question.known) {
        DeadlineScope scope;
        for (const CliffEnd& end : ends)
            scope.people.push_back(end.person);
        if (scope.people.size() > fewPeople)
            scope = {question.coach, {}};
        if (!ends.empty())
            own = deadlines(database, scope, question.today);
    }
    QHash<ParticipantId, const Deadline*> first;
    for (const Deadline& one : question.known ? *question.known : own) {
        if (!isBeforeAnEnd(one) || (question.maySee && !question.maySee(one)))
            continue;
        const Deadline*& known = first[one.person];
        if (!known || one.due < known->due)
            known = &one;
    }
    for (CliffEnd& end : ends) {
        const Deadline* found = first.value(end.person);
        if (found && found->due <= end.lastDay && !end.goesOn)
            end.needed = *found;
    }
}

void addEmpty(db::Database& database, std::vector<CliffEnd>& ends, QDate today, QDate until) {
    std::vector<rules::PlaceDay> days;
    for (const CliffEnd& end : ends)
        days.push_back({end.place, end.lastDay});
    const auto empty = rules::fallingEmpty(days, readStarts(database, today, until.addDays(daysInWeek)));
    for (std::size_t i = 0; i < ends.size(); ++i)
        ends[i].fallsEmpty = empty[i];
}

std::vector<CliffWeek> weeksOf(const std::vector<CliffEnd>& ends, QDate today, int count = cliffWeeks) {
    std::vector<CliffWeek> weeks;
    for (int i = 0; i < count; ++i)
        weeks.push_back({rules::mondayOf(today).addDays(daysInWeek * i)});
    const auto weekOf = [&](QDate monday) -> CliffWeek* {
        const auto found = std::ranges::find(weeks, monday, &CliffWeek::monday);
        return found == weeks.end() ? nullptr : &*found;
    };
    for (const CliffEnd& end : ends) {
        if (CliffWeek* week = end.goesOn ? nullptr : weekOf(rules::mondayOf(end.lastDay)))
            ++week->ends;
        if (CliffWeek* week = end.fallsEmpty ? weekOf(rules::emptyFromWeek(end.lastDay)) : nullptr)
            ++week->empty;
    }
    return weeks;
}

/// Without those who go on.
std::vector<EndDay> endDaysOf(const std::vector<CliffEnd>& ends) {
    std::vector<EndDay> days;
    for (const CliffEnd& end : ends) {
        if (!end.goesOn)
            days.push_back({end.person, end.lastDay});
    }
    return days;
}

} // namespace

Cliff contractCliff(db::Database& database, const CliffQuestion& question) {
    const db::Reading together(database);
    const QDate today = question.today;
    const auto periods = quietPeriodsAhead(database, today);
    QDate until = rules::mondayOf(today).addDays(daysInWeek * cliffWeeks - 1);
    for (const rules::QuietPeriod& period : periods)
        until = std::max(until, period.until);
    Cliff cliff;
    cliff.ends = readEnds(database, question.coach, today, until);
    addEmpty(database, cliff.ends, today, until);
    addNeeded(database, cliff.ends, question);
    cliff.weeks = weeksOf(cliff.ends, today);
    cliff.quiet = quietEnds(periods, endDaysOf(cliff.ends));
    return cliff;
}

std::vector<rules::QuietPeriod> quietPeriodsAhead(db::Database& database, QDate today) {
    return rules::quietAhead(store::department::closingDays(database),
                             rules::shippedValues().with(store::rule_values::all(database)), today);
}

std::vector<EndDay> quietEndDays(db::Database& database, WorkerId coach, ParticipantId person,
                                 const std::vector<rules::QuietPeriod>& periods, QDate today) {
    if (periods.empty())
        return {};
    QDate until = today;
    for (const rules::QuietPeriod& period : periods)
        until = std::max(until, period.until);
    return endDaysOf(readEnds(database, coach, std::max(today, periods.front().from), until, person));
}

std::vector<QuietEnds> quietEnds(const std::vector<rules::QuietPeriod>& periods, const std::vector<EndDay>& ends) {
    std::vector<QuietEnds> lists;
    for (const rules::QuietPeriod& period : periods) {
        QuietEnds list{period, {}};
        for (const EndDay& end : ends) {
            if (end.lastDay >= period.from && end.lastDay <= period.until)
                list.people.push_back(end.person);
        }
        if (!list.people.empty())
            lists.push_back(std::move(list));
    }
    return lists;
}

Cliff partOf(const Cliff& cliff, const std::function<bool(const CliffEnd&)>& belongs) {
    Cliff own;
    std::ranges::copy_if(cliff.ends, std::back_inserter(own.ends), belongs);
    std::vector<rules::QuietPeriod> periods;
    for (const QuietEnds& list : cliff.quiet)
        periods.push_back(list.period);
    const QDate first = cliff.weeks.empty() ? QDate() : cliff.weeks.front().monday;
    // A quiet period may last longer than the weeks ahead; the chart of it shows all its ends.
    const QDate last = own.ends.empty() ? first : own.ends.back().lastDay;
    own.weeks = weeksOf(own.ends, first, std::max(cliffWeeks, int(first.daysTo(last)) / daysInWeek + 1));
    own.quiet = quietEnds(periods, endDaysOf(own.ends));
    return own;
}

} // namespace wijkwerk::reports
