// SPDX-License-Identifier: EUPL-1.2
// Bars on top of the window that never contradict each other, the reminder of Vandaag, Beheer in a small window, and
// where the keyboard stays.
#include "tests/ui/safe_window.h"
#include "tests/ui/secured_window.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/recovery_paper.h"
#include "ui/shared/side_tabs.h"
#include "ui/shell/file_bar.h"
#include "ui/shell/look_as_dialog.h"
#include "ui/shell/look_only_bar.h"
#include "ui/shell/page_stack.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMessageBox>

using namespace wijkwerk;
using namespace shell_test;

namespace {

int barsInView(const ui::MainWindow& window) {
    int count = 0;
    for (const ui::Bar* bar : window.desk()->findChildren<ui::Bar*>()) {
        if (bar->isVisible() && bar->parentWidget() == window.desk())
            ++count;
    }
    return count;
}

} // namespace

TEST_CASE("a file that was moved away takes the sentence on top with it, and only that is said", "[swap]") {
    const Home home;
    const QString file = home.demo();
    const auto window = quickWindow(file);
    window->desk()->tell(QStringLiteral("U schrijft nu in dit bestand."));
    CHECK(barsInView(*window) == 1);
    REQUIRE(QFile::rename(file, home.path("weg.wijkwerk")));
    REQUIRE(wait([&] { return window->desk()->fileBar().fault().has_value(); }));
    CHECK(barsInView(*window) == 1);
    CHECK_FALSE(barWith(*window, QStringLiteral("U schrijft nu")));
    REQUIRE(QFile::rename(home.path("weg.wijkwerk"), file));
    REQUIRE(wait([&] { return !window->desk()->fileBar().fault(); }));
    CHECK(barsInView(*window) == 0);
}

TEST_CASE("who looks along at a file that was replaced reads what he can do, and nothing else", "[swap]") {
    const Home home;
    const QString file = home.demo();
    const auto writer = quickWindow(file);
    const auto other = quickWindow(file);
    REQUIRE(other->desk()->lookOnlyBar());
    other->desk()->tell(QStringLiteral("Joke schrijft nu en u kijkt mee."));
    REQUIRE(QFile::rename(file, home.path("oud.wijkwerk")));
    REQUIRE(QFile::copy(home.path("oud.wijkwerk"), file));
    REQUIRE(wait([&] { return other->desk()->fileBar().fault() == Fault::FileReplaced; }));
    CHECK(barsInView(*other) == 1);
    CHECK_FALSE(other->desk()->lookOnlyBar()->isVisible());
    CHECK(other->desk()->fileBar().text().contains(QStringLiteral("back-up is teruggezet")));
    CHECK_FALSE(other->desk()->fileBar().text().contains(QStringLiteral("Bewaar een kopie")));
    CHECK(button(*other, QStringLiteral("Opnieuw openen")));
}

TEST_CASE("Vandaag reminds of backups and of the paper once, to who can do it, and leads there", "[backup]") {
    Secured at;
    at.signIn(); // a team lead, with no beheerder
    ui::rememberRecoveryPaper(at.context(), false);
    ui::PageStack& pages = at.window->desk()->pages();
    pages.go(ui::PageId::Today);
    const ui::Bar* bar = barWith(*at.window, QStringLiteral("nog geen back-ups gemaakt"));
    REQUIRE(bar);
    CHECK(bar->text().contains(QStringLiteral("herstelcode staat nog niet op papier")));
    button(*bar, QStringLiteral("Map kiezen…"))->click();
    CHECK(pages.currentId() == ui::PageId::Settings);
    CHECK(at.window->findChild<ui::BackupSection*>()->isVisible());
    const QTemporaryDir place;
    planBackups(*at.window, place.path(), false);
    pages.go(ui::PageId::Today);
    pages.go(ui::PageId::Settings);
    CHECK(barWith(*at.window, QStringLiteral("herstelcode staat nog niet op papier"))); // a beheerder has no Vandaag
    pages.go(ui::PageId::Today);
    bar = barWith(*at.window, QStringLiteral("herstelcode staat nog niet op papier"));
    REQUIRE(bar);
    CHECK_FALSE(button(*bar, QStringLiteral("Map kiezen…")));
    button(*bar, QString())->click(); // the cross
    pages.go(ui::PageId::Participants);
    pages.go(ui::PageId::Today);
    CHECK_FALSE(barWith(*at.window, QStringLiteral("herstelcode")));
    at.lock();
    at.type(annasPassword);
    REQUIRE(wait([&] { return at.window->desk() != nullptr; }));
    at.window->desk()->pages().go(ui::PageId::Today);
    CHECK_FALSE(barWith(*at.window, QStringLiteral("herstelcode")));
}

