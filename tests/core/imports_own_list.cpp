// SPDX-License-Identifier: EUPL-1.2
// The own list of the wijkbedrijf: rows and what becomes of them, worked out by hand.
#include "core/reports/dashboard.h"
#include "core/reports/deadline_facts.h"
#include "core/rules/deadline_engine.h"
#include "core/store/contracts.h"
#include "core/store/import_runs.h"
#include "core/store/journal.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/check.h"
#include "tests/support/own_list_department.h"

using namespace wijkwerk;
using namespace wijkwerk::imports;
using test::codesOf;
using test::TestDepartment;
using Wijkbedrijf = test::OwnListDepartment;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

constexpr const char* header = "Naam;Voorletters;Geboortedatum;BSN;Regeling;Aanmelddatum;Fase;Start stage;Einde stage;"
                               "Werkplek;Vakspecialist;Contract start;Contract einde;Datum uitstroom;Reden;Opmerking\n";

QByteArray list(std::initializer_list<const char*> rows) {
    QByteArray text = header;
    for (const char* row : rows)
        text += QByteArray(row) + '\n';
    return text;
}

QString stepsOf(TestDepartment& department, TrajectoryId id) {
    QStringList steps;
    for (const PhaseEvent& event : store::trajectories::events(department.db(), id))
        steps << codeOf(event.to) + u' ' + event.effectiveOn.toString(Qt::ISODate);
    return steps.join(u", ");
}

} // namespace

TEST_CASE("own list: current rows become trajectories in their phase, with their place") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    const Applied applied = department.import(list(
        {"Bos;J.;01-02-1980;999991000;PW;01-09-2026;stage;01-10-2026;31-12-2026;Plantsoen Noord;Ron de Wit;;;;;Fijn",
         "Vos;K.;03-04-1985;;WSW;;gedetacheerd;01-03-2024;;plantsoen noord;;;;;;",
         "Mol;L.;05-06-1990;;;02-03-2025;contract;01-04-2025;30-06-2025;;;01-07-2025;30-06-2027;;;",
         "Das;M.;07-08-1975;;;15-11-2026;wachtlijst;;;;;;;;;", "Haas;N.;09-10-1970;;;;stage;;;Onbekende ploeg;;;;;;"}));
    CHECK(applied.counts.added == 5);
    CHECK(applied.trajectories == 5);

    const Trajectory bos = department.only(applied.people[0]);
    CHECK(bos.phase == Phase::Stage);
    CHECK(bos.source == readFromList);
    CHECK(bos.readOn == department.today());
    CHECK(bos.unknownDays.isEmpty());
    CHECK(stepsOf(department, bos.id) == u("referred 2026-09-01, stage 2026-10-01"));
    const auto stage = store::placements::latestOf(department, bos.id);
    REQUIRE(stage);
    CHECK(stage->workplace == department.workplace);
    CHECK(stage->guide == department.guide);
    CHECK(stage->startsOn == QDate(2026, 10, 1));
    CHECK(stage->lastDay == QDate(2026, 12, 31));
    CHECK_FALSE(stage->endedOn);
    const auto notes = store::notes::ofParticipant(department, applied.people[0]);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].text == u("Fijn"));
    CHECK(notes[0].kind == NoteKind::Imported);

    const Trajectory vos = department.only(applied.people[1]);
    CHECK(vos.phase == Phase::Seconded);
    CHECK(vos.kind == ParticipantKind::SwSeconded);
    CHECK(vos.unknownDays == u("referred"));
    CHECK(stepsOf(department, vos.id) == u("seconded 2024-03-01"));
    CHECK(store::placements::latestOf(department, vos.id)->kind == PlacementKind::Secondment);

    const Trajectory mol = department.only(applied.people[2]);
    CHECK(stepsOf(department, mol.id) == u("referred 2025-03-02, stage 2025-04-01, contract 2025-07-01"));
    const auto contract = store::contracts::latestOf(department, mol.id);
    REQUIRE(contract);
    CHECK(contract->terms.startsOn == QDate(2025, 7, 1));
    CHECK(contract->terms.lastDay == QDate(2027, 6, 30));
    CHECK(store::placements::ofTrajectory(department, mol.id).empty()); // no workplace was given

    const Trajectory das = department.only(applied.people[3]);
    CHECK(das.phase == Phase::Waiting);
    CHECK(das.unknownDays == u("phase"));
    CHECK(stepsOf(department, das.id) == u("referred 2026-11-15, waiting 2026-11-22"));

    const Trajectory haas = department.only(applied.people[4]);
    CHECK(haas.phase == Phase::Stage);
    CHECK(haas.unknownDays == u("referred phase"));
    CHECK(store::placements::ofTrajectory(department, haas.id).empty());
    CHECK(work::checkDepartment(department.db()).empty());
}

