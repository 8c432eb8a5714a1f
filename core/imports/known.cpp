// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/known.h"

#include "core/base/fold.h"
#include "core/store/caseload.h"
#include "core/store/participants.h"
#include "core/store/workplaces.h"

namespace wijkwerk::imports {

std::int64_t actsSoFar(db::Database& database) {
    auto query = database.statement("select count(*) from journal");
    return query.next() ? query.number() : 0;
}

Known knownOf(db::Database& database, ListKind list) {
    const db::Reading together(database);
    Known known;
    known.asOf = actsSoFar(database);
    auto people = database.statement("select id, surname, born, bsn from participant");
    while (people.next()) {
        const auto id = people.id<ParticipantId>();
        const QString surname = people.text();
        const PartialDate born = people.partialDate();
        const QString bsn = people.text();
        if (!bsn.isEmpty())
            known.byBsn.insert(bsn.toInt(), id);
        if (const std::size_t key = likeness(surname, born); key != 0)
            known.byLikeness.insert(key, id);
    }
    auto clients = database.statement("select participant_id, client_number from caseload where client_number <> ''");
    while (clients.next()) {
        const auto id = clients.id<ParticipantId>();
        known.byClientNumber.insert(clients.text(), id);
    }
    auto numbers = database.statement("select participant_id, system, value from external_number");
    while (numbers.next()) {
        const auto id = numbers.id<ParticipantId>();
        const QString system = numbers.text();
        known.byExternalNumber.insert(externalKey({system, numbers.text()}), id);
    }
    for (const Wijk& wijk : store::wijken::all(database))
        known.wijken.insert(fold(wijk.name), wijk.id);
    if (list == ListKind::Own)
        known.own = ownKnownOf(database);
    known.fetch = [&database](const std::vector<ParticipantId>& ids) {
        std::vector<KnownPerson> found;
        found.reserve(ids.size());
        for (const ParticipantId id : ids) {
            if (auto person = store::participants::find(database, id))
                found.push_back({std::move(*person), store::caseload::ofParticipant(database, id)});
        }
        return found;
    };
    return known;
}

} // namespace wijkwerk::imports
