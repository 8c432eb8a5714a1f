// SPDX-License-Identifier: EUPL-1.2
// The one table of keys: what the window listens to and what the list of all shortcuts shows.
#pragma once

#include "core/work/sight.h"

#include <QKeySequence>
#include <QString>

#include <optional>
#include <vector>

namespace wijkwerk::ui {

enum class Command {
    None,
    Search,
    NewReferral,
    Help,
    Shortcuts,
    Back,
    Refresh,
    ToPage,
    Settings,
    LookAs,
    Lock,
    CloseDepartment,
    Quit
};

struct ShortcutLine {
    Command command = Command::None; ///< None: a page or a list listens to it by itself
    QKeySequence keys;
    QString what;
    QString group;                          ///< heading in the list
    std::optional<rules::Right> right = {}; ///< who has it; for others the key does nothing and is not in the list

    /// The keys as they stand on a keyboard: `Ctrl+Enter`, `↑ ↓`.
    QString shownKeys() const;
};

/// In the order of the list. Keys of pages (Ctrl+1…) come from the table of pages.
std::vector<ShortcutLine> shortcutLines(const work::Sight& sight = {});
/// The list as plain lines, for printing.
QString shortcutsAsText(const work::Sight& sight = {});

} // namespace wijkwerk::ui
