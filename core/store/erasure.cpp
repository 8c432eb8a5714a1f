// SPDX-License-Identifier: EUPL-1.2
#include "core/store/erasure.h"

#include "core/db/chain_check.h"
#include "core/store/attachments.h"
#include "core/store/erasure_leaving.h"
#include "core/store/erasure_profile.h"
#include "core/store/notes.h"

namespace wijkwerk::store::erasure {

namespace {

/// Queries have the columns of Dated.
std::vector<Dated> read(db::Database& database, const char* sql, ParticipantId person) {
    std::vector<Dated> found;
    auto query = database.statement(sql);
    query.with(person.value);
    while (query.next()) {
        Dated row;
        row.id = query.number();
        row.owner = query.number();
        row.day = query.date();
        row.until = query.maybeDate();
        found.push_back(row);
    }
    return found;
}

void removeOf(db::Transaction& tx, const char* sql, ParticipantId person) {
    tx.statement(sql).with(person.value).run();
}

} // namespace

std::vector<Dated> trajectories(db::Database& database, ParticipantId person) {
    return read(database,
                "select id, id, referred_on, phase_since from trajectory where participant_id = :person "
                "order by id",
                person);
}

std::vector<Dated> steps(db::Database& database, ParticipantId person) {
    return read(database,
                "select e.id, e.trajectory_id, e.effective_on, null from phase_event e join trajectory t "
                "on t.id = e.trajectory_id where t.participant_id = :person "
                "order by e.trajectory_id, e.effective_on, e.id",
                person);
}

std::vector<Dated> advices(db::Database& database, ParticipantId person) {
    return read(
        database,
        "select a.id, a.trajectory_id, a.talked_on, null from advice a join trajectory t "
        "on t.id = a.trajectory_id where t.participant_id = :person order by a.trajectory_id, a.talked_on, a.id",
        person);
}

std::vector<Dated> ends(db::Database& database, ParticipantId person) {
    return read(database,
                "select e.id, e.trajectory_id, e.ended_on, e.handed_over_on from trajectory_end e join trajectory t "
                "on t.id = e.trajectory_id where t.participant_id = :person order by e.id",
                person);
}

std::vector<Dated> stays(db::Database& database, ParticipantId person) {
    return read(database,
                "select id, trajectory_id, starts_on, coalesce(ended_on, last_day) from placement "
                "where participant_id = :person and superseded = 0 order by starts_on, id",
                person);
}

std::vector<Dated> items(db::Database& database, ParticipantId person) {
    return read(database,
                "select id, list_id, started_on, ended_on from destruction_item where participant_id = :person "
                "order by id",
                person);
}

void setTrajectory(db::Transaction& tx, const Dated& row) {
    tx.statement("update trajectory set referred_on = :day, phase_since = :since, referred_by = '', reason = '', "
                 "external_number = '', refusal_reason = '', coach_id = null, read_on = null, revision = revision + 1 "
                 "where id = :id")
        .with(row.day, row.until, row.id)
        .run();
}

void setStep(db::Transaction& tx, const Dated& row) {
    tx.statement("update phase_event set effective_on = :day, recorded_at = :at, worker_id = null, note = '', "
                 "override_reason = '', put_right = '' where id = :id")
        .with(row.day, QDateTime(row.day, QTime(0, 0), Qt::UTC), row.id)
        .run();
}

void setAdvice(db::Transaction& tx, const Dated& row) {
    tx.statement("update advice set talked_on = :day, recorded_at = :at, conditions = '', reason = '', "
                 "proposals = '', next_talk_on = null, reapply_from = null, worker_id = null where id = :id")
        .with(row.day, QDateTime(row.day, QTime(0, 0), Qt::UTC), row.id)
        .run();
}

void setEnd(db::Transaction& tx, const Dated& row) {
    tx.statement("update trajectory_end set ended_on = :day, handed_over_on = :over, employer = '', "
                 "side_reasons = '', talked_on = null, job_starts_on = null, status_on = null, agreed_by = null "
                 "where id = :id")
        .with(row.day, row.until, row.id)
        .run();
}

void setStay(db::Transaction& tx, const Dated& row) {
    tx.statement(
          "update placement set starts_on = :day, last_day = :until, ended_on = null, agreements = '', days = 0, "
          "began_on = case when began_on is null then null else cast(:day as text) end, "
          "earlier_form = null, form_from = null, condition_met = null, condition_by = '', "
          "recorded_at = :at, supersedes_id = null, revision = revision + 1 where id = :id")
        .with(row.day, row.until, QDateTime(row.day, QTime(0, 0), Qt::UTC), row.id)
        .run();
}

void setItem(db::Transaction& tx, const Dated& row) {
    tx.statement("update destruction_item set started_on = :day, ended_on = :until, "
                 "kept_reason = case when kept_reason <> '' then '-' else '' end where id = :id")
        .with(row.day, row.until, row.id)
        .run();
}

PartialDate bornOf(db::Database& database, ParticipantId person) {
    auto query = database.statement("select born from participant where id = :id");
    query.with(person.value);
    return query.next() ? query.partialDate() : PartialDate{};
}

int peopleInWijkOf(db::Database& database, ParticipantId person) {
    auto query = database.statement("select count(*) from participant p join participant q on q.wijk_id = p.wijk_id "
                                    "where p.id = :id");
    query.with(person.value);
    return query.next() ? query.integer() : 0;
}

void removeRows(db::Transaction& tx, ParticipantId person) {
    removeLeaving(tx, person);
    removeSkills(tx, person); // before the placements and evaluations they name
    removeStage(tx, person);
    removeContracts(tx, person); // before the tasks and placements they name
    removeProfile(tx, person);
    attachments::destroyOf(tx, person);
    notes::unindexOf(tx, person);
    removeOf(tx, "delete from draft where participant_id = :person", person);
    for (const char* said : {"delete from deadline_delay where participant_id = :person",
                             "delete from deadline_done where participant_id = :person",
                             "delete from person_term where participant_id = :person",
                             "delete from day_skip where participant_id = :person"})
        removeOf(tx, said, person);
    removeOf(tx, "delete from note where participant_id = :person", person);
    removeOf(tx, "delete from person_statement where participant_id = :person", person);
    removeOf(tx, "delete from correction where participant_id = :person", person);
    removeOf(tx, "delete from consent where participant_id = :person", person);
    removeOf(tx, "delete from rights_request where participant_id = :person", person);
    removeOf(tx,
             "delete from task where participant_id = :person or trajectory_id in "
             "(select id from trajectory where participant_id = :person)",
             person);
    removeOf(tx, "delete from letter_pdf where letter_id in (select id from letter where participant_id = :person)",
             person);
    removeOf(tx, "delete from letter where participant_id = :person", person);
    removeOf(tx, "delete from external_number where participant_id = :person", person);
    removeOf(tx, "delete from participant_flag where participant_id = :person", person);
    removeOf(tx, "delete from caseload where participant_id = :person", person);
    removeOf(tx, "delete from import_row where participant_id = :person", person);
    removeOf(tx, "delete from legal_hold where participant_id = :person", person);
    removeOf(tx, "update placement set supersedes_id = null where participant_id = :person", person);
    removeOf(tx, "delete from placement where participant_id = :person and superseded = 1", person);
}

void anonymise(db::Transaction& tx, ParticipantId person, const Remains& remains) {
    const std::int64_t lowest = tx.database().number("select min(number) from participant");
    tx.statement("update participant set number = :number, first_names = '', initials = '', call_name = '', "
                 "prefix = '', surname = 'geanonimiseerd', partner_prefix = '', partner_surname = '', name_use = 'E', "
                 "sex = 'O', form_of_address = 'not_asked', born = :born, bsn = null, home = '', postal = '', "
                 "postcode = '', phone = '', phone2 = '', email = '', "
                 "wijk_id = case when cast(:wijk as integer) = 1 then wijk_id end, deceased = 0, to_complete = 0, "
                 "deceased_on = null, moved_away_on = null, archived = 1, sort_key = 'geanonimiseerd', anonymised_on = "
                 ":on, revision = revision + 1 "
                 "where id = :id")
        .with(std::min<std::int64_t>(lowest, 0) - 1, remains.born, remains.wijk, remains.on, person)
        .run();
    tx.touched(db::Thing::Participant, person.value);
}

int emptyJournal(db::Transaction& tx, ParticipantId person) {
    return db::emptyLinesOf(tx, person.value);
}

void emptyStrayImports(db::Transaction& tx) {
    tx.statement("update import_row set extra = '' where participant_id is null and extra <> ''").run();
}

} // namespace wijkwerk::store::erasure
