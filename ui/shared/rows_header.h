// SPDX-License-Identifier: EUPL-1.2
// Header of a RowsView: titles that are never cut, the arrow of the sorting, and a check box for all rows.
#pragma once

#include <QHeaderView>

namespace wijkwerk::ui {

class RowsView;

class RowsHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit RowsHeader(RowsView* view);

    /// Width in which the title and the arrow are whole.
    int leastWidth(int column) const;
    /// Width in which the title is whole, with the arrow only where the list is sorted by this column.
    int titleWidth(int column) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void allChecked(bool checked);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    QSize sectionSizeFromContents(int column) const override;

private:
    Qt::CheckState allState() const;
    RowsView* m_view;
};

} // namespace wijkwerk::ui
