// SPDX-License-Identifier: EUPL-1.2
#include "core/store/import_runs.h"

namespace wijkwerk::store::import_runs {

ImportRunId add(db::Transaction& tx, Run run) {
    if (run.id.isNull())
        run.id = newId<ImportRunId>();
    auto insert = tx.statement("insert into import_run (id, at, worker_id, file_name, file_sha256, mapping, "
                               "rows_total, rows_new, rows_changed, "
                               "rows_same, rows_wrong, rows_doubtful) values (:id, :at, :worker, :file, :sha256, "
                               ":mapping, :total, :new, :changed, "
                               ":same, :wrong, :doubtful)");
    insert
        .with(run.id, tx.now(), run.worker, run.fileName, run.sha256, run.mapping, run.total, run.added, run.changed,
              run.same, run.wrong, run.doubtful)
        .run();
    tx.added(db::Thing::ImportRun, run.id.value);
    return run.id;
}

void setCounts(db::Transaction& tx, const Run& run) {
    auto change = tx.statement(
        "update import_run set rows_total = :total, rows_new = :new, rows_changed = :changed, rows_same = :same, "
        "rows_wrong = :wrong, rows_doubtful = :doubtful where id = :id");
    change.with(run.total, run.added, run.changed, run.same, run.wrong, run.doubtful, run.id).run();
}

void addRow(db::Transaction& tx, ImportRunId run, const RunRow& row) {
    auto insert = tx.statement("insert into import_row (run_id, row_number, outcome, participant_id, problems, "
                               "extra) values (:run, :row, "
                               ":outcome, :person, :problems, :extra)");
    insert.with(run, row.line, row.outcome, row.participant, row.problems, row.extra).run();
}

std::vector<Run> latest(db::Database& database, int limit) {
    auto query = database.statement(
        "select id, at, worker_id, file_name, file_sha256, mapping, rows_total, rows_new, rows_changed, rows_same, "
        "rows_wrong, rows_doubtful from import_run order by id desc limit :limit");
    query.with(limit);
    std::vector<Run> found;
    while (query.next()) {
        Run run;
        run.id = query.id<ImportRunId>();
        run.at = query.moment();
        run.worker = query.id<WorkerId>();
        run.fileName = query.text();
        run.sha256 = query.text();
        run.mapping = query.text();
        run.total = query.integer();
        run.added = query.integer();
        run.changed = query.integer();
        run.same = query.integer();
        run.wrong = query.integer();
        run.doubtful = query.integer();
        found.push_back(std::move(run));
    }
    return found;
}

std::vector<RunRow> rows(db::Database& database, ImportRunId run) {
    auto query = database.statement(
        "select row_number, outcome, participant_id, problems, extra from import_row where run_id = :run "
        "order by row_number");
    query.with(run);
    std::vector<RunRow> found;
    while (query.next()) {
        RunRow row;
        row.line = query.integer();
        row.outcome = query.text();
        row.participant = query.id<ParticipantId>();
        row.problems = query.text();
        row.extra = query.text();
        found.push_back(std::move(row));
    }
    return found;
}

} // namespace wijkwerk::store::import_runs
