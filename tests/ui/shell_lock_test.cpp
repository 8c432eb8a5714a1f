// SPDX-License-Identifier: EUPL-1.2
// The lock: when it locks, what it closes, and what comes back.
#include "core/store/notes.h"
#include "tests/ui/secured_window.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/bar.h"
#include "ui/shared/job.h"
#include "ui/shared/lock_minutes.h"
#include "ui/shell/clipboard_watch.h"
#include "ui/shell/half_typed.h"
#include "ui/shell/lock_watch.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/recovery_panel.h"
#include "ui/shell/system_signals.h"
#include "ui/shell/typed_text_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QThread>

using namespace wijkwerk;
using namespace shell_test;

namespace {

QPlainTextEdit& noteField(ui::Desk& desk) {
    auto* text = desk.pages().current()->findChild<QPlainTextEdit*>();
    REQUIRE(text);
    return *text;
}

} // namespace

TEST_CASE("locking closes the department, and unlocking brings back page, person and half-typed note", "[unlock]") {
    Secured at;
    at.signIn();
    const ParticipantId person = at.someone();
    at.window->desk()->pages().openThing(ui::Kind::Participant, person.value);
    noteField(*at.window->desk()).setFocus();
    QTest::keyClicks(&noteField(*at.window->desk()), QStringLiteral("Belde: komt morgen"));
    at.lock();
    CHECK(at.door().isVisible());
    CHECK(at.who().chosen() == at.people[0].id.value);
    CHECK(at.window->focusWidget() == &at.password());
    {
        // It is really closed: another program can be the writer now.
        const auto other = db::Session::open(at.file, test::testKey());
        CHECK_FALSE(other->isReadOnly());
        const auto draft = store::notes::draft(other->database(), person, QStringLiteral("note"), at.people[0].id);
        REQUIRE(draft);
        CHECK(draft->text == QStringLiteral("Belde: komt morgen"));
    }
    at.type(annasPassword);
    REQUIRE(wait([&] { return at.window->desk() != nullptr; }));
    CHECK(at.context().worker() == at.people[0].id);
    CHECK(at.window->desk()->pages().currentId() == ui::PageId::Dossier);
    CHECK(at.window->desk()->pages().currentThing() == std::pair(ui::Kind::Participant, qint64(person.value)));
    CHECK(noteField(*at.window->desk()).toPlainText() == QStringLiteral("Belde: komt morgen"));
}

TEST_CASE("a dialog that stood open when it locked comes back with its words", "[unlock]") {
    Secured at;
    at.signIn();
    at.window->desk()->run(QStringLiteral("quick_referral"));
    auto* dialog = openDialog<ui::Dialog>(*at.window);
    REQUIRE(dialog);
    QLineEdit* first = dialog->findChildren<QLineEdit*>().first();
    const QString name = first->accessibleName();
    QTest::keyClicks(first, QStringLiteral("Achtkarspelenaar"));
    QTest::keyClick(first, Qt::Key_L, Qt::ControlModifier); // the dialog keeps shortcuts of the window away
    REQUIRE(wait([&] { return at.window->isLocked(); }));
    CHECK_FALSE(openDialog<ui::Dialog>(*at.window));
    at.type(annasPassword);
    REQUIRE(wait([&] { return openDialog<ui::Dialog>(*at.window) != nullptr; }));
    CHECK(field(*openDialog<ui::Dialog>(*at.window), name)->text() == QStringLiteral("Achtkarspelenaar"));
    CHECK(openDialog<ui::Dialog>(*at.window)->isUnsaved());
}

