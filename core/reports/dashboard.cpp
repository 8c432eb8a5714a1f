// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/dashboard.h"

#include "core/store/trajectories.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace wijkwerk::reports {

namespace {

QDate firstOfMonth(QDate day) {
    return {day.year(), day.month(), 1};
}

void countPeople(db::Database& database, Dashboard& d, QDate today) {
    auto query = database.statement(
        "select p.id, p.kind, " WIJKWERK_PHASE_ON
        ", (select min(coalesce(q.ended_on, q.last_day)) from placement q where "
        "q.trajectory_id = t.id and q.superseded = 0 and q.moved = 0 and coalesce(q.ended_on, q.last_day) >= :today) "
        "from trajectory t join participant p on p.id = t.participant_id "
        "where t.phase in ('stage', 'contract', 'seconded') and p.archived = 0 "
        "and " WIJKWERK_HAS_BEGUN " order by p.sort_key, p.id"); // who starts later is not at work yet
    query.bind("today", today);
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    while (query.next()) {
        const auto id = query.id<ParticipantId>();
        const auto kind = query.word<ParticipantKind>();
        const auto phase = query.word<Phase>();
        const auto lastDay = query.maybeDate();
        d.atWork.people.push_back(id);
        if (kind == ParticipantKind::SwSeconded || kind == ParticipantKind::ShelteredWork)
            d.sheltered.people.push_back(id);
        else if (kind == ParticipantKind::EnforcerConverted)
            d.enforcement.people.push_back(id);
        else
            d.reintegration.people.push_back(id);
        if (phase != Phase::Stage)
            continue;
        d.inStage.people.push_back(id);
        if (lastDay && *lastDay <= sunday)
            d.stageEndsThisWeek.people.push_back(id);
    }
}

void countPlaces(db::Database& database, Dashboard& d, QDate today) {
    d.places = placesOn(database, today);
    d.teams = teamsOf(database, d.places, today);
    for (const PlaceUse& place : d.places) {
        d.capacity += place.capacity;
        d.occupied += place.occupied;
        d.free += place.free();
        if (place.occupied > 0 && !(place.guideTrained && place.guidePresent))
            ++d.placesWithoutGuide;
    }
}

/// People with something that is late: a task or a deadline, in the order of their names. As on Vandaag: of who stands
/// still only what the law asks, and how to go on.
void countLate(db::Database& database, const std::vector<Deadline>& found, Dashboard& d, QDate today) {
    QHash<ParticipantId, bool> late; // by law
    auto tasks = database.statement(
        "select k.participant_id, max(k.by_law) from task k join participant p on p.id = k.participant_id "
        "where k.done_at is null and k.replaced = 0 and k.due_on < :today and k.kind <> 'waiting' and p.archived = 0 "
        "and (k.by_law = 1 or k.kind = 'standstill' or not exists (select 1 from standstill still where "
        "still.participant_id = k.participant_id and still.ended_on is null)) group by k.participant_id");
    tasks.with(today);
    while (tasks.next()) {
        const auto person = tasks.id<ParticipantId>();
        late.insert(person, tasks.flag());
    }
    for (const Deadline& one : found) {
        const bool asked = !one.standsStill || one.hard || one.rule == DeadlineRule::Standstill;
        if (one.stage == AlertStage::Late && asked)
            late[one.person] = late.value(one.person) || one.hard;
    }
    if (late.isEmpty())
        return;
    auto people = database.statement("select id from participant where archived = 0 order by sort_key, id");
    while (people.next()) {
        const auto found = late.constFind(people.id<ParticipantId>());
        if (found == late.cend())
            continue;
        d.late.people.push_back(found.key());
        d.lateByLaw += *found ? 1 : 0;
    }
}

MonthFlow* monthOf(Dashboard& d, QDate day) {
    const auto month = std::ranges::find(d.months, firstOfMonth(day), &MonthFlow::month);
    return month == d.months.end() ? nullptr : &*month;
}

void countFlow(db::Database& database, Dashboard& d, QDate today) {
    for (QDate month = firstOfMonth(d.period.from); month <= d.period.to; month = month.addMonths(1))
        d.months.push_back({month, {}, {}, {}});
    auto inflow = database.statement("select participant_id, referred_on from trajectory "
                                     "where referred_on >= :from and referred_on <= :to "
                                     "and unknown_days not like '%referred%' order by referred_on, id");
    inflow.with(d.period.from, d.period.to);
    while (inflow.next()) {
        const auto id = inflow.id<ParticipantId>();
        if (MonthFlow* month = monthOf(d, inflow.date()))
            month->inflow.people.push_back(id);
    }
    auto ends = database.statement(
        "select t.participant_id, e.into_phase, e.ended_on, e.handed_over, e.still_working from trajectory_end e "
        "join trajectory t on t.id = e.trajectory_id where e.ended_on >= :from and e.ended_on <= :to "
        "and e.superseded = 0 and e.into_phase in ('outflow', 'dropped_out') "
        "and t.unknown_days not like '%ended%' order by e.ended_on, e.id");
    ends.with(d.period.from, d.period.to);
    while (ends.next()) {
        const auto id = ends.id<ParticipantId>();
        const auto into = ends.word<Phase>();
        const QDate on = ends.date();
        const bool handedOver = ends.flag();
        const auto working = ends.maybeNumber();
        MonthFlow* month = monthOf(d, on);
        if (into == Phase::Outflow) {
            d.outflow.people.push_back(id);
            if (month)
                month->outflow.people.push_back(id);
            if (working == 1)
                d.stillWorking.people.push_back(id);
            else if (!working && on.addDays(26 * 7) <= today)
                ++d.outflowUnknown;
        } else {
            d.dropouts.people.push_back(id);
            if (month)
                month->dropouts.people.push_back(id);
            d.handedOver += handedOver ? 1 : 0;
        }
    }
}

void countFunnel(db::Database& database, Dashboard& d) {
    const QDate from(d.period.to.year(), 1, 1);
    // One pass over the cohort's events; a bit per step remembers how far each trajectory came.
    enum Step { Referred, Suitable, Started, Finished, Contract, Work, Steps };
    QHash<std::int64_t, int> reached;
    QHash<std::int64_t, ParticipantId> person;
    std::vector<std::int64_t> order;
    auto cohort = database.statement("select id, participant_id from trajectory where referred_on >= :from and "
                                     "referred_on <= :to and unknown_days not like '%referred%' "
                                     "order by referred_on, id");
    cohort.with(from, d.period.to);
    while (cohort.next()) {
        const std::int64_t id = cohort.number();
        person.insert(id, cohort.id<ParticipantId>());
        reached.insert(id, 1 << Referred);
        order.push_back(id);
    }
    auto advices = database.statement(
        "select a.trajectory_id from advice a join trajectory t on t.id = a.trajectory_id "
        "where t.referred_on >= :from and t.referred_on <= :to "
        "and t.unknown_days not like '%referred%' and a.outcome in ('suitable', 'suitable_with_conditions')");
    advices.with(from, d.period.to);
    while (advices.next())
        reached[advices.number()] |= 1 << Suitable;
    auto events = database.statement("select e.trajectory_id, e.from_phase, e.to_phase from phase_event e "
                                     "join trajectory t on t.id = e.trajectory_id where t.referred_on >= :from "
                                     "and t.referred_on <= :to and t.unknown_days not like '%referred%' and "
                                     "e.effective_on <= :to and not exists (select 1 "
                                     "from phase_event later where later.supersedes_id = e.id)");
    events.bind("from", from).bind("to", d.period.to);
    while (events.next()) {
        int& bits = reached[events.number()];
        const auto before = events.maybeWord<Phase>();
        const auto after = events.word<Phase>();
        if (after == Phase::Stage)
            bits |= 1 << Started;
        if (before == Phase::Stage && (after == Phase::Contract || after == Phase::Outflow))
            bits |= 1 << Finished;
        if (after == Phase::Contract)
            bits |= 1 << Contract;
        if (after == Phase::Outflow)
            bits |= 1 << Work;
    }
    static constexpr const char* codes[Steps] = {"referred",       "suitable", "stage_started",
                                                 "stage_finished", "contract", "regular_work"};
    for (int step = 0; step < Steps; ++step) {
        FunnelStep row{QString::fromLatin1(codes[step]), {}};
        for (const std::int64_t id : order) {
            if (reached.value(id) & (1 << step))
                row.reached.people.push_back(person.value(id));
        }
        d.funnel.push_back(std::move(row));
    }
}

} // namespace

Period twelveMonthsTo(QDate today) {
    return {firstOfMonth(today).addMonths(-11), today};
}

Dashboard dashboard(db::Database& database, QDate today, const Period& period, const ForSight& maySee) {
    Dashboard d;
    d.period = period;
    countPeople(database, d, today);
    countPlaces(database, d, today);
    const std::vector<Deadline> found = deadlines(database, {}, today);
    countLate(database, found, d, today);
    countFlow(database, d, today);
    countFunnel(database, d);
    d.cliff = contractCliff(database, {.today = today, .maySee = maySee, .known = &found});
    return d;
}

} // namespace wijkwerk::reports
