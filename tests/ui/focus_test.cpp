// SPDX-License-Identifier: EUPL-1.2
// Where the keyboard is after an act: on the page, at the same thing made anew, or at what stands nearest to it.
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/store/workers.h"
#include "core/work/participant_work.h"
#include "core/work/retention.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/letters/letter_dialog.h"
#include "ui/participants/details_tab.h"
#include "ui/participants/dossier_page.h"
#include "ui/settings/destruction_pane.h"
#include "ui/settings/retention_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/buttons.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_answers.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_results.h"
#include "ui/texts/labels.h"
#include "ui/today/today_page.h"
#include "ui/today/work_row_widget.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace wijkwerk;
using namespace shell_test;
using test::settle;

namespace {

struct Window {
    Home home;
    std::unique_ptr<ui::MainWindow> main = shown(home.demo());
    ui::Desk& desk = *main->desk();

    Window() {
        become(Role::JobCoach);
        REQUIRE(wait([&] { return desk.context().search() != nullptr; })); // nothing reads beside us any more
    }
    void become(Role role) {
        for (const Worker& worker : store::workers::all(desk.context().database())) {
            if (worker.role == role && desk.context().me().role != role)
                desk.context().setWorker(worker);
        }
        REQUIRE(desk.context().me().role == role);
    }
    std::vector<ParticipantId> people(Phase phase) {
        ParticipantFilter filter;
        filter.phases = {phase};
        filter.coach = desk.context().worker();
        return store::participant_list::ids(desk.context().database(), filter, desk.context().today());
    }
    ui::Page& page() { return *desk.pages().current(); }
    QWidget* keyboard() const { return main->focusWidget(); }
    bool isOnPage() { return page().isAncestorOf(keyboard()); }
    void front() {
        main->activateWindow();
        REQUIRE(wait([&] { return main->isActiveWindow(); }));
        settle(80);
    }
    void renew() {
        db::ChangeSet all;
        all.everything = true;
        desk.session().announce(all);
        settle(80);
    }
    ui::Dialog* dialog() const { return openDialog<ui::Dialog>(*main); }
};

/// In view means that not all of it is scrolled away.
bool isInView(const QWidget& widget) {
    return !widget.visibleRegion().isEmpty();
}

} // namespace

TEST_CASE("Vandaag has the keyboard at its first row as soon as the window opens", "[focus]") {
    Window window;
    window.desk.pages().go(ui::PageId::Today);
    settle(80);
    auto* at = window.keyboard();
    REQUIRE(at);
    CHECK(qobject_cast<ui::WorkRowWidget*>(at->parentWidget()));
    // From anywhere back to it, by one key.
    window.desk.searchBox().start();
    QTest::keyClick(window.keyboard(), Qt::Key_F6);
    CHECK(window.keyboard() == at);
}

TEST_CASE("a row that goes away gives the keyboard to the row that comes in its place", "[focus]") {
    Window window;
    window.desk.pages().go(ui::PageId::Today);
    settle(80);
    const auto inRow = [&]() -> ui::WorkRowWidget* {
        for (QWidget* at = window.keyboard(); at; at = at->parentWidget()) {
            if (auto* row = qobject_cast<ui::WorkRowWidget*>(at))
                return row;
        }
        return nullptr;
    };
    const auto list = ui::TodayPage::workOf(window.desk.context());
    const auto one = std::ranges::find_if(list.late, [](const reports::WorkRow& row) { return !row.isGroup(); });
    REQUIRE(one != list.late.end());
    for (auto steps = std::ssize(list.asked) + (one - list.late.begin()); steps > 0; --steps)
        QTest::keyClick(window.keyboard(), Qt::Key_Down);
    const QPointer<ui::WorkRowWidget> gone = inRow();
    REQUIRE(gone);
    QTest::keyClick(window.keyboard(), Qt::Key_N);
    if (QApplication::activeModalWidget())
        REQUIRE(answer(QStringLiteral("Niet vandaag")));
    window.front();
    REQUIRE(inRow());
    CHECK(inRow() != gone);
    CHECK(inRow()->isVisible());
}

