// SPDX-License-Identifier: EUPL-1.2
// Every look leaves its line: letters, dashboard, the card beside the list, a dossier that is come back to; and what
// cannot be written down is not shown or taken along.
#include "core/db/transaction.h"
#include "core/store/journal.h"
#include "core/store/letters.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/secured_window.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letters_page.h"
#include "ui/participants/dossier_page.h"
#include "ui/participants/line_editors.h"
#include "ui/participants/list_export.h"
#include "ui/participants/preview_card.h"
#include "ui/shared/buttons.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shell/lock_watch.h"
#include "ui/shell/page_stack.h"

#include <QLabel>
#include <QThread>
#include <QTimer>

using namespace wijkwerk;
using namespace shell_test;
namespace people = wijkwerk::ui::participants;

namespace {

std::size_t linesOf(db::Database& database, const char* act, ParticipantId person = {}) {
    return store::journal::find(database, {.act = QLatin1String(act), .participant = person}).size();
}

QString wordsIn(const QWidget& widget) {
    QString words;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        words += label->isVisible() ? label->text() + u'\n' : QString();
    return words;
}

/// A job that holds the file as an import does, until it is stopped.
struct Import {
    std::atomic<bool> holds = false;

    void start(QObject* parent, const db::Opener& open) {
        ui::startJob(
            parent,
            [this, open](const ui::JobControl& control) {
                db::Database database = open();
                const db::Transaction tx(database, {QStringLiteral("import"), 0, {}});
                holds = true;
                while (!control.isCancelled())
                    QThread::msleep(5);
            },
            [] {});
        REQUIRE(wait([&] { return holds.load(); }));
    }
};

std::size_t linesIn(const QString& file, const char* act, ParticipantId person) {
    const auto session = db::Session::open(file, test::testKey(), {.clock = testClock, .lookOnly = true});
    return linesOf(session->database(), act, person);
}

} // namespace

TEST_CASE("a letter that is shown and a dashboard that is opened are lines in the log", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    ui::Desk& desk = *window->desk();
    lookAsSomebodyWho(desk, rules::Right::MakeLetter);
    db::Database& database = desk.context().database();
    const auto waiting = store::letters::stagesWithout(database, ui::placementTemplate());
    REQUIRE_FALSE(waiting.empty());
    const auto before = linesOf(database, "letter_shown", waiting.front());
    ui::openPlacementLetter(desk.context(), window.get(), waiting.front(), {});
    CHECK(linesOf(database, "letter_shown", waiting.front()) == before + 1);
    auto* dialog = openDialog<ui::LetterDialog>(*window);
    REQUIRE(dialog);
    delete dialog;
    for (const LetterId id : store::letters::idsNewestFirst(database)) {
        const auto letter = store::letters::find(database, id);
        ui::openLetter(desk.context(), window.get(), id, {});
        const auto lines =
            store::journal::find(database, {.act = QStringLiteral("letter_shown"), .participant = letter->participant});
        REQUIRE_FALSE(lines.empty());
        CHECK(lines.front().note == letter->reference);
        break;
    }

    lookAsSomebodyWho(desk, rules::Right::DashboardPage);
    desk.pages().go(ui::PageId::Today);
    const auto reports = linesOf(database, "report_printed");
    desk.pages().go(ui::PageId::Dashboard);
    CHECK(linesOf(database, "report_printed") == reports + 1);
    desk.pages().go(ui::PageId::Today);
    desk.pages().go(ui::PageId::Dashboard);
    CHECK(linesOf(database, "report_printed") == reports + 2);
}

TEST_CASE("coming back to a dossier is looking in it again", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    ui::Desk& desk = *window->desk();
    lookAsSomebodyWho(desk, rules::Right::WriteNote);
    db::Database& database = desk.context().database();
    const ParticipantId person = store::participants::idsByName(database).front();
    const auto before = linesOf(database, "dossier_opened", person);
    desk.pages().openThing(ui::Kind::Participant, person.value);
    desk.pages().openThing(ui::Kind::Participant, person.value); // it is there already
    CHECK(linesOf(database, "dossier_opened", person) == before + 1);
    desk.pages().go(ui::PageId::Today);
    desk.pages().openThing(ui::Kind::Participant, person.value);
    CHECK(linesOf(database, "dossier_opened", person) == before + 2);
}

