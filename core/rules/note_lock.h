// SPDX-License-Identifier: EUPL-1.2
// Until when a note may still be changed by who wrote it.
#pragma once

#include <QDateTime>

namespace wijkwerk::rules {

/// From so many hours after it was recorded; also when the clock was put back before that moment by more than an hour.
bool isNoteLocked(const QDateTime& recordedAt, const QDateTime& now, int hours);

} // namespace wijkwerk::rules