TEST_CASE("own list: closed rows become closed trajectories, and what is not known stays unknown") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    const Applied applied = department.import(
        list({"Bos;J.;01-02-1980;;;;;01-03-2020;31-05-2020;Plantsoen Noord;;;;15-04-2020;Geen motivatie;",
              "Vos;K.;03-04-1985;;;02-01-2019;;;;;;01-06-2019;31-05-2020;31-05-2020;Betaald werk;",
              "Mol;L.;05-06-1990;;;;afgesloten;;;;;;;;;", "Das;M.;07-08-1975;;;;;;;;;;;01-07-2018;;"}));
    CHECK(applied.trajectories == 4);
    const Trajectory bos = department.only(applied.people[0]);
    CHECK(bos.phase == Phase::Closed);
    CHECK(stepsOf(department, bos.id) == u("stage 2020-03-01, dropped_out 2020-04-15, closed 2020-04-15"));
    const auto end = store::trajectories::endOf(department, bos.id);
    REQUIRE(end);
    CHECK(end->into == Phase::DroppedOut);
    CHECK(end->reasonCode == u("motivation"));
    CHECK(end->endedOn == QDate(2020, 4, 15));
    CHECK(store::placements::latestOf(department, bos.id)->endedOn == QDate(2020, 4, 15));

    const Trajectory vos = department.only(applied.people[1]);
    CHECK(stepsOf(department, vos.id) ==
          u("referred 2019-01-02, contract 2019-06-01, outflow 2020-05-31, closed 2020-05-31"));
    CHECK(store::contracts::latestOf(department, vos.id)->until() == QDate(2020, 5, 31)); // counts in the chain

    const Trajectory mol = department.only(applied.people[2]);
    CHECK(mol.unknownDays == u("referred ended"));
    CHECK(stepsOf(department, mol.id) == u("closed 2026-11-22"));
    CHECK(store::trajectories::endOf(department, mol.id)->reasonCode == u("administrative"));
    CHECK(stepsOf(department, department.only(applied.people[3]).id) == u("closed 2018-07-01"));
    CHECK(work::checkDepartment(department.db()).empty());
}

TEST_CASE("own list: the judging word is kept nowhere, the chosen reason is") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    const QByteArray text = list({"Bos;J.;01-02-1980;;;;;;;;;;;15-04-2020;Totaal knettergek;",
                                  "Vos;K.;03-04-1985;;;;;;;;;;;15-04-2020;totaal knettergek;"});
    const Plan planned = department.plan(text);
    REQUIRE(planned.own.reasons.size() == 1);
    CHECK(planned.own.reasons[0].rows == 2);
    CHECK_FALSE(planned.own.reasons[0].isKnown);
    CHECK(toText(planned.own.reasons[0].ending) == u("dropped_out:other"));
    OwnChoices choices;
    choices.endings.insert(planned.own.reasons[0].key, {Phase::DroppedOut, u("mismatch")});
    const Applied applied = department.import(text, choices);
    CHECK(store::trajectories::endOf(department, department.only(applied.people[0]).id)->reasonCode == u("mismatch"));
    for (const char* column : {"journal.parts", "journal.note", "import_run.mapping", "import_row.extra",
                               "import_row.problems", "phase_event.note", "phase_event.reason_code",
                               "trajectory.reason", "note.text", "trajectory_end.reason_code"}) {
        const QString table = u(column).section(u'.', 0, 0);
        INFO(column);
        CHECK(department.db()
                  .statement(QStringLiteral("select count(*) from %1 where lower(%2) like '%knettergek%'")
                                 .arg(table, u(column).section(u'.', 1)))
                  .next());
        auto query =
            department.db().statement(QStringLiteral("select count(*) from %1 where lower(%2) like '%knettergek%'")
                                          .arg(table, u(column).section(u'.', 1)));
        REQUIRE(query.next());
        CHECK(query.number() == 0);
    }
}

