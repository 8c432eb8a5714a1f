// SPDX-License-Identifier: EUPL-1.2
// The words of the printed dossier: what a citizen reads, and what is left unsaid.
#include "core/store/contracts.h"
#include "core/work/person_file.h"
#include "core/work/step_right.h"
#include "tests/support/contract_bench.h"
#include "tests/support/leaving_bench.h"
#include "ui/texts/privacy_labels.h"

#include <QRegularExpression>

using namespace wijkwerk;
using test::ContractBench;
using test::day;
using test::WorkBench;

namespace {

const work::FileSection& sectionOf(const work::PersonFile& file, const QString& key) {
    const auto found = std::ranges::find(file.sections, key, &work::FileSection::key);
    REQUIRE(found != file.sections.end());
    return *found;
}

QString shownIn(const work::FileRecord& record, const QString& key) {
    const auto found = std::ranges::find(record.cells, key, &work::FileCell::key);
    return found == record.cells.end() ? QString() : found->shown;
}

} // namespace

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

TEST_CASE("the dossier says of answers of a closing that was undone that they were taken back, and of others nothing") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = test::inStage(bench, person);
    const auto close = [&] { return bench.act([&](auto& tx) { return work::close(tx, test::closing(id)); }); };
    REQUIRE(close());
    const work::TakeBack back{store::trajectories::events(bench.db(), id).back().id, QStringLiteral("vergissing"), {}};
    REQUIRE(bench.act([&](auto& tx) { return work::takeBackStep(tx, back); }));
    REQUIRE(close());
    const auto file = work::personFile(bench.db(), person, &ui::dossierWord);
    const auto& records = sectionOf(file, QStringLiteral("closing_check")).records;
    REQUIRE(records.size() >= 2);
    CHECK(shownIn(records.front(), QStringLiteral("taken_back")) == QStringLiteral("ja"));
    CHECK(shownIn(records.back(), QStringLiteral("taken_back")) == QStringLiteral("nee"));
    std::size_t said = 0;
    for (const print::BookBlock& block : work::bookOf(file).blocks)
        said += block.part == print::BookPart::Fact && block.text == u"Later teruggenomen" ? 1 : 0;
    CHECK(said > 0);
    CHECK(said < records.size());
}

TEST_CASE("the log in the dossier has a word for all that was changed of a contract and its proposal") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    ContractProposal wanted = bench.proposal(id);
    wanted.id = bench.proposed(wanted);
    wanted.terms.advisedOn = day("02-10-2026");
    wanted.terms.decidedOn = day("16-10-2026");
    wanted.revision = 1;
    const auto changed = bench.act([&](auto& tx) { return work::changeProposal(tx, {wanted, {}}); });
    INFO(test::codesOf(changed.problems).join(u' ').toStdString());
    REQUIRE(changed);
    for (const ProposalState to :
         {ProposalState::Agreed, ProposalState::AtHr, ProposalState::Offered, ProposalState::Signed})
        REQUIRE(bench.step(wanted.id, to));
    const Contract contract = store::contracts::latestOf(bench.db(), id).value();
    work::NoticeRequest notice;
    notice.goesOn = false;
    notice.contract = contract.id;
    db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
    tx.statement("update contract set starts_on = '2026-11-20' where id = :id").with(contract.id).run();
    tx.commit();
    notice.givenOn = bench.today();
    REQUIRE(bench.act([&](auto& tx) { return work::giveNotice(tx, notice); }));
    work::ContractCorrection correction{contract.id, contract.terms, {}, {}, QStringLiteral("Tikfout")};
    correction.terms.scale = QStringLiteral("2 B");
    REQUIRE(bench.act([&](auto& tx) { return work::correctContract(tx, correction); }));

    const auto file = work::personFile(bench.db(), contract.participant, &ui::dossierWord);
    QString log;
    for (const work::FileRecord& record : sectionOf(file, QStringLiteral("journal")).records)
        log += shownIn(record, QStringLiteral("parts")) + u'\n';
    INFO(log.toStdString());
    CHECK(log.contains(QStringLiteral("Advice of UWV: 01-10-2026 → 02-10-2026")));
    CHECK(log.contains(QStringLiteral("Decision sheltered work: 15-10-2026 → 16-10-2026")));
    CHECK(log.contains(QStringLiteral("; contract\n")));
    CHECK(log.contains(QStringLiteral("taak veranderd; gedaan: – → ja")));
    static const QRegularExpression code(QStringLiteral("; [a-z]+[A-Z]\\w*"));
    CHECK_FALSE(log.contains(code));
}
