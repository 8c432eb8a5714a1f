// SPDX-License-Identifier: EUPL-1.2
// People: written, found by id, number, external number or BSN.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/participant.h"

namespace wijkwerk::store::participants {

/// With flags and external numbers.
std::optional<Participant> find(db::Database& database, ParticipantId id);
/// Many at once, in the order asked; people that do not exist are left out. Without flags and external numbers.
std::vector<Participant> findMany(db::Database& database, const std::vector<ParticipantId>& ids);
std::optional<ParticipantId> byNumber(db::Database& database, int personNumber);
std::optional<ParticipantId> byBsn(db::Database& database, const QString& bsn);
/// Everybody who has that external or client number, or whose referral came with that case number.
std::vector<ParticipantId> byExternalNumber(db::Database& database, const QString& value);
/// A person number, an external or client number, or an id, as a person types it; nothing when none or several fit.
std::optional<ParticipantId> byAnyNumber(db::Database& database, const QString& text);

/// Takes that many person numbers at once, for an import; returns the first.
int takeNumbers(db::Transaction& tx, int count);
/// Gives the person an id and the next person number of the department when they have none. Throws Error{Constraint}
/// when the BSN belongs to somebody else; check first.
ParticipantId add(db::Transaction& tx, const Participant& participant);
/// Fields that differ, with the names and values that the journal has (but the BSN whole).
db::FieldChanges differences(const Participant& before, const Participant& after);
/// Throws Error{Conflict} when the person was changed since they were read.
void update(db::Transaction& tx, const Participant& after);

/// Whether there is anybody at all, archived or not.
bool any(db::Database& database);
/// All in list order.
std::vector<ParticipantId> idsByName(db::Database& database, bool withArchived = false);

/// What is compared to find the same person twice: folded surname, birth date, postcode.
struct Likeness {
    QString surname;
    PartialDate born;
    QString phone;
};
/// People who may be the same as somebody who is being typed, most likely first, at most ten.
std::vector<ParticipantId> likely(db::Database& database, const Likeness& typed);

} // namespace wijkwerk::store::participants
