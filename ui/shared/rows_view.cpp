// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/rows_view.h"

#include "ui/shared/rows_delegate.h"
#include "ui/shared/rows_header.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace wijkwerk::ui {

RowsView::RowsView(const QString& list, ListMemory* memory, QWidget* parent)
    : QTableView(parent)
    , m_list(list)
    , m_memory(memory)
    , m_header(new RowsHeader(this)) {
    setHorizontalHeader(m_header);
    setItemDelegate(new RowsDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setTabKeyNavigation(false); // Tab leaves the list; arrows move in it
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setFrameShape(StyledPanel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::sectionClicked, this, &RowsView::headerClicked);
    connect(m_header, &QHeaderView::sectionMoved, this, [this](int, int, int) { remember(); });
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { headerResized(column, width); });
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(m_header->viewport()->mapToGlobal(at));
    });
    connect(m_header, &RowsHeader::allChecked, this, [this](bool checked) {
        if (m_rows)
            m_rows->setAllChecked(checked);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_rows && index.isValid())
            Q_EMIT openRequested(m_rows->idAt(index.row()));
    });
    dress();
}

RowsView::~RowsView() = default;

void RowsView::dress() {
    verticalHeader()->setMinimumSectionSize(listRowHeight());
    verticalHeader()->setDefaultSectionSize(listRowHeight());
    m_header->setMinimumSectionSize(dp(30));
}

void RowsView::setRows(RowsModelBase* model) {
    if (m_rows)
        disconnect(m_rows, nullptr, this, nullptr);
    m_rows = model;
    m_widthsKnown = false;
    setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowsView::keepSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &RowsView::restoreSelection);
    connect(model, &RowsModelBase::checkedChanged, m_header->viewport(), qOverload<>(&QWidget::update));
    recall();
    firstWidths();
    fitColumns();
    placeEmptyState();
}

std::int64_t RowsView::currentId() const {
    const QModelIndex current = currentIndex();
    return m_rows && current.isValid() ? m_rows->idAt(current.row()) : 0;
}

void RowsView::setCurrentId(std::int64_t id) {
    const int row = m_rows ? m_rows->rowOf(id) : -1;
    if (row < 0)
        return;
    selectRow(row);
    scrollTo(m_rows->index(row, currentIndex().column()));
}

std::vector<std::int64_t> RowsView::selectedIds() const {
    std::vector<int> rows;
    if (!m_rows || !selectionModel())
        return {};
    for (const auto& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::int64_t> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_rows->idAt(row));
    return ids;
}

void RowsView::keepSelection() {
    m_keptIds = selectedIds();
    m_keptCurrent = currentId();
}

void RowsView::restoreSelection() {
    m_hoverRow = -1;
    if (!m_widthsKnown)
        firstWidths();
    else
        widenForRows();
    fitColumns();
    placeEmptyState();
    if (m_keptIds.empty() && m_keptCurrent == 0)
        return;
    const std::unordered_set<std::int64_t> wanted(m_keptIds.begin(), m_keptIds.end());
    QItemSelection selection;
    int current = -1;
    const auto& ids = m_rows->ids();
    const int last = m_rows->columnCount() - 1;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const auto row = static_cast<int>(i);
        if (ids[i] == m_keptCurrent)
            current = row;
        if (wanted.contains(ids[i]))
            selection.append(QItemSelectionRange(m_rows->index(row, 0), m_rows->index(row, last)));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0) {
        const QModelIndex index = m_rows->index(current, m_rows->isCheckable() ? 1 : 0);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    }
}

void RowsView::setSorting(const QString& key, Qt::SortOrder order) {
    m_sortedBy = key;
    m_order = order;
    fitColumns(); // the arrow needs room
    m_header->viewport()->update();
}

