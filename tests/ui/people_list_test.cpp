// SPDX-License-Identifier: EUPL-1.2
// Deelnemers: what a file for a spreadsheet holds, and what the list remembers and finds.
#include "core/domain/naming.h"
#include "core/store/journal.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/participants/import_dialog.h"
#include "ui/participants/list_columns.h"
#include "ui/participants/list_export.h"
#include "ui/participants/list_page.h"
#include "ui/participants/list_views.h"
#include "ui/participants/person_text.h"
#include "ui/participants/preview_card.h"
#include "ui/shared/list_csv.h"
#include "ui/shared/rows_delegate.h"
#include "ui/shared/rows_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"

#include <QComboBox>
#include <QTabBar>
#include <QTest>

using namespace wijkwerk;
using namespace wijkwerk::test;
namespace people = wijkwerk::ui::participants;

namespace {

QStringList lines(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    REQUIRE(bytes.startsWith("\xEF\xBB\xBF"));
    REQUIRE(bytes.endsWith("\r\n"));
    bytes.chop(2);
    return QString::fromUtf8(bytes.mid(3)).split(QStringLiteral("\r\n"));
}

} // namespace

TEST_CASE("a cell of an export never becomes a formula and keeps its separators", "[people]") {
    const struct {
        const char* text;
        const char* cell;
    } table[] = {{"Berg, Marijke van den", "Berg, Marijke van den"},
                 {"=1+1", "'=1+1"},
                 {"+31612345678", "'+31612345678"},
                 {"-5", "'-5"},
                 {"@home", "'@home"},
                 {"\tx", "'\tx"},
                 {"a;b", "\"a;b\""},
                 {"say \"no\"", "\"say \"\"no\"\"\""},
                 {"two\nlines", "\"two\nlines\""},
                 {"=a;b", "\"'=a;b\""},
                 {" padded", "\" padded\""},
                 {"", ""}};
    for (const auto& [text, cell] : table)
        CHECK(ui::csvCell(QString::fromUtf8(text)) == QString::fromUtf8(cell));
}

TEST_CASE("people are listed as they are sorted, with the name by which they are called", "[people]") {
    PersonName marijke;
    marijke.callName = QStringLiteral("Marijke");
    marijke.firstNames = QStringLiteral("Maria Johanna");
    marijke.prefix = QStringLiteral("van den");
    marijke.surname = QStringLiteral("Berg");
    CHECK(people::listLabel(marijke) == QStringLiteral("Berg, Marijke van den"));
    CHECK(people::fullLabel(marijke) == QStringLiteral("Marijke van den Berg"));
    PersonName initials;
    initials.initials = QStringLiteral("J.A.");
    initials.surname = QStringLiteral("Jansen");
    CHECK(people::listLabel(initials) == QStringLiteral("Jansen, J.A."));
    CHECK_FALSE(people::listLabel(PersonName{}).isEmpty());
}

TEST_CASE("an export holds the rows, columns and order of the screen, and says so in the journal", "[people]") {
    PeopleDemo demo;
    ParticipantFilter filter;
    filter.withoutTrajectory = false;
    filter.order = ParticipantColumn::Name;
    filter.descending = true;
    people::ExportOrder order;
    order.people = store::participant_list::ids(demo.database(), filter, demo.context->today());
    order.columns = {ParticipantColumn::Number, ParticipantColumn::Name, ParticipantColumn::LastContact};
    REQUIRE(order.people.size() > 3);
    QWidget window;
    const QString path = demo.folder.filePath(QStringLiteral("lijst.csv"));
    bool done = false;
    people::writeList(*demo.context, &window, order, path, [&done] { done = true; });
    REQUIRE(QTest::qWaitFor([&done] { return done; }));

    const QStringList written = lines(path);
    REQUIRE(written.size() == qsizetype(order.people.size()) + 1);
    CHECK(written.front() == QStringLiteral("Nummer;Naam;Contact"));
    const auto first = store::participants::find(demo.database(), order.people.front());
    CHECK(written.at(1).startsWith(QStringLiteral("%1;%2;").arg(first->number).arg(people::listLabel(first->name))));
    for (const auto& line : store::journal::latest(demo.database(), 1)) {
        CHECK(line.act == QStringLiteral("list_exported"));
        CHECK(line.note == QString::number(order.people.size()));
    }
}

