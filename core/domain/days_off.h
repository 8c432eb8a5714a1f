// SPDX-License-Identifier: EUPL-1.2
// Days of a department that are off besides weekends and holidays: closings, and days that a decree equates with a
// holiday. Which holidays count is a value of the rules (rules/work_calendar.h).
#pragma once

#include <QDate> // before ids.h: moc trips over <compare> otherwise
#include <QDateTime>

#include "core/domain/ids.h"

#include <optional>

namespace wijkwerk {

using ClosingPeriodId = Id<struct ClosingPeriodTag>;
using EquatedDayId = Id<struct EquatedDayTag>;

/// Days on which the department is closed. Never changed: taken away, or a newer one takes its place.
struct ClosingPeriod {
    ClosingPeriodId id;
    QDate from;
    QDate until;  ///< last day, included
    QString name; ///< `kerstsluiting`; may be empty
    QString source;
    QString reason;
    WorkerId worker;
    std::optional<QDateTime> recordedAt; ///< nothing: before 0.3.0
    bool superseded = false;

    bool meets(QDate first, QDate last) const { return from <= last && until >= first; }
    bool operator==(const ClosingPeriod&) const = default;
};

/// A day equated with a holiday by decree (Algemene termijnenwet art. 3 lid 3).
struct EquatedDay {
    EquatedDayId id;
    QDate day;
    QString name;
    QString source; ///< the decree
    QString reason;
    WorkerId worker;
    std::optional<QDateTime> recordedAt;
    bool superseded = false;
    bool operator==(const EquatedDay&) const = default;
};

} // namespace wijkwerk