TEST_CASE("what stood in a dialog that cannot be opened again is shown to copy", "[unlock]") {
    Secured at;
    at.signIn();
    at.window->desk()->pages().go(ui::PageId::Settings);
    auto* settings = at.window->findChild<ui::SettingsPage*>();
    settings->showSection(1);
    button(*at.window, QStringLiteral("Nieuwe medewerker…"))->click();
    auto* dialog = openDialog<ui::Dialog>(*at.window);
    REQUIRE(dialog);
    QTest::keyClicks(field(*dialog, QStringLiteral("Naam")), QStringLiteral("Femke van der Meer"));
    at.window->lock(ui::LockReason::Screen);
    REQUIRE(at.window->isLocked());
    at.type(annasPassword);
    REQUIRE(wait([&] { return openDialog<ui::TypedTextDialog>(*at.window) != nullptr; }));
    const auto texts = openDialog<ui::TypedTextDialog>(*at.window)->findChildren<QPlainTextEdit*>();
    CHECK(std::any_of(texts.begin(), texts.end(), [](const QPlainTextEdit* text) {
        return text->toPlainText() == QStringLiteral("Femke van der Meer");
    }));
}

TEST_CASE("who unlocks as somebody else does not get the words of the one before", "[unlock]") {
    Secured at;
    at.signIn();
    at.window->desk()->run(QStringLiteral("quick_referral"));
    QTest::keyClicks(openDialog<ui::Dialog>(*at.window)->findChildren<QLineEdit*>().first(), QStringLiteral("Geheim"));
    at.window->lock(ui::LockReason::Sleep);
    at.signIn(1);
    QTest::qWait(50);
    CHECK_FALSE(openDialog<ui::Dialog>(*at.window));
    at.lock();
    at.signIn(0);
    CHECK(wait([&] { return openDialog<ui::Dialog>(*at.window) != nullptr; }));
}

TEST_CASE("nobody at the keyboard for a while: it locks; somebody at it: it does not", "[unlock]") {
    Secured at(600);
    at.signIn();
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(120);
        QTest::keyClick(at.window.get(), Qt::Key_Shift);
    }
    CHECK(at.window->desk());
    CHECK(QTest::qWaitFor([&] { return at.window->isLocked(); }, 5000));
    CHECK_FALSE(at.window->desk());
}

TEST_CASE("work that runs comes to its end before it locks by itself, with nothing to see", "[unlock]") {
    Secured at;
    at.signIn();
    std::atomic<bool> goOn = false;
    std::atomic<bool> ended = false;
    ui::Job* job = ui::startJob(
        at.window->desk(),
        [&](const ui::JobControl&) {
            while (!goOn)
                QThread::msleep(5);
            ended = true;
        },
        [] {});
    at.context().follow(job, QStringLiteral("Bezig met importeren"));
    at.window->lock(ui::LockReason::Idle);
    CHECK_FALSE(at.window->isLocked());
    CHECK(at.door().isVisible());
    CHECK_FALSE(at.window->desk()->isVisible());
    goOn = true;
    CHECK(wait([&] { return at.window->isLocked(); }));
    CHECK(ended);
}

TEST_CASE("the computer goes to sleep: work that runs is stopped, and that is said", "[unlock]") {
    Secured at;
    at.signIn();
    ui::Job* job = ui::startJob(
        at.window->desk(),
        [](const ui::JobControl& control) {
            while (!control.isCancelled())
                QThread::msleep(5);
        },
        [] {});
    at.context().follow(job, QStringLiteral("Bezig met importeren"));
    at.window->lock(ui::LockReason::Sleep);
    CHECK(at.window->isLocked()); // before it returns
    const auto bars = at.door().findChildren<ui::Bar*>();
    CHECK(std::any_of(bars.begin(), bars.end(), [](const ui::Bar* bar) {
        return bar->isVisible() && bar->text().startsWith(QStringLiteral("Bezig met importeren"));
    }));
}

TEST_CASE("a department behind a recovery code closes when nobody goes on", "[unlock]") {
    Secured at;
    button(*at.window, QStringLiteral("Wachtwoord vergeten?"))->click();
    ui::RecoveryPanel& panel = *at.door().recoveryPanel();
    QLineEdit* code = field(panel, QStringLiteral("Herstelcode"));
    QTest::keyClicks(code, at.code);
    QTest::keyClick(code, Qt::Key_Return);
    REQUIRE(wait([&] { return field(panel, QStringLiteral("Nieuw wachtwoord")) != nullptr; }));
    at.window->lock(ui::LockReason::Idle);
    CHECK_FALSE(panel.isVisible());
    CHECK(panel.takeSession() == nullptr);
}

