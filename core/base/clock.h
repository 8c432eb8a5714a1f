// SPDX-License-Identifier: EUPL-1.2
// The one place that asks the machine for the time; everything below gets `today` and `now` as values.
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace wijkwerk {

/// The clock of one run. A fixed day is for tests, demonstrations and `--today`; moments then keep the real time of
/// day on that day, so that what happens first still sorts first.
struct Clock {
    std::optional<QDate> fixedToday;

    QDate today() const { return fixedToday ? *fixedToday : QDate::currentDate(); }
    /// Now, in UTC.
    QDateTime now() const {
        const QDateTime real = QDateTime::currentDateTimeUtc();
        return fixedToday ? QDateTime(*fixedToday, real.time(), Qt::UTC) : real;
    }
};

} // namespace wijkwerk
