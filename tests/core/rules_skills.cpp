// SPDX-License-Identifier: EUPL-1.2
// Means, trends and rater differences of werknemersvaardigheden, worked out by hand (domain.md 3.7), and check digits.
#include "core/rules/check_digit.h"
#include "core/rules/skill_trend.h"
#include "tests/support/catch.h"
#include "ui/texts/skill_labels.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;

namespace {

std::int64_t nextId = 0;

/// One digit for each thing, V01 first: `3340…`; a dash is a thing that is not on the sheet.
SkillSheet sheet(QDate on, const char* digits, std::int64_t by = 1,
                 SkillOccasion occasion = SkillOccasion::Evaluation) {
    SkillSheet sheet;
    sheet.id = SkillSheetId{++nextId};
    sheet.participant = ParticipantId{1};
    sheet.scoredOn = on;
    sheet.raterId = WorkerId{by};
    sheet.occasion = occasion;
    for (int at = 0; digits[at] != 0; ++at) {
        if (digits[at] != '-')
            sheet.scores.push_back(
                {SkillItemId{at + 1}, digits[at] - '0', QStringLiteral("V%1").arg(at + 1, 2, 10, QLatin1Char('0'))});
    }
    return sheet;
}

const QDate march(2026, 3, 2);
const QDate may(2026, 5, 4);
const QDate june(2026, 6, 1);

} // namespace

TEST_CASE("an average counts what was seen, and there is none with fewer than 8 things") {
    struct Row {
        const char* scores;
        std::optional<double> average;
        const char* shown;
    };
    const Row rows[] = {
        {"3333333333333333", 3.0, "3,0"},                                       // 48 : 16
        {"1234123412341234", 2.5, "2,5"},                                       // 40 : 16
        {"4444000000003333", 3.5, "3,5"},                                       // 28 : 8, zeros are left out
        {"4440000000003333", std::nullopt, ""},                                 // 7 things
        {"0000000000000000", std::nullopt, ""}, {"332233223", 23.0 / 9, "2,6"}, // 23 : 9 = 2,555…
        {"22222223", 17.0 / 8, "2,1"},                                          // 17 : 8 = 2,125
    };
    for (const Row& row : rows) {
        INFO(row.scores);
        const auto average = averageOf(sheet(march, row.scores));
        REQUIRE(average.has_value() == row.average.has_value());
        if (average) {
            CHECK(*average == Approx(*row.average));
            CHECK(ui::shownMean(*average) == QLatin1String(row.shown));
        }
    }
    CHECK(ui::shownMean(2.25) == QStringLiteral("2,3"));
}

TEST_CASE("a trend counts only the things that were seen both times") {
    // Seen in March 16 things: 8 x 2 and 8 x 1. In June only the first 8, all 3. Over all things 1,5 became 3,0; over
    // the same things 2,0 became 3,0.
    const std::vector sheets{sheet(june, "3333333300000000"),
                             sheet(march, "2222222211111111", 1, SkillOccasion::Baseline)};
    const auto trend = skillTrend(sheets, SkillRater::Guide, {}, {});
    REQUIRE(trend);
    CHECK(trend->from == march);
    CHECK(trend->until == june);
    CHECK(trend->common == 8);
    CHECK(*trend->before == Approx(2.0));
    CHECK(*trend->now == Approx(3.0));
    CHECK(trend->change == SkillChange::Better);
    CHECK_FALSE(trend->otherScorer);
    REQUIRE(trend->items.size() == 16);
    CHECK(trend->items[0] == ItemTrend{QStringLiteral("V01"), 2, 3, SkillChange::Better});
    CHECK(trend->items[8] == ItemTrend{QStringLiteral("V09"), 1, std::nullopt, SkillChange::Unknown});
}

TEST_CASE("with fewer than 8 common things there is no trend over all, though there is one of each thing") {
    const std::vector sheets{sheet(march, "2222222200000000"), sheet(june, "0333333333333333")};
    const auto trend = skillTrend(sheets, SkillRater::Guide, {}, {});
    REQUIRE(trend);
    CHECK(trend->common == 7);
    CHECK_FALSE(trend->before);
    CHECK(trend->change == SkillChange::Unknown);
    CHECK(trend->items[1].change == SkillChange::Better);
}

