// SPDX-License-Identifier: EUPL-1.2
// Dutch holidays, legal days and own working days, and arithmetic with months (domain.md 11). Text of dates:
// date_text.h.
#pragma once

#include "core/base/words.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace wijkwerk {

enum class Holiday {
    NewYear,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    KingsDay,
    LiberationDay,
    Ascension,
    WhitSunday,
    WhitMonday,
    ChristmasDay,
    BoxingDay,
};
template <>
struct Words<Holiday> {
    static constexpr Word<Holiday> list[] = {
        {Holiday::NewYear, "new_year"},           {Holiday::GoodFriday, "good_friday"},
        {Holiday::EasterSunday, "easter_sunday"}, {Holiday::EasterMonday, "easter_monday"},
        {Holiday::KingsDay, "kings_day"},         {Holiday::LiberationDay, "liberation_day"},
        {Holiday::Ascension, "ascension"},        {Holiday::WhitSunday, "whit_sunday"},
        {Holiday::WhitMonday, "whit_monday"},     {Holiday::ChristmasDay, "christmas_day"},
        {Holiday::BoxingDay, "boxing_day"}};
};

/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year);
/// 27 April, the day before when that is a Sunday; until 2013 Queen's Day on 30 April by the same rule.
QDate kingsDay(int year);
/// Ascension and Liberation Day may fall on one day; then it is Ascension.
std::optional<Holiday> holidayOn(QDate day);
/// The day on which it falls in a year.
QDate dayOf(Holiday holiday, int year);
/// Dutch name, as in a sentence: `Koningsdag`, `tweede paasdag`.
QString holidayName(Holiday holiday);

/// Saturday, Sunday, or a day of Algemene termijnenwet art. 3: holidays, Good Friday, and the days equated by decree
/// (`equated`).
bool isLegalDayOff(QDate day, const std::vector<QDate>& equated = {});
/// Last day of a legal term of which `day` is the last one: moved to the next day that is no legal day off (Algemene
/// termijnenwet art. 1(1)). Not for terms that are counted back, nor for terms over twelve weeks or three months.
QDate extendedByTermsAct(QDate day, const std::vector<QDate>& equated = {});

/// A period in which the department is closed, both days included.
struct ClosedPeriod {
    QDate from;
    QDate until;
    QString name; ///< `kerstsluiting`
    bool operator==(const ClosedPeriod&) const = default;
};

/// Own working days: no weekends, holidays and closing days. Which holidays count is in the values of the rules
/// (rules/work_calendar.h); without them all do.
struct WorkCalendar {
    std::vector<Holiday> working;     ///< holidays on which the department works
    std::vector<ClosedPeriod> closed; ///< also a holiday that is off in some years only
    bool operator==(const WorkCalendar&) const = default;
};

bool isWorkingDay(QDate day, const WorkCalendar& calendar = {});
/// Why nobody works that day, in Dutch: `zaterdag`, `Koningsdag`, the name of the closing; empty on a working day.
QString dayOffName(QDate day, const WorkCalendar& calendar = {});
/// The day itself when it is a working day, else the last one before it: for what must be done before another date.
QDate workingDayOnOrBefore(QDate day, const WorkCalendar& calendar = {});
/// The day itself when it is a working day, else the first one after it: for appointments.
QDate workingDayOnOrAfter(QDate day, const WorkCalendar& calendar = {});
/// `count` working days later (earlier when negative). The day itself does not count: Friday + 1 is Monday.
QDate addWorkingDays(QDate day, int count, const WorkCalendar& calendar = {});

/// Same day number in another month, clamped to the end of that month: 31-03 − 1 month is 28-02.
QDate addMonths(QDate day, int months);
/// Last day ("t/m") of a period of `months` from `start`: the day before the same day number; when that number does not
/// exist in the last month, the last day of that month. 28-11-2026 + 3 → 27-02-2027, 29-11-2026 + 3 → 28-02-2027.
QDate lastDayOfPeriod(QDate start, int months);
/// Last day of a period of `weeks` from `start`: a Monday → the Sunday.
QDate lastDayOfWeeks(QDate start, int weeks);

struct IsoWeek {
    int year = 0;
    int week = 0;
    auto operator<=>(const IsoWeek&) const = default;
};
/// 01-01-2027 is in week 53 of 2026.
IsoWeek isoWeekOf(QDate day);

} // namespace wijkwerk
