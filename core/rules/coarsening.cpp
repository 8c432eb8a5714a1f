// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/coarsening.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

constexpr int statusAfterDays = 26 * 7;

QDate lastOfMonth(QDate day) {
    return {day.year(), day.month(), day.daysInMonth()};
}

} // namespace

QDate monthOf(QDate day) {
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

QDate monthOfEnd(QDate endedOn) {
    const QDate due = monthOf(endedOn.addDays(statusAfterDays));
    QDate day = monthOf(endedOn);
    while (monthOf(day.addDays(statusAfterDays)) != due)
        day = day.addDays(1);
    return day;
}

std::vector<QDate> monthsOfSteps(const std::vector<QDate>& days) {
    std::vector<QDate> coarse;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const QDate month = monthOf(days[i]);
        if (i == 0 || monthOf(days[i - 1]) != month)
            coarse.push_back(month);
        else
            coarse.push_back(days[i] == days[i - 1] ? coarse.back() : coarse.back().addDays(1));
    }
    return coarse;
}

std::vector<Stay> monthsOfStays(const std::vector<Stay>& stays) {
    std::vector<Stay> coarse;
    for (const Stay& stay : stays) {
        Stay month;
        month.from = monthOf(stay.from);
        if (!coarse.empty() && coarse.back().until && *coarse.back().until >= month.from)
            month.from = std::min(stay.from, coarse.back().until->addDays(1));
        if (stay.until) {
            const QDate last = lastOfMonth(*stay.until);
            month.until = *stay.until == last ? last : std::max(monthOf(*stay.until), month.from);
            // A placement that was over before it began stays so.
            if (*stay.until < stay.from)
                month.until = month.from.addDays(-1);
        }
        coarse.push_back(month);
    }
    return coarse;
}

PartialDate yearOf(const PartialDate& born) {
    PartialDate year;
    year.year = born.year;
    return year;
}

} // namespace wijkwerk::rules
