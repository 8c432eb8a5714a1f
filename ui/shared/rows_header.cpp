// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/rows_header.h"

#include "ui/shared/rows_delegate.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/style_paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace wijkwerk::ui {

namespace {

int arrowRoom() {
    return dp(16);
}

} // namespace

RowsHeader::RowsHeader(RowsView* view)
    : QHeaderView(Qt::Horizontal, view)
    , m_view(view) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFirstSectionMovable(true);
}

int RowsHeader::leastWidth(int column) const {
    const auto* rows = m_view->rows();
    const ColumnInfo* info = rows ? rows->info(column) : nullptr;
    if (!info)
        return dp(38);
    const QFontMetrics metrics(textFont(TextSize::Strong));
    return metrics.horizontalAdvance(info->title) + 2 * cellSide() + arrowRoom();
}

int RowsHeader::titleWidth(int column) const {
    const auto* rows = m_view->rows();
    const ColumnInfo* info = rows ? rows->info(column) : nullptr;
    const bool sorted = info && info->sortable && info->key == m_view->sortedBy();
    return info && !sorted ? leastWidth(column) - arrowRoom() : leastWidth(column);
}

QSize RowsHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), QFontMetrics(textFont(TextSize::Strong)).height() + dp(18)};
}

QSize RowsHeader::sectionSizeFromContents(int column) const {
    return {leastWidth(column), sizeHint().height()};
}

Qt::CheckState RowsHeader::allState() const {
    const auto* rows = m_view->rows();
    const int checked = rows ? rows->checkedCount() : 0;
    if (checked == 0)
        return Qt::Unchecked;
    return checked == rows->rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

void RowsHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    if (!rect.isValid())
        return;
    painter->save();
    painter->fillRect(rect, color(ColorRole::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(ColorRole::Line));
    const auto* rows = m_view->rows();
    const ColumnInfo* info = rows ? rows->info(column) : nullptr;
    if (!info) {
        if (rows && rows->isCheckable()) {
            QStyleOption option;
            option.initFrom(this);
            option.state &= ~(QStyle::State_On | QStyle::State_HasFocus | QStyle::State_MouseOver);
            option.state |= allState() == Qt::Checked            ? QStyle::State_On
                            : allState() == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                 : QStyle::State_Off;
            const int side = dp(17);
            paint::checkMark(*painter,
                             QRect(rect.left() + cellSide() + dp(2), rect.center().y() - side / 2, side, side), option);
        }
        painter->restore();
        return;
    }
    const QRect room = rect.adjusted(cellSide(), 0, -cellSide(), 0);
    const bool sorted = info->key == m_view->sortedBy() && info->sortable;
    painter->setFont(textFont(TextSize::Strong));
    painter->setPen(color(sorted ? ColorRole::Ink : ColorRole::Muted));
    const int textWidth = painter->fontMetrics().horizontalAdvance(info->title);
    const bool right = info->alignment & Qt::AlignRight;
    if (sorted) {
        const int side = dp(12);
        const int x = right ? room.right() - textWidth - side - dp(3) : room.left() + textWidth + dp(4);
        paint::chevron(*painter, QRect(x, rect.center().y() - side / 2, side, side),
                       m_view->sortOrder() == Qt::AscendingOrder ? 1 : 0, color(ColorRole::Ink));
    }
    painter->drawText(room, static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)), info->title);
    painter->restore();
}

void RowsHeader::mouseReleaseEvent(QMouseEvent* event) {
    const int column = logicalIndexAt(event->position().toPoint());
    const auto* rows = m_view->rows();
    const bool inBox = rows && rows->isCheckable() && column == 0 && cursor().shape() != Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    if (inBox && event->button() == Qt::LeftButton)
        Q_EMIT allChecked(allState() != Qt::Checked);
}

} // namespace wijkwerk::ui
