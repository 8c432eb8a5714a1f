// SPDX-License-Identifier: EUPL-1.2
// The dossier: notes and their drafts, details that may be incomplete, looking that is written down.
#include "core/db/transaction.h"
#include "core/store/journal.h"
#include "core/store/notes.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/store/trajectories.h"
#include "core/work/participant_work.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/details_tab.h"
#include "ui/participants/dossier_header.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/pathway_steps.h"
#include "ui/participants/quick_note.h"
#include "ui/participants/tasks_tab.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

QStringList actsOn(PeopleDemo& demo, ParticipantId person) {
    demo.session->flushReadings();
    QStringList acts;
    for (const auto& line : store::journal::ofParticipant(demo.database(), person, 5))
        acts.append(line.act);
    return acts;
}

/// A page on that person that keeps up with the session, as the shell does it.
std::unique_ptr<people::DossierPage> pageOn(PeopleDemo& demo, ParticipantId person) {
    auto page = std::make_unique<people::DossierPage>(*demo.context);
    QObject::connect(demo.session.get(), &db::Session::changed, page.get(), &people::DossierPage::refresh);
    page->showThing(ui::Kind::Participant, person.value);
    page->resize(1130, 800);
    page->show();
    return page;
}

} // namespace

TEST_CASE("opening a dossier is written down, and so is looking at the BSN", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Stage);
    const auto page = pageOn(demo, person);
    CHECK(actsOn(demo, person).contains(QStringLiteral("dossier_opened")));
    CHECK_FALSE(actsOn(demo, person).contains(QStringLiteral("bsn_shown")));
    const QString bsn = store::participants::find(demo.database(), person)->bsn;
    REQUIRE(bsn.size() == 9);
    const auto visibleTexts = [&] {
        QString texts;
        for (const QLabel* label : page->findChildren<QLabel*>())
            texts += label->text() + u'\n';
        return texts;
    };
    CHECK_FALSE(visibleTexts().contains(bsn));
    auto* show = shell_test::button(*page, QStringLiteral("toon"));
    REQUIRE(show);
    QTest::keyClick(show, Qt::Key_Space);
    CHECK(visibleTexts().contains(bsn));
    CHECK(actsOn(demo, person).contains(QStringLiteral("bsn_shown")));
}

TEST_CASE("Ctrl+Enter saves a note and it stands on top of the timeline", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Stage);
    const auto page = pageOn(demo, person);
    auto* text = page->findChild<QPlainTextEdit*>();
    QTest::keyClicks(text, QStringLiteral("Kwam op tijd en werkte door."));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(text->toPlainText().isEmpty());
    const auto note = store::notes::latestOf(demo.database(), person);
    REQUIRE(note);
    CHECK(note->text == QStringLiteral("Kwam op tijd en werkte door."));
    CHECK(note->author == demo.context->worker());
    CHECK(note->happenedOn == demo.context->today());
}

TEST_CASE("a half-typed note is kept as a draft and comes back after the program stopped", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Stage);
    {
        const auto page = pageOn(demo, person);
        QTest::keyClicks(page->findChild<QPlainTextEdit*>(), QStringLiteral("Half verhaal"));
        const auto kept = [&] {
            const auto draft =
                store::notes::draft(demo.database(), person, QStringLiteral("note"), demo.context->worker());
            return draft && draft->text == QStringLiteral("Half verhaal");
        };
        CHECK_FALSE(kept());
        CHECK(QTest::qWaitFor(kept, 7000));
    }
    const auto page = pageOn(demo, person);
    CHECK(page->findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("Half verhaal"));
    auto* away = shell_test::button(*page, QStringLiteral("Weggooien"));
    REQUIRE(away);
    QTest::keyClick(away, Qt::Key_Space);
    CHECK(page->findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
    CHECK(store::notes::drafts(demo.database(), demo.context->worker()).empty());
}

