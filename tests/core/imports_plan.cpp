// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"
#include "core/imports/plan.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using namespace wijkwerk::imports;

namespace {

const QDate today(2026, 11, 22);

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// A department of people that live in memory only.
struct People {
    std::vector<KnownPerson> list;

    void add(Participant person, QString client = {}) {
        person.id = ParticipantId{static_cast<std::int64_t>(list.size()) + 1};
        person.number = static_cast<int>(list.size()) + 101;
        KnownPerson known{person, std::nullopt};
        if (!client.isEmpty()) {
            known.caseload = CaseloadRecord{};
            known.caseload->clientNumber = client;
            known.participant.externalNumbers.push_back({u("klant"), client});
        }
        list.push_back(known);
    }

    Known known() const {
        Known known;
        for (const KnownPerson& person : list) {
            const Participant& p = person.participant;
            if (!p.bsn.isEmpty())
                known.byBsn.insert(p.bsn.toInt(), p.id);
            if (person.caseload)
                known.byClientNumber.insert(person.caseload->clientNumber, p.id);
            for (const auto& number : p.externalNumbers)
                known.byExternalNumber.insert(externalKey(number), p.id);
            if (const auto key = likeness(p.name.surname, p.born))
                known.byLikeness.insert(key, p.id);
        }
        known.fetch = [this](const std::vector<ParticipantId>& ids) {
            std::vector<KnownPerson> found;
            for (const auto id : ids)
                found.push_back(list[static_cast<std::size_t>(id.value) - 1]);
            return found;
        };
        return known;
    }
};

Plan planOf(const char* text, const Known& known = {}) {
    const Table table = openTable(decode(text));
    return plan(table, guessMapping(table.headers), known, today);
}

QString outcomes(const Plan& plan) {
    QStringList list;
    for (const PlannedRow& row : plan.rows)
        list << codeOf(row.outcome);
    return list.join(u' ');
}

QStringList codes(const Problems& problems) {
    QStringList list;
    for (const Problem& problem : problems)
        list << problem.code;
    return list;
}

Participant person(const char* surname, const char* bsn, PartialDate born) {
    Participant p;
    p.name.surname = u(surname);
    p.bsn = u(bsn);
    p.born = born;
    return p;
}

} // namespace

TEST_CASE("a row becomes a person and a caseload record") {
    const Plan plan = planOf(
        "clientnummer;bsn;voorletters;roepnaam;tussenvoegsel;achternaam;geboortedatum;geslacht;straat;huisnummer;"
        "toevoeging;"
        "postcode;woonplaats;telefoon;email;uitkering;team;coach;trajectsoort;fase;trede;instroomdatum;uitstroomdatum;"
        "uitstroomreden;opmerking;extra\n"
        "K1;123456782;J.P.;Jan;van den;Berg;12-03-1980;m;Kade;15;II;2561 MX;Den Haag;06-64737611;jan@b.nl;IOAW;Team "
        "West;"
        "Bilal Blom;Jobcoaching;Traject;3;18-12-2019;12-07-2022;Overleden;\"Een;\nregel\";x\n");
    REQUIRE(outcomes(plan) == u("new"));
    CHECK(problemsOf(plan, 0).empty());
    const RowValues values = valuesOf(plan, 0);
    const Participant& p = values.person;
    CHECK(p.name.initials == u("J.P."));
    CHECK(p.name.callName == u("Jan"));
    CHECK(p.name.prefix == u("van den"));
    CHECK(p.name.surname == u("Berg"));
    CHECK(p.name.sex == RegisteredSex::Male);
    CHECK(p.born == PartialDate{1980, 3, 12});
    CHECK(p.bsn == u("123456782"));
    CHECK(p.home.street == u("Kade"));
    CHECK(p.home.houseNumber == 15);
    CHECK(p.home.houseSuffix == u("II"));
    CHECK(p.home.postcode == u("2561MX"));
    CHECK(p.home.city == u("Den Haag"));
    CHECK(p.phone == u("+31664737611"));
    CHECK(p.deceased);
    CHECK(p.externalNumbers == std::vector<ExternalNumber>{{u("klant"), u("K1")}});
    const CaseloadRecord& c = values.caseload;
    CHECK(c.clientNumber == u("K1"));
    CHECK(c.team == u("Team West"));
    CHECK(c.caseManager == u("Bilal Blom"));
    CHECK(c.phase == u("Traject"));
    CHECK(c.step == u("3"));
    CHECK(c.inflowOn == QDate(2019, 12, 18));
    CHECK(c.outflowOn == QDate(2022, 7, 12));
    CHECK(c.remark == u("Een;\nregel"));
    CHECK(plan.counts.deceased == 1);
}

