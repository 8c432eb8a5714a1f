// SPDX-License-Identifier: EUPL-1.2
// A kept letter on paper or as a file.
#pragma once

#include "core/domain/letter.h"

#include <functional>

class QWidget;

namespace wijkwerk::ui {

class Context;

/// Opens the print dialog; what is printed is the frozen text. `printed` runs after the pages went to the printer.
void printLetter(Context& context, QWidget* where, const Letter& letter, std::function<void()> printed = {});
/// Asks where to and writes the PDF that was kept, byte for byte.
void saveLetterPdf(Context& context, QWidget* where, const Letter& letter);

} // namespace wijkwerk::ui
