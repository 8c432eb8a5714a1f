// SPDX-License-Identifier: EUPL-1.2
// Putting a backup back: what is shown before, what is kept, whose passwords hold; and the monthly trial.
#include "core/backup/drill.h"
#include "core/backup/folder.h"
#include "core/backup/preview.h"
#include "core/backup/restore.h"
#include "core/base/new_file.h"
#include "core/db/cipher.h"
#include "core/db/session.h"
#include "core/db/sqlite_engine.h"
#include "core/db/unfinished.h"
#include "core/keys/slot_file.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/keys.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace wijkwerk;
using test::BackupPlace;
using test::contentOf;
using test::faultOf;
using test::overwrite;
using test::teamsIn;

namespace {

/// A department beside which nothing else lies, closed, with a backup of how it was before the last team came.
struct Closed {
    BackupPlace source;
    QString backup;
    QTemporaryDir place;
    QString path = place.filePath(QStringLiteral("wijk.wijkwerk"));

    Closed() {
        backup = source.make().path;
        source.addTeam(QStringLiteral("Later"));
        db::backupTo(source.department.db(), source.key(), path);
    }
    backup::RestoreOrder order(const QString& target, const keys::DataKey& key = BackupPlace::key()) const {
        return {backup, target, key, nullptr, db::actorHere(0), Clock{QDate(2026, 11, 22)}};
    }
    QStringList names() const { return QDir(place.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

QStringList lastActs(db::Database& database) {
    auto query = database.statement("select act, note from journal order by id desc limit 1");
    REQUIRE(query.next());
    return {query.text(), query.text()};
}

void spoil(const QString& path, qint64 at) {
    QByteArray bytes = contentOf(path);
    bytes[at] = char(bytes.at(at) ^ 0x10);
    overwrite(path, bytes);
}

} // namespace

TEST_CASE("before a backup is put back one sees what would change, and who did what would be gone") {
    Closed closed;
    const auto preview = backup::preview(closed.backup, BackupPlace::key(), closed.path, BackupPlace::key());
    CHECK_FALSE(preview.isNewPlace);
    REQUIRE(preview.present.has_value());
    CHECK(preview.present->counts.value(QStringLiteral("team")) == 2);
    CHECK(preview.backup.facts.counts.value(QStringLiteral("team")) == 1);
    REQUIRE(preview.lostLines == 1);
    CHECK(preview.lost.front().act == QStringLiteral("team_added"));
    CHECK(preview.lost.front().worker == QStringLiteral("Joke Brandsma"));
    CHECK(preview.lostPersons == 0);
    const auto fresh = backup::preview(closed.backup, BackupPlace::key(),
                                       closed.place.filePath(QStringLiteral("n.wijkwerk")), BackupPlace::key());
    CHECK(fresh.isNewPlace);
    CHECK(fresh.lostLines == 0);
}

TEST_CASE("what would be gone is counted to the last act, per day and worker, however much it is") {
    Closed closed;
    {
        db::Database now = BackupPlace::open(closed.path, db::FileMode::ReadWrite);
        for (int i = 0; i < backup::mostShown + 50; ++i) {
            db::Transaction tx(now, {QStringLiteral("team_added"), 0, {}});
            tx.added(db::Thing::Team, 1000 + i);
            tx.commit();
        }
    }
    const auto preview = backup::preview(closed.backup, BackupPlace::key(), closed.path, BackupPlace::key());
    CHECK(preview.lost.size() == std::size_t(backup::mostShown));
    CHECK(preview.lostLines == backup::mostShown + 51);
    qint64 counted = 0;
    for (const backup::LostDay& day : preview.lostDays)
        counted += day.acts;
    CHECK(counted == preview.lostLines);
}

TEST_CASE("a present file that cannot be read is said so in the preview") {
    Closed closed;
    overwrite(closed.path, QByteArray(8192, '\0'));
    const auto preview = backup::preview(closed.backup, BackupPlace::key(), closed.path, BackupPlace::key());
    CHECK(preview.presentFault == Fault::Damaged);
    CHECK_FALSE(preview.present.has_value());
}

TEST_CASE("a backup that is put back takes the place of the file, which is kept byte for byte with its slots",
          "[e2][e2.25]") {
    Closed closed;
    const QByteArray before = contentOf(closed.path);
    const QByteArray slotsBefore = contentOf(keys::slotFileOf(closed.path));
    const auto restored = backup::restore(closed.order(closed.path));
    REQUIRE(restored);
    const QString aside = restored.value->aside;
    CHECK(QFileInfo(aside).fileName().startsWith(QStringLiteral("wijk.vervangen-20261122-")));
    CHECK(contentOf(aside) == before);
    CHECK(contentOf(keys::slotFileOf(aside)) == slotsBefore);
    CHECK(closed.names().size() == 4);
    auto now = BackupPlace::open(closed.path);
    CHECK(teamsIn(now) == 1);
    CHECK(lastActs(now).value(0) == QStringLiteral("backup_restored"));
    CHECK(restored.value->facts == backup::factsOf(now));
    auto then = BackupPlace::open(aside);
    CHECK(teamsIn(then) == 2);
}

TEST_CASE("after a backup was put back a new backup is due") {
    Closed closed;
    REQUIRE(backup::restore(closed.order(closed.path)));
    auto now = BackupPlace::open(closed.path);
    CHECK(backup::due(now, BackupPlace::key(), {closed.source.folder, 4, true}, Clock{}.now(),
                      backup::Occasion::Closing) == backup::Due::Yes);
}

TEST_CASE("putting back where nothing is brings file and slots") {
    Closed closed;
    const QString path = closed.place.filePath(QStringLiteral("nieuw.wijkwerk"));
    const auto restored = backup::restore(closed.order(path));
    REQUIRE(restored);
    CHECK(restored.value->aside.isEmpty());
    CHECK_FALSE(QFile::permissions(path).testFlag(QFile::ReadOther));
    if (db::encrypts())
        CHECK(keys::storedKey(path).value() == BackupPlace::key());
    auto database = BackupPlace::open(path);
    CHECK(teamsIn(database) == 1);
}

TEST_CASE("twice put back, both files of before are kept") {
    Closed closed;
    const auto first = backup::restore(closed.order(closed.path));
    const auto second = backup::restore(closed.order(closed.path));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first.value->aside != second.value->aside);
    CHECK(QFile::exists(first.value->aside));
    CHECK(QFile::exists(second.value->aside));
}

TEST_CASE("nothing is put back over a file that somebody works in") {
    Closed closed;
    const auto session = db::Session::open(closed.path, BackupPlace::key());
    const QByteArray before = contentOf(closed.path);
    CHECK(faultOf([&] { backup::restore(closed.order(closed.path)); }) == Fault::InUse);
    CHECK(contentOf(closed.path) == before);
}

TEST_CASE("a damaged backup is not put back, and nothing was touched", "[e2][e2.25]") {
    Closed closed;
    const QByteArray before = contentOf(closed.path);
    const QStringList names = closed.names();
    spoil(closed.backup, backup::goodHeader(closed.backup).databaseAt + 5000);
    CHECK(faultOf([&] { backup::restore(closed.order(closed.path)); }) == Fault::BackupDamaged);
    CHECK(contentOf(closed.path) == before);
    CHECK(closed.names() == names);
}

TEST_CASE("putting back that is stopped leaves all as it was") {
    Closed closed;
    const QStringList names = closed.names();
    for (int stop = 1; stop <= 2; ++stop) {
        int asked = 0;
        CHECK(faultOf([&] {
                  backup::restore(closed.order(closed.path), [&](qint64, qint64) { return ++asked < stop; });
              }) == Fault::Cancelled);
        CHECK(closed.names() == names);
    }
}

TEST_CASE("passwords that were changed after the backup still hold after it was put back") {
    if (!db::encrypts())
        return;
    Closed closed;
    test::KeyRing ring;
    keys::SlotTable table = keys::newTable(BackupPlace::key());
    table = keys::withPassword(table, BackupPlace::key(), {test::KeyRing::anna, QStringLiteral("Anna")},
                               ring.annasPassword, keys::costForTests)
                .value.value();
    keys::writeSlots(closed.path, table);
    const QByteArray present = contentOf(keys::slotFileOf(closed.path));
    const auto restored = backup::restore(closed.order(closed.path));
    REQUIRE(restored);
    CHECK(restored.value->keptSlots);
    CHECK(contentOf(keys::slotFileOf(closed.path)) == present);
}

TEST_CASE("a lost or damaged slot table is replaced with that of the backup") {
    if (!db::encrypts())
        return;
    Closed closed;
    spoil(keys::slotFileOf(closed.path), 30);
    const QByteArray damaged = contentOf(keys::slotFileOf(closed.path));
    const auto restored = backup::restore(closed.order(closed.path));
    REQUIRE(restored);
    CHECK_FALSE(restored.value->keptSlots);
    CHECK(contentOf(keys::slotFileOf(restored.value->aside)) == damaged);
    CHECK(keys::storedKey(closed.path).value() == BackupPlace::key());
    REQUIRE(QFile::remove(keys::slotFileOf(closed.path)));
    REQUIRE(backup::restore(closed.order(closed.path)));
    CHECK(keys::storedKey(closed.path).value() == BackupPlace::key());
}

TEST_CASE("a backup of before somebody left is put back under the key of now, so that he stays out") {
    if (!db::encrypts())
        return;
    Closed closed;
    const keys::DataKey newKey = keys::DataKey::random();
    db::changeKey(closed.path, BackupPlace::key(), newKey);
    const auto table = keys::rekeyed(keys::readSlots(closed.path).value.value(), BackupPlace::key(), newKey);
    REQUIRE(table);
    keys::writeSlots(closed.path, *table.value);
    const auto refused = backup::restore(closed.order(closed.path));
    REQUIRE_FALSE(refused);
    CHECK(refused.problems.front().code == QStringLiteral("restore_other_key"));
    backup::RestoreOrder order = closed.order(closed.path);
    order.presentKey = &newKey;
    const auto restored = backup::restore(order);
    REQUIRE(restored);
    CHECK(restored.value->keptSlots);
    CHECK(faultOf([&] { BackupPlace::open(closed.path); }) == Fault::WrongKeyOrDamaged);
    auto database = db::openDepartmentFile(closed.path, newKey, db::FileMode::ReadOnly, db::actorHere(0), {});
    CHECK(teamsIn(database) == 1);
}

TEST_CASE("a backup is not put back over another department, whoever can open that") {
    if (!db::encrypts())
        return;
    Closed closed;
    const keys::DataKey otherKey = keys::DataKey::random();
    const QString other = closed.place.filePath(QStringLiteral("ander.wijkwerk"));
    db::createDepartmentFile(other, otherKey, db::actorHere(0), {});
    keys::writeSlots(other, keys::demoTable(otherKey));
    const QByteArray before = contentOf(other);
    backup::RestoreOrder order = closed.order(other);
    order.presentKey = &otherKey;
    const auto refused = backup::restore(order);
    REQUIRE_FALSE(refused);
    CHECK(refused.problems.front().code == QStringLiteral("restore_other_key"));
    CHECK(contentOf(other) == before);
}

TEST_CASE("a change that was not finished in the file of before is not played into what is put back") {
    for (const bool isEmpty : {false, true}) {
        Closed closed;
        if (isEmpty) // so that it cannot be opened to finish that change
            overwrite(closed.path, {});
        QFile journal(db::journalOf(closed.path));
        REQUIRE(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray::fromHex("d9d505f920a163d7") + QByteArray(4096, '\x11'));
        journal.close();
        const auto restored = backup::restore(closed.order(closed.path));
        REQUIRE(restored);
        CHECK_FALSE(QFile::exists(db::journalOf(closed.path)));
        CHECK(QFile::exists(db::journalOf(restored.value->aside)) == isEmpty);
        auto database = BackupPlace::open(closed.path);
        CHECK(teamsIn(database) == 1);
    }
}

TEST_CASE("a second name that a killed restore left for the present file is taken away") {
    Closed closed;
    const QString second = closed.place.filePath(QStringLiteral("wijk.vervangen-20261101-120000.wijkwerk"));
    giveSecondName(closed.path, second);
    const QByteArray before = contentOf(closed.path);
    const auto restored = backup::restore(closed.order(closed.path));
    REQUIRE(restored);
    CHECK_FALSE(QFile::exists(second));
    CHECK(contentOf(restored.value->aside) == before);
}

TEST_CASE("putting back where there is no folder, or without permission, says so") {
    Closed closed;
    CHECK(faultOf([&] { backup::restore(closed.order(closed.place.filePath(QStringLiteral("weg/wijk.wijkwerk")))); }) ==
          Fault::FileMissing);
}

TEST_CASE("a trial of putting back is good, is remembered and journalled, and leaves nothing behind", "[e2][e2.25]") {
    BackupPlace place;
    db::Database& database = place.department.db();
    CHECK(backup::lastDrill(database) == std::nullopt);
    const auto none = backup::drill(database, place.key(), place.folder);
    CHECK(none.result == QStringLiteral("file_missing"));
    place.make();
    const QStringList before = QDir::temp().entryList({QStringLiteral("core_tests-*")}, QDir::Dirs);
    const auto record = backup::drillAndRemember(database, place.key(), place.folder);
    CHECK(record.isGood());
    CHECK(backup::lastDrill(database) == record);
    CHECK(database.number(
              "select count(*) from journal where act = 'backup_tried' and result = 'done' and note = ''") == 1);
    CHECK(QDir::temp().entryList({QStringLiteral("core_tests-*")}, QDir::Dirs).size() <= before.size());
}

TEST_CASE("a trial tells of a newest backup that is damaged, also when only its name is left", "[e2][e2.25]") {
    BackupPlace place;
    const QString path = place.make().path;
    const auto header = backup::goodHeader(path);
    const QByteArray good = contentOf(path);
    spoil(path, header.databaseAt + 6000);
    CHECK(backup::drill(place.department.db(), place.key(), place.folder).result == QStringLiteral("backup_damaged"));
    overwrite(path, good.chopped(10));
    CHECK(backup::drill(place.department.db(), place.key(), place.folder).result == QStringLiteral("backup_damaged"));
    overwrite(path, good);
    spoil(path, 40);
    const auto record = backup::drill(place.department.db(), place.key(), place.folder);
    CHECK(record.result == QStringLiteral("backup_damaged"));
    CHECK(record.backupAt.isValid());
}

TEST_CASE("a trial is due after a month, and on the next day when it was not good") {
    const QDateTime at(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
    const backup::DrillRecord good{at, at, QStringLiteral("good")};
    const backup::DrillRecord bad{at, at, QStringLiteral("backup_damaged")};
    CHECK(backup::isDrillDue({}, at));
    CHECK_FALSE(backup::isDrillDue(good, at.addDays(27)));
    CHECK(backup::isDrillDue(good, QDateTime(QDate(2026, 2, 28), QTime(9, 0), Qt::UTC)));
    CHECK_FALSE(backup::isDrillDue(bad, at.addSecs(3600)));
    CHECK(backup::isDrillDue(bad, at.addDays(1)));
    CHECK(backup::isDrillDue(good, at.addDays(-3))); // the clock was set back
}
