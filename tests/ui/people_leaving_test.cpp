// SPDX-License-Identifier: EUPL-1.2
// Leaving in the window, by keyboard: outflow and its undoing on the timeline, pas op de plaats, closing, hand-over.
#include "core/store/contracts.h"
#include "core/store/handovers.h"
#include "core/store/participant_list.h"
#include "core/store/standstills.h"
#include "core/store/trajectories.h"
#include "tests/support/catch.h"
#include "tests/ui/people_desk.h"
#include "ui/participants/contract_end_fields.h"
#include "ui/participants/counter_dialogs.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/timeline_list.h"
#include "ui/shared/chips.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog.h"
#include "ui/shared/form.h"
#include "ui/shared/guard.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

struct Desk : PeopleDesk {
    Desk()
        : PeopleDesk({1024, 700}) {}
    ParticipantId someoneIn(Phase phase) {
        ParticipantFilter filter;
        filter.phases = {phase};
        const auto ids = store::participant_list::ids(database(), filter, context->today());
        return ids.empty() ? ParticipantId{} : ids.front();
    }
    Trajectory open(ParticipantId person) { return store::trajectories::openOf(database(), person).value(); }
};

/// Nothing is chosen beforehand, and saving says at the field what is to be chosen.
bool isRefusedWithout(ui::Dialog& dialog, const QString& choice) {
    const auto* box = dialog.findChild<QComboBox*>();
    REQUIRE(box);
    CHECK(box->currentIndex() == -1);
    CHECK(box->placeholderText() == QStringLiteral("Kies…"));
    save(&dialog);
    const auto labels = dialog.findChildren<QLabel*>();
    const auto says = [&](const QLabel* label) { return label->isVisible() && label->text() == choice; };
    return dialog.isVisible() && std::ranges::any_of(labels, says);
}

} // namespace

