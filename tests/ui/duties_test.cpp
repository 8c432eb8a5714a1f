// SPDX-License-Identifier: EUPL-1.2
// Terms that are written down in the dossier, and duties of the department with the register of data breaches.
#include "core/store/duties.h"
#include "core/store/person_terms.h"
#include "core/work/duty_work.h"
#include "tests/support/catch.h"
#include "tests/support/long_closed.h"
#include "tests/ui/people_desk.h"
#include "ui/participants/term_dialogs.h"
#include "ui/settings/duties_section.h"
#include "ui/settings/duty_dialogs.h"
#include "ui/shared/dialog.h"
#include "ui/shared/rows_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

struct Desk : PeopleDesk {
    Desk()
        : PeopleDesk({1024, 700}) {}
    ParticipantId anyone() {
        auto query = database().statement("select participant_id from trajectory where phase = 'contract' order by id");
        REQUIRE(query.next());
        return query.id<ParticipantId>();
    }
};

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
    REQUIRE(desk.isClosed());
    const auto terms = store::person_terms::ofParticipant(desk.database(), person);
    REQUIRE(terms.size() == 1);
    CHECK(terms.front().kind == PersonTermKind::Objection);
    people::openTerm(*desk.context, &desk.window, terms.front().id);
    auto* open = desk.dialog();
    REQUIRE(open);
    keepPicture(*open, QStringLiteral("termijn-open"));
    save(open);
    REQUIRE(desk.isClosed());
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
    QObject::connect(desk.session.get(), &db::Session::changed, &section,
                     [&](const db::ChangeSet& changes) { section.refresh(changes); }); // as the window does
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
    REQUIRE(desk.isClosed());
    CHECK(list->rows()->rowCount() == before + 1);
    keepPicture(section, QStringLiteral("plichten"));
    ui::openBreachAnswer(*desk.context, &desk.window, store::duties::breaches(desk.database()).front());
    auto* answer = desk.dialog();
    REQUIRE(answer);
    shell_test::field(*answer, QStringLiteral("Tijd"))->setText(QStringLiteral("0:02"));
    keepPicture(*answer, QStringLiteral("datalek-gemeld"));
    save(answer);
    REQUIRE(desk.isClosed());
    CHECK(store::duties::breaches(desk.database()).front().answer == BreachAnswer::Reported);
}

TEST_CASE("Enter on a line in Beheer does the duty, answers the breach once, and tells what was answered",
          "[settings]") {
    Desk desk;
    test::actAsNew(desk.database(), Role::PrivacyOfficer);
    ui::DutiesSection section(*desk.context);
    section.setParent(&desk.window);
    section.resize(1000, 560);
    section.show();
    QObject::connect(desk.session.get(), &db::Session::changed, &section,
                     [&](const db::ChangeSet& changes) { section.refresh(changes); });
    auto* list = section.findChild<ui::RowsView*>();
    REQUIRE(list);
    const auto cell = [&](int row, int column) { return list->rows()->index(row, column).data().toString(); };
    const auto rowOf = [&](const QString& words) {
        for (int row = 0; row < list->rows()->rowCount(); ++row) {
            if (cell(row, 0).contains(words))
                return row;
        }
        return -1;
    };
    const auto enter = [&](const QString& words) {
        INFO(words.toStdString());
        const int row = rowOf(words);
        REQUIRE(row >= 0);
        list->setCurrentIndex(list->rows()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
    };

    const QString newYear = QStringLiteral("1 januari 2027");
    CHECK_FALSE(cell(std::max(0, rowOf(newYear)), 2).startsWith(QStringLiteral("gedaan op")));
    enter(newYear);
    REQUIRE(desk.dialog());
    save(desk.dialog());
    REQUIRE(desk.isClosed());
    CHECK(store::duties::dones(desk.database()).front().subject == QStringLiteral("year_start_2027"));
    CHECK(cell(rowOf(newYear), 2).startsWith(QStringLiteral("gedaan op")));

    const QDateTime found = QDateTime(desk.context->today().addDays(-4), QTime(9, 0)).toUTC();
    REQUIRE(work::perform(desk.database(), [&](db::Transaction& tx) {
        return work::recordBreach(tx, found, QStringLiteral("lijst naar een verkeerd adres"));
    }));
    enter(QStringLiteral("verkeerd adres"));
    auto* answer = desk.dialog();
    REQUIRE(answer);
    shell_test::field(*answer, QStringLiteral("Tijd"))->setText(QStringLiteral("0:00"));
    answer->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("pas later ontdekt"));
    save(answer);
    REQUIRE(desk.isClosed());
    CHECK(store::duties::breaches(desk.database()).front().answer == BreachAnswer::Reported);
    CHECK(cell(rowOf(QStringLiteral("verkeerd adres")), 2).startsWith(QStringLiteral("gemeld")));
    enter(QStringLiteral("verkeerd adres"));
    CHECK_FALSE(desk.dialog());
    const auto* told = shell_test::openDialog<QMessageBox>(desk.window);
    REQUIRE(told);
    CHECK(told->informativeText().contains(QStringLiteral("pas later ontdekt")));
    CHECK(shell_test::answer(QStringLiteral("OK")));
}
