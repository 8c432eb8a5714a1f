// SPDX-License-Identifier: EUPL-1.2
// What goes through the whole file, stopped or failed at every write: carrying out a destruction list, writing the file
// anew after it, and upkeep. And a new file of which the name could not be made durable.
#include "core/db/transaction.h"
#include "core/work/destruction.h"
#include "tests/faults/acts.h"
#include "tests/faults/everywhere.h"
#include "tests/support/decrypted.h"
#include "tests/support/effort.h"
#include "tests/support/planted_person.h"

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

using namespace wijkwerk;
using namespace wijkwerk::faults;

namespace {

const QString fileName = QStringLiteral("wijk.wijkwerk");

/// A department with an approved list of two people, and room in it that is not used.
struct Department {
    QTemporaryDir folder;
    QString path = folder.filePath(fileName);

    Department() {
        test::WorkBench bench;
        test::longClosed(bench.db(), bench.addAnother(), bench.workplace(), bench.coach(), QDate(2012, 5, 7));
        const test::Planted planted = test::plant(bench);
        REQUIRE(store::destruction::items(bench.db(), planted.list).size() == 2);
        bench.db().execute(QStringLiteral("create table big (x blob)"));
        bench.db().execute(QStringLiteral("insert into big (x) values (zeroblob(60000))"));
        bench.db().execute(QStringLiteral("drop table big"));
        REQUIRE(QFile::copy(bench.path(), path));
    }
    void carryOut() const {
        const Outcome outcome = runUnder({}, folder.path(), actOf(QStringLiteral("destroy"), path));
        INFO(outcome.err.toStdString());
        REQUIRE(outcome.exitCode == 0);
    }
    Scenario doing(const QString& act) const {
        return {folder.path(), fileName, [act](const QString& place) { return actOf(act, place + u'/' + fileName); },
                "done", false};
    }
};

bool holdsWords(const QString& path) {
    return test::decrypted(path).contains("PLANT");
}

/// Whatever stopped the writing anew: the file is whole and as it was, and done again no word is left.
void mustGoOn(const QString& folder, const State& state) {
    const QString path = folder + u'/' + fileName;
    CHECK(stateOf(path) == state);
    const Outcome again = runUnder({}, folder, actOf(QStringLiteral("tidy"), path));
    INFO(again.err.toStdString());
    CHECK(again.exitCode == 0);
    CHECK(stateOf(path) == state);
    CHECK_FALSE(holdsWords(path));
}

} // namespace

TEST_CASE("a destruction list is carried out or not, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(Department().doing(QStringLiteral("destroy")), test::effort(10, 2000));
}
TEST_CASE("a destruction list is carried out or refused with a word, whichever write fails", "[e2][e2.4]") {
    failEverywhere(Department().doing(QStringLiteral("destroy")), test::effort(4, 2000));
}

TEST_CASE("a file that is written anew after a destruction stays whole, and can be written anew again",
          "[e2][e2.1][e2.4]") {
    const Department department;
    department.carryOut();
    const State state = stateOf(department.path);
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("work"));
    const Command act = actOf(QStringLiteral("tidy"), folder + u'/' + fileName);
    copyFolder(department.folder.path(), folder);
    const long operations = runUnder({}, folder, act).operations;
    REQUIRE(operations > 0);
    const long points = std::min<long>(operations, test::effort(4, 2000));
    for (long i = 1; i <= points; ++i) {
        const long at = i * operations / points;
        INFO("operation " << at << " of " << operations);
        copyFolder(department.folder.path(), folder);
        CHECK(runUnder({at, i % 2 == 0, 0, 0, false}, folder, act).killed);
        mustGoOn(folder, state);
        test::count("kills");
        copyFolder(department.folder.path(), folder);
        const Outcome outcome = runUnder({0, false, at, i % 2 ? EIO : ENOSPC, i % 2 == 0}, folder, act);
        CHECK((outcome.exitCode == 0 || outcome.exitCode == 3));
        mustGoOn(folder, state);
        test::count("failed writes");
    }
}

TEST_CASE("upkeep leaves the file as it was or as it becomes, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(Department().doing(QStringLiteral("maintain")), test::effort(8, 2000));
}
TEST_CASE("upkeep is done or refused with a word, whichever write fails", "[e2][e2.4]") {
    failEverywhere(Department().doing(QStringLiteral("maintain")), test::effort(4, 2000));
}

TEST_CASE("a new file of which the name is not surely kept is not said to be made", "[e2][e2.4]") {
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("work"));
    const QTemporaryDir nothing;
    const Command act = actOf(QStringLiteral("create"), folder + u'/' + fileName);
    copyFolder(nothing.path(), folder);
    const long operations = runUnder({}, folder, act).operations;
    int unsure = 0;
    for (long at = std::max(1L, operations - 3); at <= operations; ++at) {
        INFO("operation " << at << " of " << operations << " fails");
        copyFolder(nothing.path(), folder);
        const Outcome outcome = runUnder({0, false, at, EIO, false}, folder, act);
        if (outcome.err.contains("outcome_unknown")) {
            ++unsure;
            CHECK(outcome.exitCode == 3);
            CHECK_FALSE(stateOf(folder + u'/' + fileName).isEmpty()); // it is there, and whole
        }
        test::count("failed writes");
    }
    CHECK(unsure == 1); // the folder
}
