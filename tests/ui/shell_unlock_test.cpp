// SPDX-License-Identifier: EUPL-1.2
// Signing in, a lost password, lost keys, securing what was not encrypted, and who has access.
#include "core/work/lost_slots.h"
#include "tests/ui/look_checks.h"
#include "tests/ui/secured_window.h"
#include "ui/settings/access_dialogs.h"
#include "ui/settings/access_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/recovery_card.h"
#include "ui/shared/rows_view.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/recovery_panel.h"

#include <QFileDialog>
#include <QLabel>

using namespace wijkwerk;
using namespace shell_test;

TEST_CASE("a department with passwords asks who you are, and opens with the keyboard alone", "[unlock]") {
    Secured at;
    REQUIRE_FALSE(at.window->desk());
    REQUIRE(at.window->unlockPage());
    CHECK(at.door().isVisible());
    CHECK(at.window->focusWidget() == &at.who()); // nobody was here before
    CHECK(at.who().chosen() == 0);
    CHECK(at.who().count() == 3);
    QTest::keyClick(&at.who(), Qt::Key_Down);
    QTest::keyClick(&at.who(), Qt::Key_Tab);
    CHECK(at.window->focusWidget() == &at.password());
    const std::int64_t chosen = at.who().chosen();
    QTest::keyClicks(&at.password(), annasPassword);
    CHECK(at.password().echoMode() == QLineEdit::Password);
    QTest::keyClick(&at.password(), Qt::Key_Return);
    REQUIRE(wait([&] { return at.window->desk() != nullptr; }));
    CHECK(at.context().worker().value == chosen);
    CHECK(at.password().text().isEmpty());
    CHECK_FALSE(at.window->desk()->isPractice());
    CHECK(button(*at.window, QStringLiteral("Vergrendelen")));
    CHECK_FALSE(button(*at.window, QStringLiteral("Bekijk als…")));

    // The next time the name stands there already.
    at.window->showStart();
    at.window->openFile(at.file);
    CHECK(at.who().chosen() == chosen);
    CHECK(at.window->focusWidget() == &at.password());
}

TEST_CASE("a wrong password is said at the field, with its text selected, and counted", "[unlock]") {
    Secured at;
    REQUIRE(at.who().choose(at.people[0].id.value));
    at.type(QStringLiteral("niet het goede"));
    REQUIRE(wait([&] { return at.password().property("wrong").toBool() && at.password().isEnabled(); }));
    CHECK(at.password().accessibleDescription().startsWith(QStringLiteral("Dit wachtwoord klopt niet")));
    CHECK(at.password().selectedText() == QStringLiteral("niet het goede"));
    CHECK(at.window->focusWidget() == &at.password());
    CHECK_FALSE(at.window->desk());
    at.type(annasPassword);
    CHECK(wait([&] { return at.window->desk() != nullptr; }));
}

TEST_CASE("the eye shows a password and hides it again", "[unlock]") {
    Secured at;
    auto* eye = at.password().findChild<QAbstractButton*>();
    REQUIRE(eye);
    CHECK_FALSE(eye->accessibleName().isEmpty());
    QTest::keyClicks(&at.password(), QStringLiteral("zichtbaar"));
    eye->click();
    CHECK(at.password().echoMode() == QLineEdit::Normal);
    eye->click();
    CHECK(at.password().echoMode() == QLineEdit::Password);
}

TEST_CASE("who forgot the password sets a new one with the recovery code", "[unlock]") {
    Secured at;
    button(*at.window, QStringLiteral("Wachtwoord vergeten?"))->click();
    ui::RecoveryPanel& panel = *at.door().recoveryPanel();
    REQUIRE(panel.isVisible());
    QLineEdit* code = field(panel, QStringLiteral("Herstelcode"));
    REQUIRE(code);
    QString typed = at.code.toLower();
    typed[0] = typed[0] == u'a' ? u'c' : u'a';
    QTest::keyClicks(code, typed);
    QTest::keyClick(code, Qt::Key_Return);
    REQUIRE(wait([&] { return code->property("wrong").toBool() && code->isEnabled(); }));
    code->selectAll();
    QTest::keyClicks(code, at.code.toLower());
    QTest::keyClick(code, Qt::Key_Return);
    REQUIRE(wait([&] { return field(panel, QStringLiteral("Nieuw wachtwoord")) != nullptr; }));
    CHECK_FALSE(code->isVisible());
    CHECK_FALSE(at.window->desk());
    const QString fresh = QStringLiteral("kaars ladder olijf rood");
    REQUIRE(panel.findChild<ui::IdCombo*>()->choose(at.people[1].id.value));
    QTest::keyClicks(field(panel, QStringLiteral("Nieuw wachtwoord")), fresh);
    QLineEdit* again = field(panel, QStringLiteral("Het wachtwoord nog een keer"));
    QTest::keyClicks(again, fresh);
    QTest::keyClick(again, Qt::Key_Return);
    REQUIRE(wait([&] { return at.window->desk() != nullptr; }));
    CHECK(at.context().worker() == at.people[1].id);
    at.lock();
    at.type(fresh);
    CHECK(wait([&] { return at.window->desk() != nullptr; }));
}

