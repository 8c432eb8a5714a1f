// SPDX-License-Identifier: EUPL-1.2
// Falling back, what an outflow and a drop-out must say, what may be told to help from outside, and what blocks
// closing.
#include "core/rules/closing.h"
#include "core/rules/handover.h"
#include "core/rules/leaving.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using test::codesOf;
using test::day;

TEST_CASE("who is back within six months after the last day fell back, and a day later did not") {
    struct Row {
        const char* left;
        const char* back;
        bool fell;
    };
    const Row rows[] = {
        {"15-05-2026", "16-05-2026", true},  {"15-05-2026", "15-11-2026", true},  {"15-05-2026", "16-11-2026", false},
        {"31-08-2026", "28-02-2027", true},  {"31-08-2026", "01-03-2027", false}, {"31-08-2027", "29-02-2028", true},
        {"31-12-2026", "30-06-2027", true},  {"31-12-2026", "01-07-2027", false}, {"15-05-2026", "15-05-2026", false},
        {"15-05-2026", "01-05-2026", false},
    };
    for (const Row& row : rows) {
        INFO(row.left << " back on " << row.back);
        CHECK(rules::isFallBack(day(row.left), day(row.back)) == row.fell);
    }
}

TEST_CASE("an outflow to work says employer, first day and hours; to something else only where to") {
    TrajectoryEnd end;
    end.endedOn = day("20-11-2026");
    CHECK(codesOf(rules::checkOutflow({}, end)) == QStringList{QStringLiteral("destination_missing")});
    CHECK(rules::checkOutflow(OutflowType::Volunteering, end).empty());
    CHECK(codesOf(rules::checkOutflow(OutflowType::RegularPermanent, end)) ==
          QStringList{QStringLiteral("text_missing"), QStringLiteral("job_start_missing"),
                      QStringLiteral("job_hours_missing")});
    CHECK(codesOf(rules::checkOutflow(OutflowType::SelfEmployed, end)) ==
          QStringList{QStringLiteral("job_start_missing")});
    end.employer = QStringLiteral("Bakkerij Smit");
    end.jobHours = {2400};
    end.jobStartsOn = day("01-12-2026");
    CHECK(rules::checkOutflow(OutflowType::RegularPermanent, end).empty());
    end.jobStartsOn = day("20-05-2026");
    CHECK(codesOf(rules::checkOutflow(OutflowType::RegularPermanent, end)) ==
          QStringList{QStringLiteral("job_before_last_day")});
}

TEST_CASE("a drop-out says the reason, where the cause lies and when it was talked about") {
    rules::DropOutFacts facts;
    facts.today = day("22-11-2026");
    facts.noLeadNeeded = true;
    facts.handoverRefused = true;
    CHECK(codesOf(rules::checkDropOut(facts)) == QStringList{QStringLiteral("drop_out_reason_missing")});
    facts.reason = DropOutReason::Travel;
    const Problems missing = rules::checkDropOut(facts);
    CHECK(codesOf(missing) ==
          QStringList{QStringLiteral("influence_missing"), QStringLiteral("drop_out_talk_missing")});
    CHECK(allOverrulable(missing)); // somebody who never came back cannot be talked to
    facts.end.influence = Influence::Outside;
    facts.end.talkedOn = day("20-11-2026");
    CHECK(rules::checkDropOut(facts).empty());
    facts.end.sideReasons = {DropOutReason::Travel};
    CHECK(codesOf(rules::checkDropOut(facts)) == QStringList{QStringLiteral("side_reason_twice")});
    facts.end.sideReasons = {DropOutReason::Private};
    facts.reason = DropOutReason::CareFirst;
    facts.handoverRefused = false;
    CHECK(codesOf(rules::checkDropOut(facts)) == QStringList{QStringLiteral("care_needs_handover")});
    facts.handoverRefused = true;
    CHECK(rules::checkDropOut(facts).empty());
    facts.reason = DropOutReason::Behaviour;
    const Problems behaviour = rules::checkDropOut(facts);
    CHECK(codesOf(behaviour) == QStringList{QStringLiteral("behaviour_needs_team_lead")});
    CHECK_FALSE(allOverrulable(behaviour));
    facts.leadAgreed = true;
    CHECK(rules::checkDropOut(facts).empty());
}

TEST_CASE("a drop-out without a team lead who agreed or a choice about the hand-over asks one question, for a reason") {
    rules::DropOutFacts facts;
    facts.today = day("22-11-2026");
    facts.reason = DropOutReason::Attendance;
    facts.end.influence = Influence::Person;
    facts.end.talkedOn = day("20-11-2026");
    const Problems both = rules::checkDropOut(facts);
    CHECK(codesOf(both) == QStringList{QStringLiteral("drop_out_needs_both")});
    CHECK(allOverrulable(both));
    facts.handoverPlanned = true;
    CHECK(codesOf(rules::checkDropOut(facts)) == QStringList{QStringLiteral("drop_out_needs_lead")});
    facts.leadAgreed = true;
    CHECK(rules::checkDropOut(facts).empty());
    facts.handoverPlanned = false;
    CHECK(codesOf(rules::checkDropOut(facts)) == QStringList{QStringLiteral("drop_out_needs_handover")});
    facts.handoverRefused = true;
    CHECK(rules::checkDropOut(facts).empty());
    facts.leadAgreed = false;
    facts.noLeadNeeded = true; // a team lead records it
    CHECK(rules::checkDropOut(facts).empty());
    // What asks one of the two in its own words does not ask it twice.
    facts.reason = DropOutReason::Behaviour;
    CHECK(codesOf(rules::checkDropOut(facts)) == QStringList{QStringLiteral("behaviour_needs_team_lead")});
}

