// SPDX-License-Identifier: EUPL-1.2
// Several people with one file, and a file that changes under their hands.
#include "core/db/swap.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "core/work/keep_copy.h"
#include "tests/ui/safe_window.h"
#include "ui/shell/file_bar.h"
#include "ui/shell/look_only_bar.h"
#include "ui/shell/page_stack.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QProcess>

#include <cstdio>

using namespace wijkwerk;
using namespace shell_test;

namespace {

constexpr const char* fileVariable = "WIJKWERK_TEST_FILE";

/// One who writes and one who looks along.
struct Two {
    Home home;
    QString file = home.demo();
    std::unique_ptr<ui::MainWindow> writer = quickWindow(file);
    std::unique_ptr<ui::MainWindow> other;

    explicit Two(const ui::Pace& pace = quick)
        : other(quickWindow(file, pace)) {
        REQUIRE_FALSE(writer->desk()->session().isReadOnly());
        REQUIRE(other->desk()->session().isReadOnly());
    }
    void ask(ui::MainWindow& who) {
        QAbstractButton* ask = button(who, QStringLiteral("Vraag om te wisselen"));
        REQUIRE(ask);
        ask->click();
    }
};

bool writes(const ui::MainWindow& window) {
    return window.desk() && !window.desk()->session().isReadOnly();
}

bool looksAlong(const ui::MainWindow& window) {
    return window.desk() && window.desk()->session().isReadOnly();
}

QPlainTextEdit& noteOf(ui::MainWindow& window) {
    auto* text = window.desk()->pages().current()->findChild<QPlainTextEdit*>();
    REQUIRE(text);
    return *text;
}

ParticipantId openSomeone(ui::MainWindow& window) {
    const ParticipantId person = store::participants::idsByName(window.desk()->context().database()).front();
    window.desk()->pages().openThing(ui::Kind::Participant, person.value);
    return person;
}

/// Another process that has the file open as its writer, till it is killed.
struct Holder {
    QProcess process;
    explicit Holder(const QString& file) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(fileVariable), file);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[held-window]")});
        REQUIRE(process.waitForReadyRead(60000));
    }
    ~Holder() {
        process.kill();
        process.waitForFinished(20000);
    }
};

} // namespace

TEST_CASE("the window that holds the file", "[.][held-window]") {
    const auto window = quickWindow(qEnvironmentVariable(fileVariable));
    std::printf("open\n");
    std::fflush(stdout);
    QTest::qWait(60000);
}

TEST_CASE("who looks along asks to swap, the writer grants it, and they change places", "[swap]") {
    Two at;
    at.ask(*at.other);
    CHECK(barWith(*at.other, QStringLiteral("gevraagd om te wisselen")));
    REQUIRE(wait([&] { return button(*at.writer, QStringLiteral("Wisselen")) != nullptr; }));
    CHECK(barWith(*at.writer, QStringLiteral("vraagt om te wisselen")));
    button(*at.writer, QStringLiteral("Wisselen"))->click();
    REQUIRE(wait([&] { return writes(*at.other) && looksAlong(*at.writer); }));
    CHECK(barWith(*at.other, QStringLiteral("U schrijft nu in dit bestand.")));
    CHECK(barWith(*at.writer, QStringLiteral("schrijft nu en u kijkt mee")));
    addTeam(*at.other, QStringLiteral("Groen"));
    CHECK(teamsCalled(*at.writer, QStringLiteral("Groen")) == 1);
    CHECK_FALSE(QFile::exists(db::swapPathOf(at.file)));
}

TEST_CASE("what the writer had half typed is kept when he swaps, and is back when he writes again", "[swap]") {
    Two at;
    openSomeone(*at.writer);
    noteOf(*at.writer).setFocus();
    QTest::keyClicks(&noteOf(*at.writer), QStringLiteral("Belde: komt morgen"));
    at.writer->desk()->run(QStringLiteral("quick_referral"));
    auto* dialog = openDialog<ui::Dialog>(*at.writer);
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChildren<QLineEdit*>().first(), QStringLiteral("Achtkarspelenaar"));
    at.ask(*at.other);
    REQUIRE(wait([&] { return button(*at.writer, QStringLiteral("Wisselen")) != nullptr; }));
    button(*at.writer, QStringLiteral("Wisselen"))->click();
    REQUIRE(wait([&] { return writes(*at.other) && looksAlong(*at.writer); }));
    CHECK(at.writer->desk()->pages().currentId() == ui::PageId::Dossier);
    CHECK_FALSE(openDialog<ui::Dialog>(*at.writer));
    at.ask(*at.writer);
    REQUIRE(wait([&] { return button(*at.other, QStringLiteral("Wisselen")) != nullptr; }));
    button(*at.other, QStringLiteral("Wisselen"))->click();
    REQUIRE(wait([&] { return writes(*at.writer) && looksAlong(*at.other); }));
    CHECK(noteOf(*at.writer).toPlainText() == QStringLiteral("Belde: komt morgen"));
    REQUIRE(wait([&] { return openDialog<ui::Dialog>(*at.writer) != nullptr; }));
    CHECK(openDialog<ui::Dialog>(*at.writer)->findChildren<QLineEdit*>().first()->text() ==
          QStringLiteral("Achtkarspelenaar"));
}

