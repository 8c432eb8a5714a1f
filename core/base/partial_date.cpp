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

QString toIso(const PartialDate& date) {
    return QString::asprintf("%04d-%02d-%02d", date.year, date.month, date.day);
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
