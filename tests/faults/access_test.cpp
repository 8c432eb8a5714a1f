// SPDX-License-Identifier: EUPL-1.2
// Who gets in, stopped or failed at every write: making a department, changing a password, taking access away (which
// encrypts the file anew) and encrypting a plain one. There always is a whole file, and a password that opens it.
#include "core/db/chain_check.h"
#include "core/db/cipher.h"
#include "core/db/contents.h"
#include "core/db/plain_file.h"
#include "core/keys/slot_file.h"
#include "core/work/access.h"
#include "core/work/conversion.h"
#include "tests/faults/acts.h"
#include "tests/faults/power_cut.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/secured_department.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <functional>
#include <random>
#include <set>

using namespace wijkwerk;
using namespace wijkwerk::faults;
using test::SecuredDepartment;

namespace {

const QString fileName = QStringLiteral("wijk.wijkwerk");

enum class Which { Old, New };

/// A folder as before the act, and one to work in.
struct Ground {
    QTemporaryDir folder;
    QString base = folder.filePath(QStringLiteral("base"));
    QString work = folder.filePath(QStringLiteral("work"));
    QString path = work + u'/' + fileName;

    Ground() { REQUIRE(QDir().mkpath(base)); }
    Outcome run(const QString& act, const faults::Fault& fault) const {
        copyFolder(base, work);
        return runUnder(fault, work, actOf(act, path));
    }
};

/// The last twenty operations, where names change, and `most` of those before, evenly spread.
std::set<long> points(long operations, long most) {
    std::set<long> chosen;
    for (long at = std::max(1L, operations - 20); at <= operations; ++at)
        chosen.insert(at);
    const long before = operations - 21;
    for (long i = 1; i <= std::min(before, most); ++i)
        chosen.insert(i * before / std::min(before, most));
    return chosen;
}

/// `found` looks what is there, and fails the test when that is neither the old state nor the new.
void everywhere(const Ground& ground, const QString& act, long most, const std::function<Which()>& found) {
    const Outcome rehearsal = ground.run(act, {});
    INFO(rehearsal.err.toStdString());
    REQUIRE(rehearsal.exitCode == 0);
    REQUIRE(found() == Which::New);
    std::set<Which> seen;
    bool torn = false;
    for (const long at : points(rehearsal.operations, most)) {
        torn = !torn;
        {
            INFO("killed at operation " << at << " of " << rehearsal.operations << (torn ? ", half written" : ""));
            const Outcome outcome = ground.run(act, {at, torn, 0, 0, false, {}});
            CHECK(outcome.killed);
            const Which which = found();
            seen.insert(which);
            CHECK((which == Which::New || !outcome.out.contains("done")));
            test::count("kills");
        }
        for (const auto& [error, sticky] : {std::pair{EIO, false}, std::pair{ENOSPC, true}}) {
            if (torn != sticky)
                continue; // one of the two at each point
            INFO("operation " << at << " fails with error " << error);
            const Outcome outcome = ground.run(act, {0, false, at, error, sticky, {}});
            INFO("it said: " << outcome.out.toStdString() << outcome.err.toStdString());
            CHECK_FALSE(outcome.killed);
            CHECK((outcome.exitCode == 0 || outcome.exitCode == 3));
            const Which which = found();
            CHECK((which == Which::New || outcome.exitCode == 3));
            test::count("failed writes");
        }
    }
    CHECK(seen == std::set<Which>{Which::Old, Which::New});
}

/// `found` as before; once the act was done it stays done.
void whenPowerGoes(const Ground& ground, const QString& act, int inCi, int inSoak, unsigned seed,
                   const std::function<Which()>& found) {
    const PowerCut cut(ground.base, ground.work, actOf(act, ground.path));
    std::mt19937 random(test::seedFrom(seed));
    for (test::Tries tries("power cuts", inCi, inSoak, 120); tries.next();) {
        const int after = tries.number() % (cut.steps() + 1);
        INFO("power gone after " << after << " of " << cut.steps() << " operations, number " << tries.number());
        cut.cutAfter(after, random, ground.work);
        CHECK((found() == Which::New || after < cut.steps()));
    }
}

/// Opens the file and looks it over; fails the test when he may not.
db::Contents contentsFor(const QString& path, WorkerId worker, const QString& password) {
    const auto who = work::signIn(path, worker, password);
    REQUIRE(who);
    const auto session = work::enter(path, *who.done);
    REQUIRE(session);
    db::Database& database = (*session.done)->database();
    db::mustBeWhole(database, path);
    CHECK(db::checkChain(database).isWhole());
    return db::contentsOf(database, db::Trace::LeftOut);
}

bool opens(const QString& path, WorkerId worker, const QString& password) {
    return work::signIn(path, worker, password).done.has_value();
}

} // namespace

