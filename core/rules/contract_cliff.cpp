// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/contract_cliff.h"

#include "core/base/calendar.h"

#include <algorithm>
#include <numeric>

namespace wijkwerk::rules {

namespace {

constexpr int daysInWeek = 7;

bool meets(const QuietPeriod& period, QDate from, QDate until) {
    return period.from <= until && period.until >= from;
}

void addChristmas(std::vector<QuietPeriod>& periods, QDate from, QDate until) {
    constexpr int december = 12, firstDay = 18, lastDay = 31; // the last fourteen days of the year
    for (int year = from.year(); year <= until.year(); ++year)
        periods.push_back({QuietKind::Christmas, QDate(year, december, firstDay), QDate(year, december, lastDay)});
}

void addRows(std::vector<QuietPeriod>& periods, const Values& values) {
    for (const RuleValue& row : values.rows()) {
        const auto kind = fromCode<QuietKind>(QStringView(row.subject));
        if (row.rule != Rule::QuietPeriod || !kind || !row.validFrom || !row.validTo)
            continue;
        // A row of the department goes before the shipped one of that time, also to say that there is none.
        const RuleValue* counts = values.find(Rule::QuietPeriod, row.subject, *row.validFrom);
        if (counts && *counts == row && row.amounts.front() != 0)
            periods.push_back({*kind, *row.validFrom, *row.validTo});
    }
}

/// The next closing day follows without a working day between them.
bool goesOn(QDate day, QDate next) {
    while (day.addDays(1) < next && !isWorkingDay(day.addDays(1)))
        day = day.addDays(1);
    return day.addDays(1) == next;
}

void addClosings(std::vector<QuietPeriod>& periods, std::vector<QDate> days) {
    constexpr int june = 6, september = 9, leastDays = 3;
    std::ranges::sort(days);
    for (std::size_t i = 0; i < days.size();) {
        std::size_t last = i;
        while (last + 1 < days.size() && goesOn(days[last], days[last + 1]))
            ++last;
        const bool summer = days[i].month() >= june && days[i].month() <= september;
        if (summer && int(last - i) + 1 >= leastDays)
            periods.push_back({QuietKind::SummerClosing, days[i], days[last]});
        i = last + 1;
    }
}

} // namespace

std::vector<QuietPeriod> quietPeriods(const std::vector<QDate>& closingDays, const Values& values, QDate from,
                                      QDate until) {
    std::vector<QuietPeriod> periods;
    addChristmas(periods, from, until);
    addRows(periods, values);
    addClosings(periods, closingDays);
    std::erase_if(periods, [&](const QuietPeriod& one) { return !meets(one, from, until); });
    std::ranges::stable_sort(periods, {}, &QuietPeriod::from);
    const auto repeated = std::ranges::unique(periods); // a closing that is a rule as well
    periods.erase(repeated.begin(), repeated.end());
    return periods;
}

std::vector<QuietPeriod> quietAhead(const std::vector<QDate>& closingDays, const Values& values, QDate today) {
    const int weeks = values.number(Rule::CliffWeeks, today);
    return quietPeriods(closingDays, values, today, today.addDays(daysInWeek * weeks));
}

std::optional<int> missingMayHoliday(const Values& values, QDate today) {
    constexpr int april = 4, may = 5, lastOfMay = 31;
    const int year = today.year();
    const QDate asked = QDate(year, april, 1).addDays(-daysInWeek * values.number(Rule::CliffWeeks, today));
    if (today < asked || today > QDate(year, may, lastOfMay))
        return std::nullopt;
    const bool known = std::ranges::any_of(values.rows(), [&](const RuleValue& row) {
        return row.rule == Rule::QuietPeriod && row.subject == codeOf(QuietKind::MayHoliday) && row.validFrom &&
               row.validFrom->year() <= year && (!row.validTo || row.validTo->year() >= year);
    });
    return known ? std::nullopt : std::optional(year);
}

std::vector<bool> fallingEmpty(const std::vector<PlaceDay>& ends, std::vector<PlaceDay> starts) {
    std::vector<std::size_t> order(ends.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto byPlace = [](const PlaceDay& a, const PlaceDay& b) {
        return a.workplace != b.workplace ? a.workplace < b.workplace : a.on < b.on;
    };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return byPlace(ends[a], ends[b]); });
    std::ranges::stable_sort(starts, byPlace);
    std::vector<bool> empty(ends.size(), true);
    auto start = starts.begin();
    for (const std::size_t at : order) {
        const PlaceDay& end = ends[at];
        while (start != starts.end() &&
               (start->workplace < end.workplace || (start->workplace == end.workplace && start->on <= end.on)))
            ++start; // before this end: it took a place that was free
        if (start == starts.end() || start->workplace != end.workplace || start->on > end.on.addDays(daysInWeek))
            continue;
        empty[at] = false;
        ++start;
    }
    return empty;
}

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

QDate emptyFromWeek(QDate lastDay) {
    return mondayOf(lastDay.addDays(1));
}

} // namespace wijkwerk::rules
