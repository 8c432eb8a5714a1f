// SPDX-License-Identifier: EUPL-1.2
#include "core/base/clock.h"
#include "tests/support/catch.h"

#include <QByteArray>
#include <QScopeGuard>

#include <ctime>

using namespace wijkwerk;

namespace {

void liveIn(const QByteArray& zone) {
    qputenv("TZ", zone);
    tzset();
}

} // namespace

TEST_CASE("on a fixed day a moment is seen on that day, whatever the hour is and wherever one lives") {
    const QByteArray before = qgetenv("TZ");
    const auto back = qScopeGuard([&] {
        if (before.isEmpty()) {
            qunsetenv("TZ");
            tzset();
        } else {
            liveIn(before);
        }
    });
    const Clock clock{QDate(2026, 11, 24)};
    // Fourteen hours ahead of UTC and twelve behind: at any hour one of the two has another date than UTC.
    for (const char* zone : {"AHEAD-14", "BEHIND+12", "HERE-1"}) {
        CAPTURE(zone);
        liveIn(zone);
        CHECK(clock.now().timeSpec() == Qt::UTC);
        CHECK(clock.now().toLocalTime().date() == clock.today());
    }
}
