// SPDX-License-Identifier: EUPL-1.2
#include "core/db/unfinished.h"

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/new_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace wijkwerk::db {

namespace {

QString besides(const QString& path) {
    const QFileInfo info(path);
    return info.absolutePath() + QLatin1String("/.") + info.fileName() + QLatin1Char('.') +
           QString::number(newIdValue());
}

/// Makes an empty file that only its owner can read.
void createEmpty(const QString& path) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (handle < 0)
        throw Error(errno == EEXIST   ? Fault::FileExists
                    : errno == ENOSPC ? Fault::DiskFull
                                      : Fault::NoPermission,
                    path);
    ::close(handle);
#else
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(file.exists() ? Fault::FileExists : Fault::NoPermission, path);
#endif
}

/// Locks of unfinished files with that target: `.NAME.<id>.lock`, and of the copy that is made of it before a
/// migration, `.STEM.v<version>-<moment>.wijkwerk.<id>.lock`.
QRegularExpression lockNameFor(const QString& target) {
    const QFileInfo info(target);
    return QRegularExpression(
        QStringLiteral("\\A\\.(?:%1|%2\\.v\\d+-\\d{8}-\\d{6}(?:-\\d+)?\\.wijkwerk)\\.\\d{15,19}\\.lock\\z")
            .arg(QRegularExpression::escape(info.fileName()), QRegularExpression::escape(info.completeBaseName())));
}

} // namespace

QString journalOf(const QString& path) {
    return path + QLatin1String("-journal");
}

Unfinished::Unfinished(const QString& target)
    : m_target(target) {
    removeLeftovers(target);
    // Whoever clears up may have our lock for a moment, between its making and its taking; then another name is as
    // good.
    FileLock::Attempt attempt;
    for (int tries = 0; tries < 5; ++tries) {
        m_path = besides(target);
        attempt = FileLock::acquire(m_path, thisProcess());
        if (attempt.state != LockState::HeldBy)
            break;
    }
    if (attempt.diskFull)
        throw Error(Fault::DiskFull, target);
    m_lock = std::move(attempt.lock);
    createEmpty(m_path);
}

Unfinished::~Unfinished() {
    QFile::remove(m_path);
    QFile::remove(journalOf(m_path));
    m_lock.release(); // last: as long as it lies there, somebody can clear up after us
}

void Unfinished::moveIntoPlace() {
    giveName(m_path, m_target);
}

void removeLeftovers(const QString& target) {
    const QDir folder = QFileInfo(target).absoluteDir();
    const QRegularExpression wanted = lockNameFor(target);
    const QStringList locks =
        folder.entryList({QStringLiteral(".*.lock")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : locks) {
        if (!wanted.match(name).hasMatch())
            continue;
        const QString left = folder.filePath(name.chopped(qsizetype(qstrlen(".lock"))));
        if (QFileInfo(left).isSymLink())
            continue;
        FileLock::Attempt attempt = FileLock::acquire(left, thisProcess());
        if (attempt.state != LockState::Acquired)
            continue; // somebody is at work on it, or we cannot know
        // When it had its own name already, only the hidden one goes. The journal without its file means nothing.
        if (!QFileInfo::exists(left) || QFile::remove(left))
            QFile::remove(journalOf(left));
    }
}

} // namespace wijkwerk::db
