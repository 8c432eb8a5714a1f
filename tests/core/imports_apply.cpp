// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"
#include "core/imports/apply.h"
#include "core/imports/known.h"
#include "core/store/caseload.h"
#include "core/store/department.h"
#include "core/store/import_runs.h"
#include "core/store/journal.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "core/store/workplaces.h"
#include "tests/support/catch.h"
#include "tests/support/test_department.h"

using namespace wijkwerk;
using namespace wijkwerk::imports;
using test::TestDepartment;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

Table tableOf(const QByteArray& text) {
    return openTable(decode(text));
}

Plan planOf(TestDepartment& department, const Table& table) {
    return plan(table, guessMapping(table.headers), knownOf(department.db()), department.today());
}

Applied import(TestDepartment& department, const Plan& plan) {
    const Known known = knownOf(department.db());
    db::Transaction tx(department.db(), importAct());
    Applied applied = apply(tx, plan, known, u("/ergens/map/caseload.csv"));
    tx.commit();
    return applied;
}

Applied import(TestDepartment& department, const QByteArray& text) {
    return import(department, planOf(department, tableOf(text)));
}

Table sample() {
    return openTable(load(u(WIJKWERK_SOURCE_DIR "/resources/demo/caseload.csv")));
}

} // namespace

TEST_CASE("an import writes people, caseload records, numbers, notes and the run") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    const Applied applied = import(
        department,
        "clientnummer;bsn;roepnaam;achternaam;geboortedatum;team;coach;instroomdatum;uitstroomreden;opmerking;Iets\n"
        "K1;123456782;Jan;Bos;1-1-1980;West;Bilal Blom;2-1-2020;Overleden;Eerste opmerking;los\n"
        "K2;123456789;Piet;Blom;1-1-1980;West;Bilal Blom;2-1-2020;;Fout;los\n");
    CHECK(applied.counts.added == 1);
    CHECK(applied.counts.wrong == 1);
    REQUIRE(applied.people.size() == 2);
    CHECK(applied.people[1].isNull());
    const auto person = store::participants::find(department, applied.people[0]);
    REQUIRE(person);
    CHECK(person->name.surname == u("Bos"));
    CHECK(person->bsn == u("123456782"));
    CHECK(person->deceased);
    CHECK(person->number == 1);
    CHECK(person->externalNumbers == std::vector<ExternalNumber>{{u("klant"), u("K1")}});
    CHECK(store::participants::byAnyNumber(department, u("K1")) == person->id);
    const auto record = store::caseload::ofParticipant(department, person->id);
    REQUIRE(record);
    CHECK(record->team == u("West"));
    CHECK(record->caseManager == u("Bilal Blom"));
    CHECK(record->inflowOn == QDate(2020, 1, 2));
    CHECK(record->importRun == applied.run);
    const auto notes = store::notes::ofParticipant(department, person->id);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].kind == NoteKind::Imported);
    CHECK(notes[0].text == u("Eerste opmerking"));
    CHECK(notes[0].happenedOn == department.today());
    CHECK(notes[0].author == department.coach);

    const auto runs = store::import_runs::latest(department);
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].fileName == u("caseload.csv"));
    CHECK(runs[0].total == 2);
    CHECK(runs[0].added == 1);
    CHECK(runs[0].wrong == 1);
    CHECK(profileFromJson(runs[0].mapping.toUtf8()).mapping.columns.size() == 11);
    const auto rows = store::import_runs::rows(department, applied.run);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].outcome == u("new"));
    CHECK(rows[0].participant == person->id);
    CHECK(rows[0].extra == u("{\"Iets\":\"los\"}"));
    CHECK(rows[1].outcome == u("wrong"));
    CHECK(rows[1].problems == u("import_bsn_invalid"));
    CHECK(rows[1].extra.isEmpty());
}

TEST_CASE("team, coach, phase and step of a caseload file never become ours") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    import(department, "clientnummer;achternaam;team;coach;fase;trede\nK1;Bos;Wijkteam West;Bilal Blom;Traject;3\n");
    CHECK(department.db().number("select count(*) from team") == 1);
    CHECK(department.db().number("select count(*) from worker") == 2);
    CHECK(department.db().number("select count(*) from trajectory") == 0);
}

