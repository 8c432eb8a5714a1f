// SPDX-License-Identifier: EUPL-1.2
// Contracts in the window: the card of the tab Traject, and its dialogs by keyboard.
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/prior_employment.h"
#include "core/store/secondments.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/contract_work.h"
#include "tests/support/catch.h"
#include "tests/ui/people_desk.h"
#include "ui/participants/contract_card.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/next_step.h"
#include "ui/participants/person_text.h"
#include "ui/shared/dialog.h"
#include "ui/shared/stepper.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

struct Desk : PeopleDesk {
    explicit Desk(const QString& worker = QStringLiteral("Joke Brandsma"))
        : PeopleDesk({1200, 860}, worker) {}
    void press() { save(dialog()); }
    ContractProposal proposal() { return store::contract_proposals::open(database()).front(); }
    Contract contract() { return store::contracts::openFrom(database(), context->today()).front(); }
};

QString nameOf(PeopleDemo& demo, Role role) {
    for (const Worker& worker : store::workers::all(demo.database())) {
        if (worker.role == role)
            return worker.name;
    }
    return {};
}

QStringList buttonsOf(const QWidget& widget) {
    QStringList texts;
    for (const auto* button : widget.findChildren<QPushButton*>())
        texts << button->text();
    return texts;
}

/// By its words, as somebody would.
void choose(QWidget& dialog, const QString& label, const QString& words) {
    for (auto* combo : dialog.findChildren<QComboBox*>()) {
        if (combo->accessibleName() == label && combo->findText(words) >= 0)
            return combo->setCurrentIndex(combo->findText(words));
    }
    FAIL("no such choice: " + words.toStdString());
}

QString wordsIn(const QWidget& widget) {
    QStringList words;
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            words << label->text();
    }
    return words.join(u'\n');
}

people::ContractCard* cardOf(Desk& desk, TrajectoryId id) {
    const Trajectory trajectory = store::trajectories::find(desk.database(), id).value();
    return new people::ContractCard(
        *desk.context, trajectory, work::contractWay(desk.database(), trajectory, desk.context->today()), &desk.window);
}

} // namespace

TEST_CASE("an aanzegging that must be given is the main button of its dossier, and after it the letter of it",
          "[people]") {
    Desk desk;
    const Contract contract = desk.contract();
    const auto step = [&] { return people::nextStepsOf(desk.database(), contract.participant).front(); };
    desk.database().execute(
        QStringLiteral("update contract set last_day = '%1' where id = %2")
            .arg(desk.context->today().addDays(20).toString(Qt::ISODate), QString::number(contract.id.value)));
    CHECK(step().step == people::PathStep::Notice);
    CHECK(people::verbOf(step()) == QStringLiteral("Aanzeggen…"));
    CHECK(people::nextStepFor(desk.context->sight(), {step()}).step == people::PathStep::Notice);
    work::NoticeRequest request;
    request.contract = contract.id;
    request.givenOn = desk.context->today();
    request.goesOn = false;
    REQUIRE(work::perform(desk.database(), [&](db::Transaction& tx) { return work::giveNotice(tx, request); }));
    CHECK(step().step == people::PathStep::Letter);
    CHECK(step().letter == QStringLiteral("aanzegbrief-einde"));
}

TEST_CASE("a proposal stands on the card with its steps, and only who may do a step has its button", "[people]") {
    Desk desk;
    const ContractProposal proposal = desk.proposal();
    auto* card = cardOf(desk, proposal.trajectory);
    CHECK(card->findChild<ui::Stepper*>());
    const QStringList coach = buttonsOf(*card);
    CHECK_FALSE(coach.contains(QStringLiteral("Akkoord geven…")));
    CHECK(coach.contains(QStringLiteral("Intrekken…")));
    CHECK(coach.contains(QStringLiteral("Formulier voor HR…")));
    const people::NextStep next = people::nextStepOf(desk.database(), proposal.participant);
    CHECK(next.step == people::PathStep::Agree);
    CHECK(people::nextStepFor(desk.context->sight(), {next}).step == people::PathStep::None); // not the jobcoach's

    Desk lead(nameOf(desk, Role::TeamLead));
    auto* his = cardOf(lead, lead.proposal().trajectory);
    CHECK(buttonsOf(*his).contains(QStringLiteral("Akkoord geven…")));
    CHECK(people::nextStepFor(lead.context->sight(), people::nextStepsOf(lead.database(), lead.proposal().participant))
              .step == people::PathStep::Agree);
}

TEST_CASE("a vakspecialist sees no card of contracts", "[people]") {
    Desk desk;
    Desk floor(nameOf(desk, Role::CraftSpecialist));
    const ContractProposal proposal = floor.proposal();
    const Trajectory trajectory = store::trajectories::find(floor.database(), proposal.trajectory).value();
    const auto way = work::contractWay(floor.database(), trajectory, floor.context->today());
    CHECK_FALSE(people::ContractCard::isNeeded(*floor.context, trajectory, way));
    CHECK(people::ContractCard::isNeeded(*desk.context, trajectory, way));
}

