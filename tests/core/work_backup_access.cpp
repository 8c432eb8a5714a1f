// SPDX-License-Identifier: EUPL-1.2
// Who opens a backup and who puts it back, when passwords, people and keys changed since it was made.
#include "core/backup/make.h"
#include "core/backup/restore.h"
#include "core/db/cipher.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "core/work/access_removal.h"
#include "core/work/backup_access.h"
#include "core/work/lost_slots.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/secured_department.h"

#include <QFile>

using namespace wijkwerk;
using test::SecuredDepartment;

namespace {

const QString annas = SecuredDepartment::annasPassword();
const QString brams = SecuredDepartment::bramsPassword();

template <class T>
QString refusalOf(const work::Outcome<T>& outcome) {
    return outcome ? QString() : outcome.problems.front().code;
}

/// A secured department that is closed, with a backup.
struct Kept : SecuredDepartment {
    QTemporaryDir place;
    QString backup;

    Kept() {
        const auto session = asAnna();
        backup = backup::make(session->database(), session->key(), place.path()).path;
    }
    work::SignedIn annaNow() const { return std::move(*work::signInAtPlace(path, anna, annas).done); }
    void bramLeaves() const { REQUIRE(work::removeAccess(path, annaNow(), bram, {})); }
    keys::Answer<backup::Restored> restore(const QString& target, const work::RestoreKeys& keys) const {
        return backup::restore({backup, target, keys.key, keys.presentKey ? &*keys.presentKey : nullptr,
                                db::actorHere(keys.worker.value), Clock{}});
    }
};

} // namespace

TEST_CASE("a backup opens with the passwords and the code of when it was made") {
    if (!db::encrypts())
        return;
    const Kept kept;
    CHECK(work::entranceOfBackup(kept.backup).done->people.size() == 2);
    const auto who = work::signInAtBackup(kept.backup, kept.bram, brams);
    REQUIRE(who);
    CHECK(who.done->worker == kept.bram);
    CHECK(work::opensBackup(kept.backup, who.done->key));
    CHECK_FALSE(work::opensBackup(kept.backup, keys::DataKey::random()));
    CHECK(refusalOf(work::signInAtBackup(kept.backup, kept.bram, annas)) == QStringLiteral("wrong_password"));
    CHECK(work::signInAtBackupWithRecovery(kept.backup, kept.code).done->key == who.done->key);
    CHECK(refusalOf(work::openBackupWithoutPassword(kept.backup)) == QStringLiteral("password_needed"));
}

TEST_CASE("lost slots come back from a backup file, with a password or with the code") {
    if (!db::encrypts())
        return;
    const Kept kept;
    const QString slotFile = keys::slotFileOf(kept.path);
    const QByteArray good = test::contentOf(slotFile);
    REQUIRE(QFile::remove(slotFile));
    CHECK(work::slotCopiesFor(kept.path, {kept.place.path()}) == QStringList{kept.backup});
    SECTION("password") {
        REQUIRE(work::signInWithBackup(kept.path, kept.backup, kept.anna, annas));
        CHECK(test::contentOf(slotFile) == good);
    }
    SECTION("code") {
        REQUIRE(work::signInWithBackupAndRecovery(kept.path, kept.backup, kept.code));
        CHECK(test::contentOf(slotFile) == good);
    }
    SECTION("not from a backup that is damaged") {
        QByteArray bytes = test::contentOf(kept.backup);
        bytes[40] = char(bytes.at(40) ^ 1);
        test::overwrite(kept.backup, bytes);
        CHECK(work::slotCopiesFor(kept.path, {kept.place.path()}).isEmpty());
        CHECK(test::faultOf([&] { work::signInWithBackup(kept.path, kept.backup, kept.anna, annas); }) ==
              Fault::BackupDamaged);
        CHECK_FALSE(QFile::exists(slotFile));
    }
}

