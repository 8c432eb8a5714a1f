// SPDX-License-Identifier: EUPL-1.2
// The options of how a contract ends, shared by "end" and "contracts end".
#pragma once

#include "app/ctl/run.h"
#include "core/domain/contract_end.h"

namespace wijkwerk::ctl {

/// Nothing without --contract-end.
std::optional<ContractEnding> endingOf(Run& run);

} // namespace wijkwerk::ctl
