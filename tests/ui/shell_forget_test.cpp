// SPDX-License-Identifier: EUPL-1.2
// What a lock leaves of dialogs that stand before no department, and of words that could not be kept the usual way.
#include "core/db/transaction.h"
#include "core/store/notes.h"
#include "tests/ui/safe_window.h"
#include "tests/ui/secured_window.h"
#include "ui/participants/dossier_page.h"
#include "ui/shared/password_edit.h"
#include "ui/shared/recovery_paper.h"
#include "ui/shell/clipboard_watch.h"
#include "ui/shell/department_wizard.h"
#include "ui/shell/lock_watch.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/start_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTimer>

using namespace wijkwerk;
using namespace shell_test;

namespace {

/// A restore dialog over the start page, up to what would change: it holds the key of the department.
ui::RestoreDialog& upToPreview(Secured& at, const QTemporaryDir& place) {
    at.signIn();
    planBackups(*at.window, place.path(), false);
    backup::make(at.context().database(), at.window->desk()->session().key(), place.path());
    at.window->showStart();
    at.window->restoreBackup(at.file);
    auto* dialog = openDialog<ui::RestoreDialog>(*at.window);
    REQUIRE(dialog);
    dialog->next();
    REQUIRE(wait([&] { return field(*dialog, QStringLiteral("Wachtwoord")) != nullptr; }));
    REQUIRE(dialog->findChildren<ui::IdCombo*>().last()->choose(at.people[0].id.value));
    field(*dialog, QStringLiteral("Wachtwoord"))->setText(annasPassword);
    dialog->next();
    REQUIRE(wait([&] { return button(*dialog, QStringLiteral("Terugzetten")) != nullptr; }));
    return *dialog;
}

} // namespace

TEST_CASE("a backup that was about to be put back is forgotten with its key when the window locks", "[unlock]") {
    for (const auto reason : {ui::LockReason::Sleep, ui::LockReason::Idle, ui::LockReason::Screen}) {
        Secured at;
        const QTemporaryDir place;
        const QPointer<ui::RestoreDialog> dialog = &upToPreview(at, place);
        at.window->lock(reason);
        CHECK(dialog.isNull());
        CHECK(at.window->findChildren<QDialog*>().isEmpty());
        CHECK_FALSE(at.window->desk());
    }
}

TEST_CASE("a password that stands half typed over the start page is forgotten too", "[unlock]") {
    const Home home;
    const auto window = shown({});
    window->newDepartment();
    REQUIRE(openDialog<ui::DepartmentWizard>(*window));
    field(*openDialog<ui::DepartmentWizard>(*window), QStringLiteral("Uw wachtwoord"))->setText(annasPassword);
    window->lock(ui::LockReason::Screen);
    CHECK(window->findChildren<QDialog*>().isEmpty());
    CHECK(window->startPage()->isVisible());
}

TEST_CASE("a backup that is being put back goes on while the window locks, and then it is locked", "[unlock]") {
    Secured at;
    const QTemporaryDir place;
    upToPreview(at, place).next();
    REQUIRE(wait([&] { return at.window->unlockPage()->isVisible() || at.window->desk(); }));
    at.window->lock(ui::LockReason::Idle);
    REQUIRE(wait([&] { return at.window->isLocked() && !at.window->desk(); }));
    CHECK(says(*at.window, QStringLiteral("is teruggezet")));
}

TEST_CASE("a recovery code on the screen goes away at a lock, the department stays, and it is said what to do",
          "[unlock]") {
    const Home home;
    const auto window = shown({});
    window->newDepartment();
    auto* wizard = openDialog<ui::DepartmentWizard>(*window);
    REQUIRE(wizard);
    for (const auto& [name, text] : {std::pair(QStringLiteral("Naam van het wijkbedrijf"), QStringLiteral("Test")),
                                     {QStringLiteral("Gemeente"), QStringLiteral("Wijkerdam")},
                                     {QStringLiteral("Naam"), QStringLiteral("M. de Boer")},
                                     {QStringLiteral("Uw naam"), QStringLiteral("Joke Brandsma")},
                                     {QStringLiteral("Uw wachtwoord"), annasPassword},
                                     {QStringLiteral("Het wachtwoord nog een keer"), annasPassword},
                                     {QStringLiteral("Bestand"), home.path("nieuw")}})
        field(*wizard, name)->setText(text);
    button(*wizard, QStringLiteral("Afdeling maken"))->click();
    REQUIRE(wait([&] { return button(*wizard, QStringLiteral("Afdeling openen")) != nullptr; }));
    window->lock(ui::LockReason::Sleep);
    CHECK(window->findChildren<QDialog*>().isEmpty());
    CHECK_FALSE(window->desk());
    REQUIRE(window->unlockPage());
    CHECK(window->unlockPage()->isVisible());
    CHECK(barWith(*window, QStringLiteral("Maak een nieuwe bij Beheer, Toegang")));
    auto* password = window->unlockPage()->signInPanel()->findChild<ui::PasswordEdit*>();
    REQUIRE(password);
    QTest::keyClicks(password, annasPassword);
    QTest::keyClick(password, Qt::Key_Return);
    REQUIRE(wait([&] { return window->desk() != nullptr; }));
    CHECK(ui::lacksRecoveryPaper(window->desk()->context()));
}

