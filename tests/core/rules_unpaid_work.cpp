// SPDX-License-Identifier: EUPL-1.2
// Unpaid work of before, and a legal form that ends while the stage goes on.
#include "core/rules/explained_dates.h"
#include "core/rules/unpaid_work.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;
using test::codesOf;
using test::day;
using enum StageLegalForm;

namespace {

Placement stage(StageLegalForm form, const char* from, const char* until) {
    Placement placement;
    placement.legalForm = form;
    placement.startsOn = day(from);
    placement.lastDay = day(until);
    return placement;
}

} // namespace

TEST_CASE("the longest time of the law counts all unpaid work of before, each day once") {
    const struct {
        StageLegalForm earlier;
        const char* from;
        const char* until;
        StageLegalForm wanted;
        const char* start;
        const char* lastDay;
        int days;
        const char* code;
        bool overrulable;
    } table[] = {
        // 61 days: six months counted from 02-07-2026 end on 01-01-2027
        {TrialPlacement, "01-03-2026", "30-04-2026", TrialPlacement, "01-09-2026", "31-10-2026", 61,
         "unpaid_work_before", false},
        {TrialPlacement, "01-03-2026", "30-04-2026", TrialPlacement, "01-09-2026", "01-01-2027", 61,
         "unpaid_work_before", false},
        {TrialPlacement, "01-03-2026", "30-04-2026", TrialPlacement, "01-09-2026", "02-01-2027", 61,
         "trial_used_before", true},
        {WorkStage, "01-03-2026", "30-04-2026", TrialPlacement, "01-09-2026", "31-10-2026", 0, "", false},
        {TrialPlacement, "01-03-2026", "30-04-2026", WorkStage, "01-09-2026", "30-11-2026", 0, "", false},
        // four years of before: nothing is left
        {ParticipationPlace, "01-01-2022", "31-12-2025", ParticipationPlace, "01-12-2026", "31-05-2027", 1461,
         "participation_used_before", false},
        // 91 days: the first two years counted from 01-09-2026 end on 31-08-2028
        {WorkStage, "01-09-2026", "30-11-2026", ParticipationPlace, "01-12-2026", "31-08-2028", 91,
         "unpaid_work_before", false},
        {WorkStage, "01-09-2026", "30-11-2026", ParticipationPlace, "01-12-2026", "01-09-2028", 91,
         "unpaid_work_over_term", true},
        {CivicDuty, "01-09-2026", "30-11-2026", ParticipationPlace, "01-12-2026", "30-11-2028", 0, "", false},
        // only the days before the new one
        {TrialPlacement, "01-08-2026", "30-09-2026", TrialPlacement, "01-09-2026", "31-10-2026", 31,
         "unpaid_work_before", false},
    };
    for (const auto& row : table) {
        CAPTURE(row.from, row.start, row.lastDay);
        const std::vector before{stage(row.earlier, row.from, row.until)};
        const UnpaidWork used = unpaidBefore(before, row.wanted, day(row.start));
        CHECK(used.counted == row.days);
        const Problems problems = checkUnpaidBefore(row.wanted, day(row.start), day(row.lastDay), used);
        CHECK(codesOf(problems).join(u' ') == QLatin1String(row.code));
        if (!problems.empty()) {
            CHECK(problems.front().args.front() == QString::number(row.days));
            CHECK((hasWrong(problems) && allOverrulable(problems)) == row.overrulable);
        }
    }
}

TEST_CASE("moving on within a stage counts no day twice, and a placement that never was counts none") {
    Placement left = stage(TrialPlacement, "01-03-2026", "30-04-2026");
    left.endedOn = day("31-03-2026");
    left.moved = true;
    Placement there = stage(TrialPlacement, "01-04-2026", "30-04-2026");
    there.beganOn = day("01-03-2026");
    Placement never = stage(TrialPlacement, "01-06-2026", "31-07-2026");
    never.endedOn = day("31-05-2026");
    Placement contract = stage(TrialPlacement, "01-06-2026", "31-07-2026");
    contract.kind = PlacementKind::Contract;
    const std::vector before{left, there, never, contract};
    CHECK(unpaidBefore(before, TrialPlacement, day("01-09-2026")) == UnpaidWork{61, 61});
    CHECK(unpaidBefore(before, TrialPlacement, day("01-03-2026")) == UnpaidWork{}); // its own days
    const auto limit = explainUnpaidWork(TrialPlacement, day("01-09-2026"), {61, 61});
    REQUIRE(limit);
    CHECK(limit->date == day("01-01-2027"));
    CHECK(limit->name == u"unpaid_work");
    CHECK_FALSE(explainUnpaidWork(TrialPlacement, day("01-09-2026"), {}));
    CHECK_FALSE(explainUnpaidWork(WorkStage, day("01-09-2026"), {61, 61}));
}

TEST_CASE("of a stage whose form changed each part counts in the form of then") {
    Placement changed = stage(CivicParticipation, "01-11-2026", "28-02-2027");
    changed.earlierForm = SocialActivation;
    changed.formFrom = day("01-01-2027");
    const std::vector before{changed};
    // 01-11 t/m 31-12-2026; maatschappelijke participatie does not count
    CHECK(unpaidBefore(before, ParticipationPlace, day("01-03-2027")) == UnpaidWork{0, 61});
}

TEST_CASE("the form of a stage becomes the one that takes its place, within the stage or the day after it") {
    const struct {
        StageLegalForm form;
        const char* from;
        const char* until;
        const char* on;
        const char* usual;
        const char* codes;
    } table[] = {
        {CivicDuty, "01-11-2026", "31-01-2027", "01-01-2027", "01-01-2027", ""},
        {SocialActivation, "01-11-2026", "31-12-2026", "01-01-2027", "01-01-2027", ""},
        {CivicDuty, "01-11-2026", "31-12-2026", "02-01-2027", "01-01-2027", "form_change_day"},
        {CivicDuty, "01-11-2026", "30-11-2026", "01-12-2026", "01-12-2026", ""},
        {CivicDuty, "01-11-2026", "31-01-2027", "31-10-2026", "01-01-2027", "form_change_day"},
        {CivicDuty, "01-11-2025", "31-01-2026", "31-12-2025", "01-02-2026", "form_not_valid"}, // not yet tolerated
        {WorkStage, "01-11-2026", "31-01-2027", "01-01-2027", "01-11-2026", "form_has_no_successor"},
    };
    for (const auto& row : table) {
        CAPTURE(row.from, row.until, row.on);
        const Placement one = stage(row.form, row.from, row.until);
        CHECK(codesOf(checkFormChange(one, day(row.on))).join(u' ') == QLatin1String(row.codes));
        CHECK(usualFormChange(one) == day(row.usual));
    }
}