TEST_CASE("a request that is answered with not now is told, and may be made again", "[swap]") {
    ui::Pace patient = quick;
    patient.answerWithinMs = 60000;
    Two at(patient);
    for (int round = 0; round < 2; ++round) {
        at.ask(*at.other);
        REQUIRE(wait([&] { return button(*at.writer, QStringLiteral("Nu niet")) != nullptr; }));
        button(*at.writer, QStringLiteral("Nu niet"))->click();
        REQUIRE(wait([&] { return barWith(*at.other, QStringLiteral("zegt: nu niet")) != nullptr; }));
        CHECK_FALSE(button(*at.writer, QStringLiteral("Wisselen")));
        CHECK(writes(*at.writer));
        CHECK_FALSE(QFile::exists(db::swapPathOf(at.file)));
    }
}

TEST_CASE("a request that nobody answers is taken back, and that is told", "[swap]") {
    Two at;
    at.ask(*at.other);
    REQUIRE(wait([&] { return barWith(*at.other, QStringLiteral("heeft niet geantwoord")) != nullptr; }));
    CHECK(wait([&] { return !button(*at.writer, QStringLiteral("Wisselen")); }));
    CHECK(writes(*at.writer));
}

TEST_CASE("a request of a program that died says nothing and goes away by itself", "[swap]") {
    Two at;
    {
        QFile left(db::swapPathOf(at.file));
        REQUIRE(left.open(QIODevice::WriteOnly));
        left.write(R"({"request":"1","worker":"Bram de Wit","account":"bram","machine":"pc-12"})");
    }
    CHECK(wait([&] { return !QFile::exists(db::swapPathOf(at.file)); }));
    CHECK_FALSE(button(*at.writer, QStringLiteral("Wisselen")));
}

TEST_CASE("a writer who closes his window leaves the place to who asked, or says that it is free", "[swap]") {
    Two at;
    at.writer->showStart();
    REQUIRE(wait([&] { return button(*at.other, QStringLiteral("Nu schrijven")) != nullptr; }));
    CHECK(barWith(*at.other, QStringLiteral("Niemand werkt meer in dit bestand")));
    button(*at.other, QStringLiteral("Nu schrijven"))->click();
    CHECK(wait([&] { return writes(*at.other); }));
}

TEST_CASE("a writer whose program was killed needs no cleaning up: who asked writes by itself", "[swap]") {
    const Home home;
    const QString file = home.demo();
    ui::Pace patient = quick;
    patient.answerWithinMs = 60000;
    auto holder = std::make_unique<Holder>(file);
    const auto window = quickWindow(file, patient);
    REQUIRE(looksAlong(*window));
    button(*window, QStringLiteral("Vraag om te wisselen"))->click();
    QTest::qWait(150);
    CHECK(looksAlong(*window));
    holder.reset();
    CHECK(QTest::qWaitFor([&] { return writes(*window); }, 10000));
    addTeam(*window, QStringLiteral("Groen"));
    CHECK(teamsCalled(*window, QStringLiteral("Groen")) == 1);
}

TEST_CASE("another who asks as well is told who asked before", "[swap]") {
    ui::Pace patient = quick;
    patient.answerWithinMs = 60000;
    Two at(patient);
    const auto third = quickWindow(at.file);
    at.ask(*at.other);
    button(*third, QStringLiteral("Vraag om te wisselen"))->click();
    CHECK(barWith(*third, QStringLiteral("heeft al gevraagd om te wisselen")));
    button(*at.other, QStringLiteral("Niet meer vragen"))->click();
    CHECK_FALSE(QFile::exists(db::swapPathOf(at.file)));
}

