// SPDX-License-Identifier: EUPL-1.2
// Beheer: department, workers with their training, teams, wijken, closing days, and two people changing the same.
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/department_work.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/settings/house_number.h"
#include "ui/settings/name_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/wijken_section.h"
#include "ui/settings/worker_dialog.h"
#include "ui/shared/bar.h"
#include "ui/shared/guard.h"
#include "ui/shared/rows_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"

#include <QComboBox>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;

namespace {

enum Section { OfDepartment, OfWorkers, OfTeams, OfWijken, OfClosing };

struct Settings {
    Home home;
    std::unique_ptr<ui::MainWindow> window = shown(home.department());
    ui::SettingsPage* page = nullptr;

    explicit Settings(Section section) {
        window->desk()->pages().go(ui::PageId::Settings);
        page = window->findChild<ui::SettingsPage*>();
        REQUIRE(page);
        page->showSection(section);
    }
    db::Database& database() { return window->desk()->context().database(); }
    ui::RowsView* list() {
        for (auto* view : page->findChildren<ui::RowsView*>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    void click(const QString& text) {
        QAbstractButton* found = button(*page, text);
        REQUIRE(found);
        found->click();
    }
};

void type(QWidget& where, const QString& name, const QString& text) {
    QLineEdit* found = field(where, name);
    INFO(name.toStdString());
    REQUIRE(found);
    found->selectAll();
    QTest::keyClicks(found, text);
}

} // namespace

TEST_CASE("Beheer says what a letter still misses, and stops saying it once that is filled in", "[settings]") {
    Settings settings(OfDepartment);
    const auto missing = [&] {
        for (const auto* bar : settings.page->findChildren<ui::Bar*>()) {
            if (bar->isVisible() && bar->text().startsWith(QStringLiteral("Nog aanvullen")))
                return bar->text();
        }
        return QString();
    };
    CHECK(missing().contains(QStringLiteral("Telefoon"), Qt::CaseInsensitive));
    type(*settings.page, QStringLiteral("Telefoon"), QStringLiteral("0314-123456"));
    settings.click(QStringLiteral("Bewaren"));
    CHECK_FALSE(missing().contains(QStringLiteral("Telefoon"), Qt::CaseInsensitive));
    CHECK(store::department::find(settings.database()).phone == QStringLiteral("+31314123456"));
}

TEST_CASE("what is wrong in the department stands at its field, and nothing is saved", "[settings]") {
    Settings settings(OfDepartment);
    type(*settings.page, QStringLiteral("Postcode"), QStringLiteral("12"));
    settings.click(QStringLiteral("Bewaren"));
    CHECK(settings.page->hasUnsavedWork());
    CHECK(store::department::find(settings.database()).visiting.postcode.isEmpty());
    CHECK(field(*settings.page, QStringLiteral("Postcode"))->accessibleDescription().contains(QStringLiteral("1234")));
    settings.click(QStringLiteral("Wijzigingen terugdraaien"));
    CHECK_FALSE(settings.page->hasUnsavedWork());
    CHECK(field(*settings.page, QStringLiteral("Postcode"))->text().isEmpty());
}

TEST_CASE("who is second to change the department is told, and keeps what was typed", "[settings]") {
    Settings settings(OfDepartment);
    type(*settings.page, QStringLiteral("Straat"), QStringLiteral("Dorpsstraat"));
    Department other = store::department::find(settings.database());
    other.phone = QStringLiteral("+31314123456");
    work::perform(settings.database(), [&](db::Transaction& tx) { return work::saveDepartment(tx, other); });

    std::vector<Fault> faults;
    ui::reportErrorsTo([&](QWidget*, const Error& error) { faults.push_back(error.fault()); });
    settings.click(QStringLiteral("Bewaren"));
    ui::reportErrorsTo({});
    CHECK(faults == std::vector<Fault>{Fault::Conflict});
    CHECK(field(*settings.page, QStringLiteral("Straat"))->text() == QStringLiteral("Dorpsstraat"));
}

TEST_CASE("a vakspecialist is added with a training, archived, and put back", "[settings]") {
    Settings settings(OfWorkers);
    settings.click(QStringLiteral("Nieuwe medewerker…"));
    auto* dialog = openDialog<ui::WorkerDialog>(*settings.window);
    REQUIRE(dialog);
    type(*dialog, QStringLiteral("Naam"), QStringLiteral("Rob Hoekstra"));
    auto* role = dialog->findChild<QComboBox*>();
    role->setCurrentIndex(role->findText(QStringLiteral("Vakspecialist")));
    type(*dialog, QStringLiteral("Nieuwe training op"), QStringLiteral("01-02-2026"));
    type(*dialog, QStringLiteral("Geldig t/m"), QStringLiteral("31-01-2028"));
    button(*dialog, QStringLiteral("Medewerker toevoegen"))->click();

    const auto all = store::workers::all(settings.database());
    REQUIRE(all.size() == 2);
    const Worker rob = all.back().name == QStringLiteral("Rob Hoekstra") ? all.back() : all.front();
    CHECK(rob.role == Role::CraftSpecialist);
    const auto trainings = store::workers::trainings(settings.database(), rob.id);
    REQUIRE(trainings.size() == 1);
    CHECK(trainings.front().validUntil == QDate(2028, 1, 31));
    CHECK(settings.list()->rows()->rowCount() == 2);

    settings.list()->setCurrentId(rob.id.value);
    QTest::keyClick(settings.list(), Qt::Key_Return);
    REQUIRE(wait([&] { return openDialog<ui::WorkerDialog>(*settings.window) != nullptr; }));
    button(*openDialog<ui::WorkerDialog>(*settings.window), QStringLiteral("Archiveren"))->click();
    CHECK(store::workers::find(settings.database(), rob.id)->archived);
    CHECK(settings.list()->rows()->rowCount() == 1);
    settings.click(QStringLiteral("Ook wat gearchiveerd is"));
    CHECK(settings.list()->rows()->rowCount() == 2);
}

TEST_CASE("two workers cannot have the same name", "[settings]") {
    Settings settings(OfWorkers);
    settings.click(QStringLiteral("Nieuwe medewerker…"));
    auto* dialog = openDialog<ui::WorkerDialog>(*settings.window);
    type(*dialog, QStringLiteral("Naam"), QStringLiteral("joke brandsma"));
    button(*dialog, QStringLiteral("Medewerker toevoegen"))->click();
    CHECK(dialog->isVisible());
    CHECK(store::workers::all(settings.database()).size() == 1);
}

TEST_CASE("teams change places, and every list follows", "[settings]") {
    Settings settings(OfTeams);
    const auto names = [&] {
        QStringList list;
        for (const Team& team : store::teams::all(settings.database()))
            list << team.name;
        return list;
    };
    REQUIRE(names().size() == 5);
    const QString first = names().at(0);
    const QString second = names().at(1);
    settings.list()->setCurrentId(settings.list()->rows()->idAt(0));
    settings.click(QStringLiteral("Omlaag"));
    CHECK(names().at(0) == second);
    CHECK(names().at(1) == first);
    CHECK(settings.list()->rows()->cellText(0, 0) == second);
}

TEST_CASE("a wijk has postcodes of four digits", "[settings]") {
    CHECK(ui::postcodesFromText(QStringLiteral("1941, 1942;1943 1941")) ==
          QStringList{QStringLiteral("1941"), QStringLiteral("1942"), QStringLiteral("1943")});
    CHECK(ui::postcodesFromText({}) == QStringList{});
    CHECK_FALSE(ui::postcodesFromText(QStringLiteral("1941AB")));
    CHECK_FALSE(ui::postcodesFromText(QStringLiteral("0941")));

    Settings settings(OfWijken);
    settings.click(QStringLiteral("Nieuwe wijk…"));
    auto* dialog = openDialog<ui::NameDialog>(*settings.window);
    type(*dialog, QStringLiteral("Naam"), QStringLiteral("De Huet"));
    type(*dialog, QStringLiteral("Postcodes"), QStringLiteral("12"));
    button(*dialog, QStringLiteral("Toevoegen"))->click();
    CHECK(dialog->isVisible());
    type(*dialog, QStringLiteral("Postcodes"), QStringLiteral("7006, 7007"));
    button(*dialog, QStringLiteral("Toevoegen"))->click();
    const auto wijken = store::wijken::all(settings.database());
    REQUIRE(wijken.size() == 1);
    CHECK(wijken.front().postcodes == QStringList{QStringLiteral("7006"), QStringLiteral("7007")});
}

TEST_CASE("a closing of two weeks leaves out weekends and holidays", "[settings]") {
    Settings settings(OfClosing);
    settings.click(QStringLiteral("Dagen toevoegen…"));
    auto* dialog = openDialog<ui::Dialog>(*settings.window);
    type(*dialog, QStringLiteral("Van"), QStringLiteral("24122026"));
    type(*dialog, QStringLiteral("T/m"), QStringLiteral("01012027"));
    button(*dialog, QStringLiteral("Toevoegen"))->click();
    // 25 and 26 December are Christmas, 27 a Sunday, 1 January New Year's Day.
    CHECK(store::department::closingDays(settings.database()) ==
          std::vector<QDate>{QDate(2026, 12, 24), QDate(2026, 12, 28), QDate(2026, 12, 29), QDate(2026, 12, 30),
                             QDate(2026, 12, 31)});
    settings.list()->setCurrentId(settings.list()->rows()->idAt(0));
    settings.click(QStringLiteral("Weghalen"));
    CHECK(store::department::closingDays(settings.database()).size() == 4);
}

TEST_CASE("a house number is typed in one field", "[settings]") {
    struct Row {
        const char* typed;
        int number;
        const char* letter;
        const char* suffix;
    };
    for (const Row& row : {Row{"12", 12, "", ""}, Row{"12a", 12, "a", ""}, Row{"12 A-2", 12, "A", "2"},
                           Row{"12-bis", 12, "", "bis"}, Row{"", 0, "", ""}}) {
        Address address;
        INFO(row.typed);
        REQUIRE(ui::readHouseNumber(QLatin1String(row.typed), address));
        CHECK(address.houseNumber == row.number);
        CHECK(address.houseLetter == QLatin1String(row.letter));
        CHECK(address.houseSuffix == QLatin1String(row.suffix));
        Address again;
        CHECK(ui::readHouseNumber(ui::houseNumberText(address), again));
        CHECK(again == address);
    }
    Address address;
    CHECK_FALSE(ui::readHouseNumber(QStringLiteral("naast de kerk"), address));
    CHECK_FALSE(ui::readHouseNumber(QStringLiteral("12-abcde"), address));
}
