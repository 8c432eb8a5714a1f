// SPDX-License-Identifier: EUPL-1.2
// Programs of others, measured from outside: how long until a window with a certain title is there.
#pragma once

#include <QString>
#include <QStringList>

namespace wijkwerk::bench {

/// Empty when the program can be measured, else what is not there: the program, xwininfo or a display.
QString lackingFor(const QString& program);

/// Milliseconds from the start of the program until a window whose title holds `title` is shown; the program is then
/// ended. Looks every 10 ms. Throws std::runtime_error after a minute.
double untilWindow(const QString& program, const QStringList& arguments, const QString& title);

} // namespace wijkwerk::bench