TEST_CASE("a lost or damaged key file is said with what to do, and back again it opens", "[unlock]") {
    Secured at;
    const QString slots = keys::slotFileOf(at.file);
    REQUIRE(QFile::rename(slots, slots + QStringLiteral(".weg")));
    at.window->openFile(at.file);
    CHECK_FALSE(at.window->desk());
    CHECK(button(*at.window, QStringLiteral("Opnieuw proberen")));
    bool said = false;
    for (const QLabel* label : at.door().findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral(".sleutels")));
    CHECK(said);
    REQUIRE(QFile::rename(slots + QStringLiteral(".weg"), slots));
    button(*at.window, QStringLiteral("Opnieuw proberen"))->click();
    at.signIn();
    CHECK(at.window->desk());
}

TEST_CASE("lost keys are taken from a backup, and lie beside the department again", "[unlock]") {
    Secured at;
    const QString backup = at.home.path("back-up.wijkwerk");
    REQUIRE(QFile::copy(at.file, backup));
    keys::copySlots(at.file, backup);
    REQUIRE(QFile::remove(keys::slotFileOf(at.file)));
    at.window->openFile(at.file);
    CHECK(button(*at.window, QStringLiteral("Sleutels uit een back-up…")));
    const auto entrance = work::entranceOfBackup(backup);
    REQUIRE(entrance);
    at.door().askWithBackup(backup, *entrance.done);
    at.signIn();
    CHECK(QFile::exists(keys::slotFileOf(at.file)));
}

TEST_CASE("a department of before encryption is secured first, and only then opened", "[unlock]") {
    const Home home;
    const QString file = home.path("vroeger.wijkwerk");
    const WorkerId joke = test::makePlainDepartment(file);
    const auto window = shown(file);
    REQUIRE_FALSE(window->desk());
    REQUIRE(window->unlockPage());
    CHECK(button(*window, QStringLiteral("Beveiligen")));
    for (const char* label : {"Uw wachtwoord", "Het wachtwoord nog een keer"})
        QTest::keyClicks(field(*window, QString::fromLatin1(label)), annasPassword);
    QTest::keyClick(field(*window, QStringLiteral("Uw wachtwoord")), Qt::Key_Return);
    REQUIRE(wait([&] { return button(*window, QStringLiteral("Ik heb de code op papier")) != nullptr; }));
    QAbstractButton* open = button(*window, QStringLiteral("Afdeling openen"));
    CHECK_FALSE(open->isEnabled());
    button(*window, QStringLiteral("Ik heb de code op papier"))->click();
    open->click();
    REQUIRE(wait([&] { return window->desk() != nullptr; }));
    CHECK(window->desk()->context().worker() == joke);
    CHECK(answer(QStringLiteral("Voorlopig bewaren")));
    CHECK(work::signIn(file, joke, annasPassword));
}

TEST_CASE("every control of the door has a name, and no word is cut", "[unlock]") {
    Secured at;
    const auto check = [&](const char* what) {
        INFO(what);
        QTest::qWait(20);
        CHECK(test::namelessControls(*at.window).join(u'\n').toStdString() == "");
        CHECK(test::cutWords(*at.window).join(u'\n').toStdString() == "");
    };
    check("signing in");
    at.door().askRecovery();
    check("recovery");
    at.window->openFile(at.file);
    at.signIn();
    at.window->desk()->pages().go(ui::PageId::Settings);
    at.window->findChild<ui::SettingsPage*>()->showAccess();
    check("access");
    auto* access = at.window->findChild<ui::AccessSection*>();
    for (const auto& open :
         {&ui::AccessSection::giveAccess, &ui::AccessSection::changeOwnPassword, &ui::AccessSection::newCode}) {
        (access->*open)();
        auto* dialog = openDialog<ui::Dialog>(*at.window);
        REQUIRE(dialog);
        QTest::qWait(20);
        CHECK(test::namelessControls(*dialog).join(u'\n').toStdString() == "");
        delete dialog;
    }
    at.lock();
    check("locked");
}

