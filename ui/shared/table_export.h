// SPDX-License-Identifier: EUPL-1.2
// "Exporteren…" of a list that is wholly in memory: rows, columns and order as on the screen.
#pragma once

#include <QString>

class QWidget;

namespace wijkwerk::ui {

class Context;
class RowsView;

/// Asks where to, writes the CSV file and journals `list_exported` with the name of the list and the number of rows.
void exportTable(Context& context, const RowsView& view, const QString& fileName);
/// Without asking. Throws Error{NoPermission} or Error{DiskTrouble}.
void writeTable(Context& context, const RowsView& view, const QString& path);

} // namespace wijkwerk::ui