TEST_CASE("Enter on the mark that the code is on paper goes on and never takes the mark away", "[unlock]") {
    const Home home;
    const auto window = shown({});
    ui::DepartmentWizard wizard(testClock, keys::costForTests, window.get());
    wizard.open();
    wizard.showCode(keys::newRecoveryCode(), home.path("nieuw.wijkwerk"));
    QTest::qWait(20);
    auto* mark = wizard.findChild<QCheckBox*>();
    QAbstractButton* without = button(wizard, QStringLiteral("Zonder code…"));
    QAbstractButton* open = button(wizard, QStringLiteral("Afdeling openen"));
    REQUIRE((mark && without && open));
    mark->setFocus();
    QTest::keyClick(mark, Qt::Key_Return);
    CHECK(wizard.isVisible());
    CHECK_FALSE(mark->isChecked());
    QTest::keyClick(mark, Qt::Key_Tab);
    CHECK(wizard.focusWidget() == without); // as it is seen: the main button stands last, and is off
    mark->setFocus();
    QTest::keyClick(mark, Qt::Key_Space);
    CHECK(mark->isChecked());
    CHECK_FALSE(without->isVisible());
    QTest::keyClick(mark, Qt::Key_Tab);
    CHECK(wizard.focusWidget() == open);
    mark->setFocus();
    QTest::keyClick(mark, Qt::Key_Return);
    CHECK(mark->isChecked());
    CHECK_FALSE(wizard.isVisible());
}

TEST_CASE("from one password Tab comes to the next; Ctrl+T shows what was typed", "[unlock]") {
    const Home home;
    const auto window = shown({});
    window->newDepartment();
    auto* wizard = openDialog<ui::DepartmentWizard>(*window);
    REQUIRE(wizard);
    QLineEdit* first = field(*wizard, QStringLiteral("Uw wachtwoord"));
    first->setFocus();
    QTest::keyClicks(first, QStringLiteral("paard"));
    QTest::keyClick(first, Qt::Key_T, Qt::ControlModifier);
    CHECK(first->echoMode() == QLineEdit::Normal);
    QTest::keyClick(first, Qt::Key_T, Qt::ControlModifier);
    CHECK(first->echoMode() == QLineEdit::Password);
    CHECK(first->text() == QStringLiteral("paard"));
    QTest::keyClick(first, Qt::Key_Tab);
    CHECK(wizard->focusWidget() == field(*wizard, QStringLiteral("Het wachtwoord nog een keer")));
}

TEST_CASE("notes about people shown before, that a busy file did not take, come back after unlocking", "[unlock]") {
    Secured at;
    at.signIn();
    const auto people = store::participants::idsByName(at.context().database());
    at.window->desk()->pages().openThing(ui::Kind::Participant, people[0].value);
    auto* page = at.window->findChild<ui::participants::DossierPage*>();
    REQUIRE(page);
    db::Database other = at.context().session().openAnother();
    auto import = std::make_unique<db::Transaction>(other, db::Act{QStringLiteral("imported"), 0, {}});
    QTest::keyClicks(page->findChild<QPlainTextEdit*>(), QStringLiteral("Belde: komt morgen"));
    at.window->desk()->pages().openThing(ui::Kind::Participant, people[1].value);
    REQUIRE(answer(QStringLiteral("Weggaan zonder notitie")));
    REQUIRE(wait([&] { return page->person() == people[1]; }));
    at.window->lock(ui::LockReason::Sleep);
    REQUIRE(at.window->isLocked());
    import.reset();
    at.signIn();
    const auto draft = store::notes::draft(at.context().database(), people[0], QStringLiteral("note"), at.people[0].id);
    REQUIRE(draft);
    CHECK(draft->text == QStringLiteral("Belde: komt morgen"));
}

TEST_CASE("what was half typed and could not be kept is said where it is unlocked", "[unlock]") {
    Secured at;
    at.signIn();
    auto* much = new QPlainTextEdit(at.window->desk()->pages().current());
    much->setAccessibleName(QStringLiteral("Veel"));
    much->setPlainText(QString(9'000'000, u'\n')); // more than is sealed at once
    much->show();
    at.window->lock(ui::LockReason::Screen);
    REQUIRE(at.window->isLocked());
    CHECK(barWith(*at.window, QStringLiteral("kon niet worden bewaard")));
}

TEST_CASE("after unlocking the way back is the one from before", "[unlock]") {
    Secured at;
    at.signIn();
    ui::PageStack& pages = at.window->desk()->pages();
    pages.go(ui::PageId::Participants);
    pages.openThing(ui::Kind::Participant, at.someone().value);
    const QString before = pages.backName();
    at.lock();
    at.type(annasPassword);
    REQUIRE(wait([&] { return at.window->desk() != nullptr; }));
    CHECK(at.window->desk()->pages().currentId() == ui::PageId::Dossier);
    CHECK(at.window->desk()->pages().backName() == before);
    CHECK(before == QStringLiteral("Deelnemers"));
}

TEST_CASE("the lock page names the department, and not the program", "[unlock]") {
    Secured at;
    at.signIn();
    const QString name = at.context().department().name;
    at.lock();
    CHECK(says(*at.window, name + QStringLiteral(" is vergrendeld")));
}

TEST_CASE("selecting other text does not keep a copied BSN on the clipboard", "[unlock]") {
    QWidget front;
    front.show();
    front.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&front));
    const ui::ClipboardWatch watch(200);
    QClipboard& board = *QGuiApplication::clipboard();
    board.setText(QStringLiteral("111222333"));
    QTimer selects;
    QObject::connect(&selects, &QTimer::timeout, &front, [&] { Q_EMIT board.changed(QClipboard::Selection); });
    selects.start(20);
    CHECK(wait([&] { return board.text().isEmpty(); }));
}
