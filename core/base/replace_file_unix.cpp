// SPDX-License-Identifier: EUPL-1.2
#include <QtGlobal>
#ifdef Q_OS_UNIX
#include "core/base/replace_file.h"

#include "core/base/error.h"
#include "core/base/id.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
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
    default:
        return Fault::DiskTrouble;
    }
}

/// Best effort: on a file system without owners or modes there is nothing to copy.
void giveModeOf(int descriptor, const QString& like) {
    struct stat info {};
    if (like.isEmpty() || ::stat(QFile::encodeName(like).constData(), &info) != 0)
        return;
    const bool sameGroup = ::fchown(descriptor, static_cast<uid_t>(-1), info.st_gid) == 0;
    const mode_t kept = sameGroup ? 0666 : 0606;
    (void)::fchmod(descriptor, (info.st_mode & kept) | S_IRUSR | S_IWUSR);
}

/// A file that somebody else has written.
class FinishedFile {
public:
    explicit FinishedFile(const QString& path)
        : m_path(path)
        , m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW)) {
        if (m_descriptor < 0)
            throw Error(faultOf(errno), path);
    }
    FinishedFile(const FinishedFile&) = delete;
    FinishedFile& operator=(const FinishedFile&) = delete;
    ~FinishedFile() { ::close(m_descriptor); }

    void takeAfter(const QString& like) const { giveModeOf(m_descriptor, like); }
    void sync() const {
        if (::fsync(m_descriptor) != 0)
            throw Error(faultOf(errno), m_path);
    }

private:
    QString m_path;
    int m_descriptor;
};

/// The new file as long as it has no name of its own; removed again unless it was moved into place.
class NewFile {
public:
    explicit NewFile(const QString& path)
        : m_path(path)
        , m_name(QFile::encodeName(path))
        , m_descriptor(
              ::open(m_name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)) {
        if (m_descriptor < 0)
            throw Error(faultOf(errno), m_path);
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile() {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_inPlace)
            ::unlink(m_name.constData());
    }

    void write(QByteArrayView bytes) {
        while (!bytes.isEmpty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), std::size_t(bytes.size()));
            if (written < 0 && errno == EINTR)
                continue;
            check(written > 0);
            bytes = bytes.sliced(written);
        }
    }

    void takeAfter(const QString& like) const { giveModeOf(m_descriptor, like); }

    void finish() {
        check(::fsync(m_descriptor) == 0);
        const int closed = ::close(m_descriptor);
        m_descriptor = -1;
        check(closed == 0);
    }

    void moveTo(const QString& path) {
        check(::rename(m_name.constData(), QFile::encodeName(path).constData()) == 0);
        m_inPlace = true;
    }

private:
    void check(bool well) const {
        if (!well)
            throw Error(faultOf(errno), m_path);
    }

    QString m_path;
    QByteArray m_name;
    int m_descriptor;
    bool m_inPlace = false;
};

/// Makes the names in a folder durable. Some file systems cannot do that for folders and say so with EINVAL.
bool syncFolder(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return synced;
}

void removeLeftovers(const QFileInfo& target) {
    QDir folder(target.absolutePath());
    const QString start = u'.' + target.fileName() + u'.';
    const QStringList hidden = folder.entryList({QStringLiteral("*.new")}, QDir::Files | QDir::Hidden);
    for (const QString& name : hidden) {
        if (name.startsWith(start))
            ::unlink(QFile::encodeName(folder.filePath(name)).constData());
    }
}

} // namespace

void replaceByFile(const QString& path, const QString& finished) {
    const FinishedFile file(finished);
    file.takeAfter(path);
    file.sync();
    if (::rename(QFile::encodeName(finished).constData(), QFile::encodeName(path).constData()) != 0)
        throw Error(faultOf(errno), path);
    if (!syncFolder(QFileInfo(path).absolutePath()))
        throw Error(Fault::OutcomeUnknown, path);
}

void replaceFile(const QString& path, QByteArrayView bytes, const QString& like) {
    const QFileInfo target(path);
    NewFile file(target.absolutePath() + QLatin1String("/.") + target.fileName() + u'.' +
                 QString::number(newIdValue(), 16) + QLatin1String(".new"));
    file.write(bytes);
    file.takeAfter(like);
    file.finish();
    file.moveTo(path);
    if (!syncFolder(target.absolutePath()))
        throw Error(Fault::OutcomeUnknown, path);
    removeLeftovers(target);
}

} // namespace wijkwerk
#endif
