// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"
#include "core/imports/mapping.h"
#include "core/imports/table.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using namespace wijkwerk::imports;

namespace {

QString words(const Mapping& mapping) {
    QStringList list;
    for (const Column& column : mapping.columns)
        list << codeOf(column.target);
    return list.join(u' ');
}

QString guessed(const char* headers) {
    return words(guessMapping(QString::fromUtf8(headers).split(u';')));
}

Table tableOf(const char* text) {
    return openTable(decode(text));
}

QStringList codes(const Problems& problems) {
    QStringList list;
    for (const Problem& problem : problems)
        list << problem.code;
    return list;
}

} // namespace

TEST_CASE("the columns of the sample caseload are all understood") {
    CHECK(
        guessed(
            "clientnummer;bsn;voorletters;roepnaam;tussenvoegsel;achternaam;geboortedatum;geslacht;straat;huisnummer;"
            "toevoeging;postcode;woonplaats;telefoon;email;uitkering;team;coach;trajectsoort;fase;trede;instroomdatum;"
            "uitstroomdatum;uitstroomreden;opmerking") ==
        QStringLiteral(
            "client_number bsn initials call_name prefix surname birth_date sex street house_number house_suffix "
            "postcode city phone email benefit outside_team case_manager track outside_phase step inflow_on "
            "outflow_on outflow_reason remark"));
}

TEST_CASE("headers of other systems are understood, however they are written") {
    struct Example {
        const char* headers;
        const char* targets;
    };
    const Example examples[] = {
        {"Cli\u00EBntnr.;B.S.N.;Geslachtsnaam;Voorvoegsel(s);Geb.datum", "client_number bsn surname prefix birth_date"},
        {"Naam;Geboortedatum;E-mail adres", "whole_name birth_date email"},
        {"Naam;Voorletters;Tussenvoegsel", "surname initials prefix"},
        {"Naam;Achternaam", "keep surname"},
        {"Naam klant;Telefoonnummer mobiel;Telefoon vast", "whole_name phone phone2"},
        {"Achternaam cli\u00EBnt;BSN van de klant;Postcode + plaats", "surname bsn postcode_and_city"},
        {"Adres;Plaats", "street_and_number city"},
        {"Straat;Plaats", "street_and_number city"},
        {"Adres;Huisnr;PC;Gemeente", "street house_number postcode municipality"},
        {"Dossiernr;A-nummer;Zaaknummer", "external_number external_number external_number"},
        {"Klantmanager;Consulent", "case_manager keep"},
        {"Regeling;Voorziening;Participatieladder;Datum instroom;Einddatum;Reden be\u00EBindiging",
         "benefit track step inflow_on outflow_on outflow_reason"},
        {"Opmerking;Toelichting", "remark remark"},
        {"M/V;Aanspreekvorm;Naamgebruik;Partnernaam;Voorvoegsel partner",
         "sex form_of_address name_use partner_surname partner_prefix"},
        {"Nr;Bedrag;Iets", "keep keep keep"},
        {"Reden niet overgenomen;Regelnr", "ignore ignore"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.headers);
        CHECK(guessed(example.headers) == QString::fromLatin1(example.targets));
    }
    CHECK(guessMapping({QStringLiteral("Dossiernr.")}).columns[0].system == QStringLiteral("dossier"));
    CHECK(guessMapping({QStringLiteral("A-nummer")}).columns[0].system == QStringLiteral("a"));
}

TEST_CASE("a mapping without a surname or with one thing twice is wrong, one without a number is a warning") {
    Mapping mapping = guessMapping({QStringLiteral("bsn"), QStringLiteral("plaats")});
    CHECK(codes(check(mapping)) == QStringList{QStringLiteral("import_no_name_column")});
    mapping = guessMapping({QStringLiteral("achternaam"), QStringLiteral("plaats")});
    CHECK(codes(check(mapping)) == QStringList{QStringLiteral("import_no_key_column")});
    CHECK_FALSE(hasWrong(check(mapping)));
    mapping = guessMapping({QStringLiteral("achternaam"), QStringLiteral("bsn"), QStringLiteral("iets")});
    mapping.columns[2].target = Target::Bsn;
    const Problems problems = check(mapping);
    REQUIRE(codes(problems) == QStringList{QStringLiteral("import_column_twice")});
    CHECK(problems[0].args == QStringList{QStringLiteral("bsn"), QStringLiteral("iets")});
}

