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

Statement Database::statement(const QString& sql) {
    auto& cached = m_cache[sql];
    if (!cached)
        cached = m_engine->prepare(sql);
    // In use further up the stack: this one lives only as long as its Statement.
    if (cached.use_count() > 1)
        return Statement(std::shared_ptr<EngineStatement>(m_engine->prepare(sql)));
    return Statement(cached);
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
