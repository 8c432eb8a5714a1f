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

bool makeDurable(QFile& file) {
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
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
    const QByteArray zeros(1 << 16, '\0');
    for (qint64 left = file.size(); left > 0;) {
        const qint64 written = file.write(zeros.constData(), std::min<qint64>(left, zeros.size()));
        if (written <= 0)
            throw Error(Fault::DiskTrouble, path);
        left -= written;
    }
    if (!makeDurable(file))
        throw Error(Fault::DiskTrouble, path);
    file.close();
    if (!file.remove())
        throw Error(Fault::NoPermission, path);
}

} // namespace wijkwerk::db
