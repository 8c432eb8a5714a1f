// SPDX-License-Identifier: EUPL-1.2
// A file that is being made: it appears under its own name when it is complete. And what is left of those whose maker
// died on the way.
#pragma once

#include "core/db/file_lock.h"

namespace wijkwerk::db {

/// An empty file beside the target, `.NAME.<id>`, that only its owner can read. Whoever makes it holds the lock
/// `.NAME.<id>.lock`, so that others can tell it from what a crash left behind. Removed again unless it was moved.
class Unfinished {
public:
    /// Throws Error{NoPermission, DiskFull}.
    explicit Unfinished(const QString& target);
    ~Unfinished();
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    const QString& path() const { return m_path; }
    /// Gives it the name of the target without ever replacing another file, and makes the name durable. Throws
    /// as giveName() does: after Error{OutcomeUnknown} the file has its name, but a power cut may take it away.
    void moveIntoPlace();

private:
    QString m_target;
    QString m_path;
    FileLock m_lock; ///< not held where files cannot be locked; what a crash leaves there is never removed
};

/// Removes what makers that died left beside the target, those of its copies before a migration included. A file goes
/// only when its lock lies beside it and can be had: then nobody is at work on it. Never throws; what cannot be removed
/// stays.
void removeLeftovers(const QString& target);

/// Where SQLite keeps what is needed to undo a change of this file.
QString journalOf(const QString& path);

} // namespace wijkwerk::db
