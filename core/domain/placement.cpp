// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/placement.h"

#include "core/base/date_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <bit>

namespace wijkwerk {

namespace {

/// `di`, `din`, `dinsdag` → 2; 0 when it is no day.
int isoDayOf(const QString& word) {
    for (int isoDay = 1; isoDay <= 7; ++isoDay) {
        if (word.size() >= 2 && dayName(isoDay).startsWith(word))
            return isoDay;
    }
    return 0;
}

} // namespace

int Weekdays::count() const {
    return std::popcount(unsigned(bits & 0x7f));
}

std::optional<Weekdays> weekdaysFromText(QStringView text) {
    static const QRegularExpression range(QStringLiteral(R"(\s*(?:t/m|tot en met|-|–)\s*)"));
    static const QRegularExpression between(QStringLiteral(R"([\s,;+/&.]+|\ben\b)"));
    QString simple = text.toString().toLower().simplified();
    Weekdays days;
    for (const QString& part : simple.replace(range, QStringLiteral("-")).split(between, Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'-');
        const int first = isoDayOf(ends.first()), last = isoDayOf(ends.last());
        if (first == 0 || last < first || ends.size() > 2)
            return std::nullopt;
        for (int isoDay = first; isoDay <= last; ++isoDay)
            days = days.with(isoDay);
    }
    return days;
}

QString toText(Weekdays days) {
    QStringList words;
    for (int isoDay = 1; isoDay <= 7; ++isoDay) {
        if (days.has(isoDay))
            words << dayName(isoDay).first(2);
    }
    return words.join(u',');
}

QString letterText(Weekdays days) {
    QStringList words;
    for (int isoDay = 1; isoDay <= 7; ++isoDay) {
        if (days.has(isoDay))
            words << dayName(isoDay);
    }
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return words.join(QStringLiteral(", ")) + QStringLiteral(" en ") + last;
}

std::optional<Hours> hoursFromText(QStringView text) {
    static const QRegularExpression unit(QStringLiteral(R"(\s*(?:uur|u)?\s*$)"));
    const auto hundredths = hundredthsFromText(text.toString().toLower().remove(unit));
    if (!hundredths || *hundredths <= 0 || *hundredths > 6000)
        return std::nullopt;
    return Hours{int(*hundredths)};
}

QString toText(Hours hours) {
    return decimalText(hours.hundredths);
}

} // namespace wijkwerk
