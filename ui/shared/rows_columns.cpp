// SPDX-License-Identifier: EUPL-1.2
// Columns of a RowsView: their first widths, which of them fit, and what is remembered of them.
#include "ui/shared/rows_delegate.h"
#include "ui/shared/rows_header.h"
#include "ui/shared/rows_view.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace wijkwerk::ui {

/// What the cells of a column need: whole, and at the least in their fewest words without the strip behind them.
RowsView::Needed RowsView::neededWidth(int column) const {
    static constexpr int shortList = 256; // is measured as a whole; of a longer one the page that is fetched first
    static constexpr int firstPage = 64;
    const ColumnInfo& info = *m_rows->info(column);
    const auto* delegate = static_cast<const RowsDelegate*>(itemDelegate());
    Needed needed;
    if (!info.widest.isEmpty())
        needed.whole = delegate->neededWidth(Cell{.text = info.widest}, info);
    const int rows = m_rows->rowCount() > shortList ? firstPage : m_rows->rowCount();
    for (int row = 0; row < rows; ++row) {
        Cell cell = m_rows->cell(row, column);
        needed.whole = std::max(needed.whole, delegate->neededWidth(cell, info));
        cell.progress.reset();
        if (!cell.shorter.isEmpty())
            cell.text = cell.shorter;
        needed.least = std::max(needed.least, delegate->neededWidth(cell, info));
    }
    return needed;
}

int RowsView::wishedWidth(int column) const {
    const ColumnInfo* info = m_rows->info(column);
    const std::string key = info ? info->key.toStdString() : std::string();
    if (const auto chosen = m_setByUser.find(key); info && chosen != m_setByUser.end())
        return chosen->second;
    const auto known = m_needed.find(key);
    return std::max(m_header->leastWidth(column), known == m_needed.end() ? 0 : known->second.whole);
}

void RowsView::firstWidths() {
    if (!m_rows || m_widthsKnown)
        return;
    m_widthsKnown = m_rows->rowCount() > 0;
    const QScopedValueRollback arranging(m_arranging, true);
    m_needed.clear();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_header->setSectionResizeMode(column, m_rows->info(column) ? QHeaderView::Interactive : QHeaderView::Fixed);
    widenForRows();
    recall();
}

/// Rows that arrive later may be wider than those that were measured: columns grow, they never become narrower under
/// the eyes of who reads. What the user set himself stays.
void RowsView::widenForRows() {
    for (int column = 0; m_rows && column < m_rows->columnCount(); ++column) {
        const ColumnInfo* info = m_rows->info(column);
        if (!info)
            continue;
        const Needed needed = neededWidth(column);
        Needed& known = m_needed[info->key.toStdString()];
        known = {std::max(known.whole, needed.whole), std::max(known.least, needed.least)};
    }
}

/// The last column that is shown takes the room that is left; its size is not what the user wished.
bool RowsView::isStretched(int column) const {
    for (int visual = m_header->count() - 1; visual >= 0; --visual) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual)))
            return m_header->logicalIndex(visual) == column;
    }
    return false;
}

void RowsView::headerResized(int column, int width) {
    const ColumnInfo* info = m_rows ? m_rows->info(column) : nullptr;
    if (m_arranging || !info || width == 0 || isStretched(column))
        return;
    const int least = m_header->leastWidth(column);
    if (width < least) {
        const QScopedValueRollback arranging(m_arranging, true);
        m_header->resizeSection(column, least);
    }
    m_setByUser[info->key.toStdString()] = std::max(width, least);
    remember();
}

/// What a column keeps when there is too little room: its title and its narrowest sample. What the user set stays.
int RowsView::leastWidth(int column) const {
    const int good = goodWidth(column);
    const ColumnInfo* info = m_rows->info(column);
    if (!info || info->narrowest.isEmpty() || m_setByUser.contains(info->key.toStdString()))
        return good;
    const auto* delegate = static_cast<const RowsDelegate*>(itemDelegate());
    const int least = delegate->neededWidth(Cell{.text = info->narrowest}, *info);
    return std::min(good, std::max(least, m_header->titleWidth(column)));
}

/// The width in which nothing of a column is cut that matters: others are left out before it gets less.
int RowsView::goodWidth(int column) const {
    static constexpr int longText = 400; // a text that is longer does not drive the other columns away
    const ColumnInfo* info = m_rows->info(column);
    const auto known = info ? m_needed.find(info->key.toStdString()) : m_needed.end();
    if (known == m_needed.end() || m_setByUser.contains(known->first))
        return wishedWidth(column);
    const int least = known->second.least;
    return std::max(info->narrowest.isEmpty() ? least : std::min(least, dp(longText)), m_header->titleWidth(column));
}

/// A column that stays wants to be whole; one that may be left out is there with its narrowest sample, too.
int RowsView::wantedWidth(int column) const {
    const ColumnInfo* info = m_rows->info(column);
    return info && info->leaveOut > 0 ? leastWidth(column) : goodWidth(column);
}

/// Leaves out the columns that matter least until the others fit; what the user chose to see stays.
void RowsView::leaveOutColumns(std::vector<bool>& shown) const {
    int total = 0;
    std::vector<int> droppable;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (const ColumnInfo* info = m_rows->info(column)) {
            const auto chosen = m_chosen.find(info->key.toStdString());
            shown[static_cast<std::size_t>(column)] = chosen == m_chosen.end() ? info->shown : chosen->second;
            if (chosen == m_chosen.end() && info->shown && info->leaveOut > 0)
                droppable.push_back(column);
        }
        if (shown[static_cast<std::size_t>(column)])
            total += wantedWidth(column);
    }
    std::stable_sort(droppable.begin(), droppable.end(),
                     [this](int a, int b) { return m_rows->info(a)->leaveOut > m_rows->info(b)->leaveOut; });
    for (const int column : droppable) {
        if (total <= viewport()->width())
            break;
        total -= wantedWidth(column);
        shown[static_cast<std::size_t>(column)] = false;
    }
    // A wide column went out last: one that left before it may fit beside the others now.
    for (auto at = droppable.rbegin(); at != droppable.rend(); ++at) {
        const auto column = static_cast<std::size_t>(*at);
        if (shown[column] || total + wantedWidth(*at) > viewport()->width())
            continue;
        total += wantedWidth(*at);
        shown[column] = true;
    }
}

