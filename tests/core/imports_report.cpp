// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/report.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using namespace wijkwerk::imports;

namespace {

const QDate today(2026, 11, 22);

QString u(const char* text) {
    return QString::fromUtf8(text);
}

const ReportWords words{[](const Problem& problem) { return problem.code; },
                        [](Outcome outcome) { return codeOf(outcome); }};

Plan planOf(const QByteArray& text) {
    const Table table = openTable(decode(text));
    return plan(table, guessMapping(table.headers), {}, today);
}

} // namespace

TEST_CASE("the report has a line for every row and one for every problem") {
    const Plan plan = planOf(
        "clientnummer;bsn;voorletters;tussenvoegsel;achternaam\nK1;123456782;J.;de;Bos\nK2;123456789;P.;;=Blom?\n");
    const QByteArray report = rowReport(plan, words);
    CHECK(QString::fromUtf8(report) ==
          u("\uFEFFRegel;Uitkomst;Clientnummer;Naam;Kolom;Waarde;Melding;Voorstel\r\n"
            "2;new;K1;Bos, J. de;;;;\r\n"
            "3;wrong;K2;'=Blom?, P.;bsn;\u2022\u2022\u2022\u2022\u20226789;import_bsn_invalid;\r\n"
            "3;wrong;K2;'=Blom?, P.;achternaam;'=Blom?;import_lost_letter;\r\n"));
    CHECK_FALSE(report.contains("123456789"));
    CHECK_FALSE(report.contains("123456782"));
}

TEST_CASE("rows that were left out can be mended and imported again") {
    const QByteArray text = "Titel van het rapport\nclientnummer|bsn|achternaam|telefoon|opmerking\n"
                            "K1|123456782|Bos|06-12345678|goed\n"
                            "K2|123456789|Blom; de|+31612345678|\"met \"\"aanhaling\"\"\nen regel\"\n"
                            "K3|111222333|Vos||31-02\n";
    const Plan first = planOf(text);
    CHECK(first.counts.wrong == 1);
    const QByteArray left = leftOutRows(first, words);
    CHECK(QString::fromUtf8(left) ==
          u("\uFEFFclientnummer;bsn;achternaam;telefoon;opmerking;Reden niet overgenomen\r\n"
            "K2;123456789;\"Blom; de\";'+31612345678;\"met \"\"aanhaling\"\"\nen regel\";bsn: import_bsn_invalid\r\n"));
    QByteArray mended = left;
    mended.replace("123456789", "999990007");
    const Plan second = planOf(mended);
    CHECK(second.counts.wrong == 0);
    REQUIRE(second.counts.added == 1);
    const RowValues values = valuesOf(second, 0);
    CHECK(values.person.name.surname == u("Blom; de"));
    CHECK(values.person.phone == u("+31612345678"));
    CHECK(values.caseload.remark == u("met \"aanhaling\"\nen regel"));
    CHECK(second.mapping.columns.back().target == Target::Ignore);
    // Still wrong: the reason takes the place of the old one.
    CHECK(leftOutRows(planOf(left), words) == left);
}

TEST_CASE("without rows that were left out there is no file") {
    CHECK(leftOutRows(planOf("clientnummer;achternaam\nK1;Bos\n"), words).isEmpty());
}

TEST_CASE("cells beyond the header stay visible behind the reason") {
    const QByteArray left = leftOutRows(planOf("clientnummer;achternaam;plaats\nK1;Bos;Gouda;te veel\n"), words);
    CHECK(left.endsWith("K1;Bos;Gouda;import_too_many_cells;te veel\r\n"));
}
