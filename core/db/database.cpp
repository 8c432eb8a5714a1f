// SPDX-License-Identifier: EUPL-1.2
#include "core/db/database.h"

namespace wijkwerk::db {

Database::Database(std::unique_ptr<Engine> engine, Actor actor, Clock clock)
    : m_engine(std::move(engine))
    , m_actor(std::move(actor))
    , m_clock(clock) {}

Database::Database(Database&&) noexcept = default;

Database::~Database() {
    m_cache.clear(); // before the engine they belong to
}

const Database::Cached& Database::prepared(const QString& sql) {
    Cached& cached = m_cache[sql];
    if (!cached)
        cached = m_engine->prepare(sql);
    return cached;
}

Statement Database::statement(const QString& sql) {
    const Cached& cached = prepared(sql);
    // In use further up the stack: this one lives only as long as its Statement.
    return Statement(cached.use_count() > 1 ? Cached(m_engine->prepare(sql)) : cached);
}

Statement Database::statement(const char* sql) {
    Written& written = m_written[sql];
    if (!written.cached || written.sql != sql)
        written = {sql, &prepared(QString::fromUtf8(sql))};
    const Cached& cached = *written.cached;
    return Statement(cached.use_count() > 1 ? Cached(m_engine->prepare(QString::fromUtf8(sql))) : cached);
}

std::int64_t Database::number(const char* sql) {
    Statement query = statement(sql);
    return query.next() ? query.number() : 0;
}

void Database::keepLittleInMemory() {
    if (kind() == EngineKind::Sqlite)
        execute(QStringLiteral("pragma cache_size=-2048"));
}

void Database::announce(const ChangeSet& changes) const {
    if (m_announcer && !changes.isEmpty())
        m_announcer(changes);
}

} // namespace wijkwerk::db
