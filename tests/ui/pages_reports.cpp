// SPDX-License-Identifier: EUPL-1.2
// Vandaag, Werkplekken and Dashboard on the demo department: the numbers agree everywhere.
#include "core/db/session.h"
#include "core/reports/dashboard.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/work/demo.h"
#include "tests/support/catch.h"
#include "tests/support/test_key.h"
#include "tests/ui/shell_window.h"
#include "ui/dashboard/cliff_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/shared/buttons.h"
#include "ui/shared/charts.h"
#include "ui/shared/context.h"
#include "ui/shared/deadline_acts.h"
#include "ui/shared/deadline_dialogs.h"
#include "ui/shared/dialog.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/table_export.h"
#include "ui/shared/text_label.h"
#include "ui/shared/tile.h"
#include "ui/today/today_page.h"
#include "ui/today/work_row_widget.h"
#include "ui/workplaces/workplaces_page.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace wijkwerk;

namespace {

/// The demo department of 24 November 2026, made once, with its first jobcoach at the desk.
struct Demo {
    QTemporaryDir folder;
    std::unique_ptr<db::Session> session;
    std::unique_ptr<ui::Context> context;

    explicit Demo(const QString& worker = QStringLiteral("Joke Brandsma")) {
        const QString path = folder.filePath(QStringLiteral("demo.wijkwerk"));
        const Clock clock{QDate(2026, 11, 24)};
        work::makeDemo(path, test::testKey(), clock);
        session = db::Session::open(path, test::testKey(), {clock, false, 0});
        context = std::make_unique<ui::Context>(*session);
        for (const Worker& known : store::workers::all(session->database())) {
            if (known.name == worker) {
                session->setWorker(known.id.value, known.name);
                context->setWorker(known);
            }
        }
    }
};

/// Shows the page for a moment, and keeps a picture when the folder WIJKWERK_PICTURES is given.
void show(QWidget& page, const QString& name, QSize size = {1230, 860}) {
    page.resize(size);
    page.show();
    QApplication::sendPostedEvents();
    const QString folder = qEnvironmentVariable("WIJKWERK_PICTURES");
    if (!folder.isEmpty())
        page.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

template <class T>
QList<T*> visible(const QWidget& page) {
    QList<T*> found;
    for (T* child : page.findChildren<T*>()) {
        if (child->isVisibleTo(&page))
            found << child;
    }
    return found;
}

/// Among the rows in view: of one person who is late, of whom the law asks nothing.
qsizetype softRow(ui::Context& context) {
    const auto list = ui::TodayPage::workOf(context);
    const auto soft = std::ranges::find_if(list.late, [](const reports::WorkRow& row) {
        return !row.isGroup() && !row.task.byLaw &&
               std::ranges::none_of(row.others, [](const reports::WorkItem& one) { return one.task.byLaw; });
    });
    REQUIRE(soft != list.late.end());
    return qsizetype(list.asked.size()) + (soft - list.late.begin());
}

} // namespace

TEST_CASE("Vandaag shows a row for each person that is late or due, and the badge counts them", "[pages]") {
    Demo demo;
    ui::TodayPage page(*demo.context);
    show(page, QStringLiteral("today"));
    show(page, QStringLiteral("today-1024"), {790, 600});
    const auto list = reports::worklist(demo.session->database(), demo.context->worker(), demo.context->today());
    CHECK(page.badge() == int(list.late.size() + list.today.size()));
    CHECK(visible<ui::WorkRowWidget>(page).size() ==
          qsizetype(list.late.size() + list.today.size() + list.standing.size() + list.waiting.size()));
}

TEST_CASE("a row on Vandaag goes away until tomorrow by one key, and its tick asks what was done", "[pages]") {
    Demo demo(QStringLiteral("Willem de Groot"));
    ui::TodayPage page(*demo.context);
    QObject::connect(demo.session.get(), &db::Session::changed, &page, &ui::TodayPage::refresh);
    show(page, QStringLiteral("today-lead"));
    const int before = page.badge();
    const auto list = reports::worklist(demo.session->database(), {}, demo.context->today(), demo.context->worker());
    const auto& late = list.late;
    REQUIRE_FALSE(late.empty());
    // A deadline is not ticked off: it asks whether it was done or is not needed. By key it is away until tomorrow.
    auto* first = visible<ui::WorkRowWidget>(page)[qsizetype(ui::TodayPage::workOf(*demo.context).asked.size())];
    REQUIRE(late.front().deadline);
    Q_EMIT first->settleRequested();
    auto* dialog = page.window()->findChild<ui::Dialog*>();
    REQUIRE(dialog);
    dialog->close();
    QTest::keyClick(visible<ui::WorkRowWidget>(page)[softRow(*demo.context)], Qt::Key_N);
    CHECK(page.badge() == before - 1);
    CHECK(
        reports::worklist(demo.session->database(), {}, demo.context->today(), demo.context->worker()).skipped.size() ==
        1);
}

TEST_CASE("the free places on Werkplekken are those of the dashboard", "[pages]") {
    Demo demo;
    ui::WorkplacesPage page(*demo.context);
    show(page, QStringLiteral("workplaces"));
    const auto d = reports::dashboard(demo.session->database(), demo.context->today(),
                                      reports::twelveMonthsTo(demo.context->today()));
    CHECK(page.subtitle().startsWith(QStringLiteral("%1 ").arg(d.free)));
    CHECK(page.findChild<ui::RowsView*>()->rows()->rowCount() == int(d.places.size()));
}

TEST_CASE("the exported list of workplaces has the rows and columns of the screen", "[pages]") {
    Demo demo;
    ui::WorkplacesPage page(*demo.context);
    show(page, QStringLiteral("workplaces-export"));
    const auto* view = page.findChild<ui::RowsView*>();
    const QString path = demo.folder.filePath(QStringLiteral("list.csv"));
    ui::writeTable(*demo.context, *view, path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(bytes.mid(3)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    CHECK(lines.size() == 1 + view->rows()->rowCount());
    CHECK(lines.front().startsWith(QStringLiteral("Werkplek;Team")));
    CHECK(lines[1].contains(view->rows()->cellText(0, 0)));
}

TEST_CASE("every tile of the dashboard opens the list with as many people as it shows", "[pages]") {
    Demo demo(QStringLiteral("Willem de Groot"));
    ui::DashboardPage page(*demo.context);
    show(page, QStringLiteral("dashboard"));
    show(page, QStringLiteral("dashboard-1024"), {790, 600});
    ParticipantFilter asked;
    int lists = 0;
    QObject::connect(&page, &ui::Page::listRequested, &page, [&](const ParticipantFilter& filter, const QString&) {
        asked = filter;
        ++lists;
    });
    const auto d = reports::dashboard(demo.session->database(), demo.context->today(),
                                      reports::twelveMonthsTo(demo.context->today()));
    const auto tiles = page.findChildren<ui::Tile*>();
    REQUIRE(tiles.size() == 6);
    const std::vector<std::pair<int, const reports::Counted*>> expected = {
        {0, &d.atWork}, {1, &d.inStage}, {3, &d.outflow}, {4, &d.dropouts}, {5, &d.late}};
    for (const auto& [tile, counted] : expected) {
        lists = 0;
        tiles[tile]->click();
        CHECK(lists == 1);
        CHECK(asked.only == counted->people);
    }
}

TEST_CASE("Werkplekken shows guidance and work stock beside the card in a window of 1440") {
    Demo demo;
    ui::WorkplacesPage page(*demo.context);
    show(page, QStringLiteral("workplaces-1440"), {1172, 780});
    auto* list = page.findChild<ui::RowsView*>();
    REQUIRE(list);
    QStringList keys;
    for (const int column : list->shownColumns())
        keys << list->rows()->info(column)->key;
    for (const char* key : {"name", "team", "taken", "guide", "guidance", "hours"}) {
        INFO(key);
        CHECK(keys.contains(QLatin1String(key)));
    }
}

TEST_CASE("the dashboard of an empty department says in sentences what will stand there") {
    const shell_test::Home home;
    const auto session = db::Session::open(home.department(), test::testKey(), {shell_test::testClock, false, 0});
    ui::Context context(*session);
    ui::DashboardPage page(context);
    show(page, QStringLiteral("dashboard-empty"));
    const auto charts = visible<ui::ChartWidget>(page);
    REQUIRE(charts.size() == 3);
    for (const ui::ChartWidget* chart : charts) {
        INFO(chart->accessibleName().toStdString());
        CHECK(chart->isEmpty());
        CHECK_FALSE(chart->switchButton()->isVisible());
    }
}

TEST_CASE("the charts of a department with people have numbers, not a sentence") {
    Demo demo;
    ui::DashboardPage page(*demo.context);
    show(page, QStringLiteral("dashboard-filled"));
    for (const ui::ChartWidget* chart : visible<ui::ChartWidget>(page))
        CHECK_FALSE(chart->isEmpty());
}

namespace {

QString counted(int ends) {
    return ends == 1 ? QStringLiteral("1 einde ") : QStringLiteral("%1 eindes ").arg(ends);
}

} // namespace

TEST_CASE("the ends that come together open from Vandaag as the list they count", "[pages]") {
    Demo demo;
    ui::TodayPage today(*demo.context);
    show(today, QStringLiteral("today-cliff"));
    QString word;
    qint64 which = 0;
    QObject::connect(&today, &ui::Page::actRequested, &today, [&](const QString& act, qint64 id) {
        word = act;
        which = id;
    });
    const auto lists =
        reports::KeptPeople().quietEnds(demo.session->database(), demo.context->worker(), demo.context->today());
    REQUIRE(lists.size() == 1);
    const QString text = QStringLiteral("Eindes rond de kerst: %1").arg(lists.front().people.size());
    QAbstractButton* link = nullptr;
    for (auto* button : visible<QAbstractButton>(today)) {
        if (button->text() == text)
            link = button;
    }
    REQUIRE(link);
    CHECK(link->focusPolicy() != Qt::NoFocus);
    link->click();
    CHECK(word == QStringLiteral("own_cliff"));

    ui::CliffPage page(*demo.context);
    show(page, QStringLiteral("cliff-all"));
    const auto* view = page.findChild<ui::RowsView*>();
    const int all = view->rows()->rowCount();
    page.showPeriod(rules::QuietKind(which - 1), true);
    CHECK(view->rows()->rowCount() == int(lists.front().people.size()));
    CHECK(view->rows()->rowCount() < all);
    // Title, list and chart are about the same people and days.
    const auto inChart = [&] {
        int ends = 0;
        const QAbstractItemModel* table = page.findChild<ui::ChartWidget*>()->findChild<QTableView*>()->model();
        for (int row = 0; row < table->rowCount(); ++row)
            ends += table->index(row, 2).data().toInt();
        return ends;
    };
    CHECK(page.subtitle().startsWith(counted(view->rows()->rowCount())));
    CHECK(page.subtitle().contains(QStringLiteral("Mijn mensen")));
    CHECK(inChart() == view->rows()->rowCount());
    show(page, QStringLiteral("cliff-christmas"));
    // Each of its dates opens how it was counted.
    shell_test::button(page, QStringLiteral("Hoe berekend?"))->click();
    auto* sums = page.findChild<ui::Dialog*>(QStringLiteral("explained"));
    REQUIRE(sums);
    show(*sums, QStringLiteral("cliff-sums"), sums->sizeHint());
    CHECK(sums->findChildren<ui::TextLabel*>().size() > 4);
    delete sums;
    show(page, QStringLiteral("cliff-1024"), {790, 600});
    page.showPeriod(std::nullopt, false);
    CHECK(view->rows()->rowCount() == all);
    CHECK(page.subtitle().startsWith(counted(all)));
    // A week of the chart is the list of that week.
    const auto cliff = reports::contractCliff(demo.session->database(), {.today = demo.context->today()});
    const auto week = std::ranges::find_if(cliff.weeks, [](const reports::CliffWeek& one) { return one.ends > 0; });
    REQUIRE(week != cliff.weeks.end());
    Q_EMIT page.findChild<ui::ChartWidget*>()->rowOpened(int(week - cliff.weeks.begin()));
    CHECK(view->rows()->rowCount() >= week->ends);
    CHECK(view->rows()->rowCount() < all);
}

TEST_CASE("an empty department has a calendar of ends that says what will stand there") {
    const shell_test::Home home;
    const auto session = db::Session::open(home.department(), test::testKey(), {shell_test::testClock, false, 0});
    ui::Context context(*session);
    ui::CliffPage page(context);
    show(page, QStringLiteral("cliff-empty"));
    CHECK(page.findChild<ui::ChartWidget*>()->isEmpty());
    CHECK(page.findChild<ui::RowsView*>()->rows()->rowCount() == 0);
}

TEST_CASE("what is folded in a row on Vandaag opens by keyboard, each with its own act", "[pages]") {
    Demo demo;
    ui::TodayPage page(*demo.context);
    show(page, QStringLiteral("today-folded"));
    const auto rows = [&] { return visible<ui::WorkRowWidget>(page); };
    const auto isFolded = [](const reports::WorkRow& row) { return !row.others.empty() && !row.isGroup(); };
    const auto list = ui::TodayPage::workOf(*demo.context);
    const auto found = std::ranges::find_if(list.late, isFolded);
    REQUIRE(found != list.late.end());
    const auto before = rows();
    ui::WorkRowWidget* row = before[found - list.late.begin()];
    QTest::keyClick(row, Qt::Key_Right);
    show(page, QStringLiteral("today-unfolded"));
    REQUIRE(rows().size() == before.size() + qsizetype(found->others.size()));
    auto* below = rows()[before.indexOf(row) + 1];
    QString word;
    QObject::connect(&page, &ui::Page::actRequested, &page, [&](const QString& act) { word = act; });
    QObject::connect(&page, &ui::Page::openRequested, &page, [&] { word = QStringLiteral("open"); });
    REQUIRE(below->findChild<ui::Button*>());
    below->findChild<ui::Button*>()->click();
    CHECK_FALSE(word.isEmpty());
    // Back by the other key, also from a button in the row; and what is folded is read out.
    auto* toggle = row->findChild<ui::LinkButton*>();
    REQUIRE(toggle);
    CHECK(toggle->focusPolicy() != Qt::NoFocus);
    CHECK(toggle->accessibleDescription().contains(found->others.front().task.title));
    QTest::keyClick(toggle, Qt::Key_Left);
    CHECK(rows() == before);
    toggle->click();
    CHECK(rows().size() > before.size());
}

TEST_CASE("a change of one person makes only the rows of Vandaag that are another", "[pages]") {
    Demo demo;
    ui::TodayPage page(*demo.context);
    show(page, QStringLiteral("today-before"));
    const auto before = visible<ui::WorkRowWidget>(page);
    REQUIRE(before.size() > 3);
    const qsizetype goes = softRow(*demo.context);
    QObject::connect(demo.session.get(), &db::Session::changed, &page, [&](const db::ChangeSet& changes) {
        demo.context->forget(changes);
        page.refresh(changes);
    });
    QTest::keyClick(before[goes], Qt::Key_N);
    const auto after = visible<ui::WorkRowWidget>(page);
    CHECK(after == before.mid(0, goes) + before.mid(goes + 1));
}

TEST_CASE("of a premium the amount and the judgement are kept with its deadline", "[pages]") {
    Demo demo;
    ui::TodayPage page(*demo.context);
    show(page, QStringLiteral("today-premium"));
    const auto list = ui::TodayPage::workOf(*demo.context);
    REQUIRE_FALSE(list.late.empty());
    Deadline premium;
    premium.rule = DeadlineRule::ParticipationPlace;
    premium.subject = {"premium_month", 6};
    premium.action = DeadlineAction::LookAtDossier;
    premium.hard = true;
    premium.person = list.late.front().people.front();
    premium.due = premium.legalDay = demo.context->today();
    premium.count = {CountUnit::Period, demo.context->today().addMonths(-6), 6};
    CHECK(ui::deadlineActOf(premium, Phase::Stage).act == QStringLiteral("settle"));
    ui::openSettleDeadline(*demo.context, &page, premium);
    auto* dialog = page.findChild<ui::Dialog*>();
    REQUIRE(dialog);
    const auto fields = dialog->findChildren<QLineEdit*>();
    REQUIRE(fields.size() == 2);
    fields[0]->setText(QStringLiteral("€ 300"));
    dialog->findChild<ui::PrimaryButton*>()->click();
    CHECK(dialog->isVisible()); // without a judgement it is not done
    fields[1]->setText(QStringLiteral("Werkt goed mee"));
    dialog->findChild<ui::PrimaryButton*>()->click();
    CHECK_FALSE(dialog->isVisible());
    auto query = demo.session->database().statement("select note from deadline_done where subject = 'premium_month_6'");
    REQUIRE(query.next());
    CHECK(query.text() == QStringLiteral("Premie: € 300. Werkt goed mee"));
}
