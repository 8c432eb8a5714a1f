// SPDX-License-Identifier: EUPL-1.2
#include "core/store/retention.h"

#include <QHash>

#include <algorithm>

namespace wijkwerk::store::retention {

namespace {

/// When something with this id was first written down (id.h).
QDate dayOf(std::int64_t id) {
    static const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return start.addMSecs(id >> 22).date();
}

/// Reads everybody, or one person, in a handful of passes. `:one` is 0 for everybody.
class Reader {
public:
    Reader(db::Database& database, ParticipantId one)
        : m_database(database)
        , m_one(one) {}

    std::vector<PersonFacts> read() {
        readPeople();
        readTrajectories();
        readWork();
        readAdvice();
        readHolds();
        readRequests();
        readLastSeen();
        for (PersonFacts& person : m_people)
            std::ranges::sort(person.trajectories, {}, &TrajectoryFacts::id);
        return std::move(m_people);
    }

private:
    db::Statement ask(const char* sql) {
        auto query = m_database.statement(sql);
        query.bind("one", m_one.value);
        return query;
    }

    void readPeople() {
        auto query = ask("select p.id, p.number, case when c.participant_id is not null and c.outflow_on is null and "
                         "p.deceased = 0 then 1 else 0 end from participant p "
                         "left join caseload c on c.participant_id = p.id where p.anonymised_on is null "
                         "and (cast(:one as bigint) = 0 or p.id = :one) order by p.sort_key, p.id");
        while (query.next()) {
            PersonFacts person;
            person.id = query.id<ParticipantId>();
            person.number = query.integer();
            person.inCaseload = query.flag();
            person.lastSeen = dayOf(person.id.value);
            m_place.insert(person.id.value, m_people.size());
            m_people.push_back(std::move(person));
        }
    }

    PersonFacts* person(std::int64_t id) {
        const auto place = m_place.constFind(id);
        return place == m_place.constEnd() ? nullptr : &m_people[*place];
    }

    TrajectoryFacts* trajectory(std::int64_t id) {
        PersonFacts* owner = person(m_owner.value(id));
        if (!owner)
            return nullptr;
        const auto found = std::ranges::find(owner->trajectories, TrajectoryId{id}, &TrajectoryFacts::id);
        return found == owner->trajectories.end() ? nullptr : &*found;
    }

    void readTrajectories() {
        auto query = ask("select id, participant_id, phase, phase_since, coalesce(accepted, 1) from trajectory "
                         "where cast(:one as bigint) = 0 or participant_id = :one order by id");
        while (query.next()) {
            TrajectoryFacts facts;
            facts.id = query.id<TrajectoryId>();
            const std::int64_t owner = query.number();
            facts.open = query.text() != QLatin1String("closed");
            facts.closedOn = query.date();
            facts.refused = !query.flag();
            PersonFacts* const found = person(owner);
            if (!found)
                continue;
            m_owner.insert(facts.id.value, owner);
            found->trajectories.push_back(facts);
        }
    }

    /// Placements say it; phases do where a placement was never recorded.
    void readWork() {
        auto phases = ask("select e.trajectory_id, e.to_phase from phase_event e join trajectory t "
                          "on t.id = e.trajectory_id where e.to_phase in ('stage', 'seconded', 'contract') "
                          "and (cast(:one as bigint) = 0 or t.participant_id = :one)");
        while (phases.next()) {
            TrajectoryFacts* const facts = trajectory(phases.number());
            const bool contract = phases.text() == QLatin1String("contract");
            if (facts)
                (contract ? facts->employed : facts->worked) = true;
        }
        auto stays = ask("select trajectory_id, kind, max(coalesce(ended_on, last_day)) from placement "
                         "where superseded = 0 and (cast(:one as bigint) = 0 or participant_id = :one) "
                         "group by trajectory_id, kind");
        while (stays.next()) {
            TrajectoryFacts* const facts = trajectory(stays.number());
            const bool contract = stays.text() == QLatin1String("contract");
            const auto until = stays.maybeDate();
            if (!facts)
                continue;
            (contract ? facts->employed : facts->worked) = true;
            auto& end = contract ? facts->employmentEndedOn : facts->workEndedOn;
            if (until && (!end || *until > *end))
                end = until;
        }
    }

    void readAdvice() {
        auto query = ask("select a.trajectory_id, a.outcome from advice a join trajectory t on t.id = a.trajectory_id "
                         "where cast(:one as bigint) = 0 or t.participant_id = :one order by a.id");
        while (query.next()) {
            TrajectoryFacts* const facts = trajectory(query.number());
            const bool unsuitable = query.text() == QLatin1String("not_suitable");
            if (!facts)
                continue;
            facts->advised = true;
            facts->refused = unsuitable; // the last one counts
        }
    }

    void readHolds() {
        for (const LegalHold& hold : m_one ? holdsOf(m_database, m_one) : holds(m_database)) {
            PersonFacts* const owner = person(hold.participant.value);
            if (owner && !hold.liftedAt)
                owner->holds.push_back(hold);
        }
    }

    /// Nothing is destroyed while the person waits for an answer about it.
    void readRequests() {
        // A restriction that was granted keeps as long as no newer one was refused or withdrawn (AVG art. 18(2)).
        auto query = ask("select r.participant_id from rights_request r where (r.answered_on is null or "
                         "(r.kind = 'restriction' and r.outcome in ('granted', 'partly') and not exists "
                         "(select 1 from rights_request newer where newer.participant_id = r.participant_id "
                         "and newer.kind = 'restriction' and (newer.received_on > r.received_on or "
                         "(newer.received_on = r.received_on and newer.id > r.id))))) and "
                         "(cast(:one as bigint) = 0 or r.participant_id = :one)");
        while (query.next()) {
            if (PersonFacts* const owner = person(query.number()))
                owner->openRequest = true;
        }
    }

    void see(std::int64_t id, QDate day) {
        PersonFacts* const found = person(id);
        if (found && day.isValid())
            found->lastSeen = std::max(found->lastSeen, day);
    }

    /// What was written down; that somebody looked does not count.
    void readLastSeen() {
        auto written = ask("select participant_id, max(at) from journal where participant_id is not null "
                           "and parts <> '' and (cast(:one as bigint) = 0 or participant_id = :one) "
                           "group by participant_id");
        while (written.next()) {
            const std::int64_t id = written.number();
            see(id, written.moment().date());
        }
        auto notes = ask("select participant_id, max(happened_on) from note "
                         "where cast(:one as bigint) = 0 or participant_id = :one group by participant_id");
        while (notes.next()) {
            const std::int64_t id = notes.number();
            see(id, notes.date());
        }
    }

    db::Database& m_database;
    ParticipantId m_one;
    std::vector<PersonFacts> m_people;
    QHash<std::int64_t, std::size_t> m_place;
    QHash<std::int64_t, std::int64_t> m_owner; ///< of a trajectory
};

} // namespace

std::vector<PersonFacts> facts(db::Database& database) {
    const db::Reading whole(database);
    return Reader(database, {}).read();
}

std::optional<PersonFacts> factsOf(db::Database& database, ParticipantId participant) {
    auto found = Reader(database, participant).read();
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace wijkwerk::store::retention
