// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/thinning.h"

#include <algorithm>
#include <numeric>

namespace wijkwerk::backup {

namespace {

/// Marks the first of every period, coming from the newest, until `most` periods had one.
template <class Period>
void keepFirsts(const std::vector<std::size_t>& newestFirst, int most, std::vector<bool>& kept, Period periodOf) {
    qint64 last = -1;
    int periods = 0;
    for (const std::size_t index : newestFirst) {
        const qint64 period = periodOf(index);
        if (periods > 0 && period == last)
            continue;
        if (periods == most)
            return;
        ++periods;
        last = period;
        kept[index] = true;
    }
}

constexpr qint64 hourMs = 3'600'000;

} // namespace

std::vector<std::size_t> noLongerNeeded(const std::vector<QDateTime>& moments, const QDateTime& now,
                                        const QTimeZone& zone, const Keep& keep) {
    std::vector<bool> kept(moments.size(), false);
    std::vector<std::size_t> past;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (moments[i].isValid() && moments[i] <= now)
            past.push_back(i);
        else
            kept[i] = true;
    }
    std::stable_sort(past.begin(), past.end(),
                     [&](std::size_t left, std::size_t right) { return moments[left] > moments[right]; });
    const auto dayOf = [&](std::size_t index) { return moments[index].toTimeZone(zone).date(); };
    keepFirsts(past, std::max(1, keep.hourly), kept,
               [&](std::size_t index) { return moments[index].toMSecsSinceEpoch() / hourMs; });
    keepFirsts(past, keep.daily, kept, [&](std::size_t index) { return dayOf(index).toJulianDay(); });
    keepFirsts(past, keep.monthly, kept,
               [&](std::size_t index) { return qint64(dayOf(index).year()) * 12 + dayOf(index).month(); });
    std::vector<std::size_t> needless;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            needless.push_back(i);
    }
    return needless;
}

} // namespace wijkwerk::backup
