// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/settings_memory.h"

#include "ui/shared/settings.h"

namespace wijkwerk::ui {

std::optional<ListLayout> SettingsMemory::recall(const QString& list) const {
    return listLayoutFromText(m_settings.text(QStringLiteral("list-") + list));
}

void SettingsMemory::remember(const QString& list, const ListLayout& layout) {
    m_settings.set(QStringLiteral("list-") + list, toText(layout));
}

} // namespace wijkwerk::ui
