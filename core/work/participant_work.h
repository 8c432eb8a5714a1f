// SPDX-License-Identifier: EUPL-1.2
// Saving a person from a form, and finding out whether the person is known already.
#pragma once

#include "core/domain/participant.h"
#include "core/domain/phase.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// check() of the domain, and what only the file can tell: the BSN belongs to somebody else (`bsn_taken`, args: person
/// number and name of the other).
Problems checkParticipant(db::Database& database, const Participant& participant, QDate today);

/// Adds (null id) or changes a person. `toComplete` is taken away once nothing is missing any more.
Outcome<ParticipantId> saveParticipant(db::Transaction& tx, const Participant& participant);

/// Somebody who may be the same person as the one that is being typed.
struct Likely {
    ParticipantId id;
    int number = 0;
    QString name; ///< calledListName()
    PartialDate born;
    QString phone;
    std::optional<Phase> phase; ///< of the open trajectory
};
/// Most likely first, at most ten; quick enough to ask at every key.
std::vector<Likely> likelyTheSame(db::Database& database, const PersonName& name, const PartialDate& born,
                                  const QString& phone);

} // namespace wijkwerk::work
