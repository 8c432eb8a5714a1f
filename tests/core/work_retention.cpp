// SPDX-License-Identifier: EUPL-1.2
#include "core/store/retention.h"
#include "core/work/retention.h"
#include "tests/support/long_closed.h"

using namespace wijkwerk;
using test::codesOf;
using test::must;
using test::WorkBench;

TEST_CASE("rules come with the program and are off until the archivist has confirmed them") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    db::Database& db = bench.db();
    const WorkerId admin = test::actAsAdmin(db);
    CHECK(work::retentionRules(db).size() == work::seededRules().size());
    must(db, [](db::Transaction& tx) {
        CHECK(work::seedRules(tx));
        CHECK_FALSE(work::seedRules(tx));
        return work::Outcome<work::Done>{{}, work::Done{}};
    });
    const auto rules = store::retention::rules(db);
    CHECK(rules.size() == work::seededRules().size());
    CHECK(std::ranges::none_of(rules, &RetentionRule::isConfirmed));
    const auto provision = *std::ranges::find(rules, RetentionSubject::Provision, &RetentionRule::subject);
    CHECK(provision.result == QLatin1String("8.3"));
    CHECK(provision.term == 10);
    CHECK_FALSE(provision.doubt.isEmpty());

    const auto refused = work::perform(db, [&](db::Transaction& tx) {
        return work::confirmRule(tx, {provision.id, {}, QDate(2026, 12, 1), {}});
    });
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("text_missing"), QStringLiteral("day_in_future")});
    must(db, [&](db::Transaction& tx) {
        return work::confirmRule(
            tx, {provision.id, QStringLiteral("A. de Vries"), QDate(2026, 11, 20), QStringLiteral("besluit 2026-11")});
    });
    auto confirmed = store::retention::rule(db, provision.id).value();
    CHECK(confirmed.confirmation->by == QLatin1String("A. de Vries"));
    CHECK(confirmed.confirmation->recordedBy == admin);

    SECTION("a changed term is a rule of its own from its day on, and has to be confirmed again") {
        must(db, [&](db::Transaction& tx) {
            return work::changeRule(
                tx, {provision.id, 7, TermUnit::Years, QDate(2027, 1, 1), QStringLiteral("Selectielijst 2027")});
        });
        const auto before = store::retention::rule(db, provision.id).value();
        CHECK(before.validTo == QDate(2026, 12, 31));
        CHECK(before.isConfirmed());
        const auto all = store::retention::rules(db);
        CHECK(std::ranges::count(all, QStringLiteral("8.3"), &RetentionRule::result) == 2);
        CHECK_FALSE(rules::ruleFor(all, RetentionSubject::Provision, QDate(2027, 1, 1))->isConfirmed());
    }
    SECTION("a confirmation can be withdrawn") {
        must(db, [&](db::Transaction& tx) {
            return work::withdrawConfirmation(tx, provision.id, QStringLiteral("vergissing"));
        });
        CHECK_FALSE(store::retention::rule(db, provision.id)->isConfirmed());
    }
}

TEST_CASE("rules stand in the order of their results, before the first is confirmed and after it") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const auto results = [&] {
        QStringList found;
        for (const RetentionRule& rule : work::retentionRules(bench.db()))
            found << rule.result;
        return found;
    };
    const QStringList before = results();
    CHECK(before.indexOf(QStringLiteral("8.2")) < before.indexOf(QStringLiteral("17.5")));
    CHECK(before.indexOf(QStringLiteral("8.4")) < before.indexOf(QStringLiteral("8.4.1")));
    test::confirmRules(bench.db());
    CHECK(results() == before);
}

TEST_CASE("a hold keeps a person off the list until it is lifted") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    db::Database& db = bench.db();
    const ParticipantId person = bench.addPerson();
    test::longClosed(db, person, bench.workplace(), bench.coach(), QDate(2013, 3, 12));
    test::confirmRules(db);
    CHECK(work::retentionOf(db, person, bench.today())->mayGo());
    CHECK(
        codesOf(work::perform(db, [&](db::Transaction& tx) {
                    return work::addHold(tx, person, QStringLiteral(" "), QDate(2026, 11, 1));
                }).problems) == QStringList{QStringLiteral("text_missing"), QStringLiteral("hold_ends_before_today")});
    const LegalHoldId hold = must(db, [&](db::Transaction& tx) {
        return work::addHold(tx, person, QStringLiteral("rechtszaak"), QDate(2027, 6, 30));
    });
    CHECK(work::retentionOf(db, person, bench.today())->blocks == std::vector{RetentionBlock::LegalHold});
    must(db, [&](db::Transaction& tx) { return work::liftHold(tx, hold, QStringLiteral("zaak gesloten")); });
    CHECK(work::retentionOf(db, person, bench.today())->mayGo());
}
