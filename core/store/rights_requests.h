// SPDX-License-Identifier: EUPL-1.2
// The register of requests, corrections of facts, and statements of the person.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/rights_request.h"

#include <vector>

namespace wijkwerk::store::rights_requests {

std::optional<RightsRequest> find(db::Database& database, RightsRequestId id);
/// Newest first.
std::vector<RightsRequest> ofParticipant(db::Database& database, ParticipantId participant);
/// Open ones first, the soonest deadline first; then the answered ones, newest first.
std::vector<RightsRequest> all(db::Database& database, bool withAnswered = true);
/// Open ones whose deadline is on or before a day, soonest first.
std::vector<RightsRequest> openUntil(db::Database& database, QDate day);
RightsRequestId add(db::Transaction& tx, RightsRequest request);
/// Throws Error{Conflict} when it was changed since it was read.
void update(db::Transaction& tx, const RightsRequest& after);

CorrectionId addCorrection(db::Transaction& tx, Correction correction);
/// Newest first.
std::vector<Correction> corrections(db::Database& database, ParticipantId participant);

StatementId addStatement(db::Transaction& tx, PersonStatement statement);
/// Oldest first.
std::vector<PersonStatement> statements(db::Database& database, ParticipantId participant);

} // namespace wijkwerk::store::rights_requests
