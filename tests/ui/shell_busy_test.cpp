// SPDX-License-Identifier: EUPL-1.2
// The window while another connection writes: it reads, and what is saved meanwhile is saved as soon as there is room.
#include "core/db/transaction.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/dossier_page.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/status_line.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;

TEST_CASE("a note that is typed while an import writes is saved once, and the window goes on meanwhile", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    ui::Desk& desk = *window->desk();
    ui::Context& context = desk.context();
    lookAsSomebodyWho(desk, rules::Right::PeoplePage);
    const ParticipantId person = store::participants::idsByName(context.database()).front();
    const std::size_t before = store::notes::ofParticipant(context.database(), person).size();
    desk.pages().openThing(ui::Kind::Participant, person.value);
    auto* page = window->findChild<ui::participants::DossierPage*>();
    REQUIRE(page);
    auto* text = page->findChild<QPlainTextEdit*>();
    REQUIRE(text);

    db::Database other = context.session().openAnother();
    auto import = std::make_unique<db::Transaction>(other, db::Act{QStringLiteral("imported"), 0, {}});
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Kwam op tijd."));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier); // once more changes nothing
    QTest::qWait(250);
    CHECK(store::notes::ofParticipant(context.database(), person).size() == before);
    desk.pages().go(ui::PageId::Workplaces);
    CHECK(desk.pages().current()->isVisible());
    desk.pages().openThing(ui::Kind::Participant, person.value);

    import->commit();
    import.reset();
    CHECK(wait([&] { return store::notes::ofParticipant(context.database(), person).size() == before + 1; }));
    QTest::qWait(250);
    CHECK(store::notes::ofParticipant(context.database(), person).size() == before + 1);
    CHECK(store::notes::latestOf(context.database(), person)->text == QStringLiteral("Kwam op tijd."));
    CHECK(desk.statusLine().said() == QStringLiteral("Notitie bewaard"));
}
