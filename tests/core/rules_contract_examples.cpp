// SPDX-License-Identifier: EUPL-1.2
// Hand-worked examples of contracts: aanzegging, its penalty, silent renewal, probation and the chain (domain.md 2.6).
#include "core/rules/chain.h"
#include "core/rules/probation.h"
#include "tests/support/dates.h"
#include "tests/support/examples.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;
using wijkwerk::test::day;
using wijkwerk::test::shown;

namespace {

ContractPeriod contract(const char* start, const char* last, bool onDate = true) {
    return {day(start), day(last).isValid() ? std::optional(day(last)) : std::nullopt, onDate};
}

QString notice(const char* start, const char* last, bool onDate = true) {
    const auto due = noticeDue(contract(start, last, onDate));
    return due ? shown(*due) : QStringLiteral("niet nodig");
}
/// The day to work towards.
QString workTo(const char* start, const char* last) {
    const auto explained = explainNotice(contract(start, last));
    return explained ? shown(explained->date) : QStringLiteral("niet nodig");
}
/// Of a wage of € 2.400 a month: days late, and cents.
QString penalty(const char* start, const char* last, const char* given) {
    const QDate on = day(given);
    const NoticePenalty found =
        noticePenalty(contract(start, last), on.isValid() ? std::optional(on) : std::nullopt, 240000);
    return QStringLiteral("%1/%2 %3").arg(found.daysLate).arg(found.ofDays).arg(found.cents);
}
QString renewed(const char* start, const char* last) {
    const auto next = silentRenewal(contract(start, last));
    return next ? shown(next->start) + u' ' + shown(*next->lastDay) : QStringLiteral("-");
}
QString probation(const char* start, const char* last, bool onDate = true) {
    return QString::number(mostProbation(contract(start, last, onDate)));
}

ChainContract work(const char* start, const char* last, ChainException exception = ChainException::None) {
    return {day(start), day(last).isValid() ? std::optional(day(last)) : std::nullopt, false, exception, {}};
}
ChainContract prior(const char* start, const char* last) {
    ChainContract contract = work(start, last);
    contract.prior = true;
    return contract;
}

/// `ok 2`, `last 3 number`, `permanent 4 number 01-07-2027`.
QString chain(const std::vector<ChainContract>& earlier, const ChainContract& wanted,
              const Values& values = shippedValues()) {
    static const QStringList states{QStringLiteral("ok"), QStringLiteral("last"), QStringLiteral("permanent"),
                                    QStringLiteral("unknown")};
    static const QStringList reasons{
        {}, QStringLiteral("number"), QStringLiteral("duration"), QStringLiteral("already")};
    const ChainResult result = checkChain(earlier, wanted, values);
    QStringList words{states[int(result.state)], QString::number(result.count), reasons[int(result.reason)]};
    if (result.permanentFrom) {
        words << shown(*result.permanentFrom);
        CHECK(explainPermanent(result, values)->date == *result.permanentFrom);
    }
    if (result.state != ChainState::Unknown)
        CHECK(explainChainEnd(result, values).date == result.lastAllowed);
    return words.join(u' ').trimmed();
}

Values sixtyMonths() {
    RuleValue row;
    row.id = RuleValueId{1};
    row.rule = Rule::ChainGapMonths;
    row.amounts = {60};
    row.source = QStringLiteral("Wet meer zekerheid flexwerkers");
    return shippedValues().with({row});
}

} // namespace

