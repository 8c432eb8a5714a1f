// SPDX-License-Identifier: EUPL-1.2
// What SQLite calls instead of the operating system for a database that is a part of another file. For slice_file and
// the engine only.
#pragma once

namespace wijkwerk::db {

/// Name under which SQLite knows it; registered at the first call. Opens `file:PATH?at=N&bytes=N`, for reading only,
/// without locks.
const char* sliceVfs();

} // namespace wijkwerk::db
