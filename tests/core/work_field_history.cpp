// SPDX-License-Identifier: EUPL-1.2
// What the fields of a person were before, and an earlier value put back. On both engines.
#include "core/rules/document_list.h"
#include "core/rules/note_lock.h"
#include "core/work/field_history.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using test::WorkBench;

namespace {

void change(WorkBench& bench, ParticipantId id, const std::function<void(Participant&)>& how) {
    Participant person = store::participants::find(bench.db(), id).value();
    how(person);
    REQUIRE(bench.act([&](db::Transaction& tx) { return work::saveParticipant(tx, person); }));
}

} // namespace

TEST_CASE("every change of a field can be seen with who did it, and is put back as a change of its own") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId id = bench.addPerson();
    const Participant first = store::participants::find(bench.db(), id).value();
    CHECK(work::fieldHistory(bench.db(), id).empty());
    change(bench, id, [](Participant& p) {
        p.email = QStringLiteral("nieuw@voorbeeld.nl");
        p.born = {1979, 1, 0};
        p.name.sex = RegisteredSex::Female;
        p.home.street = QStringLiteral("Nieuwstraat");
        p.bsn.clear();
    });
    const auto history = work::fieldHistory(bench.db(), id);
    QStringList fields;
    for (const work::FieldValue& value : history) {
        fields << value.field;
        CHECK(value.worker == bench.coach());
    }
    fields.sort();
    CHECK(fields == QStringList{QStringLiteral("bornOn"), QStringLiteral("email"), QStringLiteral("home"),
                                QStringLiteral("sex")}); // never the BSN
    for (const work::FieldValue& value : history) {
        REQUIRE(bench.act([&](db::Transaction& tx) { return work::restoreField(tx, id, value.field, value.was); }));
    }
    const Participant again = store::participants::find(bench.db(), id).value();
    CHECK(again.email == first.email);
    CHECK(again.born == first.born);
    CHECK(again.name.sex == first.name.sex);
    CHECK(again.home == first.home);
    CHECK(again.bsn.isEmpty());
    CHECK(work::fieldHistory(bench.db(), id).size() == 8);

    bench.db().setActor(db::actorHere(bench.guide().value));
    const auto refused = bench.act(
        [&](db::Transaction& tx) { return work::restoreField(tx, id, QStringLiteral("email"), QStringLiteral("x")); });
    CHECK(test::codesOf(refused.problems) == QStringList{QStringLiteral("role_may_not")});
}

TEST_CASE("what the check list of documents asks follows the phases somebody has been in") {
    using K = AttachmentKind;
    struct Row {
        std::set<Phase> been;
        std::vector<K> there;
        std::vector<K> missing;
    };
    const Row rows[] = {
        {{}, {}, {}},
        {{Phase::Referred}, {}, {K::ReferralForm}},
        {{Phase::Referred, Phase::Preselection}, {K::ReferralForm}, {K::PrivacySheet}},
        {{Phase::Referred, Phase::Preselection, Phase::Stage},
         {K::ReferralForm, K::PrivacySheet, K::PreselectionReport, K::SkillsForm},
         {K::ActionPlan, K::PlacementDecision, K::StageAgreement}},
        {{Phase::Contract}, {K::PreselectionReport, K::Evaluation, K::Contract}, {K::Evaluation}}, // two at least
        {{Phase::Contract}, {K::PreselectionReport, K::Evaluation, K::Evaluation, K::Contract}, {}},
        {{Phase::DroppedOut}, {}, {K::EndLetter, K::HandoverForm}},
    };
    for (const Row& row : rows)
        CHECK(rules::missingDocuments(row.been, row.there) == row.missing);
    CHECK(rules::expectedDocuments({Phase::Aftercare}) == std::vector<K>{K::AftercareLog});
}

TEST_CASE("a note locks after its hours, and when the clock was put back") {
    const QDateTime at(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
    CHECK_FALSE(rules::isNoteLocked(at, at, 24));
    CHECK_FALSE(rules::isNoteLocked(at, at.addSecs(24 * 3600 - 1), 24));
    CHECK(rules::isNoteLocked(at, at.addSecs(24 * 3600), 24));
    CHECK(rules::isNoteLocked(at, at.addSecs(1), 0));
    CHECK(rules::isNoteLocked(at, at.addDays(-1), 24));
}