TEST_CASE("typing in the filter finds a person by part of the name and counts exactly", "[people]") {
    const shell_test::Home home;
    PeopleDemo demo;
    people::ListPage page(*demo.context);
    keepPicture(page, QStringLiteral("participants-filter"), {1130, 800});
    page.findChild<QTabBar*>()->setCurrentIndex(1);
    auto* list = page.findChild<ui::RowsView*>();
    const int all = list->rows()->rowCount();
    const auto someone = store::participants::find(demo.database(), ParticipantId{list->rows()->idAt(all / 2)});
    REQUIRE(someone);
    auto* text = page.findChild<QLineEdit*>();
    QTest::keyClicks(text, QString::number(someone->number));
    REQUIRE(QTest::qWaitFor([&] { return list->rows()->rowCount() < all; }));
    CHECK(list->rows()->rowOf(someone->id.value) >= 0);
    CHECK(page.subtitle() == QStringLiteral("%1 van %2").arg(list->rows()->rowCount()).arg(all));
    text->clear();
    QTest::keyClicks(text, QStringLiteral("zzzzqq"));
    REQUIRE(QTest::qWaitFor([&] { return list->rows()->rowCount() == 0; }));
}

TEST_CASE("the list remembers its view and filters per worker, but no words that were typed", "[people]") {
    const shell_test::Home home;
    PeopleDemo demo;
    {
        people::ListPage page(*demo.context);
        keepPicture(page, QStringLiteral("participants-stage"), {1130, 800});
        page.findChild<QTabBar*>()->setCurrentIndex(2);
        QTest::keyClicks(page.findChild<QLineEdit*>(), QStringLiteral("geheim"));
        settle(300);
        auto* kind = page.findChildren<QComboBox*>().at(2);
        kind->setCurrentIndex(1);
    }
    people::ListPage again(*demo.context);
    CHECK(again.findChild<QTabBar*>()->currentIndex() == 2);
    CHECK(again.findChild<QLineEdit*>()->text().isEmpty());
    CHECK(again.findChildren<QComboBox*>().at(2)->currentIndex() == 1);
    QFile settings(home.path("wijkwerk.ini"));
    if (settings.open(QIODevice::ReadOnly))
        CHECK_FALSE(settings.readAll().contains("geheim"));
}

TEST_CASE("a number of the dashboard opens exactly its list, with its own title", "[people]") {
    PeopleDemo demo;
    people::ListPage page(*demo.context);
    ParticipantFilter filter;
    filter.phases = {Phase::Stage};
    const auto ids = store::participant_list::ids(demo.database(), filter, demo.context->today());
    filter.phases.clear();
    filter.only = {ids.at(0), ids.at(1)};
    page.showList(filter, QStringLiteral("Zonder vakspecialist"));
    keepPicture(page, QStringLiteral("participants-visiting"), {1130, 800});
    auto* tabs = page.findChild<QTabBar*>();
    CHECK(tabs->tabText(tabs->currentIndex()) == QStringLiteral("Zonder vakspecialist"));
    CHECK(page.findChild<ui::RowsView*>()->rows()->rowCount() == 2);
}

