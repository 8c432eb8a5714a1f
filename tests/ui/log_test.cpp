// SPDX-License-Identifier: EUPL-1.2
// Logboek under Beheer, the check, who looked in a dossier, and that a search is one line.
#include "core/db/transaction.h"
#include "core/store/journal.h"
#include "core/store/participants.h"
#include "core/store/workers.h"
#include "core/work/journal_check.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/lookers_dialog.h"
#include "ui/settings/log_check_dialog.h"
#include "ui/settings/log_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/rows_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_box.h"
#include "ui/texts/journal_texts.h"

#include <QFile>
#include <QTabBar>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;

namespace {

struct AtWork {
    Home home;
    std::unique_ptr<ui::MainWindow> window = shown(home.demo());

    explicit AtWork(Role role) {
        Worker worker;
        worker.name = QStringLiteral("Petra Vos");
        worker.role = role;
        {
            db::Transaction tx(database(), {QStringLiteral("worker_added"), 0, {}});
            worker.id = store::workers::add(tx, worker);
            tx.commit();
        }
        context().session().setWorker(worker.id.value, worker.name);
        context().setWorker(worker);
    }
    ui::Desk& desk() { return *window->desk(); }
    ui::Context& context() { return window->desk()->context(); }
    db::Database& database() { return context().database(); }
    store::journal::Line last() { return store::journal::latest(database(), 1).at(0); }
    ui::LogSection& log() {
        desk().pages().go(ui::PageId::Settings);
        auto* page = window->findChild<ui::SettingsPage*>();
        REQUIRE(page);
        page->showLog();
        auto* section = window->findChild<ui::LogSection*>();
        REQUIRE(section);
        REQUIRE(section->isVisible());
        return *section;
    }
};

bool logTabIn(const ui::MainWindow& window) {
    for (auto* tabs : window.findChild<ui::SettingsPage*>()->findChildren<QTabBar*>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == QStringLiteral("Logboek"))
                return tabs->isTabVisible(i);
        }
    }
    return false;
}

} // namespace

TEST_CASE("the log is a tab for the beheerder, and not for a jobcoach", "[shell]") {
    AtWork admin(Role::Admin);
    ui::LogSection& log = admin.log();
    CHECK(logTabIn(*admin.window));
    CHECK(log.view()->rows()->rowCount() > 10);
    CHECK(admin.last().act == QStringLiteral("log_opened"));
    for (const QString& code : store::journal::acts(admin.database())) {
        INFO(code.toStdString());
        CHECK(ui::hasActLabel(code));
    }
    AtWork coach(Role::JobCoach);
    coach.desk().pages().go(ui::PageId::Settings);
    CHECK_FALSE(logTabIn(*coach.window));
}

TEST_CASE("the check says in a sentence whether the log is whole", "[shell]") {
    AtWork at(Role::Admin);
    at.log().check();
    auto* dialog = openDialog<ui::LogCheckDialog>(*at.window);
    REQUIRE(dialog);
    int times = 0;
    QObject::connect(dialog, &ui::LogCheckDialog::checked, dialog, [&] { ++times; });
    dialog->check();
    REQUIRE(wait([&] { return times == 1; }));
    CHECK(dialog->outcome().startsWith(QStringLiteral("Het logboek is heel: ")));
    CHECK(at.last().act == QStringLiteral("journal_checked"));
    CHECK(at.last().result == QStringLiteral("done"));
    const QString paper = work::headForPaper(at.database());
    at.database().execute(QStringLiteral("delete from journal where number > 5"));
    dialog->choose(ui::LogCheckDialog::Against::Paper, paper);
    dialog->check();
    REQUIRE(wait([&] { return times == 2; }));
    CHECK(dialog->outcome().contains(QStringLiteral("eindigt vóór de regel")));
    CHECK(at.last().result == QStringLiteral("failed"));
    dialog->choose(ui::LogCheckDialog::Against::Itself);
    at.database().execute(QStringLiteral("update journal set account = 'ander' where number = 3"));
    dialog->check();
    REQUIRE(wait([&] { return times == 3; }));
    CHECK(dialog->outcome().contains(QStringLiteral("regel 3 is niet wat er toen geschreven is")));
    dialog->choose(ui::LogCheckDialog::Against::Paper, QStringLiteral("zomaar"));
    dialog->check();
    REQUIRE(wait([&] { return times == 4; }));
    CHECK(dialog->outcome().isEmpty());
}

TEST_CASE("who looked in a dossier stands in its dialog, and can be taken along", "[shell]") {
    AtWork at(Role::JobCoach);
    const ParticipantId person = store::participants::idsByName(at.database()).front();
    at.desk().pages().openThing(ui::Kind::Participant, person.value);
    auto* page = at.window->findChild<ui::participants::DossierPage*>();
    REQUIRE(page);
    page->showLookers();
    auto* dialog = openDialog<ui::participants::LookersDialog>(*at.window);
    REQUIRE(dialog);
    REQUIRE(dialog->view()->rows()->rowCount() >= 2);
    CHECK(dialog->view()->rows()->cellText(0, 3) == QStringLiteral("Gekeken wie keek"));
    const QString path = at.home.path("wie.csv");
    dialog->exportTo(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(QStringLiteral("Dossier geopend")));
    CHECK(at.last().act == QStringLiteral("lookers_exported"));
    CHECK(at.last().participant == person);
}

TEST_CASE("a search is one line without its words, with who was opened from it", "[shell]") {
    AtWork at(Role::JobCoach);
    REQUIRE(wait([&] { return at.context().search() != nullptr; }));
    ui::SearchBox& box = at.desk().searchBox();
    box.start();
    QTest::keyClicks(&box, QStringLiteral("an"));
    QTest::keyClick(&box, Qt::Key_Escape);
    const auto lines = store::journal::find(at.database(), {.act = QStringLiteral("searched")});
    REQUIRE(lines.size() == 1); // words in notes have a line of their own
    CHECK(lines.front().participant.isNull());
    CHECK(lines.front().note.toInt() > 0);
    QTest::keyClick(&box, Qt::Key_Escape);
    QTest::keyClicks(&box, QStringLiteral("an"));
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Return);
    const auto again = store::journal::find(at.database(), {.act = QStringLiteral("searched")});
    REQUIRE(again.size() == 2);
    CHECK_FALSE(again.front().participant.isNull());
    CHECK_FALSE(again.front().note.contains(QStringLiteral("an")));
}
