// SPDX-License-Identifier: EUPL-1.2
#include "core/base/partial_date.h"

namespace wijkwerk {

bool PartialDate::isValid() const {
    if (day != 0)
        return QDate(year, month, day).isValid();
    if (month != 0)
        return year != 0 && month >= 1 && month <= 12;
    return year >= 0 && year <= 9999;
}

std::optional<QDate> PartialDate::full() const {
    if (!isFull() || !isValid())
        return std::nullopt;
    return QDate(year, month, day);
}

std::array<char, 10> isoLetters(const PartialDate& date) {
    // By hand, because an import writes three dates a row and printf would be the most of it.
    std::array<char, 10> text;
    text.fill('-');
    const auto digits = [&text](int from, int count, int value) {
        for (int i = from + count - 1; i >= from; --i, value /= 10)
            text[std::size_t(i)] = char('0' + value % 10);
    };
    digits(0, 4, date.year);
    digits(5, 2, date.month);
    digits(8, 2, date.day);
    return text;
}

QString toIso(const PartialDate& date) {
    const auto text = isoLetters(date);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

std::optional<PartialDate> partialDateFromIso(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    bool yearOk = false, monthOk = false, dayOk = false;
    const PartialDate date{text.first(4).toInt(&yearOk), text.mid(5, 2).toInt(&monthOk), text.mid(8, 2).toInt(&dayOk)};
    if (!yearOk || !monthOk || !dayOk || !date.isValid())
        return std::nullopt;
    return date;
}

} // namespace wijkwerk
