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
#include "ui/shell/look_only_bar.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/start_page.h"
#include "ui/shell/who_dialog.h"

#include <QDir>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;

TEST_CASE("every window says that it is a practice version, and that cannot be closed", "[shell]") {
    const Home home;
    const auto window = shown({});
    const QList<ui::Bar*> bars = window->findChildren<ui::Bar*>();
    REQUIRE_FALSE(bars.isEmpty());
    CHECK(bars.first()->isVisible());
    CHECK(bars.first()->text() == QStringLiteral("Oefenversie: niet versleuteld. Zet hier geen echte personen in."));
    CHECK(bars.first()->findChildren<QAbstractButton*>().isEmpty());
    CHECK(window->windowTitle() == QStringLiteral("Wijkwerk"));
}

TEST_CASE("the wizard makes a department, opens it, and knows who you are", "[shell]") {
    const Home home;
    const auto window = shown({}, true);
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
                                        {QStringLiteral("Uw naam"), true}}) {
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
    CHECK_FALSE(said->isVisible());
    QLineEdit* path = field(*wizard, QStringLiteral("Bestand"));
    path->selectAll();
    QTest::keyClicks(path, home.path("nieuw"));
    make->click();

    REQUIRE(wait([&] { return window->desk() != nullptr; }));
    ui::Context& context = window->desk()->context();
    CHECK(context.session().path() == QFileInfo(home.path("nieuw.wijkwerk")).canonicalFilePath());
    CHECK(context.me().name == QStringLiteral("Joke Brandsma"));
    CHECK(context.department().mandateLine == QStringLiteral("namens burgemeester en wethouders van Wijkerdam"));
    CHECK(window->windowTitle() == QStringLiteral("Wijkbedrijf Test – Wijkwerk"));
    QTest::qWait(50);
    CHECK_FALSE(openDialog<ui::WhoDialog>(*window));
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

TEST_CASE("who you are is asked once for a file and account, and can be switched", "[shell]") {
    const Home home;
    const QString file = home.demo();
    {
        const auto window = shown(file, true);
        REQUIRE(wait([&] { return openDialog<ui::WhoDialog>(*window) != nullptr; }));
        auto* dialog = openDialog<ui::WhoDialog>(*window);
        auto* list = dialog->findChild<QListWidget*>();
        const auto rows = list->findItems(QStringLiteral("Joke Brandsma"), Qt::MatchStartsWith);
        REQUIRE(rows.size() == 1);
        CHECK(list->selectedItems().isEmpty());
        CHECK_FALSE(button(*dialog, QStringLiteral("Dit ben ik"))->isEnabled());
        list->setCurrentItem(rows.first());
        CHECK(button(*dialog, QStringLiteral("Dit ben ik"))->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        CHECK(window->desk()->context().me().name == QStringLiteral("Joke Brandsma"));
    }
    const auto again = shown(file, true);
    QTest::qWait(50);
    CHECK_FALSE(openDialog<ui::WhoDialog>(*again));
    CHECK(again->desk()->context().me().name == QStringLiteral("Joke Brandsma"));
    button(*again, QStringLiteral("Wisselen"))->click();
    CHECK(openDialog<ui::WhoDialog>(*again));
}

TEST_CASE("who is not in the list of workers says so and is added", "[shell]") {
    const Home home;
    const auto window = shown(home.department({}), true);
    REQUIRE(wait([&] { return openDialog<ui::WhoDialog>(*window) != nullptr; }));
    auto* dialog = openDialog<ui::WhoDialog>(*window);
    QTest::keyClicks(field(*dialog, QStringLiteral("Uw naam")), QStringLiteral("Sanne de Wit"));
    button(*dialog, QStringLiteral("Dit ben ik"))->click();
    ui::Context& context = window->desk()->context();
    CHECK(context.me().name == QStringLiteral("Sanne de Wit"));
    CHECK(store::workers::all(context.database()).size() == 1);
    CHECK(rememberedWorker(context.department().id.value) == context.worker().value);
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
