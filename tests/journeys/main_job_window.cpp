// SPDX-License-Identifier: EUPL-1.2
// The main job through the real window, by keyboard: import the sample, refer, preselect, advise, place, letter.
#include "core/store/department.h"
#include "core/store/journal.h"
#include "core/store/letters.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/department_work.h"
#include "tests/support/catch.h"
#include "tests/support/profiles.h"
#include "tests/support/test_key.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/letters/letter_dialog.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/import_dialog.h"
#include "ui/participants/list_page.h"
#include "ui/participants/place_choice.h"
#include "ui/participants/place_dialog.h"
#include "ui/shared/buttons.h"
#include "ui/shared/editors.h"
#include "ui/shared/rows_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"

#include <QApplication>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;

namespace {

const QDate today = QDate(2026, 11, 24);

/// What Beheer asks: the rest of the department, a trained vakspecialist, a workplace with room.
void furnish(const QString& file) {
    const auto session = db::Session::open(file, test::keyOf(file), {testClock, false, 0});
    db::Database& database = session->database();
    Department department = store::department::find(database);
    department.phone = QStringLiteral("+31251123456");
    department.postalBox = QStringLiteral("Postbus 450");
    department.postalPostcode = QStringLiteral("1940AL");
    department.postalCity = QStringLiteral("Wijkerdam");
    department.signatoryName = QStringLiteral("M. van Dijk");
    department.signatoryFunction = QStringLiteral("teammanager Wijkbedrijf");
    department.mandateLine = QStringLiteral("namens burgemeester en wethouders van Wijkerdam");
    department.objectionAddress = QStringLiteral("College van Wijkerdam\nPostbus 450\n1940 AL Wijkerdam");
    department.travelAllowance = QStringLiteral("U krijgt een vergoeding voor uw reiskosten.");
    department.absenceRule = QStringLiteral("Bel dan vóór 7.45 uur uw vakspecialist.");
    REQUIRE(work::perform(database, [&](db::Transaction& tx) { return work::saveDepartment(tx, department); }));
    Worker guide;
    guide.name = QStringLiteral("Ron de Wit");
    guide.role = Role::CraftSpecialist;
    guide.phone = QStringLiteral("+31612345678");
    guide.team = store::teams::all(database).front().id;
    Training training;
    training.doneOn = QDate(2026, 2, 10);
    const auto ron = work::perform(database, [&](db::Transaction& tx) { return work::addWorker(tx, guide, training); });
    REQUIRE(ron);
    Workplace place;
    place.name = QStringLiteral("Plantsoen Noord");
    place.team = guide.team;
    place.guide = *ron.done;
    place.startTime = QStringLiteral("08:00");
    place.endTime = QStringLiteral("14:30");
    place.capacities = {{QDate(2026, 1, 1), 3}};
    REQUIRE(work::perform(database, [&](db::Transaction& tx) { return work::saveWorkplace(tx, place); }));
}

/// The open dialog of that title; waits for it.
ui::Dialog* dialogTitled(const QWidget& window, const QString& words) {
    INFO(words.toStdString());
    ui::Dialog* found = nullptr;
    REQUIRE(wait([&] {
        for (auto* dialog : window.findChildren<ui::Dialog*>()) {
            if (dialog->isVisible() && dialog->windowTitle().contains(words))
                found = dialog;
        }
        return found != nullptr;
    }));
    return found;
}

void press(QWidget& where, const QString& text) {
    INFO(text.toStdString());
    QAbstractButton* found = nullptr;
    REQUIRE(wait([&] {
        found = button(where, text);
        return found && found->isEnabled();
    }));
    QTest::keyClick(found, Qt::Key_Space);
}

void type(QWidget& where, const QString& name, const QString& text) {
    INFO(name.toStdString());
    QLineEdit* line = field(where, name);
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, text);
}

void importSample(ui::MainWindow& window) {
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    press(window, QStringLiteral("Importeren…"));
    REQUIRE(answer(QStringLiteral("Ik begrijp het")));
    auto* dialog = static_cast<ui::participants::ImportDialog*>(dialogTitled(window, QStringLiteral("importeren")));
    dialog->openFile(QStringLiteral(WIJKWERK_SOURCE_DIR "/resources/demo/caseload.csv"));
    press(*dialog, QStringLiteral("Controleren"));
    wijkwerk::test::settle(500);
    ui::PrimaryButton* import = dialog->findChild<ui::PrimaryButton*>();
    REQUIRE(wait([&] { return import->isEnabled() && import->text().contains(QStringLiteral("mensen importeren")); }));
    wijkwerk::test::keepPicture(*dialog, QStringLiteral("journey-import"));
    QTest::keyClick(import, Qt::Key_Space);
    REQUIRE(wait([&] { return import->text() == QStringLiteral("Caseload tonen") && import->isEnabled(); }));
    wijkwerk::test::keepPicture(*dialog, QStringLiteral("journey-imported"));
    QTest::keyClick(import, Qt::Key_Space);
}

