// SPDX-License-Identifier: EUPL-1.2
// From start to first paint of Vandaag with 40,000 people, and the memory that takes, against a Qt window with one
// label and against DB Browser for SQLite on the same data.
#include "tests/bench/benches.h"
#include "tests/bench/other_window.h"
#include "tests/bench/raw_access.h"

#include "core/base/app_paths.h"
#include "core/db/department_file.h"
#include "core/work/open_department.h"

#include <stdexcept>

namespace wijkwerk::bench {

namespace {

/// So that the window need not ask who is there: the first jobcoach of the department.
void rememberSomebody(const QString& path) {
    db::Database database =
        db::openDepartmentFile(path, work::openKeyOf(path), db::FileMode::ReadOnly, db::actorHere(0), {benchDay});
    rememberWorker(database.number("select id from department"),
                   database.number("select id from worker where role = 'job_coach' and archived = 0 order by id"));
}

double medianPeak(const Place& place, const QString& path) {
    std::vector<double> peaks;
    for (int i = 0; i < 3; ++i) {
        const auto run = runProgram(place.program("open_list"), {path});
        if (!run || run->exitCode != 0)
            throw std::runtime_error("open_list failed");
        peaks.push_back(run->out.trimmed().toDouble() / 1024);
    }
    return median(peaks);
}

} // namespace

void benchStart(const Place& place, Report& report) {
    const QString path = departmentOf(place, 40000);
    rememberSomebody(path);
    const auto ours = [&] {
        const auto run =
            runProgram(place.program("wijkwerk"), {QStringLiteral("--quit-after-first-paint"),
                                                   QStringLiteral("--today"), QStringLiteral("2026-11-22"), path});
        if (!run || run->exitCode != 0)
            throw std::runtime_error("wijkwerk --quit-after-first-paint failed");
        return run->milliseconds;
    };
    const auto label = [&] {
        const auto run = runProgram(place.program("one_label"), {});
        if (!run || run->exitCode != 0)
            throw std::runtime_error("one_label failed");
        return run->milliseconds;
    };
    report.ratio(QStringLiteral("start to first paint of Vandaag, 40,000 / one label"), byTurns(15, ours, label), 2.5);
    report.number(QStringLiteral("peak memory with 40,000 people, list scrolled and searched"), medianPeak(place, path),
                  70, QStringLiteral("MB"));

    const QString what = QStringLiteral("start to first paint, 40,000 / DB Browser for SQLite");
    if (const QString lacking = lackingFor(QStringLiteral("sqlitebrowser")); !lacking.isEmpty()) {
        report.skipped(what, lacking);
        return;
    }
    const auto browser = [&] {
        return untilWindow(
            QStringLiteral("sqlitebrowser"),
            {QStringLiteral("-R"), QStringLiteral("-t"), QStringLiteral("participant"), plainCopyOf(path)},
            QStringLiteral("people_40000"));
    };
    report.ratio(what, byTurns(9, ours, browser), 0.5);
}

} // namespace wijkwerk::bench
