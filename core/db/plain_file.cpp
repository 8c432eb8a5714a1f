// SPDX-License-Identifier: EUPL-1.2
#include "core/db/plain_file.h"

#include "core/base/new_file.h"
#include "core/db/build.h"
#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/db/raw_file.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "core/db/unfinished.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace wijkwerk::db {

namespace {

constexpr std::int64_t steps = 4;

void say(const Progress& progress, std::int64_t done) {
    if (progress && !progress(done, steps))
        throw Error(Fault::Cancelled);
}

constexpr qint64 firstPage = 4096;
constexpr qint64 sliceBytes = 1 << 16;

void requireDurable(QFile& file) {
    bool durable = file.flush();
#ifdef Q_OS_UNIX
    durable = durable && ::fsync(file.handle()) == 0;
#endif
    if (!durable)
        throw Error(Fault::DiskTrouble, file.fileName());
}

void putZeros(QFile& file, qint64 from, qint64 to) {
    const QByteArray zeros(to - from, '\0');
    if (!file.seek(from) || file.write(zeros) != zeros.size() || !file.flush())
        throw Error(Fault::DiskTrouble, file.fileName());
}

} // namespace

bool isPlainDepartment(const QString& path) {
    const QFileInfo info(path);
    if (!encrypts() || !info.isFile() || !info.isReadable())
        return false;
    const QByteArray begin = RawFile(path).read(0, 100);
    return begin.size() == 100 && isPlainSqlite(begin) &&
           qFromBigEndian<quint32>(begin.constData() + 68) == applicationId;
}

Database openPlainDepartment(const QString& path, FileMode mode, const Actor& actor, const Clock& clock) {
    const QString real = QFileInfo(path).canonicalFilePath();
    if (mode == FileMode::ReadWrite && !isWritable(real))
        throw Error(Fault::ReadOnly, path);
    Database database(openPlainSqlite(real, mode), actor, clock);
    if (database.number("pragma application_id") != applicationId)
        throw Error(Fault::ForeignDatabase, path);
    if (const int version = versionOf(database); version > currentVersion())
        throw Error(Fault::NewerVersion, QString::number(version));
    requireOwnBuild(database, path);
    return database;
}

void encryptPlainDepartment(const QString& path, const keys::DataKey& key, const Actor& actor, const Clock& clock,
                            const std::function<void(Database&, const Contents&)>& settle, const Progress& progress) {
    const QString real = QFileInfo(path).canonicalFilePath();
    Database plain = openPlainDepartment(real, FileMode::ReadWrite, actor, clock);
    // Undoes a half-finished change and keeps other writers out; never committed.
    const Transaction alone(plain, {});
    mustBeWhole(plain, real);
    const Contents before = contentsOf(plain);
    say(progress, 1);
    const Unfinished unfinished(real);
    exportPlain(real, unfinished.path(), key);
    say(progress, 2);
    {
        Database copy(openSqlite(unfinished.path(), key, FileMode::ReadWrite), actor, clock);
        mustBeWhole(copy, real);
        if (contentsOf(copy) != before || versionOf(copy) != versionOf(plain) ||
            copy.number("pragma application_id") != applicationId)
            throw Error(Fault::Damaged, real);
        say(progress, 3);
        migrate(copy);
        settle(copy, before);
    }
    assertEncrypted(unfinished.path());
    replaceByFile(real, unfinished.path());
    if (progress)
        progress(steps, steps);
}

void destroyFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw Error(file.exists() ? Fault::NoPermission : Fault::FileMissing, path);
    for (qint64 end = file.size(); end > firstPage; end = std::max(firstPage, end - sliceBytes))
        putZeros(file, std::max(firstPage, end - sliceBytes), end);
    requireDurable(file);
    putZeros(file, 0, std::min(firstPage, file.size()));
    requireDurable(file);
    file.close();
    if (!file.remove())
        throw Error(Fault::NoPermission, path);
    if (!syncFolder(QFileInfo(path).absolutePath()))
        throw Error(Fault::DiskTrouble, path);
}

} // namespace wijkwerk::db
