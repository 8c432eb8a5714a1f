// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/deadline_facts.h"
#include "core/reports/worklist.h"
#include "core/store/notes.h"
#include "core/store/participant_list.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace wijkwerk::reports {

Caseload caseloadOf(db::Database& database, WorkerId coach) {
    Caseload caseload;
    QMap<int, int> counts;
    auto query = database.statement("select t.phase, count(*) from trajectory t join participant p on "
                                    "p.id = t.participant_id where p.archived = 0 and t.phase <> 'closed' and "
                                    "(cast(:coach as bigint) = 0 or t.coach_id = :coach) group by t.phase");
    query.with(coach.value);
    while (query.next()) {
        const Phase phase = query.word<Phase>();
        counts[int(phase)] = query.integer();
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        caseload.perPhase.emplace_back(Phase(it.key()), it.value());
        caseload.total += it.value();
    }
    return caseload;
}

std::vector<QuietPerson> quietPeople(db::Database& database, WorkerId coach, QDate today) {
    const rules::DeadlineValues values = deadlineValues(database, today);
    static const QString sql = QStringLiteral(
        "select p.id, p.first_names, p.initials, p.call_name, p.prefix, p.surname, p.partner_prefix, "
        "p.partner_surname, p.name_use, t.phase, t.kind, %1, coalesce(t.read_on, t.referred_on), "
        "(select max(h.ended_on) from standstill h where h.participant_id = p.id), "
        "(select max(s.until_day) from suspension s where s.trajectory_id = t.id and s.withdrawn = 0) from trajectory "
        "t "
        "join participant p on p.id = t.participant_id where p.archived = 0 and p.deceased = 0 "
        "and t.phase in ('referred', 'preselection', 'waiting', 'stage', 'contract', 'seconded') "
        // Nobody is asked to call who is left alone for now, as in the engine.
        "and not exists (select 1 from standstill h where h.participant_id = p.id and h.ended_on is null) "
        "and not exists (select 1 from suspension s where s.trajectory_id = t.id and s.withdrawn = 0 "
        "and s.until_day is null) "
        "and (cast(:coach as bigint) = 0 or t.coach_id = :coach) order by p.sort_key, p.id");
    auto query = database.statement(sql.arg(store::notes::lastContactOf("p.id")));
    query.with(coach.value);
    std::vector<QuietPerson> quiet;
    while (query.next()) {
        QuietPerson person;
        person.id = query.id<ParticipantId>();
        person.name.firstNames = query.text();
        person.name.initials = query.text();
        person.name.callName = query.text();
        person.name.prefix = query.text();
        person.name.surname = query.text();
        person.name.partnerPrefix = query.text();
        person.name.partnerSurname = query.text();
        person.name.use = query.word<NameUse>();
        person.phase = query.word<Phase>();
        const auto kind = query.word<ParticipantKind>();
        const auto last = query.maybeDate();
        QDate since = query.date();
        since = std::max(since, query.date()); // went on after "pas op de plaats"
        since = std::max(since, query.date()); // resumed; an invalid day is before all others
        person.days = int(rules::contactFrom(last, since).daysTo(today));
        if (rules::isQuiet(kind, person.phase, last, since, today, values.contact))
            quiet.push_back(std::move(person));
    }
    std::ranges::stable_sort(quiet, std::greater{}, &QuietPerson::days);
    return quiet;
}

std::vector<ParticipantId> listedPeople(db::Database& database, const ParticipantFilter& filter, QDate today,
                                        const std::vector<ParticipantId>& matches) {
    auto ids = store::participant_list::ids(database, filter, today, matches);
    if (!filter.quiet)
        return ids;
    QSet<ParticipantId> quiet;
    for (const QuietPerson& person : quietPeople(database, filter.coach.value_or(WorkerId{}), today))
        quiet.insert(person.id);
    std::erase_if(ids, [&](ParticipantId id) { return !quiet.contains(id); });
    return ids;
}

} // namespace wijkwerk::reports
