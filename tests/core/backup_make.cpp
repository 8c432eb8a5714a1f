// SPDX-License-Identifier: EUPL-1.2
// Making a backup and proving it.
#include "core/backup/folder.h"
#include "core/backup/schedule.h"
#include "core/db/cipher.h"
#include "core/db/sqlite_engine.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/keys.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <atomic>
#include <chrono>
#include <random>
#include <thread>

using namespace wijkwerk;
using test::BackupPlace;
using test::contentOf;
using test::faultOf;
using test::overwrite;

TEST_CASE("a backup has its day and hour in its name, is only for its owner, and says what is in it") {
    BackupPlace place;
    const backup::Made made = place.make();
    static const QRegularExpression form(QStringLiteral(R"(^wijk 2026-11-22 \d{4}\.wijkwerk-backup$)"));
    REQUIRE(place.names().size() == 1);
    CHECK(form.match(place.names().front()).hasMatch());
    const auto mode = QFile::permissions(made.path);
    for (const auto others : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteGroup, QFile::WriteOther})
        CHECK_FALSE(mode.testFlag(others));
    const backup::Manifest manifest = backup::verify(made.path, place.key());
    CHECK(manifest.facts == made.facts);
    CHECK(manifest.facts.name == QStringLiteral("Wijkbedrijf Wijkerdam"));
    CHECK(manifest.facts.counts.value(QStringLiteral("worker")) == 2);
    CHECK(manifest.worker == place.department.coach.value);
    CHECK(manifest.facts == backup::factsOf(place.department.db()));
}

TEST_CASE("in a backup nothing about people can be read without the key") {
    if (!db::encrypts())
        return;
    BackupPlace place;
    const QByteArray bytes = contentOf(place.make().path);
    for (const char* word : {"Wijkbedrijf", "Wijkerdam", "Brandsma", "jbrandsma", "PC-114", "journal", "SQLite"})
        CHECK_FALSE(bytes.contains(word));
    CHECK(backup::manifestOf(backup::goodHeader(place.make().path), keys::DataKey::random()) == std::nullopt);
}

TEST_CASE("a backup is journalled, and holds that line itself") {
    BackupPlace place;
    const backup::Made made = place.make();
    CHECK(place.department.db().number("select count(*) from journal where act = 'backup_made'") == 1);
    auto inside = backup::openForReading(made.path, backup::goodHeader(made.path), place.key());
    CHECK(inside.number("select count(*) from journal where act = 'backup_made'") == 1);
}

TEST_CASE("two backups in one minute both stay") {
    BackupPlace place;
    place.make();
    place.addTeam(QStringLiteral("Groen"));
    place.make();
    CHECK(place.names().size() >= 1);
    for (const auto& entry : backup::backupsIn(place.folder))
        CHECK(backup::verify(entry.path, place.key()).facts.department == place.department.department.value);
}

TEST_CASE("a name that is taken is not used again") {
    BackupPlace place;
    const QDateTime at(QDate(2026, 11, 22), QTime(11, 4), Qt::LocalTime);
    const QString first = backup::newBackupPath(place.folder, QStringLiteral("/ergens/Wijk Noord.wijkwerk"), at);
    CHECK(first.endsWith(QStringLiteral("/Wijk Noord 2026-11-22 1104.wijkwerk-backup")));
    QFile file(first);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(backup::newBackupPath(place.folder, QStringLiteral("/ergens/Wijk Noord.wijkwerk"), at)
              .endsWith(QStringLiteral("/Wijk Noord 2026-11-22 1104 2.wijkwerk-backup")));
}

TEST_CASE("without a folder, without slots or with another key no backup is made, and nothing is left behind") {
    BackupPlace place;
    const auto into = [&](const QString& folder, const keys::DataKey& key) {
        return faultOf([&] { backup::make(place.department.db(), key, folder); });
    };
    CHECK(into(place.folder + QStringLiteral("/weg"), place.key()) == Fault::FileMissing);
    if (db::encrypts()) {
        CHECK(into(place.folder, keys::DataKey::random()) == Fault::WrongKeyOrDamaged);
        REQUIRE(QFile::remove(keys::slotFileOf(place.path())));
        CHECK(into(place.folder, place.key()) == Fault::WrongKeyOrDamaged);
    }
    CHECK(place.names().isEmpty());
}

TEST_CASE("when the slot file is lost the backup takes the slots of the newest backup") {
    if (!db::encrypts())
        return;
    BackupPlace place;
    place.make();
    REQUIRE(QFile::remove(keys::slotFileOf(place.path())));
    const backup::Made made = place.make();
    const auto table = backup::slotTableOf(backup::goodHeader(made.path));
    REQUIRE(table);
    CHECK(keys::isIntact(*table.value, place.key()));
}

