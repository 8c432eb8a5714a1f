// SPDX-License-Identifier: EUPL-1.2
// Terms that are written down in the dossier, and duties of the department with the register of data breaches.
#include "core/store/duties.h"
#include "core/store/person_terms.h"
#include "tests/support/catch.h"
#include "tests/support/long_closed.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/term_dialogs.h"
#include "ui/settings/duties_section.h"
#include "ui/settings/duty_dialogs.h"
#include "ui/shared/dialog.h"
#include "ui/shared/rows_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

struct Desk : PeopleDemo {
    QWidget window;
    Desk() {
        window.resize(1024, 700);
        window.show();
    }
    ui::Dialog* dialog() { return shell_test::openDialog<ui::Dialog>(window); }
    ParticipantId anyone() {
        auto query = database().statement("select participant_id from trajectory where phase = 'contract' order by id");
        REQUIRE(query.next());
        return query.id<ParticipantId>();
    }
    bool closed() {
        return shell_test::wait([&] { return dialog() == nullptr; });
    }
};

void save(ui::Dialog* dialog) {
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

TEST_CASE("a term is recorded in the dossier by keyboard, put right and dealt with", "[people]") {
    Desk desk;
    const ParticipantId person = desk.anyone();
    people::openNewTerm(*desk.context, &desk.window, person);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    auto* kind = dialog->findChild<QComboBox*>();
    REQUIRE(kind);
    kind->setCurrentIndex(3);
    keepPicture(*dialog, QStringLiteral("termijn"));
    save(dialog);
    REQUIRE(desk.closed());
    const auto terms = store::person_terms::ofParticipant(desk.database(), person);
    REQUIRE(terms.size() == 1);
    CHECK(terms.front().kind == PersonTermKind::Objection);
    people::openTerm(*desk.context, &desk.window, terms.front().id);
    auto* open = desk.dialog();
    REQUIRE(open);
    keepPicture(*open, QStringLiteral("termijn-open"));
    save(open);
    REQUIRE(desk.closed());
    const auto right = store::person_terms::ofParticipant(desk.database(), person);
    REQUIRE(right.size() == 1);
    CHECK(right.front().supersedes == terms.front().id);
}

TEST_CASE("duties and data breaches stand in Beheer, and a breach is recorded without a number", "[settings]") {
    Desk desk;
    test::actAsNew(desk.database(), Role::PrivacyOfficer);
    ui::DutiesSection section(*desk.context);
    section.resize(1000, 560);
    section.show();
    auto* list = section.findChild<ui::RowsView*>();
    REQUIRE(list);
    const QAbstractItemModelTester tester(list->rows());
    const int before = list->rows()->rowCount();
    CHECK(before >= 4); // 1 January, destruction list, two reviews
    ui::openBreach(*desk.context, &desk.window);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    shell_test::field(*dialog, QStringLiteral("Tijd"))->setText(QStringLiteral("0:01"));
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("mail over 123456782"));
    save(dialog); // refused: a number
    REQUIRE(desk.dialog());
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("lijst naar een verkeerd adres"));
    keepPicture(*dialog, QStringLiteral("datalek"));
    save(dialog);
    REQUIRE(desk.closed());
    db::ChangeSet all;
    all.everything = true;
    section.refresh(all);
    CHECK(list->rows()->rowCount() == before + 1);
    keepPicture(section, QStringLiteral("plichten"));
    ui::openBreachAnswer(*desk.context, &desk.window, store::duties::breaches(desk.database()).front());
    auto* answer = desk.dialog();
    REQUIRE(answer);
    shell_test::field(*answer, QStringLiteral("Tijd"))->setText(QStringLiteral("0:02"));
    keepPicture(*answer, QStringLiteral("datalek-gemeld"));
    save(answer);
    REQUIRE(desk.closed());
    CHECK(store::duties::breaches(desk.database()).front().answer == BreachAnswer::Reported);
}