TEST_CASE("examples: aanzegging") {
    test::checkAll({
        {notice("01-12-2026", "30-04-2027"), "niet nodig", "five months"},
        {notice("01-12-2026", "30-05-2027"), "niet nodig", "six months less a day"},
        {notice("01-12-2026", "31-05-2027"), "30-04-2027", "six months; no 31 April"},
        {notice("01-12-2026", "30-11-2027"), "30-10-2027", "twelve months"},
        {notice("01-01-2026", "31-12-2026"), "30-11-2026", "to 31 December: no 31 November"},
        {notice("01-07-2026", "31-12-2026"), "30-11-2026", "half a year to 31 December"},
        {notice("02-07-2026", "31-12-2026"), "niet nodig", "half a year less a day"},
        {notice("01-04-2026", "31-03-2027"), "28-02-2027", "no 31 February; the law does not move it"},
        {notice("01-04-2027", "31-03-2028"), "29-02-2028", "leap year"},
        {notice("01-03-2027", "29-02-2028"), "29-01-2028", "a contract to the leap day"},
        {notice("01-01-2026", "31-12-2026", false), "niet nodig", "does not end on a calendar date"},
        {notice("01-01-2026", ""), "niet nodig", "for good"},
        {workTo("01-12-2026", "30-11-2027"), "29-10-2027", "30 October is a Saturday: earlier, never later"},
        {workTo("01-04-2026", "31-03-2027"), "26-02-2027", "28 February is a Sunday"},
        {workTo("01-01-2026", "31-12-2026"), "30-11-2026", "a Monday"},
        {workTo("28-05-2026", "27-05-2027"), "26-04-2027", "King's Day on a Tuesday"},
        {workTo("28-05-2030", "27-05-2031"), "25-04-2031", "Sunday, and King's Day on the Saturday before it"},
    });
}

TEST_CASE("examples: what a late aanzegging costs") {
    test::checkAll({
        {penalty("01-01-2026", "31-12-2026", "30-11-2026"), "0/31 0", "in time, on the last day"},
        {penalty("01-01-2026", "31-12-2026", "01-12-2026"), "1/31 7742", "one day: 240000 / 31 = 7741,9"},
        {penalty("01-01-2026", "31-12-2026", "10-12-2026"), "10/31 77419", "2400000 / 31 = 77419,4"},
        {penalty("01-01-2026", "31-12-2026", "31-12-2026"), "31/31 240000", "on the last day: a whole month"},
        {penalty("01-01-2026", "31-12-2026", "15-01-2027"), "31/31 240000", "after the end: never more than a month"},
        {penalty("01-01-2026", "31-12-2026", ""), "31/31 240000", "never"},
        {penalty("01-03-2026", "28-02-2027", "04-02-2027"), "7/31 54194", "due 28 January; 1680000 / 31 = 54193,5"},
        {penalty("16-05-2026", "15-05-2027", "18-04-2027"), "3/30 24000", "due 15 April; three of thirty days"},
        {penalty("01-12-2026", "30-04-2027", ""), "0/0 0", "five months: nothing was needed"},
    });
}

TEST_CASE("examples: work goes on and nobody said anything") {
    test::checkAll({
        {renewed("01-07-2026", "31-12-2026"), "01-01-2027 30-06-2027", "six months again"},
        {renewed("01-01-2026", "31-12-2026"), "01-01-2027 31-12-2027", "a year again"},
        {renewed("01-01-2025", "31-12-2026"), "01-01-2027 31-12-2027", "two years: at most one"},
        {renewed("01-12-2026", "28-02-2027"), "01-03-2027 31-05-2027", "three months again"},
        {renewed("07-12-2026", "18-04-2027"), "19-04-2027 29-08-2027", "no whole months: 133 days again"},
        {renewed("01-12-2026", ""), "-", "for good"},
    });
}

TEST_CASE("examples: probation") {
    test::checkAll({
        {probation("01-01-2027", "31-05-2027"), "0", "five months"},
        {probation("01-01-2027", "30-06-2027"), "0", "six months"},
        {probation("01-01-2027", "01-07-2027"), "1", "six months and a day"},
        {probation("01-01-2027", "31-12-2027"), "1", "a year"},
        {probation("01-01-2027", "30-12-2028"), "1", "two years less a day"},
        {probation("01-01-2027", "31-12-2028"), "2", "two years"},
        {probation("01-01-2027", ""), "2", "for good"},
        {probation("01-01-2027", "", false), "1", "until something happens"},
        {shown(explainProbationEnd(contract("31-01-2027", "31-12-2027"), 1)->date), "28-02-2027", "no 31 February"},
        {shown(explainProbationEnd(contract("15-12-2026", ""), 2)->date), "14-02-2027", "two months"},
    });
}

