// SPDX-License-Identifier: EUPL-1.2
// What the fields of a person were before, from the journal; and putting an earlier value back, which is a change like
// any other. Never the BSN: the journal does not hold it.
#pragma once

#include "core/domain/participant.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct FieldValue {
    QString field; ///< as in the journal, `surname`
    QDateTime at;
    WorkerId worker;
    QString was; ///< as the journal has it: text, code, ISO date, address as JSON
    QString became;

    bool operator==(const FieldValue&) const = default;
};
/// Newest first; only fields that restoreField() can put back.
std::vector<FieldValue> fieldHistory(db::Database& database, ParticipantId person);
/// Gives the field this value again. Problems as saveParticipant(); a field that has no history throws Error{NotFound}.
Outcome<ParticipantId> restoreField(db::Transaction& tx, ParticipantId person, const QString& field,
                                    const QString& value);

} // namespace wijkwerk::work
