// SPDX-License-Identifier: EUPL-1.2
// Vandaag, Dashboard and Werkplekken are true for the role that looks: tables over the roles.
#include "core/reports/work_floor.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/workers.h"
#include "core/work/task_work.h"
#include "tests/support/catch.h"
#include "tests/support/long_closed.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/shared/buttons.h"
#include "ui/shared/format.h"
#include "ui/shared/section_title.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/status_line.h"
#include "ui/today/today_page.h"
#include "ui/today/work_row_widget.h"
#include "ui/workplaces/workplaces_page.h"

#include <QApplication>
#include <QLabel>

using namespace wijkwerk;
using rules::Right;

namespace {

Worker somebody(db::Database& database, Role role) {
    for (const Worker& worker : store::workers::all(database)) {
        if (worker.role == role)
            return worker;
    }
    FAIL("nobody has the role " << codeOf(role).toStdString());
    return {};
}

QString wordsOn(const QWidget& page) {
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page))
            words << label->text();
    }
    return words.join(u'\n');
}

} // namespace

TEST_CASE("Vandaag has the work of who looks: his own, that of all, or what colleagues wait for him to do", "[sight]") {
    test::PeopleDemo demo;
    using Work = ui::TodayPage::Work;
    const struct {
        Role role;
        Work work;
        bool asked; ///< the demo waits for HR, the klantmanager and the team lead
    } rows[] = {
        {Role::JobCoach, Work::OfCoach, false},
        {Role::TeamLead, Work::OfAll, true},
        {Role::ClientManager, Work::OfColleague, true},
        {Role::EmployerAdviser, Work::OfColleague, false},
        {Role::Hr, Work::OfColleague, true},
    };
    for (const auto& row : rows) {
        INFO(codeOf(row.role).toStdString());
        const Worker who = somebody(demo.database(), row.role);
        demo.context->setWorker(who);
        CHECK(ui::TodayPage::workFor(*demo.context) == row.work);
        const auto list = ui::TodayPage::workOf(*demo.context);
        CHECK(list.asked.empty() != row.asked);
        for (const auto* group : {&list.appointments, &list.late, &list.today, &list.waiting, &list.coming}) {
            for (const reports::WorkRow& one : *group)
                CHECK((row.work != Work::OfColleague || one.task.owner == who.id));
        }
        ui::TodayPage page(*demo.context);
        test::keepPicture(page, QStringLiteral("today-") + codeOf(row.role), {1230, 860});
        const QString words = wordsOn(page);
        CHECK(words.contains(QStringLiteral("Collega’s wachten op u")) == row.asked);
        CHECK(words.contains(QStringLiteral("De afdeling wacht op")) == (row.work == Work::OfAll));
        CHECK(words.contains(QStringLiteral("Ik wacht op")) == (row.work != Work::OfAll && !list.waiting.empty()));
        CHECK((row.work != Work::OfColleague || !words.contains(QStringLiteral("Lang geen contact"))));
        CHECK(page.badge() == int(list.asked.size() + list.late.size() + list.today.size()));
    }
}

TEST_CASE("what is waited for is nobody's lateness: dossier and Vandaag say the same of it", "[sight]") {
    const QDate today(2026, 11, 24);
    CHECK(ui::waitingText(QStringLiteral("HR"), QDate(2026, 11, 17), today) ==
          QStringLiteral("wacht op HR sinds 17-11"));
    CHECK(ui::waitingText(QStringLiteral("HR"), QDate(2026, 11, 27), today) == QStringLiteral("wacht op HR"));
}

TEST_CASE("on the first day no role is told to do what it may not", "[sight]") {
    shell_test::Home home;
    auto window = shell_test::shown(home.department());
    ui::Context& context = window->desk()->context();
    for (const Role role : {Role::JobCoach, Role::TeamLead, Role::ClientManager, Role::EmployerAdviser, Role::Hr}) {
        INFO(codeOf(role).toStdString());
        {
            db::Transaction tx(context.database(), {QStringLiteral("test"), 0, {}});
            tx.statement("update worker set role = :role").bind("role", codeOf(role)).run();
            tx.commit();
        }
        context.setWorker(store::workers::all(context.database()).front());
        ui::TodayPage page(context);
        const QString words = wordsOn(page);
        CHECK(words.contains(QStringLiteral("Zo begint u")));
        CHECK(words.contains(QStringLiteral("Importeer de caseload")) == context.may(Right::ImportCaseload));
        CHECK(words.contains(QStringLiteral("beheerder importeert de caseload")) != context.may(Right::ImportCaseload));
        CHECK(words.contains(QStringLiteral("Leg uw werkplekken vast")) == context.may(Right::SetUpWorkplaces));
        CHECK(words.contains(QStringLiteral("aanmelden en plaatsen")) ==
              (context.may(Right::Refer) && context.may(Right::Place)));
        CHECK(words.contains(QStringLiteral("Zet uw jobcoach onder Beheer")) == (role == Role::TeamLead));
    }
}

TEST_CASE("who only has the numbers has no column for names, nor for what is needed, on the dashboard", "[sight]") {
    test::PeopleDemo demo;
    for (const Role role : {Role::TeamLead, Role::DeptHead}) {
        INFO(codeOf(role).toStdString());
        demo.context->setWorker(somebody(demo.database(), role));
        ui::DashboardPage page(*demo.context);
        page.resize(1230, 860);
        page.show();
        test::settle(50);
        const QStringList words = wordsOn(page).split(u'\n');
        CHECK(words.contains(QStringLiteral("Wat")));
        CHECK(words.contains(QStringLiteral("Nodig vóór die tijd")) == (role == Role::TeamLead));
        CHECK(words.contains(QStringLiteral("Wie")) == (role == Role::TeamLead));
        CHECK_FALSE(words.contains(QStringLiteral("iemand")));
    }
}

TEST_CASE("a vakspecialist opens his own people from the window, and nobody else by any road", "[sight]") {
    shell_test::Home home;
    auto window = shell_test::shown(home.demo());
    ui::Desk* desk = window->desk();
    db::Database& database = desk->context().database();
    const QDate today = desk->context().today();
    // Somebody with people of his own, and somebody of another.
    Worker me;
    for (const Worker& worker : store::workers::all(database)) {
        if (worker.role == Role::CraftSpecialist && me.id.isNull() &&
            !reports::peopleOfFloor(database, worker.id, today).isEmpty())
            me = worker;
    }
    REQUIRE_FALSE(me.id.isNull());
    desk->lookAs(me);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk = window->desk();
    const auto own = reports::peopleOfFloor(database, me.id, today);
    int refused = 0;
    for (const Placement& placement : store::placements::on(database, today)) {
        desk->pages().go(ui::PageId::WorkFloor);
        desk->pages().openThing(ui::Kind::Participant, placement.participant.value);
        const bool opened = desk->pages().currentId() == ui::PageId::Dossier;
        CHECK(opened == own.contains(placement.participant));
        if (!opened && refused++ == 0)
            CHECK(desk->statusLine().said().contains(QStringLiteral("werkt niet bij u")));
        if (refused > 3)
            break; // each dossier takes its time
    }
    CHECK(refused > 0);
}
