// SPDX-License-Identifier: EUPL-1.2
// The acts during a stage in the window: moving, an evaluation, absence, and what the tab Traject shows of them.
#include "core/reports/deadline_facts.h"
#include "core/rules/evaluation_dates.h"
#include "core/store/absences.h"
#include "core/store/evaluations.h"
#include "core/store/participant_list.h"
#include "core/store/placement_moves.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/work/outcome.h"
#include "tests/support/catch.h"
#include "tests/ui/people_desk.h"
#include "ui/participants/agreements_edit.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/place_choice.h"
#include "ui/participants/stage_card.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/shared/deadline_acts.h"
#include "ui/shared/dialog.h"
#include "ui/shared/explained_date.h"
#include "ui/shared/rows_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

struct Desk : PeopleDesk {
    /// Somebody whose stage began before today and goes on for a while.
    Placement running() {
        ParticipantFilter filter;
        filter.phases = {Phase::Stage};
        for (const ParticipantId id : store::participant_list::ids(database(), filter, context->today())) {
            const auto trajectory = store::trajectories::openOf(database(), id);
            const auto placement = store::placements::latestOf(database(), trajectory->id);
            if (placement && placement->startsOn < context->today().addDays(-14) &&
                placement->until() > context->today().addDays(21) &&
                !store::absences::on(database(), id, context->today()))
                return *placement;
        }
        return {};
    }
};

QComboBox* comboWith(QWidget& parent, const QString& text) {
    for (auto* combo : parent.findChildren<QComboBox*>()) {
        if (combo->findText(text) >= 0)
            return combo;
    }
    return nullptr;
}

} // namespace

