// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/skill_trend.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace wijkwerk::rules {

namespace {

constexpr double withinLimits = 1.96; // 95 % of a normal distribution
constexpr double tiny = 1e-9;         // means are quotients of small whole numbers

using Seen = std::map<QString, int>;

Seen seenOf(const SkillSheet& sheet) {
    Seen seen;
    for (const SkillScore& one : sheet.scores) {
        if (one.score > 0)
            seen[one.code] = one.score;
    }
    return seen;
}

QStringList commonOf(const Seen& one, const Seen& other) {
    QStringList codes;
    for (const auto& [code, score] : one) {
        if (other.contains(code))
            codes << code;
    }
    return codes;
}

double meanOf(const Seen& seen, const QStringList& codes) {
    int sum = 0;
    for (const QString& code : codes)
        sum += seen.at(code);
    return double(sum) / double(codes.size());
}

std::vector<SkillSheet> inOrder(std::span<const SkillSheet> sheets, SkillRater rater) {
    std::vector<SkillSheet> found;
    for (const SkillSheet& sheet : sheets) {
        if (sheet.rater == rater && !sheet.superseded && sheet.occasion != SkillOccasion::DoubleScore)
            found.push_back(sheet);
    }
    std::ranges::sort(found, {}, [](const SkillSheet& one) { return std::pair(one.scoredOn, one.id.value); });
    return found;
}

bool isOtherScorer(const SkillSheet& before, const SkillSheet& after, std::span<const QDate> moves) {
    if (before.rater == SkillRater::Self)
        return false;
    return before.raterId != after.raterId ||
           std::ranges::any_of(moves, [&](QDate day) { return before.scoredOn < day && day <= after.scoredOn; });
}

/// Of every double score the nearest sheet by another vakspecialist; by day, each sheet once.
std::vector<std::pair<const SkillSheet*, const SkillSheet*>> pairsOf(const std::vector<const SkillSheet*>& ofPerson) {
    std::vector<std::pair<const SkillSheet*, const SkillSheet*>> pairs;
    std::set<const SkillSheet*> taken;
    for (const SkillSheet* second : ofPerson) {
        if (second->occasion != SkillOccasion::DoubleScore || taken.contains(second))
            continue;
        const SkillSheet* nearest = nullptr;
        const auto days = [&](const SkillSheet* one) { return std::abs(one->scoredOn.daysTo(second->scoredOn)); };
        for (const SkillSheet* one : ofPerson) {
            const bool fits = one != second && !taken.contains(one) && one->raterId != second->raterId &&
                              days(one) <= doubleDays && commonOf(seenOf(*one), seenOf(*second)).size() >= fewestScored;
            if (fits && (!nearest || days(one) < days(nearest)))
                nearest = one;
        }
        if (!nearest)
            continue;
        taken.insert({second, nearest});
        pairs.emplace_back(nearest, second);
    }
    return pairs;
}

double limitOf(double squares, int count) {
    return withinLimits * std::sqrt(squares / double(count));
}

} // namespace

std::optional<double> averageOf(const SkillSheet& sheet) {
    const Seen seen = seenOf(sheet);
    if (int(seen.size()) < fewestScored)
        return std::nullopt;
    return meanOf(seen, commonOf(seen, seen));
}

RaterDifference raterDifference(std::span<const SkillSheet> sheets) {
    std::map<std::int64_t, std::vector<const SkillSheet*>> byPerson;
    for (const SkillSheet& sheet : sheets) {
        if (sheet.rater == SkillRater::Guide && !sheet.superseded)
            byPerson[sheet.participant.value].push_back(&sheet);
    }
    RaterDifference difference;
    double meanSquares = 0;
    double itemSquares = 0;
    int items = 0;
    for (auto& [person, ofPerson] : byPerson) {
        std::ranges::sort(ofPerson, {}, [](const SkillSheet* one) { return std::pair(one->scoredOn, one->id.value); });
        for (const auto& [one, other] : pairsOf(ofPerson)) {
            const Seen a = seenOf(*one);
            const Seen b = seenOf(*other);
            const QStringList codes = commonOf(a, b);
            ++difference.doubles;
            meanSquares += std::pow(meanOf(a, codes) - meanOf(b, codes), 2);
            for (const QString& code : codes)
                itemSquares += std::pow(a.at(code) - b.at(code), 2);
            items += int(codes.size());
        }
    }
    difference.isOwn = difference.doubles >= doublesNeeded;
    if (difference.isOwn) {
        difference.mean = limitOf(meanSquares, difference.doubles);
        difference.item = limitOf(itemSquares, items);
    }
    return difference;
}

SkillChange changeOf(double before, double now, double margin) {
    const double moved = now - before;
    if (std::abs(moved) < tiny || std::abs(moved) < margin - tiny)
        return SkillChange::AboutEqual;
    return moved > 0 ? SkillChange::Better : SkillChange::Less;
}

std::optional<SkillTrend> skillTrend(std::span<const SkillSheet> all, SkillRater rater, std::span<const QDate> moves,
                                     const RaterDifference& difference) {
    const std::vector<SkillSheet> sheets = inOrder(all, rater);
    if (sheets.size() < 2)
        return std::nullopt;
    const auto baseline = std::ranges::find(sheets, SkillOccasion::Baseline, &SkillSheet::occasion);
    const SkillSheet& last = sheets.back();
    const SkillSheet& first = baseline == sheets.end() || baseline->id == last.id ? sheets.front() : *baseline;
    const Seen before = seenOf(first);
    const Seen now = seenOf(last);
    const QStringList codes = commonOf(before, now);
    SkillTrend trend;
    trend.first = first.id;
    trend.last = last.id;
    trend.from = first.scoredOn;
    trend.until = last.scoredOn;
    trend.common = int(codes.size());
    trend.otherScorer = isOtherScorer(first, last, moves);
    if (trend.common >= fewestScored) {
        trend.before = meanOf(before, codes);
        trend.now = meanOf(now, codes);
        trend.change = changeOf(*trend.before, *trend.now, difference.mean);
    }
    std::map<QString, ItemTrend> items;
    for (const auto& [code, score] : before)
        items[code].before = score;
    for (const auto& [code, score] : now)
        items[code].now = score;
    for (auto& [code, item] : items) {
        item.code = code;
        if (item.before && item.now)
            item.change = changeOf(*item.before, *item.now, difference.item);
        trend.items.push_back(item);
    }
    return trend;
}

SkillLine skillLine(std::span<const SkillSheet> all, SkillRater rater, std::span<const QDate> moves) {
    std::vector<SkillSheet> sheets = inOrder(all, rater);
    std::erase_if(sheets, [](const SkillSheet& sheet) { return sheet.scoredItems() < fewestScored; });
    SkillLine line;
    if (sheets.empty())
        return line;
    Seen everywhere = seenOf(sheets.front());
    for (const SkillSheet& sheet : sheets) {
        const Seen seen = seenOf(sheet);
        std::erase_if(everywhere, [&](const auto& one) { return !seen.contains(one.first); });
    }
    line.common = int(everywhere.size());
    if (line.common < fewestScored)
        return line;
    const QStringList codes = commonOf(everywhere, everywhere);
    for (std::size_t at = 0; at < sheets.size(); ++at)
        line.points.push_back({sheets[at].id, sheets[at].scoredOn, meanOf(seenOf(sheets[at]), codes),
                               at > 0 && isOtherScorer(sheets[at - 1], sheets[at], moves)});
    return line;
}

} // namespace wijkwerk::rules
