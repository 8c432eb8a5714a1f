// SPDX-License-Identifier: EUPL-1.2
#include "core/work/destruction.h"
#include "tests/support/planted_person.h"

#include <QMap>

using namespace wijkwerk;
using test::WorkBench;

namespace {

// A new column fails the test below: decide whether it can tell who somebody is, let core/store/erasure (or mentions)
// empty it, plant a word in it in tests/support/planted_person, and write it down here.

/// What becomes of each table: rows of the person are deleted, or these columns stay as they are.
const QMap<QString, QString>& tables() {
    static const QMap<QString, QString> known{
        // Rows of the person disappear.
        {QStringLiteral("attachment"), QStringLiteral("deleted")},
        {QStringLiteral("attachment_bytes"), QStringLiteral("deleted")},
        {QStringLiteral("caseload"), QStringLiteral("deleted")},
        {QStringLiteral("closing_check"), QStringLiteral("deleted")},
        {QStringLiteral("consent"), QStringLiteral("deleted")},
        {QStringLiteral("contract"), QStringLiteral("deleted")},
        {QStringLiteral("contract_notice"), QStringLiteral("deleted")},
        {QStringLiteral("contract_proposal"), QStringLiteral("deleted")},
        {QStringLiteral("correction"), QStringLiteral("deleted")},
        {QStringLiteral("day_skip"), QStringLiteral("deleted")},
        {QStringLiteral("deadline_delay"), QStringLiteral("deleted")},
        {QStringLiteral("deadline_done"), QStringLiteral("deleted")},
        {QStringLiteral("person_term"), QStringLiteral("deleted")},
        {QStringLiteral("draft"), QStringLiteral("deleted")},
        {QStringLiteral("external_number"), QStringLiteral("deleted")},
        {QStringLiteral("handover"), QStringLiteral("deleted")},
        {QStringLiteral("import_row"), QStringLiteral("deleted")},
        {QStringLiteral("legal_hold"), QStringLiteral("deleted")},
        {QStringLiteral("letter"), QStringLiteral("deleted")},
        {QStringLiteral("letter_pdf"), QStringLiteral("deleted")},
        {QStringLiteral("note"), QStringLiteral("deleted")},
        {QStringLiteral("participant_flag"), QStringLiteral("deleted")},
        {QStringLiteral("person_statement"), QStringLiteral("deleted")},
        {QStringLiteral("prior_employment"), QStringLiteral("deleted")},
        {QStringLiteral("prior_employment_asked"), QStringLiteral("deleted")},
        {QStringLiteral("proposal_step"), QStringLiteral("deleted")},
        {QStringLiteral("rights_request"), QStringLiteral("deleted")},
        {QStringLiteral("skill_score"), QStringLiteral("deleted")},
        {QStringLiteral("skill_sheet"), QStringLiteral("deleted")},
        {QStringLiteral("secondment"), QStringLiteral("deleted")},
        {QStringLiteral("absence"), QStringLiteral("deleted")},
        {QStringLiteral("evaluation"), QStringLiteral("deleted")},
        {QStringLiteral("evaluation_agreement"), QStringLiteral("deleted")},
        {QStringLiteral("placement_move"), QStringLiteral("deleted")},
        {QStringLiteral("placement_start"), QStringLiteral("deleted")},
        {QStringLiteral("stage_agreement"), QStringLiteral("deleted")},
        {QStringLiteral("start_check"), QStringLiteral("deleted")},
        {QStringLiteral("suspension"), QStringLiteral("deleted")},
        {QStringLiteral("standstill"), QStringLiteral("deleted")},
        {QStringLiteral("task"), QStringLiteral("deleted")},
        {QStringLiteral("profile_item"), QStringLiteral("deleted")},
        {QStringLiteral("functional_limit"), QStringLiteral("deleted")},
        {QStringLiteral("certificate"), QStringLiteral("deleted")},
        {QStringLiteral("work_history"), QStringLiteral("deleted")},
        {QStringLiteral("intake_talk"), QStringLiteral("deleted")},
        {QStringLiteral("trial_day"), QStringLiteral("deleted")},
        // Not of a person: these columns, and below those in which somebody may have written about one.
        {QStringLiteral("chain_key"), QStringLiteral("first_number since chain_key")},
        {QStringLiteral("closing_day"), QStringLiteral("day name")},
        {QStringLiteral("closing_period"),
         QStringLiteral("id from_day until_day name source worker_id recorded_at superseded")},
        {QStringLiteral("duty_done"), QStringLiteral("id rule subject done_on worker_id recorded_at")},
        {QStringLiteral("data_breach"),
         QStringLiteral("id found_at answer answered_at recorded_by recorded_at answered_by revision")},
        {QStringLiteral("department"),
         QStringLiteral("id name municipality unit visiting postal_box postal_postcode postal_city phone email logo "
                        "signatory_name signatory_function mandate_line mandate_from mandate_until objection_address "
                        "travel_allowance absence_rule demo next_person_number revision")},
        {QStringLiteral("destruction_certificate"), QStringLiteral("list_id made_at markup pdf sha256")},
        {QStringLiteral("destruction_list"), QStringLiteral("id reference_on state made_at made_by approved_at "
                                                            "approved_by destroyed_at destroyed_by sha256 revision")},
        {QStringLiteral("import_run"), QStringLiteral("id at worker_id file_sha256 mapping rows_total rows_new "
                                                      "rows_changed rows_same rows_wrong rows_doubtful")},
        {QStringLiteral("letter_number"), QStringLiteral("year next_number")},
        {QStringLiteral("retention_rule"),
         QStringLiteral("id result process subject start_event term unit source doubt valid_from valid_to confirmed_by "
                        "confirmed_on confirmed_worker_id revision")},
        {QStringLiteral("rule_value"), QStringLiteral("id rule subject amount valid_from valid_to source "
                                                      "worker_id recorded_at supersedes_id superseded")},
        {QStringLiteral("equated_day"), QStringLiteral("id day name source worker_id recorded_at superseded")},
        // The index of words: numbers of notes and pieces of words; work_destruction_traces looks into it.
        {QStringLiteral("note_words"), QStringLiteral("words")},
        {QStringLiteral("note_words_config"), QStringLiteral("k v")},
        {QStringLiteral("note_words_data"), QStringLiteral("id block")},
        {QStringLiteral("note_words_docsize"), QStringLiteral("id sz")},
        {QStringLiteral("note_words_idx"), QStringLiteral("segid term pgno")},
        {QStringLiteral("saved_view"), QStringLiteral("id worker_id list")},
        {QStringLiteral("setting"), QStringLiteral("name value")},
        {QStringLiteral("skill_item"),
         QStringLiteral("id code label description position valid_from valid_to replaces_id worker_id "
                        "recorded_at")},
        {QStringLiteral("team"), QStringLiteral("id name position archived revision")},
        {QStringLiteral("training"), QStringLiteral("id worker_id kind done_on valid_until")},
        {QStringLiteral("wijk"), QStringLiteral("id name code postcodes archived revision")},
        {QStringLiteral("worker"),
         QStringLiteral("id name role phone email team_id guidance_points absent_until archived revision")},
        {QStringLiteral("workplace"),
         QStringLiteral("id name team_id wijk_id location tasks guide_id work_hours start_time end_time requirements "
                        "needs_vog opens_on closes_on archived revision")},
        {QStringLiteral("workplace_capacity"), QStringLiteral("id workplace_id valid_from persons recorded_at")},
        // What is left for statistics: these columns and no others.
        {QStringLiteral("advice"), QStringLiteral("id trajectory_id outcome talked_on recorded_at")},
        {QStringLiteral("destruction_item"),
         QStringLiteral("id list_id participant_id trajectory_id subject result started_on ended_on block kept_by "
                        "destroyed")},
        {QStringLiteral("participant"),
         QStringLiteral("id number name_use sex form_of_address born wijk_id kind deceased to_complete archived "
                        "revision anonymised_on")},
        {QStringLiteral("phase_event"),
         QStringLiteral(
             "id trajectory_id from_phase to_phase effective_on recorded_at reason_code supersedes_id root_id")},
        {QStringLiteral("placement"),
         QStringLiteral("id trajectory_id participant_id workplace_id guide_id kind legal_form starts_on last_day "
                        "hours days recorded_at superseded revision began_on moved")},
        {QStringLiteral("trajectory"),
         QStringLiteral("id participant_id kind referred_on accepted phase phase_since source unknown_days revision")},
        {QStringLiteral("trajectory_end"),
         QStringLiteral("id trajectory_id into_phase ended_on reason_code handed_over handed_over_on still_working "
                        "influence job_hours fell_back superseded")},
        {QStringLiteral("journal"),
         QStringLiteral(
             "id at worker_id account machine act participant_id place result thing thing_id number seal link")},
    };
    return known;
}

/// Columns that are emptied.
const QMap<QString, QString>& emptied() {
    static const QMap<QString, QString> known{
        {QStringLiteral("destruction_list"), QStringLiteral("withdrawn_reason")},
        {QStringLiteral("data_breach"), QStringLiteral("what reason")},
        {QStringLiteral("import_run"), QStringLiteral("file_name")},
        {QStringLiteral("retention_rule"), QStringLiteral("confirmed_remark")},
        {QStringLiteral("rule_value"), QStringLiteral("reason")},
        {QStringLiteral("closing_period"), QStringLiteral("reason")},
        {QStringLiteral("equated_day"), QStringLiteral("reason")},
        {QStringLiteral("saved_view"), QStringLiteral("name filter")},
        {QStringLiteral("skill_item"), QStringLiteral("reason")},
        {QStringLiteral("advice"), QStringLiteral("conditions reason next_talk_on reapply_from worker_id proposals")},
        {QStringLiteral("destruction_item"), QStringLiteral("kept_reason")},
        {QStringLiteral("participant"),
         QStringLiteral("first_names initials call_name prefix surname partner_prefix partner_surname bsn home postal "
                        "postcode phone phone2 email sort_key deceased_on moved_away_on")},
        {QStringLiteral("phase_event"), QStringLiteral("worker_id note override_reason put_right")},
        {QStringLiteral("placement"),
         QStringLiteral("ended_on agreements supersedes_id earlier_form form_from condition_met "
                        "condition_by")},
        {QStringLiteral("trajectory"),
         QStringLiteral("referred_by reason external_number refusal_reason coach_id read_on")},
        {QStringLiteral("trajectory_end"),
         QStringLiteral("employer side_reasons talked_on job_starts_on status_on agreed_by")},
        {QStringLiteral("journal"), QStringLiteral("note parts")},
    };
    return known;
}

/// Which rows are those of a person, as SQL; those of others are only looked at for his words.
QString rowsOf(const QString& table) {
    if (table == u"participant")
        return QStringLiteral("id = :person");
    if (table == u"attachment_bytes")
        return QStringLiteral("attachment_id in (select id from attachment where participant_id = :person)");
    if (table == u"letter_pdf")
        return QStringLiteral("letter_id in (select id from letter where participant_id = :person)");
    if (table == u"skill_score")
        return QStringLiteral("sheet_id in (select id from skill_sheet where participant_id = :person)");
    static const QStringList ofTrajectory{QStringLiteral("advice"), QStringLiteral("phase_event"),
                                          QStringLiteral("trajectory_end")};
    if (ofTrajectory.contains(table))
        return QStringLiteral("trajectory_id in (select id from trajectory where participant_id = :person)");
    if (table == u"journal") // not those of the destruction itself
        return QStringLiteral("participant_id = :person and act <> 'person_anonymised'");
    return QStringLiteral("participant_id = :person");
}

std::int64_t count(db::Database& database, const QString& sql, ParticipantId person) {
    auto query = database.statement(sql);
    if (sql.contains(u":person"))
        query.with(person);
    REQUIRE(query.next());
    return query.number();
}

/// Rows in which the column still says something. What replaces a word says only that there was one.
QString saying(const QString& table, const QString& column) {
    const QString sql = QStringLiteral("select count(*) from %1 where coalesce(cast(%2 as text), '') not in "
                                       "('', '-', 'geanonimiseerd') and ")
                            .arg(table, column);
    const bool isShared =
        QStringList{QStringLiteral("data_breach"),    QStringLiteral("destruction_list"), QStringLiteral("import_run"),
                    QStringLiteral("retention_rule"), QStringLiteral("rule_value"),       QStringLiteral("saved_view"),
                    QStringLiteral("skill_item"),     QStringLiteral("closing_period"),   QStringLiteral("equated_day")}
            .contains(table);
    return sql + (isShared ? QStringLiteral("%1 like '%PLANT%'").arg(column) : rowsOf(table));
}

} // namespace

