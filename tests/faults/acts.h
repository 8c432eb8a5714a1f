// SPDX-License-Identifier: EUPL-1.2
// Acts of the core that have no command of wijkwerkctl: the kill tests start this program once more for them, because
// only a process of its own can be killed.
#pragma once

#include "tests/faults/fault_run.h"

namespace wijkwerk::faults {

/// This program again, doing one act on a file: "note" saves a note on the first person, "notes" saves one after the
/// other until it is stopped and says the id of each, "stay" opens it as a window does (see there), "migrate" opens a
/// file of an older version, "backup" makes a backup in the folder of the file, "restore" puts the newest one there
/// back, "password" changes the first password of a KeyRing to newPassword(). Of a SecuredDepartment "change" does that
/// with the password of Anna as the program does, and "remove" takes the access of Bram away; "convert" encrypts a
/// plain department, and "make" makes one with a password, both newPassword(). Says "done" once the act is
/// acknowledged; ends with 3 when it was refused, as wijkwerkctl does.
Command actOf(const QString& act, const QString& file);

QString newPassword();

/// When this process was started by actOf: does the act and returns the exit code.
std::optional<int> doAct();

} // namespace wijkwerk::faults
