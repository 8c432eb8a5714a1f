// SPDX-License-Identifier: EUPL-1.2
// Which backups stay: the newest of each of the last 24 hours, 14 days and 12 months that have one.
#include "core/backup/thinning.h"
#include "tests/support/catch.h"

#include <QMap>
#include <QStringList>

using namespace wijkwerk;

namespace {

const QTimeZone amsterdam("Europe/Amsterdam");

QDateTime utc(const char* text) {
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    REQUIRE(moment.isValid());
    return {moment.date(), moment.time(), Qt::UTC};
}

std::vector<QDateTime> moments(std::initializer_list<const char*> texts) {
    std::vector<QDateTime> result;
    for (const char* text : texts)
        result.push_back(utc(text));
    return result;
}

using Indexes = std::vector<std::size_t>;

Indexes gone(const std::vector<QDateTime>& of, const char* now, const backup::Keep& keep = {}) {
    return backup::noLongerNeeded(of, utc(now), amsterdam, keep);
}

/// Backups on every working hour of every day (weekends too) of so many days.
std::vector<QDateTime> everyHour(const char* first, int days) {
    std::vector<QDateTime> result;
    const QDateTime start = utc(first);
    for (int day = 0; day < days; ++day) {
        for (int hour = 8; hour <= 17; ++hour)
            result.push_back(start.addDays(day).addSecs(hour * 3600));
    }
    return result;
}

} // namespace

TEST_CASE("of no backups, or of one, none may go") {
    CHECK(gone({}, "2026-11-22 12:00").empty());
    CHECK(gone(moments({"2019-01-01 08:00"}), "2026-11-22 12:00").empty());
}

TEST_CASE("of several backups in one hour the newest stays, the order in which they are given does not matter") {
    CHECK(gone(moments({"2026-11-22 10:05", "2026-11-22 10:55", "2026-11-22 10:30"}), "2026-11-22 12:00") ==
          Indexes{0, 2});
    CHECK(gone(moments({"2026-11-22 10:59", "2026-11-22 11:00"}), "2026-11-22 12:00").empty());
}

TEST_CASE("two backups of one moment are not both removed") {
    CHECK(gone(moments({"2026-11-22 10:05", "2026-11-22 10:05"}), "2026-11-22 12:00") == Indexes{1});
}

TEST_CASE("hours, days and months each keep their number; the newest of a period is the one that stays") {
    const backup::Keep few{2, 3, 2};
    // Worked by hand, in Dutch winter time (UTC + 1):
    const auto all = moments({"2026-09-30 10:00",   // 0 the third month back: goes
                              "2026-10-02 10:00",   // 1 October, but not its last: goes
                              "2026-10-30 10:00",   // 2 last of October: monthly
                              "2026-11-19 10:00",   // 3 the fourth day back: goes
                              "2026-11-20 09:00",   // 4 not the last of that day: goes
                              "2026-11-20 10:00",   // 5 daily
                              "2026-11-21 10:00",   // 6 daily
                              "2026-11-22 08:00",   // 7 the third hour back: goes
                              "2026-11-22 09:00",   // 8 hourly
                              "2026-11-22 10:00"}); // 9 hourly, daily, monthly
    CHECK(gone(all, "2026-11-22 12:00", few) == Indexes{0, 1, 3, 4, 7});
}

TEST_CASE("after two years of backups every hour 24 hours, 14 days and 12 months are left") {
    const auto all = everyHour("2025-01-01 00:00", 690); // up to and with 21 November 2026
    const Indexes needless = gone(all, "2026-11-21 20:00");
    // 24 hours are the last 2.4 days: 10 + 10 + 4. The last backup of each of 14 days: three of those days have hours
    // that are kept already, 11 are more. Of 12 months November has its last already, 11 are more.
    CHECK(all.size() - needless.size() == 24 + 11 + 11);
}

TEST_CASE("thinning again right away removes nothing more") {
    std::vector<QDateTime> all = everyHour("2026-01-01 00:00", 320);
    const Indexes needless = gone(all, "2026-11-22 12:00");
    for (auto index = needless.rbegin(); index != needless.rend(); ++index)
        all.erase(all.begin() + std::ptrdiff_t(*index));
    CHECK(gone(all, "2026-11-22 12:00").empty());
}