void openFromCaseload(ui::MainWindow& window, const Participant& person) {
    auto* page = window.findChild<ui::participants::ListPage*>();
    auto* tabs = page->findChild<QTabBar*>();
    REQUIRE(wait([&] { return tabs->tabText(tabs->currentIndex()) == QStringLiteral("Caseload"); }));
    auto* list = page->findChild<ui::RowsView*>();
    REQUIRE(wait([&] { return list->rows()->rowCount() > 2000; }));
    QTest::keyClicks(page->findChild<QLineEdit*>(), QString::number(person.number));
    REQUIRE(wait([&] { return list->rows()->rowCount() < 2000 && list->rows()->rowOf(person.id.value) >= 0; }));
    list->setCurrentId(person.id.value);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(wait([&] { return window.desk()->pages().currentId() == ui::PageId::Dossier; }));
}

void saveTo(const QString& path) {
    QFileDialog* files = nullptr;
    REQUIRE(wait([&] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<QFileDialog*>(widget); found && found->isVisible())
                files = found;
        }
        return files != nullptr;
    }));
    files->selectFile(path);
    QMetaObject::invokeMethod(files, "accept");
    REQUIRE(wait([&] { return QFile::exists(path); }));
}

void place(ui::MainWindow& window, ui::participants::DossierPage& dossier) {
    press(dossier, QStringLiteral("Plaatsen…"));
    auto* placing = dialogTitled(window, QStringLiteral("plaatsen"));
    type(*placing, QStringLiteral("Eerste dag"), QStringLiteral("30112026"));
    wijkwerk::test::settle(300);
    auto* places = placing->findChild<ui::RowsView*>();
    places->setFocus();
    QTest::keyClick(places, Qt::Key_Home);
    places->setCurrentId(places->rows()->idAt(0));
    type(*placing, QStringLiteral("Uren per week"), QStringLiteral("18"));
    wijkwerk::test::settle(300);
    wijkwerk::test::keepPicture(*placing, QStringLiteral("journey-place"));
    QTest::keyClick(placing, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(answer(QStringLiteral("Plaatsingsbrief maken")));
}

} // namespace

TEST_CASE("the sample travels through the window to a kept placement letter, by keyboard", "[people][journey]") {
    const Home home;
    const QString file = home.department();
    furnish(file);
    const auto window = shown(file);
    db::Database& database = window->desk()->context().database();
    for (const Worker& worker : store::workers::all(database))
        if (worker.role == Role::JobCoach)
            window->desk()->context().setWorker(worker);
    importSample(*window);

    const auto ids = store::participants::byAnyNumber(database, QStringLiteral("K1000087"));
    REQUIRE(ids);
    const auto person = store::participants::find(database, *ids);
    REQUIRE(wait([&] { return window->desk()->context().search() != nullptr; }));
    openFromCaseload(*window, *person);
    auto* dossier = window->findChild<ui::participants::DossierPage*>();
    REQUIRE(dossier->person() == person->id);

    press(*dossier, QStringLiteral("Aanmelden…"));
    auto* referral = dialogTitled(*window, QStringLiteral("aanmelden"));
    type(*referral, QStringLiteral("Aangemeld door"), QStringLiteral("Werk en Inkomen, Ruth Boersma"));
    wijkwerk::test::keepPicture(*referral, QStringLiteral("journey-refer"));
    QTest::keyClick(referral, Qt::Key_Return, Qt::ControlModifier);

    press(*dossier, QStringLiteral("Voorselectie starten…"));
    QTest::keyClick(dialogTitled(*window, QStringLiteral("starten")), Qt::Key_Return, Qt::ControlModifier);

    wijkwerk::test::fillProfile(database, person->id); // what the talk told; people_profile_test types it
    press(*dossier, QStringLiteral("Advies vastleggen…"));
    auto* advice = dialogTitled(*window, QStringLiteral("Advies over"));
    QTest::keyClick(advice, Qt::Key_Return, Qt::ControlModifier);
    CHECK(advice->isVisible()); // an advice has a reason
    for (auto* lines : advice->findChildren<QPlainTextEdit*>()) {
        if (lines->isVisible())
            QTest::keyClicks(lines, QStringLiteral("Werkt graag buiten."));
    }
    QTest::keyClick(advice, Qt::Key_Return, Qt::ControlModifier);

    place(*window, *dossier);
    const auto trajectory = store::trajectories::openOf(database, person->id);
    REQUIRE(trajectory);
    CHECK(trajectory->phase == Phase::Stage);
    const auto placement = store::placements::latestOf(database, trajectory->id);
    REQUIRE(placement);
    CHECK(placement->startsOn == QDate(2026, 11, 30));
    CHECK(placement->lastDay == QDate(2027, 2, 28));

    auto* letter = dialogTitled(*window, QStringLiteral("Plaatsingsbrief voor"));
    wijkwerk::test::keepPicture(*letter, QStringLiteral("journey-letter"));
    press(*letter, QStringLiteral("Definitief maken en PDF bewaren…"));
    const QString pdf = home.path("brief.pdf");
    saveTo(pdf);
    QFile written(pdf);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const auto kept = store::letters::ofParticipant(database, person->id);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().reference == QStringLiteral("WW-2026-0001"));
    CHECK(written.readAll() == store::letters::pdf(database, kept.front().id));
    wijkwerk::test::keepPicture(*letter, QStringLiteral("journey-kept"));
    QTest::keyClick(letter, Qt::Key_Escape);
    wijkwerk::test::keepPicture(*window, QStringLiteral("journey-dossier"));
    CHECK_FALSE(button(*dossier, QStringLiteral("Plaatsingsbrief maken…")));
}
