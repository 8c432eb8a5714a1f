// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/worklist.h"
#include "core/store/name_columns.h"
#include "core/store/participant_list.h"
#include "core/store/trajectories.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace wijkwerk::reports {

std::vector<WayPhase> wayPhases(db::Database& database, ParticipantId person, QDate today) {
    static const QString sql =
        QString::fromLatin1("select t.participant_id, " WIJKWERK_COUNTED_PHASE ", t.coach_id "
                            "from trajectory t join participant p on p.id = t.participant_id where p.archived = 0 and "
                            "t.phase <> 'closed'%1 order by t.participant_id");
    auto query = database.statement(sql.arg(person ? QStringLiteral(" and t.participant_id = :person") : QString()));
    query.bind("today", today);
    if (person)
        query.bind("person", person);
    std::vector<WayPhase> ways;
    while (query.next()) {
        WayPhase way;
        way.person = query.id<ParticipantId>();
        way.phase = query.word<Phase>();
        way.coach = query.id<WorkerId>();
        ways.push_back(way);
    }
    return ways;
}

Caseload caseloadOf(const std::vector<WayPhase>& ways, WorkerId coach) {
    std::array<int, std::size(Words<Phase>::list)> counts{};
    Caseload caseload;
    for (const WayPhase& way : ways) {
        if (!coach || way.coach == coach) {
            ++counts[std::size_t(way.phase)];
            ++caseload.total;
        }
    }
    for (std::size_t phase = 0; phase < counts.size(); ++phase) {
        if (counts[phase] > 0)
            caseload.perPhase.emplace_back(Phase(phase), counts[phase]);
    }
    return caseload;
}

std::vector<QuietPerson> quietPeople(const std::vector<Deadline>& known, WorkerId coach, QDate today) {
    std::vector<QuietPerson> quiet;
    for (const Deadline& one : known) {
        if (one.rule != DeadlineRule::Contact || one.due >= today || (coach && one.owner != coach))
            continue;
        const bool waits = one.postponedTo && *one.postponedTo > today;
        quiet.push_back({one.person, int(one.since.daysTo(today)), waits ? one.postponedTo : std::nullopt});
    }
    std::ranges::stable_sort(quiet, std::greater{}, &QuietPerson::days);
    return quiet;
}

std::optional<NamedPerson> named(db::Database& database, ParticipantId person, QDate today) {
    auto query = database.statement("select " WIJKWERK_NAME_COLUMNS ", " WIJKWERK_PHASE_ON
                                    " from trajectory t join participant p on p.id = t.participant_id "
                                    "where t.participant_id = :person and t.phase <> 'closed'");
    query.bind("today", today).bind("person", person);
    if (!query.next())
        return std::nullopt;
    NamedPerson found;
    found.name = store::readName(query);
    found.phase = query.word<Phase>();
    return found;
}

std::vector<ParticipantId> listedPeople(db::Database& database, const ParticipantFilter& filter, QDate today,
                                        const std::vector<ParticipantId>& matches) {
    auto ids = store::participant_list::ids(database, filter, today, matches);
    if (!filter.quiet)
        return ids;
    QSet<ParticipantId> quiet;
    const WorkerId coach = filter.coach.value_or(WorkerId{});
    for (const QuietPerson& person : quietPeople(deadlines(database, {coach, {}}, today), coach, today))
        quiet.insert(person.id);
    std::erase_if(ids, [&](ParticipantId id) { return !quiet.contains(id); });
    return ids;
}

} // namespace wijkwerk::reports
