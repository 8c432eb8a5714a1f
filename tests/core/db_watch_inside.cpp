// SPDX-License-Identifier: EUPL-1.2
// A file that something else happens to is noticed by looking, before anything is saved.
#include "core/db/cipher.h"
#include "core/db/session.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "core/work/keep_copy.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_key.h"

using namespace wijkwerk;
using test::faultOf;

namespace {

struct Open {
    test::BackupPlace place;
    std::unique_ptr<db::Session> session;

    Open() {
        session = db::Session::open(place.path(), test::testKey());
        add(QStringLiteral("Een"));
    }
    void add(const QString& name) {
        db::Transaction tx(session->database(), {QStringLiteral("team_added"), 0, {}});
        tx.statement("insert into team (id, name) values (:id, :name)").with(newIdValue(), name).run();
        tx.commit();
    }
};

} // namespace

TEST_CASE("looking inside an open file finds an older copy before anything is saved") {
    Open open;
    CHECK_FALSE(open.session->lookInsideFile());
    const QByteArray older = test::contentOf(open.place.path());
    open.add(QStringLiteral("Twee"));
    CHECK_FALSE(open.session->lookInsideFile());
    test::overwrite(open.place.path(), older);
    CHECK(open.session->lookInsideFile() == Fault::FileRolledBack);
    CHECK(open.session->lookInsideFile() == Fault::FileRolledBack); // and it stays that way
}

TEST_CASE("looking inside finds a copy of before anything was ever saved, and another department") {
    test::BackupPlace place;
    const QByteArray first = test::contentOf(place.path());
    const auto session = db::Session::open(place.path(), test::testKey());
    db::Transaction tx(session->database(), {QStringLiteral("team_added"), 0, {}});
    tx.commit();
    test::overwrite(place.path(), first);
    CHECK(session->lookInsideFile() == Fault::FileRolledBack);
    const test::BackupPlace other;
    test::overwrite(place.path(), test::contentOf(other.path()));
    CHECK(session->lookInsideFile() == (db::encrypts() ? Fault::FileReplaced : Fault::FileRolledBack));
}

TEST_CASE("looking inside finds a file that was cut off, moved or became zeros") {
    Open open;
    const QByteArray whole = test::contentOf(open.place.path());
    test::overwrite(open.place.path(), whole.left(16384));
    CHECK(open.session->lookInsideFile() == Fault::FileTruncated);
    test::overwrite(open.place.path(), {});
    CHECK(open.session->lookInsideFile() == Fault::FileTruncated);
    test::overwrite(open.place.path(), QByteArray(whole.size(), '\0'));
    CHECK(open.session->lookInsideFile().has_value());
    test::overwrite(open.place.path(), whole);
    CHECK_FALSE(open.session->lookInsideFile());
    REQUIRE(QFile::rename(open.place.path(), open.place.path() + QStringLiteral(".weg")));
    CHECK(open.session->lookInsideFile() == Fault::FileMoved);
    REQUIRE(QFile::rename(open.place.path() + QStringLiteral(".weg"), open.place.path()));
}

TEST_CASE("what jobs and others write is no reason to stop, while one looks all the time") {
    Open open;
    for (int round = 0; round < 5; ++round) {
        db::Database job = open.session->openAnother();
        db::Transaction tx(job, {QStringLiteral("team_added"), 0, {}});
        CHECK_FALSE(open.session->lookInsideFile());
        tx.commit();
        CHECK_FALSE(open.session->lookInsideFile());
        open.place.addTeam(QStringLiteral("Van een ander %1").arg(round));
        CHECK_FALSE(open.session->lookInsideFile());
        open.add(QStringLiteral("Eigen %1").arg(round));
    }
}

TEST_CASE("a kept copy of a file that is gone with its keys opens with the keys of when all was well") {
    Open open;
    const auto slots = keys::readSlots(open.place.path());
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("kopie.wijkwerk"));
    REQUIRE(QFile::remove(open.place.path()));
    if (db::encrypts()) {
        REQUIRE(QFile::remove(keys::slotFileOf(open.place.path())));
        CHECK(faultOf([&] { work::keepCopy(*open.session, {}, copy); }) == Fault::WrongKeyOrDamaged);
        CHECK_FALSE(QFile::exists(copy));
        work::keepCopy(*open.session, *slots.value, copy);
        CHECK(keys::storedKey(copy));
    } else {
        work::keepCopy(*open.session, {}, copy);
    }
    db::Database kept = test::BackupPlace::open(copy);
    CHECK(kept.number("select count(*) from team where name = 'Een'") == 1);
    CHECK(faultOf([&] { work::keepCopy(*open.session, {}, copy); }) == Fault::FileExists);
}
