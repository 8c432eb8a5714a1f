// SPDX-License-Identifier: EUPL-1.2
// What can be said of a department file by its first bytes alone, before SQLite sees it. Of an encrypted file they are
// random, so there only what is certainly something else can be told.
#pragma once

#include "core/base/error.h"

#include <cstdint>

namespace wijkwerk::db {

/// "Wijk" in the header of every department file.
constexpr std::uint32_t applicationId = 0x57696a6b;

/// Whether something else than the file itself, such as its slot table, says that the key is the right one.
enum class KeyProof { None, Proven };

/// Throws the Fault of a file that is certainly not a department: FileMissing, FileEmpty, NotADepartment,
/// ForeignDatabase, NotEncrypted, Damaged, HotJournal, NoPermission (and NewerVersion in a build for practice).
/// Otherwise returns what is the matter when the key does not open it.
Fault recognise(const QString& path, KeyProof proof);

/// A journal whose header was written belongs to a change that was not finished; zeroed or empty it is spent.
bool hasHotJournal(const QString& path);

} // namespace wijkwerk::db