TEST_CASE("a half-typed note is not lost when the file is busy and somebody else is shown", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Stage);
    const ParticipantId other = someoneIn(demo, Phase::Preselection);
    const auto page = pageOn(demo, person);
    auto* text = page->findChild<QPlainTextEdit*>();
    db::Database elsewhere = demo.session->openAnother();
    auto busy = std::make_unique<db::Transaction>(elsewhere, db::Act{QStringLiteral("imported"), 0, {}});
    QTest::keyClicks(text, QStringLiteral("Half verhaal"));
    page->showThing(ui::Kind::Participant, other.value);
    CHECK(text->toPlainText().isEmpty());

    SECTION("it is back when the person is shown again") {
        page->showThing(ui::Kind::Participant, person.value);
        CHECK(text->toPlainText() == QStringLiteral("Half verhaal"));
        busy.reset();
    }
    SECTION("it comes into the file as soon as there is room") {
        busy.reset();
        CHECK(QTest::qWaitFor(
            [&] {
                const auto draft =
                    store::notes::draft(demo.database(), person, QStringLiteral("note"), demo.context->worker());
                return draft && draft->text == QStringLiteral("Half verhaal");
            },
            9000));
    }
}

TEST_CASE("a medical word in a note gives a gentle warning and does not stop the note", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Stage);
    const auto page = pageOn(demo, person);
    auto* text = page->findChild<QPlainTextEdit*>();
    QTest::keyClicks(text, QStringLiteral("Heeft een depressie"));
    bool warned = false;
    for (const auto* bar : page->findChildren<ui::Bar*>())
        warned = warned || (bar->isVisible() && bar->text().contains(QStringLiteral("geen medische gegevens")));
    CHECK(warned);
    CHECK(shell_test::button(*page, QStringLiteral("Notitie bewaren"))->isEnabled());
}

TEST_CASE("details may be saved while they are incomplete, and the dossier says what is missing", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Stage);
    const auto page = pageOn(demo, person);
    page->showTab(QStringLiteral("details"));
    auto* phone = shell_test::field(*page, QStringLiteral("Telefoon"));
    REQUIRE(phone);
    phone->clear();
    QTest::keyClicks(phone, QStringLiteral("06"));
    phone->clear();
    QTest::keyClick(phone, Qt::Key_Backspace);
    auto* surname = shell_test::field(*page, QStringLiteral("Achternaam"));
    REQUIRE(surname);
    QTest::keyClicks(surname, QStringLiteral("-Smit"));
    CHECK(page->hasUnsavedWork());
    auto* save = shell_test::button(*page, QStringLiteral("Gegevens bewaren"));
    REQUIRE(save);
    QTest::keyClick(save, Qt::Key_Space);
    CHECK_FALSE(page->hasUnsavedWork());
    const auto saved = store::participants::find(demo.database(), person);
    CHECK(saved->name.surname.endsWith(QStringLiteral("-Smit")));
    CHECK(saved->phone.isEmpty());
    CHECK(saved->toComplete == !missingFields(*saved).isEmpty());
}

TEST_CASE("in a narrow window the seldom used acts of the head go under Meer", "[people]") {
    PeopleDemo demo;
    const auto dossier = people::readDossier(demo.database(), someoneIn(demo, Phase::Stage), demo.context->sight(),
                                             demo.context->today());
    REQUIRE(dossier);
    people::DossierHeader head(*demo.context);
    head.show(*dossier);
    head.resize(1200, 200);
    head.show();
    auto* still = shell_test::button(head, QStringLiteral("Pas op de plaats…"));
    REQUIRE(still);
    CHECK(still->isVisible());
    int width = 1200;
    for (; width > 400 && still->isVisible(); width -= 20) { // how wide the letters are differs
        head.resize(width, 200);
        QTest::qWait(5);
    }
    CHECK_FALSE(still->isVisible());
    shell_test::button(head, QStringLiteral("Meer…"))->click();
    QStringList acts;
    for (const auto* menu : head.findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions())
            acts << action->text();
    }
    CHECK(acts.contains(still->text()));
    CHECK(acts.contains(QStringLiteral("Traject afsluiten…")));
}

