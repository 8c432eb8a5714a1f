// SPDX-License-Identifier: EUPL-1.2
#include "core/db/engine.h"

#include <algorithm>

namespace wijkwerk::db {

namespace {

bool isNamePart(QChar c) {
    return c.isLetterOrNumber() || c == u'_';
}

/// End of a quoted string, comment or cast that starts at `from`; `from` itself when none starts there.
qsizetype endOfLiteral(const QString& sql, qsizetype from) {
    const QChar c = sql[from];
    const QStringView two = QStringView(sql).mid(from, 2);
    if (c == u'\'' || c == u'"') {
        const qsizetype end = sql.indexOf(c, from + 1);
        return end < 0 ? sql.size() : end + 1;
    }
    if (two == QLatin1String("--")) {
        const qsizetype end = sql.indexOf(u'\n', from);
        return end < 0 ? sql.size() : end;
    }
    return two == QLatin1String("::") ? from + 2 : from;
}

} // namespace

Placeholders placeholdersOf(const QString& sql) {
    Placeholders found;
    found.positional.reserve(sql.size());
    for (qsizetype i = 0; i < sql.size();) {
        if (const qsizetype end = endOfLiteral(sql, i); end > i) {
            found.positional += QStringView(sql).mid(i, end - i);
            i = end;
        } else if (sql[i] == u':' && i + 1 < sql.size() && isNamePart(sql[i + 1])) {
            qsizetype nameEnd = i + 1;
            while (nameEnd < sql.size() && isNamePart(sql[nameEnd]))
                ++nameEnd;
            const QByteArray name = QStringView(sql).mid(i + 1, nameEnd - i - 1).toLatin1();
            auto at = std::ranges::find(found.names, name);
            if (at == found.names.end())
                at = found.names.insert(at, name);
            found.order.push_back(int(at - found.names.begin()));
            found.positional += u'?';
            i = nameEnd;
        } else {
            found.positional += sql[i++];
        }
    }
    return found;
}

} // namespace wijkwerk::db
