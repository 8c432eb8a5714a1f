// SPDX-License-Identifier: EUPL-1.2
// Restriction of processing (AVG art. 18): when it is in force, and what it does.
#include "core/store/retention.h"
#include "core/work/letter_work.h"
#include "core/work/request_work.h"
#include "tests/support/long_closed.h"

using namespace wijkwerk;
using test::codesOf;
using test::must;
using test::WorkBench;

namespace {

WorkerId privacyOfficer(db::Database& database) {
    const db::Actor before = database.actor();
    const WorkerId id = test::actAsNew(database, Role::PrivacyOfficer);
    database.setActor(before);
    return id;
}

/// By a privacy officer.
RightsRequestId ask(db::Database& database, WorkerId keeper, ParticipantId person, QDate on) {
    work::NewRequest request;
    request.participant = person;
    request.kind = RequestKind::Restriction;
    request.receivedOn = on;
    request.identity = IdentityCheck::KnownInPerson;
    return test::as(database, keeper, [&](db::Transaction& tx) { return work::receiveRequest(tx, request); })
        .done.value();
}

void answer(db::Database& database, WorkerId keeper, RightsRequestId request, QDate on, RequestOutcome outcome) {
    REQUIRE(test::as(database, keeper, [&](db::Transaction& tx) {
                return work::answerRequest(tx, {request, on, outcome, QStringLiteral("met reden")});
            }).done);
}

} // namespace

TEST_CASE("a restriction counts from the day it is asked, until it is refused or a newer one is withdrawn") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    db::Database& db = bench.db();
    const ParticipantId person = bench.addPerson();
    const ParticipantId other = bench.addAnother();
    const WorkerId keeper = privacyOfficer(db);
    const auto keeps = [&] { return store::retention::factsOf(db, person)->openRequest; };
    CHECK_FALSE(work::restrictionOf(db, person));
    const RightsRequestId first = ask(db, keeper, person, QDate(2026, 11, 2));
    CHECK(work::restrictionOf(db, person)->isOpen());
    CHECK(keeps());

    SECTION("refused") {
        answer(db, keeper, first, QDate(2026, 11, 9), RequestOutcome::Refused);
        CHECK_FALSE(work::restrictionOf(db, person));
        CHECK_FALSE(keeps());
    }
    SECTION("granted, and later withdrawn by the person") {
        answer(db, keeper, first, QDate(2026, 11, 9), RequestOutcome::Granted);
        CHECK(work::restrictionOf(db, person)->answeredOn == QDate(2026, 11, 9));
        CHECK(keeps());
        const RightsRequestId second = ask(db, keeper, person, QDate(2026, 11, 16));
        answer(db, keeper, second, QDate(2026, 11, 17), RequestOutcome::Withdrawn);
        CHECK_FALSE(work::restrictionOf(db, person));
        CHECK_FALSE(keeps());
    }
    CHECK_FALSE(work::restrictionOf(db, other));
    CHECK_FALSE(store::retention::factsOf(db, other)->openRequest);
}

TEST_CASE("a letter to somebody who asked to restrict processing says so and can still be made") {
    WorkBench bench;
    db::Database& db = bench.db();
    const ParticipantId person = bench.addPerson();
    const auto trajectory = bench.suitable(person);
    must(db, [&](db::Transaction& tx) { return work::startStage(tx, bench.stage(trajectory)); });
    const auto prepared = [&] {
        return work::prepareLetter(db, person, QStringLiteral("plaatsingsbrief"), bench.today());
    };
    CHECK_FALSE(codesOf(prepared().problems).contains(QStringLiteral("person_restricted")));
    const WorkerId keeper = privacyOfficer(db);
    ask(db, keeper, person, QDate(2026, 11, 20));
    CHECK(codesOf(prepared().problems).contains(QStringLiteral("person_restricted")));
    CHECK(prepared().mayBeFinal());
}
