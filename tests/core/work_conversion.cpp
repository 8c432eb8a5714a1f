// SPDX-License-Identifier: EUPL-1.2
// A department of before encryption becomes an encrypted one, and the plain file goes only when it may.
#include "core/backup/make.h"
#include "core/base/new_file.h"
#include "core/db/cipher.h"
#include "core/db/contents.h"
#include "core/db/department_file.h"
#include "core/db/plain_file.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/work/conversion.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/secured_department.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace wijkwerk;

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

const QString password = QStringLiteral("paard batterij nietje");

struct Old {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));
    WorkerId joke = test::makePlainDepartment(path);

    work::Outcome<work::Converted> convert() const {
        return work::convert(path, joke, password, {}, {}, keys::costForTests);
    }
    std::unique_ptr<db::Session> enter() const {
        return std::move(*work::enter(path, *work::signIn(path, joke, password).done).done);
    }
    QString backUp(const char* name) const {
        const QString target = folder.filePath(QLatin1String(name));
        const auto session = enter();
        db::backupTo(session->database(), session->key(), target);
        return target;
    }
};

} // namespace

TEST_CASE("a plain department is encrypted, with all that was in it, and kept beside it") {
    if (!db::encrypts())
        return;
    const Old old;
    const QByteArray plain = bytesOf(old.path);
    REQUIRE(plain.contains("Achtkarspelenaar"));
    REQUIRE(work::isToConvert(old.path));
    CHECK(test::faultOf([&] { work::entranceOf(old.path); }) == Fault::NotEncrypted);
    const auto workers = work::workersToConvert(old.path);
    REQUIRE(workers.size() == 1);
    CHECK(workers.front().worker == old.joke);
    const auto converted = old.convert();
    REQUIRE(converted);
    CHECK(converted.done->plainCopy == old.folder.filePath(QStringLiteral("wijk.onversleuteld.wijkwerk")));
    CHECK(bytesOf(converted.done->plainCopy) == plain);
    CHECK(converted.done->rows >= 3);
    CHECK_FALSE(work::isToConvert(old.path));
    CHECK_FALSE(bytesOf(old.path).contains("Achtkarspelenaar"));
    const auto session = old.enter();
    CHECK(session->database().number("select count(*) from participant where surname = 'Achtkarspelenaar'") == 1);
    CHECK(store::workers::find(session->database(), old.joke)->name == QStringLiteral("Joke Brandsma"));
    CHECK(work::signInWithRecovery(old.path, converted.done->recoveryCode));
    CHECK(refusalOf(old.convert()) == QStringLiteral("conversion_not_needed"));
}

TEST_CASE("a conversion that is refused or cancelled leaves the plain file as it was") {
    if (!db::encrypts())
        return;
    const Old old;
    const QByteArray plain = bytesOf(old.path);
    CHECK(refusalOf(work::convert(old.path, WorkerId{4711}, password, {})) == QStringLiteral("worker_left"));
    CHECK(refusalOf(work::convert(old.path, old.joke, QStringLiteral("kort"), {})) == QStringLiteral("password_short"));
    for (const std::int64_t at : {1, 2, 3})
        CHECK(test::faultOf([&] {
                  work::convert(old.path, old.joke, password, {}, [&](auto done, auto) { return done != at; });
              }) == Fault::Cancelled);
    CHECK(bytesOf(old.path) == plain);
    CHECK(QDir(old.folder.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("wijk.wijkwerk")});
}

TEST_CASE("the plain copy is destroyed only with a yes and a whole encrypted backup of now") {
    if (!db::encrypts())
        return;
    const Old old;
    const QString copy = old.convert().done->plainCopy;
    const QString backup = old.backUp("kopie.wijkwerk");
    const auto session = old.enter();
    CHECK(QFileInfo(work::plainCopyBeside(session->database())) == QFileInfo(copy));
    const auto destroy = [&](const QString& plain, const QString& with, bool yes = true) {
        return refusalOf(work::destroyPlain(session->opener(), plain, with, yes));
    };
    CHECK(destroy(copy, backup, false) == QStringLiteral("plain_yes_needed"));
    {
        // Once there is a beheerder, a jobcoach does not do this any more.
        Worker admin;
        admin.name = QStringLiteral("Bea Heer");
        admin.role = Role::Admin;
        db::Transaction tx(session->database(), {QStringLiteral("test"), 0, {}});
        admin.id = store::workers::add(tx, admin);
        tx.commit();
        CHECK(destroy(copy, backup) == QStringLiteral("role_may_not"));
        CHECK(QFile::exists(copy));
        admin = store::workers::find(session->database(), admin.id).value();
        admin.archived = true;
        db::Transaction away(session->database(), {QStringLiteral("test"), 0, {}});
        store::workers::update(away, admin);
        away.commit();
    }
    CHECK(destroy(old.path, backup) == QStringLiteral("plain_not_this_one"));
    CHECK(destroy(backup, backup) == QStringLiteral("plain_not_this_one"));
    CHECK(destroy(copy, copy) == QStringLiteral("backup_not_encrypted"));
    const QString bare = old.folder.filePath(QStringLiteral("kaal.wijkwerk"));
    REQUIRE(QFile::copy(backup, bare));
    CHECK(destroy(copy, bare) == QStringLiteral("backup_without_slots"));
    db::Transaction tx(session->database(), {QStringLiteral("test"), 0, {}});
    tx.statement("update participant set phone = '0612345678'").run();
    tx.commit();
    CHECK(destroy(copy, backup) == QStringLiteral("backup_not_current"));
    CHECK(QFile::exists(copy));
    const QString newer = old.folder.filePath(QStringLiteral("nieuwer.wijkwerk"));
    db::backupTo(session->database(), session->key(), newer);
    CHECK(destroy(copy, newer).isEmpty());
    CHECK_FALSE(QFile::exists(copy));
    for (const QString& name : QDir(old.folder.path()).entryList(QDir::Files | QDir::Hidden))
        CHECK_FALSE(bytesOf(old.folder.filePath(name)).contains("Achtkarspelenaar"));
}

