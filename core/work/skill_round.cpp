// SPDX-License-Identifier: EUPL-1.2
#include "core/work/skill_round.h"

#include "core/domain/naming.h"
#include "core/rules/check_digit.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/standstills.h"
#include "core/store/workplaces.h"

#include <algorithm>
#include <set>

namespace wijkwerk::work {

std::vector<RoundPerson> roundOf(db::Database& database, const Sight& sight, TeamId team, QDate day) {
    const db::Reading reading(database);
    const Reach reach(database, sight, day);
    std::vector<RoundPerson> people;
    std::set<ParticipantId> still;
    for (const Standstill& one : store::standstills::open(database))
        still.insert(one.participant);
    for (const Placement& placement : store::placements::on(database, day)) {
        const auto place = store::workplaces::find(database, placement.workplace);
        if (!place || (team && place->team != team) || !reach.holds(placement.participant))
            continue;
        const auto person = store::participants::find(database, placement.participant);
        if (!person || person->archived || still.contains(placement.participant))
            continue; // pas op de plaats: nothing on paper
        people.push_back({person->id, person->number, workFloorName(person->name), place->name, placement.guide});
    }
    std::ranges::stable_sort(people, {}, &RoundPerson::name);
    return people;
}

Found<ParticipantId> personOfRound(db::Database& database, const Sight& sight, const QString& typed, QDate today) {
    const auto number = rules::numberFromChecked(typed);
    if (!number)
        return {{}, {wrong(QStringLiteral("round_number_wrong"), QStringLiteral("number"), typed.trimmed())}};
    const auto person = store::participants::byNumber(database, *number);
    if (!person)
        return {{}, {wrong(QStringLiteral("participant_not_found"), QStringLiteral("number"), typed.trimmed())}};
    if (!mayOpen(database, sight, *person, today))
        return {{}, {refusal(QStringLiteral("person_not_guided"))}};
    return {*person, {}};
}

} // namespace wijkwerk::work
