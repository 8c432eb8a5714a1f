// SPDX-License-Identifier: EUPL-1.2
// Linux and other Unix: open-file-description locks (fcntl F_OFD_SETLK), flock where the kernel has none. Both belong
// to the open file, not to the process, so closing another handle on the same file does not drop them.
#include <QtGlobal>
#ifdef Q_OS_UNIX
#include "core/db/lock_file.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wijkwerk::db {

namespace {

int fd(std::intptr_t handle) {
    return static_cast<int>(handle);
}

#ifdef F_OFD_SETLK
struct flock wholeFile(short type) {
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}
#endif

LockFile::Outcome lockDescriptor(int descriptor) {
#ifdef F_OFD_SETLK
    struct flock lock = wholeFile(F_WRLCK);
    if (::fcntl(descriptor, F_OFD_SETLK, &lock) == 0)
        return LockFile::Locked;
    if (errno == EAGAIN || errno == EACCES)
        return LockFile::TakenByOther;
    if (errno != EINVAL)
        return LockFile::NotSupported;
#endif
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return LockFile::Locked;
    return errno == EWOULDBLOCK ? LockFile::TakenByOther : LockFile::NotSupported;
}

int openExisting(const QByteArray& path, int access) {
    int descriptor;
    do {
        descriptor = ::open(path.constData(), access | O_CLOEXEC | O_NOFOLLOW);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

int openOrCreate(const QByteArray& path, const QString& like) {
    // Twice round: the file may be removed by its holder between the two calls, or made by another newcomer.
    for (int tries = 0; tries < 20; ++tries) {
        const int existing = openExisting(path, O_RDWR);
        if (existing >= 0 || errno != ENOENT)
            return existing;
        const int made = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (made >= 0) {
            struct stat info {};
            if (::stat(QFile::encodeName(like).constData(), &info) == 0)
                (void)::fchmod(made, info.st_mode & 0666);
            return made;
        }
        if (errno != EEXIST)
            return made;
    }
    return -1;
}

} // namespace

LockFile::LockFile(QString path, std::intptr_t handle)
    : m_path(std::move(path))
    , m_handle(handle) {}

LockFile::~LockFile() {
    if (m_handle >= 0)
        ::close(fd(m_handle));
}

LockFile::Opened LockFile::open(const QString& path, Mode mode, const QString& like) {
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = mode == ForReading ? openExisting(name, O_RDONLY) : openOrCreate(name, like);
    if (descriptor >= 0)
        return {std::unique_ptr<LockFile>(new LockFile(path, descriptor)), None};
    return {nullptr, errno == ENOSPC || errno == EDQUOT ? DiskFull : NotAllowed};
}

LockFile::Outcome LockFile::tryLock() {
    return lockDescriptor(fd(m_handle));
}

bool LockFile::isLockedByOther() const {
#ifdef F_OFD_GETLK
    struct flock lock = wholeFile(F_RDLCK);
    if (::fcntl(fd(m_handle), F_OFD_GETLK, &lock) == 0)
        return lock.l_type != F_UNLCK;
#endif
    // Only shared, and given back at once: this looks, it does not take.
    if (::flock(fd(m_handle), LOCK_SH | LOCK_NB) != 0)
        return errno == EWOULDBLOCK;
    ::flock(fd(m_handle), LOCK_UN);
    return false;
}

bool LockFile::locksAreHonoured() const {
    const int second = openExisting(QFile::encodeName(m_path), O_RDWR);
    if (second < 0)
        return false;
    const bool refused = lockDescriptor(second) == TakenByOther;
    ::close(second);
    return refused;
}

bool LockFile::isStillAt(const QString& path) const {
    struct stat mine {};
    struct stat named {};
    return ::fstat(fd(m_handle), &mine) == 0 && ::lstat(QFile::encodeName(path).constData(), &named) == 0 &&
           mine.st_dev == named.st_dev && mine.st_ino == named.st_ino;
}

QByteArray LockFile::content() const {
    QByteArray text(4096, '\0');
    const ssize_t length = ::pread(fd(m_handle), text.data(), static_cast<size_t>(text.size()), 0);
    return length > 0 ? text.left(length) : QByteArray();
}

void LockFile::replaceContent(const QByteArray& text) {
    // Written first and cut to length afterwards, so that a reader sees the whole text or text it cannot read.
    const ssize_t length = ::pwrite(fd(m_handle), text.constData(), static_cast<size_t>(text.size()), 0);
    (void)!::ftruncate(fd(m_handle), length == text.size() ? length : 0);
}

void LockFile::removeAndClose() {
    if (m_handle < 0)
        return;
    // Removed while it is still locked: nobody can have taken it over in between.
    if (isStillAt(m_path))
        ::unlink(QFile::encodeName(m_path).constData());
    ::close(fd(m_handle));
    m_handle = -1;
}

} // namespace wijkwerk::db
#endif
