// SPDX-License-Identifier: EUPL-1.2
// The own list of the wijkbedrijf through the import dialog of the real window, with keys.
#include "core/imports/apply.h"
#include "core/imports/known.h"
#include "core/store/trajectories.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/import_dialog.h"
#include "ui/participants/import_meanings.h"
#include "ui/participants/import_rows.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableWidget>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

/// Waits until the button with that text can be pressed, and presses it with the space bar.
void press(QWidget& where, const QString& verb) {
    INFO(verb.toStdString());
    QAbstractButton* button = nullptr;
    REQUIRE(shell_test::wait([&] {
        button = shell_test::button(where, verb);
        return button && button->isEnabled() && button->isVisible();
    }));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

TEST_CASE("our own list goes in by keys: kind of list, columns, words, rows", "[people]") {
    const shell_test::Home home;
    const auto window = shell_test::shown(home.department());
    ui::Desk& desk = *window->desk();
    desk.pages().go(ui::PageId::Today);
    press(*window, QStringLiteral("Mensen importeren…"));
    REQUIRE(shell_test::answer(QStringLiteral("Ik begrijp het")));
    people::ImportDialog* dialog = nullptr;
    REQUIRE(
        shell_test::wait([&] { return (dialog = shell_test::openDialog<people::ImportDialog>(*window)) != nullptr; }));
    QComboBox* kind = nullptr;
    for (auto* combo : dialog->findChildren<QComboBox*>()) {
        if (combo->accessibleName() == QStringLiteral("Wat voor lijst is het?"))
            kind = combo;
    }
    REQUIRE(kind);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    const QString path = home.path("eigen lijst.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Naam;Voorletters;Geboortedatum;Fase;Start stage;Einde stage;Werkplek;Datum uitstroom;Reden\r\n"
               "Bos;J.;01-02-1980;;01-03-2020;31-05-2020;;31-05-2020;Geen motivatie\r\n"
               "Vos;K.;03-04-1985;stage;01-10-2026;31-12-2026;Groene ploeg;;\r\n"
               "Mol;L.;05-06-1990;stage;01-10-2026;30-09-2026;;;\r\n");
    file.close();
    dialog->openFile(path);
    press(*dialog, QStringLiteral("Controleren"));
    auto* meanings = dialog->findChild<people::ImportMeanings*>();
    REQUIRE(shell_test::wait([&] { return meanings->isVisible(); }));
    const auto combos = meanings->findChildren<QComboBox*>();
    REQUIRE(combos.size() == 2);
    CHECK(combos[0]->currentText() == QStringLiteral("Uitval: Wil stoppen"));
    CHECK(combos[1]->currentText() == QStringLiteral("Geen werkplek: niet bekend"));
    keepPicture(*dialog, QStringLiteral("own-list-meanings"));
    combos[0]->setFocus();
    QTest::keyClick(combos[0], Qt::Key_Down);
    const QString chosen = combos[0]->currentData().toString();
    CHECK(chosen == QStringLiteral("dropped_out:private"));
    press(*dialog, QStringLiteral("Bekijk de rijen"));
    auto* rows = dialog->findChild<people::ImportRows*>();
    REQUIRE(shell_test::wait([&] { return rows->isVisible(); }));
    CHECK(rows->toWrite() == 2);
    keepPicture(*dialog, QStringLiteral("own-list-rows"));
    press(*dialog, QStringLiteral("2 mensen importeren"));
    REQUIRE(shell_test::wait([&] { return shell_test::button(*dialog, QStringLiteral("Sluiten")) != nullptr; }));
    db::Database database = desk.context().session().opener()();
    CHECK(database.number("select count(*) from trajectory") == 2);
    CHECK(database.number("select count(*) from trajectory where source = 'ingelezen'") == 2);
    CHECK(database.number("select count(*) from trajectory_end where reason_code = 'private'") == 1);
    press(*dialog, QStringLiteral("Sluiten"));
    desk.pages().go(ui::PageId::Participants);
    CHECK(desk.pages().currentId() == ui::PageId::Participants);
}

TEST_CASE("the dossier of somebody from our own list shows what is known and says what is not", "[people]") {
    PeopleDemo demo;
    db::Database& database = demo.session->database();
    const auto table =
        imports::openTable(imports::load(QStringLiteral(WIJKWERK_SOURCE_DIR "/resources/demo/eigen-lijst.csv")));
    const auto known = imports::knownOf(database, imports::ListKind::Own);
    const auto plan = imports::plan(table, imports::guessMapping(table.headers, imports::ListKind::Own), known,
                                    demo.context->today());
    db::Transaction tx(database, imports::importAct());
    const auto applied = imports::apply(tx, plan, known, QStringLiteral("eigen-lijst.csv"));
    tx.commit();
    people::DossierPage page(*demo.context);
    page.resize(1130, 800);
    page.show();
    for (const ParticipantId person : applied.people) {
        if (!person)
            continue;
        page.showThing(ui::Kind::Participant, person.value);
        for (const char* tab : {"overview", "profile", "skills", "trajectory", "tasks"}) {
            page.showTab(QLatin1String(tab));
            settle(1);
        }
        INFO(person.value);
        CHECK(page.person() == person);
    }
    page.showThing(ui::Kind::Participant, applied.people[2].value); // seconded; when he was referred is not known
    page.showTab(QStringLiteral("trajectory"));
    settle(60);
    QStringList said;
    for (const auto* label : page.findChildren<QLabel*>())
        said << label->text();
    CHECK(said.join(u'\n').contains(QStringLiteral("niet bekend: dag van aanmelding")));
}
