// SPDX-License-Identifier: EUPL-1.2
// The dialogs of the main job, filled in with the keyboard: what they write, and what they refuse in which words.
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/preselection.h"
#include "tests/support/catch.h"
#include "tests/ui/people_desk.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/import_columns.h"
#include "ui/participants/import_dialog.h"
#include "ui/participants/place_choice.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/practice.h"
#include "ui/shared/rows_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

struct Desk : PeopleDesk {
    ParticipantId someoneIn(Phase phase, people::PathStep step) {
        ParticipantFilter filter;
        filter.phases = {phase};
        for (const ParticipantId id : store::participant_list::ids(database(), filter, context->today())) {
            if (people::nextStepOf(database(), id).step == step)
                return id;
        }
        return {};
    }
};

} // namespace

TEST_CASE("a quick referral needs only a name, a phone number and who sent the person", "[people]") {
    Desk desk;
    ParticipantId opened;
    people::openQuickReferral(*desk.context, &desk.window, [&](ParticipantId person) { opened = person; });
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Sanne van der Zwaluwenberg"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("06 1234 5678"));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("Werk en Inkomen, R. Bos"));
    shell_test::button(*dialog, QStringLiteral("Bewaren en dossier openen"))->click();
    REQUIRE_FALSE(opened.isNull());
    const auto person = store::participants::find(desk.database(), opened);
    CHECK(person->name.firstNames == QStringLiteral("Sanne"));
    CHECK(person->name.prefix == QStringLiteral("van der"));
    CHECK(person->name.surname == QStringLiteral("Zwaluwenberg"));
    CHECK(person->phone == QStringLiteral("+31612345678"));
    CHECK(person->toComplete);
    const auto trajectory = store::trajectories::openOf(desk.database(), opened);
    REQUIRE(trajectory);
    CHECK(trajectory->phase == Phase::Referred);
    CHECK(trajectory->coach == desk.context->worker());
    CHECK(store::tasks::ofParticipant(desk.database(), opened).size() == 1); // to call; the first talk is computed
}

