// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/flow_layout.h"

#include "ui/shared/theme.h"

namespace wijkwerk::ui {

FlowLayout::FlowLayout(QWidget* parent, int spacing)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing < 0 ? space::s() : spacing);
}

FlowLayout::~FlowLayout() {
    for (auto* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
}

void FlowLayout::addAtEnd(QWidget* widget) {
    m_firstAtEnd = std::min(m_firstAtEnd, m_items.size());
    addWidget(widget);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)) : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    auto* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const auto* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    int x = room.left();
    int y = room.top();
    int line = 0;
    struct Placed {
        QLayoutItem* item;
        QRect at;
        bool atEnd;
    };
    std::vector<Placed> row;
    const auto endRow = [&] {
        const int left = row.empty() ? 0 : std::max(0, room.right() - row.back().at.right());
        for (const auto& [item, at, atEnd] : row) {
            const int x = at.left() + (atEnd ? left : 0);
            if (place)
                item->setGeometry(QRect(x, y + (line - at.height()) / 2, at.width(), at.height()));
        }
        row.clear();
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem* item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(room.width(), item->minimumSize().width()), 100000});
        if (!row.empty() && x + size.width() > room.right() + 1) {
            endRow();
            x = room.left();
            y += line + spacing();
            line = 0;
        }
        row.push_back({item, QRect(QPoint(x, y), size), i >= m_firstAtEnd});
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    endRow();
    return y + line - rect.top() + contentsMargins().bottom();
}

} // namespace wijkwerk::ui
