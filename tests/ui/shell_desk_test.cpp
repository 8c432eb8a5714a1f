// SPDX-License-Identifier: EUPL-1.2
// A department that is open: pages by keyboard, badges, search, unsaved work, help, shortcuts and the tour.
#include "core/domain/naming.h"
#include "core/reports/worklist.h"
#include "core/store/participants.h"
#include "core/store/workers.h"
#include "tests/support/catch.h"
#include "tests/ui/shell_window.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/buttons.h"
#include "ui/shell/desk.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_answers.h"
#include "ui/shell/search_box.h"
#include "ui/shell/search_results.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/tour.h"

#include <QImage>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace wijkwerk;
using namespace shell_test;

TEST_CASE("Ctrl with a digit shows the page of that digit", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    ui::PageStack& pages = window->desk()->pages();
    for (const ui::PageEntry& entry : ui::pages()) {
        if (entry.digit == 0)
            continue;
        lookAsSomebodyWho(*window->desk(), entry.right);
        QTest::keyClick(window.get(), Qt::Key(Qt::Key_0 + entry.digit), Qt::ControlModifier);
        CHECK(pages.currentId() == entry.id);
        CHECK(pages.current()->isVisible());
    }
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    CHECK(pages.currentId() == ui::PageId::Settings);
}

TEST_CASE("pages keep their fixed digits, names and help texts", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    QSet<int> digits;
    for (const ui::PageEntry& entry : ui::pages()) {
        CHECK((entry.digit == 0 || !digits.contains(entry.digit)));
        digits.insert(entry.digit);
        lookAsSomebodyWho(*window->desk(), entry.right);
        window->desk()->pages().go(entry.id);
        const ui::Page* page = window->desk()->pages().current();
        INFO(entry.name);
        CHECK_FALSE(ui::HelpDialog::textOf(page->helpTopic()).isEmpty());
        CHECK_FALSE(ui::nameOf(entry).isEmpty());
    }
    CHECK(ui::pageEntry(ui::PageId::Today)->digit == 1);
    CHECK(ui::pageEntry(ui::PageId::Workplaces)->digit == 4);
    CHECK(ui::pageEntry(ui::PageId::Dashboard)->digit == 7);
}

TEST_CASE("the badge of Vandaag is what is late and of today, that of Werkplekken what is free", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    ui::Desk& desk = *window->desk();
    become(desk, QStringLiteral("Joke Brandsma"));
    desk.beginBackground();
    const auto list = reports::worklist(desk.context().database(), desk.context().worker(), testClock.today());
    QStringList names;
    for (const auto* entry : window->findChildren<ui::NavButton*>())
        names << entry->accessibleName();
    CHECK(names.filter(QStringLiteral("Vandaag")).value(0).contains(QString::number(list.badge())));
    CHECK(names.filter(QStringLiteral("Werkplekken")).value(0).contains(QStringLiteral("5 vrij")));
}

TEST_CASE("Ctrl+K finds people, workplaces and letters, and the keyboard opens them", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    ui::Desk& desk = *window->desk();
    REQUIRE(wait([&] { return desk.context().search() != nullptr; }));
    desk.pages().go(ui::PageId::Settings);
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    ui::SearchBox& box = desk.searchBox();
    CHECK(box.hasFocus());
    QTest::keyClicks(&box, QStringLiteral("groenploeg huet"));
    REQUIRE(box.results()->isVisible());
    REQUIRE(box.results()->marked());
    CHECK(box.results()->marked()->title == QStringLiteral("Groenploeg De Huet"));
    CHECK(box.results()->marked()->kind == ui::Kind::Workplace);
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(desk.pages().currentId() == ui::PageId::Workplaces);
    CHECK_FALSE(box.results()->isVisible());

    box.start();
    QTest::keyClicks(&box, QStringLiteral("zzzz"));
    CHECK(box.results()->isVisible());
    CHECK_FALSE(box.results()->marked());
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK_FALSE(box.results()->isVisible());
}

TEST_CASE("a person is found by any part of the name, number and birth date", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    ui::Context& context = window->desk()->context();
    REQUIRE(wait([&] { return context.search() != nullptr; }));
    const auto everybody = store::participants::idsByName(context.database());
    const Participant somebody = *store::participants::find(context.database(), everybody.at(everybody.size() / 2));
    const auto finds = [&](const QString& text) {
        for (const ui::SearchAnswer& line : ui::searchAnswers(context, text).lines) {
            if (line.kind == ui::Kind::Participant && line.id == somebody.id.value)
                return true;
        }
        return false;
    };
    INFO(listName(somebody.name).toStdString());
    CHECK(finds(somebody.name.surname.toUpper() + u' ' + somebody.name.callName.left(4)));
    CHECK(finds(QStringLiteral("%1 %2").arg(somebody.name.surname.mid(1)).arg(somebody.number)));
    const auto born = somebody.born.full();
    if (born)
        CHECK(finds(born->toString(QStringLiteral("ddMMyyyy"))));
    CHECK(ui::searchAnswers(context, QStringLiteral("  ")).lines.empty());
}

