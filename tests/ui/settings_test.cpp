// SPDX-License-Identifier: EUPL-1.2
// Beheer: department, workers with their training, teams, wijken, closing days, and two people changing the same.
#include "core/store/days_off.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/days_off.h"
#include "core/work/department_work.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/settings/closing_dialog.h"
#include "ui/settings/house_number.h"
#include "ui/settings/name_dialog.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/wijken_section.h"
#include "ui/settings/worker_dialog.h"
#include "ui/shared/bar.h"
#include "ui/shared/guard.h"
#include "ui/shared/reason_dialog.h"
#include "ui/shared/rows_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;

namespace {

enum Section { OfDepartment, OfWorkers, OfTeams, OfWijken, OfClosing };
enum Where { OnEmpty, OnDemo };

struct Settings {
    Home home;
    std::unique_ptr<ui::MainWindow> window;
    ui::SettingsPage* page = nullptr;

    explicit Settings(Section section, Where where = OnEmpty)
        : window(shown(where == OnDemo ? home.demo() : home.department())) {
        if (where == OnDemo)
            lookAsSomebodyWho(*window->desk(), rules::Right::SetUpDepartment);
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

TEST_CASE("a closing asks where it stands and why, and taking it away asks why again", "[settings]") {
    Settings settings(OfClosing);
    settings.click(QStringLiteral("Dagen toevoegen…"));
    auto* dialog = openDialog<ui::ClosingDialog>(*settings.window);
    type(*dialog, QStringLiteral("Van"), QStringLiteral("24122026"));
    type(*dialog, QStringLiteral("T/m"), QStringLiteral("01012027"));
    type(*dialog, QStringLiteral("Wat het is"), QStringLiteral("Kerstsluiting"));
    button(*dialog, QStringLiteral("Toevoegen"))->click();
    CHECK(dialog->isVisible()); // no source, no reason
    CHECK(store::department::closingDays(settings.database()).empty());
    type(*dialog, QStringLiteral("Waar het staat"), QStringLiteral("huisregel"));
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Dan is er niemand."));
    button(*dialog, QStringLiteral("Toevoegen"))->click();
    CHECK(store::department::closingDays(settings.database()).size() == 7); // without the weekend
    const auto rows = store::days_off::closings(settings.database());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().reason == QStringLiteral("Dan is er niemand."));
    QTest::qWait(0);
    REQUIRE(settings.list()->rows()->rowCount() == 1);
    CHECK(settings.list()->rows()->cellText(0, 0) == QStringLiteral("24-12-2026 t/m 01-01-2027"));
    CHECK(settings.list()->rows()->cellText(0, 2) == QStringLiteral("huisregel"));
    settings.list()->setCurrentId(settings.list()->rows()->idAt(0));
    settings.click(QStringLiteral("Weghalen…"));
    auto* ask = openDialog<ui::ReasonDialog>(*settings.window);
    REQUIRE(ask);
    ask->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Toch open."));
    button(*ask, QStringLiteral("Weghalen"))->click();
    CHECK(store::department::closingDays(settings.database()).empty());
    CHECK(store::days_off::closings(settings.database(), store::days_off::Superseded::Included).size() == 1);
}

TEST_CASE("taking away a closing of the past says whose days it changes", "[settings]") {
    Settings settings(OfClosing, OnDemo);
    const QDate yesterday = testClock.today().addDays(-1);
    const auto added = work::perform(settings.database(), [&](db::Transaction& tx) {
        work::ClosingRequest request;
        request.from = yesterday;
        request.source = QStringLiteral("huisregel");
        request.reason = QStringLiteral("Zo was het.");
        return work::addClosing(tx, request);
    });
    REQUIRE(added);
    QTest::qWait(0);
    settings.list()->setCurrentId(added.done->value);
    settings.click(QStringLiteral("Weghalen…"));
    auto* ask = openDialog<ui::ReasonDialog>(*settings.window);
    REQUIRE(ask);
    QString said;
    for (const QLabel* label : ask->findChildren<QLabel*>())
        said += label->text();
    CHECK(said.contains(QStringLiteral("Dit verandert ook dagen van vroeger, vanaf 23-11-2026")));
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
