// SPDX-License-Identifier: EUPL-1.2
// The bytes of a database file as they are on the disk, without SQLite making sense of them.
//
// POSIX drops all locks of a process on a file as soon as it closes any descriptor of that file. So a file that may be
// open in SQLite is never opened beside it, but always through SQLite, which knows when closing is safe.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_file;

namespace wijkwerk::db {

/// Before anything else of SQLite; everything that begins with it calls this. Nobody asks how much memory the library
/// uses, and counting it takes a lock at every allocation: a sixth of what writing many rows costs.
void tuneLibrary();

/// Opened for reading only.
class RawFile {
public:
    /// Throws Error{NoPermission} when it cannot be opened.
    explicit RawFile(const QString& path);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    qint64 size() const;
    /// Shorter than asked for at the end of the file. Throws Error{DiskTrouble}.
    QByteArray read(qint64 at, qint64 length) const;

private:
    QByteArray m_name; // of the form SQLite wants, as long as the file is open
    std::unique_ptr<char[]> m_memory;
    sqlite3_file* m_file;
};

/// The same of a file that SQLite has open.
qint64 rawSize(sqlite3_file* file);
QByteArray rawBytes(sqlite3_file* file, qint64 at, qint64 length);

} // namespace wijkwerk::db
