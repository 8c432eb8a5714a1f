// SPDX-License-Identifier: EUPL-1.2
// How a list looked when its user last left it. Where that is kept (settings, per department and worker) is for the
// shell; the list only knows this interface.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace wijkwerk::ui {

struct ListLayout {
    struct Column {
        QString key;
        int width = 0;
        bool shown = true;
        bool operator==(const Column&) const = default;
    };
    std::vector<Column> columns; ///< from left to right
    QString sortedBy;            ///< key of a column; empty for the order of the page
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const ListLayout&) const = default;
};

class ListMemory {
public:
    virtual ~ListMemory() = default;
    /// `list` is a stable word: `participants`.
    virtual std::optional<ListLayout> recall(const QString& list) const = 0;
    virtual void remember(const QString& list, const ListLayout& layout) = 0;
};

/// One line of text for settings files, and back; nothing when the text has another shape.
QString toText(const ListLayout& layout);
std::optional<ListLayout> listLayoutFromText(const QString& text);

} // namespace wijkwerk::ui
