// SPDX-License-Identifier: EUPL-1.2
// Dates, times and numbers as people type and read them in Dutch (domain.md 7.5). Dutch words here are data: they stand
// in letters and files whatever the language of the program.
#pragma once

#include "core/base/partial_date.h"

#include <QTime>

#include <cstdint>

namespace wijkwerk {

/// A date as somebody types it: `24112026`, `241126`, `24-11`, `24-11-2026`, `24/11/26`, `24.11.2026`, `2026-11-24`,
/// `24 nov 2026`, `+6w`, `-2d`, `+3m`, `+1j`, `vandaag`, `morgen`, `overmorgen`, `gisteren`, `vr` (the first one after
/// today). Without a year it is the one nearest to today; a year of two digits lies between 79 years back and 20 years
/// ahead. Nothing when it is no date, or before 1900 or after 2199.
std::optional<QDate> dateFromText(QStringView text, QDate today);
/// A birth date: as above but never relative, never after today, and parts may be unknown: `1980`, `05-1980`,
/// `00-05-1980`, `19800500`, `1980-05-00`; `00000000` and `onbekend` are the unknown date.
std::optional<PartialDate> birthDateFromText(QStringView text, QDate today);

/// `24-11-2026`; empty for an invalid date.
QString shownDate(QDate date);
/// `24-11-1980`, `05-1980`, `1980`; empty when nothing is known.
QString shownDate(const PartialDate& date);
/// `24-11`: where the year is plain from its surroundings.
QString shownDayMonth(QDate date);
/// `22 november 2026`
QString letterDate(QDate date);
/// `maandag 30 november 2026`
QString letterDateWithDay(QDate date);
/// `maandag`; 1 is Monday.
QString dayName(int isoDay);
/// `november`; 1 is January.
QString monthName(int month);
/// `09:30`, for tables.
QString shownTime(QTime time);
/// `09.30 uur`, for letters.
QString letterTime(QTime time);
/// `9:30`, `09.30`, `930`, `9` and `9.30 uur` → a time; nothing for anything else.
std::optional<QTime> timeFromText(QStringView text);

/// Years somebody has lived on that day; nothing when the year of birth is unknown. Unknown parts count as the last
/// possible day, so that nobody is taken for older than they may be.
std::optional<int> ageOn(const PartialDate& born, QDate day);

/// `1.234`: whole number with points between thousands.
QString shownNumber(std::int64_t number);
/// Hundredths as `24`, `24,5` or `24,25`.
QString decimalText(std::int64_t hundredths);
/// Cents as `€ 1.234,56`.
QString shownMoney(std::int64_t cents);
/// `1.234,56`, `24,5`, `24.5` or `€ 12` → hundredths; nothing for more than two decimals or anything else.
std::optional<std::int64_t> hundredthsFromText(QStringView text);

} // namespace wijkwerk
