// SPDX-License-Identifier: EUPL-1.2
// A list as a CSV file for a spreadsheet: UTF-8 with BOM, semicolons, CRLF (domain.md 7.7). Values come as shown.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace wijkwerk::ui {

/// One cell: quoted when it must be, and with an apostrophe in front when a spreadsheet would take it for a formula
/// (it begins with = + - @ or a tab).
QString csvCell(const QString& text);
/// Headings and rows, each line closed by CRLF.
QByteArray csvOf(const QStringList& headings, const std::vector<QStringList>& rows);

} // namespace wijkwerk::ui
