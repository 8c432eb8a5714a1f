// SPDX-License-Identifier: EUPL-1.2
#include "core/base/date_text.h"

#include <QRegularExpression>

#include <array>
#include <cstdlib>

namespace wijkwerk {

namespace {

constexpr int firstYear = 1900, lastYear = 2199;
constexpr std::array<const char*, 12> months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                                             "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array<const char*, 7> days{"maandag", "dinsdag",  "woensdag", "donderdag",
                                          "vrijdag", "zaterdag", "zondag"};

/// Day, month and year as they were written; -1 where nothing was written.
struct Parts {
    int day = -1;
    int month = -1;
    int year = -1;
};

/// The year of two digits that is not more than `ahead` years after today and less than a century before that.
int fullYear(int twoDigits, int thisYear, int ahead) {
    const int latest = thisYear + ahead;
    int year = latest - latest % 100 + twoDigits;
    return year > latest ? year - 100 : year;
}

/// `nov`, `november`, `mrt` → 11, 11, 3; at least three letters; 0 when it is no month.
int monthOf(QStringView word) {
    if (word == u"mrt")
        return 3;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (word.size() >= 3 && QString::fromLatin1(months[i]).startsWith(word))
            return int(i) + 1;
    }
    return 0;
}

int isoDayOf(QStringView word) {
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (word.size() >= 2 && QString::fromLatin1(days[i]).startsWith(word))
            return int(i) + 1;
    }
    return 0;
}

bool isYear(int year) {
    return year >= firstYear && year <= lastYear;
}

/// Digits without separators: `24112026` before `20261124`, `241126`, `2411`.
std::optional<Parts> fromDigits(QStringView text, int thisYear, int ahead) {
    const auto number = [&](int at, int length) { return text.mid(at, length).toInt(); };
    if (text.size() == 8) {
        if (isYear(number(4, 4)) && number(2, 2) <= 12 && number(0, 2) <= 31)
            return Parts{number(0, 2), number(2, 2), number(4, 4)};
        if (isYear(number(0, 4)))
            return Parts{number(6, 2), number(4, 2), number(0, 4)};
    }
    if (text.size() == 6)
        return Parts{number(0, 2), number(2, 2), fullYear(number(4, 2), thisYear, ahead)};
    if (text.size() == 4)
        return Parts{number(0, 2), number(2, 2), -1};
    return std::nullopt;
}

std::optional<Parts> fromSeparated(const QString& text, int thisYear, int ahead) {
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$)"));
    static const QRegularExpression usual(
        QStringLiteral(R"(^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)\.?(?:[-/. ]+(\d{4}|\d{2}))?[-/.]?$)"));
    if (const auto match = iso.match(text); match.hasMatch())
        return Parts{match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    const auto match = usual.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts;
    parts.day = match.captured(1).toInt();
    const QString month = match.captured(2);
    parts.month = month[0].isDigit() ? month.toInt() : monthOf(month);
    if (month[0].isLetter() && parts.month == 0)
        return std::nullopt;
    const QString year = match.captured(3);
    if (!year.isEmpty())
        parts.year = year.size() == 2 ? fullYear(year.toInt(), thisYear, ahead) : year.toInt();
    return parts;
}

std::optional<Parts> partsFrom(const QString& text, int thisYear, int ahead) {
    static const QRegularExpression digits(QStringLiteral(R"(^\d+$)"));
    if (digits.match(text).hasMatch())
        return fromDigits(text, thisYear, ahead);
    return fromSeparated(text, thisYear, ahead);
}

std::optional<QDate> nearest(int day, int month, QDate today) {
    std::optional<QDate> best;
    for (int year = today.year() + 1; year >= today.year() - 1; --year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best || std::abs(today.daysTo(date)) < std::abs(today.daysTo(*best))))
            best = date;
    }
    return best;
}

std::optional<QDate> fromWord(const QString& text, QDate today) {
    if (text == u"vandaag" || text == u"nu")
        return today;
    if (text == u"morgen")
        return today.addDays(1);
    if (text == u"overmorgen")
        return today.addDays(2);
    if (text == u"gisteren")
        return today.addDays(-1);
    if (text == u"eergisteren")
        return today.addDays(-2);
    if (const int isoDay = isoDayOf(text))
        return today.addDays((isoDay - today.dayOfWeek() + 6) % 7 + 1);
    return std::nullopt;
}

std::optional<QDate> fromStep(const QString& text, QDate today) {
    static const QRegularExpression step(QStringLiteral(
        R"(^([+-]) ?(\d{1,4}) ?(?:([dwmj])|(d)ag(?:en)?|(w)(?:k|eek|eken)|(m)(?:nd|aand|aanden)|(j)aar)?$)"));
    const auto match = step.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
    const QString unit =
        match.captured(3) + match.captured(4) + match.captured(5) + match.captured(6) + match.captured(7);
    if (unit == u"w")
        return today.addDays(7LL * count);
    if (unit == u"m")
        return today.addMonths(count);
    if (unit == u"j")
        return today.addYears(count);
    return today.addDays(count);
}

QString cleaned(QStringView text) {
    return text.toString().simplified().toLower();
}

} // namespace

std::optional<QDate> dateFromText(QStringView text, QDate today) {
    const QString typed = cleaned(text);
    std::optional<QDate> date = fromWord(typed, today);
    if (!date)
        date = fromStep(typed, today);
    if (!date) {
        const auto parts = partsFrom(typed, today.year(), 20);
        if (!parts)
            return std::nullopt;
        date =
            parts->year < 0 ? nearest(parts->day, parts->month, today) : QDate(parts->year, parts->month, parts->day);
    }
    if (!date || !date->isValid() || !isYear(date->year()))
        return std::nullopt;
    return date;
}

