// SPDX-License-Identifier: EUPL-1.2
// The caseload file that the program carries, counted; and rows that nobody would write.
#include "core/imports/plan.h"
#include "tests/support/catch.h"

#include <random>

using namespace wijkwerk;
using namespace wijkwerk::imports;

namespace {

const QDate today(2026, 11, 22);

QString u(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("the sample caseload goes in without a wrong row") {
    const Table table = openTable(load(u(WIJKWERK_SOURCE_DIR "/resources/demo/caseload.csv")));
    CHECK(table.source.encoding == Encoding::Windows1252);
    CHECK(table.layout == Layout{';', 1});
    const Plan plan = imports::plan(table, guessMapping(table.headers), {}, today);
    CHECK(plan.counts.rows == 2245);
    CHECK(plan.counts.added == 2245);
    CHECK(plan.counts.wrong == 0);
    CHECK(plan.counts.doubtful == 0);
    CHECK(plan.counts.deceased == 193);
    CHECK(plan.counts.lostLetters == 247);
    // Cells: 38 voorletters, 94 roepnamen, 159 achternamen and 435 coaches.
    CHECK(plan.problemCodes.value(u("import_lost_letter")) == 38 + 94 + 159 + 435);
    CHECK(plan.problemCodes.value(u("import_young_at_inflow")) == 97);
    CHECK(plan.problemCodes.size() == 2);
    CHECK(plan.counts.medicalRemarks == 106);
    CHECK(plan.problems.at(0).args == QStringList{u("106"), u("huisarts")});
}

TEST_CASE("random rows with known headers never break the plan") {
    std::mt19937 random(20261122);
    const QByteArray header = "clientnummer;bsn;naam;geboortedatum;geslacht;adres;huisnummer;toevoeging;postcode;"
                              "woonplaats;land;telefoon;email;"
                              "instroomdatum;uitstroomdatum;opmerking;soort deelnemer;naamgebruik\n";
    constexpr std::string_view likely = ";;;\n\"0123456789-/. :ABvan?'=+\xE9\xC3\xA9\x80\x81,TE";
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = header;
        for (int i = 0; i < 2500; ++i)
            bytes += likely[random() % likely.size()];
        const Table table = openTable(decode(bytes), Layout{';', 1});
        const Plan plan = imports::plan(table, guessMapping(table.headers), {}, today);
        for (int index = 0; index < static_cast<int>(plan.rows.size()); index += 7)
            problemsOf(plan, index);
    }
    SUCCEED();
}
