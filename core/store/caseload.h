// SPDX-License-Identifier: EUPL-1.2
// Caseload records of Werk en Inkomen: one per person.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/caseload.h"

namespace wijkwerk::store::caseload {

std::optional<CaseloadRecord> ofParticipant(db::Database& database, ParticipantId participant);
CaseloadId add(db::Transaction& tx, CaseloadRecord record);
void update(db::Transaction& tx, const CaseloadRecord& after);

} // namespace wijkwerk::store::caseload
