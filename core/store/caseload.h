// SPDX-License-Identifier: EUPL-1.2
// Caseload records of Werk en Inkomen: one per person, so the id of the person is theirs as well.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/caseload.h"

namespace wijkwerk::store::caseload {

std::optional<CaseloadRecord> ofParticipant(db::Database& database, ParticipantId participant);
void add(db::Transaction& tx, const CaseloadRecord& record);
void update(db::Transaction& tx, const CaseloadRecord& after);

} // namespace wijkwerk::store::caseload
