// SPDX-License-Identifier: EUPL-1.2
#include "core/db/department_file.h"

#include "core/base/free_room.h"
#include "core/db/build.h"
#include "core/db/cipher.h"
#include "core/db/file_header.h"
#include "core/db/file_lock.h"
#include "core/db/place.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "core/db/unfinished.h"
#include "core/keys/slot_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace wijkwerk::db {

namespace {

/// SQLite does this by itself at the first read, unless another program is the writer and still at it.
void undoHalfFinished(const QString& path, const keys::DataKey& key, Fault whenLocked, const Actor& actor,
                      const Clock& clock) {
    Database database(openSqlite(path, key, FileMode::ReadWrite, whenLocked), actor, clock);
    versionOf(database);
}

/// What looks half-finished is another program at work where locks do not tell of each other, or half of what a service
/// is still bringing in: undoing that would spoil the department.
bool mayUndo(const QString& path) {
    return !placeOf(path).isSynced() && FileLock::acquire(path, thisProcess()).state != LockState::NoLocks;
}

void backupBeforeMigration(Database& database, const keys::DataKey& key, const QString& path, int version) {
    const QFileInfo info(path);
    const QString stamp = database.clock().now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = QStringLiteral("%1/%2.v%3-%4")
                             .arg(info.absolutePath(), info.completeBaseName(), QString::number(version), stamp);
    // A program that died within this same second may have left one already; it is never replaced.
    QString target = name + QLatin1String(".wijkwerk");
    for (int again = 2; QFileInfo::exists(target); ++again)
        target = QStringLiteral("%1-%2.wijkwerk").arg(name).arg(again);
    backupTo(database, key, target);
}

/// What may not survive a power cut is no copy.
void makeDurable([[maybe_unused]] const QString& path) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!synced)
        throw Error(Fault::DiskTrouble, path);
#endif
}

/// What can only be known of an unlocked file: that it is ours, of a version we know, and as long as it says.
void recogniseUnlocked(Database& database, const QString& path) {
    if (database.number("pragma application_id") != applicationId)
        throw Error(Fault::ForeignDatabase, path);
    const int version = versionOf(database);
    if (version > currentVersion())
        throw Error(Fault::NewerVersion, QString::number(version));
    const Reading reading(database); // nobody makes it shorter meanwhile
    const auto pages = database.number("select page_count * page_size from pragma_page_count, pragma_page_size");
    database.number("select count(*) from sqlite_master");
    if (QFileInfo(path).size() < pages)
        throw Error(Fault::Damaged, path);
    requireOwnBuild(database, path);
}

} // namespace

QString pathOf(Database& database) {
    if (database.engine().kind() != EngineKind::Sqlite)
        return {};
    Statement query = database.statement("select file from pragma_database_list where name = 'main'");
    return query.next() ? query.text() : QString();
}

bool isWritable(const QString& path) {
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

void createDepartmentFile(const QString& path, const keys::DataKey& key, const Actor& actor, const Clock& clock,
                          const Fill& fill) {
    if (QFileInfo::exists(path))
        throw Error(Fault::FileExists, path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        throw Error(Fault::FileMissing, QFileInfo(path).absolutePath());
    Unfinished unfinished(path);
    {
        Database database(openSqlite(unfinished.path(), key, FileMode::ReadWrite), actor, clock);
        database.execute(QStringLiteral("pragma application_id=%1").arg(applicationId));
        migrate(database);
        if (fill)
            fill(database, unfinished.path());
    }
    assertEncrypted(unfinished.path());
    unfinished.moveIntoPlace();
}

Database openDepartmentFile(const QString& path, const keys::DataKey& key, FileMode mode, const Actor& actor,
                            const Clock& clock, KeyProof proof) {
    // SQLite would open the target of a link but keep its journal beside the link.
    const QString real = QFileInfo(path).canonicalFilePath();
    const Fault whenLocked = recognise(real.isEmpty() ? path : real, proof);
    if (mode == FileMode::ReadWrite && !isWritable(real))
        throw Error(Fault::ReadOnly, path);
    // A connection that can only read cannot undo a half-finished change, but we can.
    if (mode == FileMode::ReadOnly && hasHotJournal(real) && !mayUndo(real))
        throw Error(Fault::HotJournal, path);
    if (mode == FileMode::ReadOnly && hasHotJournal(real))
        undoHalfFinished(real, key, whenLocked, actor, clock);
    Database database(openSqlite(real, key, mode, whenLocked), actor, clock);
    recogniseUnlocked(database, real);
    const int version = versionOf(database);
    if (mode == FileMode::ReadWrite && version < currentVersion()) {
        requireRoom(roomBeside(real)); // for the copy, and for the journal of the change
        backupBeforeMigration(database, key, real, version);
        migrate(database);
    }
    if (mode == FileMode::ReadWrite)
        database.watchOver(std::make_shared<SeenFile>(real, database));
    return database;
}

void backupTo(Database& database, const keys::DataKey& key, const QString& target) {
    if (QFileInfo::exists(target))
        throw Error(Fault::FileExists, target);
    Unfinished unfinished(target);
    // The copy gets the key of the original. The name goes in as a value: a path may hold any character.
    Statement copy = database.statement("vacuum into :target");
    copy.with(unfinished.path()).run();
    {
        Database check(openSqlite(unfinished.path(), key, FileMode::ReadOnly), database.actor(), database.clock());
        Statement verdict = check.statement("pragma quick_check(1)");
        if (!verdict.next() || verdict.text() != QLatin1String("ok"))
            throw Error(Fault::Damaged, target);
    }
    makeDurable(unfinished.path());
    // Before the file itself: a copy without its slots opens for nobody.
    keys::copySlots(pathOf(database), target);
    unfinished.moveIntoPlace();
}

} // namespace wijkwerk::db
