// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"

#include "ui/shared/rows_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <numeric>

using namespace wijkwerk;
using namespace wijkwerk::ui;

namespace {

struct Row {
    std::int64_t id = 0;
    QString name;
};

using Model = RowsModel<Row>;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// Rows that are made when asked for; counts how often it was asked.
struct Source {
    int fetches = 0;
    int rows = 0;
    bool broken = false;

    std::vector<Row> operator()(std::span<const std::int64_t> ids) {
        ++fetches;
        rows += static_cast<int>(ids.size());
        if (broken)
            throw Error(Fault::Damaged);
        std::vector<Row> found;
        for (const auto id : ids) {
            if (id % 1000 != 999) // some were deleted meanwhile
                found.push_back({id, QStringLiteral("naam %1").arg(id)});
        }
        std::reverse(found.begin(), found.end()); // any order will do
        return found;
    }
};

std::unique_ptr<Model> model(Source& source) {
    std::vector<Model::Column> columns = {
        {{.key = text("name"), .title = text("Naam")}, [](const Row& row) { return Cell{.text = row.name}; }},
        {{.key = text("id"), .title = text("Nummer van de persoon"), .leaveOut = 1}, [](const Row& row) {
             return Cell{.text = QString::number(row.id), .chip = Tone::Amber, .spoken = text("nummer")};
         }}};
    return std::make_unique<Model>(
        std::move(columns), [&source](std::span<const std::int64_t> ids) { return source(ids); },
        [](const Row& row) { return row.id; });
}

std::vector<std::int64_t> numbers(int count) {
    std::vector<std::int64_t> ids(static_cast<std::size_t>(count));
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

struct Memory : ListMemory {
    std::optional<ListLayout> recall(const QString& list) const override {
        const auto found = kept.find(list);
        return found == kept.end() ? std::nullopt : std::optional(found->second);
    }
    void remember(const QString& list, const ListLayout& layout) override { kept[list] = layout; }
    std::map<QString, ListLayout> kept;
};

} // namespace

TEST_CASE("a list keeps the rules of Qt while its content changes") {
    Source source;
    const auto rows = model(source);
    const QAbstractItemModelTester tester(rows.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows->setIds(numbers(300));
    rows->setCheckable(true);
    rows->setChecked(7, true);
    rows->setIds({5, 6, 7});
    CHECK(rows->checkedCount() == 1);
    rows->setIds({5, 6});
    CHECK(rows->checkedCount() == 0);
    rows->setIds({});
    CHECK(rows->rowCount() == 0);
}

TEST_CASE("a list of a hundred thousand fetches only what is looked at") {
    Source source;
    const auto rows = model(source);
    rows->setIds(numbers(100000));
    RowsView view(text("list"));
    view.resize(600, 500);
    view.setRows(rows.get());
    view.show();
    view.grab();
    CHECK(source.rows < 400);
    view.scrollToBottom();
    view.grab();
    CHECK(source.rows < 800);
    CHECK(rows->cellText(99999, 0) == text("naam 100000"));
}

TEST_CASE("a list whose rows are taken away stands empty, whichever of the two goes first") {
    Source source;
    auto rows = model(source);
    rows->setIds(numbers(100));
    RowsView view(text("list"));
    view.setRows(rows.get());
    view.show();
    rows.reset();
    CHECK(view.rows() == nullptr);
    CHECK(view.currentId() == 0);
    CHECK(view.selectedIds().empty());
    CHECK_FALSE(view.grab().isNull());
}

TEST_CASE("a row that is gone is painted empty, and a list that cannot be read says so") {
    Source source;
    const auto rows = model(source);
    rows->setIds(numbers(1000));
    CHECK(rows->cellText(998, 0) == QString());
    CHECK_FALSE(rows->row(998).has_value());
    source.broken = true;
    QSignalSpy failed(rows.get(), &RowsModelBase::fetchFailed);
    rows->refresh();
    CHECK(rows->cellText(0, 0) == QString());
    CHECK(rows->cellText(1, 0) == QString());
    CHECK(failed.count() == 1);
}

TEST_CASE("selection and current row stay with the same people when the list is made anew") {
    Source source;
    const auto rows = model(source);
    rows->setIds(numbers(200));
    RowsView view(text("list"));
    view.resize(600, 500);
    view.setRows(rows.get());
    view.setCurrentId(50);
    CHECK(view.currentId() == 50);
    auto turned = numbers(200);
    std::reverse(turned.begin(), turned.end());
    rows->setIds(turned);
    CHECK(view.currentId() == 50);
    CHECK(view.selectedIds() == std::vector<std::int64_t>{50});
    rows->setIds({1, 2, 3});
    CHECK(view.selectedIds().empty());
}

TEST_CASE("a list is worked with the keyboard alone") {
    Source source;
    const auto rows = model(source);
    rows->setIds(numbers(200));
    rows->setCheckable(true);
    RowsView view(text("list"));
    view.resize(600, 500);
    view.setRows(rows.get());
    view.show();
    view.setCurrentId(3);
    QSignalSpy opened(&view, &RowsView::openRequested);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.at(0).at(0).toLongLong() == 4);
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK(rows->checked() == std::vector<std::int64_t>{4});
    view.keyboardSearch(text("naam 12"));
    CHECK(view.currentId() == 12);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == text("Naam\tNummer van de persoon\nnaam 12\t12"));
}

