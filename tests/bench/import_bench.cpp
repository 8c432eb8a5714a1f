// SPDX-License-Identifier: EUPL-1.2
// Import of 35,000 rows against a plain C program that writes the same rows of the same tables, and against LibreOffice
// Calc opening the file.
#include "tests/bench/benches.h"

#include "core/keys/slot_file.h"
#include "tests/bench/other_window.h"
#include "tests/bench/raw_access.h"
#include "tests/support/long_caseload.h"

#include <QFile>

#include <stdexcept>

namespace wijkwerk::bench {

namespace {

constexpr int rowCount = 35000;

QString longCaseload(const Place& place) {
    const QString path = place.file("caseload_35000.csv");
    if (!QFile::exists(path))
        test::writeLongCaseload(path, rowCount);
    return path;
}

QString emptyDepartment(const Place& place) {
    const QString path = place.file("empty.wijkwerk");
    if (!QFile::exists(path)) {
        const auto run =
            runProgram(place.program("wijkwerkctl"), {QStringLiteral("new"), path, QStringLiteral("--practice"),
                                                      QStringLiteral("--department"), QStringLiteral("Meting")});
        if (!run || run->exitCode != 0)
            throw std::runtime_error("wijkwerkctl new failed");
    }
    return path;
}

QString freshCopy(const Place& place, const char* name) {
    const QString copy = place.file(name);
    QFile::remove(copy);
    if (!QFile::copy(emptyDepartment(place), copy))
        throw std::runtime_error("copy");
    keys::copySlots(emptyDepartment(place), copy);
    return copy;
}

} // namespace

void benchImport(const Place& place, Report& report) {
    const QString csv = longCaseload(place);
    const auto ours = [&] {
        const auto run = runProgram(place.program("wijkwerkctl"),
                                    {QStringLiteral("import"), freshCopy(place, "imported.wijkwerk"), csv});
        if (!run || run->exitCode != 0)
            throw std::runtime_error("wijkwerkctl import failed");
        return run->milliseconds;
    };
    ours(); // the end state that the plain program is to write
    const auto plain = [&] {
        const QStringList files{place.file("imported.wijkwerk"), freshCopy(place, "plain.wijkwerk")};
        offerRawKeys(files[0], files[1]);
        const auto run = runProgram(place.program("raw_import"), files);
        if (!run || run->exitCode != 0)
            throw std::runtime_error("raw_import failed");
        return run->out.trimmed().toDouble();
    };
    report.ratio(QStringLiteral("import of 35,000 rows / plain C program, same end state"), byTurns(9, ours, plain),
                 2.5);

    const QString what = QStringLiteral("import of 35,000 rows / LibreOffice Calc opens the file");
    if (const QString lacking = lackingFor(QStringLiteral("soffice")); !lacking.isEmpty()) {
        report.skipped(what, lacking);
        return;
    }
    // A profile of its own, so that no other window of it is taken for ours; made at the turn that does not count.
    const QString profile = QStringLiteral("-env:UserInstallation=file://") + place.file("calc-profile");
    const auto calc = [&] {
        QFile::remove(place.file(".~lock.caseload_35000.csv#")); // of the turn before, which was not ended politely
        return untilWindow(QStringLiteral("soffice"),
                           {profile, QStringLiteral("--calc"), QStringLiteral("--norestore"),
                            QStringLiteral("--nologo"), QStringLiteral("--infilter=CSV:59,34,1252,1"), csv},
                           QStringLiteral("caseload_35000"));
    };
    report.ratio(what, byTurns(9, ours, calc), 1.0 / 3);
}

} // namespace wijkwerk::bench