TEST_CASE("at the place of a department one signs in as one does now, and there is none at another department") {
    if (!db::encrypts())
        return;
    const Kept kept;
    kept.bramLeaves();
    const auto doors = work::doorsFor(kept.backup, kept.path);
    REQUIRE(doors);
    CHECK(doors.done->backup.people.size() == 2);
    REQUIRE(doors.done->place.has_value());
    CHECK(doors.done->place->people.size() == 1);
    CHECK_FALSE(work::doorsFor(kept.backup, kept.place.filePath(QStringLiteral("nieuw.wijkwerk"))).done->place);
    const SecuredDepartment other;
    CHECK_FALSE(work::doorsFor(kept.backup, other.path).done->place);
    CHECK(test::faultOf([&] { work::doorsFor(other.path, kept.path); }) == Fault::NotABackup);
}

TEST_CASE("a backup of before somebody left is put back by who stayed, and opens as the department did") {
    if (!db::encrypts())
        return;
    const Kept kept;
    kept.bramLeaves();
    work::SignedIn present = kept.annaNow();
    CHECK_FALSE(work::opensBackup(kept.backup, present.key));
    work::SignedIn then = std::move(*work::signInAtBackup(kept.backup, kept.anna, annas).done);
    CHECK(refusalOf(work::signInAtPlace(kept.path, kept.bram, brams)) == QStringLiteral("no_slot"));
    const work::RestoreKeys keys{std::move(then.key), std::move(present.key), kept.anna};
    CHECK(work::sightForRestore(kept.backup, kept.path, keys).done->may(rules::Right::Restore));
    REQUIRE(kept.restore(kept.path, keys));
    CHECK(kept.refusal(kept.anna, annas).isEmpty());
    CHECK(kept.refusal(kept.bram, brams) == QStringLiteral("no_slot"));
    CHECK(work::signInWithRecovery(kept.path, kept.code));
}

TEST_CASE("over a damaged file one signs in with the slots that lie beside it") {
    if (!db::encrypts())
        return;
    const Kept kept;
    test::overwrite(kept.path, {});
    CHECK(test::faultOf([&] { work::signIn(kept.path, kept.anna, annas); }) == Fault::FileEmpty);
    work::SignedIn who = kept.annaNow();
    CHECK(work::opensBackup(kept.backup, who.key));
    const work::RestoreKeys keys{std::move(who.key), {}, kept.anna};
    CHECK(work::sightForRestore(kept.backup, kept.path, keys).done->role == Role::Admin); // by the backup
    REQUIRE(kept.restore(kept.path, keys));
    CHECK(kept.refusal(kept.anna, annas).isEmpty());
}

TEST_CASE("who may put a backup back is decided by the department of now, and where there is none by the backup") {
    if (!db::encrypts())
        return;
    const Kept kept;
    {
        const auto session = kept.asAnna();
        db::Transaction tx(session->database(), {QStringLiteral("worker_changed"), 0, {}});
        tx.statement("update worker set role = 'admin' where id = :id").with(kept.bram).run();
        tx.statement("update worker set archived = 1 where id = :id").with(kept.anna).run();
        tx.commit();
    }
    const QString elsewhere = kept.place.filePath(QStringLiteral("nieuw.wijkwerk"));
    const auto sight = [&](const QString& place, WorkerId worker) {
        return work::sightForRestore(kept.backup, place, {kept.annaNow().key.copy(), {}, worker});
    };
    CHECK(sight(kept.path, kept.bram).done->may(rules::Right::Restore));
    CHECK_FALSE(sight(elsewhere, kept.bram).done->may(rules::Right::Restore));
    CHECK(refusalOf(sight(kept.path, kept.anna)) == QStringLiteral("worker_left"));
    CHECK(sight(elsewhere, kept.anna).done->may(rules::Right::Restore));
    CHECK(sight(kept.path, WorkerId{}).done->may(rules::Right::Restore)); // after the recovery code
}
