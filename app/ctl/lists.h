// SPDX-License-Identifier: EUPL-1.2
// The tables that `list` can show, each as rows for people and as items for JSON.
#pragma once

#include "app/ctl/run.h"

#include <QJsonArray>

namespace wijkwerk::ctl {

struct Table {
    QStringList headers; ///< Dutch
    QList<QStringList> rows;
    QJsonArray items;
    bool personal = true;  ///< about people: reading it is journalled
    bool searched = false; ///< all is in it; --text is still to be looked for in the rows
};

/// People by --view: all (default), open, at_work, mine, to_complete, without_trajectory, a phase, or the name of a
/// saved view; and by --text as in the search box.
Table participantTable(Run& run);
/// Caseload records of Werk en Inkomen.
Table caseloadTable(Run& run);
Table workplaceTable(Run& run);
/// Open tasks that the worker who acts may see; with --view mine his own.
Table taskTable(Run& run);
Table letterTable(Run& run);

} // namespace wijkwerk::ctl