TEST_CASE("the team lead agrees by keyboard and takes the step back", "[people]") {
    Desk desk;
    Desk lead(nameOf(desk, Role::TeamLead));
    people::openProposalStep(*lead.context, &lead.window, lead.proposal().id, ProposalState::Agreed);
    REQUIRE(lead.dialog());
    const auto person = store::participants::find(lead.database(), lead.proposal().participant).value();
    CHECK(lead.dialog()->windowTitle().contains(people::fullLabel(person.name)));
    keepPicture(*lead.dialog(), QStringLiteral("contract-step"));
    lead.press();
    REQUIRE(lead.isClosed());
    CHECK(lead.proposal().state == ProposalState::Agreed);
}

TEST_CASE("a contract is proposed with the keyboard, and the dialog says what the chain comes to", "[people]") {
    Desk desk;
    const Contract contract = desk.contract();
    people::openProposal(*desk.context, &desk.window, contract.trajectory);
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    QStringList labels;
    for (const auto* label : dialog->findChildren<QLabel*>())
        labels << label->text();
    CHECK(labels.join(u'\n').contains(QStringLiteral("Uitkomst: ")));
    settle(300);
    keepPicture(*dialog, QStringLiteral("contract-proposal"));
    dialog->setUnsaved(false);
    delete dialog;
}

TEST_CASE("aanzeggen, earlier work and agreements about a secondment are recorded by keyboard", "[people]") {
    Desk desk;
    const Contract contract = desk.contract();
    const auto before = store::contracts::notices(desk.database(), contract.id).size();
    people::openContractNotice(*desk.context, &desk.window, contract.id);
    REQUIRE(desk.dialog());
    keepPicture(*desk.dialog(), QStringLiteral("contract-notice"));
    desk.press();
    CHECK(desk.dialog()); // whether it goes on or ends is for the user to say
    choose(*desk.dialog(), QStringLiteral("Gaat het door?"), QStringLiteral("Nee, het eindigt vanzelf"));
    desk.press();
    CHECK(
        shell_test::wait([&] { return store::contracts::notices(desk.database(), contract.id).size() == before + 1; }));

    Desk other;
    const ContractProposal proposal = other.proposal();
    people::openPriorEmployment(*other.context, &other.window, proposal.participant);
    REQUIRE(other.dialog());
    other.press();
    CHECK(other.dialog()); // an employer and a day are missing
    keepPicture(*other.dialog(), QStringLiteral("contract-prior"));
    shell_test::field(*other.dialog(), QStringLiteral("Werkgever"))->setText(QStringLiteral("Bureau Vast"));
    shell_test::field(*other.dialog(), QStringLiteral("Eerste dag"))->setText(QStringLiteral("1-2-2025"));
    other.press();
    CHECK(other.isClosed());
    CHECK(store::prior_employment::ofParticipant(other.database(), proposal.participant).size() == 2);

    const auto lent = store::secondments::openFrom(other.database(), other.context->today());
    REQUIRE_FALSE(lent.empty());
    people::openSecondmentFacts(*other.context, &other.window, lent.front().placement.trajectory);
    REQUIRE(other.dialog());
    shell_test::field(*other.dialog(), QStringLiteral("Tarief per uur"))->setText(QStringLiteral("21,75"));
    keepPicture(*other.dialog(), QStringLiteral("contract-secondment"));
    other.press();
    CHECK(other.isClosed());
    CHECK(store::secondments::ofTrajectory(other.database(), lent.front().placement.trajectory)->fee == 2175);
}

TEST_CASE("the card of a proposal, of a contract and of a secondment is shown in the dossier", "[people]") {
    Desk desk;
    people::DossierPage page(*desk.context);
    const auto shown = [&](ParticipantId person, const char* name) {
        page.showThing(ui::Kind::Participant, person.value);
        page.showTab(QStringLiteral("trajectory"));
        CHECK(page.findChild<people::ContractCard*>());
        keepPicture(page, QLatin1String(name), {1130, 800});
    };
    shown(desk.proposal().participant, "contract-card-proposal");
    shown(desk.contract().participant, "contract-card");
    const auto lent = store::secondments::openFrom(desk.database(), desk.context->today());
    shown(lent.front().placement.participant, "contract-card-secondment");
    page.showTab(QStringLiteral("trajectory"));
    keepPicture(page, QStringLiteral("contract-card-1024"), {790, 600});
}

