// SPDX-License-Identifier: EUPL-1.2
// One act, stopped or failed at every place where it writes.
#pragma once

#include "tests/faults/fault_run.h"

#include <functional>

namespace wijkwerk::faults {

struct Scenario {
    QString base; ///< folder with the files as they are before the act
    QString file; ///< name of the department file in it
    std::function<Command(const QString& folder)> act;
    QByteArray acknowledgement; ///< what the program says once the act is done: from then on it may not be lost
    bool doneByOpening = false; ///< a migration: opening the file again finishes it, so the old state is never seen
};

/// Kills the act at its n-th write for at most `points` values of n, evenly spread, every second time in the middle of
/// a write. Every time the file must be whole, hold the old or the new state, and the new one when it was acknowledged.
void killEverywhere(const Scenario& scenario, int points);

/// Lets the n-th write fail, once with an error of the medium and once because the disk is and stays full, for at most
/// `points` values of n. Every time the program must end with 0 and the new state, or with 3, a sentence and a whole
/// file in the old or new state.
void failEverywhere(const Scenario& scenario, int points);

/// Lets the n-th read fail, every second time with all that follow, for at most `points` values of n. What must hold is
/// the same.
void failReadsEverywhere(const Scenario& scenario, int points);

/// Cuts the power in so many ways, spread over all moments of the act. Every time the file must be whole and hold the
/// old or the new state, and the new one when the act was at its end. `seed` makes a failure repeatable.
void cutPowerEverywhere(const Scenario& scenario, int cuts, unsigned seed);

/// Kills the act at so many random moments. `seed` makes a failure repeatable.
void killAtRandom(const Scenario& scenario, int times, unsigned seed);

} // namespace wijkwerk::faults
