// SPDX-License-Identifier: EUPL-1.2
#include "tests/house/rooms.h"

#include <QHash>
#include <QRegularExpression>

namespace house {

namespace {

// A room may always include itself. `core/` stands for all of core but its keys, `ui/` for all of ui.
const QHash<QString, QStringList>& table() {
    static const QHash<QString, QStringList> rooms{
        {"core/base", {}},
        {"core/domain", {"core/base"}},
        {"core/rules", {"core/base", "core/domain"}},
        {"core/keys", {"core/base"}},
        {"core/db", {"core/base", "core/keys"}},
        {"core/store", {"core/base", "core/domain", "core/keys", "core/db"}},
        {"core/backup", {"core/base", "core/keys", "core/db", "core/store"}},
        {"core/imports", {"core/base", "core/domain", "core/rules", "core/db", "core/store"}},
        {"core/letters", {"core/base", "core/domain", "core/rules", "core/db", "core/store"}},
        {"core/reports", {"core/base", "core/domain", "core/rules", "core/db", "core/store"}},
        {"core/print", {"core/base", "core/domain", "core/letters", "core/reports"}},
        {"core/work", {"core/", "core/keys"}},
        {"ui/texts", {"core/base", "core/domain", "core/rules", "core/imports"}},
        {"ui/shared", {"core/", "ui/texts"}},
        {"ui/today", {"core/", "ui/texts", "ui/shared"}},
        {"ui/participants", {"core/", "ui/texts", "ui/shared"}},
        {"ui/screening", {"core/", "ui/texts", "ui/shared"}},
        {"ui/workplaces", {"core/", "ui/texts", "ui/shared"}},
        {"ui/employers", {"core/", "ui/texts", "ui/shared"}},
        {"ui/letters", {"core/", "ui/texts", "ui/shared"}},
        {"ui/dashboard", {"core/", "ui/texts", "ui/shared"}},
        {"ui/settings", {"core/", "ui/texts", "ui/shared"}},
        {"ui/shell", {"core/", "core/keys", "ui/"}},
        {"app", {"core/", "core/keys", "ui/"}},
    };
    return rooms;
}

const QRegularExpression& includeLine() {
    static const QRegularExpression pattern(QStringLiteral(R"rx(^\s*#\s*include\s*(["<])([^">]+)[">])rx"));
    return pattern;
}

bool isProgram(const Source& source) {
    return source.isCpp() && (source.isUnder("app/") || source.isUnder("core/") || source.isUnder("ui/"));
}

} // namespace

QString roomOf(const QString& path) {
    if (path.startsWith(QLatin1String("app/")))
        return QStringLiteral("app");
    const QStringList parts = path.split(u'/');
    const bool inHouse = parts.size() > 2 && (parts.at(0) == u"core" || parts.at(0) == u"ui");
    return inHouse ? parts.at(0) + u'/' + parts.at(1) : QString();
}

bool mayInclude(const QString& room, const QString& other) {
    if (room == other)
        return true;
    const QStringList allowed = table().value(room);
    if (other == QLatin1String("core/keys"))
        return allowed.contains(other);
    return std::any_of(allowed.begin(), allowed.end(), [&](const QString& entry) {
        return entry == other || (entry.endsWith(u'/') && other.startsWith(entry));
    });
}

Findings checkIncludes(const Source& source) {
    Findings findings;
    if (!isProgram(source))
        return findings;
    const QString room = roomOf(source.path);
    if (!table().contains(room))
        return {{source.path, 0, QStringLiteral("is in no room of the house")}};
    for (int i = 0; i < source.lines.size(); ++i) {
        const auto match = includeLine().match(source.lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const QString other = roomOf(header);
        if (other.isEmpty() && match.captured(1) == u"\"" && !header.endsWith(QLatin1String(".moc")))
            findings.push_back({source.path, i + 1, header + QStringLiteral(" is not included by its full path")});
        else if (!other.isEmpty() && !mayInclude(room, other))
            findings.push_back({source.path, i + 1, room + QStringLiteral(" may not include ") + other});
    }
    return findings;
}

Findings checkQtModules(const Source& source) {
    static const QRegularExpression gui(QStringLiteral(
        R"(^(QtGui/|QPainter|QPaint|QText(Document|Cursor|Block|Char|Frame|Table|Layout|Option)|QPdfWriter|QPage|QFont|QImage|QColor|QPixmap|QGuiApplication|QIcon|QPen$|QBrush$|QPalette|QKeySequence|QScreen|QClipboard))"));
    static const QRegularExpression widgets(QStringLiteral(
        R"(^(QtWidgets/|QtPrintSupport/|QPrinter|QPrint|QApplication|QWidget|QDialog|QMessageBox|QFileDialog|QLabel|QStyle|QAction))"));
    Findings findings;
    if (!isProgram(source) || !(source.isUnder("core/") || source.isUnder("ui/texts/")))
        return findings;
    for (int i = 0; i < source.lines.size(); ++i) {
        const QString header = includeLine().match(source.lines.at(i)).captured(2);
        if (widgets.match(header).hasMatch())
            findings.push_back({source.path, i + 1, header + QStringLiteral(" belongs to the window")});
        else if (gui.match(header).hasMatch() && !source.isUnder("core/print/"))
            findings.push_back({source.path, i + 1, header + QStringLiteral(" belongs to core/print")});
    }
    return findings;
}

} // namespace house
