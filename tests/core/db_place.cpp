// SPDX-License-Identifier: EUPL-1.2
#include "core/db/place.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace wijkwerk::db;

namespace {

const QByteArray table = R"(22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:30 / /mnt/wijk rw,relatime shared:2 - nfs4 server:/wijk rw,vers=4.2,local_lock=none
31 22 0:31 / /mnt/oud rw,relatime - nfs server:/oud rw,vers=3,nolock,local_lock=all
32 22 0:32 / /mnt/share\040een rw - cifs //server/een rw,vers=3.1.1,nobrl
33 22 0:33 / /mnt/share rw - cifs //server/twee rw,vers=3.1.1
34 22 0:34 / /home/joke/ver rw - fuse.sshfs joke@server: rw
35 22 8:2 / /media/stick rw - fuseblk /dev/sdb1 rw
36 22 0:36 / /mnt/wijk/lokaal rw - tmpfs tmpfs rw
onzin zonder streep
)";

Place at(const char* folder) {
    return placeInMountTable(table, QString::fromUtf8(folder));
}

QString madeFolder(const QTemporaryDir& dir, const QString& name) {
    REQUIRE(QDir(dir.path()).mkpath(name));
    return dir.filePath(name);
}

} // namespace

TEST_CASE("the mount table tells local disks from network shares and shares whose locks stay local", "[e2][e2.9]") {
    struct Row {
        const char* folder;
        const char* type;
        bool network;
        bool ignoresLocks;
    };
    const Row row = GENERATE(values<Row>({
        {"/home/joke", "ext4", false, false},
        {"/mnt/wijk", "nfs4", true, false},
        {"/mnt/wijk/dossiers", "nfs4", true, false},
        {"/mnt/wijkbedrijf", "ext4", false, false},
        {"/mnt/wijk/lokaal", "tmpfs", false, false},
        {"/mnt/oud/x", "nfs", true, true},
        {"/mnt/share een/x", "cifs", true, true},
        {"/mnt/share", "cifs", true, false},
        {"/home/joke/ver", "fuse.sshfs", true, false},
        {"/media/stick", "fuseblk", false, false},
    }));
    const Place place = at(row.folder);
    INFO(row.folder);
    CHECK(place.fileSystem == QLatin1String(row.type));
    CHECK(place.network == row.network);
    CHECK(place.mountIgnoresLocks == row.ignoresLocks);
}

TEST_CASE("an empty mount table says nothing") {
    CHECK(placeInMountTable({}, QStringLiteral("/home")) == Place{});
}

TEST_CASE("a folder that a service synchronises is recognised by its name", "[e2][e2.9]") {
    struct Row {
        const char* folder;
        const char* service;
    };
    const Row row = GENERATE(values<Row>({
        {"OneDrive/werk", "OneDrive"},
        {"OneDrive - Gemeente Wijkerdam/werk", "OneDrive"},
        {"Dropbox (Persoonlijk)", "Dropbox"},
        {"nextcloud2/x/y", "Nextcloud"},
        {"ownCloud", "ownCloud"},
        {"Google Drive/Mijn Drive", "Google Drive"},
        {"Documenten", ""},
        {"dropboxen", ""},
        {"mijnOneDrive", ""},
    }));
    QTemporaryDir dir;
    const QString folder = madeFolder(dir, QString::fromUtf8(row.folder));
    INFO(row.folder);
    CHECK(syncServiceOf(folder + QStringLiteral("/wijk.wijkwerk")) == QLatin1String(row.service));
}

TEST_CASE("a folder that a service synchronises is recognised by the marks it leaves") {
    struct Row {
        const char* mark;
        const char* service;
    };
    const Row row = GENERATE(values<Row>({{".stfolder", "Syncthing"},
                                          {".dropbox.cache", "Dropbox"},
                                          {".sync_4af2b1.db", "Nextcloud"},
                                          {".owncloudsync.log", "ownCloud"},
                                          {"stfolder", ""}}));
    QTemporaryDir dir;
    madeFolder(dir, QString::fromUtf8(row.mark));
    const QString folder = madeFolder(dir, QStringLiteral("werk/dossiers"));
    INFO(row.mark);
    CHECK(syncServiceOf(folder + QStringLiteral("/wijk.wijkwerk")) == QLatin1String(row.service));
}

TEST_CASE("a link into a synchronised folder does not hide it") {
    QTemporaryDir dir;
    const QString folder = madeFolder(dir, QStringLiteral("Dropbox/wijk"));
    const QString link = dir.filePath(QStringLiteral("wijk"));
    REQUIRE(QFile::link(folder, link));
    CHECK(placeOf(link + QStringLiteral("/a.wijkwerk")).syncService == QStringLiteral("Dropbox"));
}

TEST_CASE("a place that does not exist yet is judged by the folder above it") {
    QTemporaryDir dir;
    const Place place = placeOf(dir.filePath(QStringLiteral("nog/niet/wijk.wijkwerk")));
    CHECK_FALSE(place.mountIgnoresLocks);
    CHECK_FALSE(place.isSynced());
}