TEST_CASE("wrong cells name their row, column, value and a proposal, and never a whole BSN") {
    const Plan plan = planOf(
        "achternaam;bsn;geboortedatum;postcode\nBos;123456789;02-13-1980;2561\nBlom;123456782;1-2-1990;2561 MX\n");
    CHECK(outcomes(plan) == u("wrong new"));
    const Problems problems = problemsOf(plan, 0);
    REQUIRE(codes(problems) == QStringList{u("import_bsn_invalid"), u("import_date_impossible"), u("import_postcode")});
    CHECK(problems[0].row == 2);
    CHECK(problems[0].column == u("bsn"));
    CHECK(problems[0].field == u("bsn"));
    CHECK(problems[0].value == u("\u2022\u2022\u2022\u2022\u20226789"));
    CHECK(problems[1].column == u("geboortedatum"));
    CHECK(problems[1].proposal == u("13-02-1980"));
    CHECK(plan.counts.wrong == 1);
    CHECK(plan.counts.added == 1);
    CHECK(plan.problemCodes.value(u("import_postcode")) == 1);
    CHECK(plan.mayApply());
}

TEST_CASE("warnings do not make a row wrong") {
    const Plan plan = planOf("achternaam;bsn;telefoon;geboortedatum\nTr?n;123456782;geheim;1-2-90\n");
    CHECK(outcomes(plan) == u("new"));
    CHECK(codes(problemsOf(plan, 0)) ==
          QStringList{u("import_lost_letter"), u("import_phone"), u("import_date_short_year")});
    CHECK(plan.counts.warnings == 1);
    CHECK(plan.counts.lostLetters == 1);
}

TEST_CASE("a row that does not fit its header is wrong when cells are left over") {
    const Plan plan = planOf("achternaam;bsn;plaats\nBos;123456782;Gouda;en meer\nBlom;111222333\nVos;;Delft;;\n");
    CHECK(outcomes(plan) == u("wrong new new"));
    CHECK(codes(problemsOf(plan, 0)) == QStringList{u("import_too_many_cells")});
    CHECK(codes(problemsOf(plan, 1)) == QStringList{u("import_too_few_cells")});
}

TEST_CASE("dates that contradict each other make a row wrong") {
    const Plan plan = planOf("achternaam;geboortedatum;instroomdatum;uitstroomdatum\nBos;1-2-1980;2-1-2020;1-1-"
                             "2020\nBlom;1-1-2021;1-1-2020;\n"
                             "Vos;1-1-2010;1-1-2020;31-12-9999\n");
    CHECK(outcomes(plan) == u("wrong wrong new"));
    CHECK(codes(problemsOf(plan, 0)) == QStringList{u("import_outflow_before_inflow")});
    CHECK(codes(problemsOf(plan, 1)) == QStringList{u("import_born_after_inflow")});
    CHECK(codes(problemsOf(plan, 2)) == QStringList{u("import_young_at_inflow")});
    CHECK_FALSE(valuesOf(plan, 2).caseload.outflowOn);
}

TEST_CASE("a row without a name is wrong") {
    CHECK(codes(problemsOf(planOf("achternaam;bsn\n;123456782\n"), 0)) == QStringList{u("import_name_missing")});
    CHECK(codes(problemsOf(planOf("achternaam;bsn\nonbekend;123456782\n"), 0)) ==
          QStringList{u("import_name_missing")});
}

