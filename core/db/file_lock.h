// SPDX-License-Identifier: EUPL-1.2
// One writer at a time: a side file `NAME.wijkwerk.lock` held with a lock of the operating system, so that it dies with
// its process and never needs cleaning up by hand. Who holds it is written inside, for people. Locks no rows.
#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace wijkwerk::db {

/// Who is writing, as shown to whoever comes second.
struct Holder {
    QString worker;       ///< name in the worker list; empty until somebody said who they are
    QString account;      ///< account of the operating system
    QString machine;      ///< name of the computer
    QDateTime since;      ///< UTC
    QString refused = {}; ///< the request to swap that was answered with "not now" (swap.h)

    bool operator==(const Holder&) const = default;
};

enum class LockState {
    Acquired,      ///< the lock is ours for as long as the FileLock lives
    HeldBy,        ///< somebody else is the writer
    NoLocks,       ///< this place does not honour locks: open for reading only
    ReadOnlyPlace, ///< the side file cannot be made or written here: open for reading only
};

class LockFile;

/// Holds the lock while it lives; movable, not copyable. Default constructed it holds nothing.
class FileLock {
public:
    struct Attempt;

    FileLock();
    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;

    /// Tries to become the writer of the department file at `path`. Never waits for another holder and never throws:
    /// every outcome is a state. A side file left by a crash is taken over. Also probes whether locks are honoured in
    /// that folder, and trusts the mount options of network shares (place.h).
    static Attempt acquire(const QString& path, const Holder& me);

    bool isHeld() const { return m_file != nullptr; }

    /// Writes another name in the side file, after "Wisselen".
    void rename(const Holder& me);

    /// Gives the lock back now and removes the side file. Harmless when nothing is held.
    void release();

private:
    explicit FileLock(std::unique_ptr<LockFile> file);

    std::unique_ptr<LockFile> m_file;
};

struct FileLock::Attempt {
    LockState state = LockState::ReadOnlyPlace;
    FileLock lock;         ///< held when state is Acquired
    Holder holder;         ///< who holds it when state is HeldBy; all empty when that could not be read
    bool diskFull = false; ///< with ReadOnlyPlace: there was no room for the side file
};

/// Who is writing in the department at `path` now, without taking anything; all empty when the name could not be read.
/// Nothing when nobody is: a side file that a crash left behind holds nobody.
std::optional<Holder> holderOf(const QString& path);

/// Path of the side file: beside the real file, also when `path` is a symbolic link to it.
QString lockPathOf(const QString& path);

/// The system account and the name of this machine, now; the caller adds the worker.
Holder thisProcess(const QString& worker = {});

QByteArray toJson(const Holder& holder);
/// All empty for anything that is not such a text.
Holder holderFromJson(const QByteArray& json);

} // namespace wijkwerk::db
