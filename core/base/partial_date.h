// SPDX-License-Identifier: EUPL-1.2
// A date of which the day, the month and even the year may be unknown, as the BRP has them (domain.md 7.5).
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace wijkwerk {

/// Zero means unknown. Valid shapes: y-m-d, y-m-0, y-0-0, 0-0-0.
struct PartialDate {
    int year = 0;
    int month = 0;
    int day = 0;

    static PartialDate of(QDate date) { return {date.year(), date.month(), date.day()}; }
    bool isUnknown() const { return year == 0 && month == 0 && day == 0; }
    bool isFull() const { return year != 0 && month != 0 && day != 0; }
    /// Known parts exist in the calendar, and nothing is known below an unknown part.
    bool isValid() const;
    std::optional<QDate> full() const;
    auto operator<=>(const PartialDate&) const = default;
};

/// `1980-05-00`: how it is stored.
QString toIso(const PartialDate& date);
/// The same as ten letters of ASCII.
std::array<char, 10> isoLetters(const PartialDate& date);
/// Reads `yyyy-mm-dd` with `00` for unknown parts; nothing when the text has another shape or is no valid date.
std::optional<PartialDate> partialDateFromIso(QStringView text);

} // namespace wijkwerk