TEST_CASE("a quick referral without a name is refused and stays open with what was typed", "[people]") {
    Desk desk;
    people::openQuickReferral(*desk.context, &desk.window, {});
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    shell_test::field(*dialog, QStringLiteral("Telefoon"))->setText(QStringLiteral("0612345678"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    CHECK(shell_test::field(*dialog, QStringLiteral("Telefoon"))->text() == QStringLiteral("0612345678"));
    dialog->setUnsaved(false);
    delete dialog;
}

TEST_CASE("somebody who is known is shown while typing, and is referred instead of added twice", "[people]") {
    Desk desk;
    ParticipantFilter caseload;
    caseload.withTrajectory = false;
    const auto known = store::participants::find(
        desk.database(), store::participant_list::ids(desk.database(), caseload, desk.context->today()).front());
    people::openQuickReferral(*desk.context, &desk.window, {});
    auto* dialog = desk.dialog();
    auto* name = shell_test::field(*dialog, QStringLiteral("Naam"));
    REQUIRE(name);
    name->setText(QStringLiteral("%1 %2").arg(known->name.prefix, known->name.surname).trimmed());
    shell_test::field(*dialog, QStringLiteral("Telefoon"))->setText(known->phone);
    REQUIRE(shell_test::wait(
        [&] { return shell_test::button(*dialog, QStringLiteral("Deze persoon aanmelden")) != nullptr; }));
    shell_test::button(*dialog, QStringLiteral("Deze persoon aanmelden"))->click();
    shell_test::field(*dialog, QStringLiteral("Aangemeld door"))->setText(QStringLiteral("Werk en Inkomen"));
    const auto people = [&] { return store::participants::idsByName(desk.database(), true).size(); };
    const auto before = people();
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    CHECK(people() == before);
}

TEST_CASE("an advice with conditions asks for the conditions", "[people]") {
    Desk desk;
    const ParticipantId person = desk.someoneIn(Phase::Preselection, people::PathStep::Advise);
    REQUIRE_FALSE(person.isNull());
    people::openAdvice(*desk.context, &desk.window, person);
    auto* dialog = desk.dialog();
    const auto trajectory = store::trajectories::openOf(desk.database(), person);
    CHECK(dialog->findChildren<ui::DateEdit*>().front()->date() ==
          work::usualTalkDay(desk.database(), trajectory.value().id));
    auto* outcome = dialog->findChildren<QComboBox*>().front();
    outcome->setCurrentIndex(1);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    // The conditions, and the reason that every advice has.
    for (auto* text : dialog->findChildren<QPlainTextEdit*>())
        text->setPlainText(QStringLiteral("Rustig opbouwen."));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    CHECK(people::nextStepOf(desk.database(), person).step == people::PathStep::Place);
}

TEST_CASE("the placement dialog offers only possible places and says of each other one why not", "[people]") {
    Desk desk;
    const ParticipantId person = desk.someoneIn(Phase::Waiting, people::PathStep::Place);
    REQUIRE_FALSE(person.isNull());
    people::openPlacing(*desk.context, &desk.window, person, {});
    auto* dialog = desk.dialog();
    // A contract goes through a proposal.
    CHECK(dialog->findChildren<QComboBox*>().front()->findData(int(PlacementKind::Stage)) >= 0);
    CHECK(dialog->findChildren<QComboBox*>().front()->findData(int(PlacementKind::Contract)) < 0);
    auto* choice = dialog->findChild<people::PlaceChoice*>();
    REQUIRE(choice);
    const auto lists = choice->findChildren<ui::RowsView*>();
    REQUIRE(lists.size() == 2);
    const auto trajectory = store::trajectories::openOf(desk.database(), person);
    const auto options =
        work::placementOptions(desk.database(), trajectory->id, QDate(2026, 11, 30), desk.context->today());
    const auto possible = std::count_if(options.workplaces.begin(), options.workplaces.end(),
                                        [](const auto& option) { return option.isPossible(); });
    CHECK(lists.at(0)->rows()->rowCount() == int(possible));
    CHECK(lists.at(1)->rows()->rowCount() == int(options.workplaces.size()) - int(possible));
    for (int row = 0; row < lists.at(1)->rows()->rowCount(); ++row)
        CHECK_FALSE(lists.at(1)->rows()->cellText(row, 1).isEmpty());
    QString term;
    for (const auto* label : dialog->findChildren<QLabel*>()) {
        if (label->text().startsWith(QStringLiteral("t/m ")))
            term = label->text();
    }
    CHECK(term.startsWith(QStringLiteral("t/m 28-02-2027")));
    delete dialog;
}

TEST_CASE("an import warns once, reads the sample and never shows a whole BSN", "[people]") {
    const shell_test::Home home;
    Desk desk;
    ui::markPractice(desk.window, true);
    people::openImport(*desk.context, &desk.window);
    REQUIRE(shell_test::answer(QStringLiteral("Ik begrijp het")));
    REQUIRE(shell_test::wait([&] { return desk.dialog() != nullptr; }));
    delete desk.dialog();
    people::openImport(*desk.context, &desk.window);
    auto* dialog = static_cast<people::ImportDialog*>(desk.dialog());
    REQUIRE(dialog);
    const QString path = desk.folder.filePath(QStringLiteral("mensen.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "klantnummer;bsn;achternaam;geboortedatum\r\nX1;999990019;Testman;01-02-1980\r\nX2;;Fout;31-02-1980\r\n");
    file.close();
    dialog->openFile(path);
    auto* columns = dialog->findChild<people::ImportColumns*>();
    REQUIRE(shell_test::wait([&] { return columns->isVisible() && columns->mapping().columns.size() == 4; }));
    for (const auto* table : columns->findChildren<QAbstractItemView*>()) {
        for (int row = 0; table->model() && row < table->model()->rowCount(); ++row)
            CHECK_FALSE(table->model()->index(row, 2).data().toString().contains(QStringLiteral("999990019")));
    }
    keepPicture(*dialog, QStringLiteral("import-small"));
    delete dialog;
}