TEST_CASE("a file that is moved while it is open is noticed before one types, and put back all is well", "[file]") {
    const Home home;
    const QString file = home.demo();
    const auto window = quickWindow(file);
    openSomeone(*window);
    noteOf(*window).setFocus();
    QTest::keyClicks(&noteOf(*window), QStringLiteral("Belde"));
    REQUIRE(QFile::rename(file, file + QStringLiteral(".weg")));
    REQUIRE(wait([&] { return barWith(*window, QStringLiteral("verplaatst of weggehaald")) != nullptr; }));
    CHECK(noteOf(*window).toPlainText() == QStringLiteral("Belde"));
    CHECK_FALSE(window->desk()->context().mayWrite());
    window->desk()->run(QStringLiteral("quick_referral"));
    CHECK(answer(QStringLiteral("OK")));
    CHECK(button(*window, QStringLiteral("Kopie bewaren…")));
    button(*window, QStringLiteral("Opnieuw openen"))->click();
    CHECK(answer(QStringLiteral("OK"))); // there is nothing to open; the words stay
    CHECK(noteOf(*window).toPlainText() == QStringLiteral("Belde"));
    REQUIRE(QFile::rename(file + QStringLiteral(".weg"), file));
    CHECK(wait([&] { return !barWith(*window, QStringLiteral("verplaatst of weggehaald")); }));
    CHECK(window->desk()->context().mayWrite());
    addTeam(*window, QStringLiteral("Groen"));
}

TEST_CASE("of a file that was replaced one goes on in a kept copy, with what was typed", "[file]") {
    const Home home;
    const QString file = home.demo();
    const auto window = quickWindow(file);
    addTeam(*window, QStringLiteral("Groen"));
    REQUIRE(wait([&] { return window->desk()->fileBar().keptSlots().has_value(); }));
    openSomeone(*window);
    noteOf(*window).setFocus();
    QTest::keyClicks(&noteOf(*window), QStringLiteral("Belde"));
    // As a sync service does it, keys included.
    REQUIRE(QFile::remove(file));
    REQUIRE(QFile::remove(file + QStringLiteral(".sleutels")));
    REQUIRE(QFile::rename(home.demo("ander.wijkwerk"), file));
    REQUIRE(wait([&] { return barWith(*window, QStringLiteral("ander bestand op de plek")) != nullptr; }));
    const QString copy = home.path("bewaard.wijkwerk");
    work::keepCopy(window->desk()->session(), window->desk()->fileBar().keptSlots(), copy);
    Q_EMIT window->desk()->copyKept(copy);
    REQUIRE(wait([&] {
        return window->desk() && window->desk()->session().path().endsWith(QStringLiteral("bewaard.wijkwerk"));
    }));
    CHECK(teamsCalled(*window, QStringLiteral("Groen")) == 1);
    CHECK(noteOf(*window).toPlainText() == QStringLiteral("Belde"));
}

TEST_CASE("an older copy that is put over the open file is noticed before the next change", "[file]") {
    const Home home;
    const QString file = home.demo();
    const auto window = quickWindow(file);
    QFile before(file);
    REQUIRE(before.open(QIODevice::ReadOnly));
    addTeam(*window, QStringLiteral("Groen"));
    const QByteArray older = before.readAll();
    addTeam(*window, QStringLiteral("Grijs"));
    {
        QFile over(file);
        REQUIRE(over.open(QIODevice::ReadWrite));
        REQUIRE(over.write(older) == older.size());
        REQUIRE(over.resize(older.size()));
    }
    REQUIRE(wait([&] { return barWith(*window, QStringLiteral("oudere kopie")) != nullptr; }));
    CHECK(button(*window, QStringLiteral("Back-up terugzetten…")));
    button(*window, QStringLiteral("Opnieuw openen"))->click();
    REQUIRE(wait([&] { return writes(*window) && !barWith(*window, QStringLiteral("oudere kopie")); }));
    CHECK(teamsCalled(*window, QStringLiteral("Groen")) == 1);
    CHECK(teamsCalled(*window, QStringLiteral("Grijs")) == 0);
}

TEST_CASE("a file that was cut off while it was open offers a backup, and no copy of what is not there", "[file]") {
    const Home home;
    const QString file = home.demo();
    const auto window = quickWindow(file);
    REQUIRE(QFile::resize(file, 0));
    REQUIRE(wait([&] { return barWith(*window, QStringLiteral("afgekapt")) != nullptr; }));
    CHECK(button(*window, QStringLiteral("Back-up terugzetten…")));
    CHECK_FALSE(button(*window, QStringLiteral("Kopie bewaren…")));
    CHECK(QFileInfo(file).size() == 0);
}