TEST_CASE("own list: rows that cannot be are named and left out, the others are taken in") {
    Wijkbedrijf department;
    struct Case {
        const char* row;
        const char* code;
    };
    const std::vector<Case> cases = {
        {"Bos;J.;01-02-2030;;;;stage;01-10-2026;31-12-2026;;;;;;;", "import_birth_in_future"},
        {"Bos;J.;31-02-1980;;;;stage;01-10-2026;31-12-2026;;;;;;;", "import_date_impossible"},
        {"Bos;J.;;;;;stage;01-10-2026;31-12-2026;;;;;;;", "own_no_key"},
        {"Bos;J.;01-02-1980;999991001;;;stage;01-10-2026;31-12-2026;;;;;;;", "import_bsn_invalid"},
        {"Bos;J.;01-02-1980;;;;paars;;;;;;;;;", "own_phase_unknown"},
        {"Bos;J.;01-02-1980;;;;stage;01-10-2026;30-09-2026;;;;;;;", "own_end_before_start"},
        {"Bos;J.;01-02-1980;;;02-10-2026;stage;01-10-2026;;;;;;;;", "own_end_before_start"},
        {"Bos;J.;01-02-1980;;;;;01-10-2020;31-12-2020;;;;;30-09-2020;verzuim;", "own_end_before_start"},
        {"Bos;J.;01-02-1980;;;;contract;;;;;01-10-2026;30-09-2026;;;", "own_end_before_start"},
        {"Bos;J.;01-02-1980;;;;contract;01-07-2026;30-09-2026;;;30-09-2026;30-09-2027;;;", "own_contract_in_stage"},
        {"Bos;J.;01-02-1980;;;;;;;;;;;23-11-2026;verzuim;", "own_day_ahead"},
        {"Bos;J.;01-02-1980;;;23-11-2026;;;;;;;;;;", "own_day_ahead"},
        {"Bos;J.;01-02-2020;;;01-01-2019;;;;;;;;;;", "own_born_after_start"},
        {"Bos;J.;01-02-1980;;;;stage;23-11-2026;31-12-2026;;;;;;;", "own_phase_not_begun"},
        {"Bos;J.;01-02-1980;;;;stage;01-10-2026;;;;;;01-11-2026;verzuim;", "own_phase_disagrees"},
    };
    for (const Case& one : cases) {
        INFO(one.row);
        const Plan planned = department.plan(list({one.row, "Vos;K.;03-04-1985;;;;wachtlijst;;;;;;;;;"}));
        CHECK(codesOf(planned, 0).contains(u(one.code)));
        CHECK(planned.rows[0].outcome == Outcome::Wrong);
        CHECK(planned.rows[1].outcome == Outcome::New);
        for (const Problem& problem : problemsOf(planned, 0))
            CHECK(problem.row == 2);
    }
    const Applied applied = department.import(list({cases[5].row, "Vos;K.;03-04-1985;;;;wachtlijst;;;;;;;;;"}));
    CHECK(applied.counts.wrong == 1);
    CHECK(applied.people[0].isNull());
    CHECK(department.db().number("select count(*) from participant") == 1);
    CHECK(department.db().number("select count(*) from trajectory") == 1);
}

