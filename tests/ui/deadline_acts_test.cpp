// SPDX-License-Identifier: EUPL-1.2
// From a deadline to its dialog: every act of the table opens one, and a contact that is recorded counts as one.
#include "core/base/date_text.h"
#include "core/reports/deadline_facts.h"
#include "core/store/absences.h"
#include "core/store/intake.h"
#include "core/store/notes.h"
#include "core/store/participant_list.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/intake_work.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/tasks_tab.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/deadline_acts.h"
#include "ui/shell/acts.h"
#include "ui/shell/page_stack.h"
#include "ui/today/today_page.h"
#include "ui/today/work_row_widget.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;

namespace {

ParticipantId someoneIn(ui::Context& context, Phase phase) {
    ParticipantFilter filter;
    filter.phases = {phase};
    const auto ids = store::participant_list::ids(context.database(), filter, context.today());
    REQUIRE_FALSE(ids.empty());
    return ids.front();
}

void close(ui::MainWindow& window) {
    for (ui::Dialog* dialog : window.findChildren<ui::Dialog*>()) {
        dialog->close();
        dialog->deleteLater();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("every act that a deadline asks for is one of the shell, for who may see the page") {
    for (const auto& word : Words<DeadlineAction>::list) {
        for (const Phase phase : {Phase::Referred, Phase::Preselection, Phase::Stage}) {
            Deadline one;
            one.action = word.value;
            one.person = ParticipantId{5};
            one.subject = {"start", 9};
            const ui::DeadlineAct act = ui::deadlineActOf(one, phase);
            INFO(act.act.toStdString());
            CHECK_FALSE(act.verb.isEmpty());
            const bool ofDepartment = word.value == DeadlineAction::KeepDuty;
            CHECK((ofDepartment ? act.about == 0 : act.about == 5 || act.about == 9));
            CHECK(act.act != QLatin1String("open")); // each opens the dialog that brings it further
            if (act.act == QLatin1String("settle"))
                continue; // asked where the deadline stands
            const ui::ActEntry* entry = ui::actEntry(act.act);
            REQUIRE(entry);
            CHECK(entry->right == act.right);
        }
    }
}

TEST_CASE("a task whose fact is in the program has the act of that fact, and no tick") {
    for (const auto& word : Words<TaskFact>::list) {
        Task task;
        task.id = TaskId{7};
        task.participant = ParticipantId{5};
        task.fact = word.value;
        const auto act = ui::taskActOf(task);
        INFO(word.code);
        REQUIRE(act.has_value() == (word.value != TaskFact::None));
        if (!act)
            continue;
        CHECK(act->about == (word.value == TaskFact::TrialDay ? 7 : 5)); // of several days the one of the row
        const ui::ActEntry* entry = ui::actEntry(act->act);
        REQUIRE(entry);
        CHECK(entry->right == act->right);
    }
}

TEST_CASE("what colleagues wait for in a contract proposal opens its step for who may take it") {
    const shell_test::Home home;
    const auto window = shell_test::shown(home.demo());
    ui::Desk& desk = *window->desk();
    shell_test::become(desk, QStringLiteral("Willem de Groot"));
    ui::Context& context = desk.context();
    const auto list = ui::TodayPage::workOf(context);
    const auto row = std::ranges::find_if(
        list.asked, [](const reports::WorkRow& one) { return one.task.fact == TaskFact::Proposal; });
    REQUIRE(row != list.asked.end());
    const auto act = ui::actionFor(*row, context.sight());
    REQUIRE(act);
    CHECK(act->act == QStringLiteral("contract_step"));
    ui::WorkRowWidget widget(*row, context);
    for (const auto* button : widget.findChildren<QAbstractButton*>())
        CHECK_FALSE(button->accessibleName().startsWith(QStringLiteral("Klaar")));
    desk.run(act->act, act->about);
    auto* dialog = shell_test::openDialog<ui::Dialog>(*window);
    REQUIRE(dialog);
    CHECK(shell_test::button(*dialog, QStringLiteral("Akkoord geven")));
    close(*window);
}

TEST_CASE("of two meeloopdagen the outcome is asked of the one that the row is about") {
    const shell_test::Home home;
    const auto window = shell_test::shown(home.demo());
    ui::Desk& desk = *window->desk();
    shell_test::lookAsSomebodyWho(desk, rules::Right::Advise);
    ui::Context& context = desk.context();
    const ParticipantId person = someoneIn(context, Phase::Preselection);
    const auto way = store::trajectories::openOf(context.database(), person).value();
    std::vector<TrialDayId> days;
    for (const int ahead : {1, 2}) {
        TrialDay day;
        day.trajectory = way.id;
        day.day = context.today().addDays(ahead);
        day.team = store::teams::all(context.database()).front().id;
        const auto planned =
            work::perform(context.database(), [&](db::Transaction& tx) { return work::planTrialDay(tx, day); });
        REQUIRE(planned);
        days.push_back(*planned.done);
    }
    for (const TrialDay& day : store::intake::trialDays(context.database(), way.id)) {
        if (std::ranges::find(days, day.id) == days.end())
            continue;
        const auto task = store::tasks::find(context.database(), day.task);
        REQUIRE(task);
        const auto act = ui::taskActOf(*task);
        REQUIRE(act);
        desk.run(act->act, act->about);
        const auto* dialog = shell_test::openDialog<ui::Dialog>(*window);
        REQUIRE(dialog);
        CHECK(dialog->windowTitle().contains(shownDate(day.day)));
        close(*window);
    }
}

TEST_CASE("the acts of deadlines open their dialogs") {
    const shell_test::Home home;
    const auto window = shell_test::shown(home.demo());
    ui::Desk& desk = *window->desk();
    shell_test::lookAsSomebodyWho(desk, rules::Right::Preselect);
    ui::Context& context = desk.context();
    const ParticipantId stage = someoneIn(context, Phase::Stage);
    const auto way = store::trajectories::openOf(context.database(), stage).value();
    const auto placement = store::placements::latestOf(context.database(), way.id).value();
    const std::pair<const char*, qint64> acts[] = {
        {"evaluate", stage.value},
        {"decide", stage.value},
        {"decide", someoneIn(context, Phase::Contract).value},
        {"decide", someoneIn(context, Phase::Seconded).value},
        {"contact", stage.value},
        {"talk", someoneIn(context, Phase::Preselection).value},
        {"start_checks_of", placement.id.value},
        {"standstill", stage.value},
    };
    for (const auto& [act, about] : acts) {
        INFO(act);
        desk.run(QLatin1String(act), about);
        CHECK(shell_test::openDialog<ui::Dialog>(*window));
        close(*window);
    }
}

TEST_CASE("a contact that is recorded counts as contact, and its deadline moves on") {
    const shell_test::Home home;
    const auto window = shell_test::shown(home.demo());
    ui::Desk& desk = *window->desk();
    shell_test::lookAsSomebodyWho(desk, rules::Right::Preselect);
    ui::Context& context = desk.context();
    const ParticipantId person = someoneIn(context, Phase::Stage);
    desk.run(QStringLiteral("contact"), person.value);
    auto* dialog = shell_test::openDialog<ui::Dialog>(*window);
    REQUIRE(dialog);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Hoe gaat het met de collega's?"));
    QTest::keyClick(dialog->findChild<QPlainTextEdit*>(), Qt::Key_Return, Qt::ControlModifier);
    if (dialog->isVisible())
        shell_test::button(*dialog, QStringLiteral("Contact bewaren"))->click();
    const auto notes = store::notes::ofParticipant(context.database(), person);
    CHECK(std::ranges::any_of(
        notes, [&](const Note& one) { return one.kind == NoteKind::Talk && one.happenedOn == context.today(); }));
    for (const Deadline& one : reports::deadlines(context.database(), {{}, person}, context.today())) {
        if (one.rule == DeadlineRule::Contact)
            CHECK(one.since == context.today());
    }
}

TEST_CASE("who did not come to the talk is recorded from the talk itself") {
    const shell_test::Home home;
    const auto window = shell_test::shown(home.demo());
    ui::Desk& desk = *window->desk();
    shell_test::lookAsSomebodyWho(desk, rules::Right::Preselect);
    const ParticipantId person = someoneIn(desk.context(), Phase::Preselection);
    desk.run(QStringLiteral("talk"), person.value);
    auto* talk = shell_test::openDialog<ui::Dialog>(*window);
    REQUIRE(talk);
    auto* missed = shell_test::button(*talk, QStringLiteral("Niet verschenen…"));
    REQUIRE(missed);
    missed->click();
    auto* dialog = talk->findChild<ui::Dialog*>();
    REQUIRE(dialog);
    CHECK(talk->isVisible()); // what was typed is there as long as nothing is recorded
    shell_test::button(*dialog, QStringLiteral("Vastleggen"))->click();
    CHECK_FALSE(dialog->isVisible());
    CHECK_FALSE(talk->isVisible());
    const auto absences = store::absences::ofParticipant(desk.context().database(), person);
    REQUIRE(absences.size() == 1);
    CHECK(absences.front().kind == AbsenceKind::NotCome);
    CHECK(absences.front().endsOn == absences.front().startsOn);
}

TEST_CASE("a term in the dossier has its own act") {
    const shell_test::Home home;
    const auto window = shell_test::shown(home.demo());
    ui::Desk& desk = *window->desk();
    shell_test::lookAsSomebodyWho(desk, rules::Right::Preselect);
    desk.pages().openThing(ui::Kind::Participant, someoneIn(desk.context(), Phase::Stage).value);
    auto* dossier = qobject_cast<ui::participants::DossierPage*>(desk.pages().current());
    REQUIRE(dossier);
    dossier->showTab(QStringLiteral("tasks"));
    auto* decide = shell_test::button(*dossier, QStringLiteral("Besluiten"));
    REQUIRE(decide);
    CHECK(decide->focusPolicy() != Qt::NoFocus);
    decide->click();
    CHECK(shell_test::openDialog<ui::Dialog>(*window));
}
