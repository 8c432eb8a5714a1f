// SPDX-License-Identifier: EUPL-1.2
// Columns of a RowsView: their first widths, which of them fit, and what is remembered of them.
#include "ui/shared/rows_delegate.h"
#include "ui/shared/rows_header.h"
#include "ui/shared/rows_view.h"

#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace wijkwerk::ui {

int RowsView::neededWidth(int column) const {
    static constexpr int sampled = 60; // one screen of rows tells enough and is fetched anyway
    const ColumnInfo* info = m_rows->info(column);
    if (!info)
        return m_header->leastWidth(column);
    const auto* delegate = static_cast<const RowsDelegate*>(itemDelegate());
    int width = m_header->leastWidth(column);
    if (!info->widest.isEmpty())
        width = std::max(width, delegate->neededWidth(Cell{.text = info->widest}, *info));
    for (int row = 0; row < std::min(sampled, m_rows->rowCount()); ++row)
        width = std::max(width, delegate->neededWidth(m_rows->cell(row, column), *info));
    return std::min(width, dp(420));
}

int RowsView::wishedWidth(int column) const {
    const ColumnInfo* info = m_rows->info(column);
    const auto known = info ? m_widths.find(info->key.toStdString()) : m_widths.end();
    return known == m_widths.end() ? m_header->leastWidth(column) : known->second;
}

void RowsView::firstWidths() {
    if (!m_rows || m_widthsKnown)
        return;
    m_widthsKnown = m_rows->rowCount() > 0;
    const QScopedValueRollback arranging(m_arranging, true);
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const ColumnInfo* info = m_rows->info(column);
        m_header->setSectionResizeMode(column, info ? QHeaderView::Interactive : QHeaderView::Fixed);
        if (info)
            m_widths[info->key.toStdString()] = neededWidth(column);
    }
    recall();
}

/// Rows that arrive later may be wider than those the widths were taken from: a short list is measured again, and its
/// columns become wider as far as there is room. What the user set himself stays.
void RowsView::widenForRows() {
    static constexpr int shortList = 60;
    if (!m_rows || m_rows->rowCount() == 0 || m_rows->rowCount() > shortList)
        return;
    const auto columns = shownColumns();
    int room = viewport()->width() - (m_rows->isCheckable() ? wishedWidth(0) : 0);
    for (const int column : columns)
        room -= wishedWidth(column);
    for (const int column : columns) {
        const std::string key = m_rows->info(column)->key.toStdString();
        const int more = std::min(neededWidth(column) - wishedWidth(column), room);
        if (more <= 0 || m_setByUser.contains(key))
            continue;
        m_widths[key] = wishedWidth(column) + more;
        room -= more;
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
    m_widths[info->key.toStdString()] = std::max(width, least);
    m_setByUser.insert(info->key.toStdString());
    remember();
}

/// What a column keeps when there is too little room: its title and its narrowest sample. What the user set stays.
int RowsView::leastWidth(int column) const {
    const ColumnInfo* info = m_rows->info(column);
    const int wished = wishedWidth(column);
    if (!info || info->narrowest.isEmpty() || m_setByUser.contains(info->key.toStdString()))
        return wished;
    const auto* delegate = static_cast<const RowsDelegate*>(itemDelegate());
    const int least = delegate->neededWidth(Cell{.text = info->narrowest}, *info);
    return std::min(wished, std::max(least, m_header->titleWidth(column)));
}

/// Leaves out the columns that matter least until the others fit, if need be squeezed; what the user chose to see
/// stays. Returns the least width of those that are left.
int RowsView::leaveOutColumns(std::vector<bool>& shown) const {
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
            total += leastWidth(column);
    }
    std::stable_sort(droppable.begin(), droppable.end(),
                     [this](int a, int b) { return m_rows->info(a)->leaveOut > m_rows->info(b)->leaveOut; });
    for (const int column : droppable) {
        if (total <= viewport()->width())
            break;
        total -= leastWidth(column);
        shown[static_cast<std::size_t>(column)] = false;
    }
    // A wide column went out last: one that left before it may fit beside the others now.
    for (auto at = droppable.rbegin(); at != droppable.rend(); ++at) {
        const auto column = static_cast<std::size_t>(*at);
        if (shown[column] || total + leastWidth(*at) > viewport()->width())
            continue;
        total += leastWidth(*at);
        shown[column] = true;
    }
    return total;
}

/// Each shown column gets its least width. What is left over goes to those that wish for more, most to the columns that
/// are left out last.
void RowsView::spreadWidths(const std::vector<bool>& shown, int least) {
    static constexpr int mostWeight = 6;
    const auto count = static_cast<std::size_t>(m_rows->columnCount());
    std::vector<int> width(count), wish(count), weight(count);
    for (std::size_t i = 0; i < count; ++i) {
        const ColumnInfo* info = m_rows->info(static_cast<int>(i));
        width[i] = shown[i] ? leastWidth(static_cast<int>(i)) : 0;
        wish[i] = shown[i] ? std::max(width[i], wishedWidth(static_cast<int>(i))) : 0;
        weight[i] = info ? std::max(1, mostWeight - info->leaveOut) : 1;
    }
    int room = viewport()->width() - least;
    for (bool more = true; more && room > 0;) {
        more = false;
        for (std::size_t i = 0; i < count; ++i) {
            const int given = std::min({wish[i] - width[i], weight[i], room});
            width[i] += given;
            room -= given;
            more |= given > 0;
        }
    }
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
    const int least = leaveOutColumns(shown);
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_header->setSectionHidden(column, !shown[static_cast<std::size_t>(column)]);
    spreadWidths(shown, least);
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
        // Not the size on the screen: the last column is stretched, and remembered so it would push others out.
        layout.columns.push_back(
            {info->key, wishedWidth(column), chosen == m_chosen.end() ? info->shown : chosen->second});
    }
    m_memory->remember(m_list, layout);
}

void RowsView::recall() {
    const auto layout = m_memory ? m_memory->recall(m_list) : std::nullopt;
    if (!layout || layout->columns.empty())
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    int visual = m_rows->isCheckable() ? 1 : 0;
    for (const auto& kept : layout->columns) {
        const int column = m_rows->columnOf(kept.key);
        if (column < 0)
            continue;
        if (kept.width > 0)
            m_widths[kept.key.toStdString()] = std::max(kept.width, m_header->leastWidth(column));
        m_header->moveSection(m_header->visualIndex(column), visual++);
        if (kept.shown != m_rows->info(column)->shown)
            m_chosen[kept.key.toStdString()] = kept.shown;
    }
    if (!layout->sortedBy.isEmpty())
        setSorting(layout->sortedBy, layout->order);
}

} // namespace wijkwerk::ui
