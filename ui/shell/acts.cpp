// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/acts.h"

#include "ui/shared/context.h"
#include "ui/shell/page_stack.h"

namespace wijkwerk::ui {

namespace {

const std::vector<ActEntry>& acts() {
    static const std::vector<ActEntry> table{
        {.word = "workplaces", .run = [](const ActRequest& act) { act.pages.go(PageId::Workplaces); }, .writes = false},
    };
    return table;
}

} // namespace

const ActEntry* actEntry(const QString& word) {
    for (const ActEntry& entry : acts()) {
        if (word == QLatin1String(entry.word))
            return &entry;
    }
    return nullptr;
}

} // namespace wijkwerk::ui
