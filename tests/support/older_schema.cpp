// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/older_schema.h"

#include "core/db/dialect.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace wijkwerk::test {

namespace {

QStringList statements(db::Database& database, const db::Migration& migration) {
    return db::statementsOf(db::schemaFor(database.kind(), migration.text));
}

/// How an index was made before that migration.
QString formerIndex(db::Database& database, const QString& name, int version) {
    QString former;
    const QRegularExpression creates(QStringLiteral("^\\s*create\\s+(unique\\s+)?index\\s+%1\\s").arg(name));
    for (const db::Migration& migration : db::migrations()) {
        if (migration.version >= version)
            break;
        for (const QString& statement : statements(database, migration)) {
            if (creates.match(statement).hasMatch())
                former = statement;
        }
    }
    return former;
}

void undo(db::Database& database, const QString& statement, int version) {
    static const QRegularExpression table(QStringLiteral("^\\s*create\\s+table\\s+(\\w+)"));
    static const QRegularExpression index(QStringLiteral("^\\s*create\\s+(?:unique\\s+)?index\\s+(\\w+)"));
    static const QRegularExpression column(QStringLiteral("^\\s*alter\\s+table\\s+(\\w+)\\s+add\\s+column\\s+(\\w+)"));
    static const QRegularExpression dropped(QStringLiteral("^\\s*drop\\s+index\\s+(\\w+)"));
    static const QRegularExpression words(QStringLiteral("^\\s*create\\s+virtual\\s+table\\s+(\\w+)"));
    static const QRegularExpression helping(QStringLiteral("^\\s*drop\\s+table\\s+(\\w+)"));
    if (const auto gone = helping.match(statement); gone.hasMatch()) // that it made itself: dropped again below
        return database.execute(QStringLiteral("create table %1 (id integer)").arg(gone.captured(1)));
    static const QRegularExpression rows(QStringLiteral("^\\s*(?:insert\\s+into|update|delete\\s+from)\\s"));
    if (rows.match(statement).hasMatch())
        return; // what it wrote goes with its table or column
    if (const auto index = words.match(statement); index.hasMatch())
        return database.execute(QStringLiteral("drop table ") + index.captured(1));
    if (const auto made = table.match(statement); made.hasMatch())
        database.execute(QStringLiteral("drop table ") + made.captured(1));
    else if (const auto found = index.match(statement); found.hasMatch())
        database.execute(QStringLiteral("drop index ") + found.captured(1));
    else if (const auto added = column.match(statement); added.hasMatch())
        database.execute(QStringLiteral("alter table %1 drop column %2").arg(added.captured(1), added.captured(2)));
    else if (const auto gone = dropped.match(statement); gone.hasMatch())
        database.execute(formerIndex(database, gone.captured(1), version));
    else
        throw Error(Fault::Internal, statement);
}

} // namespace

void goBackTo(db::Database& database, int version) {
    db::Transaction tx(database, {});
    for (auto migration = db::migrations().rbegin(); migration != db::migrations().rend(); ++migration) {
        if (migration->version <= version)
            break;
        QStringList made = statements(database, *migration);
        std::ranges::reverse(made);
        for (const QString& statement : made)
            undo(database, statement, migration->version);
    }
    database.execute(database.kind() == db::EngineKind::Sqlite
                         ? QStringLiteral("pragma user_version = %1").arg(version)
                         : QStringLiteral("update schema_version set version = %1").arg(version));
    tx.commit();
}

} // namespace wijkwerk::test