/// Each shown column gets its least width. What is left over goes to those that are cut, and then to those that wish
/// for more; most to the columns that are left out last.
void RowsView::spreadWidths(const std::vector<bool>& shown) {
    static constexpr int mostWeight = 6;
    const auto count = static_cast<std::size_t>(m_rows->columnCount());
    std::vector<int> width(count), weight(count);
    int room = viewport()->width();
    for (std::size_t i = 0; i < count; ++i) {
        const ColumnInfo* info = m_rows->info(static_cast<int>(i));
        width[i] = shown[i] ? leastWidth(static_cast<int>(i)) : 0;
        weight[i] = info ? std::max(1, mostWeight - info->leaveOut) : 1;
        room -= width[i];
    }
    const auto spread = [&](int (RowsView::*wanted)(int) const) {
        for (bool more = true; more && room > 0;) {
            more = false;
            for (std::size_t i = 0; i < count; ++i) {
                const int wish = shown[i] ? (this->*wanted)(static_cast<int>(i)) : 0;
                const int given = std::max(0, std::min({wish - width[i], weight[i], room}));
                width[i] += given;
                room -= given;
                more |= given > 0;
            }
        }
    };
    spread(&RowsView::wantedWidth); // those that stay come first
    spread(&RowsView::goodWidth);
    spread(&RowsView::wishedWidth);
    for (std::size_t i = 0; i < count; ++i) {
        if (shown[i])
            m_header->resizeSection(static_cast<int>(i), width[i]);
    }
}

void RowsView::fitColumns() {
    if (!m_rows || m_rows->columnCount() == 0 || m_arranging)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    std::vector<bool> shown(static_cast<std::size_t>(m_rows->columnCount()), true);
    leaveOutColumns(shown);
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_header->setSectionHidden(column, !shown[static_cast<std::size_t>(column)]);
    spreadWidths(shown);
}

std::vector<int> RowsView::shownColumns() const {
    std::vector<int> columns;
    for (int visual = 0; m_rows && visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column) && m_rows->info(column))
            columns.push_back(column);
    }
    return columns;
}

void RowsView::fillColumnMenu(QMenu& menu) {
    for (int column = 0; m_rows && column < m_rows->columnCount(); ++column) {
        const ColumnInfo* info = m_rows->info(column);
        if (!info)
            continue;
        auto* action = menu.addAction(info->title);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnShown(column, shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Columns as they were"), this, [this] {
        m_chosen.clear();
        m_widthsKnown = false;
        m_setByUser.clear();
        if (m_memory)
            m_memory->remember(m_list, {});
        firstWidths();
        for (int column = 0; column < m_header->count(); ++column)
            m_header->moveSection(m_header->visualIndex(column), column);
        fitColumns();
        remember();
    });
}

void RowsView::useLayout(const QString& list) {
    if (std::exchange(m_list, list) == list)
        return;
    m_chosen.clear();
    m_setByUser.clear();
    m_widthsKnown = false;
    {
        const QScopedValueRollback arranging(m_arranging, true);
        for (int column = 0; column < m_header->count(); ++column)
            m_header->moveSection(m_header->visualIndex(column), column);
    }
    firstWidths();
    fitColumns();
}

void RowsView::setColumnShown(int column, bool shown) {
    if (!shown && shownColumns().size() == 1)
        return; // an empty list cannot be asked for its columns any more
    m_chosen[m_rows->info(column)->key.toStdString()] = shown;
    fitColumns();
    remember();
}

void RowsView::remember() {
    if (!m_memory || !m_rows || m_arranging)
        return;
    ListLayout layout;
    layout.sortedBy = m_sortedBy;
    layout.order = m_order;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const ColumnInfo* info = m_rows->info(column);
        if (!info)
            continue;
        const auto chosen = m_chosen.find(info->key.toStdString());
        // Only what the user set: what was measured would keep a later list from the width its words need.
        const auto set = m_setByUser.find(info->key.toStdString());
        layout.columns.push_back({info->key, set == m_setByUser.end() ? 0 : set->second,
                                  chosen == m_chosen.end() ? info->shown : chosen->second});
    }
    m_memory->remember(m_list, layout);
}

void RowsView::recall() {
    const auto layout = m_memory ? m_memory->recall(m_list) : std::nullopt;
    if (!layout || layout->columns.empty())
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    // Up to 0.2.0 each column was kept with a width, also one that nobody had set.
    const bool measured = std::ranges::all_of(layout->columns, [](const auto& kept) { return kept.width > 0; });
    int visual = m_rows->isCheckable() ? 1 : 0;
    for (const auto& kept : layout->columns) {
        const int column = m_rows->columnOf(kept.key);
        if (column < 0)
            continue;
        if (kept.width > 0 && !measured)
            m_setByUser[kept.key.toStdString()] = std::max(kept.width, m_header->leastWidth(column));
        m_header->moveSection(m_header->visualIndex(column), visual++);
        if (kept.shown != m_rows->info(column)->shown)
            m_chosen[kept.key.toStdString()] = kept.shown;
    }
    if (!layout->sortedBy.isEmpty())
        setSorting(layout->sortedBy, layout->order);
}

} // namespace wijkwerk::ui