TEST_CASE("a backup that is stopped leaves nothing behind") {
    BackupPlace place;
    int asked = 0;
    CHECK(faultOf([&] {
              backup::make(place.department.db(), place.key(), place.folder,
                           [&](qint64, qint64) { return ++asked < 2; });
          }) == Fault::Cancelled);
    CHECK(place.names().isEmpty());
    CHECK(faultOf([&] {
              backup::make(place.department.db(), place.key(), place.folder,
                           [&](qint64 done, qint64 total) { return done < total; });
          }) == Fault::Cancelled);
    CHECK(place.names().isEmpty());
}

TEST_CASE("progress goes up, and ends at its total") {
    BackupPlace place;
    qint64 last = 0;
    qint64 all = 0;
    backup::make(place.department.db(), place.key(), place.folder, [&](qint64 done, qint64 total) {
        CHECK(done >= last);
        CHECK(done <= total);
        last = done;
        all = total;
        return true;
    });
    CHECK(last == all);
    CHECK(all > 0);
}

TEST_CASE("a department that is damaged gives no backup, and the older ones stay") {
    BackupPlace place;
    place.make();
    const QStringList before = place.names();
    QByteArray bytes = contentOf(place.path());
    bytes[bytes.size() - 2000] = char(bytes.at(bytes.size() - 2000) ^ 1);
    bytes[bytes.size() - 3000] = char(bytes.at(bytes.size() - 3000) ^ 1);
    overwrite(place.path(), bytes);
    auto fresh = BackupPlace::open(place.path());
    const auto fault = faultOf([&] { backup::make(fresh, place.key(), place.folder); });
    if (db::encrypts()) {
        CHECK(fault == Fault::Damaged);
        CHECK(place.names() == before);
    }
}

TEST_CASE("a backup that is taken while others write holds all that was committed before it began", "[e2][e2.25]") {
    BackupPlace place;
    std::atomic_int committed = 0;
    std::atomic_bool enough = false;
    struct Joined {
        std::atomic_bool& enough;
        std::thread thread;
        ~Joined() {
            enough = true;
            thread.join();
        }
    };
    const Joined writer{
        enough, std::thread([&] {
            auto database = place.department.another();
            while (!enough) {
                db::Transaction tx(database, {QStringLiteral("team_added"), 0, {}});
                tx.statement("insert into team (id, name) values (:id, 'Groen')").with(newId<TeamId>()).run();
                tx.commit();
                ++committed;
                std::this_thread::sleep_for(std::chrono::milliseconds(3)); // others come in between
            }
        })};
    for (int round = 0; round < 8; ++round) {
        while (committed < 5 * (round + 1))
            std::this_thread::yield();
        auto job = BackupPlace::open(place.path());
        const int before = committed;
        const backup::Made made = backup::make(job, place.key(), place.folder);
        const int after = committed + 1;
        CHECK(made.facts.counts.value(QStringLiteral("team")) >= 1 + before);
        CHECK(made.facts.counts.value(QStringLiteral("team")) <= 1 + after);
    }
}