TEST_CASE("own list: several rows of one person are trajectories of one person, unless they contradict") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    const char* before = "Bos;J.;01-02-1980;999991000;;;;01-03-2020;31-05-2020;;;;;31-05-2020;Geen motivatie;";
    const char* now = "Bos;J.;01-02-1980;999991000;;;stage;01-10-2026;31-12-2026;Plantsoen Noord;;;;;;";
    SECTION("one that ended and one that goes on") {
        const Applied applied = department.import(list({before, now}));
        CHECK(applied.trajectories == 2);
        CHECK(department.db().number("select count(*) from participant") == 1);
        CHECK(store::trajectories::openOf(department, applied.people[1])->phase == Phase::Stage);
        CHECK(applied.people[0] == applied.people[1]);
    }
    SECTION("the same row twice is written once") {
        const Plan planned = department.plan(list({now, now, before}));
        CHECK(planned.own.current == 1);
        CHECK(planned.own.closed == 1);
        CHECK(planned.own.had == 1);
        CHECK(codesOf(planned, 1).contains(u("own_row_twice")));
    }
    SECTION("two that go on: the first stands, also when the second would have stood for the person") {
        const QByteArray text = list({now, "Bos;J.;01-02-1980;999991000;;;wachtlijst;;;;;;;;;"});
        const Plan planned = department.plan(text);
        CHECK(codesOf(planned, 1).contains(u("own_open_twice")));
        CHECK(planned.counts.wrong == 1);
        CHECK(planned.counts.added == 1);
        const Applied applied = department.import(text);
        CHECK(applied.trajectories == 1);
        CHECK(store::trajectories::openOf(department, applied.people[0])->phase == Phase::Stage);
    }
    SECTION("days that overlap") {
        const Plan planned = department.plan(
            list({before, "Bos;J.;01-02-1980;999991000;;;;30-05-2020;30-06-2020;;;;;30-06-2020;verzuim;"}));
        CHECK(codesOf(planned, 1).contains(u("own_overlaps_row")));
        CHECK(planned.rows[1].outcome == Outcome::Wrong);
        CHECK(planned.counts.added == 1);
    }
    SECTION("a known person with a trajectory that goes on") {
        const Applied first = department.import(list({now}));
        CHECK(first.trajectories == 1);
        const Plan planned = department.plan(list({"Bos;J.;01-02-1980;999991000;;;wachtlijst;;;;;;;;;"}));
        CHECK(codesOf(planned, 0).contains(u("own_open_already")));
        CHECK(planned.rows[0].outcome == Outcome::Wrong);
    }
    CHECK(work::checkDepartment(department.db()).empty());
}

TEST_CASE("own list: the same list a second time adds nothing, also a year later") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    const QByteArray text = list(
        {"Bos;J.;01-02-1980;999991000;PW;01-09-2026;stage;01-10-2026;31-12-2026;Plantsoen Noord;Ron de Wit;;;;;Fijn",
         "Vos;K.;03-04-1985;;;;;01-03-2020;31-05-2020;Plantsoen Noord;;;;15-04-2020;Geen motivatie;Oud",
         "Mol;L.;05-06-1990;;;;afgesloten;;;;;;;;;", "Das;M.;07-08-1975;;;;wachtlijst;;;;;;;;;",
         "Bos;J.;01-02-1980;999991000;;;;01-03-2019;31-05-2019;;;;;31-05-2019;Verzuim;"});
    CHECK(department.import(text).trajectories == 5);
    const auto journal = department.db().number("select count(*) from journal");
    for (int round = 0; round < 2; ++round) {
        const Plan planned = department.plan(text);
        CHECK(planned.own.current + planned.own.closed == 0);
        CHECK(planned.own.had == 5);
        const Applied again = department.import(text);
        CHECK(again.trajectories == 0);
        CHECK(again.counts.added + again.counts.changed + again.counts.wrong + again.counts.doubtful == 0);
    }
    CHECK(department.db().number("select count(*) from trajectory") == 5);
    CHECK(department.db().number("select count(*) from participant") == 4);
    CHECK(department.db().number("select count(*) from note") == 2);
    CHECK(department.db().number("select count(*) from journal") == journal + 2); // only that a file was read
}

TEST_CASE("own list: one line for the list and one for each person, without a BSN") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    const Applied applied =
        department.import(list({"Bos;J.;01-02-1980;999991000;;;wachtlijst;;;;;;;;;",
                                "Bos;J.;01-02-1980;999991000;;;;01-03-2019;31-05-2019;;;;;31-05-2019;Verzuim;"}));
    const auto lines = store::journal::ofParticipant(department, applied.people[0]);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].act == u("participant_imported"));
    CHECK_FALSE(lines[0].parts.contains(u("999991000")));
}

