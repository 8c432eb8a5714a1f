// SPDX-License-Identifier: EUPL-1.2
// Taking access away, lost slot files, and what a removal that was stopped halfway leaves.
#include "core/db/contents.h"
#include "core/db/department_file.h"
#include "core/keys/slot_file.h"
#include "core/store/journal.h"
#include "core/work/access_removal.h"
#include "core/work/lost_slots.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/secured_department.h"

#include <QFile>

using namespace wijkwerk;
using test::SecuredDepartment;

namespace {

template <class T>
QString refusalOf(const work::Outcome<T>& outcome) {
    return outcome ? QString() : outcome.problems.front().code;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

work::SignedIn asAnna(const SecuredDepartment& department) {
    return std::move(*work::signIn(department.path, department.anna, SecuredDepartment::annasPassword()).done);
}

bool annaOpens(const SecuredDepartment& department) {
    return department.refusal(department.anna, SecuredDepartment::annasPassword()).isEmpty();
}

QString bramsRefusal(const SecuredDepartment& department) {
    return department.refusal(department.bram, SecuredDepartment::bramsPassword());
}

void backUp(const SecuredDepartment& department, const QString& target) {
    const auto session = department.asAnna();
    db::backupTo(session->database(), session->key(), target);
}

const QStringList twoFiles{QStringLiteral("wijk.wijkwerk"), QStringLiteral("wijk.wijkwerk.sleutels")};

} // namespace

TEST_CASE("whose access was taken away opens nothing; the others and the code open it as before") {
    const SecuredDepartment department;
    const auto before = db::contentsOf(department.asAnna()->database(), db::Trace::LeftOut);
    const auto who = asAnna(department);
    std::vector<std::int64_t> said;
    const auto after = work::removeAccess(department.path, who, department.bram, {}, [&](auto done, auto total) {
        CHECK(done <= total);
        said.push_back(done);
        return true;
    });
    REQUIRE(after);
    CHECK(said == std::vector<std::int64_t>{0, 1, 2, 3, 4});
    CHECK_FALSE(after.done->key == who.key);
    CHECK(bramsRefusal(department) == QStringLiteral("no_slot"));
    CHECK(annaOpens(department));
    CHECK(work::signInWithRecovery(department.path, department.code));
    CHECK(department.names() == twoFiles);
    const auto session = std::move(*work::enter(department.path, *after.done).done);
    CHECK(db::contentsOf(session->database(), db::Trace::LeftOut) == before);
    const auto line = store::journal::latest(session->database(), 1).at(0);
    CHECK(line.act == QStringLiteral("access_removed"));
    CHECK(line.worker == department.anna);
    CHECK(line.parts.contains(QString::number(department.bram.value)));
    // The key of before opens nothing.
    CHECK_THROWS_AS(db::openDepartmentFile(department.path, who.key, db::FileMode::ReadOnly, db::actorHere(0), {}),
                    Error);
}

TEST_CASE("access cannot be taken from oneself, from nobody, or from the last one") {
    const SecuredDepartment department;
    auto who = asAnna(department);
    CHECK(refusalOf(work::removeAccess(department.path, who, department.anna, {})) == QStringLiteral("access_own"));
    CHECK(refusalOf(work::removeAccess(department.path, who, WorkerId{4711}, {})) == QStringLiteral("no_slot"));
    who = std::move(*work::removeAccess(department.path, who, department.bram, {}).done);
    who.worker = {};
    CHECK(refusalOf(work::removeAccess(department.path, who, department.anna, {})) == QStringLiteral("last_slot"));
    const auto renewed = work::renewKey(department.path, who, {});
    CHECK(refusalOf(renewed) == QString());
    REQUIRE(renewed);
    CHECK_FALSE(renewed.done->key == who.key);
    CHECK(annaOpens(department));
}

TEST_CASE("a removal that is cancelled, or finds somebody else at work, changes nothing") {
    const SecuredDepartment department;
    const QByteArray bytes = bytesOf(department.path);
    const auto who = asAnna(department);
    for (const std::int64_t at : {0, 1, 2, 3}) {
        CHECK(test::faultOf([&] {
                  work::removeAccess(department.path, who, department.bram, {},
                                     [&](auto done, auto) { return done != at; });
              }) == Fault::Cancelled);
        CHECK(bytesOf(department.path) == bytes);
        CHECK(bramsRefusal(department).isEmpty());
        CHECK(department.names() == twoFiles); // signing in has settled it
    }
    const auto window = department.asAnna();
    CHECK(test::faultOf([&] { work::removeAccess(department.path, who, department.bram, {}); }) == Fault::InUse);
}

TEST_CASE("of two slot files the one whose key opens the department counts, and is kept") {
    const SecuredDepartment department;
    const QString slots = keys::slotFileOf(department.path);
    const QByteArray oldSlots = bytesOf(slots);
    const QByteArray oldFile = bytesOf(department.path);
    REQUIRE(work::removeAccess(department.path, asAnna(department), department.bram, {}));
    const QByteArray newSlots = bytesOf(slots);
    const QByteArray newFile = bytesOf(department.path);
    const auto put = [&](const QByteArray& file, const QByteArray& current, const QByteArray& next) {
        write(department.path, file);
        write(slots, current);
        write(keys::nextSlotFileOf(department.path), next);
    };
    SECTION("stopped before the file got its new key: as it was") {
        put(oldFile, oldSlots, newSlots);
        CHECK(bramsRefusal(department).isEmpty());
        CHECK(bytesOf(slots) == oldSlots);
    }
    SECTION("stopped after that: the access is gone") {
        put(newFile, oldSlots, newSlots);
        CHECK(bramsRefusal(department) == QStringLiteral("no_slot"));
        CHECK(bytesOf(slots) == oldSlots); // he settles nothing
        CHECK(annaOpens(department));
        CHECK(bytesOf(slots) == newSlots);
    }
    SECTION("the recovery code settles it too") {
        put(newFile, oldSlots, newSlots);
        CHECK(work::signInWithRecovery(department.path, department.code));
        CHECK(bytesOf(slots) == newSlots);
    }
    SECTION("a wrong password settles nothing") {
        put(newFile, oldSlots, newSlots);
        CHECK(department.refusal(department.anna, QStringLiteral("iets heel anders")) ==
              QStringLiteral("wrong_password"));
        CHECK(QFile::exists(keys::nextSlotFileOf(department.path)));
        CHECK(annaOpens(department));
    }
    SECTION("the new file is damaged: the old one counts") {
        put(oldFile, oldSlots, newSlots.left(100));
        CHECK(annaOpens(department));
        CHECK(bytesOf(slots) == oldSlots);
    }
    CHECK(annaOpens(department));
    CHECK(department.names() == twoFiles);
}

TEST_CASE("a lost or damaged slot file is put back from a backup, with a password or the code") {
    const SecuredDepartment department;
    const QString slots = keys::slotFileOf(department.path);
    const QString backup = department.folder.filePath(QStringLiteral("kopie.wijkwerk"));
    backUp(department, backup);
    const QByteArray good = bytesOf(slots);
    SECTION("lost") {
        REQUIRE(QFile::remove(slots));
        const auto refused = work::signIn(department.path, department.anna, SecuredDepartment::annasPassword());
        CHECK(refusalOf(refused) == QStringLiteral("slots_missing"));
        CHECK(refused.problems.front().value == slots);
    }
    SECTION("damaged") {
        write(slots, good.left(200));
        CHECK(department.refusal(department.anna, SecuredDepartment::annasPassword()) ==
              QStringLiteral("slots_damaged"));
    }
    CHECK(work::slotCopiesFor(department.path) == QStringList{backup});
    CHECK(work::entranceOfBackup(backup).done->people.size() == 2);
    SECTION("with a password") {
        CHECK(refusalOf(work::signInWithBackup(department.path, backup, department.anna,
                                               QStringLiteral("iets heel anders"))) ==
              QStringLiteral("wrong_password"));
        REQUIRE(work::signInWithBackup(department.path, backup, department.anna, SecuredDepartment::annasPassword()));
        CHECK(bytesOf(slots) == good);
    }
    SECTION("with the code") {
        REQUIRE(work::signInWithBackupAndRecovery(department.path, keys::slotFileOf(backup), department.code));
        CHECK(bytesOf(slots) == good);
    }
}

TEST_CASE("slots of another department, or of before a removal, are not put in place") {
    const SecuredDepartment department;
    const SecuredDepartment other;
    const QString backup = department.folder.filePath(QStringLiteral("kopie.wijkwerk"));
    backUp(department, backup);
    REQUIRE(work::removeAccess(department.path, asAnna(department), department.bram, {}));
    const QByteArray slots = bytesOf(keys::slotFileOf(department.path));
    CHECK(refusalOf(work::signInWithBackup(department.path, backup, department.bram,
                                           SecuredDepartment::bramsPassword())) == QStringLiteral("slots_do_not_fit"));
    CHECK(refusalOf(work::signInWithBackupAndRecovery(department.path, other.path, other.code)) ==
          QStringLiteral("slots_do_not_fit"));
    CHECK(bytesOf(keys::slotFileOf(department.path)) == slots);
    // The backup itself still opens with what opened it then.
    CHECK(work::signIn(backup, department.bram, SecuredDepartment::bramsPassword()));
}
