// SPDX-License-Identifier: EUPL-1.2
// Vandaag by keyboard: where one begins, from row to row, the dossier behind a name, how a date was counted, and what
// is asked before something of the law goes out of sight.
#include "tests/support/catch.h"
#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialog.h"
#include "ui/shared/format.h"
#include "ui/today/today_page.h"
#include "ui/today/work_row_widget.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace wijkwerk;

namespace {

struct Vandaag : test::PeopleDemo {
    ui::TodayPage page;
    Vandaag()
        : page(*context) {
        QObject::connect(session.get(), &db::Session::changed, &page, [this](const db::ChangeSet& changes) {
            context->forget(changes);
            page.refresh(changes);
        });
        test::keepPicture(page, QStringLiteral("vandaag-toetsen"), {1230, 860});
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    reports::Worklist list() { return ui::TodayPage::workOf(*context); }
    QList<ui::WorkRowWidget*> rows() const {
        QList<ui::WorkRowWidget*> shown;
        for (auto* row : page.findChildren<ui::WorkRowWidget*>()) {
            if (row->isVisibleTo(&page))
                shown << row;
        }
        return shown;
    }
    /// The first row that is late and of which this holds; fails when there is none.
    ui::WorkRowWidget* late(const std::function<bool(const reports::WorkRow&)>& holds) {
        const auto all = list();
        const auto found = std::ranges::find_if(all.late, holds);
        REQUIRE(found != all.late.end());
        return rows()[qsizetype(all.asked.size()) + (found - all.late.begin())];
    }
};

bool isOfOne(const reports::WorkRow& row) {
    return !row.isGroup() && !row.people.empty();
}

bool isLegal(const reports::WorkRow& row) {
    return isOfOne(row) && row.task.byLaw;
}

QString question() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        const auto* box = qobject_cast<QMessageBox*>(widget);
        if (box && box->isVisible())
            return box->text() + u' ' + box->informativeText();
    }
    return {};
}

} // namespace

TEST_CASE("a row of the law goes out of sight only after it was said that its day does not move", "[today]") {
    Vandaag today;
    const auto all = today.list();
    const auto row = std::ranges::find_if(all.late, isLegal);
    REQUIRE(row != all.late.end());
    REQUIRE(row->deadline);
    const int before = today.page.badge();
    QTest::keyClick(today.late(isLegal), Qt::Key_N);
    CHECK(question().contains(row->task.title));
    CHECK(question().contains(ui::atLatestText(row->deadline->due, today.context->today())));
    CHECK(question().contains(QStringLiteral("verschuift niet")));
    REQUIRE(shell_test::answer(QStringLiteral("Laten staan")));
    test::settle(10);
    CHECK(today.page.badge() == before);
    QTest::keyClick(today.late(isLegal), Qt::Key_N);
    REQUIRE(shell_test::answer(QStringLiteral("Niet vandaag")));
    test::settle(10);
    CHECK(today.page.badge() == before - 1);
}

TEST_CASE("a row with something of the law folded in it asks too, and one without does not", "[today]") {
    Vandaag today;
    const auto isSoft = [](const reports::WorkRow& row) {
        return isOfOne(row) && !row.task.byLaw &&
               std::ranges::none_of(row.others, [](const reports::WorkItem& one) { return one.task.byLaw; });
    };
    const int before = today.page.badge();
    QTest::keyClick(today.late(isSoft), Qt::Key_N);
    CHECK(question().isEmpty());
    CHECK(today.page.badge() == before - 1);
}

TEST_CASE("the name on a row of Vandaag opens the dossier, by mouse and by key", "[today]") {
    Vandaag today;
    const auto all = today.list();
    const auto row = std::ranges::find_if(all.late, isOfOne);
    REQUIRE(row != all.late.end());
    auto* widget = today.late(isOfOne);
    const auto links = widget->findChildren<ui::TextLink*>();
    REQUIRE_FALSE(links.isEmpty());
    auto* name = links.first();
    CHECK(name->focusPolicy() == Qt::StrongFocus);
    QSignalSpy opened(&today.page, &ui::Page::openRequested);
    QTest::mouseClick(name, Qt::LeftButton);
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClick(widget, Qt::Key_O);
    REQUIRE(opened.count() == 3);
    for (const auto& call : opened)
        CHECK(call.at(1).toLongLong() == row->people.front().value);
}

TEST_CASE("the date on a row of Vandaag opens how it was counted", "[today]") {
    Vandaag today;
    const auto isComputed = [](const reports::WorkRow& row) { return isOfOne(row) && row.deadline.has_value(); };
    auto* row = today.late(isComputed);
    const auto sum = [&] {
        auto* found = today.page.findChild<ui::Dialog*>(QStringLiteral("explained"));
        return found && found->isVisible() ? found : nullptr;
    };
    QTest::keyClick(row, Qt::Key_H);
    REQUIRE(sum());
    delete sum();
    const auto links = row->findChildren<ui::TextLink*>();
    REQUIRE(links.size() == 2);
    QTest::mouseClick(links.last(), Qt::LeftButton);
    REQUIRE(sum());
    test::keepPicture(*sum(), QStringLiteral("vandaag-berekend"));
    delete sum();
}

TEST_CASE("Vandaag begins at the act of its first row, and the arrows go from row to row", "[today]") {
    Vandaag today;
    today.page.takeFocus();
    const auto rows = today.rows();
    REQUIRE(rows.size() > 2);
    auto* first = qobject_cast<ui::Button*>(today.page.focusWidget());
    REQUIRE(first);
    CHECK(rows[0]->isAncestorOf(first));
    CHECK_FALSE(first->text().isEmpty());
    QTest::keyClick(first, Qt::Key_Down);
    CHECK(rows[1]->isAncestorOf(today.page.focusWidget()));
    CHECK(qobject_cast<ui::Button*>(today.page.focusWidget()));
    QTest::keyClick(today.page.focusWidget(), Qt::Key_Up);
    CHECK(today.page.focusWidget() == first);
}