TEST_CASE("what is made anew in a dossier has the keyboard again, and pas op de plaats still works", "[focus]") {
    Window window;
    const auto people = window.people(Phase::Stage);
    REQUIRE_FALSE(people.empty());
    window.desk.pages().openThing(ui::Kind::Participant, people.front().value);
    auto* dossier = qobject_cast<ui::participants::DossierPage*>(&window.page());
    REQUIRE(dossier);
    dossier->showTab(QStringLiteral("trajectory"));
    settle(80);
    const QPointer<QAbstractButton> before = button(*dossier, QStringLiteral("Evaluatie…"));
    REQUIRE(before);
    window.front();
    before->setFocus();
    REQUIRE(before->hasFocus());
    window.renew();
    window.front();
    auto* now = qobject_cast<QAbstractButton*>(window.keyboard());
    REQUIRE(now);
    CHECK(now->text() == QStringLiteral("Evaluatie…"));
    CHECK(now != before);

    // The same behind a dialog, which closes after the page was renewed.
    now->click();
    REQUIRE(window.dialog());
    window.renew();
    window.dialog()->done(QDialog::Accepted);
    window.front();
    CHECK(window.isOnPage());
    now = qobject_cast<QAbstractButton*>(window.keyboard());
    REQUIRE(now);
    CHECK(now->text() == QStringLiteral("Evaluatie…"));

    // Wherever the keyboard is, as long as somebody is shown.
    window.desk.searchBox().start();
    QTest::keyClick(window.keyboard(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(window.dialog());
    CHECK(window.dialog()->windowTitle().contains(QStringLiteral("as op de plaats")));
    window.dialog()->done(QDialog::Rejected);
}

TEST_CASE("from one dossier to another by search, the keyboard comes along", "[focus]") {
    Window window;
    const auto people = window.people(Phase::Stage);
    REQUIRE(people.size() > 1);
    window.desk.pages().openThing(ui::Kind::Participant, people[0].value);
    const auto rows =
        store::participant_list::rows(window.desk.context().database(), {people[1]}, window.desk.context().today());
    QTest::keyClick(window.main.get(), Qt::Key_K, Qt::ControlModifier);
    ui::SearchBox& box = window.desk.searchBox();
    REQUIRE(box.hasFocus());
    QTest::keyClicks(&box, QString::number(rows.front().number));
    REQUIRE(box.results()->marked());
    QTest::keyClick(&box, Qt::Key_Return);
    settle(80);
    CHECK_FALSE(box.hasFocus());
    CHECK(window.isOnPage());
}

TEST_CASE("search names own people first, then who is on the way, and says of the others that it is closed",
          "[focus]") {
    Window window;
    ui::Context& context = window.desk.context();
    const auto rankOf = [&](qint64 person) {
        const auto& ways = context.ways();
        const auto at = std::ranges::find(ways, ParticipantId{person}, &reports::WayPhase::person);
        return at == ways.end() ? 2 : at->coach == context.worker() ? 0 : 1;
    };
    bool mixed = false;
    int closed = 0;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        for (const QString& text :
             {QString(QChar::fromLatin1(letter)), QStringLiteral("e%1").arg(QChar::fromLatin1(letter)),
              QStringLiteral("%1en").arg(QChar::fromLatin1(letter))}) {
            int last = 0;
            for (const ui::SearchAnswer& line : ui::searchAnswers(context, text).lines) {
                if (line.group != ui::SearchAnswer::Group::People)
                    continue;
                const int rank = rankOf(line.id);
                CHECK(rank >= last);
                mixed = mixed || rank > last;
                last = rank;
                if (rank == 2 && line.detail.contains(ui::labelOf(Phase::Closed)))
                    ++closed;
            }
        }
    }
    CHECK(mixed);
    CHECK(closed > 0);
}

TEST_CASE("what is missing in a dossier is shown with the keyboard in it, also far below", "[focus]") {
    Window window;
    window.main->resize(1024, 700);
    const auto people = window.people(Phase::Stage);
    REQUIRE_FALSE(people.empty());
    window.desk.pages().openField(ui::Kind::Participant, people.front().value, QStringLiteral("city"));
    settle(80);
    auto* city = qobject_cast<QLineEdit*>(window.keyboard());
    REQUIRE(city);
    CHECK(city->accessibleName() == QStringLiteral("Woonplaats"));
    CHECK(isInView(*city));
    // Ctrl+Enter saves, as in a dialog.
    auto* details = window.page().findChild<ui::participants::DetailsTab*>();
    QTest::keyClicks(city, QStringLiteral("x"));
    REQUIRE(details->isUnsaved());
    window.front();
    QTest::keyClick(city, Qt::Key_Return, Qt::ControlModifier);
    CHECK(wait([&] { return !details->isUnsaved(); }));
}

TEST_CASE("after the list of who is destroyed was made the keyboard is still in Beheer", "[focus]") {
    Window window;
    window.become(Role::Admin);
    ui::Context& context = window.desk.context();
    work::perform(context.database(), [](db::Transaction& tx) {
        work::seedRules(tx);
        for (const RetentionRule& rule : work::retentionRules(tx.database())) {
            if (rule.subject != RetentionSubject::Reference && rule.subject != RetentionSubject::BrokenOff)
                work::confirmRule(tx, {rule.id, QStringLiteral("A. de Vries"), tx.today(), {}});
        }
        return work::Outcome<work::Done>{{}, work::Done{}};
    });
    window.desk.pages().go(ui::PageId::Settings);
    REQUIRE(qobject_cast<ui::SettingsPage*>(&window.page())->showRetention());
    settle(80);
    auto* make = button(window.page(), QStringLiteral("Lijst maken…"));
    REQUIRE(make);
    make->setFocus();
    make->click();
    REQUIRE(answer(QStringLiteral("Lijst maken")));
    window.front();
    REQUIRE(button(window.page(), QStringLiteral("Goedkeuren…")));
    CHECK_FALSE(button(window.page(), QStringLiteral("Goedkeuren…"))->isEnabled());
    CHECK(window.isOnPage());
}

TEST_CASE("what a letter misses opens the dossier at that very field", "[focus]") {
    Window window;
    window.main->resize(1024, 700);
    db::Database& database = window.desk.context().database();
    const auto people = window.people(Phase::Stage);
    REQUIRE_FALSE(people.empty());
    work::perform(database, [&](db::Transaction& tx) {
        Participant person = *store::participants::find(database, people.front());
        person.postal = {};
        person.home.city.clear();
        person.home.municipality.clear();
        return work::saveParticipant(tx, person);
    });
    window.desk.pages().openThing(ui::Kind::Participant, people.front().value);
    window.desk.run(QStringLiteral("letter"), people.front().value);
    auto* letter = openDialog<ui::LetterDialog>(*window.main);
    REQUIRE(letter);
    test::keepPicture(*letter, QStringLiteral("brief-aanvullen"));
    QAbstractButton* mend = nullptr;
    for (auto* link : letter->findChildren<ui::LinkButton*>()) {
        if (link->text() == QStringLiteral("Aanvullen") && link->accessibleName().contains(QStringLiteral("oonplaats")))
            mend = link;
    }
    REQUIRE(mend);
    mend->click();
    window.front();
    const auto* city = qobject_cast<QLineEdit*>(window.keyboard());
    REQUIRE(city);
    CHECK(city->accessibleName() == QStringLiteral("Woonplaats"));
    CHECK(isInView(*city));
}