TEST_CASE("all parts of Beheer stand below each other, and in a small window they fold out", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    lookAsSomebodyWho(*window->desk(), rules::Right::SetUpWorkers);
    window->desk()->pages().go(ui::PageId::Settings);
    auto* page = window->findChild<ui::SettingsPage*>();
    auto* tabs = page->findChild<ui::SideTabs*>();
    REQUIRE(tabs);
    window->resize(1280, 700);
    QTest::qWait(20);
    CHECK(tabs->isVisible());
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->isTabVisible(i))
            CHECK(tabs->rect().contains(tabs->tabRect(i)));
    }
    const int first = tabs->currentIndex();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Down);
    CHECK(tabs->currentIndex() > first);
    window->resize(1024, 700);
    QTest::qWait(20);
    CHECK_FALSE(tabs->isVisible());
    auto* narrow = page->findChild<QComboBox*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(narrow);
    CHECK(narrow->isVisible());
    int shown = 0;
    for (int i = 0; i < tabs->count(); ++i)
        shown += tabs->isTabVisible(i) ? 1 : 0;
    CHECK(narrow->count() == shown);
    CHECK(narrow->currentText() == tabs->tabText(tabs->currentIndex()));
    QTest::keyClick(narrow, Qt::Key_Up);
    CHECK(tabs->currentIndex() == first);
}

TEST_CASE("the keyboard stays at the button while a backup is made", "[backup]") {
    const Home home;
    const QTemporaryDir place;
    const auto window = quickWindow(home.department());
    planBackups(*window, place.path());
    window->desk()->pages().go(ui::PageId::Settings);
    auto* page = window->findChild<ui::SettingsPage*>();
    page->showBackup();
    auto* section = page->findChild<ui::BackupSection*>();
    REQUIRE(wait([&] { return section->isQuiet(); }));
    QAbstractButton* make = button(*window, QStringLiteral("Nu een back-up maken"));
    make->setFocus();
    QTest::keyClick(make, Qt::Key_Return);
    CHECK(section->isAncestorOf(window->focusWidget()));
    REQUIRE(wait([&] { return section->isQuiet() && !section->rows().empty(); }));
    CHECK(wait([&] { return window->focusWidget() == make; }));
}

TEST_CASE("Toegang says in a practice department why its list is empty, and promises nothing", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    window->desk()->pages().go(ui::PageId::Settings);
    window->findChild<ui::SettingsPage*>()->showAccess();
    CHECK(says(*window, QStringLiteral("niemand een wachtwoord nodig")));
    CHECK_FALSE(button(*window, QStringLiteral("Mijn wachtwoord wijzigen…")));
}

TEST_CASE("the title says as whom one looks only after somebody was chosen; roles stand together", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    const QString name = window->desk()->context().department().name;
    CHECK(window->windowTitle() == name + QStringLiteral(" – Wijkwerk"));
    button(*window, QStringLiteral("Bekijk als…"))->click();
    auto* dialog = openDialog<ui::LookAsDialog>(*window);
    REQUIRE(dialog);
    auto* list = dialog->findChild<QListWidget*>();
    QStringList roles;
    for (int i = 0; i < list->count(); ++i) {
        const QString role = list->item(i)->text().section(QStringLiteral(" · "), 1);
        if (roles.isEmpty() || roles.last() != role)
            roles << role;
    }
    CHECK(roles.removeDuplicates() == 0);
    list->setCurrentRow(list->count() - 1);
    button(*dialog, QStringLiteral("Bekijken als deze persoon"))->click();
    CHECK(wait([&] { return window->windowTitle() != name + QStringLiteral(" – Wijkwerk"); }));
}

TEST_CASE("a message has room for a path on one line", "[shell]") {
    const Home home;
    const auto window = shown({});
    ui::dialogs::tell(window.get(), QStringLiteral("Klaar"),
                      QStringLiteral("/home/joke/Documenten/wijkbedrijf/back-ups/Wijkbedrijf Wijkerdam.wijkwerk"));
    const QLabel* words = nullptr;
    REQUIRE(wait([&] {
        for (const QMessageBox* box : window->findChildren<QMessageBox*>())
            words = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel"));
        return words && words->isVisible();
    }));
    CHECK(words->width() >= std::min(words->fontMetrics().horizontalAdvance(words->text()), 450));
    CHECK(answer(QStringLiteral("OK")));
}
