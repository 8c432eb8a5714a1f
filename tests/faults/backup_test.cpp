// SPDX-License-Identifier: EUPL-1.2
// Making a backup and putting one back, stopped or failed at every write.
#include "core/backup/folder.h"
#include "core/backup/make.h"
#include "core/backup/verify.h"
#include "core/db/department_file.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "tests/faults/acts.h"
#include "tests/faults/power_cut.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/faults.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <random>

using namespace wijkwerk;
using faults::Outcome;

namespace {

const QString fileName = QStringLiteral("wijk.wijkwerk");

void addTeam(db::Database& database, const char* name) {
    db::Transaction tx(database, {QStringLiteral("team_added"), 0, {}});
    tx.statement("insert into team (id, name) values (:id, :name)").with(newIdValue(), QString::fromLatin1(name)).run();
    tx.commit();
}

db::Database open(const QString& path, db::FileMode mode = db::FileMode::ReadOnly) {
    return db::openDepartmentFile(path, test::testKey(), mode, db::actorHere(0), {});
}

std::int64_t teamsIn(const QString& path) {
    db::Database database = open(path, db::FileMode::ReadWrite); // puts a half-finished change right
    CHECK(database.number("select count(*) from pragma_integrity_check where integrity_check <> 'ok'") == 0);
    return database.number("select count(*) from team");
}

/// A department of one team with a backup of that, to which a second team came since.
struct Place {
    QTemporaryDir folder;
    QString base = folder.filePath(QStringLiteral("base"));
    QString work = folder.filePath(QStringLiteral("work"));
    QString department = work + u'/' + fileName;

    Place() {
        REQUIRE(QDir().mkpath(base));
        const QString path = base + u'/' + fileName;
        db::createDepartmentFile(path, test::testKey(), db::actorHere(0), {},
                                 [](db::Database& database, const QString&) {
                                     db::Transaction tx(database, {});
                                     tx.statement("insert into department (id, name) values (1, 'Wijkbedrijf')").run();
                                     tx.commit();
                                 });
        test::leaveKeyBeside(path);
        db::Database database = open(path, db::FileMode::ReadWrite);
        addTeam(database, "Groen");
        const backup::Made made = backup::make(database, test::testKey(), base);
        // Under a name of somebody's own it is not thinned.
        REQUIRE(QFile::rename(made.path, base + QStringLiteral("/eerder.wijkwerk-backup")));
        addTeam(database, "Later");
    }

    Outcome run(const QString& act, const faults::Fault& fault) const {
        faults::copyFolder(base, work);
        return faults::runUnder(fault, work, faults::actOf(act, department));
    }
    std::vector<backup::Entry> backups() const { return backup::backupsIn(work); }
    QStringList asides() const {
        return QDir(work).entryList({QStringLiteral("wijk.vervangen-*.wijkwerk")}, QDir::Files, QDir::Name);
    }

    /// The department is as it was, and whatever has the name of a backup is one.
    void allBackupsAreGood() const {
        CHECK(teamsIn(department) == 2);
        for (const backup::Entry& entry : backups()) {
            INFO(entry.path.toStdString());
            CHECK(test::faultOf([&] { backup::verify(entry.path, test::testKey()); }) == std::nullopt);
        }
    }

    /// True when the backup was put back: then what was there before is kept beside it. Otherwise nothing happened.
    bool isRestored() const {
        CHECK(keys::storedKey(department).value_or(keys::DataKey::random()) == test::testKey());
        const std::int64_t teams = teamsIn(department);
        CHECK((teams == 1 || teams == 2));
        if (teams == 1) {
            REQUIRE(asides().size() == 1);
            const QString aside = work + u'/' + asides().front();
            CHECK(teamsIn(aside) == 2);
            CHECK(keys::storedKey(aside).value_or(keys::DataKey::random()) == test::testKey());
        }
        allBackupsAreWhole();
        return teams == 1;
    }
    void allBackupsAreWhole() const {
        for (const backup::Entry& entry : backups())
            CHECK(test::faultOf([&] { backup::verify(entry.path, test::testKey()); }) == std::nullopt);
    }
    /// Trying again works, and clears away what the killed one left.
    void nextTimeIsClean() const {
        const Outcome again = faults::runUnder({}, work, faults::actOf(QStringLiteral("restore"), department));
        INFO(again.err.toStdString());
        REQUIRE(again.exitCode == 0);
        CHECK(teamsIn(department) == 1);
        CHECK(QDir(work).entryList({QStringLiteral(".wijk.wijkwerk.*")}, QDir::Files | QDir::Hidden).isEmpty());
    }
};

struct Failure {
    int error;
    bool sticky;
};
const Failure failures[] = {{EIO, false}, {ENOSPC, true}, {EIO, true}};

} // namespace

