// SPDX-License-Identifier: EUPL-1.2
// The window while long work runs in a thread of its own: thousands of rows are imported, a report is made.
#include "core/reports/dashboard.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "tests/support/catch.h"
#include "tests/support/long_caseload.h"
#include "tests/support/test_key.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/import_dialog.h"
#include "ui/shared/buttons.h"
#include "ui/shared/job.h"
#include "ui/shared/job_bar.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

using namespace wijkwerk;
using namespace shell_test;

namespace {

#ifdef QT_NO_DEBUG
constexpr int manyRows = 35000;
#else
constexpr int manyRows = 3500; // without optimisation, and with sanitizers, this takes as long
#endif

bool waitLong(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 120000);
}

/// The demo with its first worker at work and the dossier of its first person open.
struct AtWork {
    Home home;
    std::unique_ptr<ui::MainWindow> window = shown(home.demo());
    ui::Context& context = window->desk()->context();
    ParticipantId person = store::participants::idsByName(context.database()).front();
    std::size_t notesBefore = notes();

    AtWork() {
        lookAsSomebodyWho(*window->desk(), rules::Right::ImportCaseload);
        openDossier();
    }
    void openDossier() { window->desk()->pages().openThing(ui::Kind::Participant, person.value); }
    std::size_t notes() const { return store::notes::ofParticipant(context.database(), person).size(); }
    void typeNote(const QString& text) const {
        auto* note = window->findChild<ui::participants::DossierPage*>()->findChild<QPlainTextEdit*>();
        note->setFocus();
        QTest::keyClicks(note, text);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    }
};

/// The import of many rows, as far as the click on its last button.
ui::JobBar* startImport(AtWork& at) {
    const QString csv = at.home.path("lang.csv");
    test::writeLongCaseload(csv, manyRows);
    at.context.settings().set(QStringLiteral("import-warned"), true);
    ui::participants::openImport(at.context, at.window.get());
    auto* dialog = openDialog<ui::participants::ImportDialog>(*at.window);
    REQUIRE(dialog);
    CHECK_FALSE(dialog->isModal());
    auto* go = dialog->findChild<ui::PrimaryButton*>();
    dialog->openFile(csv);
    REQUIRE(waitLong([&] { return go->isEnabled() && go->text() == QStringLiteral("Controleren"); }));
    go->click();
    REQUIRE(waitLong([&] { return go->isEnabled() && go->text().contains(QStringLiteral("mensen importeren")); }));
    go->click();
    return dialog->findChild<ui::JobBar*>();
}

} // namespace

TEST_CASE("the window reads and saves a note while 35,000 rows are imported", "[shell]") {
    AtWork at;
    const std::size_t peopleBefore = store::participants::idsByName(at.context.database()).size();
    ui::JobBar* bar = startImport(at);
    REQUIRE(bar->isBusy());

    // Everything below happens while the import runs; none of it waits for it.
    int pagesRead = 0;
    for (const auto page : {ui::PageId::Participants, ui::PageId::Workplaces, ui::PageId::Today}) {
        at.window->desk()->pages().go(page);
        pagesRead += at.window->desk()->pages().current()->isVisible();
        QTest::qWait(1);
    }
    at.openDossier();
    CHECK(pagesRead == 3);
    CHECK(at.notes() == at.notesBefore);
    CHECK(bar->isBusy());
    at.typeNote(QStringLiteral("Belde terug."));

    REQUIRE(waitLong([&] { return !bar->isBusy(); }));
    CHECK(waitLong([&] { return at.notes() == at.notesBefore + 1; }));
    CHECK(store::notes::latestOf(at.context.database(), at.person)->text == QStringLiteral("Belde terug."));
    CHECK(store::participants::idsByName(at.context.database()).size() == peopleBefore + manyRows);
}

TEST_CASE("closing the window while an import runs asks first, and nothing of it is kept", "[shell]") {
    AtWork at;
    const std::size_t peopleBefore = store::participants::idsByName(at.context.database()).size();
    ui::JobBar* bar = startImport(at);
    at.window->close();
    CHECK(at.window->isVisible());
    REQUIRE(answer(QStringLiteral("Wachten")));
    CHECK(at.window->isVisible());
    if (!bar->isBusy())
        return; // the machine was quicker than the question
    at.window->close();
    REQUIRE(answer(QStringLiteral("Stoppen en sluiten")));
    CHECK(wait([&] { return !at.window->isVisible(); }));
    const QString file = at.context.session().path();
    at.window.reset();
    const auto after = db::Session::open(file, test::keyOf(file), {.clock = testClock});
    CHECK(store::participants::idsByName(after->database()).size() == peopleBefore);
}

TEST_CASE("the window saves a note while a report runs", "[shell]") {
    AtWork at;
    std::atomic<bool> saved = false;
    std::atomic<int> reports = 0;
    bool ended = false;
    ui::startJob(
        at.window.get(),
        [open = at.context.session().opener(), &saved, &reports](const ui::JobControl& control) {
            db::Database database = open();
            while (!saved) {
                reports::dashboard(database, testClock.today(), reports::twelveMonthsTo(testClock.today()));
                ++reports;
                control.check();
            }
        },
        [&ended] { ended = true; });
    REQUIRE(wait([&] { return reports > 0; }));
    at.typeNote(QStringLiteral("Ging mee naar de gemeentewerf."));
    CHECK(waitLong([&] { return at.notes() == at.notesBefore + 1; }));
    CHECK_FALSE(ended);
    saved = true;
    CHECK(wait([&] { return ended; }));
}