TEST_CASE("examples: the chain by gaps") {
    const auto year = work("01-01-2026", "31-12-2026");
    test::checkAll({
        {chain({}, work("01-12-2026", "30-11-2027")), "ok 1", "the first"},
        {chain({year}, work("01-07-2027", "31-12-2027")), "ok 2", "a gap of six months: the same chain"},
        {chain({year}, work("02-07-2027", "31-12-2027")), "ok 1", "six months and a day: a new chain"},
        {chain({year}, work("02-07-2027", "31-12-2027"), sixtyMonths()), "ok 2", "if the gap becomes sixty months"},
        {chain({work("01-03-2026", "31-08-2026")}, work("01-03-2027", "31-08-2027")), "ok 2", "from 1 September"},
        {chain({work("01-03-2026", "31-08-2026")}, work("02-03-2027", "31-08-2027")), "ok 1", "a day later"},
        {chain({work("01-03-2026", "30-08-2026")}, work("28-02-2027", "31-08-2027")), "ok 2",
         "31 August + 6 months is 28 February"},
        {chain({work("01-03-2026", "30-08-2026")}, work("01-03-2027", "31-08-2027")), "ok 2",
         "31 August t/m 28 February are six months: 1 March is not over it"},
        {chain({work("01-03-2026", "30-08-2026")}, work("02-03-2027", "31-08-2027")), "ok 1", "2 March is"},
        {chain({work("01-01-2024", "31-12-2026"), work("01-02-2024", "31-03-2024")}, work("01-01-2027", "30-06-2027")),
         "permanent 3 duration 01-01-2027", "a short one inside a long one breaks nothing"},
    });
}

TEST_CASE("examples: the chain by number and by duration") {
    const auto half1 = work("01-01-2026", "30-06-2026"), half2 = work("01-07-2026", "31-12-2026"),
               half3 = work("01-01-2027", "30-06-2027"), year1 = work("01-01-2026", "31-12-2026"),
               year2 = work("01-01-2027", "31-12-2027"), two = work("01-01-2026", "31-12-2027");
    test::checkAll({
        {chain({year1, year2}, work("01-01-2028", "31-12-2028")), "last 3 number", "the third, 36 months exactly"},
        {chain({half1, half2, half3}, work("01-07-2027", "31-12-2027")), "permanent 4 number 01-07-2027", "the fourth"},
        {chain({half3, half1, half2}, work("01-07-2027", "31-12-2027")), "permanent 4 number 01-07-2027", "any order"},
        {chain({two}, work("01-01-2028", "31-12-2028")), "last 2 duration", "36 months exactly: allowed"},
        {chain({two}, work("01-01-2028", "01-01-2029")), "permanent 2 duration 01-01-2029", "36 months and a day"},
        {chain({year1}, work("01-01-2027", "30-06-2028")), "ok 2", "30 months"},
        {chain({year1}, work("01-01-2027", "01-07-2028")), "last 2 duration", "30 months and a day"},
        {chain({work("01-01-2026", "30-06-2028")}, work("01-12-2028", "30-06-2029")), "permanent 2 duration 01-01-2029",
         "the gap counts"},
        {chain({work("01-01-2026", "31-10-2028")}, work("01-02-2029", "31-07-2029")), "permanent 2 duration 01-02-2029",
         "over the limit before it begins"},
        {chain({}, work("01-01-2026", "31-12-2029")), "last 1 duration", "one contract may be longer"},
        {chain({work("01-01-2024", "")}, work("01-01-2027", "31-12-2027")), "permanent 2 already 01-01-2024",
         "there is one for good already"},
        {chain({}, work("01-12-2019", "30-11-2020")), "unknown 0", "the law before 2020 is not known"},
    });
}

