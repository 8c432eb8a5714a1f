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

/// Lines that are for one engine begin with its word; those of the other are left out.
QString linesFor(EngineKind kind, const QString& written) {
    static const QRegularExpression word(QStringLiteral("^\\s*(SQLITE|POSTGRES) "));
    const QLatin1String mine(kind == EngineKind::Sqlite ? "SQLITE" : "POSTGRES");
    QStringList lines;
    for (const QString& line : written.split(u'\n')) {
        const auto match = word.match(line);
        if (!match.hasMatch())
            lines << line;
        else if (match.captured(1) == mine)
            lines << line.mid(match.capturedLength());
    }
    return lines.join(u'\n');
}

/// Where what begins at `from` ends: after a text in quotes, a comment, a body between dollars; else one sign on.
qsizetype pieceEnd(const QString& text, qsizetype from) {
    const QChar first = text[from];
    const auto after = [&](const QString& mark, qsizetype start) {
        const qsizetype at = text.indexOf(mark, start);
        return at < 0 ? text.size() : at + mark.size();
    };
    if (first == u'\'' || first == u'"')
        return after(QString(first), from + 1);
    const QStringView rest = QStringView(text).mid(from);
    if (rest.startsWith(u"--")) {
        const qsizetype line = text.indexOf(u'\n', from);
        return line < 0 ? text.size() : line;
    }
    if (rest.startsWith(u"$$"))
        return after(QStringLiteral("$$"), from + 2);
    qsizetype end = from + 1;
    while (first.isLetter() && end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
        ++end;
    return end;
}

/// Takes a schema apart at its semicolons, but for those inside a trigger, a text or a body.
class Splitter {
public:
    QStringList of(const QString& text) {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = pieceEnd(text, at);
            add(text.mid(at, end - at));
            at = end;
        }
        finish();
        return m_statements;
    }

private:
    void add(const QString& piece) {
        if (piece.startsWith(QLatin1String("--")))
            return;
        if (piece == u";" && m_depth == 0)
            return finish();
        m_statement += piece;
        const QString word = piece.toLower();
        if (word == u"trigger" && m_statement.simplified().startsWith(QLatin1String("create"), Qt::CaseInsensitive))
            m_isTrigger = true;
        if (m_isTrigger && (word == u"begin" || word == u"case"))
            ++m_depth;
        if (m_depth > 0 && word == u"end")
            --m_depth;
    }
    void finish() {
        if (const QString statement = m_statement.trimmed(); !statement.isEmpty())
            m_statements << statement;
        m_statement.clear();
        m_isTrigger = false;
        m_depth = 0;
    }

    QStringList m_statements;
    QString m_statement;
    bool m_isTrigger = false;
    int m_depth = 0; ///< of begin and case inside a trigger
};

} // namespace

QString schemaFor(EngineKind kind, const QString& written) {
    QString text = linesFor(kind, written);
    for (const SchemaWord& word : words) {
        const QRegularExpression whole(QLatin1String("\\b") + QLatin1String(word.word) + QLatin1String("\\b"));
        text.replace(whole, QLatin1String(kind == EngineKind::Sqlite ? word.sqlite : word.postgres));
    }
    return text;
}

QStringList statementsOf(const QString& schema) {
    return Splitter().of(schema);
}

} // namespace wijkwerk::db
