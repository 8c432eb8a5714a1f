// SPDX-License-Identifier: EUPL-1.2
// An open department: its file, its lock, who works in it, and the announcement of what changed.
#pragma once

#include "core/db/department_file.h"
#include "core/db/file_lock.h"
#include "core/db/place.h"

#include <QObject>

#include <deque>
#include <memory>

class QTimer;

namespace wijkwerk::db {

/// Why a department can only be looked at.
enum class LookOnly {
    No,           ///< we are the writer
    Asked,        ///< opened for reading on purpose
    HeldByOther,  ///< see Session::holder()
    ReadOnlyFile, ///< file or folder cannot be written
    NoLocks,      ///< the place cannot lock files
    SyncFolder,   ///< a sync service would make conflict copies; offer a copy elsewhere
};

struct OpenOptions {
    Clock clock;
    bool lookOnly = false;
    /// wijkwerkctl waits for another writer inside a transaction, the window does not.
    int writerPatience = 5000;
    KeyProof keyProof = KeyProof::None;
    /// How long a line of looking may wait before stuckReadings() says so.
    int longestUnwrittenMs = 60000;
};

/// Opens a connection of its own to a department. Made on the thread of the session and handed to a job by value, so
/// that the job does not look at a session that changes meanwhile; called in the thread of the job.
class Opener {
public:
    /// The openers of one session share its key: it is wiped when the session and the last job are done with it.
    Opener(QString path, std::shared_ptr<const keys::DataKey> key, FileMode mode, Actor actor, Clock clock,
           KeyProof proof, std::shared_ptr<SeenFile> seen = {});
    /// Throws Error as openDepartmentFile does.
    Database operator()() const;
    /// The same department, for reading only.
    Opener forReading() const;
    const keys::DataKey& key() const { return *m_key; }
    const QString& path() const { return m_path; }

private:
    QString m_path;
    std::shared_ptr<const keys::DataKey> m_key;
    FileMode m_mode;
    Actor m_actor;
    Clock m_clock;
    KeyProof m_proof;
    std::shared_ptr<SeenFile> m_seen;
};

class Session : public QObject {
    Q_OBJECT
public:
    /// Opens an existing department file. Throws Error as openDepartmentFile does; another writer is no error but
    /// gives a session that can only look. The session keeps a copy of the key of its own.
    static std::unique_ptr<Session> open(const QString& path, const keys::DataKey& key,
                                         const OpenOptions& options = {});
    ~Session() override;

    const QString& path() const { return m_path; }
    const keys::DataKey& key() const { return *m_key; }
    const Clock& clock() const { return m_options.clock; }
    QDate today() const { return clock().today(); }
    LookOnly lookOnly() const { return m_lookOnly; }
    bool isReadOnly() const { return m_lookOnly != LookOnly::No; }
    const Holder& holder() const { return m_holder; }
    const Place& place() const { return m_place; }

    /// The connection of this thread, for short reads and writes.
    Database& database() { return m_database; }
    /// What a job opens its own connection with. What it commits is to be announced here.
    Opener opener() const;
    /// A connection of its own, opened on this thread.
    Database openAnother() const { return opener()(); }

    /// Whether the file was moved, replaced or emptied since it was opened, as far as that can be seen without reading
    /// it; quick, for a timer. Nothing when all is well or when we only look.
    std::optional<Fault> lookAtFile() const;
    /// The same, and whether what was written last is still in it: reads one row.
    std::optional<Fault> lookInsideFile();

    std::int64_t worker() const { return m_database.actor().worker; }
    /// Says who works here; the name goes into the side file for others to see.
    void setWorker(std::int64_t worker, const QString& name);
    /// Answers a request to swap (swap.h) with "not now"; whoever asked reads it in the side file.
    void refuseSwap(const QString& request);

    /// Announces what a job committed on its own connection. On this thread only.
    void announce(const ChangeSet& changes);
    /// Journals that somebody looked; kept and tried again when another writer is busy, for the last time, and with
    /// more patience, when the session ends. Leaves no line when we only look.
    void noteReading(const Act& act);
    /// Before something leaves the program, or is shown that is always written down. Throws as db::noteFirst does.
    void noteFirst(const Act& act);
    /// Writes what noteReading kept, as far as it can be written now.
    void flushReadings();
    /// What has kept looking from being written down for longer than a minute (OpenOptions); nothing when all is well.
    /// Then nothing more is to be opened.
    std::optional<Error> stuckReadings() const;

Q_SIGNALS:
    void changed(const wijkwerk::db::ChangeSet& changes);
    void workerChanged();

private:
    Session(QString path, std::shared_ptr<const keys::DataKey> key, OpenOptions options, Database database);

    QString m_path;
    std::shared_ptr<const keys::DataKey> m_key;
    OpenOptions m_options;
    LookOnly m_lookOnly = LookOnly::No;
    Holder m_holder;
    Place m_place;
    Holder m_me;
    FileLock m_lock; // before the database: released after it is closed
    Database m_database;
    struct Waiting {
        Act act;
        QDateTime since;
    };
    bool writeReadings();

    QTimer* m_again; ///< one for all that waits
    std::deque<Waiting> m_readings;
    std::optional<Error> m_unwritten; ///< what kept the first of them from being written
};

} // namespace wijkwerk::db