TEST_CASE("whole names and surnames with a prefix are split") {
    struct Example {
        const char* header;
        const char* cell;
        const char* initials;
        const char* prefix;
        const char* surname;
    };
    const Example examples[] = {{"naam", "Berg, van den J.", "J.", "van den", "Berg"},
                                {"naam", "J.A. de Vries", "J.A.", "de", "Vries"},
                                {"achternaam", "van der Meer", "", "van der", "Meer"}};
    for (const Example& example : examples) {
        CAPTURE(example.cell);
        const std::string text = std::string(example.header) + ";bsn\n\"" + example.cell + "\";123456782\n";
        const Plan plan = planOf(text.c_str());
        const PersonName name = valuesOf(plan, 0).person.name;
        CHECK(name.initials == u(example.initials));
        CHECK(name.prefix == u(example.prefix));
        CHECK(name.surname == u(example.surname));
    }
}

TEST_CASE("rows of one person are taken together and the newest inflow is used") {
    const Plan plan = planOf("clientnummer;achternaam;instroomdatum;trajectsoort;opmerking\n"
                             "K1;Bos;1-1-2024;Werkfit;oud\nK2;Blom;1-1-2020;Taal;\nK1;Bos;1-1-2025;Jobcoaching;"
                             "nieuw\nK1;Bos;1-6-2024;Taal;oud\n");
    CHECK(outcomes(plan) == u("repeated new new repeated"));
    CHECK(plan.rows[0].other == 2);
    CHECK(plan.rows[3].other == 2);
    CHECK(plan.counts.repeated == 2);
    CHECK(plan.groups.value(2) == std::vector<int>{0, 3, 2});
    CHECK(codes(problemsOf(plan, 0)) == QStringList{u("import_repeated_person")});
    RowMapper mapper(plan.table, plan.mapping, today);
    CHECK(joinedRemarks(plan, mapper, 2) == u("oud\nnieuw"));
}

TEST_CASE("of rows with the same inflow the last one is used") {
    const Plan plan = planOf("bsn;achternaam;geboortedatum\n123456782;Bos;1-1-1980\n123456782;Bos;1-1-1980\n");
    CHECK(outcomes(plan) == u("repeated new"));
}

TEST_CASE("one BSN on two people is wrong and names the other row") {
    const Plan plan =
        planOf("clientnummer;bsn;achternaam;geboortedatum\nK1;123456782;Bos;1-1-1980\nK2;123456782;Blom;2-2-1990\n");
    CHECK(outcomes(plan) == u("new wrong"));
    const Problems later = problemsOf(plan, 1);
    REQUIRE(codes(later) == QStringList{u("import_bsn_twice")});
    CHECK(later[0].args == QStringList{u("2")});
    CHECK(later[0].row == 3);
    CHECK(later[0].column == u("bsn"));
    CHECK(codes(problemsOf(plan, 0)) == QStringList{u("import_bsn_shared")});
    const Plan numberless = planOf("bsn;achternaam;geboortedatum\n123456782;Bos;1-1-1980\n123456782;Blom;1-1-1980\n");
    CHECK(outcomes(numberless) == u("new wrong"));
}

TEST_CASE("one client number on two people is wrong") {
    const Plan plan = planOf("clientnummer;bsn;achternaam\nK1;123456782;Bos\nK1;111222333;Bos\n");
    CHECK(outcomes(plan) == u("new wrong"));
    CHECK(codes(problemsOf(plan, 1)) == QStringList{u("import_client_disagrees")});
}

TEST_CASE("a wrong row does not stand in the way of a good row of the same person") {
    const Plan plan =
        planOf("clientnummer;bsn;achternaam;geboortedatum\nK1;123456782;Bos;31-02-1980\nK1;123456782;Bos;1-3-1980\n");
    CHECK(outcomes(plan) == u("wrong new"));
}

