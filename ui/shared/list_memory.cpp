// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/list_memory.h"

#include <QStringList>

namespace wijkwerk::ui {

QString toText(const ListLayout& layout) {
    QStringList parts;
    parts << (layout.order == Qt::DescendingOrder ? u'-' : u'+') + layout.sortedBy;
    for (const auto& column : layout.columns)
        parts << QStringLiteral("%1:%2:%3").arg(column.key).arg(column.width).arg(column.shown ? 1 : 0);
    return parts.join(u';');
}

std::optional<ListLayout> listLayoutFromText(const QString& text) {
    const QStringList parts = text.split(u';');
    if (parts.first().isEmpty())
        return std::nullopt;
    ListLayout layout;
    layout.order = parts.first().front() == u'-' ? Qt::DescendingOrder : Qt::AscendingOrder;
    layout.sortedBy = parts.first().mid(1);
    for (const auto& part : parts.mid(1)) {
        const QStringList fields = part.split(u':');
        if (fields.size() != 3)
            return std::nullopt;
        layout.columns.push_back({fields[0], fields[1].toInt(), fields[2] == QLatin1String("1")});
    }
    return layout;
}

} // namespace wijkwerk::ui