TEST_CASE("a destruction that was stopped halfway is done for what is left, and says when it was done") {
    if (!db::encrypts())
        return;
    const Old old;
    const QString copy = old.convert().done->plainCopy;
    const QByteArray plain = bytesOf(copy);
    const auto session = old.enter();
    const auto acts = [&] {
        return session->database().number(
            "select count(*) filter (where act = 'plain_copy_destroyed') * 10 + count(*) filter (where act = "
            "'plain_copy_going') from journal");
    };
    const auto destroy = [&] {
        const QString backup = backup::make(session->database(), session->key(), old.folder.path()).path;
        return refusalOf(work::destroyPlain(session->opener(), copy, backup, true));
    };
    // As it is after the line that it begins.
    const QByteArray sum = QCryptographicHash::hash(plain.left(4096), QCryptographicHash::Sha256).toHex();
    db::Transaction tx(session->database(), {QStringLiteral("plain_copy_going"), 0, {}});
    store::department::setSetting(tx, QStringLiteral("plain_copy_going"), QString::fromLatin1(sum) + u' ' + copy);
    tx.commit();
    REQUIRE(QFile::remove(copy));
    SECTION("the file is gone, the line was not written") {
        CHECK(destroy().isEmpty());
        CHECK(acts() == 11);
    }
    SECTION("the first page and what lies before what was overwritten are still there") {
        QByteArray half = plain;
        half.replace(20000, half.size() - 20000, QByteArray(half.size() - 20000, '\0'));
        QFile file(copy);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(half);
        file.close();
        CHECK(destroy().isEmpty());
        CHECK(acts() == 12);
        CHECK_FALSE(QFile::exists(copy));
    }
}

TEST_CASE("a conversion after one that was killed keeps the plain file under the name it had got") {
    if (!db::encrypts())
        return;
    const Old old;
    const QString second = old.folder.filePath(QStringLiteral("wijk.onversleuteld.wijkwerk"));
    giveSecondName(old.path, second);
    CHECK(old.convert().done->plainCopy == second);
    CHECK(QDir(old.folder.path()).entryList({QStringLiteral("*onversleuteld*")}).size() == 1);
}

TEST_CASE("a backup file of now is enough to destroy the plain copy; one that is damaged, or of before, is not") {
    if (!db::encrypts())
        return;
    const Old old;
    const QString copy = old.convert().done->plainCopy;
    const auto session = old.enter();
    const auto destroy = [&](const QString& with) {
        return refusalOf(work::destroyPlain(session->opener(), copy, with, true));
    };
    const QString first = backup::make(session->database(), session->key(), old.folder.path()).path;
    db::Transaction tx(session->database(), {QStringLiteral("test"), 0, {}});
    tx.statement("update participant set phone = '0612345678'").run();
    tx.commit();
    CHECK(destroy(first) == QStringLiteral("backup_not_current"));
    const QString second = backup::make(session->database(), session->key(), old.folder.path()).path;
    const QByteArray good = bytesOf(second);
    QByteArray spoilt = good;
    spoilt[good.size() - 5000] = char(spoilt.at(good.size() - 5000) ^ 1);
    test::overwrite(second, spoilt);
    CHECK(test::faultOf([&] { destroy(second); }) == Fault::BackupDamaged);
    CHECK(QFile::exists(copy));
    test::overwrite(second, good);
    session->noteReading({QStringLiteral("dossier_opened"), 0, {}});
    session->flushReadings(); // looking changes nothing
    CHECK(destroy(second).isEmpty());
    CHECK_FALSE(QFile::exists(copy));
}

TEST_CASE("a plain copy that was changed is not the one the department was made of") {
    if (!db::encrypts())
        return;
    const Old old;
    const QString copy = old.convert().done->plainCopy;
    const QString backup = old.backUp("kopie.wijkwerk");
    {
        db::Database plain = db::openPlainDepartment(copy, db::FileMode::ReadWrite, db::actorHere(0), {});
        plain.execute(QStringLiteral("update participant set surname = 'Ander'"));
    }
    const auto session = old.enter();
    CHECK(refusalOf(work::destroyPlain(session->opener(), copy, backup, true)) == QStringLiteral("plain_not_this_one"));
    CHECK(QFile::exists(copy));
}
