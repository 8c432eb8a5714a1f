// SPDX-License-Identifier: EUPL-1.2
// The form for HR that goes with a contract proposal: one page, facts and the contract check. Nothing of the stage goes
// with it: no notes, evaluations, scores or limits (domain.md 2.6; AVG: minimisation).
#pragma once

#include "core/letters/document.h"
#include "core/work/contract_check.h"

#include <functional>

namespace wijkwerk::work {

/// The chain in words (ui/texts/chain_text.h): the form has the sentences of the screen.
using ChainWords = std::function<QStringList(const rules::ChainResult&)>;
/// Throws Error{NotFound}.
letters::Document hrForm(db::Database& database, ContractProposalId proposal, QDate today, const ChainWords& words);
/// `contractvoorstel 1042.pdf`, with no name of a person.
QString hrFormFileName(db::Database& database, ContractProposalId proposal);

} // namespace wijkwerk::work
