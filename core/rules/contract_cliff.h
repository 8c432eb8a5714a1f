// SPDX-License-Identifier: EUPL-1.2
// Many stages, contracts and secondments end when few people are there to decide: around Christmas, in the May holiday,
// in the summer closing. Which periods these are, when they are shown ahead, and which places fall empty. Reading the
// ends is for reports/contract_cliff.h.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"
#include "core/rules/values.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wijkwerk::rules {

enum class QuietKind { Christmas, MayHoliday, SummerClosing };

/// A period in which decisions are easily missed, both days included.
struct QuietPeriod {
    QuietKind kind = QuietKind::Christmas;
    QDate from;
    QDate until;
    bool operator==(const QuietPeriod&) const = default;
};

/// The periods with a day from `from` t/m `until`, by first day: 18 t/m 31 December of each year; the periods of
/// Rule::QuietPeriod (the school May holiday, a summer closing written down as a rule); and each closing of at least
/// three closing days in June t/m September, weekends and holidays between them included.
std::vector<QuietPeriod> quietPeriods(const std::vector<QDate>& closingDays, const Values& values, QDate from,
                                      QDate until);
/// Those that begin within Rule::CliffWeeks after today, or are not over.
std::vector<QuietPeriod> quietAhead(const std::vector<QDate>& closingDays, const Values& values, QDate today);

/// The year of which nobody has filled in the May holiday of the schools, from Rule::CliffWeeks before 1 April t/m 31
/// May; a row that says that there is none is filled in.
std::optional<int> missingMayHoliday(const Values& values, QDate today);

/// The last day of somebody at a workplace, or the first day of somebody who comes.
struct PlaceDay {
    WorkplaceId workplace;
    QDate on;
};
/// For each last day whether its place falls empty: nobody begins there within a week after it. Who begins fills one
/// place, the one that fell empty first.
std::vector<bool> fallingEmpty(const std::vector<PlaceDay>& ends, std::vector<PlaceDay> starts);

/// Monday of the week in which a place is empty for the first time: that of the day after the last one.
QDate emptyFromWeek(QDate lastDay);
QDate mondayOf(QDate day);

} // namespace wijkwerk::rules

namespace wijkwerk {
template <>
struct Words<rules::QuietKind> {
    static constexpr Word<rules::QuietKind> list[] = {{rules::QuietKind::Christmas, "christmas"},
                                                      {rules::QuietKind::MayHoliday, "may_holiday"},
                                                      {rules::QuietKind::SummerClosing, "summer_closing"}};
};
} // namespace wijkwerk
