// SPDX-License-Identifier: EUPL-1.2
// The practice department: one number is the same number on Vandaag, in the navigation, on the dashboard and in lists.
#include "core/reports/dashboard.h"
#include "core/reports/next_steps.h"
#include "core/store/participant_list.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/list_views.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/section_title.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_stack.h"
#include "ui/today/today_page.h"

#include <QRegularExpression>
#include <QSet>

using namespace wijkwerk;
using namespace shell_test;

namespace {

using People = QSet<ParticipantId>;

People setOf(const std::vector<ParticipantId>& ids) {
    return {ids.begin(), ids.end()};
}

/// The number behind a title (`Te laat · 5`); -1 without one.
int numberIn(const QString& text) {
    static const QRegularExpression number(QStringLiteral("(\\d+)\\D*$"));
    const auto match = number.match(text);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

/// Everybody who has something late among what is shown, also folded in a row or in a group.
People lateOn(const reports::Worklist& list, QDate today) {
    People late;
    const auto take = [&](const Task& task, const std::optional<Deadline>& deadline) {
        const bool isLate = deadline ? deadline->stage == AlertStage::Late : task.dueOn < today;
        if (isLate && task.participant)
            late.insert(task.participant);
    };
    for (const auto* rows : {&list.late, &list.today, &list.coming, &list.standing}) {
        for (const reports::WorkRow& row : *rows) {
            take(row.task, row.deadline);
            for (const reports::WorkItem& other : row.others)
                take(other.task, other.deadline);
            if (row.isGroup() && row.urgency == reports::Urgency::Late) {
                for (const ParticipantId person : row.people)
                    late.insert(person);
            }
        }
    }
    return late;
}

const ui::Card* cardCalled(const QWidget& page, const QString& title) {
    for (const auto* card : page.findChildren<ui::Card*>()) {
        if (card->accessibleName().startsWith(title))
            return card;
    }
    return nullptr;
}

struct Looker {
    const char* name;
    bool isCoach;
};

} // namespace

TEST_CASE("Vandaag, the navigation, the dashboard and the lists count the same people", "[shell]") {
    const Looker looker = GENERATE(Looker{"Willem de Groot", false}, Looker{"Joke Brandsma", true});
    INFO(looker.name);
    const Home home;
    const auto window = shown(home.demo());
    ui::Desk& desk = *window->desk();
    become(desk, QString::fromUtf8(looker.name));
    desk.beginBackground();
    ui::Context& context = desk.context();
    db::Database& database = context.database();
    const QDate today = context.today();
    desk.pages().go(ui::PageId::Today);
    auto* page = qobject_cast<ui::TodayPage*>(desk.pages().current());
    REQUIRE(page);

    // The navigation is the sections asked, late and today.
    const auto list = ui::TodayPage::workOf(context);
    int sections = 0;
    for (const auto* head : page->findChildren<ui::SectionTitle*>()) {
        const QString text = head->text();
        if (text.startsWith(QStringLiteral("Collega’s wachten")) || text.startsWith(QStringLiteral("Te laat")) ||
            text.startsWith(QStringLiteral("Vandaag")))
            sections += numberIn(text);
    }
    CHECK(page->badge() == list.badge());
    CHECK(sections == list.badge());
    QString badge;
    for (const auto* entry : window->findChildren<ui::NavButton*>()) {
        if (entry->accessibleName().startsWith(QStringLiteral("Vandaag")))
            badge = entry->accessibleName();
    }
    CHECK(badge.contains(QString::number(list.badge())));

    // Everybody on the pathway: the card, the list.
    ParticipantFilter own;
    own.withoutTrajectory = false;
    if (looker.isCoach)
        own.coach = context.worker();
    const auto everybody = reports::listedPeople(database, own, today);
    const auto* caseload =
        cardCalled(*page, looker.isCoach ? QStringLiteral("Mijn deelnemers") : QStringLiteral("Alle deelnemers"));
    REQUIRE(caseload);
    CHECK(numberIn(caseload->accessibleName()) == int(everybody.size()));

    // Long without contact: the card, the list.
    ParticipantFilter quiet = own;
    quiet.quiet = true;
    const auto silent = reports::listedPeople(database, quiet, today);
    const auto* quietCard = cardCalled(*page, QStringLiteral("Lang geen contact"));
    CHECK((quietCard ? numberIn(quietCard->accessibleName()) : 0) == int(silent.size()));

    // At work, in a stage, places, late: the dashboard and the list.
    const auto d = reports::dashboard(database, today, reports::twelveMonthsTo(today));
    ParticipantFilter work;
    work.phases = {Phase::Stage, Phase::Contract, Phase::Seconded};
    work.begun = true;
    CHECK(setOf(d.atWork.people) == setOf(store::participant_list::ids(database, work, today)));
    for (const auto& view : ui::participants::fixedViews(context.sight(), today)) {
        if (view.key == QStringLiteral("stage"))
            CHECK(setOf(d.inStage.people) == setOf(store::participant_list::ids(database, view.filter, today)));
    }
    ParticipantFilter bar; // "In een stage" as chosen in the bar above the list
    bar.phases = {Phase::Stage};
    CHECK(setOf(d.inStage.people) == setOf(store::participant_list::ids(database, bar, today)));
    for (const reports::TeamUse& team : d.teams) {
        INFO(team.name.toStdString());
        ParticipantFilter there = work;
        there.team = team.id;
        CHECK(team.occupied == int(store::participant_list::ids(database, there, today).size()));
    }
    const auto whole = reports::worklist(database, {}, today);
    CHECK(setOf(d.late.people) == lateOn(whole, today));
    People lateInList;
    const auto rows = reports::participantRows(database, reports::listedPeople(database, {}, today), today);
    for (const auto& row : rows) {
        if (row.nextStepOn && *row.nextStepOn < today)
            lateInList.insert(row.id);
    }
    CHECK(lateInList - setOf(d.late.people) == People{});
    // Who stands still has no next step but how to go on: the days of the law are with the team lead.
    for (const ParticipantId person : setOf(d.late.people) - lateInList) {
        const auto row = std::ranges::find(rows, person, [](const auto& one) { return one.id; });
        CHECK((row != rows.end() && row->standsStill));
    }
}
