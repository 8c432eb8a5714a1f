// SPDX-License-Identifier: EUPL-1.2
// A connection to a department, on SQLite or PostgreSQL. It belongs to the thread that made it.
#pragma once

#include "core/base/clock.h"
#include "core/db/change.h"
#include "core/db/statement.h"
#include "core/db/watch.h"

#include <QHash>

#include <functional>
#include <string>
#include <unordered_map>

namespace wijkwerk::db {

/// With a Database one can read. Writing asks for a Transaction.
class Database {
public:
    Database(std::unique_ptr<Engine> engine, Actor actor, Clock clock);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) = delete;
    ~Database();

    /// A statement in the common subset of both engines, prepared once per text.
    Statement statement(const QString& sql);
    Statement statement(const char* sql);
    /// First column of the first row as a number; 0 when there is no row.
    std::int64_t number(const char* sql);

    EngineKind kind() const { return m_engine->kind(); }
    bool isReadOnly() const { return m_readOnly || m_engine->isReadOnly(); }
    /// Refuses every Transaction from now on: someone else is the writer.
    void makeReadOnly() { m_readOnly = true; }
    const Actor& actor() const { return m_actor; }
    void setActor(Actor actor) { m_actor = std::move(actor); }
    const Clock& clock() const { return m_clock; }

    /// How long beginning a transaction waits for another writer, and its commit for whoever is reading, in
    /// milliseconds (5000 unless told). The window's connection waits shortly and tries again later, so that it stays
    /// alive.
    void setWriterPatience(int milliseconds) { m_writerPatience = milliseconds; }
    int writerPatience() const { return m_writerPatience; }
    /// For a job that goes through everything once: it keeps little of the file in memory (2 MB instead of up to 64).
    void keepLittleInMemory();
    /// Looks before every transaction whether the file is still the one that was opened (watch.h). The connections of
    /// one session share what they know of it.
    void watchOver(std::shared_ptr<SeenFile> file) { m_file = std::move(file); }
    const std::shared_ptr<SeenFile>& watchedFile() const { return m_file; }
    /// Called after every commit of a transaction on this connection.
    void setAnnouncer(std::function<void(const ChangeSet&)> announcer) { m_announcer = std::move(announcer); }

    /// Statement that QPSQL cannot prepare or that returns nothing: DDL, PRAGMA, VACUUM.
    void execute(const QString& sql) { m_engine->execute(sql); }
    Engine& engine() { return *m_engine; }
    void announce(const ChangeSet& changes) const;

private:
    std::unique_ptr<Engine> m_engine;
    using Cached = std::shared_ptr<EngineStatement>;
    struct Written {
        std::string sql; ///< as it stood there then: another text may come to stand in the same place
        const Cached* cached = nullptr;
    };
    const Cached& prepared(const QString& sql);

    std::unordered_map<QString, Cached> m_cache;
    QHash<const char*, Written> m_written; ///< into the cache, by where a text stands in the program
    Actor m_actor;
    Clock m_clock;
    bool m_readOnly = false;
    int m_writerPatience = 5000;
    std::shared_ptr<SeenFile> m_file;
    std::function<void(const ChangeSet&)> m_announcer;
};

} // namespace wijkwerk::db