TEST_CASE("a mapping is saved and loaded as it was") {
    Profile profile;
    profile.mapping = guessMapping({QStringLiteral("Cli\u00EBntnr"), QStringLiteral("Dossiernr"),
                                    QStringLiteral("Achternaam"), QStringLiteral("Iets")});
    profile.mapping.titleCase = true;
    profile.encoding = Encoding::Windows1252;
    profile.separator = '\t';
    profile.headerLine = 4;
    CHECK(profileFromJson(toJson(profile)) == profile);
    const Profile bare{guessMapping({QStringLiteral("naam")}), {}, {}, {}};
    CHECK(profileFromJson(toJson(bare)) == bare);
}

TEST_CASE("what is no saved mapping is an error") {
    for (const char* json : {"", "[]", "{}", "{\"wijkwerkMapping\":2,\"columns\":[]}", "{\"wijkwerkMapping\":1}",
                             "{\"wijkwerkMapping\":1,\"columns\":[{\"header\":\"a\",\"target\":\"zomaar\"}]}"}) {
        CAPTURE(json);
        CHECK_THROWS_AS(profileFromJson(json), Error);
    }
}

TEST_CASE("a saved mapping finds its columns by header, in any order, and guesses new ones") {
    Profile profile;
    profile.mapping.columns = {{QStringLiteral("Nummer W&I"), Target::ClientNumber, {}},
                               {QStringLiteral("Naam"), Target::Surname, {}},
                               {QStringLiteral("Vervallen"), Target::Remark, {}}};
    Problems problems;
    const Mapping mapping =
        applied(profile, {QStringLiteral("naam"), QStringLiteral("BSN"), QStringLiteral("NUMMER  W & I")}, problems);
    CHECK(words(mapping) == QStringLiteral("surname bsn client_number"));
    REQUIRE(codes(problems) == QStringList{QStringLiteral("import_mapping_column_missing")});
    CHECK(problems[0].value == QStringLiteral("Vervallen"));
}

TEST_CASE("the header is found below report titles") {
    const Table table =
        tableOf("Caseload per consulent;;\nPeildatum;01-11-2026;\n\nAchternaam;BSN;Plaats\nBos;111222333;Gouda\n");
    CHECK(table.layout.headerLine == 4);
    CHECK(table.headers == QStringList{QStringLiteral("Achternaam"), QStringLiteral("BSN"), QStringLiteral("Plaats")});
    CHECK(table.firstLine == 5);
    CHECK(table.problems.empty());
    CHECK(firstRows(table, 5) ==
          std::vector<QStringList>{{QStringLiteral("Bos"), QStringLiteral("111222333"), QStringLiteral("Gouda")}});
}

TEST_CASE("a file without a header gets numbered columns") {
    const Table table = tableOf("Bos;111222333;12-03-1980\nBlom;123456782;01-01-1990\n");
    CHECK(table.layout.headerLine == 0);
    CHECK(table.headers ==
          QStringList{QStringLiteral("Kolom 1"), QStringLiteral("Kolom 2"), QStringLiteral("Kolom 3")});
    CHECK(firstRows(table, 9).size() == 2);
}

TEST_CASE("the header row can be corrected") {
    const auto table = openTable(decode("a;b\nachternaam;bsn\nBos;1\n"), Layout{';', 1});
    CHECK(table.headers == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(firstRows(table, 9).size() == 2);
}

TEST_CASE("totals, blank rows and a repeated header are no people") {
    const Table table = tableOf(
        "achternaam;bsn;plaats;team\nBos;1;Gouda;A\n;;;\nachternaam;bsn;plaats;team\nEindema;2;;\n\nTotaal;2;;\n");
    TableReader reader(table);
    Row row;
    std::vector<int> lines;
    while (reader.next(row))
        lines.push_back(row.line);
    CHECK(lines == std::vector<int>{2, 5});
    CHECK(reader.skipped() == 2);
}

TEST_CASE("a separator at the end of every line makes no column, an empty header in between gets a name") {
    CHECK(tableOf("achternaam;;bsn;\nBos;x;1;\n").headers ==
          QStringList{QStringLiteral("achternaam"), QStringLiteral("Kolom 2"), QStringLiteral("bsn")});
}

TEST_CASE("a line that says which separator is used is obeyed and is no header") {
    const Table table = tableOf("sep=,\r\nachternaam,bsn\r\nBos,1\r\n");
    CHECK(table.layout == Layout{',', 2});
    CHECK(firstRows(table, 2) == std::vector<QStringList>{{QStringLiteral("Bos"), QStringLiteral("1")}});
}

TEST_CASE("a header without rows is refused") {
    CHECK(codes(tableOf("achternaam;bsn\n").problems) == QStringList{QStringLiteral("import_no_rows")});
    CHECK(codes(tableOf("achternaam;bsn\n;\n").problems) == QStringList{QStringLiteral("import_no_rows")});
    CHECK(codes(tableOf("achternaam;\"bsn\n").problems) == QStringList{QStringLiteral("import_quote_open")});
}
