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
    /// Now, in UTC. On a fixed day: a moment that people here see on that day, also in the hours after midnight, when
    /// it is still the day before in UTC.
    QDateTime now() const {
        const QDateTime here = QDateTime::currentDateTime();
        return (fixedToday ? QDateTime(*fixedToday, here.time()) : here).toUTC();
    }
};

} // namespace wijkwerk