TEST_CASE("a practice department does not lock", "[unlock]") {
    const Home home;
    const auto window = shown(home.demo());
    QTest::keyClick(window->focusWidget(), Qt::Key_L, Qt::ControlModifier);
    QTest::qWait(50);
    CHECK(window->desk());
    CHECK_FALSE(window->isLocked());
}

TEST_CASE("a BSN goes off the clipboard after a while, and other text stays", "[unlock]") {
    CHECK(ui::holdsBsn(QStringLiteral("BSN 111222333 van iemand")));
    CHECK(ui::holdsBsn(QStringLiteral("1112.22.333")));
    CHECK(ui::holdsBsn(QStringLiteral("412\tBerg, M. van den\t111222333\tStage")));
    CHECK(ui::holdsBsn(QStringLiteral("nr. 12345 1112 22333")));
    CHECK(ui::holdsBsn(QStringLiteral("06-12345678 111222333 12-05-1980")));
    CHECK_FALSE(ui::holdsBsn(QStringLiteral("111222334")));
    CHECK_FALSE(ui::holdsBsn(QStringLiteral("9111222333")));
    QWidget front;
    front.show();
    front.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&front));
    const ui::ClipboardWatch watch(60);
    QClipboard& board = *QGuiApplication::clipboard();
    board.setText(QStringLiteral("111222333"));
    CHECK(wait([&] { return board.text().isEmpty(); }));
    board.setText(QStringLiteral("Wijkbeheer"));
    QTest::qWait(150);
    CHECK(board.text() == QStringLiteral("Wijkbeheer"));
    board.clear();
}

TEST_CASE("the minutes to the lock stay between five and fifteen", "[unlock]") {
    const Home home;
    CHECK(ui::lockMinutes() == 10);
    ui::setLockMinutes(7);
    CHECK(ui::lockMinutes() == 7);
    ui::setLockMinutes(600);
    CHECK(ui::lockMinutes() == 15);
    ui::setLockMinutes(0);
    CHECK(ui::lockMinutes() == 5);
}

TEST_CASE("half-typed text survives as bytes, and other bytes are refused", "[unlock]") {
    const ui::HalfTyped typed{
        4711,
        2,
        0,
        99,
        1,
        {{QStringLiteral("QLineEdit|Naam|0"), QStringLiteral("Naam"), QStringLiteral("Ümit"), true}},
        {{QStringLiteral("Aanmelding"), QStringLiteral("quick_referral"), 0, {}}},
        {{99, QStringLiteral("Belde: komt morgen"), QStringLiteral("phone"), QDate(2026, 11, 23), true}}};
    CHECK(ui::decodeHalfTyped(ui::encode(typed)) == typed);
    CHECK_FALSE(ui::decodeHalfTyped(ui::encode(typed).chopped(3)));
    CHECK_FALSE(ui::decodeHalfTyped("x"));
}

// Run with: dbus-run-session build/dev/bin/ui_tests "[dbus]"
TEST_CASE("that the screen locks is heard over D-Bus", "[.][dbus]") {
    ui::SystemSignals system;
    const QSignalSpy locked(&system, &ui::SystemSignals::screenLocked);
    system.listen();
    QTest::qWait(200);
    const auto tell = [](const char* active) {
        QProcess::execute(QStringLiteral("gdbus"),
                          {QStringLiteral("emit"), QStringLiteral("--session"), QStringLiteral("--object-path"),
                           QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("--signal"),
                           QStringLiteral("org.freedesktop.ScreenSaver.ActiveChanged"), QLatin1String(active)});
    };
    tell("false");
    QTest::qWait(200);
    CHECK(locked.count() == 0);
    tell("true");
    CHECK(wait([&] { return locked.count() == 1; }));
}