TEST_CASE("in Beheer a colleague gets access, and it is taken away again", "[unlock]") {
    Secured at;
    at.signIn();
    at.window->desk()->pages().go(ui::PageId::Settings);
    at.window->findChild<ui::SettingsPage*>()->showAccess();
    at.window->findChild<ui::AccessSection*>()->giveAccess();
    auto* dialog = openDialog<ui::GiveAccessDialog>(*at.window);
    REQUIRE(dialog);
    auto* who = dialog->findChild<ui::IdCombo*>();
    who->setCurrentIndex(1);
    const WorkerId third{who->chosen()};
    CHECK(third != at.people[0].id);
    CHECK(third != at.people[1].id);
    const QString fresh = QStringLiteral("kaars ladder olijf rood");
    QTest::keyClicks(field(*dialog, QStringLiteral("Nieuw wachtwoord")), fresh);
    QTest::keyClicks(field(*dialog, QStringLiteral("Het wachtwoord nog een keer")), fresh);
    button(*dialog, QStringLiteral("Toegang geven"))->click();
    REQUIRE(QTest::qWaitFor([&] { return !openDialog<ui::GiveAccessDialog>(*at.window); }, 20000));
    auto people = work::accessOf(at.context().session());
    REQUIRE(people);
    CHECK(people.done->size() == 3);

    const keys::DataKey before = at.context().session().key().copy();
    at.window->desk()->run(QStringLiteral("remove_access"), third.value);
    REQUIRE(
        QTest::qWaitFor([&] { return at.window->desk() && !(at.window->desk()->session().key() == before); }, 30000));
    people = work::accessOf(at.context().session());
    REQUIRE(people);
    CHECK(people.done->size() == 2);
    CHECK(at.context().worker() == at.people[0].id);
    CHECK(work::signIn(at.file, third, fresh).problems.front().code == QStringLiteral("no_slot"));
}