TEST_CASE("a difference under 0,5 is about equal as long as there are fewer than 20 double scores") {
    struct Row {
        const char* before;
        const char* now;
        SkillChange change;
    };
    const Row rows[] = {
        {"2222222222222222", "2222222223333333", SkillChange::AboutEqual}, // 7 : 16 = 0,4375
        {"2222222222222222", "2222222233333333", SkillChange::Better},     // 8 : 16 = 0,5 is not under it
        {"3333333333333333", "3333333332222222", SkillChange::AboutEqual},
        {"3333333333333333", "3333333322222222", SkillChange::Less},
        {"3333333333333333", "3333333333333333", SkillChange::AboutEqual},
    };
    for (const Row& row : rows) {
        INFO(row.now);
        const std::vector sheets{sheet(march, row.before), sheet(june, row.now)};
        CHECK(skillTrend(sheets, SkillRater::Guide, {}, {})->change == row.change);
    }
}

TEST_CASE("the baseline is where a trend begins, and a double score is no part of it") {
    const std::vector sheets{sheet(march.addDays(-7), "1111111111111111", 1, SkillOccasion::Extra),
                             sheet(march, "2222222222222222", 1, SkillOccasion::Baseline),
                             sheet(may, "3333333333333333"),
                             sheet(june, "4444444444444444", 2, SkillOccasion::DoubleScore)};
    const auto trend = skillTrend(sheets, SkillRater::Guide, {}, {});
    REQUIRE(trend);
    CHECK(trend->from == march);
    CHECK(trend->until == may);
    CHECK_FALSE(skillTrend(sheets, SkillRater::Self, {}, {}));
}

TEST_CASE("a trend says so when another scored, or when the person moved in between") {
    const std::vector other{sheet(march, "2222222222222222", 1), sheet(june, "3333333333333333", 2)};
    CHECK(skillTrend(other, SkillRater::Guide, {}, {})->otherScorer);
    const std::vector same{sheet(march, "2222222222222222", 1), sheet(june, "3333333333333333", 1)};
    CHECK_FALSE(skillTrend(same, SkillRater::Guide, {}, {})->otherScorer);
    const std::vector between{may};
    const std::vector before{march};
    CHECK(skillTrend(same, SkillRater::Guide, between, {})->otherScorer);
    CHECK_FALSE(skillTrend(same, SkillRater::Guide, before, {})->otherScorer);
    auto self = same;
    for (SkillSheet& one : self)
        one.rater = SkillRater::Self;
    CHECK_FALSE(skillTrend(self, SkillRater::Self, between, {})->otherScorer); // one scores oneself everywhere
}

TEST_CASE("a line has a point for each sheet with 8 things, over the things that all of them have") {
    const std::vector sheets{sheet(march, "2222222222222220"), sheet(may, "4440000000000000"),
                             sheet(june, "0333333333333333", 2)};
    const SkillLine line = skillLine(sheets, SkillRater::Guide, {});
    CHECK(line.common == 14);
    REQUIRE(line.points.size() == 2); // the sheet of May has 3 things
    CHECK(line.points[0].mean == Approx(2.0));
    CHECK(line.points[1].mean == Approx(3.0));
    CHECK(line.points[1].otherScorer);
    CHECK(skillLine({}, SkillRater::Guide, {}).points.empty());
    const std::vector apart{sheet(march, "2222222222000000"), sheet(june, "0000000033333333")};
    CHECK(skillLine(apart, SkillRater::Guide, {}).points.empty());
}