TEST_CASE("somebody leaves for work by keyboard, and the step is undone from the timeline", "[people]") {
    Desk desk;
    const ParticipantId person = desk.someoneIn(Phase::Stage);
    people::openOutflow(*desk.context, &desk.window, person);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("uitstroom"));
    CHECK(isRefusedWithout(*dialog, QStringLiteral("Kies waar deze persoon naartoe gaat.")));
    dialog->findChild<QComboBox*>()->setCurrentText(QStringLiteral("Regulier werk, vast"));
    save(dialog); // refused: the employer is missing
    REQUIRE(desk.dialog());
    shell_test::field(*dialog, QStringLiteral("Werkgever"))->setText(QStringLiteral("Bakkerij Smit"));
    shell_test::field(*dialog, QStringLiteral("Uren per week"))->setText(QStringLiteral("24"));
    shell_test::field(*dialog, QStringLiteral("Eerste dag van de baan"))
        ->setText(desk.context->today().addDays(3).toString(QStringLiteral("dd-MM-yyyy")));
    save(dialog);
    REQUIRE(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    REQUIRE(desk.open(person).phase == Phase::Outflow);

    people::DossierPage page(*desk.context, &desk.window);
    page.resize(1000, 660);
    page.show();
    page.showThing(ui::Kind::Participant, person.value);
    keepPicture(page, QStringLiteral("dossier-uitstroom"));
    auto* timeline = page.findChild<people::TimelineList*>();
    REQUIRE(timeline);
    const QAbstractItemModelTester tester(timeline->model());
    const QModelIndex step = timeline->model()->index(0, 0);
    CHECK(step.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ongedaan maken")));
    const auto event = store::trajectories::events(desk.database(), desk.open(person).id).back();
    people::openCounter(*desk.context, &desk.window, work::Counter::TakeBackStep, event.id.value);
    auto* back = desk.dialog();
    REQUIRE(back);
    keepPicture(*back, QStringLiteral("ongedaan-maken"));
    shell_test::field(*back, QStringLiteral("Waarom"))->setText(QStringLiteral("verkeerde persoon"));
    save(back);
    REQUIRE(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    CHECK(desk.open(person).phase == Phase::Stage);
}

TEST_CASE("dropping out asks for reason, cause and talk, and says which is missing", "[people]") {
    Desk desk;
    const ParticipantId person = desk.someoneIn(Phase::Stage);
    people::openDropOut(*desk.context, &desk.window, person);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("uitval"));
    save(dialog);
    CHECK(desk.open(person).phase == Phase::Stage);
    dialog->setUnsaved(false);
    delete dialog;
}

TEST_CASE("who stops during a contract says how it ends, and sees what HR needs on paper", "[people]") {
    Desk desk;
    const ParticipantId person = desk.someoneIn(Phase::Contract);
    const TrajectoryId way = desk.open(person).id;
    people::openDropOut(*desk.context, &desk.window, person);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    const auto pick = [&](const QString& label, const QString& words) {
        for (auto* combo : dialog->findChildren<QComboBox*>()) {
            if (combo->accessibleName() == label)
                combo->setCurrentIndex(combo->findText(words));
        }
    };
    const auto papers = [&] {
        QStringList shown;
        for (const auto* box : dialog->findChild<people::EvidenceBox*>()->findChildren<QCheckBox*>()) {
            if (!box->isHidden())
                shown << box->text();
        }
        return shown;
    };
    pick(QStringLiteral("Hoofdreden"), QStringLiteral("Reizen lukt niet"));
    save(dialog);
    REQUIRE(desk.dialog() == dialog);
    CHECK(desk.open(person).phase == Phase::Contract); // how the contract ends was not said
    CHECK(papers().isEmpty());
    pick(QStringLiteral("Hoe eindigt het contract?"), QStringLiteral("Ontslag, gevraagd via HR"));
    pick(QStringLiteral("Grond (BW 7:669)"), QStringLiteral("d. Het werk lukt niet (functioneren)"));
    CHECK(papers().contains(QStringLiteral("Verbeterplan, en hoe dat ging")));
    keepPicture(*dialog, QStringLiteral("uitval-contract"), {760, 900});
    pick(QStringLiteral("Hoe eindigt het contract?"), QStringLiteral("Samen, met een overeenkomst"));
    for (auto* box : dialog->findChild<people::EvidenceBox*>()->findChildren<QCheckBox*>()) {
        if (!box->isHidden())
            box->setChecked(true);
    }
    const QDate last = desk.context->today();
    const auto type = [&](const QString& label, QDate day) {
        shell_test::field(*dialog, label)->setText(day.toString(QStringLiteral("dd-MM-yyyy")));
    };
    type(QStringLiteral("Gezegd of getekend op"), desk.context->today());
    type(QStringLiteral("Gesprek over stoppen"), desk.context->today());
    type(QStringLiteral("Laatste dag hier"), last);
    pick(QStringLiteral("Waar de oorzaak ligt"), QStringLiteral("Iets van buiten"));
    pick(QStringLiteral("Akkoord van teamleider"), QStringLiteral("Willem de Groot"));
    for (auto* box : dialog->findChildren<QCheckBox*>()) {
        if (box->text() == QStringLiteral("De persoon wil geen overdracht"))
            box->setChecked(true);
    }
    save(dialog);
    REQUIRE(shell_test::wait([&] { return desk.open(person).phase == Phase::DroppedOut; }));
    const auto contract = store::contracts::latestOf(desk.database(), way).value();
    CHECK(contract.endedOn == last);
    REQUIRE(contract.ending);
    CHECK(contract.ending->how == ContractEndHow::MutualAgreement);
}

TEST_CASE("one key lets everything about somebody stand still, and the head of the dossier says so", "[people]") {
    Desk desk;
    const ParticipantId person = desk.someoneIn(Phase::Stage);
    people::DossierPage page(*desk.context, &desk.window);
    page.resize(1000, 660);
    page.show();
    page.showThing(ui::Kind::Participant, person.value);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    if (!desk.dialog()) // no window system gives shortcuts to a window that is not in front
        people::openStandstill(*desk.context, &desk.window, person);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("pas-op-de-plaats"));
    CHECK(isRefusedWithout(*dialog, QStringLiteral("Kies wat er aan de hand is.")));
    CHECK_FALSE(store::standstills::openOf(desk.database(), person));
    dialog->findChild<QComboBox*>()->setCurrentIndex(0);
    save(dialog);
    REQUIRE(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    REQUIRE(store::standstills::openOf(desk.database(), person));
    db::ChangeSet all;
    all.everything = true;
    page.refresh(all);
    keepPicture(page, QStringLiteral("dossier-pas-op-de-plaats"));
    people::openStandstill(*desk.context, &desk.window, person);
    auto* end = desk.dialog();
    REQUIRE(end);
    keepPicture(*end, QStringLiteral("hoe-verder"));
    end->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Gebeld, komt maandag."));
    save(end);
    REQUIRE(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    CHECK_FALSE(store::standstills::openOf(desk.database(), person));
}

TEST_CASE("a file that fails while one chooses how to go on is said, and nothing breaks", "[people]") {
    Desk desk;
    auto still = desk.database().statement("select participant_id from standstill where ended_on is null");
    REQUIRE(still.next()); // the demo has one
    const auto person = still.id<ParticipantId>();
    people::openStandstill(*desk.context, &desk.window, person);
    REQUIRE(desk.dialog());
    QStringList faults;
    ui::reportErrorsTo([&](QWidget*, const Error& error) { faults << QString::fromUtf8(error.what()); });
    {
        db::Transaction tx(desk.database(), {});
        tx.statement("alter table trajectory rename to gone").run();
        tx.commit();
    }
    auto* how = desk.dialog()->findChild<QComboBox*>();
    how->setCurrentIndex(how->findData(int(StandstillEnd::Closed)));
    CHECK(faults.size() == 1);
    ui::reportErrorsTo({});
    desk.dialog()->setUnsaved(false);
    delete desk.dialog();
}

TEST_CASE("closing shows what is open, and the hand-over what may leave", "[people]") {
    Desk desk;
    ParticipantId person;
    for (const Phase phase : {Phase::Aftercare, Phase::Stage}) {
        if (!person)
            person = desk.someoneIn(phase);
    }
    REQUIRE(person);
    people::openClosing(*desk.context, &desk.window, person);
    auto* closing = desk.dialog();
    REQUIRE(closing);
    keepPicture(*closing, QStringLiteral("afsluiten"));
    CHECK(isRefusedWithout(*closing, QStringLiteral("Kies het resultaat van het traject.")));
    closing->setUnsaved(false);
    delete closing;
    people::openHandover(*desk.context, &desk.window, person);
    auto* handover = desk.dialog();
    REQUIRE(handover);
    keepPicture(*handover, QStringLiteral("overdracht"));
    shell_test::field(*handover, QStringLiteral("Organisatie"))->setText(QStringLiteral("Wijkteam Noord"));
    save(handover);
    REQUIRE(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    CHECK(store::handovers::ofParticipant(desk.database(), person).front().organisation ==
          QStringLiteral("Wijkteam Noord"));
}

TEST_CASE("that a contract ends during the probation is offered only while that lasts", "[people]") {
    const QDate today(2026, 11, 23);
    Contract contract;
    contract.terms.startsOn = QDate(2026, 9, 1);
    contract.terms.lastDay = QDate(2027, 8, 31);
    contract.terms.probationMonths = 1; // t/m 30-09
    ui::Form form;
    auto* last = form.date(QStringLiteral("endedOn"), QStringLiteral("Laatste dag"), today);
    people::ContractEndFields end(form, contract, *last, today, true);
    const auto* how = form.findChild<QComboBox*>();
    const auto probation = QStringLiteral("In de proeftijd");
    CHECK(how->count() > 2);
    CHECK(how->findText(probation, Qt::MatchContains) < 0);
    last->setDate(QDate(2026, 9, 30)); // written down later
    CHECK(how->findText(probation, Qt::MatchContains) >= 0);
    last->setDate(QDate(2026, 10, 1));
    CHECK(how->findText(probation, Qt::MatchContains) < 0);
    CHECK(how->currentIndex() == -1);
}

TEST_CASE("death and moving away have a dialog of their own", "[people]") {
    Desk desk;
    const ParticipantId person = desk.someoneIn(Phase::Stage);
    people::openDeath(*desk.context, &desk.window, person);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("overleden"));
    delete dialog;
    people::openMovedAway(*desk.context, &desk.window, person);
    dialog = desk.dialog();
    REQUIRE(dialog);
    keepPicture(*dialog, QStringLiteral("verhuisd"));
    shell_test::field(*dialog, QStringLiteral("Laatste dag hier"))
        ->setText(desk.context->today().toString(QStringLiteral("dd-MM-yyyy")));
    save(dialog);
    REQUIRE(shell_test::wait([&] { return desk.dialog() == nullptr; }));
    CHECK_FALSE(store::trajectories::openOf(desk.database(), person));
}
