// SPDX-License-Identifier: EUPL-1.2
// The goals of the ground floor, measured: `wijkwerk_bench FOLDER [list|search|notes|start|import|today|cipher]…`. Ends
// with 1 when a goal is missed. Peers that are not installed are skipped and said so.
#include "tests/bench/benches.h"

#include "core/keys/slot_file.h"
#include "core/work/open_department.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <stdexcept>

using namespace wijkwerk::bench;

namespace wijkwerk::bench {

QString departmentOf(const Place& place, int people) {
    const QString path = place.folder + QStringLiteral("/people_%1.wijkwerk").arg(people);
    if (QFileInfo::exists(path))
        return path;
    std::printf("making a department of %d people\n", people);
    std::fflush(stdout);
    const QString part = path + QLatin1String(".part");
    QFile::remove(part);
    const double took = timeOf([&] { work::makeOpenDemo(part, {benchDay}, {1, people, {}}); }).wall;
    keys::copySlots(part, path);
    QFile::rename(part, path);
    std::printf("made in %.1f s\n", took / 1000);
    return path;
}

} // namespace wijkwerk::bench

namespace {

/// Qt wants one, readable by its owner only, and says so at every start.
QString runtimeFolder(const Place& place) {
    const QString path = place.folder + QStringLiteral("/run");
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    // wijkwerkctl itself paints without a display; what is measured shows windows where it can.
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else
        qunsetenv("QT_QPA_PLATFORM");
    const Place place{QCoreApplication::applicationDirPath(),
                      QDir(words.value(1, QStringLiteral("build/bench"))).absolutePath()};
    const QStringList parts = words.mid(2);
    const auto wanted = [&](const char* part) { return parts.isEmpty() || parts.contains(QLatin1String(part)); };
    if (!QDir().mkpath(place.folder))
        return 3;
    // Settings of whoever measures play no part.
    qputenv("WIJKWERK_HOME", QFile::encodeName(place.folder + QStringLiteral("/home")));
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder(place)));
    Report report;
    try {
        if (wanted("list"))
            benchList(place, report);
        if (wanted("search"))
            benchSearch(place, report);
        if (wanted("notes"))
            benchNotes(place, report);
        if (wanted("start"))
            benchStart(place, report);
        if (wanted("import"))
            benchImport(place, report);
        if (wanted("today"))
            benchToday(place, report);
        if (wanted("cipher"))
            benchCipher(place, report);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    std::printf("%s\n", report.allReached() ? "every goal that was measured is reached"
                                            : qPrintable(QStringLiteral("%1 goals missed").arg(report.missed())));
    return report.allReached() ? 0 : 1;
}