TEST_CASE("an aanzegging that is too late says what it may cost before it is recorded, and offers its letter",
          "[people]") {
    Desk desk;
    const Contract contract = desk.contract();
    {
        db::Transaction tx(desk.database(), {});
        const QDate last = desk.context->today().addDays(20);
        tx.statement("update contract set starts_on = :first, last_day = :last, on_calendar_date = 1, wage = 200000 "
                     "where id = :id")
            .with(last.addYears(-1), last, contract.id)
            .run();
        tx.statement("delete from contract_notice where contract_id = :id").with(contract.id).run();
        tx.commit();
    }
    ParticipantId asked;
    people::openContractNotice(*desk.context, &desk.window, contract.id,
                               {[&](ParticipantId person) { asked = person; }, false});
    auto* dialog = desk.dialog();
    REQUIRE(dialog);
    CHECK(wordsIn(*dialog).contains(QStringLiteral("dagen te laat. Dat kan")));
    auto* given = shell_test::field(*dialog, QStringLiteral("Gegeven op"));
    given->setFocus();
    given->selectAll();
    QTest::keyClicks(given, desk.context->today().addDays(-30).toString(QStringLiteral("dd-MM-yyyy")));
    QTest::keyClick(given, Qt::Key_Tab);
    CHECK(shell_test::wait([&] { return !wordsIn(*dialog).contains(QStringLiteral("te laat")); }));
    keepPicture(*dialog, QStringLiteral("contract-notice-late"));
    desk.press();
    REQUIRE(shell_test::wait([&] { return store::contracts::notices(desk.database(), contract.id).size() == 1; }));
    REQUIRE(shell_test::wait([&] { return shell_test::openDialog<QMessageBox>(desk.window) != nullptr; }));
    auto* letter = shell_test::button(*shell_test::openDialog<QMessageBox>(desk.window), QStringLiteral("Brief maken"));
    REQUIRE(letter); // the letter is the next thing
    letter->click();
    CHECK(shell_test::wait([&] { return asked == contract.participant; }));
}

TEST_CASE("a renewal that is refused asks for the aanzegging, and that offers its letter", "[people]") {
    Desk desk;
    const Contract contract = desk.contract();
    const QDate today = desk.context->today();
    ContractProposalId id;
    {
        db::Transaction tx(desk.database(), {});
        tx.statement("update contract set last_day = :last, on_calendar_date = 1 where id = :id")
            .with(today.addDays(60), contract.id)
            .run();
        tx.statement("delete from contract_notice where contract_id = :id").with(contract.id).run();
        ContractProposal renewal;
        renewal.trajectory = contract.trajectory;
        renewal.participant = contract.participant;
        renewal.terms = contract.terms;
        renewal.terms.startsOn = today.addDays(61);
        renewal.terms.lastDay = today.addDays(300);
        renewal.workplace = store::placements::latestOf(desk.database(), contract.trajectory)->workplace;
        renewal.renews = contract.id;
        renewal.state = ProposalState::Proposed;
        id = store::contract_proposals::add(tx, renewal);
        tx.commit();
    }
    ParticipantId asked;
    people::openProposalStep(*desk.context, &desk.window, id, ProposalState::Withdrawn,
                             [&](ParticipantId person) { asked = person; });
    REQUIRE(desk.dialog());
    auto* remark = desk.dialog()->findChild<QPlainTextEdit*>();
    REQUIRE(remark);
    remark->setPlainText(QStringLiteral("Ander werk"));
    desk.press();
    const auto question = [&](const char* button) {
        REQUIRE(shell_test::wait([&] { return shell_test::openDialog<QMessageBox>(desk.window) != nullptr; }));
        auto* box = shell_test::openDialog<QMessageBox>(desk.window);
        auto* wanted = shell_test::button(*box, QString::fromUtf8(button));
        REQUIRE(wanted);
        wanted->click();
        REQUIRE(shell_test::wait([&] { return shell_test::openDialog<QMessageBox>(desk.window) != box; }));
    };
    question("Aanzeggen…");
    REQUIRE(shell_test::wait([&] { return desk.dialog() != nullptr; }));
    desk.press();
    REQUIRE(shell_test::wait([&] { return store::contracts::notices(desk.database(), contract.id).size() == 1; }));
    question("Brief maken");
    CHECK(shell_test::wait([&] { return asked == contract.participant; }));
}

TEST_CASE("HR renews a contract from the card, or says that it ends", "[people]") {
    Desk desk;
    Desk hr(nameOf(desk, Role::Hr));
    const Contract contract = hr.contract();
    if (const auto open = store::contract_proposals::openOf(hr.database(), contract.trajectory))
        FAIL("the demo renews this contract already");
    {
        db::Transaction tx(hr.database(), {});
        tx.statement("delete from contract_notice where contract_id = :id").with(contract.id).run();
        tx.commit();
    }
    const QStringList buttons = buttonsOf(*cardOf(hr, contract.trajectory));
    CHECK(buttons.contains(QStringLiteral("Verlengen…")));
    CHECK(buttons.contains(QStringLiteral("Niet verlengen…")));
    people::openDecision(*hr.context, &hr.window, contract.participant);
    REQUIRE(hr.dialog());
    QStringList choices;
    for (auto* combo : hr.dialog()->findChildren<QComboBox*>()) {
        for (int i = 0; i < combo->count(); ++i)
            choices << combo->itemText(i);
    }
    CHECK(choices.join(u'|').contains(QStringLiteral("Verlengen:")));
    CHECK(choices.join(u'|').contains(QStringLiteral("Niet verlengen:")));
    hr.dialog()->setUnsaved(false);
    delete hr.dialog();
}