TEST_CASE("phone and last note come when somebody stays on a person, with one line a day", "[people]") {
    test::PeopleDemo demo;
    std::vector<ParticipantId> known;
    for (const ParticipantId id : store::participants::idsByName(demo.database())) {
        const auto note = store::notes::latestOf(demo.database(), id);
        if (note && note->author == demo.context->worker() &&
            !store::participants::find(demo.database(), id)->phone.isEmpty())
            known.push_back(id);
    }
    REQUIRE(known.size() > 2);
    people::PreviewCard card(*demo.context);
    card.resize(300, 900);
    card.QWidget::show();
    QTimer* stay = nullptr;
    for (QTimer* timer : card.findChildren<QTimer*>())
        stay = timer->interval() == people::previewStayMs ? timer : stay;
    REQUIRE(stay);
    const auto showsNote = [&](ParticipantId id) {
        return wordsIn(card).contains(store::notes::latestOf(demo.database(), id)->text.left(20)) &&
               wordsIn(card).contains(QStringLiteral("Telefoon"));
    };
    const auto staysOn = [&](ParticipantId id) {
        card.show(id, people::Selected::BySomebody);
        CHECK_FALSE(showsNote(id));
        REQUIRE(stay->isActive());
        stay->start(0); // a second later
        return wait([&] { return showsNote(id); });
    };
    const auto lines = [&] { return linesOf(demo.database(), "person_previewed"); };

    for (const ParticipantId id : known) { // walking down with the arrows
        card.show(id, people::Selected::BySomebody);
        CHECK_FALSE(showsNote(id));
    }
    CHECK(lines() == 0);
    CHECK(staysOn(known[0]));
    CHECK(lines() == 1);
    CHECK(linesOf(demo.database(), "person_previewed", known[0]) == 1);
    card.show(known[0], people::Selected::ByItself); // the list was read again
    CHECK(wait([&] { return showsNote(known[0]); }));
    CHECK(staysOn(known[1]));
    CHECK(staysOn(known[0]));
    CHECK(lines() == 2);

    card.show(known[2], people::Selected::ByItself); // the first row of a list: nobody asked for it
    CHECK_FALSE(stay->isActive());
    CHECK_FALSE(showsNote(known[2]));
    auto* more = card.findChild<ui::LinkButton*>();
    REQUIRE(more);
    REQUIRE(more->isVisible());
    more->click();
    CHECK(wait([&] { return showsNote(known[2]); }));
    CHECK_FALSE(more->isVisible());
    CHECK(lines() == 3);

    people::PreviewCard another(*demo.context); // after unlocking
    another.QWidget::show();
    another.show(known[2], people::Selected::ByItself);
    another.findChild<ui::LinkButton*>()->click();
    CHECK(lines() == 3);
}

TEST_CASE("a BSN that was shown can be hidden again", "[bsn]") {
    test::PeopleDemo demo;
    people::BsnEdit edit;
    int asked = 0;
    edit.setShowing(true, [&] { ++asked; });
    edit.setBsn(QStringLiteral("999990019"));
    edit.show();
    auto* line = edit.findChild<QLineEdit*>();
    auto* link = edit.findChild<ui::LinkButton*>();
    CHECK(link->text() == QStringLiteral("toon"));
    link->click();
    CHECK(line->text() == QStringLiteral("999990019"));
    CHECK(link->text() == QStringLiteral("verberg"));
    link->click();
    CHECK(line->text() == QStringLiteral("•••••0019"));
    CHECK(asked == 1);
    link->click();
    QTest::keyClicks(line, QStringLiteral("1"));
    CHECK_FALSE(link->isVisible()); // what is being changed does not hide
    CHECK(asked == 2);
}

