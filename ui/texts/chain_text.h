// SPDX-License-Identifier: EUPL-1.2
// The chain of contracts in sentences, for the screen, the command line and the form for HR.
#pragma once

#include "core/rules/chain.h"

namespace wijkwerk::ui {

/// One line for each contract and each gap, and the outcome last.
QStringList chainLines(const rules::ChainResult& chain);

} // namespace wijkwerk::ui