TEST_CASE("a bit that fell over anywhere in a backup is found", "[e2][e2.10][e2.25]") {
    BackupPlace place;
    const backup::Made made = place.make();
    const QByteArray good = contentOf(made.path);
    const qint64 begin = backup::goodHeader(made.path).databaseAt;
    const QString path = place.folder + QStringLiteral("/kapot.wijkwerk-backup");
    std::mt19937 random(1122);
    std::vector<qint64> places;
    for (qint64 at = 0; at < std::min<qint64>(begin, 700); at += 7)
        places.push_back(at);
    for (int i = 0; i < 150; ++i)
        places.push_back(std::uniform_int_distribution<qint64>(begin, good.size() - 1)(random));
    const auto header = backup::goodHeader(made.path);
    // The rest of the page before the database is filled with zeros and belongs to nothing.
    const qint64 headerEnd = backup::encode(header).size();
    for (const qint64 at : places) {
        if (at >= headerEnd && at < begin)
            continue;
        INFO("byte " << at << " of " << good.size() << ", the database begins at " << begin);
        QByteArray bytes = good;
        bytes[at] = char(bytes.at(at) ^ (1 << (at % 8)));
        QFile::remove(path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto fault = faultOf([&] { backup::verify(path, place.key()); });
        REQUIRE(fault.has_value());
        CHECK((*fault == Fault::BackupDamaged || *fault == Fault::NotABackup || *fault == Fault::NewerVersion));
    }
}

TEST_CASE("a backup of which a hash was made to fit is still found out") {
    // Whoever changes the database part and its SHA-256 cannot seal a manifest for that header.
    if (!db::encrypts())
        return;
    BackupPlace place;
    const backup::Made made = place.make();
    backup::Header header = backup::goodHeader(made.path);
    header.sha256[3] ^= 1;
    overwrite(made.path, backup::encode(header) + contentOf(made.path).mid(backup::encode(header).size()));
    CHECK(backup::readHeader(made.path).state == backup::HeaderState::Good);
    CHECK(backup::manifestOf(backup::goodHeader(made.path), place.key()) == std::nullopt);
}

TEST_CASE("what is no backup, is cut off, too long or newer each has its own word") {
    BackupPlace place;
    const QByteArray good = contentOf(place.make().path);
    const QString path = place.folder + QStringLiteral("/x.wijkwerk-backup");
    const auto faultFor = [&](const QByteArray& bytes) {
        QFile::remove(path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return faultOf([&] { backup::verify(path, place.key()); });
    };
    CHECK(faultFor({}) == Fault::NotABackup);
    CHECK(faultFor("Geachte mevrouw") == Fault::NotABackup);
    CHECK(faultFor(contentOf(place.path())) == Fault::NotABackup);
    CHECK(faultFor("WijkBackup2\n" + good.mid(12)) == Fault::NewerVersion);
    CHECK(faultFor(good.left(14)) == Fault::BackupDamaged);
    CHECK(faultFor(good.left(200)) == Fault::BackupDamaged);
    CHECK(faultFor(good.chopped(1)) == Fault::BackupDamaged);
    CHECK(faultFor(good + 'x') == Fault::BackupDamaged);
    CHECK(faultFor(good) == std::nullopt);
    if (db::encrypts())
        CHECK(faultOf([&] { backup::verify(path, keys::DataKey::random()); }) == Fault::WrongKeyOrDamaged);
}

TEST_CASE("a backup is due when something changed: on closing, or after so many hours") {
    BackupPlace place;
    db::Database& database = place.department.db();
    backup::Schedule schedule{place.folder, 4, true};
    const auto now = [&] { return database.clock().now(); };
    const auto due = [&](const QDateTime& at, backup::Occasion occasion) {
        return backup::due(database, place.key(), schedule, at, occasion);
    };
    using backup::Due;
    using backup::Occasion;
    CHECK(due(now(), Occasion::Working) == Due::Yes); // there is none yet
    const QDateTime made = place.make().header.at;
    CHECK(due(made.addDays(3), Occasion::Working) == Due::Unchanged);
    CHECK(due(made, Occasion::Closing) == Due::Unchanged);
    place.addTeam(QStringLiteral("Groen"));
    CHECK(due(made.addSecs(4 * 3600 - 1), Occasion::Working) == Due::No);
    CHECK(due(made.addSecs(4 * 3600), Occasion::Working) == Due::Yes);
    CHECK(due(made.addSecs(1), Occasion::Closing) == Due::Yes);
    CHECK(due(made.addDays(-1), Occasion::Working) == Due::Yes); // the clock was set back
    schedule.onClose = false;
    CHECK(due(made.addSecs(1), Occasion::Closing) == Due::No);
    schedule.everyHours = 1;
    CHECK(due(made.addSecs(3600), Occasion::Working) == Due::Yes);
    schedule.folder = place.folder + QStringLiteral("/stick");
    CHECK(due(made.addSecs(3600), Occasion::Working) == Due::NoFolder);
    schedule.folder.clear();
    CHECK(due(made.addSecs(3600), Occasion::Working) == Due::No);
}

TEST_CASE("how often and where backups are made is kept in the department") {
    BackupPlace place;
    db::Database& database = place.department.db();
    CHECK(backup::scheduleOf(database) == backup::Schedule{{}, 4, true});
    const auto save = [&](const backup::Schedule& schedule) {
        db::Transaction tx(database, {});
        const Problems problems = backup::setSchedule(tx, schedule, place.path());
        tx.commit();
        return problems;
    };
    const Problems saved = save({place.folder, 8, false});
    CHECK_FALSE(hasWrong(saved));
    CHECK(backup::scheduleOf(database) == backup::Schedule{place.folder, 8, false});
    for (const int hours : {0, 25, -4}) {
        const Problems refused = save({place.folder, hours, true});
        REQUIRE(refused.size() == 1);
        CHECK(refused.front().code == QStringLiteral("backup_hours_wrong"));
    }
    CHECK(save({QStringLiteral("relatief"), 4, true}).front().code == QStringLiteral("backup_folder_missing"));
    CHECK(save({place.folder + QStringLiteral("/weg"), 4, true}).front().code ==
          QStringLiteral("backup_folder_missing"));
    CHECK(backup::scheduleOf(database).everyHours == 8);
    CHECK(save({{}, 4, true}).empty()); // none is a choice too
}