TEST_CASE("thinning after every backup leaves what thinning once would leave, or more") {
    std::vector<QDateTime> kept;
    const auto all = everyHour("2026-01-01 00:00", 320);
    for (const QDateTime& moment : all) {
        kept.push_back(moment);
        const Indexes needless = backup::noLongerNeeded(kept, moment, amsterdam);
        for (auto index = needless.rbegin(); index != needless.rend(); ++index)
            kept.erase(kept.begin() + std::ptrdiff_t(*index));
        REQUIRE(kept.back() == moment);
    }
    const Indexes needless = gone(all, "2026-11-17 12:00");
    CHECK(kept.size() >= all.size() - needless.size());
    QMap<int, int> months;
    for (const QDateTime& moment : kept)
        ++months[moment.date().month()];
    CHECK(months.size() == 11); // January up to and with November: none was lost on the way
}

TEST_CASE("weeks without work use up nothing") {
    // The summer is empty: the 14 days of before it are still there.
    std::vector<QDateTime> all = everyHour("2026-06-17 00:00", 14);
    all.push_back(utc("2026-09-01 09:00"));
    const Indexes needless = gone(all, "2026-09-01 10:00");
    // Hours: 1 of September, 10 + 10 + 3 of June. Days: September, and 13 of June, of which three have hours.
    CHECK(all.size() - needless.size() == 24 + 10);
}

TEST_CASE("what lies in the future stays, and takes no place of what was before") {
    const backup::Keep one{1, 1, 1};
    // The clock stood in 2031 for a while: two backups say so.
    const auto all = moments({"2026-11-22 10:00", "2031-01-01 08:00", "2031-01-01 08:30", "2026-11-22 09:00"});
    CHECK(gone(all, "2026-11-22 12:00", one) == Indexes{3});
}

TEST_CASE("when the clock is set back to before all backups nothing is removed") {
    const auto all = everyHour("2026-01-01 00:00", 100);
    CHECK(gone(all, "2020-01-01 00:00").empty());
}

TEST_CASE("when the clock jumps ahead the newest of before are still kept") {
    const auto all = everyHour("2026-01-01 00:00", 100);
    CHECK(gone(all, "2099-01-01 00:00") == gone(all, "2026-04-10 23:00"));
}

TEST_CASE("the hour that comes twice when summer time ends is two hours") {
    // 25 October 2026: 02:30 summer time is 00:30 UTC, 02:30 winter time is 01:30 UTC.
    const backup::Keep hours{2, 0, 0};
    CHECK(gone(moments({"2026-10-25 00:30", "2026-10-25 01:30"}), "2026-10-25 12:00", hours).empty());
}

TEST_CASE("a day is a day of the calendar here, also when it has 23 or 25 hours") {
    const backup::Keep days{1, 2, 0};
    // 28 March 23:30 and 29 March 00:30 in Dutch time are both on 28 March in UTC.
    CHECK(gone(moments({"2026-03-28 22:30", "2026-03-28 23:30"}), "2026-03-29 12:00", days).empty());
    // 25 October 00:30 (summer time) and 23:30 (winter time) are one day of 25 hours.
    CHECK(gone(moments({"2026-10-24 22:30", "2026-10-25 22:30"}), "2026-10-26 12:00", days) == Indexes{0});
}

TEST_CASE("a month is a month of the calendar here") {
    const backup::Keep months{1, 0, 2};
    // 31 December 23:30 UTC is 1 January in the Netherlands.
    CHECK(gone(moments({"2026-12-31 22:30", "2026-12-31 23:30"}), "2027-01-05 12:00", months).empty());
    CHECK(gone(moments({"2026-12-31 23:30", "2027-01-02 23:30"}), "2027-01-05 12:00", months) == Indexes{0});
}

TEST_CASE("a moment that is none is kept") {
    CHECK(backup::noLongerNeeded({QDateTime(), utc("2026-11-22 10:00")}, utc("2026-11-22 12:00"), amsterdam).empty());
}