TEST_CASE("a backup that is being made is there and whole or not there, whenever the program dies", "[e2][e2.1]") {
    const Place place;
    const Outcome rehearsal = place.run(QStringLiteral("backup"), {});
    INFO(rehearsal.err.toStdString());
    REQUIRE(rehearsal.exitCode == 0);
    REQUIRE(place.backups().size() == 2);
    place.allBackupsAreGood();
    for (long at = 1; at <= rehearsal.operations; ++at) {
        INFO("killed at operation " << at << " of " << rehearsal.operations);
        const Outcome outcome = place.run(QStringLiteral("backup"), {at, at % 2 == 0, 0, 0, false});
        CHECK(outcome.killed);
        CHECK((place.backups().size() == 2 || !outcome.out.contains("done")));
        place.allBackupsAreGood();
    }
    test::count("kills", rehearsal.operations);
}

TEST_CASE("a backup that is being made is there and whole or refused with a word, whichever write fails",
          "[e2][e2.4]") {
    const Place place;
    const long operations = place.run(QStringLiteral("backup"), {}).operations;
    for (long at = 1; at <= operations; ++at) {
        for (const Failure& failure : failures) {
            INFO("operation " << at << " fails with error " << failure.error << (failure.sticky ? " for good" : ""));
            const Outcome outcome = place.run(QStringLiteral("backup"), {0, false, at, failure.error, failure.sticky});
            INFO("it said: " << outcome.err.toStdString());
            CHECK((outcome.exitCode == 0 || outcome.exitCode == 3));
            CHECK((outcome.exitCode == 3) == !outcome.err.isEmpty());
            CHECK((place.backups().size() == 2 || outcome.exitCode == 3));
            place.allBackupsAreGood();
        }
    }
    test::count("failed writes", operations * 3);
}

TEST_CASE("a backup that is being put back is put back or not, whenever the program dies", "[e2][e2.1]") {
    const Place place;
    const Outcome rehearsal = place.run(QStringLiteral("restore"), {});
    INFO(rehearsal.err.toStdString());
    REQUIRE(rehearsal.exitCode == 0);
    REQUIRE(place.isRestored());
    bool old = false;
    bool fresh = false;
    for (long at = 1; at <= rehearsal.operations; ++at) {
        INFO("killed at operation " << at << " of " << rehearsal.operations);
        const Outcome outcome = place.run(QStringLiteral("restore"), {at, at % 2 == 0, 0, 0, false});
        CHECK(outcome.killed);
        const bool isRestored = place.isRestored();
        CHECK((isRestored || !outcome.out.contains("done")));
        (isRestored ? fresh : old) = true;
        place.nextTimeIsClean();
    }
    CHECK(old);
    CHECK(fresh);
    test::count("kills", rehearsal.operations);
}

TEST_CASE("a backup that is being put back is put back or refused with a word, whichever write fails", "[e2][e2.4]") {
    const Place place;
    const long operations = place.run(QStringLiteral("restore"), {}).operations;
    for (long at = 1; at <= operations; ++at) {
        for (const Failure& failure : failures) {
            INFO("operation " << at << " fails with error " << failure.error << (failure.sticky ? " for good" : ""));
            const Outcome outcome = place.run(QStringLiteral("restore"), {0, false, at, failure.error, failure.sticky});
            INFO("it said: " << outcome.err.toStdString());
            CHECK((outcome.exitCode == 0 || outcome.exitCode == 3));
            const bool isRestored = place.isRestored();
            if (outcome.exitCode == 0)
                CHECK(isRestored);
            else if (isRestored)
                CHECK(outcome.err.contains("outcome_unknown"));
        }
    }
    test::count("failed writes", operations * 3);
}

TEST_CASE("a backup that is being made is whole or not there when the power goes, and once it was said it stays",
          "[e2][e2.3]") {
    const Place place;
    const faults::PowerCut cut(place.base, place.work, faults::actOf(QStringLiteral("backup"), place.department));
    std::mt19937 random(test::seedFrom(1125));
    for (test::Tries tries("power cuts", 60, 1500, 120); tries.next();) {
        const int round = tries.number();
        const int steps = round % (cut.steps() + 1);
        INFO("power gone after step " << steps << " of " << cut.steps() << ", round " << round);
        cut.cutAfter(steps, random, place.work);
        CHECK((place.backups().size() == 2 || steps < cut.steps()));
        place.allBackupsAreGood();
    }
}

TEST_CASE("a backup that is being put back is put back or not when the power goes, and once it was said it stays",
          "[e2][e2.3]") {
    const Place place;
    const faults::PowerCut cut(place.base, place.work, faults::actOf(QStringLiteral("restore"), place.department));
    std::mt19937 random(test::seedFrom(1126));
    for (test::Tries tries("power cuts", 90, 1500, 120); tries.next();) {
        const int round = tries.number();
        const int steps = round % (cut.steps() + 1);
        INFO("power gone after step " << steps << " of " << cut.steps() << ", round " << round);
        cut.cutAfter(steps, random, place.work);
        CHECK((place.isRestored() || steps < cut.steps()));
        place.nextTimeIsClean();
    }
}
