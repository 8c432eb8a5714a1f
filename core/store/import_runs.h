// SPDX-License-Identifier: EUPL-1.2
// Which files were imported, and what became of each of their rows.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/ids.h"

#include <vector>

namespace wijkwerk::store::import_runs {

struct Run {
    ImportRunId id;
    QDateTime at;
    WorkerId worker;
    QString fileName; ///< without its folder
    QString sha256;
    QString mapping; ///< JSON
    int total = 0;
    int added = 0;
    int changed = 0;
    int same = 0;
    int wrong = 0;
    int doubtful = 0;
};

struct RunRow {
    int line = 0;
    QString outcome; ///< `new`, `changed`, `same`, `wrong`, `doubtful`, `repeated`
    ParticipantId participant;
    QString problems; ///< codes, separated by spaces; never what stood in the cells
    QString extra;    ///< columns that were not mapped, as JSON
};

/// Gives it an id and the moment of the transaction.
ImportRunId add(db::Transaction& tx, Run run);
/// The counts of what was done in the end.
void setCounts(db::Transaction& tx, const Run& run);
void addRow(db::Transaction& tx, ImportRunId run, const RunRow& row);

/// Newest first.
std::vector<Run> latest(db::Database& database, int limit = 100);
/// In the order of the file.
std::vector<RunRow> rows(db::Database& database, ImportRunId run);

} // namespace wijkwerk::store::import_runs