TEST_CASE("headers are never narrower than their title, and the least important column goes first") {
    Source source;
    const auto rows = model(source);
    rows->setIds(numbers(20));
    RowsView view(text("list"));
    view.setRows(rows.get());
    view.resize(600, 300);
    view.show();
    const int least = view.fontMetrics().horizontalAdvance(text("Naam"));
    view.horizontalHeader()->resizeSection(0, 5);
    CHECK(view.horizontalHeader()->sectionSize(0) > least);
    CHECK(view.shownColumns() == std::vector<int>{0, 1});
    view.resize(160, 300);
    CHECK(view.shownColumns() == std::vector<int>{0});
    view.resize(600, 300);
    CHECK(view.shownColumns() == std::vector<int>{0, 1});
}

TEST_CASE("a click on a header asks the page to sort, and the list remembers it") {
    Source source;
    const auto rows = model(source);
    rows->setIds(numbers(20));
    Memory memory;
    {
        RowsView view(text("people"), &memory);
        view.resize(600, 300);
        view.setRows(rows.get());
        view.show();
        QSignalSpy sorted(&view, &RowsView::sortRequested);
        Q_EMIT view.horizontalHeader()->sectionClicked(1);
        Q_EMIT view.horizontalHeader()->sectionClicked(1);
        REQUIRE(sorted.count() == 2);
        CHECK(sorted.at(0).at(0).toString() == text("id"));
        CHECK(view.sortOrder() == Qt::DescendingOrder);
        view.horizontalHeader()->resizeSection(0, 222);
    }
    RowsView again(text("people"), &memory);
    again.resize(600, 300);
    again.setRows(rows.get());
    again.show();
    CHECK(again.sortedBy() == text("id"));
    CHECK(again.sortOrder() == Qt::DescendingOrder);
    CHECK(again.horizontalHeader()->sectionSize(0) == 222);
    const ListLayout layout = memory.kept.at(text("people"));
    CHECK(listLayoutFromText(toText(layout)) == layout);
    CHECK_FALSE(listLayoutFromText(text("+;a")).has_value());
}

TEST_CASE("widths that nobody set are measured again, so that a later list is not cut") {
    Source source;
    const auto rows = model(source);
    rows->setIds(numbers(3));
    Memory memory;
    memory.kept[text("people")] = {{{text("name"), 40, true}, {text("id"), 60, true}}, {}, Qt::AscendingOrder};
    RowsView view(text("people"), &memory);
    view.resize(700, 300);
    view.setRows(rows.get());
    view.show();
    const QFontMetrics metrics(ui::textFont(TextSize::Base));
    CHECK(view.horizontalHeader()->sectionSize(0) > metrics.horizontalAdvance(rows->cellText(2, 0)));
    const int before = view.horizontalHeader()->sectionSize(0);
    rows->setIds({1000000000001, 1000000000002});
    QTest::qWait(1);
    CHECK(view.horizontalHeader()->sectionSize(0) > before);
    CHECK(view.horizontalHeader()->sectionSize(0) > metrics.horizontalAdvance(rows->cellText(0, 0)));
}

TEST_CASE("screen readers hear the words of a cell, and of a check box") {
    Source source;
    const auto rows = model(source);
    rows->setIds(numbers(3));
    rows->setCheckable(true);
    CHECK(rows->index(0, 1).data(Qt::AccessibleTextRole).toString() == text("naam 1"));
    CHECK(rows->index(0, 2).data(Qt::AccessibleTextRole).toString() == text("nummer"));
    CHECK_FALSE(rows->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    CHECK_FALSE(rows->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_CASE("a list leaves columns out before a column that stays is cut, and says the rest in fewer words") {
    Source source;
    std::vector<Model::Column> columns = {
        {{.key = text("name"), .title = text("Naam"), .narrowest = text("Berg, Marijke")},
         [](const Row&) { return Cell{.text = text("Meulen-Hoogstraten-Berkhout, Anna Maria van der")}; }},
        {{.key = text("step"), .title = text("Stap"), .leaveOut = 1, .narrowest = text("Evaluatie")},
         [](const Row&) {
             return Cell{.text = text("Evaluatie week 8 op 16-11-2026"), .shorter = text("Evaluatie week 8")};
         }},
        {{.key = text("contact"), .title = text("Contact"), .leaveOut = 2},
         [](const Row&) { return Cell{.text = text("30 dagen")}; }}};
    Model rows(
        std::move(columns), [&source](std::span<const std::int64_t> ids) { return source(ids); },
        [](const Row& row) { return row.id; });
    rows.setIds(numbers(5));
    RowsView view(text("squeezed"));
    view.setRows(&rows);
    view.resize(1200, 300);
    view.show();
    QTest::qWait(1);
    const auto* header = view.horizontalHeader();
    const int whole = header->sectionSize(0);
    int wishes = 0;
    for (int column = 0; column < 2; ++column)
        wishes += header->sectionSize(column);

    const auto used = [&] {
        int width = 0;
        for (const int column : view.shownColumns())
            width += header->sectionSize(column);
        return width;
    };
    const int name = QFontMetrics(ui::textFont(TextSize::Base)).horizontalAdvance(rows.cellText(0, 0));

    view.resize(wishes, 300); // too little for all three as they wish
    QTest::qWait(1);
    CHECK(view.shownColumns() == std::vector<int>{0, 1, 2});
    CHECK(header->sectionSize(0) >= std::min(name, dp(400)));
    CHECK(used() <= view.viewport()->width());

    view.resize(dp(420), 300); // what matters least goes, and the name is not cut for it
    QTest::qWait(1);
    CHECK(view.shownColumns().size() < 3);
    CHECK(header->sectionSize(0) >= std::min(name, dp(400)));

    view.resize(dp(200), 300); // only when nothing is left to leave out
    QTest::qWait(1);
    CHECK(used() <= view.viewport()->width());
    CHECK(header->sectionSize(0) < whole);
    view.resize(1200, 300);
    QTest::qWait(1);
    CHECK(header->sectionSize(0) == whole);
}