TEST_CASE("people who are known are recognised") {
    People people;
    people.add(person("Bos", "123456782", {1980, 1, 1}), u("K1"));
    people.add(person("Blom", "111222333", {1990, 2, 2}));
    Participant vos = person("Vos", "", {1985, 5, 5});
    vos.home.postcode = u("2561MX");
    vos.name.callName = u("Anna");
    people.add(vos);
    const Known known = people.known();
    struct Example {
        const char* row; // clientnummer;bsn;roepnaam;achternaam;geboortedatum;postcode
        const char* outcome;
        int person;
    };
    const Example examples[] = {
        {"K1;123456782;;Bos;1-1-1980;", "same", 1},
        {"K1;;;Bos;1-1-1980;", "same", 1},
        {"K1;;;Bosch;1-1-1980;", "changed", 1},
        {"K7;111222333;;Blom;2-2-1990;", "changed", 2},  // gets a caseload record
        {"K8;;Anna;Vos;5-5-1985;2561 MX", "changed", 3}, // birth date, surname and postcode
        {"K8;;Anna;VOS;5-5-1985;2561 MX", "changed", 3},
        {"K8;;Anna;Vos;5-5-1985;3000 AA", "doubtful", 3}, // moved, or somebody else
        {"K8;;Bert;Vos;5-5-1985;2561 MX", "new", 0},      // twins
        {"K8;;Anna;Vos;6-5-1985;2561 MX", "new", 0},
        {"K9;;;Jansen;1-1-1970;", "new", 0},
        {"K9;;;Bos;1-1-1980;", "new", 0}, // another client number: another person
    };
    for (const Example& example : examples) {
        CAPTURE(example.row);
        const std::string text =
            std::string("clientnummer;bsn;roepnaam;achternaam;geboortedatum;postcode\n") + example.row + "\n";
        const Plan plan = planOf(text.c_str(), known);
        CHECK(outcomes(plan) == u(example.outcome));
        CHECK(plan.rows[0].match.value == example.person);
    }
}

TEST_CASE("a BSN or client number of somebody else is wrong and names the person number") {
    People people;
    people.add(person("Bos", "123456782", {1980, 1, 1}), u("K1"));
    people.add(person("Blom", "111222333", {1990, 2, 2}), u("K2"));
    const Known known = people.known();
    const Plan crossed = planOf("clientnummer;bsn;achternaam;geboortedatum\nK1;111222333;Bos;1-1-1980\n", known);
    CHECK(outcomes(crossed) == u("wrong"));
    const Problems problems = problemsOf(crossed, 0);
    REQUIRE(codes(problems) == QStringList{u("import_bsn_of_other")});
    CHECK(problems[0].args == QStringList{u("102")});
    const Plan stranger = planOf("clientnummer;bsn;achternaam;geboortedatum\nK5;111222333;Jansen;3-3-1970\n", known);
    CHECK(codes(problemsOf(stranger, 0)) == QStringList{u("import_bsn_of_other")});
    const Plan reused = planOf("clientnummer;bsn;achternaam;geboortedatum\nK1;999990007;Jansen;3-3-1970\n", known);
    CHECK(codes(problemsOf(reused, 0)) == QStringList{u("import_client_of_other")});
    const Plan corrected = planOf("clientnummer;bsn;achternaam;geboortedatum\nK1;999990007;Bos;1-1-1980\n", known);
    CHECK(outcomes(corrected) == u("changed"));
    CHECK(codes(problemsOf(corrected, 0)) == QStringList{u("import_bsn_changes")});
}

TEST_CASE("two rows that fit one person by different numbers are not both taken") {
    People people;
    people.add(person("Bos", "123456782", {1980, 1, 1}), u("K1"));
    const Plan plan = planOf("clientnummer;bsn;achternaam;geboortedatum\nK1;;Bos;1-1-1980\nK9;123456782;Bos;1-1-1980\n",
                             people.known());
    CHECK(outcomes(plan) == u("same wrong"));
    CHECK(codes(problemsOf(plan, 1)) == QStringList{u("import_person_twice")});
}

