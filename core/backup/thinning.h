// SPDX-License-Identifier: EUPL-1.2
// Which backups are no longer needed, by their moments alone. Looks at no file; that is folder.
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace wijkwerk::backup {

struct Keep {
    int hourly = 24;
    int daily = 14;
    int monthly = 12;
};

/// Indexes of the moments that may go, in rising order. Kept is the newest of each of the last 24 hours, 14 days and 12
/// months that have a backup at all: days without work use up nothing. The newest is always kept. What lies after `now`
/// (the clock was or is wrong) is kept and counts for nothing. Hours are those of UTC, which are never double; days and
/// months are those of the calendar of `zone`.
std::vector<std::size_t> noLongerNeeded(const std::vector<QDateTime>& moments, const QDateTime& now,
                                        const QTimeZone& zone = QTimeZone::systemTimeZone(), const Keep& keep = {});

} // namespace wijkwerk::backup