TEST_CASE("an import is one journal line per person and one for the file, without a BSN") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    const Applied applied =
        import(department, "clientnummer;bsn;achternaam;opmerking\nK1;123456782;Bos;x\nK2;111222333;Blom;\n");
    for (const ParticipantId id : applied.people) {
        const auto lines = store::journal::ofParticipant(department, id);
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].act == u("participant_imported"));
        CHECK_FALSE(lines[0].parts.contains(u("123456782")));
    }
    const auto lines = store::journal::latest(department, 3);
    REQUIRE(lines.size() == 3);
    CHECK(lines[2].act == u("file_imported"));
    CHECK(lines[2].note == u("2"));
}

TEST_CASE("a second import of the same file is all the same and changes nothing") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    const QByteArray text =
        "clientnummer;bsn;naam;geboortedatum;adres;postcode;plaats;telefoon;instroomdatum;opmerking;dossiernr\n"
        "K1;123456782;\"Bos, van den J.\";1-1-1980;Kade 12 A;2561 MX;Gouda;06-12345678;1-1-2024;oud;D7\n"
        "K1;123456782;\"Bos, van den J.\";1-1-1980;Kade 12 A;2561 MX;Gouda;06-12345678;1-1-2025;nieuw;D8\n"
        "K2;;Blom;00-05-1990;;;;geheim;;;\n";
    const Applied first = import(department, text);
    CHECK(first.counts.added == 2);
    CHECK(first.counts.repeated == 1);
    const auto notes = store::notes::ofParticipant(department, first.people[1]);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].text == u("oud\nnieuw"));
    const auto journal = department.db().number("select count(*) from journal");
    const Applied second = import(department, text);
    CHECK(second.counts.same == 2);
    CHECK(second.counts.added + second.counts.changed + second.counts.wrong + second.counts.doubtful == 0);
    CHECK(department.db().number("select count(*) from participant") == 2);
    CHECK(department.db().number("select count(*) from note") == 1);
    CHECK(department.db().number("select count(*) from external_number") == 3);
    CHECK(department.db().number("select count(*) from journal") == journal + 1);
}

TEST_CASE("a changed row changes what it says and adds a note of what is new in the remark") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    const ParticipantId id =
        import(department, "clientnummer;achternaam;telefoon;fase;opmerking\nK1;Bos;06-12345678;Intake;een\n")
            .people[0];
    const Applied applied =
        import(department, "clientnummer;achternaam;telefoon;fase;opmerking\nK1;Bosch;;Nazorg;\"een\ntwee\"\n");
    CHECK(applied.counts.changed == 1);
    CHECK(applied.people[0] == id);
    const auto person = store::participants::find(department, id);
    CHECK(person->name.surname == u("Bosch"));
    CHECK(person->phone == u("+31612345678"));
    CHECK(store::caseload::ofParticipant(department, id)->phase == u("Nazorg"));
    CHECK(department.db().number("select count(*) from note") == 2);
    CHECK(store::notes::latestOf(department, id)->text == u("twee"));
    const auto lines = store::journal::ofParticipant(department, id);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].parts.contains(u("\"surname\":[\"Bos\",\"Bosch\"]")));
}

TEST_CASE("doubtful rows are left out until the user chooses") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    const ParticipantId known =
        import(department, "roepnaam;achternaam;geboortedatum;postcode\nAn;Vos;5-5-1985;2561 MX\n").people[0];
    const Table table = tableOf("roepnaam;achternaam;geboortedatum;postcode\nAn;Vos;5-5-1985;3000 AA\n");
    Plan doubt = planOf(department, table);
    REQUIRE(doubt.counts.doubtful == 1);
    CHECK(import(department, doubt).counts.doubtful == 1);
    CHECK(department.db().number("select count(*) from participant") == 1);
    doubt.choose(0, Choice::AsMatch);
    const Applied matched = import(department, doubt);
    CHECK(matched.counts.changed == 1);
    CHECK(store::participants::find(department, known)->home.postcode == u("3000AA"));
    Plan another = planOf(department, tableOf("roepnaam;achternaam;geboortedatum;postcode\nAn;Vos;5-5-1985;9999 ZZ\n"));
    another.choose(0, Choice::AsNew);
    CHECK(import(department, another).counts.added == 1);
    CHECK(department.db().number("select count(*) from participant") == 2);
}

