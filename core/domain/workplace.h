// SPDX-License-Identifier: EUPL-1.2
// Places where there is real work, and how many people they hold (domain.md 8.1).
#pragma once

#include "core/domain/placement.h"

#include <vector>

namespace wijkwerk {

/// Number of people from a day on; corrected by a later row, never changed.
struct Capacity {
    QDate validFrom;
    int persons = 0;
    bool operator==(const Capacity&) const = default;
};

struct Workplace {
    WorkplaceId id;
    QString name;
    TeamId team;
    WijkId wijk;      ///< null is the whole town
    QString location; ///< street and number, meeting point
    QString tasks;
    WorkerId guide;    ///< usual vakspecialist
    Hours workHours;   ///< work stock: hours of work a week
    QString startTime; ///< `08:00`
    QString endTime;
    QString requirements;  ///< rijbewijs, schoenen …, words
    bool needsVog = false; ///< see rules::needsVog()
    std::optional<QDate> opensOn;
    std::optional<QDate> closesOn; ///< last day there is work, included
    bool archived = false;
    std::vector<Capacity> capacities; ///< oldest first
    int revision = 0;

    /// Places on that day; 0 before the first row, and outside opensOn…closesOn.
    int capacityOn(QDate day) const;
    bool operator==(const Workplace&) const = default;
};

struct Team {
    TeamId id;
    QString name;
    int position = 0; ///< order in lists
    bool archived = false;
    int revision = 0;
    bool operator==(const Team&) const = default;
};

struct Wijk {
    WijkId id;
    QString name;
    QString code;          ///< CBS `WK123456` or empty
    QStringList postcodes; ///< four-digit postcodes that lie in it
    bool archived = false;
    int revision = 0;
    bool operator==(const Wijk&) const = default;
};

} // namespace wijkwerk
