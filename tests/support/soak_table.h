// SPDX-License-Identifier: EUPL-1.2
// Writes a line for every test that stands for a row of the reliability plan (docs/reliability.md): tags [e2] and
// [e2.7] are row 7. ./dev soak makes a table of them. Included by main.cpp of a test program only, before which
// CATCH_CONFIG_RUNNER is defined.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/effort.h"

#include <QElapsedTimer>
#include <QFile>

namespace wijkwerk::test {

// Catch2 2.13 and 3 differ in the names of these.
#if __has_include(<catch2/catch_all.hpp>)
using ListenerBase = Catch::EventListenerBase;
inline std::string tagText(const Catch::Tag& tag) {
    return std::string(tag.original.data(), tag.original.size());
}
inline const Catch::TestCaseInfo& infoOf(const Catch::TestCaseStats& stats) {
    return *stats.testInfo;
}
#else
using ListenerBase = Catch::TestEventListenerBase;
inline std::string tagText(const std::string& tag) {
    return tag;
}
inline const Catch::TestCaseInfo& infoOf(const Catch::TestCaseStats& stats) {
    return stats.testInfo;
}
#endif

class SoakTable : public ListenerBase {
public:
    using ListenerBase::ListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo& info) override {
        ListenerBase::testCaseStarting(info);
        takeNoted();
        m_timer.start();
    }
    void testCaseEnded(const Catch::TestCaseStats& stats) override {
        ListenerBase::testCaseEnded(stats);
        const QString path = qEnvironmentVariable("WIJKWERK_SOAK_TABLE");
        const QByteArray rows = rowsOf(infoOf(stats));
        if (path.isEmpty() || rows.isEmpty())
            return;
        const Noted noted = takeNoted();
        QByteArray counts;
        for (const auto& [what, times] : noted.counts)
            counts += (counts.isEmpty() ? "" : ", ") + QByteArray::number(qlonglong(times)) + ' ' + what.c_str();
        const QList<QByteArray> cells{rows,
                                      stats.totals.assertions.failed || stats.aborting ? "FAILED" : "good",
                                      QByteArray::number(m_timer.elapsed() / 1000),
                                      counts.isEmpty() ? "-" : counts,
                                      noted.seeds.empty() ? "-" : noted.seeds.c_str(),
                                      QByteArray::fromStdString(std::string(infoOf(stats).name))};
        QFile table(path);
        if (table.open(QIODevice::Append))
            table.write(cells.join('\t') + '\n');
    }

private:
    static QByteArray rowsOf(const Catch::TestCaseInfo& info) {
        QByteArray rows;
        for (const auto& tag : info.tags) {
            if (const std::string text = tagText(tag); text.rfind("e2.", 0) == 0)
                rows += (rows.isEmpty() ? "" : " ") + QByteArray::fromStdString(text.substr(3));
        }
        return rows;
    }

    QElapsedTimer m_timer;
};

CATCH_REGISTER_LISTENER(SoakTable)

} // namespace wijkwerk::test
