// SPDX-License-Identifier: EUPL-1.2
// Opening a department: the start page, the wizard, who works here, looking along, files that are no department.
#include "core/base/app_paths.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/work/department_work.h"
#include "tests/support/catch.h"
#include "tests/support/test_key.h"
#include "tests/ui/shell_window.h"
#include "ui/shared/bar.h"
#include "ui/shell/department_wizard.h"
#include "ui/shell/desk.h"
#include "ui/shell/look_as_dialog.h"
#include "ui/shell/look_only_bar.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/start_page.h"

#include <QDir>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;

TEST_CASE("a practice department says in its window that it is one, and that cannot be closed", "[shell]") {
    const Home home;
    const auto window = shown({});
    const ui::Bar* bar = window->findChildren<ui::Bar*>().first();
    CHECK_FALSE(bar->isVisible());
    window->openFile(home.demo());
    CHECK(bar->isVisible());
    CHECK(bar->text().startsWith(QStringLiteral("Oefenversie: zet hier geen echte personen in")));
    CHECK(bar->findChildren<QAbstractButton*>().isEmpty());
    window->showStart();
    CHECK_FALSE(bar->isVisible());
    CHECK(window->windowTitle() == QStringLiteral("Wijkwerk"));
}

TEST_CASE("the wizard makes a department, opens it, and knows who you are", "[shell]") {
    const Home home;
    const auto window = shown({});
    button(*window, QStringLiteral("Nieuwe afdeling maken…"))->click();
    auto* wizard = openDialog<ui::DepartmentWizard>(*window);
    REQUIRE(wizard);

    QAbstractButton* make = button(*wizard, QStringLiteral("Afdeling maken"));
    make->click();
    CHECK(wizard->isVisible());
    for (const auto& [label, needed] : {std::pair(QStringLiteral("Naam van het wijkbedrijf"), true),
                                        {QStringLiteral("Gemeente"), true},
                                        {QStringLiteral("Onderdeel van de gemeente"), false},
                                        {QStringLiteral("Naam"), true},
                                        {QStringLiteral("Uw naam"), true},
                                        {QStringLiteral("Uw wachtwoord"), true}}) {
        INFO(label.toStdString());
        REQUIRE(field(*wizard, label));
        CHECK(field(*wizard, label)->text().isEmpty());
        CHECK(field(*wizard, label)->property("wrong").toBool() == needed);
    }
    auto* said = wizard->findChild<ui::Bar*>();
    CHECK(said->isVisible());

    QTest::keyClicks(field(*wizard, QStringLiteral("Naam van het wijkbedrijf")), QStringLiteral("Wijkbedrijf Test"));
    QTest::keyClicks(field(*wizard, QStringLiteral("Gemeente")), QStringLiteral("Wijkerdam"));
    QTest::keyClicks(field(*wizard, QStringLiteral("Naam")), QStringLiteral("M. de Boer"));
    CHECK(said->isVisible());
    QTest::keyClicks(field(*wizard, QStringLiteral("Uw naam")), QStringLiteral("Joke Brandsma"));
    QTest::keyClicks(field(*wizard, QStringLiteral("Uw wachtwoord")), QStringLiteral("welkom"));
    QTest::keyClicks(field(*wizard, QStringLiteral("Het wachtwoord nog een keer")), QStringLiteral("welkom 2"));
    CHECK_FALSE(said->isVisible());
    QLineEdit* path = field(*wizard, QStringLiteral("Bestand"));
    path->selectAll();
    QTest::keyClicks(path, home.path("nieuw"));
    make->click();
    QLineEdit* again = field(*wizard, QStringLiteral("Het wachtwoord nog een keer"));
    CHECK(again->property("wrong").toBool());
    again->selectAll();
    QTest::keyClicks(again, QStringLiteral("welkom"));
    make->click();
    QLineEdit* password = field(*wizard, QStringLiteral("Uw wachtwoord"));
    REQUIRE(wait([&] { return password->property("wrong").toBool(); })); // too short, and among the first to try
    CHECK_FALSE(QFile::exists(home.path("nieuw.wijkwerk")));
    for (QLineEdit* one : {password, again}) {
        one->selectAll();
        QTest::keyClicks(one, QStringLiteral("paard batterij nietje"));
    }
    make->click();
    REQUIRE(wait([&] { return button(*wizard, QStringLiteral("Afdeling openen")) != nullptr; }));
    QAbstractButton* open = button(*wizard, QStringLiteral("Afdeling openen"));
    CHECK_FALSE(open->isEnabled());
    CHECK_FALSE(window->desk());
    button(*wizard, QStringLiteral("Ik heb de code op papier"))->click();
    CHECK(open->isEnabled());
    open->click();

    REQUIRE(wait([&] { return window->desk() != nullptr; }));
    CHECK_FALSE(window->desk()->isPractice());
    ui::Context& context = window->desk()->context();
    CHECK(context.session().path() == QFileInfo(home.path("nieuw.wijkwerk")).canonicalFilePath());
    CHECK(context.me().name == QStringLiteral("Joke Brandsma"));
    CHECK(context.department().mandateLine == QStringLiteral("namens burgemeester en wethouders van Wijkerdam"));
    CHECK(window->windowTitle() == QStringLiteral("Wijkbedrijf Test – Wijkwerk"));
}