TEST_CASE("a BSN stays masked when that it was shown cannot be written down", "[bsn]") {
    people::BsnEdit edit;
    Fault fault = Fault::Internal;
    ui::reportErrorsTo([&](QWidget*, const Error& error) { fault = error.fault(); });
    edit.setShowing(true, [] { throw Error(Fault::DiskFull); });
    edit.setBsn(QStringLiteral("999990019"));
    edit.show();
    edit.findChild<ui::LinkButton*>()->click();
    ui::reportErrorsTo({});
    CHECK(fault == Fault::DiskFull);
    CHECK(edit.findChild<QLineEdit*>()->text() == QStringLiteral("•••••0019"));
}

TEST_CASE("who only looks along sees no BSN and takes nothing along", "[bsn]") {
    const Home home;
    const QString file = home.demo();
    const auto writer = db::Session::open(file, test::keyOf(file), {.clock = testClock});
    REQUIRE_FALSE(writer->isReadOnly());
    const auto window = shown(file);
    ui::Desk& desk = *window->desk();
    REQUIRE(desk.session().isReadOnly());
    lookAsSomebodyWho(desk, rules::Right::SeeBsn);
    const auto everybody = store::participants::idsByName(desk.context().database());
    const auto withBsn = std::ranges::find_if(everybody, [&](ParticipantId id) {
        return !store::participants::find(desk.context().database(), id)->bsn.isEmpty();
    });
    REQUIRE(withBsn != everybody.end());
    desk.pages().openThing(ui::Kind::Participant, withBsn->value);
    CHECK(wordsIn(*window).contains(QStringLiteral("•••••")));
    CHECK_FALSE(button(*window, QStringLiteral("toon")));
    qobject_cast<people::DossierPage*>(desk.pages().current())->showTab(QStringLiteral("details"));
    CHECK_FALSE(button(*window, QStringLiteral("toon")));
    desk.pages().go(ui::PageId::Participants);
    test::settle(50);
    auto* out = button(*window, QStringLiteral("Exporteren…"));
    REQUIRE(out);
    CHECK_FALSE(out->isEnabled());
    const QString path = home.path("lijst.csv");
    std::optional<Fault> fault;
    ui::reportErrorsTo([&](QWidget*, const Error& error) { fault = error.fault(); });
    people::writeList(desk.context(), window.get(), {everybody, {ParticipantColumn::Name}}, path);
    CHECK(wait([&] { return fault.has_value(); }));
    ui::reportErrorsTo({});
    CHECK(fault == Fault::ReadOnly);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a list does not leave while its line cannot be written", "[people]") {
    test::PeopleDemo demo;
    const QString path = demo.folder.filePath(QStringLiteral("lijst.csv"));
    std::optional<Fault> fault;
    ui::reportErrorsTo([&](QWidget*, const Error& error) { fault = error.fault(); });
    QWidget window;
    db::Database other = demo.session->openAnother();
    {
        const db::Transaction import(other, {QStringLiteral("import"), 0, {}});
        people::writeList(*demo.context, &window,
                          {store::participants::idsByName(demo.database()), {ParticipantColumn::Name}}, path);
        CHECK(QTest::qWaitFor([&] { return fault.has_value(); }, 20000));
    }
    ui::reportErrorsTo({});
    CHECK(fault == Fault::Busy);
    CHECK_FALSE(QFile::exists(path));
    CHECK(linesOf(demo.database(), "list_exported") == 0);
}

TEST_CASE("a lock or the end of the program while an import writes loses no line of looking", "[unlock]") {
    Import import;
    Secured at;
    at.signIn();
    const ParticipantId person = at.someone();
    const auto before = linesIn(at.file, "dossier_opened", person);
    SECTION("the computer goes to sleep, and the import runs on the window") {
        import.start(at.window.get(), at.window->desk()->session().opener());
        at.window->desk()->pages().openThing(ui::Kind::Participant, person.value);
        at.window->lock(ui::LockReason::Sleep);
        REQUIRE(wait([&] { return at.window->isLocked() && !at.window->desk(); }));
    }
    SECTION("the program ends, and the import runs in a dialog") {
        auto* dialog = new QDialog(at.window.get());
        import.start(dialog, at.window->desk()->session().opener());
        at.window->desk()->pages().openThing(ui::Kind::Participant, person.value);
        at.window.reset();
    }
    CHECK(linesIn(at.file, "dossier_opened", person) == before + 1);
}
