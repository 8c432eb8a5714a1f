// SPDX-License-Identifier: EUPL-1.2
#include <QtGlobal>
#ifdef Q_OS_UNIX
#include "core/base/error.h"
#include "core/base/new_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wijkwerk {

namespace {

Fault faultOf(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Fault::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return Fault::NoPermission;
    case ENOENT:
    case ENOTDIR:
        return Fault::FileMissing;
    case EEXIST:
        return Fault::FileExists;
    default:
        return Fault::DiskTrouble;
    }
}

void check(bool well, const QString& path) {
    if (!well)
        throw Error(faultOf(errno), path);
}

QByteArray nameOf(const QString& path) {
    return QFile::encodeName(path);
}

/// One system call after the other until all is written; `at` below zero is "where we are".
void writeAll(int descriptor, qint64 at, QByteArrayView bytes, const QString& path) {
    while (!bytes.isEmpty()) {
        const auto size = std::size_t(bytes.size());
        const ssize_t written =
            at < 0 ? ::write(descriptor, bytes.data(), size) : ::pwrite(descriptor, bytes.data(), size, at);
        if (written < 0 && errno == EINTR)
            continue;
        check(written > 0, path);
        bytes = bytes.sliced(written);
        at += at < 0 ? 0 : written;
    }
}

/// Best effort: on a file system without owners or modes there is nothing to copy.
void giveModeOf(int descriptor, const QString& like) {
    struct stat info {};
    if (like.isEmpty() || ::stat(nameOf(like).constData(), &info) != 0)
        return;
    const bool sameGroup = ::fchown(descriptor, static_cast<uid_t>(-1), info.st_gid) == 0;
    const mode_t kept = sameGroup ? 0666 : 0606;
    (void)::fchmod(descriptor, (info.st_mode & kept) | S_IRUSR | S_IWUSR);
}

/// Of a file that others have written: its mode, and its bytes on the disk.
void settle(const QString& path, const QString& like) {
    const int descriptor = ::open(nameOf(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    check(descriptor >= 0, path);
    giveModeOf(descriptor, like);
    const bool synced = ::fsync(descriptor) == 0;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    check(synced, path);
}

/// False when this file system has no links.
bool link(const QString& from, const QString& to) {
    if (::link(nameOf(from).constData(), nameOf(to).constData()) == 0)
        return true;
    check(errno != EEXIST && errno != ENOSPC && errno != EIO && errno != ENOENT, to);
    return false;
}

/// Renames where nothing is yet. Between looking and renaming another program might put something there; that is the
/// best there is where neither links nor an exclusive rename exist.
void renameToNew(const QString& from, const QString& to) {
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, nameOf(from).constData(), AT_FDCWD, nameOf(to).constData(), RENAME_NOREPLACE) == 0)
        return;
    check(errno == EINVAL || errno == ENOSYS, to);
#endif
    if (QFileInfo::exists(to))
        throw Error(Fault::FileExists, to);
    check(::rename(nameOf(from).constData(), nameOf(to).constData()) == 0, to);
}

} // namespace

NewFile::NewFile(const QString& path)
    : m_path(path)
    , m_handle(
          ::open(nameOf(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)) {
    check(m_handle >= 0, m_path);
}

NewFile::~NewFile() {
    if (m_handle >= 0)
        ::close(int(m_handle));
    if (!m_named)
        ::unlink(nameOf(m_path).constData());
}

void NewFile::write(QByteArrayView bytes) {
    writeAll(int(m_handle), -1, bytes, m_path);
}

void NewFile::writeAt(qint64 at, QByteArrayView bytes) {
    writeAll(int(m_handle), at, bytes, m_path);
}

void NewFile::takeAfter(const QString& like) {
    giveModeOf(int(m_handle), like);
}

void NewFile::finish() {
    check(::fsync(int(m_handle)) == 0, m_path);
    const int closed = ::close(int(m_handle));
    m_handle = -1;
    check(closed == 0, m_path);
}

void NewFile::syncAgain() const {
    settle(m_path, {});
}

void NewFile::replace(const QString& path) {
    check(::rename(nameOf(m_path).constData(), nameOf(path).constData()) == 0, m_path);
    m_named = true;
    if (!syncFolder(QFileInfo(path).absolutePath()))
        throw Error(Fault::OutcomeUnknown, path);
}

void NewFile::nameAs(const QString& path) {
    // link() refuses a name that exists, rename() would replace it.
    if (!link(m_path, path)) {
        renameToNew(m_path, path);
        m_named = true;
    }
    if (!syncFolder(QFileInfo(path).absolutePath()))
        throw Error(Fault::OutcomeUnknown, path);
}

void replaceByFile(const QString& path, const QString& finished) {
    settle(finished, path);
    check(::rename(nameOf(finished).constData(), nameOf(path).constData()) == 0, path);
    if (!syncFolder(QFileInfo(path).absolutePath()))
        throw Error(Fault::OutcomeUnknown, path);
}

// Some file systems cannot do that for folders and say so with EINVAL.
bool syncFolder(const QString& folder) {
    const int descriptor = ::open(nameOf(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return synced;
}

void giveName(const QString& path, const QString& name) {
    // link() refuses a name that exists, rename() would replace it.
    if (link(path, name))
        ::unlink(nameOf(path).constData());
    else
        renameToNew(path, name);
    if (!syncFolder(QFileInfo(name).absolutePath()))
        throw Error(Fault::OutcomeUnknown, name);
}

void giveSecondName(const QString& path, const QString& second) {
    if (!link(path, second))
        renameToNew(path, second);
    if (!syncFolder(QFileInfo(second).absolutePath()))
        throw Error(Fault::DiskTrouble, second);
}

} // namespace wijkwerk
#endif