TEST_CASE("of every column of the file it is known what becomes of it when a person is destroyed") {
    WorkBench bench;
    QStringList unknown;
    auto query = bench.db().statement("select m.name, c.name from sqlite_master m, pragma_table_info(m.name) c "
                                      "where m.type = 'table' and m.name not like 'sqlite%'");
    while (query.next()) {
        const QString table = query.text();
        const QString column = query.text();
        const QString fate = tables().value(table);
        if (fate == QLatin1String("deleted"))
            continue; // rows as a whole, see below
        const QStringList known = (fate + u' ' + emptied().value(table)).split(u' ');
        if (!known.contains(column))
            unknown << table + u'.' + column;
    }
    INFO(unknown.join(u' ').toStdString());
    CHECK(unknown.isEmpty());
}

TEST_CASE("what is said to be deleted or emptied when a person is destroyed held something, and then nothing") {
    WorkBench bench;
    db::Database& db = bench.db();
    const test::Planted planted = test::plant(bench);
    // Written by acts that a person who was closed long ago no longer has.
    const QStringList neverFilled{
        QStringLiteral("advice.next_talk_on"),     QStringLiteral("advice.reapply_from"),
        QStringLiteral("participant.initials"),    QStringLiteral("participant.partner_prefix"),
        QStringLiteral("participant.postal"),      QStringLiteral("participant.phone2"),
        QStringLiteral("placement.supersedes_id"), QStringLiteral("destruction_item.kept_reason")};
    const auto mustBe = [&](bool something) {
        for (auto it = tables().begin(); it != tables().end(); ++it) {
            if (it.value() != u"deleted")
                continue;
            INFO(it.key().toStdString());
            const QString sql = QStringLiteral("select count(*) from %1 where %2").arg(it.key(), rowsOf(it.key()));
            CHECK((count(db, sql, planted.person) > 0) == something);
        }
        for (auto it = emptied().begin(); it != emptied().end(); ++it) {
            for (const QString& column : it.value().split(u' ')) {
                const QString name = it.key() + u'.' + column;
                INFO(name.toStdString());
                if (!something || !neverFilled.contains(name))
                    CHECK((count(db, saying(it.key(), column), planted.person) > 0) == something);
            }
        }
    };
    mustBe(true);
    REQUIRE(work::destroy(db, planted.list).done);
    mustBe(false);
}
