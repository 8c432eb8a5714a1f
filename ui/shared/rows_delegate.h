// SPDX-License-Identifier: EUPL-1.2
// Paints the cells of a RowsView: one drawText for plain text, a chip and a strip where the cell has them. Nothing
// else, so that a page of rows is painted in a few milliseconds.
#pragma once

#include <QAbstractItemDelegate>

namespace wijkwerk::ui {

class RowsView;
struct Cell;

/// Room at both sides of a cell and of a header.
int cellSide();
struct ColumnInfo;

class RowsDelegate : public QAbstractItemDelegate {
    Q_OBJECT
public:
    explicit RowsDelegate(RowsView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// Width in which the cell is whole.
    int neededWidth(const Cell& cell, const ColumnInfo& column) const;

private:
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QRect& rect, const Cell& cell, const ColumnInfo& column) const;
    RowsView* m_view;
};

} // namespace wijkwerk::ui
