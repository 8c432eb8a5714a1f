// SPDX-License-Identifier: EUPL-1.2
// Fills combos of forms with workers, wijken and kinds.
#pragma once

#include "core/db/database.h"
#include "core/domain/worker.h"

namespace wijkwerk::ui {
class IdCombo;
}

namespace wijkwerk::ui::participants {

/// Job coaches, with the worker who acts first; "nobody yet" on top. `chosen` is selected when it is there.
void fillCoaches(IdCombo& combo, db::Database& database, WorkerId me, WorkerId chosen);
/// All wijken, "not known" on top.
void fillWijken(IdCombo& combo, db::Database& database, WijkId chosen);

} // namespace wijkwerk::ui::participants
