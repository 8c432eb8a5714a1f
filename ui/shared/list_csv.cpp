// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/list_csv.h"

namespace wijkwerk::ui {

QString csvCell(const QString& text) {
    static const QString risky = QStringLiteral("=+-@\t\r");
    QString cell = text;
    if (!cell.isEmpty() && risky.contains(cell.front()))
        cell.prepend(u'\'');
    const bool quoted = cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') ||
                        cell.startsWith(u' ') || cell.endsWith(u' ');
    return quoted ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QByteArray csvOf(const QStringList& headings, const std::vector<QStringList>& rows) {
    QByteArray file("\xEF\xBB\xBF");
    const auto line = [&file](const QStringList& cells) {
        QStringList written;
        for (const QString& cell : cells)
            written.append(csvCell(cell));
        file += written.join(u';').toUtf8() + "\r\n";
    };
    line(headings);
    for (const QStringList& row : rows)
        line(row);
    return file;
}

} // namespace wijkwerk::ui
