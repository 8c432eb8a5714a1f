// SPDX-License-Identifier: EUPL-1.2
#include "core/db/build.h"

#include "core/db/schema.h"
#include "core/db/sqlite_engine.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace wijkwerk::db {

namespace {

/// Made once for each version, in memory: some milliseconds.
const QStringList& expectedBuild(int version) {
    static std::mutex mutex;
    static std::map<int, QStringList> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(version);
    if (found != known.end())
        return found->second;
    Database database(openInMemory(), {}, {});
    migrate(database, version);
    return known.emplace(version, buildOf(database)).first->second;
}

bool runsByItself(const QString& part) {
    return part.startsWith(QLatin1String("trigger ")) || part.startsWith(QLatin1String("view "));
}

} // namespace

QStringList buildOf(Database& database) {
    QStringList parts;
    Statement query =
        database.statement("select type || ' ' || name || ' ' || sql from sqlite_master "
                           "where sql is not null and name not like 'sqlite~_%' escape '~' order by name");
    while (query.next())
        parts << query.text().simplified();
    return parts;
}

void requireOwnBuild(Database& database, const QString& path) {
    const int version = versionOf(database);
    const QStringList build = buildOf(database);
    const bool altered =
        version > 0 ? build != expectedBuild(version) : std::any_of(build.begin(), build.end(), runsByItself);
    if (altered)
        throw Error(Fault::Altered, path);
}

} // namespace wijkwerk::db
