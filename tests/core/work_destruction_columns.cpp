// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/work_bench.h"

#include <QMap>

using namespace wijkwerk;
using test::WorkBench;

TEST_CASE("of every column of the file it is known what becomes of it when a person is destroyed") {
    // A new column fails this test: decide whether it can tell who somebody is, let core/store/erasure empty it, plant
    // a word in it above, and write it down here.
    const QMap<QString, QString> tables{
        // Rows of the person disappear.
        {QStringLiteral("caseload"), QStringLiteral("deleted")},
        {QStringLiteral("consent"), QStringLiteral("deleted")},
        {QStringLiteral("correction"), QStringLiteral("deleted")},
        {QStringLiteral("draft"), QStringLiteral("deleted")},
        {QStringLiteral("external_number"), QStringLiteral("deleted")},
        {QStringLiteral("import_row"), QStringLiteral("deleted")},
        {QStringLiteral("legal_hold"), QStringLiteral("deleted")},
        {QStringLiteral("letter"), QStringLiteral("deleted")},
        {QStringLiteral("letter_pdf"), QStringLiteral("deleted")},
        {QStringLiteral("note"), QStringLiteral("deleted")},
        {QStringLiteral("participant_flag"), QStringLiteral("deleted")},
        {QStringLiteral("person_statement"), QStringLiteral("deleted")},
        {QStringLiteral("rights_request"), QStringLiteral("deleted")},
        {QStringLiteral("saved_view"), QStringLiteral("deleted")},
        {QStringLiteral("task"), QStringLiteral("deleted")},
        // Nothing of a person.
        {QStringLiteral("chain_key"), QStringLiteral("nobody")},
        {QStringLiteral("closing_day"), QStringLiteral("nobody")},
        {QStringLiteral("department"), QStringLiteral("nobody")},
        {QStringLiteral("destruction_certificate"), QStringLiteral("nobody")},
        {QStringLiteral("destruction_list"), QStringLiteral("nobody")},
        {QStringLiteral("import_run"), QStringLiteral("nobody")},
        {QStringLiteral("letter_number"), QStringLiteral("nobody")},
        {QStringLiteral("retention_rule"), QStringLiteral("nobody")},
        {QStringLiteral("setting"), QStringLiteral("nobody")},
        {QStringLiteral("team"), QStringLiteral("nobody")},
        {QStringLiteral("training"), QStringLiteral("nobody")},
        {QStringLiteral("wijk"), QStringLiteral("nobody")},
        {QStringLiteral("worker"), QStringLiteral("nobody")},
        {QStringLiteral("workplace"), QStringLiteral("nobody")},
        {QStringLiteral("workplace_capacity"), QStringLiteral("nobody")},
        // What is left for statistics: these columns and no others.
        {QStringLiteral("advice"), QStringLiteral("id trajectory_id outcome talked_on recorded_at")},
        {QStringLiteral("destruction_item"),
         QStringLiteral("id list_id participant_id trajectory_id subject result started_on ended_on block kept_by "
                        "destroyed")},
        {QStringLiteral("participant"),
         QStringLiteral("id number name_use sex form_of_address born wijk_id kind deceased to_complete archived "
                        "revision anonymised_on")},
        {QStringLiteral("phase_event"),
         QStringLiteral("id trajectory_id from_phase to_phase effective_on recorded_at reason_code supersedes_id")},
        {QStringLiteral("placement"),
         QStringLiteral("id trajectory_id participant_id workplace_id guide_id kind legal_form starts_on last_day "
                        "hours days recorded_at superseded revision")},
        {QStringLiteral("trajectory"),
         QStringLiteral("id participant_id kind referred_on accepted phase phase_since revision")},
        {QStringLiteral("trajectory_end"),
         QStringLiteral("id trajectory_id into_phase ended_on reason_code handed_over handed_over_on still_working")},
        {QStringLiteral("journal"),
         QStringLiteral(
             "id at worker_id account machine act participant_id place result thing thing_id number seal link")},
    };
    const QMap<QString, QString> emptied{
        {QStringLiteral("advice"), QStringLiteral("conditions reason next_talk_on reapply_from worker_id")},
        {QStringLiteral("destruction_item"), QStringLiteral("kept_reason")},
        {QStringLiteral("participant"),
         QStringLiteral("first_names initials call_name prefix surname partner_prefix partner_surname bsn home postal "
                        "postcode phone phone2 email sort_key")},
        {QStringLiteral("phase_event"), QStringLiteral("worker_id note override_reason")},
        {QStringLiteral("placement"), QStringLiteral("ended_on agreements supersedes_id")},
        {QStringLiteral("trajectory"), QStringLiteral("referred_by reason external_number refusal_reason coach_id")},
        {QStringLiteral("trajectory_end"), QStringLiteral("employer")},
        {QStringLiteral("journal"), QStringLiteral("note parts")},
    };
    WorkBench bench;
    QStringList unknown;
    auto query = bench.db().statement("select m.name, c.name from sqlite_master m, pragma_table_info(m.name) c "
                                      "where m.type = 'table' and m.name not like 'sqlite%'");
    while (query.next()) {
        const QString table = query.text();
        const QString column = query.text();
        const QString fate = tables.value(table);
        if (fate == QLatin1String("deleted") || fate == QLatin1String("nobody"))
            continue;
        const QStringList known = (fate + u' ' + emptied.value(table)).split(u' ');
        if (!known.contains(column))
            unknown << table + u'.' + column;
    }
    INFO(unknown.join(u' ').toStdString());
    CHECK(unknown.isEmpty());
}