TEST_CASE("examples: earlier work for somebody else, and exceptions of the chain") {
    using enum ChainException;
    const auto secondment = prior("01-03-2024", "28-02-2026");
    const auto municipal = work("01-03-2026", "28-02-2027");
    const auto long36 = work("01-01-2026", "31-12-2028");
    const std::vector<ChainContract> payroll{prior("01-01-2026", "31-03-2026"), prior("01-04-2026", "30-06-2026"),
                                             prior("01-07-2026", "30-11-2026")};
    const std::vector<ChainContract> aow{work("01-01-2025", "30-06-2025", Aow), work("01-07-2025", "31-12-2025", Aow),
                                         work("01-01-2026", "30-06-2026", Aow), work("01-07-2026", "31-12-2026", Aow),
                                         work("01-01-2027", "30-06-2027", Aow)};
    auto six = aow;
    six.push_back(work("01-07-2027", "31-12-2027", Aow));
    test::checkAll({
        {chain({secondment, municipal}, work("01-03-2027", "29-02-2028")), "permanent 3 duration 01-03-2027",
         "a handhaver who was lent out for two years"},
        {chain({municipal}, work("01-03-2027", "29-02-2028")), "ok 2", "the same without earlier work"},
        {chain({secondment}, municipal), "last 2 duration", "36 months exactly"},
        {chain({prior("01-03-2024", "")}, work("01-03-2027", "31-08-2027")), "permanent 2 duration 01-03-2027",
         "payroll that still runs"},
        {chain({prior("01-06-2026", "30-11-2026")}, work("01-12-2026", "30-11-2027")), "ok 2", "payroll counts"},
        {chain(payroll, work("01-12-2026", "30-11-2027")), "permanent 4 number 01-12-2026", "three times payroll"},
        {chain({work("01-09-2024", "31-08-2026", Bbl)}, work("01-09-2026", "31-08-2027")), "ok 1", "bbl is left out"},
        {chain(payroll, work("01-12-2026", "30-11-2027", Bbl)), "ok 1", "a bbl contract has no chain"},
        {chain({work("01-01-2026", "30-06-2026", Under18)}, work("01-07-2026", "31-12-2026")), "ok 1",
         "younger than 18"},
        {chain(aow, work("01-07-2027", "31-12-2027", Aow)), "last 6 number", "six after AOW age"},
        {chain(six, work("01-01-2028", "30-06-2028", Aow)), "permanent 7 number 01-01-2028", "the seventh"},
        {chain({municipal, secondment}, work("01-03-2027", "29-02-2028", Aow)), "ok 1",
         "what was before AOW is left out"},
        {chain({long36}, work("01-01-2029", "31-03-2029")), "last 2 duration", "three months right after 36"},
        {chain({long36}, work("01-01-2029", "01-04-2029")), "permanent 2 duration 01-01-2029",
         "three months and a day"},
        {chain({long36}, work("02-01-2029", "31-03-2029")), "permanent 2 duration 02-01-2029", "not right after"},
        {chain({prior("01-01-2026", "31-12-2028")}, work("01-01-2029", "31-03-2029")),
         "permanent 2 duration 01-01-2029", "not with the same employer"},
    });
}

TEST_CASE("a gap between two contracts is told in whole months and the days that are left") {
    const struct {
        const char* ended;
        const char* next;
        ChainGap gap;
    } rows[] = {
        {"30-09-2026", "04-01-2027", {3, 3}}, // from 01-10 three months are 01-01
        {"30-09-2026", "01-10-2026", {}},     // at once
        {"30-09-2026", "15-09-2026", {}},     // within it
        {"30-09-2026", "02-10-2026", {0, 1}}, {"30-06-2026", "01-01-2027", {6, 0}},
        {"30-08-2026", "01-03-2027", {6, 1}}, // clamped: 31-08 and six months is 28-02
    };
    for (const auto& row : rows) {
        CAPTURE(row.ended, row.next);
        CHECK(gapBetween(day(row.ended), day(row.next)) == row.gap);
    }
}
