// SPDX-License-Identifier: EUPL-1.2
#include "core/db/contents.h"

#include "core/db/transaction.h"

#include <QCryptographicHash>
#include <QStringList>

namespace wijkwerk::db {

namespace {

QString quoted(QString name) {
    return u'"' + name.replace(u'"', QLatin1String("\"\"")) + u'"';
}

/// Tables with rows of their own, those behind a full-text index included.
QStringList tablesOf(Database& database) {
    QStringList tables;
    Statement query = database.statement(
        "select name from sqlite_master where type = 'table' and rootpage > 0 and name not like 'sqlite~_%' escape '~' "
        "order by name");
    while (query.next())
        tables << query.text();
    return tables;
}

QStringList columnsOf(Database& database, const QString& table) {
    QStringList columns;
    Statement query = database.statement("select name from pragma_table_info(:table) order by cid");
    query.with(table);
    while (query.next())
        columns << query.text();
    return columns;
}

/// Every value as it would be written in SQL, so that 1, '1' and x'31' differ.
std::int64_t addRows(Database& database, const QString& table, const QString& condition, QCryptographicHash& sum) {
    QStringList values;
    for (const QString& column : columnsOf(database, table))
        values << QStringLiteral("quote(%1)").arg(quoted(column));
    Statement query = database.statement(QStringLiteral("select %1 from %2 not indexed where %3")
                                             .arg(values.join(QLatin1String("||','||")), quoted(table), condition));
    std::int64_t rows = 0;
    for (; query.next(); ++rows) {
        const std::string_view row = query.utf8();
        sum.addData(QByteArrayView(row.data(), qsizetype(row.size())));
        sum.addData(QByteArrayView("\n"));
    }
    return rows;
}

const QString always = QStringLiteral("true");

/// Which rows of a table are there whoever looked and when.
QString withoutMark(const QString& table) {
    return table == u"setting" ? QStringLiteral("name not in ('last_write', 'slots_generation')") : always;
}

} // namespace

Contents contentsOf(Database& database, Trace trace) {
    const Reading reading(database);
    Contents contents;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const QString& table : tablesOf(database)) {
        if (trace == Trace::LeftOut && (table == u"journal" || table == u"chain_key"))
            continue;
        const QString heading = QStringLiteral("%1(%2)\n").arg(table, columnsOf(database, table).join(u','));
        sum.addData(heading.toUtf8());
        contents.rows.insert(table,
                             addRows(database, table, trace == Trace::LeftOut ? withoutMark(table) : always, sum));
    }
    contents.sum = sum.result().toHex();
    return contents;
}

void mustBeWhole(Database& database, const QString& path) {
    Statement verdict = database.statement("pragma integrity_check(1)");
    if (!verdict.next() || verdict.text() != QLatin1String("ok"))
        throw Error(Fault::Damaged, path);
}

} // namespace wijkwerk::db
