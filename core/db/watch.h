// SPDX-License-Identifier: EUPL-1.2
// Is the file that we write still the one that we opened? Looked at before every transaction: where it is, how long it
// is, and whether what was written last is still in it.
//
// SQLite notices by itself that a file lost its name, but not that another program wrote an older copy over it: to
// SQLite that is a change like any other. In an encrypted file its change counter cannot be read from outside either.
// So every transaction leaves a mark of its own in the file: a number one higher than before, and a value that no other
// transaction ever has.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace wijkwerk::db {

class Database;

/// What the last transaction left in the file; all zero before the first.
struct Mark {
    std::int64_t number = 0;
    std::int64_t token = 0;

    bool operator==(const Mark&) const = default;
};
/// `1042-863451…`, as it stands in the file and in the manifest of a backup. The same mark is the same content.
QString toText(const Mark& mark);
Mark markOf(Database& database);

/// A file as the system knows it, whatever its name.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t file = 0;
    qint64 size = 0;

    bool isSameFile(const FileIdentity& other) const { return device == other.device && file == other.file; }
};
/// Nothing when there is no file of that name. Does not open it (see raw_file).
std::optional<FileIdentity> identityOf(const QString& path);

/// What the connections of one session know together of their file. Safe from any thread.
class SeenFile {
public:
    /// Called right after the file was opened.
    SeenFile(QString path, Database& database);

    /// What can be seen without reading the file: FileMoved, FileReplaced or FileTruncated; nothing when all is well.
    std::optional<Fault> look() const;
    /// The same, and whether what was written last is still in it: reads one row. Also tells of what a check() found
    /// that still holds. Nothing when another writer is busy at this moment.
    std::optional<Fault> lookInside(Database& database) const;
    /// Inside a transaction that has begun: throws FileMoved, FileReplaced, FileTruncated or FileRolledBack.
    void check(Database& database);
    /// What lies behind an error while beginning or committing; nothing when the file is still the same.
    std::optional<Fault> reasonFor(Database& database) const;
    /// Puts the mark of this transaction in the file.
    void mark(Database& database);
    /// Begins and ends what makes the file shorter without a transaction (tidying): meanwhile shorter is no news.
    void tidying(bool on);
    /// The transaction was committed; `journalLine` is the last line it wrote, 0 for none.
    void committed(std::int64_t journalLine);
    const QString& path() const { return m_path; }

private:
    bool isCutOff(const FileIdentity& now) const;
    std::optional<Fault> lookAt(const std::optional<FileIdentity>& now) const;
    bool mayFollow(Database& database, const Mark& found) const;
    std::optional<Fault> insideFault(Database& database) const;

    const QString m_path;
    const QByteArray m_begin; ///< salt of the encryption, the same as long as the file is the same
    mutable std::mutex m_mutex;
    FileIdentity m_file;
    Mark m_seen;
    Mark m_pending; ///< of a commit of which the outcome is not known
    std::int64_t m_line = 0;
    bool m_tidying = false;
};

} // namespace wijkwerk::db
