// SPDX-License-Identifier: EUPL-1.2
#include "core/db/slice_vfs.h"

#include "core/db/raw_file.h"

#include <sqlite3.h>

#include <cstring>

namespace wijkwerk::db {

namespace {

/// As SQLite allocates it: its own part first, then what we keep, then the file of the system.
struct SliceFile {
    sqlite3_file base;
    sqlite3_int64 at;
    sqlite3_int64 bytes;
};

sqlite3_file* under(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<SliceFile*>(file) + 1);
}

SliceFile& slice(sqlite3_file* file) {
    return *reinterpret_cast<SliceFile*>(file);
}

sqlite3_vfs* systemVfs() {
    return sqlite3_vfs_find(nullptr);
}

int closeFile(sqlite3_file* file) {
    return under(file)->pMethods ? under(file)->pMethods->xClose(under(file)) : SQLITE_OK;
}

int readFile(sqlite3_file* file, void* to, int amount, sqlite3_int64 from) {
    const sqlite3_int64 left = slice(file).bytes - from;
    const int here = left <= 0 ? 0 : left < amount ? int(left) : amount;
    if (here > 0) {
        const int code = under(file)->pMethods->xRead(under(file), to, here, slice(file).at + from);
        if (code != SQLITE_OK)
            return code;
    }
    if (here == amount)
        return SQLITE_OK;
    std::memset(static_cast<char*>(to) + here, 0, std::size_t(amount - here));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file*, const void*, int, sqlite3_int64) {
    return SQLITE_READONLY;
}
int truncateFile(sqlite3_file*, sqlite3_int64) {
    return SQLITE_READONLY;
}
int syncFile(sqlite3_file*, int) {
    return SQLITE_OK;
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    *size = slice(file).bytes;
    return SQLITE_OK;
}
int lockFile(sqlite3_file*, int) {
    return SQLITE_OK;
}
int noneReserved(sqlite3_file*, int* reserved) {
    *reserved = 0;
    return SQLITE_OK;
}
int controlFile(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}
int sectorSize(sqlite3_file*) {
    return 4096;
}
int characteristics(sqlite3_file*) {
    return SQLITE_IOCAP_IMMUTABLE;
}

const sqlite3_io_methods methods = {1,           closeFile,  readFile,        writeFile, truncateFile,
                                    syncFile,    sizeOfFile, lockFile,        lockFile,  noneReserved,
                                    controlFile, sectorSize, characteristics, nullptr,   nullptr,
                                    nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given) {
    file->pMethods = nullptr;
    std::memset(under(file), 0, std::size_t(systemVfs()->szOsFile));
    // Everything but the database itself (a journal, something passing) has no place here.
    if (!(flags & SQLITE_OPEN_MAIN_DB) || !name)
        return SQLITE_CANTOPEN;
    slice(file).at = sqlite3_uri_int64(name, "at", -1);
    slice(file).bytes = sqlite3_uri_int64(name, "bytes", -1);
    if (slice(file).at < 0 || slice(file).bytes < 0)
        return SQLITE_CANTOPEN;
    const int reading = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    const int code = systemVfs()->xOpen(systemVfs(), name, under(file), reading, given);
    if (code == SQLITE_OK)
        file->pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs*, const char*, int) {
    return SQLITE_READONLY;
}

/// There is nothing beside a part of a file: no journal, no log.
int noSuchFile(sqlite3_vfs*, const char*, int, int* answer) {
    *answer = 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* name, int size, char* to) {
    return systemVfs()->xFullPathname(systemVfs(), name, size, to);
}

} // namespace

const char* sliceVfs() {
    tuneLibrary();
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs made = *systemVfs();
        made.pNext = nullptr;
        made.szOsFile = int(sizeof(SliceFile)) + systemVfs()->szOsFile;
        made.zName = "wijkwerk-slice";
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        made.xAccess = noSuchFile;
        made.xFullPathname = fullName;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? vfs.zName : nullptr;
}

} // namespace wijkwerk::db