TEST_CASE("somebody is moved from one dialog, and the stage goes on at the new place", "[people]") {
    Desk desk;
    const Placement before = desk.running();
    REQUIRE_FALSE(before.id.isNull());
    people::openMove(*desk.context, &desk.window, before.trajectory);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    auto* places = dialog->findChild<people::PlaceChoice*>();
    auto* list = places->findChildren<ui::RowsView*>().front();
    REQUIRE(list->model()->rowCount() > 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    REQUIRE(shell_test::wait([&] { return places->chosen() != nullptr; }));
    const WorkplaceId chosen = places->chosen()->workplace.id;
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible()); // the reason, and the own view is always asked
    auto* reason = comboWith(*dialog, QStringLiteral("Ander werk past beter"));
    CHECK(reason->currentIndex() == -1);
    reason->setCurrentText(QStringLiteral("Ander werk past beter"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    comboWith(*dialog, QStringLiteral("Was er niet"))->setCurrentText(QStringLiteral("Was er niet"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    const Placement now = store::placements::latestOf(desk.database(), before.trajectory).value();
    CHECK(now.workplace == chosen);
    CHECK(now.began() == before.began());
    CHECK(now.until() == before.until());
    CHECK(store::placement_moves::ofTrajectory(desk.database(), before.trajectory).size() == 1);
}

TEST_CASE("an evaluation asks what the participant thinks, and its agreements come back", "[people]") {
    Desk desk;
    const Placement stage = desk.running();
    const auto before = store::evaluations::openAgreements(desk.database(), stage.participant).size();
    people::openEvaluation(*desk.context, &desk.window, stage.trajectory);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    comboWith(*dialog, QStringLiteral("Geen vaste week"))->setCurrentIndex(0);
    comboWith(*dialog, QStringLiteral("Extra gesprek"))->setCurrentText(QStringLiteral("Extra gesprek"));
    dialog->findChildren<QPlainTextEdit*>().front()->setPlainText(QStringLiteral("Werkt netjes."));
    auto* agreements = dialog->findChild<people::AgreementsEdit*>();
    agreements->findChildren<QLineEdit*>().front()->setText(QStringLiteral("Belt bij vertraging"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    comboWith(*dialog, QStringLiteral("Wilde niets zeggen"))->setCurrentText(QStringLiteral("Wilde niets zeggen"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    CHECK(store::evaluations::openAgreements(desk.database(), stage.participant).size() == before + 1);
    const auto all = store::evaluations::ofTrajectory(desk.database(), stage.trajectory);
    CHECK(all.back().goesWell == QStringLiteral("Werkt netjes."));
    CHECK(all.back().viewState == ViewState::NothingToSay);
}

TEST_CASE("after an extension the weeks of the new rhythm can be chosen for an evaluation", "[people]") {
    Desk desk;
    const Placement stage = desk.running();
    Placement longer = stage;
    longer.id = {};
    longer.supersedes = stage.id;
    longer.lastDay = stage.began().addDays(7 * 30 - 1); // thirty weeks: again after 24, and a last one in week 29
    REQUIRE(work::perform(desk.database(), [&](db::Transaction& tx) {
        return work::Outcome<PlacementId>{{}, store::placements::add(tx, longer)};
    }));
    people::openEvaluation(*desk.context, &desk.window, stage.trajectory);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    auto* weeks = comboWith(*dialog, QStringLiteral("Geen vaste week"));
    REQUIRE(weeks);
    QList<int> shown;
    for (int i = 1; i < weeks->count(); ++i)
        shown << weeks->itemData(i).toInt();
    const auto rhythm = rules::rhythmOf(stage.began(), *longer.lastDay);
    CHECK(shown == QList<int>(rhythm.begin(), rhythm.end()));
    CHECK(shown.contains(24));
    CHECK(shown.size() == 6);
}

TEST_CASE("Besluiten offers each way on: another form, waiting, and of a secondment a contract or closing",
          "[people]") {
    Desk desk;
    const auto choices = [&](ParticipantId person) {
        people::openDecision(*desk.context, &desk.window, person);
        auto* dialog = desk.dialog();
        REQUIRE(dialog);
        auto* what = dialog->findChild<QComboBox*>();
        CHECK(what->currentIndex() == -1); // who only presses Enter decides nothing
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.dialog() == dialog);
        QStringList found;
        for (int i = 0; i < what->count(); ++i)
            found << what->itemText(i);
        dialog->reject();
        REQUIRE(shell_test::wait([&] { return desk.dialog() == nullptr; }));
        return found;
    };
    const Placement stage = desk.running();
    const auto form = QStringLiteral("De vorm wordt: ");
    CHECK(choices(stage.participant).contains(QStringLiteral("Geen plek meer: de stage stopt en de deelnemer wacht")));
    CHECK(choices(stage.participant).filter(form).isEmpty());
    Placement duty = stage;
    duty.id = {};
    duty.supersedes = stage.id;
    duty.legalForm = StageLegalForm::CivicDuty;
    REQUIRE(work::perform(desk.database(), [&](db::Transaction& tx) {
        return work::Outcome<PlacementId>{{}, store::placements::add(tx, duty)};
    }));
    CHECK(choices(stage.participant).filter(form).size() == 1);
    people::openFormChange(*desk.context, &desk.window, stage.trajectory);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("andere-vorm"));
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("De wet verandert."));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    const Placement now = store::placements::latestOf(desk.database(), stage.trajectory).value();
    CHECK(now.legalForm == StageLegalForm::CivicParticipation);
    CHECK(now.earlierForm == StageLegalForm::CivicDuty);
    ParticipantFilter lent;
    lent.phases = {Phase::Seconded};
    const auto seconded = store::participant_list::ids(desk.database(), lent, desk.context->today());
    REQUIRE_FALSE(seconded.empty());
    const QStringList onward = choices(seconded.front());
    CHECK(onward.contains(QStringLiteral("Er wordt een contract voorgesteld")));
    CHECK(onward.contains(QStringLiteral("Het traject wordt afgesloten")));
}

TEST_CASE("who is away has a chip in the head of the dossier, and can be told to be back", "[people]") {
    Desk desk;
    const Placement stage = desk.running();
    people::openAbsence(*desk.context, &desk.window, stage.participant);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    const auto away = store::absences::on(desk.database(), stage.participant, desk.context->today());
    REQUIRE(away);
    people::DossierPage page(*desk.context);
    page.showThing(ui::Kind::Participant, stage.participant.value);
    const auto words = [&] {
        QStringList found;
        for (auto* label : page.findChildren<QLabel*>())
            found << label->text();
        return found.join(u'\n');
    };
    CHECK(words().contains(QStringLiteral("Afwezig sinds")));
    CHECK(page.findChild<people::StageCard*>());
    people::openAbsence(*desk.context, &desk.window, away->id);
    auto* again = desk.dialog();
    shell_test::button(*again, QStringLiteral("Klopt niet: intrekken"))->click();
    CHECK(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    CHECK_FALSE(store::absences::on(desk.database(), stage.participant, desk.context->today()));
}

TEST_CASE("Tab through the list of workplaces chooses none; the space bar and the arrows do", "[people]") {
    Desk desk;
    people::openMove(*desk.context, &desk.window, desk.running().trajectory);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto* places = dialog->findChild<people::PlaceChoice*>();
    auto* list = places->findChild<ui::RowsView*>();
    REQUIRE(list->rows()->rowCount() > 1);
    REQUIRE_FALSE(places->chosen());
    for (int i = 0; i < 20 && dialog->focusWidget() != list; ++i)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    REQUIRE(dialog->focusWidget() == list);
    CHECK_FALSE(places->chosen());
    QTest::keyClick(list, Qt::Key_Tab);
    CHECK_FALSE(places->chosen());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab);
    REQUIRE(dialog->focusWidget() == list);
    QTest::keyClick(list, Qt::Key_Space);
    REQUIRE(places->chosen());
    CHECK(places->chosen()->workplace.id.value == list->rows()->idAt(0));
    QTest::keyClick(list, Qt::Key_Down);
    REQUIRE(places->chosen());
    CHECK(places->chosen()->workplace.id.value == list->rows()->idAt(1));
    dialog->setUnsaved(false);
    dialog->done(QDialog::Rejected);
}

TEST_CASE("the week that a deadline asks for is the week of the evaluation that it opens", "[people]") {
    Desk desk;
    const auto asked = reports::deadlines(desk.database(), {}, desk.context->today());
    int opened = 0;
    for (const Deadline& one : asked) {
        if (one.rule != DeadlineRule::Evaluation || one.stage == AlertStage::Later)
            continue;
        const auto act = ui::deadlineActOf(one, Phase::Stage);
        REQUIRE(act.part == int(one.subject.number));
        people::openEvaluationOf(*desk.context, &desk.window, ParticipantId{act.about}, act.part);
        auto* dialog = desk.dialog();
        REQUIRE(dialog);
        CHECK(comboWith(*dialog, QStringLiteral("Geen vaste week"))->currentText() ==
              QStringLiteral("Week %1").arg(one.subject.number));
        if (opened++ == 0)
            keepPicture(*dialog, QStringLiteral("evaluatie-van-vandaag"));
        delete dialog;
    }
    CHECK(opened > 1);
}

TEST_CASE("the last day and the next evaluation on the card of a stage open their sum", "[people]") {
    Desk desk;
    const auto way = store::trajectories::openOf(desk.database(), desk.running().participant);
    people::StageCard card(*desk.context, *way, desk.running());
    keepPicture(card, QStringLiteral("kaart-stage"), {760, 560});
    const auto dates = card.findChildren<ui::ExplainedDate*>();
    REQUIRE(dates.size() == 2);
    for (const auto* date : dates) {
        CHECK_FALSE(date->explained().steps.empty());
        CHECK(date->focusPolicy() != Qt::NoFocus);
    }
}
