// SPDX-License-Identifier: EUPL-1.2
#include "core/base/free_room.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/statvfs.h>
#else
#include <windows.h>
#endif

namespace wijkwerk {

std::optional<qint64> freeRoom(const QString& folder) {
#ifdef Q_OS_UNIX
    struct statvfs info {};
    if (::statvfs(QFile::encodeName(folder).constData(), &info) != 0)
        return std::nullopt;
    return qint64(info.f_bavail) * qint64(info.f_frsize);
#else
    ULARGE_INTEGER free;
    const QString native = QDir::toNativeSeparators(folder);
    if (!GetDiskFreeSpaceExW(reinterpret_cast<const wchar_t*>(native.utf16()), &free, nullptr, nullptr))
        return std::nullopt;
    return qint64(free.QuadPart);
#endif
}

qint64 roomNeededFor(qint64 fileSize) {
    return fileSize * 2 + (fileSize + 4) / 5;
}

Room roomBeside(const QString& path) {
    const QFileInfo info(path);
    return {roomNeededFor(info.size()), freeRoom(info.absolutePath())};
}

void requireRoom(const Room& room) {
    if (!room.isEnough())
        throw Error(Fault::NoRoom, shownBytes(room.needed));
}

QString shownBytes(qint64 bytes) {
    constexpr qint64 million = 1'000'000;
    return QStringLiteral("%1 MB").arg(std::max<qint64>(1, (bytes + million - 1) / million));
}

} // namespace wijkwerk
