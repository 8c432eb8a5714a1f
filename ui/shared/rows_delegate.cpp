// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/rows_delegate.h"

#include "ui/shared/chips.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/style_paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace wijkwerk::ui {

namespace {

int stripWidth() {
    return dp(44);
}
int boxSide() {
    return dp(17);
}

QRect boxIn(const QRect& cell) {
    return {cell.left() + cellSide() + dp(2), cell.center().y() - boxSide() / 2, boxSide(), boxSide()};
}

} // namespace

int cellSide() {
    return dp(8);
}

RowsDelegate::RowsDelegate(RowsView* view)
    : QAbstractItemDelegate(view)
    , m_view(view) {}

QSize RowsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {dp(60), listRowHeight()};
}

int RowsDelegate::neededWidth(const Cell& cell, const ColumnInfo& column) const {
    int width = 0;
    if (cell.chip)
        width = chipSize(cell.text, textFont(TextSize::Base)).width();
    else if (!cell.text.isEmpty())
        width = QFontMetrics(textFont(column.bold ? TextSize::Strong : TextSize::Base)).horizontalAdvance(cell.text);
    if (cell.progress)
        width += dp(8) + stripWidth();
    return width + 2 * cellSide() + 2;
}

void RowsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* rows = m_view->rows();
    if (!rows)
        return;
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, color(ColorRole::PrimarySoft));
    else if (index.row() == m_view->m_hoverRow)
        painter->fillRect(rect, color(ColorRole::Hover));
    if (const ColumnInfo* column = rows->info(index.column()))
        paintCell(*painter, rect.adjusted(cellSide(), 0, -cellSide(), 0), rows->cell(index.row(), index.column()),
                  *column);
    else
        paintCheck(*painter, option, index);
}

void RowsDelegate::paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOption mark;
    mark.palette = option.palette;
    mark.state = QStyle::State_Enabled;
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
        mark.state |= QStyle::State_On;
    if (m_view->hasFocus() && m_view->currentIndex() == index)
        mark.state |= QStyle::State_HasFocus;
    paint::checkMark(painter, boxIn(option.rect), mark);
}

void RowsDelegate::paintCell(QPainter& painter, const QRect& rect, const Cell& cell, const ColumnInfo& column) const {
    QRect room = rect;
    painter.setFont(textFont(column.bold ? TextSize::Strong : TextSize::Base));
    if (cell.chip) {
        room.setLeft(room.left() + paintChip(painter, room, cell.text, *cell.chip) + dp(8));
    } else if (!cell.text.isEmpty()) {
        painter.setPen(cell.tone ? inkOf(*cell.tone) : color(cell.muted ? ColorRole::Muted : ColorRole::Ink));
        const int strip = cell.progress ? stripWidth() + dp(8) : 0;
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect place = room.adjusted(0, 0, -strip, 0);
        const bool whole = cell.shorter.isEmpty() || metrics.horizontalAdvance(cell.text) <= place.width();
        const QString& text = whole ? cell.text : cell.shorter;
        const int width = metrics.horizontalAdvance(text);
        painter.drawText(place, static_cast<int>(column.alignment) | Qt::TextSingleLine,
                         width > place.width() ? metrics.elidedText(text, Qt::ElideRight, place.width()) : text);
        room.setLeft(room.left() + std::min(width, place.width()) + dp(8));
    }
    if (cell.progress && room.width() >= stripWidth() / 2) { // the word goes before the strip
        const int thick = dp(5);
        paintProgress(painter,
                      QRectF(room.left(), room.center().y() - thick / 2, std::min(stripWidth(), room.width()), thick),
                      *cell.progress, cell.chip.value_or(cell.tone.value_or(Tone::Grey)));
    }
}

bool RowsDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool hit = option.rect.contains(mouse->position().toPoint());
        return mouse->button() == Qt::LeftButton && hit &&
               model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    // A second quick click on the box must not open the row.
    return event->type() == QEvent::MouseButtonDblClick;
}

bool RowsDelegate::helpEvent(QHelpEvent* event, QAbstractItemView*, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    const auto* rows = m_view->rows();
    const ColumnInfo* column = rows ? rows->info(index.column()) : nullptr;
    if (event->type() != QEvent::ToolTip || !column)
        return false;
    const Cell cell = rows->cell(index.row(), index.column());
    const bool cut = neededWidth(cell, *column) > option.rect.width();
    const QString tip = cut && cell.spoken.isEmpty() ? cell.text : cell.spoken;
    // A tooltip guesses its format; escaped in a paragraph, a name stays a name.
    QToolTip::showText(event->globalPos(),
                       tip.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()), m_view,
                       option.rect);
    return true;
}

} // namespace wijkwerk::ui
