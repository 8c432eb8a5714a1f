// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/planted_person.h"

#include "core/db/word_index.h"
#include "core/store/retention.h"
#include "core/work/destruction.h"
#include "core/work/retention.h"
#include "tests/support/planted_parts.h"
#include "tests/support/planted_profile.h"

namespace wijkwerk::test {

namespace {

/// A word in every column of the stage that can hold one.
void plantStage(db::Transaction& tx, ParticipantId id, TrajectoryId trajectory) {
    auto query = tx.statement("select min(id) from placement where trajectory_id = :trajectory");
    query.with(trajectory);
    const auto placement = query.next() ? query.id<PlacementId>() : PlacementId{};
    const auto run = [&](const char* sql) { tx.statement(sql).with(newIdValue(), id, placement).run(); };
    const auto runOfWay = [&](const char* sql) {
        tx.statement(sql).with(newIdValue(), id, trajectory, placement, tx.now()).run();
    };
    run("insert into start_check (id, participant_id, placement_id, item, remark) values (:id, :person, :placement, "
        "'vog', 'PLANTcheck')");
    tx.statement("insert into placement_start (participant_id, placement_id, started_on, override_reason, recorded_at) "
                 "values (:person, :placement, '2013-03-12', 'PLANTstarted', :now)")
        .with(id, placement, tx.now())
        .run();
    tx.statement("insert into stage_agreement (id, participant_id, placement_id, goal, tasks, breaks, allowance, "
                 "clothes, call_for, prospect, recorded_at) values (:id, :person, :placement, 'PLANTgoal', "
                 "'PLANTtasks', 'PLANTbreaks', 'PLANTallowance', 'PLANTclothes', 'PLANTcallfor', 'PLANTprospect', "
                 ":now)")
        .with(newIdValue(), id, placement, tx.now())
        .run();
    tx.statement("update placement set earlier_form = 'civic_duty', form_from = '2013-04-01', "
                 "condition_met = 1, condition_by = 'PLANTconditionby' where id = :id")
        .with(placement)
        .run();
    runOfWay("insert into evaluation (id, participant_id, trajectory_id, placement_id, kind, held_on, present, "
             "goes_well, to_practise, own_view, recorded_at) values (:id, :person, :trajectory, :placement, 'interim', "
             "'2013-04-02', 'PLANTpresent', 'PLANTwell', 'PLANTpractise', 'PLANTview', :now)");
    tx.statement("insert into evaluation_agreement (id, participant_id, evaluation_id, text, who) select :id, "
                 "participant_id, id, 'PLANTagreed', 'coach' from evaluation where participant_id = :person")
        .with(newIdValue(), id)
        .run();
    tx.statement("insert into absence (id, participant_id, trajectory_id, kind, starts_on, phone, running_work, "
                 "recorded_at) values (:id, :person, :trajectory, 'reported_sick', '2013-04-02', 'PLANTphoneaway', "
                 "'PLANTrunning', :now)")
        .with(newIdValue(), id, trajectory, tx.now())
        .run();
    runOfWay("insert into suspension (id, participant_id, trajectory_id, placement_id, from_day, until_day, reason, "
             "note, withdrawn_reason, recorded_at) values (:id, :person, :trajectory, :placement, '2013-04-02', "
             "'2013-04-09', 'other', 'PLANTstandstill', 'PLANTwithdrawn', :now)");
    runOfWay("insert into placement_move (id, participant_id, trajectory_id, from_placement_id, to_placement_id, "
             "on_day, reason, note, own_view, undone_reason, recorded_at) values (:id, :person, :trajectory, "
             ":placement, :placement, '2013-04-02', 'other', 'PLANTmove', 'PLANTmoveview', 'PLANTundone', :now)");
}

/// Somebody with a word of his own in every column that can hold one.
ParticipantId plantSomebody(WorkBench& bench) {
    Participant person = bench.person();
    person.name.firstNames = QStringLiteral("PLANTfirstnames");
    person.name.callName = QStringLiteral("PLANTcallname");
    person.name.prefix = QStringLiteral("PLANTprefix");
    person.name.surname = QStringLiteral("PLANTsurname");
    person.name.partnerSurname = QStringLiteral("PLANTpartner");
    person.home.street = QStringLiteral("PLANTstreet");
    person.home.city = QStringLiteral("PLANTcity");
    person.email = QStringLiteral("PLANTmail@voorbeeld.nl");
    person.externalNumbers = {{QStringLiteral("suite"), QStringLiteral("PLANTnumber")}};
    const ParticipantId id = bench.add(person);
    db::Database& db = bench.db();
    const TrajectoryId trajectory = test::longClosed(db, id, bench.workplace(), bench.coach(), QDate(2013, 3, 12));
    db::Transaction tx(db, {QStringLiteral("test"), id.value, QStringLiteral("PLANTjournalnote")});
    tx.statement("update trajectory set read_on = '2013-03-12' where id = :id").with(trajectory).run();
    tx.changed(
        db::Thing::Participant, id.value,
        {{QStringLiteral("surname"), QStringLiteral("PLANTjournalbefore"), QStringLiteral("PLANTjournalafter")}});
    const auto note = newIdValue();
    const QString text = QStringLiteral("PLANTnote ").repeated(2000);
    tx.statement(
          "insert into note (id, participant_id, trajectory_id, author_id, kind, happened_on, text, recorded_at, "
          "correction_reason) values (:id, :person, :trajectory, :author, 'talk', '2013-04-02', :text, :now, "
          "'PLANTnotecorrection')")
        .with(note, id, trajectory, bench.coach(), text, tx.now())
        .run();
    db::indexWords(tx, {note, bench.coach().value, text});
    const auto attachment = newIdValue();
    tx.statement("insert into attachment (id, participant_id, trajectory_id, kind, name, title, dated_on, media_type, "
                 "size, sha256, recorded_at, removed_reason) values (:id, :person, :trajectory, 'other', "
                 "'PLANTname.pdf', 'PLANTtitle', '2013-04-02', 'PLANTtype', 9, 'PLANTsum', :now, 'PLANTremoved')")
        .with(attachment, id, trajectory, tx.now())
        .run();
    tx.statement("insert into attachment_bytes (attachment_id, bytes) values (:id, :bytes)")
        .with(attachment, QByteArray("PLANTbytes ").repeated(5000))
        .run();
    tx.statement("insert into draft (id, participant_id, author_id, place, text, saved_at) values (:id, :person, "
                 ":author, 'note', 'PLANTdraft', :now)")
        .with(newIdValue(), id, bench.coach(), tx.now())
        .run();
    tx.statement("insert into task (id, participant_id, trajectory_id, owner_id, kind, title, due_on, waiting_for) "
                 "values (:id, :person, :trajectory, :owner, 'waiting', 'PLANTtask', '2013-04-02', 'PLANTwaiting')")
        .with(newIdValue(), id, trajectory, bench.coach())
        .run();
    tx.statement("insert into deadline_delay (id, participant_id, trajectory_id, rule, subject, due_on, until_day, "
                 "reason, worker_id, recorded_at) values (:id, :person, :trajectory, 'D03', 'week_2', '2013-04-02', "
                 "'2013-04-09', 'PLANTdelay', :worker, :now)")
        .with(newIdValue(), id, trajectory, bench.coach(), tx.now())
        .run();
    tx.statement("insert into deadline_done (id, participant_id, trajectory_id, rule, subject, due_on, outcome, note, "
                 "worker_id, recorded_at) values (:id, :person, :trajectory, 'D03', 'week_2', '2013-04-02', 'done', "
                 "'PLANTdone', :worker, :now)")
        .with(newIdValue(), id, trajectory, bench.coach(), tx.now())
        .run();
    tx.statement("insert into day_skip (worker_id, participant_id, day) values (:worker, :person, '2013-04-02')")
        .with(bench.coach(), id)
        .run();
    const auto request = newIdValue();
    tx.statement("insert into rights_request (id, participant_id, kind, received_on, wish, identity_check, due_on, "
                 "extension_reason, answer, answered_on, outcome, recorded_at) values (:id, :person, 'access', "
                 "'2013-04-02', 'PLANTwish', 'digid', '2013-05-02', 'PLANTextension', 'PLANTanswer', '2013-04-30', "
                 "'granted', :now)")
        .with(request, id, tx.now())
        .run();
    tx.statement(
          "insert into consent (id, participant_id, purpose, categories, receiver, receiver_contact, given_on, "
          "given_how, text_version, language, valid_until, recorded_at) values (:id, :person, 'help', 'contact', "
          "'PLANTreceiver', 'PLANTcontact', '2013-04-02', 'written', 'PLANTversion', 'PLANTlanguage', "
          "'2013-10-01', :now)")
        .with(newIdValue(), id, tx.now())
        .run();
    tx.statement("insert into handover (id, trajectory_id, participant_id, other_ground, organisation, "
                 "organisation_type, contact, plan, went_well, agreements, contact_persons, work_ability, feedback, "
                 "agreed_on, recorded_at) values (:id, :trajectory, :person, 'PLANTground', 'PLANTorganisation', "
                 "'other', 'PLANTcontactname', 'PLANTplan', 'PLANTwentwell', 'PLANTagreements', 'PLANTpersons', "
                 "'PLANTability', 'PLANTfeedback', '2013-04-02', :now)")
        .with(newIdValue(), trajectory, id, tx.now())
        .run();
    tx.statement("insert into person_term (id, participant_id, kind, from_day, recorded_at) values (:id, :person, "
                 "'objection', '2013-04-02', :now)")
        .with(newIdValue(), id, tx.now())
        .run();
    tx.statement("insert into closing_check (id, trajectory_id, participant_id, item, reason, recorded_at) values "
                 "(:id, :trajectory, :person, 'task', 'PLANTclosing', :now)")
        .with(newIdValue(), trajectory, id, tx.now())
        .run();
    tx.statement("insert into standstill (id, participant_id, reason, note, since, ask_on, recorded_at, ended_on, "
                 "ended_how, ended_note) values (:id, :person, 'crisis', 'PLANTstandstill', '2013-04-02', "
                 "'2013-04-05', :now, '2013-04-05', 'goes_on', 'PLANTgoeson')")
        .with(newIdValue(), id, tx.now())
        .run();
    tx.statement("update trajectory_end set influence = 'outside', side_reasons = 'PLANTside', talked_on = "
                 "'2013-04-01', job_starts_on = '2013-04-08', job_hours = 2400, status_on = '2013-10-08', agreed_by = "
                 ":coach where trajectory_id = :trajectory")
        .with(bench.coach(), trajectory)
        .run();
    tx.statement("update advice set proposals = 'PLANTproposals' where trajectory_id = :trajectory")
        .with(trajectory)
        .run();
    tx.statement("update phase_event set put_right = 'PLANTputright' where trajectory_id = :trajectory")
        .with(trajectory)
        .run();
    tx.statement("update participant set deceased_on = '2013-04-03', moved_away_on = '2013-04-03' where id = :person")
        .with(id)
        .run();
    tx.statement("insert into correction (id, participant_id, request_id, field, was, became, reason, recorded_at) "
                 "values (:id, :person, :request, 'surname', 'PLANTwas', 'PLANTbecame', 'PLANTcorrection', :now)")
        .with(newIdValue(), id, request, tx.now())
        .run();
    tx.statement("insert into person_statement (id, participant_id, about, about_id, text, stated_on, request_id, "
                 "recorded_at) values (:id, :person, 'participant', 1, 'PLANTstatement', '2013-04-02', :request, :now)")
        .with(newIdValue(), id, request, tx.now())
        .run();
    tx.statement("insert into participant_flag (id, participant_id, flag, recorded_at) values (:id, :person, "
                 "'jobs_agreement', :now)")
        .with(newIdValue(), id, tx.now())
        .run();
    plantProfile(tx, id, trajectory);
    const auto letter = newIdValue();
    tx.statement(
          "insert into letter (id, participant_id, trajectory_id, template, reference, subject, dated_on, status, "
          "markup, author_id, recorded_at) values (:id, :person, :trajectory, 'plaatsingsbrief', 'WW-2013-0001', "
          "'PLANTsubject', '2013-04-02', 'sent', 'PLANTmarkup', :author, :now)")
        .with(letter, id, trajectory, bench.coach(), tx.now())
        .run();
    tx.statement("insert into letter_pdf (letter_id, pdf) values (:letter, :pdf)")
        .with(letter, QByteArray("PLANTpdf ").repeated(5000))
        .run();
    const auto sheet = newIdValue();
    tx.statement("insert into skill_sheet (id, participant_id, trajectory_id, scored_on, rater, rater_id, occasion, "
                 "remark, recorded_at) values (:id, :person, :trajectory, '2013-04-02', 'guide', :by, 'baseline', "
                 "'PLANTskills', :now)")
        .with(sheet, id, trajectory, bench.coach(), tx.now())
        .run();
    tx.statement("insert into skill_score (sheet_id, item_id, score) values (:sheet, 1, 3)").with(sheet).run();
    const auto run = newIdValue();
    tx.statement("insert into import_run (id, at, file_name, file_sha256, mapping) values (:id, :now, "
                 "'intake PLANTfile.csv', '', '{}')")
        .with(run, tx.now())
        .run();
    tx.statement("insert into import_row (run_id, row_number, outcome, participant_id, extra) values (:run, 1, 'new', "
                 ":person, 'PLANTrow')")
        .with(run, id)
        .run();
    tx.statement("insert into import_row (run_id, row_number, outcome, extra) values (:run, 2, 'doubtful', "
                 "'PLANTstray')")
        .with(run)
        .run();
    tx.statement("insert into caseload (participant_id, client_number, benefit, case_manager, outflow_on, remark) "
                 "values (:person, 'PLANTclient', 'PLANTbenefit', 'PLANTmanager', '2013-12-01', 'PLANTremark')")
        .with(id)
        .run();
    plantContract(tx, id, trajectory, bench.coach());
    plantStage(tx, id, trajectory);
    tx.commit();
    return id;
}

/// Searches that were kept. `text` is what was typed, as people type: a beginning, a number, a day.
int plantSearches(WorkBench& bench) {
    const std::pair<const char*, const char*> his[] = {
        {"zoek", "PLANTsurname"},       {"PLANTsurname", ""},  {"begin", "p. plantsur"},    {"roepnaam", "PLANTcall"},
        {"telefoon", "06 87 65 43 21"}, {"dag", "24-05-1980"}, {"bsn", "999990019"},        {"nummer", "plantnum"},
        {"klant", "PLANTclient"},       {"mail", "plantmail"}, {"partner", "PLANTpartner"},
    };
    const std::pair<const char*, const char*> others[] = {
        {"mijn stage", ""}, {"Jansen", "jansen"}, {"dag", "25-05-1980"}};
    db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
    const auto add = [&](const char* name, const char* text) {
        tx.statement("insert into saved_view (id, worker_id, list, name, filter) values (:id, :worker, "
                     "'participants', :name, :filter)")
            .with(newIdValue(), bench.coach(), QString::fromLatin1(name),
                  QStringLiteral("{\"text\":\"%1\"}").arg(QLatin1String(text)))
            .run();
    };
    for (const auto& [name, text] : his)
        add(name, text);
    for (const auto& [name, text] : others)
        add(name, text);
    tx.commit();
    return int(std::size(others));
}

/// Why the department changed a value, or what is scored.
void plantChanges(db::Database& db) {
    db::Transaction tx(db, {QStringLiteral("rule_value_changed"), 0, QStringLiteral("PLANTrulenote om PLANTsurname")});
    tx.statement("insert into rule_value (id, rule, subject, amount, source, reason, recorded_at) values (:id, "
                 "'report_days', '', '6', 'huisregel', 'PLANTvalue om mevrouw PLANTsurname', :now)")
        .with(newIdValue(), tx.now())
        .run();
    tx.statement("insert into closing_period (id, from_day, until_day, source, reason, recorded_at) values (:id, "
                 "'2026-12-24', '2026-12-24', 'huisregel', 'PLANTclosed om PLANTsurname', :now)")
        .with(newIdValue(), tx.now())
        .run();
    tx.statement("insert into equated_day (id, day, source, reason, recorded_at) values (:id, '2027-01-04', "
                 "'Stcrt. 2026, 1', 'PLANTequated om PLANTsurname', :now)")
        .with(newIdValue(), tx.now())
        .run();
    tx.statement(
          "insert into data_breach (id, found_at, what, reason, recorded_at) values (:id, :now, 'PLANTbreach van "
          "PLANTsurname', 'PLANTwhy om PLANTsurname', :at)")
        .with(newIdValue(), tx.now(), tx.now())
        .run();
    tx.statement("insert into skill_item (id, code, label, reason) values (:id, 'V90', 'Plannen', "
                 "'PLANTitem om PLANTsurname')")
        .with(newIdValue())
        .run();
    tx.commit();
}

/// Reasons and remarks in rows that belong to nobody.
void plantReasons(db::Database& db) {
    const auto rules = work::retentionRules(db);
    const auto rule = *std::ranges::find_if(
        rules, [](const RetentionRule& one) { return one.subject != RetentionSubject::Reference; });
    const auto confirm = [&](const QString& remark) {
        must(db, [&](db::Transaction& tx) {
            return work::confirmRule(tx, {rule.id, QStringLiteral("A. de Vries"), tx.today(), remark});
        });
    };
    confirm(QStringLiteral("PLANTearlier, gezien de zaak PLANTsurname"));
    must(db, [&](db::Transaction& tx) {
        return work::withdrawConfirmation(tx, rule.id, QStringLiteral("PLANTrule: mevrouw PLANTsurname belde"));
    });
    confirm(QStringLiteral("PLANTremark, klant PLANTnumber"));
    plantChanges(db);
    const auto list = must(db, [&](db::Transaction& tx) { return work::makeDestructionList(tx, tx.today()); });
    must(db, [&](db::Transaction& tx) {
        return work::withdrawDestructionList(tx, list, QStringLiteral("PLANTwithdrawn heeft nog een bezwaar lopen"));
    });
}

} // namespace

Planted plant(WorkBench& bench) {
    db::Database& db = bench.db();
    Planted planted;
    planted.person = plantSomebody(bench);
    planted.otherSearches = plantSearches(bench);
    const WorkerId privacy = confirmRules(db);
    const auto hold = must(db, [&](db::Transaction& tx) {
        return work::addHold(tx, planted.person, QStringLiteral("PLANThold"), std::nullopt);
    });
    must(db, [&](db::Transaction& tx) { return work::liftHold(tx, hold, QStringLiteral("PLANTlift")); });
    plantReasons(db);
    planted.list = must(db, [&](db::Transaction& tx) { return work::makeDestructionList(tx, tx.today()); });
    REQUIRE(as(db, privacy, [&](db::Transaction& tx) { return work::approveDestructionList(tx, planted.list); }).done);
    return planted;
}

const std::vector<QByteArray>& plantedWords() {
    // The workplace is called Plantsoen; so only the folded word of a name is looked for.
    static const std::vector<QByteArray> words{"PLANT",       "plantsurname", WorkBench::bsn.toLatin1(),
                                               "31687654321", "1941AB",       "1980-05"};
    return words;
}

} // namespace wijkwerk::test
