// SPDX-License-Identifier: EUPL-1.2
#include "core/db/file_lock.h"

#include "core/base/account.h"

#include "core/db/lock_file.h"
#include "core/db/place.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

namespace wijkwerk::db {

namespace {

// The holder writes its name just after it took the lock; whoever looks in between waits a moment.
Holder readHolder(const LockFile& file) {
    for (int tries = 0; tries < 10; ++tries) {
        if (const Holder holder = holderFromJson(file.content()); holder != Holder{})
            return holder;
        QThread::msleep(20);
    }
    return {};
}

FileLock::Attempt refused(LockState state, bool diskFull = false) {
    FileLock::Attempt attempt;
    attempt.state = state;
    attempt.diskFull = diskFull;
    return attempt;
}

FileLock::Attempt heldBy(const LockFile& file) {
    FileLock::Attempt attempt = refused(LockState::HeldBy);
    attempt.holder = readHolder(file);
    return attempt;
}

// A side file we may only read still tells whether somebody holds it.
FileLock::Attempt lookOnly(const QString& lockPath, LockFile::Trouble trouble) {
    const auto opened = LockFile::open(lockPath, LockFile::ForReading);
    if (opened.file && opened.file->isLockedByOther())
        return heldBy(*opened.file);
    return refused(LockState::ReadOnlyPlace, trouble == LockFile::DiskFull);
}

} // namespace

FileLock::FileLock() = default;
FileLock::FileLock(std::unique_ptr<LockFile> file)
    : m_file(std::move(file)) {}
FileLock::FileLock(FileLock&& other) noexcept = default;

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this != &other) {
        release();
        m_file = std::move(other.m_file);
    }
    return *this;
}

FileLock::~FileLock() {
    release();
}

FileLock::Attempt FileLock::acquire(const QString& path, const Holder& me) {
    const QString lockPath = lockPathOf(path);
    if (placeOf(path).mountIgnoresLocks)
        return refused(LockState::NoLocks);
    // The former holder removes the file while it still has the lock; then we locked a file that is no longer there,
    // and try again with the one that took its place.
    for (int tries = 0; tries < 50; ++tries) {
        auto opened = LockFile::open(lockPath, LockFile::ForWriting, path);
        if (!opened.file)
            return lookOnly(lockPath, opened.trouble);
        switch (opened.file->tryLock()) {
        case LockFile::Locked:
            break;
        case LockFile::TakenByOther:
            return heldBy(*opened.file);
        case LockFile::NotSupported:
            return refused(LockState::NoLocks);
        }
        if (!opened.file->isStillAt(lockPath))
            continue;
        if (!opened.file->locksAreHonoured()) {
            opened.file->removeAndClose();
            return refused(LockState::NoLocks);
        }
        opened.file->replaceContent(toJson(me));
        Attempt attempt;
        attempt.state = LockState::Acquired;
        attempt.lock = FileLock(std::move(opened.file));
        return attempt;
    }
    return refused(LockState::HeldBy);
}

void FileLock::rename(const Holder& me) {
    if (m_file)
        m_file->replaceContent(toJson(me));
}

void FileLock::release() {
    if (m_file)
        m_file->removeAndClose();
    m_file.reset();
}

std::optional<Holder> holderOf(const QString& path) {
    const auto opened = LockFile::open(lockPathOf(path), LockFile::ForReading);
    if (!opened.file || !opened.file->isLockedByOther())
        return std::nullopt;
    return readHolder(*opened.file);
}

QString lockPathOf(const QString& path) {
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return (canonical.isEmpty() ? info.absoluteFilePath() : canonical) + QStringLiteral(".lock");
}

Holder thisProcess(const QString& worker) {
    return {worker, accountName(), QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc(), {}};
}

QByteArray toJson(const Holder& holder) {
    QJsonObject object{{QStringLiteral("worker"), holder.worker},
                       {QStringLiteral("account"), holder.account},
                       {QStringLiteral("machine"), holder.machine},
                       {QStringLiteral("since"), holder.since.toUTC().toString(Qt::ISODateWithMs)}};
    if (!holder.refused.isEmpty())
        object.insert(QStringLiteral("refused"), holder.refused);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Holder holderFromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return {};
    return {object.value(QLatin1String("worker")).toString(), object.value(QLatin1String("account")).toString(),
            object.value(QLatin1String("machine")).toString(),
            QDateTime::fromString(object.value(QLatin1String("since")).toString(), Qt::ISODateWithMs),
            object.value(QLatin1String("refused")).toString()};
}

} // namespace wijkwerk::db
