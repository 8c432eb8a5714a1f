// SPDX-License-Identifier: EUPL-1.2
// The words of the printed dossier: what a citizen reads, and what is left unsaid.
#include "core/work/person_file.h"
#include "tests/support/work_bench.h"
#include "ui/texts/privacy_labels.h"

using namespace wijkwerk;
using test::WorkBench;

TEST_CASE("the printed dossier leaves out what goes without saying, and always says who") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    {
        const db::Actor somebody = bench.db().actor();
        db::Actor nobody = somebody;
        nobody.worker = 0;
        bench.db().setActor(nobody);
        REQUIRE(db::noteReading(bench.db(), {QStringLiteral("demo_made"), person.value, {}}));
        REQUIRE(db::noteReading(bench.db(), {QStringLiteral("lookers_shown"), person.value, {}}));
        bench.db().setActor(somebody);
    }
    const auto file = work::personFile(bench.db(), person, &ui::dossierWord);
    CHECK_FALSE(file.isPractice);
    QStringList facts;
    std::vector<QStringList> rows;
    for (const print::BookBlock& block : work::bookOf(file).blocks) {
        if (block.part == print::BookPart::Fact)
            facts << block.text + u' ' + block.value;
        if (block.part == print::BookPart::Row)
            rows.push_back(block.cells);
    }
    for (const char* words : {"Overleden", "Er ontbreken", "Opgeborgen", "Nog aanvullen", "In het archief"}) {
        CAPTURE(words);
        CHECK(facts.filter(QString::fromUtf8(words)).isEmpty());
    }
    REQUIRE(rows.size() > 2);
    CHECK(rows.at(rows.size() - 2).at(1) == QStringLiteral("het programma"));
    CHECK(rows.back().at(1) == QStringLiteral("niet bekend"));
    CHECK(rows.back().at(2) == QStringLiteral("bekeken wie in uw dossier keek"));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        CAPTURE(rows[i].join(u'|').toStdString());
        CHECK_FALSE(rows[i].at(1).isEmpty());
        CHECK((rows[i].at(2).startsWith(QStringLiteral("BSN")) || rows[i].at(2).at(0).isLower()));
    }
}
