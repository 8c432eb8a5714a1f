// SPDX-License-Identifier: EUPL-1.2
// What points at a row finds it through an index: destroying a person, or putting a row right, never reads a whole
// table for each row.
#include "core/db/department_file.h"
#include "core/db/statement.h"
#include "tests/support/catch.h"
#include "tests/support/test_key.h"

#include <QSet>
#include <QTemporaryDir>

using namespace wijkwerk;

namespace {

/// Tables of which there are a few dozen rows, rows that are never taken away, or (import_row) an index that would cost
/// every import more than it spares the few destructions in a year.
const QSet<QString> withoutNeed{
    QStringLiteral("caseload.import_run_id"),    QStringLiteral("contract_proposal.workplace_id"),
    QStringLiteral("import_row.participant_id"), QStringLiteral("participant.wijk_id"),
    QStringLiteral("rule_value.supersedes_id"),  QStringLiteral("skill_item.replaces_id"),
    QStringLiteral("skill_score.item_id"),       QStringLiteral("trial_day.workplace_id"),
    QStringLiteral("trial_day.team_id"),         QStringLiteral("worker.team_id"),
    QStringLiteral("workplace.wijk_id"),         QStringLiteral("workplace.team_id"),
};

} // namespace

TEST_CASE("every key that points at a person, a trajectory or an earlier row has an index") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));
    db::createDepartmentFile(path, test::testKey(), db::actorHere(0), {});
    db::Database database = db::openDepartmentFile(path, test::testKey(), db::FileMode::ReadOnly, db::actorHere(0), {});
    auto query = database.statement(
        "select m.name || '.' || f.\"from\" from sqlite_master m, pragma_foreign_key_list(m.name) f "
        "where m.type = 'table' and f.\"table\" <> 'worker' and f.seq = 0 "
        "and not exists (select 1 from pragma_index_list(m.name) i, pragma_index_info(i.name) c "
        "where c.seqno = 0 and c.name = f.\"from\") "
        "and not exists (select 1 from pragma_table_info(m.name) p where p.pk = 1 and p.name = f.\"from\") "
        "order by 1");
    QStringList bare;
    while (query.next()) {
        if (const QString key = query.text(); !withoutNeed.contains(key))
            bare << key;
    }
    CHECK(bare.join(u' ').toStdString() == "");
}
