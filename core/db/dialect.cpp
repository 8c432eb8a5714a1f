// SPDX-License-Identifier: EUPL-1.2
#include "core/db/dialect.h"

#include <QRegularExpression>

namespace wijkwerk::db {

namespace {

struct SchemaWord {
    const char* word;
    const char* sqlite;
    const char* postgres;
};

constexpr SchemaWord words[] = {
    {"KEY", "integer primary key not null", "bigint primary key"},
    {"BYTES", "blob", "bytea"},
    {"MOMENT", "text", "timestamptz"},
    {"SORTED", "text", "text collate \"C\""},
    {"KEYED", "without rowid", ""},
};

} // namespace

QString schemaFor(EngineKind kind, const QString& written) {
    QString text = written;
    for (const SchemaWord& word : words) {
        const QRegularExpression whole(QLatin1String("\\b") + QLatin1String(word.word) + QLatin1String("\\b"));
        text.replace(whole, QLatin1String(kind == EngineKind::Sqlite ? word.sqlite : word.postgres));
    }
    return text;
}

QStringList statementsOf(const QString& schema) {
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    QString bare = schema;
    bare.remove(comment);
    QStringList statements;
    for (const QString& part : bare.split(u';')) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements << statement;
    }
    return statements;
}

} // namespace wijkwerk::db
