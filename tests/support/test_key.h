// SPDX-License-Identifier: EUPL-1.2
// The one key of all departments that tests make, so that a test need not carry it around.
#pragma once

#include "core/keys/data_key.h"

namespace wijkwerk::test {

const keys::DataKey& testKey();

/// Puts the test key open beside a file, as the demo has it, so that the programs can open it.
void leaveKeyBeside(const QString& department);

/// The key that lies open beside a department, else the test key.
keys::DataKey keyOf(const QString& department);

} // namespace wijkwerk::test
