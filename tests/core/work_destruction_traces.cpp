// SPDX-License-Identifier: EUPL-1.2
#include "core/db/chain_check.h"
#include "core/db/raw_file.h"
#include "core/store/search_index.h"
#include "core/work/check.h"
#include "core/work/destruction.h"
#include "core/work/retention.h"
#include "tests/support/decrypted.h"
#include "tests/support/long_closed.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace wijkwerk;
using test::codesOf;
using test::must;
using test::WorkBench;

namespace {

/// Somebody with a word of his own in every column that can hold one.
void plantSomebody(WorkBench& bench) {
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
    tx.changed(
        db::Thing::Participant, id.value,
        {{QStringLiteral("surname"), QStringLiteral("PLANTjournalbefore"), QStringLiteral("PLANTjournalafter")}});
    tx.statement(
          "insert into note (id, participant_id, trajectory_id, author_id, kind, happened_on, text, recorded_at, "
          "correction_reason) values (:id, :person, :trajectory, :author, 'talk', '2013-04-02', :text, :now, "
          "'PLANTnotecorrection')")
        .with(newIdValue(), id, trajectory, bench.coach(), QStringLiteral("PLANTnote ").repeated(2000), tx.now())
        .run();
    tx.statement("insert into draft (id, participant_id, author_id, place, text, saved_at) values (:id, :person, "
                 ":author, 'note', 'PLANTdraft', :now)")
        .with(newIdValue(), id, bench.coach(), tx.now())
        .run();
    tx.statement("insert into task (id, participant_id, trajectory_id, owner_id, kind, title, due_on, waiting_for) "
                 "values (:id, :person, :trajectory, :owner, 'waiting', 'PLANTtask', '2013-04-02', 'PLANTwaiting')")
        .with(newIdValue(), id, trajectory, bench.coach())
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
    tx.statement("insert into correction (id, participant_id, request_id, field, was, became, reason, recorded_at) "
                 "values (:id, :person, :request, 'surname', 'PLANTwas', 'PLANTbecame', 'PLANTcorrection', :now)")
        .with(newIdValue(), id, request, tx.now())
        .run();
    tx.statement("insert into person_statement (id, participant_id, about, about_id, text, stated_on, request_id, "
                 "recorded_at) values (:id, :person, 'participant', 1, 'PLANTstatement', '2013-04-02', :request, :now)")
        .with(newIdValue(), id, request, tx.now())
        .run();
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
    const auto run = newIdValue();
    tx.statement("insert into import_run (id, at, file_name, file_sha256, mapping) values (:id, :now, 'caseload.csv', "
                 "'', '{}')")
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
    tx.statement("insert into saved_view (id, worker_id, list, name, filter) values (:id, :worker, 'participants', "
                 "'zoek', '{\"text\":\"PLANTsurname\"}')")
        .with(newIdValue(), bench.coach())
        .run();
    tx.commit();
}

/// Everything in the file, its indexes and free pages, as the engine reads it; on a server the tables.
QByteArray everything(db::Database& database, const QString& path) {
    QByteArray all;
    if (path.isEmpty()) {
        std::vector<QString> tables;
        {
            auto names = database.statement("select table_name from information_schema.tables "
                                            "where table_schema = current_schema()");
            while (names.next())
                tables.push_back(names.text());
        }
        for (const QString& table : tables) {
            auto rows = database.statement(QStringLiteral("select cast(t as text) from %1 t").arg(table));
            while (rows.next())
                all += rows.text().toUtf8() + '\n';
        }
        auto pdfs = database.statement("select pdf from letter_pdf");
        while (pdfs.next())
            all += pdfs.bytes();
        auto samples = database.statement("select coalesce(cast(most_common_vals as text), '') || "
                                          "coalesce(cast(histogram_bounds as text), '') from pg_stats "
                                          "where schemaname = current_schema()");
        while (samples.next())
            all += samples.text().toUtf8() + '\n';
        return all;
    }
    return test::decrypted(path);
}

/// As the bytes lie on the disk, with every side file of the department.
QByteArray onDisk(const QString& path) {
    QByteArray all;
    const QFileInfo info(path);
    QDirIterator files(info.absolutePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const db::RawFile raw(file);
        all += raw.read(0, raw.size());
    }
    return all;
}

} // namespace

TEST_CASE("of who was destroyed no word is left in the file, its indexes, free pages or side files") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    db::Database& db = bench.db();
    plantSomebody(bench);
    const WorkerId privacy = test::confirmRules(db);
    const auto person = ParticipantId{db.number("select participant_id from trajectory")};
    const auto hold = must(
        db, [&](db::Transaction& t) { return work::addHold(t, person, QStringLiteral("PLANThold"), std::nullopt); });
    must(db, [&](db::Transaction& t) { return work::liftHold(t, hold, QStringLiteral("PLANTlift")); });
    const QByteArray words[] = {"PLANT", "plant", WorkBench::bsn.toLatin1(), "31687654321", "1941AB", "1980-05"};
    {
        const QByteArray before = everything(db, bench.path());
        for (const QByteArray& word : words) {
            INFO(word.toStdString());
            CHECK(before.contains(word));
        }
    }
    const DestructionListId list =
        must(db, [&](db::Transaction& tx) { return work::makeDestructionList(tx, tx.today()); });
    REQUIRE(test::as(db, privacy, [&](db::Transaction& tx) { return work::approveDestructionList(tx, list); }).done);
    const auto destroyed = work::destroy(db, list);
    REQUIRE(destroyed.done);
    REQUIRE(destroyed.done->persons == 1);
    REQUIRE(work::finishDestruction(db, list, {}).done);

    const QByteArray after = everything(db, bench.path());
    for (const QByteArray& word : words) {
        // The workplace is called Plantsoen; the folded word of a name is what is looked for.
        const QByteArray wanted = word == "plant" ? QByteArray("plantsurname") : word;
        INFO(wanted.toStdString());
        const auto at = after.indexOf(wanted);
        INFO(after.mid(std::max<qsizetype>(0, at - 60), 160).toStdString());
        CHECK(at < 0);
    }
    if (!bench.path().isEmpty()) {
        const QByteArray disk = onDisk(bench.path());
        for (const QByteArray& word : words)
            CHECK_FALSE(disk.contains(word == "plant" ? QByteArray("plantsurname") : word));
        CHECK(db.number("pragma freelist_count") == 0);
    }
    CHECK(store::SearchIndex::load(db).find(QStringLiteral("PLANTsurname")).empty());
    CHECK(db.number("select count(*) from journal where act = 'person_anonymised'") == 1);
    CHECK(work::checkDepartment(db).empty());
    const db::ChainReport chain = db::checkChain(db);
    CHECK(chain.isWhole());
    CHECK(chain.emptied >= 3);
}
