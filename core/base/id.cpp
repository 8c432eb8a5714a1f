// SPDX-License-Identifier: EUPL-1.2
#include "core/base/id.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace wijkwerk {

namespace {

constexpr int counterBits = 22;
constexpr std::int64_t epoch2020 = 1'577'836'800'000; // 2020-01-01T00:00:00Z in milliseconds since 1970

std::int64_t millisecond() {
    using namespace std::chrono;
    const auto now = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    return std::max<std::int64_t>(now - epoch2020, 1);
}

std::int64_t firstOf(std::int64_t millisecond) {
    // Only the lower half of the counter is random, so that a burst within one millisecond has room to count up.
    const std::int64_t random = QRandomGenerator::global()->bounded(1 << (counterBits - 1));
    return (millisecond << counterBits) | random;
}

} // namespace

std::int64_t newIdValue() {
    static std::atomic<std::int64_t> last{0};
    const std::int64_t now = millisecond();
    std::int64_t previous = last.load();
    std::int64_t next = 0;
    do {
        next = now > previous >> counterBits ? firstOf(now) : previous + 1;
    } while (!last.compare_exchange_weak(previous, next));
    return next;
}

} // namespace wijkwerk
