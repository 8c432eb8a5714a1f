// SPDX-License-Identifier: EUPL-1.2
// Keeps what is in the memory of this process out of files and out of other programs, as far as the system can.
#pragma once

namespace wijkwerk::keys {

/// To be called first in main: no core dumps, and no other program of the same user may look into this one (Linux).
/// False when the system refused one of the two; the program works all the same.
bool hardenProcess();

} // namespace wijkwerk::keys
