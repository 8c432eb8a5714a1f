// SPDX-License-Identifier: EUPL-1.2
#include "core/db/department_file.h"

#include "core/db/schema.h"
#include "core/db/unfinished.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace wijkwerk::db {

namespace {

constexpr int headerSize = 100;

struct Header {
    std::uint32_t pageSize = 0;
    std::uint32_t pages = 0;
    std::uint32_t userVersion = 0;
    std::uint32_t application = 0;
    bool pagesAreValid = false;
};

std::uint32_t wordAt(const QByteArray& bytes, int offset) {
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// Reads the header of a SQLite file by hand (https://www.sqlite.org/fileformat2.html#the_database_header).
Header readHeader(const QString& path) {
    QFile file(path);
    if (!QFileInfo::exists(path)) // also for a link to nothing
        throw Error(Fault::FileMissing, path);
    if (QFileInfo(path).isDir())
        throw Error(Fault::NotADepartment, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::NoPermission, path);
    if (file.size() == 0)
        throw Error(Fault::FileEmpty, path);
    const QByteArray bytes = file.read(headerSize);
    if (!bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw Error(bytes.count('\0') == bytes.size() ? Fault::Damaged : Fault::NotADepartment, path);
    if (bytes.size() < headerSize)
        throw Error(Fault::Damaged, path);
    Header header;
    header.pageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    if (header.pageSize == 1)
        header.pageSize = 65536;
    header.pages = wordAt(bytes, 28);
    header.pagesAreValid = wordAt(bytes, 24) == wordAt(bytes, 92);
    header.userVersion = wordAt(bytes, 60);
    header.application = wordAt(bytes, 68);
    return header;
}

/// A journal whose header was written belongs to a change that was not finished; zeroed or empty it is spent.
bool hasHotJournal(const QString& path) {
    QFile journal(journalOf(path));
    return journal.open(QIODevice::ReadOnly) && journal.read(8) == QByteArray::fromHex("d9d505f920a163d7");
}

bool isCutOff(const QString& path, const Header& header) {
    return header.pageSize < 512 ||
           (header.pagesAreValid && QFileInfo(path).size() < qint64(header.pages) * header.pageSize);
}

void recognise(const QString& path) {
    const Header header = readHeader(path);
    if (header.application != applicationId)
        throw Error(Fault::ForeignDatabase, path);
    if (header.userVersion > std::uint32_t(currentVersion()))
        throw Error(Fault::NewerVersion, QString::number(header.userVersion));
    if (hasHotJournal(path)) {
        if (!isWritable(path))
            throw Error(Fault::HotJournal, path);
        return; // SQLite will put it right when it opens the file; only then can its size be judged
    }
    // Looked at twice: the writer may just have made the file smaller.
    if (isCutOff(path, header) && isCutOff(path, readHeader(path)) && !hasHotJournal(path))
        throw Error(Fault::Damaged, path);
}

/// SQLite does this by itself at the first read, unless another program is the writer and still at it.
void undoHalfFinished(const QString& path, const Actor& actor, const Clock& clock) {
    Database database(openSqlite(path, FileMode::ReadWrite), actor, clock);
    versionOf(database);
}

void backupBeforeMigration(Database& database, const QString& path, int version) {
    const QFileInfo info(path);
    const QString stamp = database.clock().now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = QStringLiteral("%1/%2.v%3-%4")
                             .arg(info.absolutePath(), info.completeBaseName(), QString::number(version), stamp);
    // A program that died within this same second may have left one already; it is never replaced.
    QString target = name + QLatin1String(".wijkwerk");
    for (int again = 2; QFileInfo::exists(target); ++again)
        target = QStringLiteral("%1-%2.wijkwerk").arg(name).arg(again);
    backupTo(database, target);
}

} // namespace

bool isWritable(const QString& path) {
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

void createDepartmentFile(const QString& path, const Actor& actor, const Clock& clock, const Fill& fill) {
    if (QFileInfo::exists(path))
        throw Error(Fault::FileExists, path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        throw Error(Fault::FileMissing, QFileInfo(path).absolutePath());
    Unfinished unfinished(path);
    {
        Database database(openSqlite(unfinished.path(), FileMode::ReadWrite), actor, clock);
        database.execute(QStringLiteral("pragma application_id=%1").arg(applicationId));
        migrate(database);
        if (fill)
            fill(database, unfinished.path());
    }
    unfinished.moveIntoPlace();
}

Database openDepartmentFile(const QString& path, FileMode mode, const Actor& actor, const Clock& clock) {
    // SQLite would open the target of a link but keep its journal beside the link.
    const QString real = QFileInfo(path).canonicalFilePath();
    recognise(real.isEmpty() ? path : real);
    if (mode == FileMode::ReadWrite && !isWritable(real))
        throw Error(Fault::ReadOnly, path);
    // A connection that can only read cannot undo a half-finished change, but we can.
    if (mode == FileMode::ReadOnly && hasHotJournal(real))
        undoHalfFinished(real, actor, clock);
    Database database(openSqlite(real, mode), actor, clock);
    const int version = versionOf(database); // the first read: SQLite may refuse now
    if (mode == FileMode::ReadWrite && version < currentVersion()) {
        backupBeforeMigration(database, real, version);
        migrate(database);
    }
    return database;
}

void backupTo(Database& database, const QString& target) {
    if (QFileInfo::exists(target))
        throw Error(Fault::FileExists, target);
    Unfinished unfinished(target);
    // The name goes in as a value: a path may hold any character.
    Statement copy = database.statement("vacuum into :target");
    copy.with(unfinished.path()).run();
    {
        Database check(openSqlite(unfinished.path(), FileMode::ReadOnly), database.actor(), database.clock());
        Statement verdict = check.statement("pragma quick_check(1)");
        if (!verdict.next() || verdict.text() != QLatin1String("ok"))
            throw Error(Fault::Damaged, target);
    }
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(unfinished.path()).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
    unfinished.moveIntoPlace();
}

} // namespace wijkwerk::db
