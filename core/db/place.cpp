// SPDX-License-Identifier: EUPL-1.2
#include "core/db/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace wijkwerk::db {

namespace {

struct FolderName {
    const char* begins; // lower case; the folder is called this, or this and then a space, hyphen or bracket
    const char* service;
};
// "OneDrive - Gemeente Wijkerdam", "Dropbox (Persoonlijk)", "Nextcloud2" are all names these programs give.
constexpr FolderName folderNames[] = {
    {"onedrive", "OneDrive"},         {"dropbox", "Dropbox"},           {"nextcloud", "Nextcloud"},
    {"owncloud", "ownCloud"},         {"google drive", "Google Drive"}, {"googledrive", "Google Drive"},
    {"icloud drive", "iCloud Drive"}, {"iclouddrive", "iCloud Drive"},  {"syncthing", "Syncthing"},
};

struct Mark {
    const char* name; // may hold *
    const char* service;
};
constexpr Mark marks[] = {
    {".stfolder", "Syncthing"},
    {".stignore", "Syncthing"},
    {".dropbox.cache", "Dropbox"},
    {".nextcloudsync.log", "Nextcloud"},
    {".owncloudsync.log", "ownCloud"},
    {".sync_*.db", "Nextcloud"},
    {".tmp.drivedownload", "Google Drive"},
};

bool isCalled(const QString& folder, const char* name) {
    const QLatin1String word(name);
    if (!folder.startsWith(word, Qt::CaseInsensitive))
        return false;
    if (folder.size() == word.size())
        return true;
    const QChar next = folder.at(word.size());
    return next == u' ' || next == u'-' || next == u'(' || next == u'_' || next.isDigit();
}

// The nearest folder above `path` that exists, without symbolic links.
QString existingFolderOf(const QString& path) {
    QFileInfo info(QFileInfo(path).absolutePath());
    while (!info.exists() && !QDir(info.absoluteFilePath()).isRoot())
        info.setFile(info.absolutePath());
    return info.canonicalFilePath();
}

// In mountinfo a space, tab, line feed and backslash stand as \040 and so on (proc(5)).
QString unescaped(const QByteArray& field) {
    QByteArray out;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool octal = false;
        const int code = field.at(i) == '\\' ? field.mid(i + 1, 3).toInt(&octal, 8) : 0;
        out += octal ? static_cast<char>(code) : field.at(i);
        i += octal ? 3 : 0;
    }
    return QFile::decodeName(out);
}

bool isNetworkType(const QByteArray& type) {
    static const QList<QByteArray> kinds{"nfs",  "nfs4", "cifs", "smb3",      "smbfs",  "ncpfs",  "afs",
                                         "coda", "9p",   "ceph", "glusterfs", "vboxsf", "prl_fs", "davfs"};
    // Of the FUSE kinds only those that are known to be a local disk count as one.
    return kinds.contains(type) || (type.startsWith("fuse") && type != "fuseblk" && type != "fuse.ntfs-3g");
}

bool ignoresLocks(const QByteArray& type, const QList<QByteArray>& options) {
    if (type == "nfs" || type == "nfs4")
        return options.contains("nolock") || options.contains("local_lock=all") || options.contains("local_lock=posix");
    return (type == "cifs" || type == "smb3") && options.contains("nobrl");
}

bool isUnder(const QString& folder, const QString& mount) {
    return mount == u"/" || folder == mount || folder.startsWith(mount + u'/');
}

#ifdef Q_OS_LINUX
// When the mount table cannot be read: numbers of linux/magic.h and of the file systems themselves.
Place placeFromStatfs(const QString& folder) {
    struct statfs info {};
    if (::statfs(QFile::encodeName(folder).constData(), &info) != 0)
        return {};
    switch (static_cast<quint32>(info.f_type)) {
    case 0x6969:
        return {QStringLiteral("nfs"), true, false, {}};
    case 0xFF534D42:
    case 0xFE534D42:
    case 0x517B:
        return {QStringLiteral("cifs"), true, false, {}};
    case 0x65735546:
        return {QStringLiteral("fuse"), true, false, {}};
    default:
        return {};
    }
}
#endif

} // namespace

Place placeOf(const QString& path) {
    Place place;
    const QString folder = existingFolderOf(path);
#if defined(Q_OS_LINUX)
    QFile table(QStringLiteral("/proc/self/mountinfo"));
    place = table.open(QIODevice::ReadOnly) ? placeInMountTable(table.readAll(), folder) : placeFromStatfs(folder);
#elif defined(Q_OS_WIN)
    const QString root = QDir::toNativeSeparators(folder).left(3);
    place.network = folder.startsWith(QLatin1String("//")) ||
                    GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE;
    place.fileSystem = place.network ? QStringLiteral("cifs") : QString();
#endif
    place.syncService = syncServiceOf(path);
    return place;
}

QString syncServiceOf(const QString& path) {
    const QString given = QFileInfo(path).absolutePath();
    const QString real = existingFolderOf(path);
    for (const QString& start : {given, real}) {
        QDir folder(start);
        while (!start.isEmpty()) {
            const QString name = folder.dirName();
            for (const auto& known : folderNames) {
                if (isCalled(name, known.begins))
                    return QLatin1String(known.service);
            }
            for (const auto& mark : marks) {
                if (!folder.entryList({QLatin1String(mark.name)}, QDir::AllEntries | QDir::Hidden).isEmpty())
                    return QLatin1String(mark.service);
            }
            if (folder.isRoot())
                break;
            folder.setPath(QFileInfo(folder.absolutePath()).absolutePath());
        }
    }
    return {};
}

Place placeInMountTable(const QByteArray& mountinfo, const QString& folder) {
    Place place;
    qsizetype longest = -1;
    const QList<QByteArray> lines = mountinfo.split('\n');
    for (const QByteArray& line : lines) {
        // 36 35 98:0 /root /mount/point options optional… - type source superoptions
        const qsizetype dash = line.indexOf(" - ");
        const QList<QByteArray> left = line.left(dash).split(' ');
        const QList<QByteArray> right = line.mid(dash + 3).split(' ');
        if (dash < 0 || left.size() < 6 || right.size() < 3)
            continue;
        const QString mount = unescaped(left.at(4));
        // Of two mounts on the same folder the later one is seen, hence >=.
        if (!isUnder(folder, mount) || mount.size() < longest)
            continue;
        longest = mount.size();
        const QByteArray& type = right.at(0);
        place.fileSystem = QString::fromLatin1(type);
        place.network = isNetworkType(type);
        place.mountIgnoresLocks = ignoresLocks(type, right.at(2).split(',') + left.at(5).split(','));
    }
    return place;
}

} // namespace wijkwerk::db