std::optional<PartialDate> birthDateFromText(QStringView text, QDate today) {
    static const QRegularExpression yearOnly(QStringLiteral(R"(^\d{4}$)"));
    static const QRegularExpression monthAndYear(QStringLiteral(R"(^(\d{1,2})[-/. ](\d{4})$)"));
    const QString typed = cleaned(text);
    PartialDate date;
    if (typed == u"onbekend" || typed == u"00000000" || typed == u"00-00-0000" || typed == u"0000-00-00")
        return date;
    if (yearOnly.match(typed).hasMatch()) {
        date.year = typed.toInt();
    } else if (const auto match = monthAndYear.match(typed); match.hasMatch()) {
        date = {match.captured(2).toInt(), match.captured(1).toInt(), 0};
    } else {
        const auto parts = partsFrom(typed, today.year(), 0);
        if (!parts || parts->year < 0)
            return std::nullopt;
        date = {parts->year, parts->month, parts->day};
    }
    if (!date.isValid() || !isYear(date.year) || toIso(date).left(4).toInt() > today.year())
        return std::nullopt;
    if (const auto full = date.full(); full && *full > today)
        return std::nullopt;
    return date;
}

QString shownDate(QDate date) {
    return date.isValid() ? date.toString(QStringLiteral("dd-MM-yyyy")) : QString();
}

QString shownDate(const PartialDate& date) {
    if (date.isUnknown())
        return {};
    if (date.month == 0)
        return QString::number(date.year);
    if (date.day == 0)
        return QString::asprintf("%02d-%04d", date.month, date.year);
    return QString::asprintf("%02d-%02d-%04d", date.day, date.month, date.year);
}

QString shownDayMonth(QDate date) {
    return date.isValid() ? date.toString(QStringLiteral("dd-MM")) : QString();
}

QString letterDate(QDate date) {
    if (!date.isValid())
        return {};
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(monthName(date.month())).arg(date.year());
}

QString letterDateWithDay(QDate date) {
    return date.isValid() ? dayName(date.dayOfWeek()) + u' ' + letterDate(date) : QString();
}

QString dayName(int isoDay) {
    return isoDay >= 1 && isoDay <= 7 ? QString::fromLatin1(days[std::size_t(isoDay) - 1]) : QString();
}

QString monthName(int month) {
    return month >= 1 && month <= 12 ? QString::fromLatin1(months[std::size_t(month) - 1]) : QString();
}

QString shownTime(QTime time) {
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

QString letterTime(QTime time) {
    return time.isValid() ? time.toString(QStringLiteral("HH.mm")) + QStringLiteral(" uur") : QString();
}

std::optional<QTime> timeFromText(QStringView text) {
    static const QRegularExpression time(QStringLiteral(R"(^(\d{1,2})(?:[:.]?(\d{2}))?(?: ?uur)?$)"));
    const auto match = time.match(cleaned(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QTime result(match.captured(1).toInt(), match.captured(2).toInt());
    return result.isValid() ? std::optional(result) : std::nullopt;
}

std::optional<int> ageOn(const PartialDate& born, QDate day) {
    if (born.year == 0)
        return std::nullopt;
    const int month = born.month == 0 ? 12 : born.month;
    const int dayOfMonth = born.day == 0 ? QDate(born.year, month, 1).daysInMonth() : born.day;
    const bool hadBirthday = day.month() > month || (day.month() == month && day.day() >= dayOfMonth);
    return day.year() - born.year - (hadBirthday ? 0 : 1);
}

QString shownNumber(std::int64_t number) {
    QString digits = QString::number(std::llabs(number));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return number < 0 ? u'-' + digits : digits;
}

QString decimalText(std::int64_t hundredths) {
    const std::int64_t size = std::llabs(hundredths), rest = size % 100;
    QString text = QString::number(size / 100);
    if (rest != 0)
        text +=
            rest % 10 == 0 ? QStringLiteral(",%1").arg(rest / 10) : QStringLiteral(",%1").arg(rest, 2, 10, QChar(u'0'));
    return hundredths < 0 ? u'-' + text : text;
}

QString shownMoney(std::int64_t cents) {
    const std::int64_t size = std::llabs(cents);
    return QStringLiteral("€ %1%2,%3")
        .arg(cents < 0 ? QStringLiteral("-") : QString(), shownNumber(size / 100))
        .arg(size % 100, 2, 10, QChar(u'0'));
}

std::optional<std::int64_t> hundredthsFromText(QStringView text) {
    static const QRegularExpression number(
        QStringLiteral(R"(^(?:€|eur)? ?(-?)(\d{1,3}(?:\.\d{3})+|\d{1,13})(?:[,](\d{1,2}))?$)"));
    static const QRegularExpression point(QStringLiteral(R"(^(-?)(\d{1,13})\.(\d{1,2})$)"));
    const QString typed = cleaned(text);
    auto match = number.match(typed);
    if (!match.hasMatch())
        match = point.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const std::int64_t whole = match.captured(2).remove(u'.').toLongLong();
    const std::int64_t rest = match.captured(3).leftJustified(2, u'0').toLongLong();
    return (whole * 100 + rest) * (match.captured(1).isEmpty() ? 1 : -1);
}

} // namespace wijkwerk
