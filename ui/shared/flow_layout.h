// SPDX-License-Identifier: EUPL-1.2
// A layout that puts widgets beside each other and goes on to a next row when the room is used: chips, filters.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace wijkwerk::ui {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = -1);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    /// Like addWidget(); this one and those that follow stand at the right end of their row.
    void addAtEnd(QWidget* widget);
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool place) const;
    std::vector<QLayoutItem*> m_items;
    std::size_t m_firstAtEnd = SIZE_MAX;
};

} // namespace wijkwerk::ui