TEST_CASE("a proposed file name leaves out what a file system refuses and never takes a name that is there",
          "[shell]") {
    const Home home;
    const QString folder = QFileInfo(home.path("x")).absolutePath();
    const auto name = [&](const QString& text) {
        return QFileInfo(ui::DepartmentWizard::proposedPath(folder, text)).fileName();
    };
    CHECK(name(QStringLiteral("Wijkbedrijf Wijkerdam")) == QStringLiteral("Wijkbedrijf Wijkerdam.wijkwerk"));
    CHECK(name(QStringLiteral("Noord/Zuid: \"De Brug\"?")) == QStringLiteral("Noord Zuid De Brug.wijkwerk"));
    CHECK(name(QStringLiteral(" ..")) == QStringLiteral("wijkbedrijf.wijkwerk"));
    QFile file(folder + QStringLiteral("/wijkbedrijf.wijkwerk"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(name({}) == QStringLiteral("wijkbedrijf 2.wijkwerk"));
}

TEST_CASE("in a practice department one looks as somebody else, and is so again the next time", "[shell]") {
    const Home home;
    const QString file = home.demo();
    {
        const auto window = shown(file);
        REQUIRE(window->desk());
        CHECK_FALSE(window->desk()->context().worker().isNull());
        button(*window, QStringLiteral("Bekijk als…"))->click();
        auto* dialog = openDialog<ui::LookAsDialog>(*window);
        REQUIRE(dialog);
        auto* list = dialog->findChild<QListWidget*>();
        const auto rows = list->findItems(QStringLiteral("Joke Brandsma"), Qt::MatchStartsWith);
        REQUIRE(rows.size() == 1);
        list->setCurrentItem(rows.first());
        QTest::keyClick(list, Qt::Key_Return);
        CHECK(window->desk()->context().me().name == QStringLiteral("Joke Brandsma"));
    }
    const auto again = shown(file);
    CHECK(again->desk()->context().me().name == QStringLiteral("Joke Brandsma"));
}

TEST_CASE("a second window looks along and names who works in the file", "[shell]") {
    const Home home;
    const QString file = home.department();
    const auto first = shown(file);
    ui::Context& context = first->desk()->context();
    context.setWorker(store::workers::all(context.database()).front());

    const auto second = shown(file);
    REQUIRE(second->desk());
    CHECK(second->desk()->session().isReadOnly());
    const auto* bar = second->findChild<ui::LookOnlyBar*>();
    REQUIRE(bar);
    CHECK(bar->isVisible());
    CHECK(bar->text().startsWith(QStringLiteral("Joke Brandsma (")));
    CHECK(bar->text().contains(QStringLiteral("werkt in dit bestand sinds")));
    CHECK(bar->text().endsWith(QStringLiteral("U kunt meekijken.")));
    CHECK_FALSE(first->findChild<ui::LookOnlyBar*>());
}

TEST_CASE("who looks along sees what the writer saves", "[shell]") {
    const Home home;
    const QString file = home.department();
    const auto first = shown(file);
    const auto second = shown(file);
    Department department = store::department::find(first->desk()->context().database());
    department.unit = QStringLiteral("afdeling Groen");
    work::perform(first->desk()->context().database(),
                  [&](db::Transaction& tx) { return work::saveDepartment(tx, department); });
    CHECK(wait([&] { return second->desk()->context().department().unit == QStringLiteral("afdeling Groen"); }));
}

TEST_CASE("in a folder that a service copies one can only look, and a copy elsewhere is offered", "[shell]") {
    const Home home;
    REQUIRE(QDir(home.path("")).mkpath(QStringLiteral("OneDrive")));
    const QString file = home.path("OneDrive/afdeling.wijkwerk");
    REQUIRE(QFile::rename(home.department(), file));
    test::leaveKeyBeside(file);
    const auto window = shown(file);
    REQUIRE(window->desk());
    const auto* bar = window->findChild<ui::LookOnlyBar*>();
    REQUIRE(bar);
    CHECK(bar->text().contains(QStringLiteral("OneDrive")));
    CHECK(button(*bar, QStringLiteral("Kopie elders maken…")));
    // What writes is refused with the same sentence.
    window->desk()->run(QStringLiteral("quick_referral"));
    CHECK(answer(QStringLiteral("OK")));
}

TEST_CASE("a file that is no department stays as it is, and the start page says what is wrong", "[shell]") {
    const Home home;
    const QString path = home.path("brief.wijkwerk");
    const QByteArray text = "Geachte mevrouw,\nDit is een brief.\n";
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    const auto window = shown(path);
    CHECK_FALSE(window->desk());
    REQUIRE(window->startPage());
    CHECK(window->startPage()->errorText().contains(QStringLiteral("brief.wijkwerk")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == text);

    window->openFile(home.path("weg.wijkwerk"));
    CHECK(window->startPage()->errorText().contains(QStringLiteral("weg.wijkwerk")));
    window->openFile(home.department());
    CHECK(window->desk());
}

TEST_CASE("files that were opened lately stand on the start page, the last one first", "[shell]") {
    const Home home;
    CHECK(ui::recentFiles().empty());
    for (int i = 0; i < 12; ++i)
        ui::rememberRecent({QStringLiteral("/plek/%1.wijkwerk").arg(i), QStringLiteral("Afdeling %1").arg(i)});
    CHECK(ui::recentFiles().size() == 8);
    CHECK(ui::recentFiles().front().name == QStringLiteral("Afdeling 11"));
    ui::rememberRecent({QStringLiteral("/plek/6.wijkwerk"), QStringLiteral("Afdeling zes")});
    CHECK(ui::recentFiles().size() == 8);
    CHECK(ui::recentFiles().front().name == QStringLiteral("Afdeling zes"));
    ui::forgetRecent(QStringLiteral("/plek/6.wijkwerk"));
    CHECK(ui::recentFiles().size() == 7);
    const auto window = shown({});
    CHECK(button(*window, QStringLiteral("Afdeling 11")));
    CHECK(button(*window, QStringLiteral("Afdeling 11"))->hasFocus());
}