TEST_CASE("own list: of a known person only what is empty is filled in") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    Participant known;
    {
        auto tx = department.write();
        known.name.surname = u("Bos");
        known.name.initials = u("J.");
        known.born = PartialDate::of(QDate(1980, 2, 1));
        known.phone = u("+31611111111");
        known.number = store::participants::takeNumbers(tx, 1);
        known.id = store::participants::add(tx, known);
        tx.commit();
    }
    const Applied applied = department.import(
        "Naam;Voorletters;Geboortedatum;BSN;Telefoon;E-mail;Fase\nBos;J.;01-02-1980;999991000;06-22222222;j@x.nl;"
        "wachtlijst\n");
    CHECK(applied.counts.changed == 1);
    CHECK(applied.people[0] == known.id);
    const auto after = store::participants::find(department, known.id);
    CHECK(after->phone == u("+31611111111"));
    CHECK(after->email == u("j@x.nl"));
    CHECK(after->bsn == u("999991000"));
}

TEST_CASE("own list: who was read has deadlines from the day of reading, not a row for every past evaluation") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    // Weeks 2, 5, 8 and 12 of a stage from 31 August 2026; week 12 ends on 22 November, the day of reading.
    // It lasts 17 weeks, so the last evaluation is in week 16, t/m 20 December.
    const Applied applied =
        department.import(list({"Bos;J.;01-02-1980;;;01-03-2026;stage;31-08-2026;31-12-2026;Plantsoen Noord;;;;;;"}));
    const auto deadlines = reports::deadlines(department.db(), {{}, applied.people[0]}, department.today());
    QStringList found;
    for (const Deadline& deadline : deadlines) {
        found << codeOf(deadline.rule) + u' ' + deadline.due.toString(Qt::ISODate);
        CHECK(deadline.due >= QDate(2026, 11, 20)); // a Sunday moves to the Friday before it
    }
    INFO(found.join(u", ").toStdString());
    CHECK(std::ranges::count_if(deadlines, [](const Deadline& one) { return one.rule == DeadlineRule::Evaluation; }) ==
          2);
    CHECK(std::ranges::any_of(deadlines, [](const Deadline& one) { return one.rule == DeadlineRule::Decision; }));
}

TEST_CASE("own list: more people than places were there all the same, and the check agrees") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    QByteArray text = header;
    for (int day = 10; day < 15; ++day)
        text += "Bos;J.;" + QByteArray::number(day) + "-02-1980;;;;stage;01-10-2026;31-12-2026;Plantsoen Noord;;;;;;\n";
    CHECK(department.import(text).trajectories == 5);
    CHECK(work::checkDepartment(department.db()).empty());
}

TEST_CASE("own list: a remark with medical words is warned of, gently") {
    Wijkbedrijf department;
    const Plan planned = department.plan(list({"Bos;J.;01-02-1980;;;;wachtlijst;;;;;;;;;Heeft een depressie"}));
    CHECK(planned.counts.medicalRemarks == 1);
    CHECK(planned.mayApply());
    CHECK(planned.problems.at(0).code == u("import_medical_words"));
}

TEST_CASE("own list: no number counts a day that the list did not give") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    const auto peopleOf = [&] {
        const auto d =
            reports::dashboard(department.db(), department.today(), {QDate(2025, 12, 1), department.today()});
        int inflow = 0;
        for (const reports::MonthFlow& month : d.months)
            inflow += int(month.inflow.people.size());
        return std::vector{inflow, int(d.dropouts.people.size()), int(d.funnel.front().reached.people.size())};
    };
    department.import(list({"Bos;J.;01-02-1980;;;;wachtlijst;;;;;;;;;", "Vos;K.;03-04-1985;;;;;;;;;;;;Verzuim;"}));
    CHECK(peopleOf() == std::vector{0, 0, 0});
    department.import(list({"Mol;J.;01-02-1981;;;02-03-2026;wachtlijst;;;;;;;;;",
                            "Das;K.;03-04-1986;;;02-03-2026;;;;;;;;01-06-2026;Verzuim;"}));
    CHECK(peopleOf() == std::vector{2, 1, 2});
}