TEST_CASE("a wijk is found by its name and an unknown one is only a warning") {
    TestDepartment department;
    WijkId wijk;
    {
        db::Transaction tx = department.write();
        Wijk centrum;
        centrum.name = u("Centrum");
        wijk = store::wijken::add(tx, centrum);
        tx.commit();
    }
    const QByteArray text = "clientnummer;achternaam;wijk\nK1;Bos;CENTRUM\nK2;Blom;Elders\n";
    const Applied applied = import(department, text);
    CHECK(store::participants::find(department, applied.people[0])->wijk == wijk);
    CHECK(store::participants::find(department, applied.people[1])->wijk.isNull());
    CHECK(import(department, text).counts.same == 2);
}

TEST_CASE("an import that is stopped leaves nothing behind") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    const Plan plan = planOf(department, sample());
    const Known known = knownOf(department.db());
    {
        db::Transaction tx(department.db(), importAct());
        const auto stop = [](std::int64_t done, std::int64_t) { return done < 1000; };
        try {
            apply(tx, plan, known, u("caseload.csv"), stop);
            FAIL("was not stopped");
        } catch (const Error& error) {
            CHECK(error.fault() == Fault::Cancelled);
        }
    }
    CHECK(department.db().number("select count(*) from participant") == 0);
    CHECK(department.db().number("select count(*) from import_run") == 0);
    CHECK(department.db().number("select next_person_number from department") == 1);
}

TEST_CASE("what an import changed is announced as everything") {
    TestDepartment department;
    const Plan plan = planOf(department, tableOf("clientnummer;achternaam\nK1;Bos\n"));
    const Known known = knownOf(department.db());
    db::Transaction tx(department.db(), importAct());
    apply(tx, plan, known, u("a.csv"));
    const db::ChangeSet changes = tx.commit();
    CHECK(changes.everything);
    CHECK(changes.changes.empty());
    CHECK(changes.touches(db::Thing::Participant));
}

TEST_CASE("a plan that may not be applied is not applied") {
    TestDepartment department;
    const Table table = tableOf("bsn;plaats\n123456782;Gouda\n");
    const Plan plan = planOf(department, table);
    CHECK_FALSE(plan.mayApply());
    const Known known = knownOf(department.db());
    db::Transaction tx(department.db(), importAct());
    CHECK_THROWS_AS(apply(tx, plan, known, u("a.csv")), Error);
}

TEST_CASE("the sample caseload goes in, and a second time it is all the same") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    const Table table = sample();
    const Applied first = import(department, planOf(department, table));
    CHECK(first.counts.added == 2245);
    CHECK(department.db().number("select count(*) from participant") == 2245);
    CHECK(department.db().number("select count(*) from participant where deceased = 1") == 193);
    CHECK(department.db().number("select count(*) from participant where surname like '%?%'") == 159);
    CHECK(department.db().number("select count(*) from caseload") == 2245);
    CHECK(department.db().number("select count(*) from caseload where outflow_on is null") == 536);
    CHECK(department.db().number("select count(*) from external_number") == 2245);
    CHECK(department.db().number("select count(*) from note where kind = 'imported'") == 2245);
    CHECK(department.db().number("select count(*) from import_row where outcome = 'new'") == 2245);
    CHECK(department.db().number("select max(number) from participant") == 2245);
    const Plan again = planOf(department, table);
    CHECK(again.counts.same == 2245);
    CHECK(again.counts.added + again.counts.changed + again.counts.wrong + again.counts.doubtful == 0);
}

TEST_CASE("odd letters in names and addresses come through exactly") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    const QByteArray text =
        "clientnummer;roepnaam;achternaam;straat;huisnummer;postcode;plaats;opmerking\n"
        "K1;Zoe\xCC\x88;\xF0\x9F\x99\x82 \xC4\xB0nan;\"De \"\"Oude\"\" \\ Kade\";12;2561MX;S\xC3\xBA"
        "dwest;\"a\r\nb\tc\"\n";
    const Applied applied = import(department, text);
    const auto person = store::participants::find(department, applied.people.at(0));
    REQUIRE(person);
    CHECK(person->name.callName == u("Zo\u00EB"));
    CHECK(person->name.surname == u("\U0001F642 \u0130nan"));
    CHECK(person->home.street == u("De \"Oude\" \\ Kade"));
    CHECK(person->home.city == u("S\u00FAdwest"));
    CHECK(store::caseload::ofParticipant(department, person->id)->remark == u("a\nb c"));
    CHECK(import(department, text).counts.same == 1);
}
