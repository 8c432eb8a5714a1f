// SPDX-License-Identifier: EUPL-1.2
// Ending a contract before its last day: what the law asks of each way, and what HR needs on paper (domain.md 2.2, 2.6;
// BW 7:652, 7:667, 7:669, 7:670b, 7:676). Pure functions.
#pragma once

#include "core/base/problem.h"
#include "core/domain/contract.h"
#include "core/domain/contract_end.h"
#include "core/rules/values.h"

namespace wijkwerk::rules {

/// What HR needs, in the order of a talk about it. A dismissal without a ground, and an end by law, need nothing.
std::vector<EndEvidence> evidenceFor(ContractEndHow how, std::optional<DismissalGround> ground = {});
/// Of that what is not there.
std::vector<EndEvidence> missingEvidence(const ContractEnding& ending);

/// Last day of the probation; nothing when there is none.
std::optional<QDate> probationEnd(const ContractTerms& terms);

/// Of an end on that day. Codes: `contract_end_said_missing`, `day_in_future`, `contract_end_said_after`,
/// `not_in_probation` (args: last day of the probation) and `probation_none`, `dismissal_ground_missing`; may be
/// overruled: `interim_notice_not_agreed` (one of both ends it, and that was not agreed in writing) and
/// `end_evidence_missing` (args: how much). `isPermanent`: it may always be ended by notice.
Problems checkContractEnd(const ContractEnding& ending, const ContractTerms& terms, bool isPermanent, QDate endedOn,
                          QDate today);

/// Last day on which the employee can still take the agreement back (BW 7:670b lid 2 and 3: longer when that
/// was not told). Nothing for another end.
std::optional<QDate> reflectionEnd(const ContractEnding& ending, const Values& values = shippedValues());

} // namespace wijkwerk::rules
