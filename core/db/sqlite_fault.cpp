// SPDX-License-Identifier: EUPL-1.2
#include "core/db/sqlite_fault.h"

#include "core/db/cipher.h"

#include <sqlite3.h>

namespace wijkwerk::db {

Fault faultOfSqlite(int extendedCode) {
    switch (extendedCode) {
    case SQLITE_READONLY_DBMOVED:
        return Fault::FileMoved;
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
        return Fault::HotJournal;
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Fault::Busy;
    case SQLITE_FULL:
        return Fault::DiskFull;
    case SQLITE_IOERR:
        return Fault::DiskTrouble;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return Fault::Damaged;
    case SQLITE_NOTADB:
        // With encryption the key has been tried by now, so it is the first page that went bad.
        return encrypts() ? Fault::Damaged : Fault::NotADepartment;
    case SQLITE_READONLY:
        return Fault::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Fault::NoPermission;
    case SQLITE_INTERRUPT:
        return Fault::Cancelled;
    case SQLITE_CONSTRAINT:
        return Fault::Constraint;
    default:
        return Fault::Internal;
    }
}

Fault faultOfSqlite(sqlite3* handle, int code) {
    const int extended = sqlite3_extended_errcode(handle);
    // A page that fails its authentication is told by SQLCipher as an error without a message of its own; every error
    // in a statement has one.
    if (encrypts() && code == SQLITE_ERROR && qstrcmp(sqlite3_errmsg(handle), sqlite3_errstr(SQLITE_ERROR)) == 0)
        return Fault::Damaged;
    return faultOfSqlite((extended & 0xff) == (code & 0xff) ? extended : code);
}

} // namespace wijkwerk::db