namespace {

rules::HandoverFacts arranged() {
    rules::HandoverFacts facts;
    facts.today = day("22-11-2026");
    facts.handover.participant = ParticipantId{7};
    facts.handover.organisation = QStringLiteral("Wijkteam Noord");
    Consent consent;
    consent.participant = ParticipantId{7};
    consent.purpose = ConsentPurpose::Help;
    consent.receiver = QStringLiteral("wijkteam noord");
    consent.categories = {DataCategory::Contact, DataCategory::WentWell};
    consent.givenOn = day("01-11-2026");
    consent.validUntil = day("30-04-2027");
    facts.consent = consent;
    facts.handover.consent = ConsentId{9};
    return facts;
}

} // namespace

TEST_CASE("what may be told is what the consent names, and without one nothing") {
    using enum DataCategory;
    rules::HandoverFacts facts = arranged();
    CHECK(rules::wayOf(facts) == rules::HandoverWay::Consent);
    CHECK(rules::mayBeTold(facts) == std::vector{Contact, WentWell});
    SECTION("withdrawn") {
        facts.consent->withdrawnOn = day("22-11-2026");
        CHECK(rules::wayOf(facts) == rules::HandoverWay::Nothing);
    }
    SECTION("past") {
        facts.today = day("01-05-2027");
        CHECK(rules::mayBeTold(facts).empty());
    }
    SECTION("of another purpose") {
        facts.consent->purpose = ConsentPurpose::PhotoFilm;
        CHECK(rules::mayBeTold(facts).empty());
    }
    SECTION("for another receiver") {
        facts.handover.organisation = QStringLiteral("Wijkteam Zuid");
        CHECK(rules::mayBeTold(facts).empty());
        CHECK(codesOf(rules::checkHandover(facts)) == QStringList{QStringLiteral("handover_consent_other")});
    }
    SECTION("of another person") {
        facts.consent->participant = ParticipantId{8};
        CHECK(rules::mayBeTold(facts).empty());
    }
    SECTION("the person does not want it after all") {
        facts.handover.refused = true;
        CHECK(rules::mayBeTold(facts).empty());
    }
}

TEST_CASE("what was handed over on a day with consent stays so when the consent ended since") {
    rules::HandoverFacts facts = arranged();
    facts.today = day("01-05-2027"); // it held t/m 30-04-2027 at most
    facts.handover.doneOn = day("20-11-2026");
    CHECK(rules::checkHandover(facts).empty());
    CHECK(rules::mayBeTold(facts).empty()); // nothing more leaves
    facts.handover.doneOn = day("01-05-2027");
    CHECK(codesOf(rules::checkHandover(facts)) == QStringList{QStringLiteral("handover_needs_consent")});
}

TEST_CASE("without consent the person calls himself, or two people decide because of danger") {
    rules::HandoverFacts facts = arranged();
    facts.consent.reset();
    facts.handover.consent = {};
    facts.handover.doneOn = day("20-11-2026");
    CHECK(codesOf(rules::checkHandover(facts)) == QStringList{QStringLiteral("handover_needs_consent")});
    facts.handover.warm = true;
    CHECK(rules::checkHandover(facts).empty());
    CHECK(rules::wayOf(facts) == rules::HandoverWay::Warm);
    CHECK(rules::mayBeTold(facts).empty());
    facts.handover.otherGround = QStringLiteral("Acuut gevaar voor de persoon");
    CHECK(codesOf(rules::checkHandover(facts)) == QStringList{QStringLiteral("handover_ground_needs_two")});
    facts.leadIsLead = true;
    CHECK(rules::wayOf(facts) == rules::HandoverWay::Warm); // one of the two is not enough
    facts.officerIsOfficer = true;
    CHECK(rules::wayOf(facts) == rules::HandoverWay::Ground);
    CHECK(rules::mayBeTold(facts) == std::vector{DataCategory::Contact});
}

TEST_CASE("a legal duty blocks closing, and other things that are open ask why") {
    using rules::ClosingItem;
    const auto checks =
        rules::closingChecks({{ClosingItem::Task, 2}, {ClosingItem::Handover, 1}, {ClosingItem::Letter, 0}});
    REQUIRE(checks.size() == 2);
    CHECK(checks[0] == rules::ClosingCheck{ClosingItem::Handover, 1, true});
    CHECK(checks[1] == rules::ClosingCheck{ClosingItem::Task, 2, false});
    CHECK(codesOf(rules::mayClose(checks, {})) ==
          QStringList{QStringLiteral("closing_blocked"), QStringLiteral("closing_needs_reason")});
    CHECK(codesOf(rules::mayClose(checks, {{ClosingItem::Handover, QStringLiteral("geen zin")},
                                           {ClosingItem::Task, QStringLiteral("gaat naar de klantmanager")}})) ==
          QStringList{QStringLiteral("closing_blocked")});
    CHECK(rules::mayClose(rules::closingChecks({}), {}).empty());
}