TEST_CASE("a field that is refused keeps its height, and so do those around it", "[people]") {
    PeopleDemo demo;
    const auto page = pageOn(demo, someoneIn(demo, Phase::Stage));
    page->resize(760, 560);
    page->showTab(QStringLiteral("details"));
    auto* born = shell_test::field(*page, QStringLiteral("Geboortedatum"));
    REQUIRE(born);
    born->selectAll();
    QTest::keyClicks(born, QStringLiteral("31-02-1990"));
    auto* phone = shell_test::field(*page, QStringLiteral("Telefoon"));
    phone->selectAll();
    QTest::keyClicks(phone, QStringLiteral("06 is niet bekend"));
    QTest::keyClick(shell_test::button(*page, QStringLiteral("Gegevens bewaren")), Qt::Key_Space);
    CHECK(page->hasUnsavedWork());
    QTest::qWait(30);
    const auto* scroll = page->findChild<people::DetailsTab*>()->findChild<QScrollArea*>();
    const auto* cell = born->parentWidget(); // with what is said below it
    const QRect seen(cell->mapTo(scroll->viewport(), QPoint()), cell->size());
    CHECK(scroll->viewport()->rect().contains(seen));
    const auto labels = page->findChild<people::DetailsTab*>()->findChildren<QLabel*>();
    const auto isCut = [](const QLabel* label) {
        return label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width());
    };
    for (const int width : {640, 760, 860, 1000, 1130, 1400}) {
        page->resize(width, 640);
        QTest::qWait(30);
        for (const auto* line : page->findChild<people::DetailsTab*>()->findChildren<QLineEdit*>()) {
            INFO(width << " " << line->accessibleName().toStdString());
            CHECK((!line->isVisible() || line->height() >= line->sizeHint().height()));
        }
        CHECK(std::ranges::none_of(labels, isCut));
    }
}

TEST_CASE("a BSN that fails the eleven test is refused at its field and nothing is written", "[people]") {
    PeopleDemo demo;
    const ParticipantId person = someoneIn(demo, Phase::Stage);
    const int before = store::participants::find(demo.database(), person)->revision;
    const auto page = pageOn(demo, person);
    page->showTab(QStringLiteral("details"));
    for (auto* button : page->findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("toon") && button->isVisible() &&
            page->findChild<people::DetailsTab*>()->isAncestorOf(button))
            button->click();
    }
    auto* bsn = shell_test::field(*page, QStringLiteral("BSN"));
    REQUIRE(bsn);
    bsn->selectAll();
    QTest::keyClicks(bsn, QStringLiteral("123456789"));
    QTest::keyClick(shell_test::button(*page, QStringLiteral("Gegevens bewaren")), Qt::Key_Space);
    CHECK(page->hasUnsavedWork());
    CHECK(store::participants::find(demo.database(), person)->revision == before);
}

TEST_CASE("the number on the tab Taken is the rows of that tab that are open", "[people]") {
    PeopleDemo demo;
    for (const Phase phase : {Phase::Stage, Phase::Contract, Phase::Aftercare}) {
        const auto page = pageOn(demo, someoneIn(demo, phase));
        page->showTab(QStringLiteral("tasks"));
        const auto* tasks = page->findChild<people::TasksTab*>();
        REQUIRE(tasks);
        int open = 0;
        for (auto* card : tasks->findChildren<ui::Card*>()) {
            const QString title = card->accessibleName();
            const bool counts =
                title.startsWith(QStringLiteral("Termijnen")) || title.startsWith(QStringLiteral("Te doen"));
            for (int i = 0; counts && i < card->body()->count(); ++i)
                open += card->body()->itemAt(i)->widget()->layout() != nullptr; // words that nothing is to do have none
        }
        CHECK(open > 0);
        CHECK(tasks->count() == open);
        const auto* tabs = page->findChild<QTabBar*>();
        const QString number = tabs->tabText(6).section(QStringLiteral("  "), 1);
        CHECK(number.toInt() == open);
    }
}

TEST_CASE("a request about somebody's data is one term, not two", "[people]") {
    PeopleDemo demo;
    int requests = 0;
    for (const ParticipantId person : store::participant_list::ids(demo.database(), {}, demo.context->today())) {
        work::Sight all = demo.context->sight();
        const auto dossier = people::readDossier(demo.database(), person, all, demo.context->today());
        REQUIRE(dossier);
        for (const Deadline& one : dossier->deadlines) {
            if (one.rule != DeadlineRule::RightsRequest)
                continue;
            ++requests;
            for (const Task& task : dossier->tasks)
                CHECK_FALSE(
                    (!task.doneAt && task.dueOn == one.due && task.title.startsWith(QStringLiteral("Verzoek"))));
        }
    }
    CHECK(requests > 0);
}

