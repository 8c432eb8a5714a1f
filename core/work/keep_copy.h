// SPDX-License-Identifier: EUPL-1.2
// A copy of a department whose file was moved or replaced while it was open: read through the connection that still has
// it, with slots that open it.
#pragma once

#include "core/db/session.h"
#include "core/keys/slot_table.h"

namespace wijkwerk::work {

/// As db::backupTo(). The slots beside the file may be gone or be those of another: then `slots`, of when all was well,
/// are put beside the copy. Reads through the connection of this thread, for there is no other. Throws as backupTo(),
/// and Fault::WrongKeyOrDamaged when there are no slots that fit: then nothing was kept.
void keepCopy(db::Session& session, const std::optional<keys::SlotTable>& slots, const QString& target);

} // namespace wijkwerk::work