TEST_CASE(
    "access that is being taken away is there or gone, whenever the program dies, a write fails or the power goes",
    "[e2][e2.1][e2.3][e2.4]") {
    const SecuredDepartment department;
    const Ground ground;
    copyFolder(department.folder.path(), ground.base);
    const auto before = contentsFor(department.path, department.anna, SecuredDepartment::annasPassword());
    const auto found = [&] {
        CHECK(contentsFor(ground.path, department.anna, SecuredDepartment::annasPassword()) == before);
        CHECK_FALSE(QFile::exists(keys::nextSlotFileOf(ground.path))); // settled
        CHECK(work::signInWithRecovery(ground.path, department.code));
        return opens(ground.path, department.bram, SecuredDepartment::bramsPassword()) ? Which::Old : Which::New;
    };
    everywhere(ground, QStringLiteral("remove"), test::effort(25, 2000), found);
    whenPowerGoes(ground, QStringLiteral("remove"), 60, 1000, 1129, found);
}

TEST_CASE("a password that is being changed in the program is old or new, whenever it dies or a write fails",
          "[e2][e2.1][e2.4]") {
    const SecuredDepartment department;
    const Ground ground;
    copyFolder(department.folder.path(), ground.base);
    everywhere(ground, QStringLiteral("change"), test::effort(40, 2000), [&] {
        const bool byOld = opens(ground.path, department.anna, SecuredDepartment::annasPassword());
        const bool byNew = opens(ground.path, department.anna, newPassword());
        CHECK(byOld != byNew);
        contentsFor(ground.path, department.bram, SecuredDepartment::bramsPassword());
        return byNew ? Which::New : Which::Old;
    });
}

TEST_CASE("a plain department that is being encrypted is plain or encrypted, whole, whenever the program dies",
          "[e2][e2.1][e2.4]") {
    if (!db::encrypts())
        return;
    const Ground ground;
    const WorkerId joke = test::makePlainDepartment(ground.base + u'/' + fileName);
    everywhere(ground, QStringLiteral("convert"), test::effort(25, 2000), [&] {
        if (!work::isToConvert(ground.path)) {
            CHECK(contentsFor(ground.path, joke, newPassword()).rows.value(QStringLiteral("participant")) == 1);
            return Which::New;
        }
        db::Database plain = db::openPlainDepartment(ground.path, db::FileMode::ReadWrite, db::actorHere(0), {});
        db::mustBeWhole(plain, ground.path);
        CHECK(plain.number("select count(*) from participant") == 1);
        return Which::Old;
    });
}

TEST_CASE("a new department with a password is not there, or opens with it, whenever the program dies",
          "[e2][e2.1][e2.4]") {
    const Ground ground;
    everywhere(ground, QStringLiteral("make"), test::effort(25, 2000), [&] {
        if (!QFile::exists(ground.path))
            return Which::Old;
        const auto entrance = work::entranceOf(ground.path);
        REQUIRE(entrance);
        contentsFor(ground.path, entrance.done->people.at(0).worker, newPassword());
        return Which::New;
    });
}
