// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/fields.h"

#include <array>
#include <charconv>

namespace wijkwerk::imports {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Value of up to four digits; -1 when there is anything else.
int number(std::string_view digits) {
    if (digits.empty() || digits.size() > 4)
        return -1;
    int value = 0;
    for (const char c : digits) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// Month of a Dutch name or its first letters: `nov`, `november`, `mrt`; 0 when it is none.
int monthByName(std::string_view word) {
    static constexpr std::array<std::string_view, 12> months = {"januari",   "februari", "maart",    "april",
                                                                "mei",       "juni",     "juli",     "augustus",
                                                                "september", "oktober",  "november", "december"};
    std::string lower;
    for (const char c : word) {
        if (c != '.')
            lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    if (lower.size() < 3)
        return 0;
    if (lower == "mrt")
        return 3;
    if (lower == "march" || lower == "mar" || lower == "may" || lower == "oct")
        return lower == "may" ? 5 : lower == "oct" ? 10 : 3;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i].substr(0, lower.size()) == lower)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

struct Parts {
    PartialDate date;
    bool read = false;
    bool shortYear = false;
};

/// Eight digits: year first when that gives a date, else day first. The two never both give one.
Parts eightDigits(std::string_view v) {
    const auto at = [&](std::size_t from, std::size_t length) { return number(v.substr(from, length)); };
    const PartialDate yearFirst{at(0, 4), at(4, 2), at(6, 2)};
    const PartialDate dayFirst{at(4, 4), at(2, 2), at(0, 2)};
    const bool early =
        yearFirst.year == 0 || (yearFirst.year >= 1800 && yearFirst.year <= 2200) || yearFirst.year == 9999;
    if (early && yearFirst.month <= 12 && yearFirst.day <= 31)
        return {yearFirst, true, false};
    return {dayFirst, true, false};
}

/// Without the time of day behind the date.
std::string_view withoutTime(std::string_view v) {
    const std::size_t colon = v.find(':');
    if (colon == std::string_view::npos)
        return v;
    const std::size_t cut = v.find_last_of(" T", colon);
    return cut == std::string_view::npos ? v : trimmed(v.substr(0, cut));
}

Parts threeParts(std::string_view v) {
    std::array<std::string_view, 3> part;
    std::size_t count = 0;
    std::size_t from = 0;
    while (from <= v.size()) {
        const std::size_t end = std::min(v.find_first_of("-/. ", from), v.size());
        if (end > from) {
            if (count == 3)
                return {};
            part[count++] = v.substr(from, end - from);
        }
        from = end + 1;
    }
    if (count != 3)
        return {};
    const int named = monthByName(part[1]);
    const int month = named != 0 ? named : part[1].size() <= 2 ? number(part[1]) : -1;
    if (month < 0)
        return {};
    const int first = number(part[0]), last = number(part[2]);
    if (first < 0 || last < 0)
        return {};
    if (part[0].size() == 4 && part[2].size() <= 2)
        return {{first, month, last}, true, false};
    if (part[0].size() <= 2 && part[2].size() == 4)
        return {{last, month, first}, true, false};
    if (part[0].size() <= 2 && part[2].size() == 2)
        return {{last, month, first}, true, true};
    return {};
}

Parts parse(std::string_view v) {
    if (v.size() == 10 && (v[2] == '-' || v[2] == '/' || v[2] == '.') && v[5] == v[2]) {
        const PartialDate date{number(v.substr(6, 4)), number(v.substr(3, 2)), number(v.substr(0, 2))};
        if (date.year >= 0 && date.month >= 0 && date.day >= 0)
            return {date, true, false};
    }
    const bool digits = v.find_first_not_of("0123456789") == std::string_view::npos;
    if (digits && v.size() == 8)
        return eightDigits(v);
    if (digits && v.size() == 4 && number(v) >= 1800 && number(v) <= 2200)
        return {{number(v), 0, 0}, true, false};
    return digits ? Parts{} : threeParts(v);
}

int fullYear(int twoDigits, int month, int day, DateKind kind, QDate today) {
    if (kind == DateKind::Event)
        return 2000 + twoDigits <= today.year() + 10 ? 2000 + twoDigits : 1900 + twoDigits;
    const bool future = QDate(2000 + twoDigits, qBound(1, month, 12), qBound(1, day, 28)) > today;
    return future ? 1900 + twoDigits : 2000 + twoDigits;
}

QString shown(const PartialDate& date) {
    return QString::asprintf("%02d-%02d-%04d", date.day, date.month, date.year);
}

QString given(std::string_view v) {
    return QString::fromUtf8(v.data(), static_cast<qsizetype>(std::min<std::size_t>(v.size(), 60)));
}

/// The number of days since 30 December 1899 that a spreadsheet shows when the cell is not marked as a date.
Read<PartialDate> unreadable(std::string_view v) {
    Read<PartialDate> read;
    QString proposal;
    int serial = 0;
    if (v.size() == 5 && std::from_chars(v.data(), v.data() + v.size(), serial).ptr == v.data() + v.size() &&
        serial > 7000)
        proposal = shown(PartialDate::of(QDate(1899, 12, 30).addDays(serial)));
    read.problem = wrong(QStringLiteral("import_date_unreadable"), {}, given(v), proposal);
    return read;
}

/// No such day: the proposal has day and month the other way round, where that is a day.
Read<PartialDate> impossible(std::string_view v, const PartialDate& date) {
    const PartialDate swapped{date.year, date.day, date.month};
    Read<PartialDate> read;
    read.problem = wrong(QStringLiteral("import_date_impossible"), {}, given(v),
                         swapped.isFull() && swapped.isValid() ? shown(swapped) : QString());
    return read;
}

} // namespace

Read<PartialDate> readDate(std::string_view cell, DateKind kind, QDate today) {
    const std::string_view v = withoutTime(bare(cell));
    Read<PartialDate> read;
    if (v.empty() || v.find_first_not_of('0') == std::string_view::npos || meansNothing(v))
        return read;
    Parts parts = parse(v);
    if (!parts.read)
        return unreadable(v);
    PartialDate& date = parts.date;
    if (date.year >= 9999 || (date.year <= 1 && !parts.shortYear))
        return read;
    if (parts.shortYear) {
        if (date.isUnknown())
            return read;
        date.year = fullYear(date.year, date.month, date.day, kind, today);
        read.problem = warning(QStringLiteral("import_date_short_year"), {}, given(v), shown(date));
    }
    if (date.year == 1900 && date.month <= 1 && date.day <= 1 && !(date.month == 0 && kind == DateKind::Birth)) {
        read.problem = warning(QStringLiteral("import_date_sentinel"), {}, given(v));
        return read;
    }
    if (!date.isValid() || (kind == DateKind::Event && !date.isFull()))
        return impossible(v, date);
    const bool birth = kind == DateKind::Birth;
    if (birth && QDate(date.year, std::max(date.month, 1), std::max(date.day, 1)) > today) {
        read.problem = wrong(QStringLiteral("import_birth_in_future"), {}, given(v));
        return read;
    }
    if (date.year < (birth ? today.year() - 120 : 1950) || date.year > 2100) {
        read.problem = wrong(QStringLiteral("import_date_out_of_range"), {}, given(v));
        return read;
    }
    read.value = date;
    return read;
}

} // namespace wijkwerk::imports
