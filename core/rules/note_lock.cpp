// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/note_lock.h"

namespace wijkwerk::rules {

bool isNoteLocked(const QDateTime& recordedAt, const QDateTime& now, int hours) {
    constexpr qint64 hour = 3600;
    const qint64 age = recordedAt.secsTo(now);
    return age >= hours * hour || age < -hour;
}

} // namespace wijkwerk::rules
