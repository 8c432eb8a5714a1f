// SPDX-License-Identifier: EUPL-1.2
// Thinning the backups in a folder: what may go, what stays, and what is not ours. By moments alone: backup_thinning.
#include "core/backup/folder.h"
#include "core/backup/verify.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"

#include <QFile>
#include <QFileInfo>

using namespace wijkwerk;
using test::BackupPlace;
using test::contentOf;
using test::faultOf;
using test::overwrite;

namespace {

/// A copy of a whole backup with another moment in its name and header.
QString dated(BackupPlace& place, const backup::Made& made, const QDateTime& at) {
    backup::Header header = backup::goodHeader(made.path);
    const auto manifest = backup::manifestOf(header, place.key());
    QByteArray bytes = contentOf(made.path);
    header.at = at;
    header.manifest = backup::sealed(*manifest, header, place.key());
    const QByteArray begin = backup::encode(header);
    bytes.replace(0, begin.size(), begin);
    const QString path = backup::newBackupPath(place.folder, place.path(), at);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    REQUIRE(faultOf([&] { backup::verify(path, place.key()); }) == std::nullopt);
    return path;
}

} // namespace

TEST_CASE("thinning touches only what is surely a backup of this department") {
    BackupPlace place;
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    // Three in one hour of long ago: all but the newest may go.
    const backup::Made made = place.make();
    const QString first = dated(place, made, now.addDays(-100));
    const QString second = dated(place, made, now.addDays(-100).addSecs(60));
    const QString third = dated(place, made, now.addDays(-100).addSecs(120));
    const QString ownName = place.folder + QStringLiteral("/bewaren.wijkwerk-backup");
    REQUIRE(QFile::copy(first, ownName));
    const QString damaged = place.folder + QStringLiteral("/wijk 2026-08-14 1159.wijkwerk-backup");
    QFile file(damaged);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(contentOf(first).chopped(1));
    file.close();
    const QString link = place.folder + QStringLiteral("/wijk 2026-08-14 1158.wijkwerk-backup");
    REQUIRE(QFile::link(ownName, link));
    const auto department = backup::goodHeader(first).department;

    CHECK(backup::thin(keys::Bytes<16>{1, 2, 3}, place.folder, {}, now) == 0);
    // The one that was just proven stays, although there is a newer one in that hour.
    CHECK(backup::thin(department, place.folder, second, now) == 1);
    CHECK_FALSE(QFile::exists(first));
    for (const QString& path : {second, third, ownName, damaged})
        CHECK(QFile::exists(path));
    CHECK(QFileInfo(link).isSymLink());
}

TEST_CASE("a backup by hand stays beside a newer one of the same hour, and is one of the department") {
    BackupPlace place;
    const auto make = [&](backup::MadeBy by) {
        return backup::make(place.department.db(), place.key(), place.folder, {}, by).path;
    };
    const QString byHand = make(backup::MadeBy::Hand);
    CHECK(byHand.contains(QStringLiteral(" met de hand")));
    const QString first = make(backup::MadeBy::Schedule);
    const QString second = make(backup::MadeBy::Schedule);
    CHECK(QFile::exists(byHand));
    CHECK_FALSE(QFile::exists(first));
    CHECK(QFile::exists(second));
    const auto all = backup::backupsIn(place.folder);
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == all[1].name);
}

TEST_CASE("a backup that went bad stands for no other one: the older good one of that hour stays") {
    BackupPlace place;
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const backup::Made made = place.make();
    const QString first = dated(place, made, now.addDays(-100));
    const QString second = dated(place, made, now.addDays(-100).addSecs(60));
    const QString third = dated(place, made, now.addDays(-100).addSecs(120));
    // A bit of the newest falls over in what its header does not tell.
    QByteArray bytes = contentOf(third);
    bytes[qsizetype(made.header.databaseAt) + 20000] ^= 4;
    overwrite(third, bytes);
    REQUIRE(backup::readHeader(third).state == backup::HeaderState::Good);
    CHECK(backup::thin(made.header.department, place.folder, made.path, now) == 1);
    CHECK_FALSE(QFile::exists(first));
    CHECK(QFile::exists(second));
    CHECK(QFile::exists(third)); // somebody may still get something out of it
}

TEST_CASE("what a killed backup left behind is removed after a day, of others nothing") {
    BackupPlace place;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto leave = [&](const QString& name, int hoursOld) {
        QFile file(place.folder + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half");
        file.flush();
        file.setFileTime(now.addSecs(-3600 * hoursOld), QFileDevice::FileModificationTime);
    };
    leave(QStringLiteral(".wijk 2026-11-20 1104.wijkwerk-backup.5f3a.new"), 48);
    leave(QStringLiteral(".wijk 2026-11-22 1104.wijkwerk-backup.5f3b.new"), 1);
    leave(QStringLiteral(".ander 2026-11-20 1104.wijkwerk-backup.5f3a.new"), 48);
    leave(QStringLiteral(".wijk.new"), 48);
    const auto department = backup::departmentOf(place.path(), place.department.department.value);
    backup::thin(department.value(), place.folder,
                 place.folder + QStringLiteral("/wijk 2026-11-22 1200.wijkwerk-backup"), now);
    CHECK(place.names() == QStringList{QStringLiteral(".ander 2026-11-20 1104.wijkwerk-backup.5f3a.new"),
                                       QStringLiteral(".wijk 2026-11-22 1104.wijkwerk-backup.5f3b.new"),
                                       QStringLiteral(".wijk.new")});
}