void RowsView::headerClicked(int column) {
    const ColumnInfo* info = m_rows ? m_rows->info(column) : nullptr;
    if (!info || !info->sortable)
        return;
    const bool turn = info->key == m_sortedBy && m_order == Qt::AscendingOrder;
    setSorting(info->key, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
    remember();
    Q_EMIT sortRequested(m_sortedBy, m_order);
}

void RowsView::setMenuFiller(std::function<void(QMenu&, const std::vector<std::int64_t>&)> filler) {
    m_filler = std::move(filler);
}

void RowsView::setFinder(std::function<int(const QString&, int)> finder) {
    m_finder = std::move(finder);
}

void RowsView::setEmptyState(QWidget* widget) {
    delete m_empty;
    m_empty = widget;
    if (widget)
        widget->setParent(viewport());
    placeEmptyState();
}

void RowsView::keepRoomFor(int rows) {
    m_leastRows = rows;
    updateGeometry();
}

QSize RowsView::minimumSizeHint() const {
    QSize least = QTableView::minimumSizeHint();
    if (m_leastRows == 0)
        return least;
    const int rows = m_rows ? std::min(m_rows->rowCount(), m_leastRows) : 0;
    const int content = rows == 0 && m_empty ? m_empty->sizeHint().height() : std::max(rows, 1) * listRowHeight();
    least.setHeight(m_header->sizeHint().height() + content + 2 * frameWidth());
    return least;
}

void RowsView::placeEmptyState() {
    if (m_leastRows > 0)
        updateGeometry();
    if (!m_empty)
        return;
    m_empty->setVisible(m_rows && m_rows->rowCount() == 0);
    m_empty->setGeometry(viewport()->rect());
}

void RowsView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentId()) {
        Q_EMIT openRequested(currentId());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_Space && m_rows && m_rows->isCheckable() && currentId()) {
        const auto index = m_rows->index(currentIndex().row(), 0);
        m_rows->setChecked(currentId(), index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowsView::keyboardSearch(const QString& text) {
    if (!m_rows || m_rows->rowCount() == 0)
        return;
    static constexpr int nearby = 640; // ten pages: what may be fetched within one keystroke
    const int from = std::max(0, currentIndex().row());
    int found = -1;
    if (m_finder) {
        found = m_finder(text, from);
    } else {
        const int column = m_rows->isCheckable() ? 1 : 0;
        const int count = m_rows->rowCount();
        for (int step = 0; step < std::min(count, nearby) && found < 0; ++step) {
            const int row = (from + step) % count;
            if (m_rows->cellText(row, column).startsWith(text, Qt::CaseInsensitive))
                found = row;
        }
    }
    if (found >= 0)
        setCurrentId(m_rows->idAt(found));
}

void RowsView::copySelection() const {
    if (!m_rows)
        return;
    const auto columns = shownColumns();
    const auto line = [&columns](const auto& textOf) {
        QStringList fields;
        for (const int column : columns)
            fields << textOf(column).simplified();
        return fields.join(u'\t');
    };
    QStringList lines;
    lines << line([this](int column) { return m_rows->info(column)->title; });
    for (const auto id : selectedIds()) {
        const int row = m_rows->rowOf(id);
        lines << line([this, row](int column) { return m_rows->cellText(row, column); });
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RowsView::contextMenuEvent(QContextMenuEvent* event) {
    const auto ids = selectedIds();
    if (ids.empty())
        return;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ids.size() == 1)
        menu->addAction(tr("Open"), this, [this, id = ids.front()] { Q_EMIT openRequested(id); });
    if (m_filler)
        m_filler(*menu, ids);
    menu->addSeparator();
    menu->addAction(tr("Copy"), this, [this] { copySelection(); });
    menu->popup(at);
}

void RowsView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        dress();
        m_widthsKnown = false;
        firstWidths();
        fitColumns();
    }
}

void RowsView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    placeEmptyState();
}

void RowsView::mouseMoveEvent(QMouseEvent* event) {
    QTableView::mouseMoveEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (row == m_hoverRow)
        return;
    for (const int changed : {m_hoverRow, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), listRowHeight());
    }
    m_hoverRow = row;
}

void RowsView::leaveEvent(QEvent* event) {
    QTableView::leaveEvent(event);
    m_hoverRow = -1;
    viewport()->update();
}

void RowsView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    // The row with the focus has a frame around all of it, whichever column is current.
    QPainter painter(viewport());
    painter.setPen(QPen(color(ColorRole::Primary), 2));
    painter.drawRect(1, rowViewportPosition(current.row()) + 1, viewport()->width() - 2, listRowHeight() - 2);
}

void RowsView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        viewport()->update();
        Q_EMIT currentIdChanged(m_rows && current.isValid() ? m_rows->idAt(current.row()) : 0);
    }
}

void RowsView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionIdsChanged();
}

} // namespace wijkwerk::ui
