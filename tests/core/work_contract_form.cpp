// SPDX-License-Identifier: EUPL-1.2
// What goes to HR: one page with facts and the contract check, and nothing of the stage.
#include "core/db/contents.h"
#include "core/print/pdf.h"
#include "core/store/contracts.h"
#include "core/store/prior_employment.h"
#include "core/work/contract_form.h"
#include "core/work/note_work.h"
#include "tests/support/contract_bench.h"
#include "tests/support/dates.h"
#include "ui/texts/chain_text.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::ContractBench;

namespace {

/// Everything that the tables of contracts say, as one text.
QString wordsOfContractTables(db::Database& database) {
    QString words;
    for (const char* table : {"contract_proposal", "proposal_step", "contract", "contract_notice", "prior_employment",
                              "prior_employment_asked"}) {
        std::vector<QString> columns;
        auto names = database.statement("select name from pragma_table_info(:table)");
        names.with(QString::fromLatin1(table));
        while (names.next())
            columns.push_back(names.text());
        for (const QString& column : columns) {
            auto query =
                database.statement(QStringLiteral("select cast(%1 as text) from %2").arg(column, QLatin1String(table)));
            while (query.next())
                words += query.text() + u'\n';
        }
    }
    return words;
}

} // namespace

TEST_CASE("the form for HR is one page with facts, chain check and steps, and nothing of the stage") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    const ParticipantId person = bench.personOf(id);
    bench.evaluated(id);
    Note note;
    note.participant = person;
    note.trajectory = id;
    note.kind = NoteKind::Talk;
    note.happenedOn = bench.today();
    note.text = QStringLiteral("STAGEWORDnote");
    REQUIRE(bench.act([&](auto& tx) { return addNote(tx, note); }));
    {
        db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
        tx.statement("update placement set agreements = 'STAGEWORDagreements' where participant_id = :person")
            .with(person)
            .run();
        tx.commit();
    }
    PriorEmployment prior;
    prior.participant = person;
    prior.employer = QStringLiteral("Uitzendbureau Noord");
    prior.kind = PriorEmployer::Agency;
    prior.startsOn = QDate(2026, 1, 1);
    prior.lastDay = QDate(2026, 9, 30);
    REQUIRE(bench.act([&](auto& tx) { return addPriorEmployment(tx, prior); }));
    const ContractProposalId proposal = bench.proposed(bench.proposal(id));
    REQUIRE(bench.step(proposal, ProposalState::Agreed));
    REQUIRE(bench.step(proposal, ProposalState::AtHr));
    const letters::Document form = hrForm(bench.db(), proposal, bench.today(), ui::chainLines);
    const QString text = letters::plainText(form);
    CHECK_FALSE(text.contains(QLatin1String("STAGEWORD")));
    CHECK_FALSE(letters::toMarkup(form).contains(QLatin1String("STAGEWORD")));
    for (const char* said :
         {"Medewerker groen", "04-01-2027", "31-12-2027", "P-budget, kostenplaats 6400", "Plantsoen Noord",
          "Uitzendbureau Noord", "Gap: 3 month(s) and 3 day(s)", "Outcome: allowed. Contract 2 of at most 3",
          "akkoord teamleider", "naar HR, Joke Brandsma", "Naar eerder werk is nog niet gevraagd."}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
    REQUIRE(bench.act([&](auto& tx) { return askedPriorEmployment(tx, person, bench.today()); }));
    REQUIRE(bench.act([&](auto& tx) {
        const auto known = store::prior_employment::ofParticipant(tx.database(), person);
        return withdrawPriorEmployment(tx, known.front().id);
    }));
    CHECK(letters::plainText(hrForm(bench.db(), proposal, bench.today(), ui::chainLines))
              .contains(QStringLiteral("Naar eerder werk gevraagd op 22-11-2026: geen.")));
    CHECK(print::pdf(form).pages == 1);
    CHECK(hrFormFileName(bench.db(), proposal).startsWith(QLatin1String("contractvoorstel 1")));
}

TEST_CASE("nothing of the stage comes into the tables of contracts when one is signed") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    bench.signedContract(bench.proposal(id));
    const QString words = wordsOfContractTables(bench.db());
    CHECK(words.contains(QLatin1String("Medewerker groen"))); // it was looked at
    CHECK_FALSE(words.contains(QLatin1String("STAGEWORD")));
    CHECK(store::contracts::finalAdvice(bench.db(), id)->advice == QLatin1String("contract"));
}
