// SPDX-License-Identifier: EUPL-1.2
// Pages that were laid out, on paper through the print dialog.
#pragma once

#include "core/print/layout.h"

#include <functional>

class QWidget;

namespace wijkwerk::ui {

/// `first` runs before anything goes to the printer: it writes the line in the journal, and throws when that fails;
/// `printed` runs after it.
void printPages(QWidget* where, const print::Layout& layout, const QString& name, std::function<void()> first,
                std::function<void()> printed = {});

} // namespace wijkwerk::ui