TEST_CASE("the fixed views stand in the order of the design, and mine only when it is known who I am", "[people]") {
    const QDate today(2026, 11, 24);
    CHECK(people::fixedViews({}, today).front().key == QStringLiteral("all"));
    const auto views = people::fixedViews({Role::JobCoach, WorkerId{7}, true}, today);
    QStringList keys;
    for (const auto& view : views)
        keys.append(view.key);
    CHECK(keys.join(u' ') == QStringLiteral("mine all stage ending silent caseload"));
    CHECK(views[3].filter.endsBefore == QDate(2027, 1, 23));
    CHECK(views[4].filter.quiet);
}

TEST_CASE("no window cuts a name or a step in the list of a jobcoach; what matters least is left out", "[people]") {
    const int wide = GENERATE(1440, 1024);
    INFO(wide);
    const shell_test::Home home;
    const auto window = shell_test::shown(home.demo());
    window->resize(wide, wide == 1440 ? 900 : 700);
    ui::Desk& desk = *window->desk();
    desk.pages().go(ui::PageId::Participants);
    auto* page = window->findChild<people::ListPage*>();
    REQUIRE(page);
    auto* list = page->findChild<ui::RowsView*>();
    REQUIRE(shell_test::wait([&] { return list->rows()->rowCount() > 0; }));
    settle(20);
    QStringList keys;
    const auto* delegate = static_cast<const ui::RowsDelegate*>(list->itemDelegate());
    for (const int column : list->shownColumns()) {
        const ui::ColumnInfo& info = *list->rows()->info(column);
        keys << info.key;
        INFO(info.key.toStdString());
        for (int row = 0; row < list->rows()->rowCount(); ++row) {
            ui::Cell cell = list->rows()->cell(row, column);
            cell.progress.reset();
            if (!cell.shorter.isEmpty())
                cell.text = cell.shorter;
            INFO(cell.text.toStdString());
            CHECK(delegate->neededWidth(cell, info) <= list->columnWidth(column));
        }
    }
    for (const char* stays : {"name", "phase", "next_step"})
        CHECK(keys.contains(QLatin1String(stays)));
    if (wide == 1440) {
        CHECK(keys.contains(QStringLiteral("team")));
        CHECK(keys.contains(QStringLiteral("last_contact")));
        CHECK(page->findChild<people::PreviewCard*>()->isVisible());
    }
}

TEST_CASE("an empty department says how to begin, and an import ends at the people it brought", "[people]") {
    const shell_test::Home home;
    const auto window = shell_test::shown(home.department());
    ui::Desk& desk = *window->desk();
    desk.pages().go(ui::PageId::Today);
    auto* begin = shell_test::button(*window, QStringLiteral("Mensen importeren…"));
    REQUIRE(begin);
    begin->click();
    REQUIRE(shell_test::answer(QStringLiteral("Ik begrijp het")));
    people::ImportDialog* dialog = nullptr;
    REQUIRE(
        shell_test::wait([&] { return (dialog = shell_test::openDialog<people::ImportDialog>(*window)) != nullptr; }));
    const QString path = home.path("mensen.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("klantnummer;achternaam;geboortedatum\r\nX1;Testman;01-02-1980\r\n");
    file.close();
    dialog->openFile(path);
    for (const char* verb : {"Controleren", "1 mens importeren", "Caseload tonen"}) {
        INFO(verb);
        QAbstractButton* next = nullptr;
        REQUIRE(shell_test::wait([&] {
            next = shell_test::button(*dialog, QString::fromUtf8(verb));
            return next && next->isEnabled();
        }));
        next->click();
    }
    auto* page = qobject_cast<people::ListPage*>(desk.pages().current());
    REQUIRE(page);
    auto* list = page->findChild<ui::RowsView*>();
    CHECK(shell_test::wait([&] { return list->rows()->rowCount() == 1; }));
    CHECK(page->findChild<QTabBar*>()->tabText(page->findChild<QTabBar*>()->currentIndex()) ==
          QStringLiteral("Caseload"));
    desk.pages().go(ui::PageId::Today);
    CHECK_FALSE(shell_test::button(*window, QStringLiteral("Mensen importeren…")));
}