TEST_CASE("what changes is told field by field, and empty cells take nothing away") {
    People people;
    Participant bos = person("Bos", "123456782", {1980, 1, 1});
    bos.phone = u("+31612345678");
    bos.email = u("bos@b.nl");
    people.add(bos, u("K1"));
    const Known known = people.known();
    const Plan plan = planOf("clientnummer;achternaam;telefoon;email;fase\nK1;Bosch;06-64737611;;Nazorg\n", known);
    CHECK(outcomes(plan) == u("changed"));
    CHECK(changesOf(plan, known, 0) == std::vector<CellChange>{{u("surname"), u("Bos"), u("Bosch")},
                                                               {u("phone"), u("+31612345678"), u("+31664737611")},
                                                               {u("phase"), u(""), u("Nazorg")}});
}

TEST_CASE("a name that lost a letter does not undo a spelling that was mended") {
    People people;
    Participant tran = person("Tr\u1EA7n", "123456782", {1980, 1, 1});
    tran.name.callName = u("\u00C7i\u011Fdem");
    people.add(tran, u("K1"));
    const Plan plan = planOf("clientnummer;roepnaam;achternaam\nK1;Çi?dem;Tr?n\n", people.known());
    CHECK(outcomes(plan) == u("same"));
}

TEST_CASE("rows without any number that look alike are one person, a doubt, or two people") {
    CHECK(outcomes(planOf(
              "roepnaam;achternaam;geboortedatum;postcode\nAn;Bos;1-1-1980;2561 MX\nAn;Bos;1-1-1980;2561 MX\n")) ==
          u("repeated new"));
    CHECK(outcomes(planOf(
              "roepnaam;achternaam;geboortedatum;postcode\nAn;Bos;1-1-1980;2561 MX\nAn;Bos;1-1-1980;3000 AA\n")) ==
          u("new doubtful"));
    CHECK(outcomes(planOf(
              "roepnaam;achternaam;geboortedatum;postcode\nAn;Bos;1-1-1980;2561 MX\nBo;Bos;1-1-1980;2561 MX\n")) ==
          u("new new"));
}

TEST_CASE("medical words in remarks are counted in one warning") {
    const Plan plan = planOf("achternaam;bsn;opmerking\nBos;123456782;heeft diabetes\nBlom;111222333;werkt graag\n");
    CHECK(plan.counts.medicalRemarks == 1);
    REQUIRE(codes(plan.problems) == QStringList{u("import_medical_words")});
    CHECK(plan.problems[0].args == QStringList{u("1"), u("diabetes")});
    CHECK(plan.mayApply());
}

TEST_CASE("columns that are not understood are kept as JSON") {
    const Table table = openTable(decode("achternaam;bsn;Iets;Leeg\nBos;123456782;waarde;\n"));
    RowMapper mapper(table, guessMapping(table.headers), today);
    TableReader reader(table);
    Row row;
    REQUIRE(reader.next(row));
    CHECK(mapper.kept(row) == u("{\"Iets\":\"waarde\"}"));
}

TEST_CASE("foreign addresses keep their lines") {
    const Plan plan = planOf(
        "achternaam;bsn;straat;huisnummer;postcode;plaats;land\nBos;123456782;Rue Haute;12;B-1000;Brussel;België\n");
    CHECK(problemsOf(plan, 0).empty());
    const Address home = valuesOf(plan, 0).person.home;
    CHECK(home.foreignLine1 == u("Rue Haute 12"));
    CHECK(home.foreignLine2 == u("B-1000 Brussel"));
    CHECK(home.country == u("België"));
    CHECK(home.postcode.isEmpty());
}

TEST_CASE("planning can be stopped") {
    std::string text = "achternaam;bsn\n";
    for (int i = 0; i < 2000; ++i)
        text += "Bos;\n";
    const Table table = openTable(decode(QByteArray::fromStdString(text)));
    CHECK_THROWS_AS(plan(table, guessMapping(table.headers), {}, today, [](auto, auto) { return false; }), Error);
}
