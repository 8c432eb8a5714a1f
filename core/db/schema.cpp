// SPDX-License-Identifier: EUPL-1.2
#include "core/db/schema.h"

#include "core/db/dialect.h"
#include "core/db/journal_chain.h"
#include "core/db/transaction.h"
#include "core/db/word_index.h"

#include <QDir>
#include <QFile>

namespace wijkwerk::db {

namespace {

std::vector<Migration> readMigrations() {
    std::vector<Migration> found;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Fault::Internal, name);
        found.push_back({name.left(3).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return found;
}

void setVersion(Database& database, int version) {
    if (database.kind() == EngineKind::Sqlite) {
        database.execute(QStringLiteral("pragma user_version=%1").arg(version));
    } else {
        database.execute(QStringLiteral("create table if not exists schema_version (version integer not null)"));
        database.execute(QStringLiteral("delete from schema_version"));
        database.execute(QStringLiteral("insert into schema_version values (%1)").arg(version));
    }
}

void apply(Database& database, const Migration& migration) {
    Transaction tx(database, Act{}); // the journal itself may not exist yet, so this act leaves no line
    for (const QString& statement : statementsOf(schemaFor(database.kind(), migration.text)))
        database.execute(statement);
    setVersion(database, migration.version);
    if (migration.version == wordsVersion)
        indexAllWords(tx);
    if (migration.version == chainVersion) {
        if (const auto older = beginChain(database))
            tx.nextAct({QStringLiteral("journal_chained"), 0, QString::number(older)});
    }
    tx.commit();
}

} // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> all = readMigrations();
    return all;
}

int currentVersion() {
    return migrations().empty() ? 0 : migrations().back().version;
}

int versionOf(Database& database) {
    if (database.kind() == EngineKind::Sqlite)
        return int(database.number("pragma user_version"));
    const bool known = database.number("select count(*) from information_schema.tables "
                                       "where table_schema = current_schema() and table_name = 'schema_version'") > 0;
    return known ? int(database.number("select version from schema_version")) : 0;
}

void migrate(Database& database) {
    migrate(database, currentVersion());
}

void migrate(Database& database, int to) {
    const int version = versionOf(database);
    if (version > currentVersion())
        throw Error(Fault::NewerVersion, QString::number(version));
    for (const Migration& migration : migrations()) {
        if (migration.version > version && migration.version <= to)
            apply(database, migration);
    }
}

} // namespace wijkwerk::db
