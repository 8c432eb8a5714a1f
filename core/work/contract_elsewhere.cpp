// SPDX-License-Identifier: EUPL-1.2
#include "core/work/contract_elsewhere.h"

#include "core/work/acting.h"

namespace wijkwerk::work {

Outcome<ContractId> recordContractMadeElsewhere(db::Transaction& tx, const ContractRequest& request) {
    if (Problems no = lacking(tx, rules::Right::AgreeContract); !no.empty())
        return {std::move(no), {}};
    if (!request.overrideReason.trimmed().isEmpty())
        return recordContract(tx, request);
    Outcome<ContractId> outcome{checkContract(tx.database(), request, tx.today()), {}};
    outcome.problems.push_back(refusal(QStringLiteral("contract_without_proposal"), {}, true));
    return outcome;
}

} // namespace wijkwerk::work
