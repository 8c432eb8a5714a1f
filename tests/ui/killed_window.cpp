// SPDX-License-Identifier: EUPL-1.2
// The running window killed at random moments while somebody saves one note after the other: what was saved is there.
#include "core/db/department_file.h"
#include "core/store/participants.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/test_key.h"
#include "tests/ui/shell_window.h"
#include "ui/shared/page.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <random>

using namespace wijkwerk;
using namespace shell_test;

namespace {

constexpr const char* fileVariable = "WIJKWERK_TEST_FILE";

std::int64_t anybody(db::Database& database) {
    return database.number("select min(participant_id) from trajectory where phase = 'stage'");
}

QString noteText(int number) {
    return QStringLiteral("Notitie %1 van het venster.").arg(number);
}

/// Everything the other process says until it is killed after so many milliseconds.
QByteArray saidUntilKilled(const QString& file, int milliseconds) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(fileVariable), file);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[killed-window]")});
    REQUIRE(process.waitForStarted(20000));
    // Counted from the first note, so that a slow machine is killed at work too.
    QByteArray said;
    while (!said.contains("saved") && process.waitForReadyRead(30000))
        said += process.readAllStandardOutput();
    process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished(20000);
    return said + process.readAllStandardOutput();
}

} // namespace

TEST_CASE("the window that is killed", "[.][killed-window]") {
    const auto window = shown(qEnvironmentVariable(fileVariable));
    ui::Desk& desk = *window->desk();
    desk.pages().openThing(ui::Kind::Participant, anybody(desk.context().database()));
    auto* text = desk.pages().current()->findChild<QPlainTextEdit*>();
    REQUIRE(text);
    for (int number = 1; number < 10000; ++number) {
        text->setFocus();
        text->setPlainText(noteText(number));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(wait([&] { return text->toPlainText().isEmpty(); }));
        std::printf("saved %d\n", number);
        std::fflush(stdout);
    }
}

TEST_CASE("every note that the window saved is there, at whatever moment it is killed", "[shell][e2][e2.2]") {
    std::mt19937 random(test::seedFrom(1124));
    std::uniform_int_distribution<int> moment(0, 400);
    const Home home;
    const QString file = home.demo();
    std::int64_t before = 0;
    for (test::Tries tries("kills of the window", 12, 1000, 1000); tries.next();) {
        INFO("kill " << tries.number());
        const QByteArray said = saidUntilKilled(file, moment(random));
        db::Database database =
            db::openDepartmentFile(file, test::keyOf(file), db::FileMode::ReadWrite, db::actorHere(0), {});
        auto whole = database.statement("pragma integrity_check");
        REQUIRE(whole.next());
        CHECK(whole.text() == QStringLiteral("ok"));
        int last = 0;
        for (const QByteArray& line : said.split('\n')) {
            if (line.startsWith("saved ") && said.contains(line + '\n'))
                last = line.mid(6).toInt();
        }
        CHECK(last > 0);
        auto kept = database.statement("select count(*) from note where text like 'Notitie % van het venster.'");
        REQUIRE(kept.next());
        const std::int64_t count = kept.number() - before;
        INFO("it said " << last << " were saved, " << count << " are there");
        CHECK((count == last || count == last + 1)); // one more may have been saved but not yet said
        before += count;
        test::count("notes saved", last);
    }
}
