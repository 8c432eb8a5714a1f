// SPDX-License-Identifier: EUPL-1.2
// Changing a password, stopped or failed at every write: there always is a whole slot table, the old or the new, and so
// one of the two passwords opens the department.
#include "core/keys/slot_file.h"
#include "tests/faults/acts.h"
#include "tests/faults/power_cut.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/keys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

using namespace wijkwerk;
using namespace wijkwerk::faults;
using keys::unlock;
using test::KeyRing;

namespace {

const QString fileName = QStringLiteral("wijk.wijkwerk");
const QString slotName = fileName + QStringLiteral(".sleutels");

enum class Which { Old, New };

/// A department (of which only the name matters here) with its slots, as before the act, and a folder to work in.
struct Place {
    QTemporaryDir folder;
    QString base = folder.filePath(QStringLiteral("base"));
    QString work = folder.filePath(QStringLiteral("work"));
    QString department = work + u'/' + fileName;
    KeyRing ring;

    Place() {
        REQUIRE(QDir().mkpath(base));
        QFile file(base + u'/' + fileName);
        REQUIRE(file.open(QIODevice::WriteOnly));
        keys::writeSlots(file.fileName(), ring.table);
    }

    Outcome changePassword(const Fault& fault) const {
        copyFolder(base, work);
        return runUnder(fault, work, actOf(QStringLiteral("password"), department));
    }

    /// Fails the test unless there is a whole table that exactly one of the two passwords of Anna opens, and Bram's and
    /// the code open it too.
    Which found() const {
        const auto read = keys::readSlots(department);
        REQUIRE(read);
        const keys::SlotTable& table = *read.value;
        CHECK(ring.opens(unlock(table, KeyRing::bram, ring.bramsPassword)));
        CHECK(ring.opens(keys::unlockWithRecovery(table, ring.code)));
        const bool byOld = ring.opens(unlock(table, KeyRing::anna, ring.annasPassword));
        const bool byNew = ring.opens(unlock(table, KeyRing::anna, newPassword()));
        CHECK(byOld != byNew);
        return byNew ? Which::New : Which::Old;
    }

    QStringList names() const { return QDir(work).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name); }
    /// Whatever was left behind is gone after the next time.
    void nextTimeIsClean() const {
        const auto table = keys::readSlots(department).value.value();
        keys::writeSlots(department, table);
        CHECK(names() == QStringList{fileName, slotName});
    }
};

} // namespace

TEST_CASE("a password that is being changed is the old one or the new one, whenever the program dies",
          "[e2][e2.1][e2.27]") {
    const Place place;
    const Outcome rehearsal = place.changePassword({});
    REQUIRE(rehearsal.exitCode == 0);
    REQUIRE(place.found() == Which::New);
    REQUIRE(place.names() == QStringList{fileName, slotName});
    // Made, written, synced, renamed, folder synced: there is no way to do it in fewer steps.
    REQUIRE(rehearsal.operations >= 5);
    bool old = false;
    bool fresh = false;
    for (long at = 1; at <= rehearsal.operations; ++at) {
        for (const bool torn : {false, true}) {
            INFO("killed at operation " << at << " of " << rehearsal.operations << (torn ? ", half written" : ""));
            const Outcome outcome = place.changePassword({at, torn, 0, 0, false});
            CHECK(outcome.killed);
            test::count("kills");
            const Which which = place.found();
            CHECK((which == Which::New || !outcome.out.contains("done")));
            (which == Which::New ? fresh : old) = true;
            place.nextTimeIsClean();
        }
    }
    CHECK(old);
    CHECK(fresh);
}

TEST_CASE("a password that is being changed is the old one or the new one, whichever write fails",
          "[e2][e2.4][e2.27]") {
    const Place place;
    const long operations = place.changePassword({}).operations;
    for (long at = 1; at <= operations; ++at) {
        for (const auto& [error, sticky] : {std::pair{EIO, false}, std::pair{ENOSPC, true}, std::pair{EIO, true}}) {
            INFO("operation " << at << " fails with error " << error << (sticky ? ", and all that follow" : ""));
            const Outcome outcome = place.changePassword({0, false, at, error, sticky});
            INFO("it said: " << outcome.out.toStdString() << outcome.err.toStdString());
            CHECK_FALSE(outcome.killed);
            test::count("failed writes");
            CHECK((outcome.exitCode == 0 || outcome.exitCode == 3));
            const Which which = place.found();
            if (outcome.exitCode == 0)
                CHECK(which == Which::New);
            else if (which == Which::New)
                CHECK(outcome.err.contains("outcome_unknown"));
            if (!sticky)
                CHECK(place.names() == QStringList{fileName, slotName});
            place.nextTimeIsClean();
        }
    }
}

TEST_CASE("a password that is being changed is the old one or the new one, whenever the power goes",
          "[e2][e2.3][e2.27]") {
    const Place place;
    const PowerCut cut(place.base, place.work, actOf(QStringLiteral("password"), place.department));
    std::mt19937 random(test::seedFrom(2026));
    int old = 0;
    int fresh = 0;
    for (test::Tries tries("power cuts", 500, 2000, 60); tries.next();) {
        const int i = tries.number();
        const int after = i % (cut.steps() + 1);
        INFO("cut after " << after << " of " << cut.steps() << " operations, number " << i);
        cut.cutAfter(after, random, place.work);
        const Which which = place.found();
        // Once the program has said that it is done, it stays done.
        if (after == cut.steps())
            CHECK(which == Which::New);
        ++(which == Which::New ? fresh : old);
    }
    CHECK(old > 0);
    CHECK(fresh > 0);
}

TEST_CASE("the power cuts are hard enough to find a slot file that is written in place", "[e2][e2.3]") {
    const Place place;
    const PowerCut cut(place.base, place.work, actOf(QStringLiteral("password_in_place"), place.department));
    std::mt19937 random(2026);
    int lost = 0;
    for (int i = 0; i < 200; ++i) {
        cut.cutAfter(i % (cut.steps() + 1), random, place.work);
        lost += keys::readSlots(place.department) ? 0 : 1;
    }
    CHECK(lost > 20);
}

TEST_CASE("the power cuts are hard enough to find a rename that nobody made durable", "[e2][e2.3]") {
    const Place place;
    const PowerCut cut(place.base, place.work, actOf(QStringLiteral("password_unsynced"), place.department));
    std::mt19937 random(2026);
    int notNew = 0;
    for (int i = 0; i < 200; ++i) {
        cut.cutAfter(cut.steps(), random, place.work);
        const auto table = keys::readSlots(place.department);
        notNew += table && unlock(*table.value, KeyRing::anna, newPassword()) ? 0 : 1;
    }
    CHECK(notNew > 20);
}
