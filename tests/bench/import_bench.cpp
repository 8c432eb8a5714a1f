// SPDX-License-Identifier: EUPL-1.2
// Import of 35,000 rows against a plain C program that writes the same rows of the same tables, and against LibreOffice
// Calc opening the file.
#include "tests/bench/benches.h"
#include "tests/bench/other_window.h"

#include <QFile>

#include <random>
#include <stdexcept>

namespace wijkwerk::bench {

namespace {

constexpr int rowCount = 35000;

/// A number of the range for tests (99…) that passes the eleven test; empty when this one cannot.
QString testBsn(int serial) {
    const QString digits = QStringLiteral("99%1").arg(serial, 6, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * digits.at(i).digitValue();
    const int last = sum % 11;
    return last < 10 ? digits + QString::number(last) : QString();
}

/// The sample again and again, with client numbers, BSNs and birth dates of their own so that nobody is a double.
QString longCaseload(const Place& place) {
    const QString path = place.file("caseload_35000.csv");
    if (QFile::exists(path))
        return path;
    QFile sample(place.sample);
    if (!sample.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sample is not there");
    const QList<QByteArray> lines = sample.readAll().split('\n');
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        throw std::runtime_error("no room for the file");
    out.write(lines.first() + '\n');
    std::mt19937 random(35);
    int serial = 1;
    for (int row = 0; row < rowCount; ++serial) {
        // Rows with a line break in a remark are left out: they would need a real reader.
        const QByteArray& line = lines.at(1 + serial % (lines.size() - 2));
        QList<QByteArray> cells = line.split(';');
        const QString bsn = testBsn(serial);
        if (cells.size() != lines.first().split(';').size() || bsn.isEmpty())
            continue;
        cells[0] = "B" + QByteArray::number(2000000 + serial);
        cells[1] = bsn.toLatin1();
        cells[6] = QStringLiteral("%1-%2-%3")
                       .arg(1 + random() % 28, 2, 10, QLatin1Char('0'))
                       .arg(1 + random() % 12, 2, 10, QLatin1Char('0'))
                       .arg(1960 + random() % 45)
                       .toLatin1();
        out.write(cells.join(';') + '\n');
        ++row;
    }
    return path;
}

QString emptyDepartment(const Place& place) {
    const QString path = place.file("empty.wijkwerk");
    if (!QFile::exists(path)) {
        const auto run =
            runProgram(place.program("wijkwerkctl"),
                       {QStringLiteral("new"), path, QStringLiteral("--department"), QStringLiteral("Meting")});
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
        const auto run = runProgram(place.program("raw_import"),
                                    {place.file("imported.wijkwerk"), freshCopy(place, "plain.wijkwerk")});
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