TEST_CASE("words in notes come newest first with the word in view, and more of them when asked", "[shell]") {
    const Home home;
    const auto window = shown(home.demo());
    ui::Desk& desk = *window->desk();
    become(desk, QStringLiteral("Joke Brandsma"));
    ui::Context& context = desk.context();
    REQUIRE(wait([&] { return context.search() != nullptr; }));
    const QString typed = QStringLiteral("bosmaaier");
    const auto ofNotes = [&](bool more) {
        auto lines = ui::searchAnswers(context, typed, more).lines;
        std::erase_if(lines, [](const auto& line) { return line.group != ui::SearchAnswer::Group::Notes; });
        return lines;
    };
    const auto few = ofNotes(false), many = ofNotes(true);
    CHECK(few.size() == 5);
    CHECK(many.size() > few.size());
    for (const auto& lines : {few, many}) {
        QDate before(9999, 1, 1);
        for (const ui::SearchAnswer& line : lines) {
            const QDate day = QDate::fromString(line.detail.left(10), QStringLiteral("dd-MM-yyyy"));
            INFO(line.detail.toStdString());
            CHECK(day.isValid());
            CHECK(day <= before);
            before = day;
            const QFontMetrics metrics(window->font());
            const int narrow = metrics.horizontalAdvance(QStringLiteral("… met de bosmaaier …"));
            if (line.hit.end > 0)
                CHECK(ui::aroundHit(line, metrics, narrow).contains(typed, Qt::CaseInsensitive));
        }
    }
    // The row for more of them opens them in place.
    ui::SearchBox& box = desk.searchBox();
    box.start();
    QTest::keyClicks(&box, typed);
    REQUIRE(box.results()->isVisible());
    const int lines = box.results()->lineCount();
    while (box.results()->marked()->group != ui::SearchAnswer::Group::MoreNotes)
        QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(box.results()->isVisible());
    CHECK(box.results()->lineCount() > lines);
}

TEST_CASE("closing with unsaved work asks first, and the window stays until the answer", "[shell]") {
    const Home home;
    const auto window = shown(home.department());
    ui::PageStack& pages = window->desk()->pages();
    pages.go(ui::PageId::Settings);
    QLineEdit* phone = field(*window, QStringLiteral("Telefoon"));
    REQUIRE(phone);
    QTest::keyClicks(phone, QStringLiteral("0314 123456"));
    CHECK(pages.current()->hasUnsavedWork());

    window->close();
    CHECK(window->isVisible());
    REQUIRE(answer(QStringLiteral("Verder typen")));
    CHECK(window->isVisible());
    CHECK(phone->text() == QStringLiteral("0314 123456"));

    window->close();
    REQUIRE(answer(QStringLiteral("Bewaren")));
    CHECK(wait([&] { return !window->isVisible(); }));
    window.get()->desk()->context().reloadDepartment();
    CHECK(window->desk()->context().department().phone == QStringLiteral("+31314123456"));
}

TEST_CASE("another page is not shown while unsaved work stands open", "[shell]") {
    const Home home;
    const auto window = shown(home.department());
    ui::PageStack& pages = window->desk()->pages();
    pages.go(ui::PageId::Settings);
    QTest::keyClicks(field(*window, QStringLiteral("Straat")), QStringLiteral("Dorpsstraat"));
    pages.go(ui::PageId::Today);
    CHECK(pages.currentId() == ui::PageId::Settings);
    REQUIRE(answer(QStringLiteral("Niet bewaren")));
    CHECK(wait([&] { return pages.currentId() == ui::PageId::Today; }));
    CHECK(window->desk()->context().department().visiting.street.isEmpty());
}

TEST_CASE("the list of shortcuts names every key once", "[shell]") {
    const Home home;
    QSet<QString> keys;
    for (const ui::ShortcutLine& line : ui::shortcutLines()) {
        INFO(line.keys.toString().toStdString());
        CHECK_FALSE(keys.contains(line.keys.toString()));
        keys.insert(line.keys.toString());
        CHECK_FALSE(line.what.isEmpty());
        CHECK(ui::shortcutsAsText().contains(line.what));
    }
    CHECK(keys.contains(QStringLiteral("Ctrl+K")));
    CHECK(keys.contains(QStringLiteral("Ctrl+/")));
}

TEST_CASE("the tour makes a picture of every page and of the main dialogs", "[shell]") {
    const Home home;
    const QString file = home.demo();
    ui::MainWindow window({.clock = testClock, .remembersSize = false});
    window.resize(1440, 900);
    const QDir folder(home.path("tour"));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    ui::Tour tour(window, file, folder);
    const QSignalSpy finished(&tour, &ui::Tour::finished);
    tour.start();
    REQUIRE(QTest::qWaitFor([&] { return finished.count() > 0; }, 240000));
    CHECK(tour.failed().isEmpty());
    CHECK(tour.pictures().size() >= 9);
    for (const QString& path : tour.pictures()) {
        const QImage picture(path);
        INFO(path.toStdString());
        CHECK(picture.size() == QSize(1440, 900));
    }
    CHECK(QFileInfo(tour.pictures().first()).fileName() == QStringLiteral("01-start.png"));
}