TEST_CASE("two guides who score the same person within 14 days are one double score") {
    const auto first = sheet(march, "2222222222222222", 1);
    const auto second = [](QDate on, std::int64_t by = 2) {
        return sheet(on, "3333333333333333", by, SkillOccasion::DoubleScore);
    };
    const auto doubles = [](const std::vector<SkillSheet>& sheets) { return raterDifference(sheets).doubles; };
    CHECK(doubles({first, second(march.addDays(14))}) == 1);
    CHECK(doubles({first, second(march.addDays(-14))}) == 1);
    CHECK(doubles({first, second(march.addDays(15))}) == 0);
    CHECK(doubles({first, second(march, 1)}) == 0);                    // the same guide twice
    CHECK(doubles({first, second(march), second(march, 3)}) == 1);     // each sheet once
    CHECK(doubles({first, sheet(march, "3333333333333333", 2)}) == 0); // nobody said that it is a double score
    CHECK(doubles({first, sheet(march, "3333333000000000", 2, SkillOccasion::DoubleScore)}) == 0); // 7 things
    auto stranger = second(march);
    stranger.participant = ParticipantId{2};
    CHECK(doubles({first, stranger}) == 0);
}

TEST_CASE("from 20 double scores on the department's own difference counts") {
    // Ten pairs that agree and ten that differ by 4 of 16 things: d = 0,25. 1,96 x sqrt(10 x 0,0625 / 20)
    // = 1,96 x sqrt(0,03125) = 0,346. Of things: 40 squares of 1 in 320: 1,96 x sqrt(0,125) = 0,693.
    std::vector<SkillSheet> sheets;
    const auto pair = [&](int person, const char* second) {
        for (SkillSheet one :
             {sheet(march, "2222222222222222", 1), sheet(march.addDays(3), second, 2, SkillOccasion::DoubleScore)}) {
            one.participant = ParticipantId{person};
            sheets.push_back(one);
        }
    };
    for (int person = 1; person <= 19; ++person)
        pair(person, person <= 10 ? "2222222222222222" : "2222222222223333");
    RaterDifference difference = raterDifference(sheets);
    CHECK(difference.doubles == 19);
    CHECK_FALSE(difference.isOwn);
    CHECK(difference.mean == Approx(0.5));
    pair(20, "2222222222223333");
    difference = raterDifference(sheets);
    CHECK(difference.doubles == 20);
    CHECK(difference.isOwn);
    CHECK(difference.mean == Approx(0.3465).margin(0.0005));
    CHECK(difference.item == Approx(0.6930).margin(0.0005));
    // 6 : 16 = 0,375 is more than that, 5 : 16 = 0,3125 is not.
    const std::vector more{sheet(march, "2222222222222222"), sheet(june, "2222222222333333")};
    CHECK(skillTrend(more, SkillRater::Guide, {}, difference)->change == SkillChange::Better);
    const std::vector less{sheet(march, "2222222222222222"), sheet(june, "2222222222233333")};
    CHECK(skillTrend(less, SkillRater::Guide, {}, difference)->change == SkillChange::AboutEqual);
}

TEST_CASE("a check digit notices every wrong digit and every two that changed places") {
    CHECK(checkDigitOf(572) == 4); // the example of Damm
    CHECK(numberWithCheckDigit(572) == QStringLiteral("572-4"));
    CHECK(numberFromChecked(u"5724") == 572);
    CHECK(numberFromChecked(u" 572-4 ") == 572);
    for (const QStringView typed : {u"", u"4", u"572", u"5723", u"572x4", u"12345678901"})
        CHECK_FALSE(numberFromChecked(typed));
    for (int number = 1; number <= 2500; ++number) {
        const QString right = QString::number(number) + QString::number(checkDigitOf(number));
        REQUIRE(numberFromChecked(right) == number);
        for (qsizetype at = 0; at < right.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = right;
                wrong[at] = QChar(digit);
                if (wrong != right)
                    REQUIRE_FALSE(numberFromChecked(wrong));
            }
            if (at + 1 == right.size() || right[at] == right[at + 1])
                continue;
            QString swapped = right;
            swapped[at] = right[at + 1];
            swapped[at + 1] = right[at];
            REQUIRE_FALSE(numberFromChecked(swapped));
        }
    }
}