TEST_CASE("a new recovery code counts when it is on paper, and not before", "[unlock]") {
    Secured at;
    at.signIn();
    const auto make = [&] {
        auto* dialog = new ui::NewCodeDialog(at.context(), at.window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        button(*dialog, QStringLiteral("Nieuwe code maken"))->click();
        REQUIRE(wait([&] { return button(*dialog, QStringLiteral("Ik heb de code op papier")) != nullptr; }));
        return dialog;
    };
    ui::NewCodeDialog* dialog = make();
    CHECK_FALSE(button(*dialog, QStringLiteral("Code in gebruik nemen"))->isEnabled());
    dialog->reject();
    REQUIRE(wait([&] { return answer(QStringLiteral("Sluiten")); }));
    CHECK(work::signInWithRecovery(at.file, at.code));

    dialog = make();
    button(*dialog, QStringLiteral("Ik heb de code op papier"))->click();
    CHECK(work::signInWithRecovery(at.file, at.code));
    button(*dialog, QStringLiteral("Code in gebruik nemen"))->click();
    REQUIRE(wait([&] { return !openDialog<ui::NewCodeDialog>(*at.window); }));
    CHECK_FALSE(work::signInWithRecovery(at.file, at.code));
}

TEST_CASE("whoever leaves may know the recovery code: the same step makes a new one", "[unlock]") {
    Secured at;
    at.signIn();
    at.window->desk()->pages().go(ui::PageId::Settings);
    at.window->findChild<ui::SettingsPage*>()->showAccess();
    auto* access = at.window->findChild<ui::AccessSection*>();
    REQUIRE(access);
    access->findChild<ui::RowsView*>()->setCurrentId(at.people[1].id.value);
    const keys::DataKey before = at.context().session().key().copy();
    button(*access, QStringLiteral("Toegang wegnemen…"))->click();
    REQUIRE(wait([&] { return answer(QStringLiteral("Nieuwe code maken en toegang wegnemen…")); }));
    REQUIRE(wait([&] { return openDialog<ui::NewCodeDialog>(*at.window) != nullptr; }));
    auto* dialog = openDialog<ui::NewCodeDialog>(*at.window);
    button(*dialog, QStringLiteral("Nieuwe code maken"))->click();
    REQUIRE(wait([&] { return button(*dialog, QStringLiteral("Ik heb de code op papier")) != nullptr; }));
    button(*dialog, QStringLiteral("Ik heb de code op papier"))->click();
    button(*dialog, QStringLiteral("Toegang wegnemen"))->click();
    REQUIRE(
        QTest::qWaitFor([&] { return at.window->desk() && !(at.window->desk()->session().key() == before); }, 30000));
    CHECK(work::signIn(at.file, at.people[1].id, annasPassword).problems.front().code == QStringLiteral("no_slot"));
    CHECK_FALSE(work::signInWithRecovery(at.file, at.code));
    CHECK(work::entranceOf(at.file).done->hasRecovery);
}

TEST_CASE("keys older than the department are said, and newer ones of a backup are offered", "[unlock]") {
    Secured at;
    const auto old = keys::readSlots(at.file);
    at.signIn();
    REQUIRE(work::replaceOwnPassword(at.window->desk()->session().opener(), QStringLiteral("kaars ladder olijf rood"),
                                     keys::costForTests));
    at.window->showStart();
    keys::writeSlots(at.file, *old.value);
    at.window->openFile(at.file);
    REQUIRE(at.who().choose(at.people[0].id.value));
    at.type(annasPassword);
    CHECK(wait([&] { return button(*at.window, QStringLiteral("Sleutels uit een back-up…")) != nullptr; }));
    CHECK_FALSE(at.window->desk());
}

TEST_CASE("who was added after a backup that was put back is told so by name, and offered no repair", "[unlock]") {
    Secured at;
    {
        auto database =
            db::openDepartmentFile(at.file, test::testKey(), db::FileMode::ReadWrite, db::actorHere(0), testClock);
        db::Transaction tx(database,
                           {QStringLiteral("backup_restored"), 0, QStringLiteral("2026-11-20T09:00:00.000Z")});
        tx.commit();
        auto table = *keys::readSlots(at.file).value;
        table = *keys::withPassword(table, test::testKey(), {4711, QStringLiteral("Fatima Yılmaz")}, annasPassword,
                                    keys::costForTests)
                     .value;
        keys::writeSlots(at.file, table);
    }
    at.window->openFile(at.file);
    REQUIRE(at.who().choose(4711));
    at.type(annasPassword);
    REQUIRE(wait([&] { return button(*at.window, QStringLiteral("Als iemand anders inloggen")) != nullptr; }));
    CHECK_FALSE(button(*at.window, QStringLiteral("Back-up terugzetten…")));
    bool said = false;
    for (const QLabel* label : at.door().findChildren<QLabel*>())
        said =
            said || (label->isVisible() && label->text().contains(QStringLiteral("Fatima Yılmaz")) &&
                     label->text().contains(QStringLiteral("20-11-2026")) && label->text().contains(at.people[0].name));
    CHECK(said);
    button(*at.window, QStringLiteral("Als iemand anders inloggen"))->click();
    at.signIn();
    CHECK(at.window->desk());
}

TEST_CASE("one's own password changes when the old one is right", "[unlock]") {
    Secured at;
    at.signIn();
    ui::OwnPasswordDialog dialog(at.context(), at.window.get());
    dialog.open();
    const QString fresh = QStringLiteral("kaars ladder olijf rood");
    QLineEdit* old = field(dialog, QStringLiteral("Uw wachtwoord tot nu toe"));
    QTest::keyClicks(old, QStringLiteral("iets anders dan dat"));
    QTest::keyClicks(field(dialog, QStringLiteral("Nieuw wachtwoord")), fresh);
    QTest::keyClicks(field(dialog, QStringLiteral("Het wachtwoord nog een keer")), fresh);
    button(dialog, QStringLiteral("Wachtwoord wijzigen"))->click();
    REQUIRE(QTest::qWaitFor([&] { return old->property("wrong").toBool() && old->isEnabled(); }, 20000));
    CHECK(dialog.isVisible());
    old->selectAll();
    QTest::keyClicks(old, annasPassword);
    button(dialog, QStringLiteral("Wachtwoord wijzigen"))->click();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, 20000));
    CHECK(work::signIn(at.file, at.people[0].id, fresh));
}

TEST_CASE("the recovery code is saved as PDF, and confirming it is one tick", "[unlock]") {
    const Home home;
    ui::RecoveryCard card({keys::newRecoveryCode(), QStringLiteral("Wijkbedrijf Wijkerdam"),
                           QStringLiteral("wijk.wijkwerk"), testClock.today()});
    card.show();
    card.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&card));
    CHECK_FALSE(card.isConfirmed());
    button(card, QStringLiteral("Opslaan als PDF…"))->click();
    auto* dialog = card.findChild<QFileDialog*>();
    REQUIRE(dialog);
    const QString path = home.path("code.pdf");
    auto* name = dialog->findChild<QLineEdit*>();
    REQUIRE(name);
    name->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    REQUIRE(wait([&] { return QFileInfo(path).size() > 0; }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    button(card, QStringLiteral("Ik heb de code op papier"))->click();
    CHECK(card.isConfirmed());
}
