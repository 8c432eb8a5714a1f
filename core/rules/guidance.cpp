// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/guidance.h"

#include <algorithm>
#include <set>

namespace wijkwerk::rules {

namespace {

constexpr int normalWeight = 100, newcomerWeight = 50, newcomerDays = 28;

bool isWithin(QDate day, QDate from, std::optional<QDate> until) {
    return day >= from && (!until || day <= *until);
}

/// Days of the period on which the number of people can only have gone up: its first day and every start within it.
std::set<QDate> startDays(std::span<const Placement> placements, QDate from, std::optional<QDate> until) {
    std::set<QDate> days{from};
    for (const Placement& placement : placements) {
        if (isWithin(placement.startsOn, from, until))
            days.insert(placement.startsOn);
    }
    return days;
}

int countOn(std::span<const Placement> placements, QDate day) {
    return int(std::ranges::count_if(placements, [&](const Placement& p) { return p.covers(day); }));
}

bool hasRoom(const Workplace& workplace, std::span<const Placement> placements, QDate from,
             std::optional<QDate> until) {
    return occupiedMost(placements, from, until) < capacityLeast(workplace, from, until);
}

} // namespace

int guidanceWeight(const Placement& placement, QDate day) {
    if (!placement.covers(day))
        return 0;
    return normalWeight + (placement.startsOn.daysTo(day) < newcomerDays ? newcomerWeight : 0);
}

int guidanceLoad(std::span<const Placement> guided, QDate day) {
    int load = 0;
    for (const Placement& placement : guided)
        load += guidanceWeight(placement, day);
    return load;
}

int guidanceLoadMost(std::span<const Placement> guided, QDate from, std::optional<QDate> until) {
    int most = 0;
    for (const QDate day : startDays(guided, from, until))
        most = std::max(most, guidanceLoad(guided, day));
    return most;
}

LoadLevel loadLevel(int load, int capacity) {
    if (load > capacity)
        return LoadLevel::Over;
    return load * 100 > capacity * 80 ? LoadLevel::Full : LoadLevel::Light;
}

int occupiedMost(std::span<const Placement> onWorkplace, QDate from, std::optional<QDate> until) {
    int most = 0;
    for (const QDate day : startDays(onWorkplace, from, until))
        most = std::max(most, countOn(onWorkplace, day));
    return most;
}

int capacityLeast(const Workplace& workplace, QDate from, std::optional<QDate> until) {
    int least = workplace.capacityOn(from);
    for (const Capacity& capacity : workplace.capacities) {
        if (isWithin(capacity.validFrom, from, until))
            least = std::min(least, workplace.capacityOn(capacity.validFrom));
    }
    const bool closesWithin = workplace.closesOn && (!until || *workplace.closesOn < *until);
    return closesWithin ? 0 : least;
}

std::optional<QDate> firstFreeDay(const Workplace& workplace, std::span<const Placement> onWorkplace, QDate from,
                                  int days) {
    std::set<QDate> candidates{from};
    const QDate latest = from.addYears(1);
    const auto add = [&](QDate day) {
        if (isWithin(day, from, latest))
            candidates.insert(day);
    };
    for (const Placement& placement : onWorkplace) {
        if (placement.until())
            add(placement.until()->addDays(1));
    }
    for (const Capacity& capacity : workplace.capacities)
        add(capacity.validFrom);
    if (workplace.opensOn)
        add(*workplace.opensOn);
    for (const QDate day : candidates) {
        const auto until = days > 0 ? std::optional(day.addDays(days - 1)) : workplace.closesOn;
        if (hasRoom(workplace, onWorkplace, day, until))
            return day;
    }
    return std::nullopt;
}

std::optional<QDate> trainedUntil(std::span<const Training> trainings, QDate day) {
    const QDate farFuture(9999, 12, 31);
    std::optional<QDate> covered;
    QDate next = day;
    bool grew = true;
    while (grew) {
        grew = false;
        for (const Training& training : trainings) {
            if (training.kind != u"psychological" || !training.isValidOn(next))
                continue;
            if (!training.validUntil)
                return farFuture;
            covered = training.validUntil;
            next = covered->addDays(1);
            grew = true;
        }
    }
    return covered;
}

} // namespace wijkwerk::rules
