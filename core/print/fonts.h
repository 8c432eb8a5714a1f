// SPDX-License-Identifier: EUPL-1.2
// The letter font that comes with the program, so that lines break at the same word on every computer.
#pragma once

#include <QFont>

namespace wijkwerk::print {

/// The letter font at a size in layout units of 1/20 point (twips). Loads the font from the resources on first use;
/// needs a QGuiApplication. Throws Error{Internal} when the resource is not there. Thread-safe.
QFont letterFont(double points, bool bold = false);
/// Family name of the letter font, for reports that want the same face.
QString letterFamily();

} // namespace wijkwerk::print
