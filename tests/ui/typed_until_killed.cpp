// SPDX-License-Identifier: EUPL-1.2
// The running window killed while somebody is typing a note: at most the last five seconds of it are gone.
#include "core/db/department_file.h"
#include "core/store/notes.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/test_key.h"
#include "tests/ui/shell_window.h"
#include "ui/shared/page.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <random>

using namespace wijkwerk;
using namespace shell_test;

namespace {

constexpr const char* fileVariable = "WIJKWERK_TEST_FILE";
constexpr int fiveSeconds = 5000;

/// One window at work on a file of its own, and what it said: `typed MILLISECONDS LETTERS`.
struct Typist {
    Home home;
    QString file = home.demo();
    QProcess process;
    int killAt = 0; ///< milliseconds after its first word
    QElapsedTimer since;

    void start() {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(fileVariable), file);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[typed-window]")});
        REQUIRE(process.waitForStarted(20000));
        while (process.bytesAvailable() == 0 && process.waitForReadyRead(30000)) {
        }
        since.start();
    }
    /// What stands in the file, and what should at least.
    void killAndLook() {
        const qint64 left = killAt - since.elapsed();
        if (left > 0)
            process.waitForFinished(int(left));
        process.kill();
        process.waitForFinished(20000);
        qsizetype typedBefore = 0;
        qint64 last = 0;
        std::vector<std::pair<qint64, qsizetype>> typed;
        for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 3 || words[0] != "typed")
                continue;
            typed.emplace_back(words[1].toLongLong(), words[2].toLongLong());
            last = typed.back().first;
        }
        REQUIRE_FALSE(typed.empty());
        for (const auto& [at, letters] : typed) {
            if (at <= last - fiveSeconds)
                typedBefore = letters;
        }
        db::Database database =
            db::openDepartmentFile(file, test::keyOf(file), db::FileMode::ReadWrite, db::actorHere(0), {});
        auto kept = database.statement("select coalesce(max(length(text)), 0) from draft where text like 'woord %'");
        REQUIRE(kept.next());
        const std::int64_t letters = kept.number();
        INFO("typed " << typed.back().second << " letters in " << last << " ms, five seconds before the end "
                      << typedBefore << ", kept " << letters);
        CHECK(letters >= typedBefore);
        CHECK(letters <= typed.back().second + 20);
        test::count("letters typed", long(typed.back().second));
    }
};

} // namespace

TEST_CASE("the window in which somebody types", "[.][typed-window]") {
    const auto window = shown(qEnvironmentVariable(fileVariable));
    ui::Desk& desk = *window->desk();
    db::Database& database = desk.context().database();
    desk.pages().openThing(ui::Kind::Participant,
                           database.number("select min(participant_id) from trajectory where phase = 'stage'"));
    auto* text = desk.pages().current()->findChild<QPlainTextEdit*>();
    REQUIRE(text);
    text->setFocus();
    text->clear();
    QElapsedTimer clock;
    clock.start();
    for (int word = 1; word < 5000; ++word) {
        QTest::keyClicks(text, QStringLiteral("woord %1 ").arg(word));
        std::printf("typed %lld %lld\n", static_cast<long long>(clock.elapsed()),
                    static_cast<long long>(text->toPlainText().size()));
        std::fflush(stdout);
        QTest::qWait(120);
    }
}

TEST_CASE("of what is being typed at most five seconds are lost, at whatever moment the window is killed",
          "[shell][e2][e2.24]") {
    std::mt19937 random(test::seedFrom(1133));
    std::uniform_int_distribution<int> moment(4500, 13000);
    for (test::Tries tries("rounds of four windows", 1, 20, 330); tries.next();) {
        std::vector<std::unique_ptr<Typist>> typists;
        for (int i = 0; i < 4; ++i) {
            typists.push_back(std::make_unique<Typist>());
            typists.back()->killAt = moment(random);
            typists.back()->start();
        }
        std::ranges::sort(typists, {}, [](const auto& typist) { return typist->killAt; });
        for (const auto& typist : typists)
            typist->killAndLook();
        test::count("kills of the window", 4);
    }
}