TEST_CASE("an end of a stage or contract has no Uitstellen: it never moves", "[people]") {
    PeopleDemo demo;
    const auto page = pageOn(demo, someoneIn(demo, Phase::Stage));
    page->showTab(QStringLiteral("tasks"));
    QStringList names;
    for (const auto* button : page->findChild<people::TasksTab*>()->findChildren<ui::LinkButton*>())
        names << button->accessibleName();
    CHECK(names.filter(QStringLiteral("Uitstellen…: ")).size() > 0);
    CHECK(names.filter(QStringLiteral("Uitstellen…: Einde stage")).isEmpty());
}

TEST_CASE("somebody who stopped keeps the stage in the stepper, also of a time before placements", "[people]") {
    const QDate today(2026, 11, 23);
    people::Dossier dossier;
    people::Way way;
    way.trajectory.phase = Phase::Aftercare;
    way.trajectory.referredOn = QDate(2026, 3, 17);
    const auto event = [](Phase from, Phase to, QDate on) {
        PhaseEvent made;
        made.from = from;
        made.to = to;
        made.effectiveOn = on;
        return made;
    };
    way.events = {event(Phase::Referred, Phase::Preselection, QDate(2026, 3, 27)),
                  event(Phase::Preselection, Phase::Stage, QDate(2026, 5, 16)),
                  event(Phase::Stage, Phase::DroppedOut, QDate(2026, 8, 14)),
                  event(Phase::DroppedOut, Phase::Aftercare, QDate(2026, 8, 15))};
    way.end.emplace();
    way.end->into = Phase::DroppedOut;
    way.end->endedOn = QDate(2026, 8, 14);
    dossier.ways = {way};
    const auto steps = people::pathwaySteps(dossier, today);
    REQUIRE(steps.size() == 4);
    CHECK(steps[2].label == QStringLiteral("Stage"));
    CHECK(steps[2].detail == QStringLiteral("geëindigd op 14-08-2026"));
    CHECK(steps[2].state == ui::StepState::Done);
    way.events[2].reasonCode = takenBackReason; // the placing was undone: then there was no stage
    dossier.ways = {way};
    CHECK(people::pathwaySteps(dossier, today).size() == 3);
}

TEST_CASE("the stepper has the step of today as current and everything before it as done", "[people]") {
    PeopleDemo demo;
    const struct {
        Phase phase;
        const char* label;
    } table[] = {{Phase::Referred, "Aanmelding"},         {Phase::Preselection, "Voorselectie"},
                 {Phase::Waiting, "Voorselectie"},        {Phase::Stage, "Stage"},
                 {Phase::Contract, "Tijdelijk contract"}, {Phase::Seconded, "Detachering"}};
    for (const auto& [phase, label] : table) {
        INFO(label);
        const auto dossier =
            people::readDossier(demo.database(), someoneIn(demo, phase), demo.context->sight(), demo.context->today());
        REQUIRE(dossier);
        const auto steps = people::pathwaySteps(*dossier, demo.context->today());
        const auto now =
            std::ranges::find_if(steps, [](const auto& one) { return one.state == ui::StepState::Current; });
        REQUIRE(now != steps.end());
        CHECK(now->label == QString::fromUtf8(label));
        CHECK(std::all_of(steps.begin(), now, [](const auto& one) { return one.state == ui::StepState::Done; }));
        CHECK(std::none_of(now + 1, steps.end(), [](const auto& one) { return one.state == ui::StepState::Done; }));
    }
}

TEST_CASE("who came to a contract for good without a stage has no tick at one, and the step is called Contract",
          "[people]") {
    PeopleDemo demo;
    const auto read = [&] {
        return people::readDossier(demo.database(), someoneIn(demo, Phase::Contract), demo.context->sight(),
                                   demo.context->today());
    };
    auto dossier = read();
    REQUIRE(dossier);
    REQUIRE_FALSE(dossier->ways.empty());
    people::Way& way = dossier->ways.front();
    std::erase_if(way.placements, [](const auto& one) { return one.placement.kind != PlacementKind::Contract; });
    REQUIRE_FALSE(way.placements.empty());
    way.placements.back().placement.lastDay.reset();
    const auto steps = people::pathwaySteps(*dossier, demo.context->today());
    REQUIRE(steps.size() == 4);
    CHECK(steps[2].label == QStringLiteral("Contract"));
    CHECK(steps[2].state == ui::StepState::Current);
    way.placements.back().placement.lastDay = demo.context->today();
    CHECK(people::pathwaySteps(*dossier, demo.context->today())[2].label == QStringLiteral("Tijdelijk contract"));
}
