// SPDX-License-Identifier: EUPL-1.2
#include "core/db/watch.h"

#include "core/db/cipher.h"
#include "core/db/database.h"
#include "core/db/sqlite_engine.h"
#include "core/db/transaction.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#else
#include <QDir>
#include <windows.h>
#endif

namespace wijkwerk::db {

namespace {

constexpr int saltSize = 16;

/// Of a file without encryption these bytes are the same for all.
QByteArray beginOf(Database& database) {
    return encrypts() ? rawBytes(database.engine(), 0, saltSize) : QByteArray();
}

bool journalHas(Database& database, std::int64_t line) {
    Statement query = database.statement("select 1 from journal where id = :id");
    query.with(line);
    return query.next();
}

qint64 pagesIn(Database& database) {
    return database.number("pragma page_count") * database.number("pragma page_size");
}

} // namespace

QString toText(const Mark& mark) {
    return QString::number(mark.number) + u'-' + QString::number(mark.token, 16);
}

Mark markOf(Database& database) {
    Statement query = database.statement("select value from setting where name = 'last_write'");
    if (!query.next())
        return {};
    const QStringList parts = query.text().split(u'-');
    return {parts.value(0).toLongLong(), parts.value(1).toLongLong(nullptr, 16)};
}

std::optional<FileIdentity> identityOf(const QString& path) {
#ifdef Q_OS_UNIX
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileIdentity{std::uint64_t(info.st_dev), std::uint64_t(info.st_ino), qint64(info.st_size)};
#else
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE handle =
        CreateFileW(reinterpret_cast<const wchar_t*>(native.utf16()), 0,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION info{};
    const bool known = GetFileInformationByHandle(handle, &info);
    CloseHandle(handle);
    if (!known)
        return std::nullopt;
    return FileIdentity{info.dwVolumeSerialNumber, std::uint64_t(info.nFileIndexHigh) << 32 | info.nFileIndexLow,
                        qint64(std::uint64_t(info.nFileSizeHigh) << 32 | info.nFileSizeLow)};
#endif
}

SeenFile::SeenFile(QString path, Database& database)
    : m_path(std::move(path))
    , m_begin(beginOf(database))
    , m_file(identityOf(m_path).value_or(FileIdentity{}))
    , m_seen(markOf(database)) {}

std::optional<Fault> SeenFile::lookAt(const std::optional<FileIdentity>& now) const {
    if (!now)
        return Fault::FileMoved;
    if (!now->isSameFile(m_file))
        return Fault::FileReplaced;
    return std::nullopt;
}

std::optional<Fault> SeenFile::look() const {
    const std::scoped_lock lock(m_mutex);
    const auto now = identityOf(m_path);
    if (const auto fault = lookAt(now))
        return fault;
    // A file of ours is only made shorter while it is tidied, and never to nothing.
    return now->size == 0 ? std::optional(Fault::FileTruncated) : std::nullopt;
}

std::optional<Fault> SeenFile::reasonFor(Database& database) const {
    const std::scoped_lock lock(m_mutex);
    const auto now = identityOf(m_path);
    if (const auto fault = lookAt(now))
        return fault;
    if (isCutOff(*now))
        return Fault::FileTruncated;
    if (beginOf(database) != m_begin)
        return Fault::FileReplaced;
    return std::nullopt;
}

void SeenFile::check(Database& database) {
    const std::scoped_lock lock(m_mutex);
    const auto now = identityOf(m_path);
    if (const auto fault = lookAt(now))
        throw Error(*fault, m_path);
    if (now->size == 0 || now->size < pagesIn(database))
        throw Error(Fault::FileTruncated, m_path);
    if (beginOf(database) != m_begin)
        throw Error(Fault::FileReplaced, m_path);
    const Mark found = markOf(database);
    if (!mayFollow(database, found))
        throw Error(Fault::FileRolledBack, m_path);
    m_seen = found;
    m_file = *now;
}

/// Others may have written after us. Somebody who wrote on in an older copy is known by what of ours is missing.
bool SeenFile::mayFollow(Database& database, const Mark& found) const {
    if (found == m_seen || (m_pending != Mark{} && found == m_pending))
        return true;
    return found.number > m_seen.number && (m_line == 0 || journalHas(database, m_line));
}

/// With the lock held: a job that commits meanwhile would otherwise look like somebody else.
std::optional<Fault> SeenFile::insideFault(Database& database) const {
    const Reading reading(database);
    const Mark found = markOf(database); // takes the shared lock: the bytes hold still from here on
    if (beginOf(database) != m_begin)
        return Fault::FileReplaced;
    const auto now = identityOf(m_path);
    if (now && now->size < pagesIn(database))
        return Fault::FileTruncated;
    return mayFollow(database, found) ? std::nullopt : std::optional(Fault::FileRolledBack);
}

std::optional<Fault> SeenFile::lookInside(Database& database) const {
    if (const auto fault = look())
        return fault;
    const std::scoped_lock lock(m_mutex);
    std::optional<Fault> found;
    database.engine().setBusyTimeout(0); // whoever only looks does not wait for who writes
    const auto error = attempt([&] { found = insideFault(database); });
    database.engine().setBusyTimeout(readerPatience);
    if (!error || error->fault() == Fault::Busy)
        return found;
    // It cannot be read any more: another file was written over it, or part of it is gone.
    const auto now = identityOf(m_path);
    return now && isCutOff(*now) ? Fault::FileTruncated : Fault::FileReplaced;
}

void SeenFile::mark(Database& database) {
    const std::scoped_lock lock(m_mutex);
    const Mark next{m_seen.number + 1, newIdValue()};
    database
        .statement("insert into setting (name, value) values ('last_write', :value) "
                   "on conflict (name) do update set value = excluded.value")
        .with(toText(next))
        .run();
    m_pending = next;
}

void SeenFile::tidying(bool on) {
    const std::scoped_lock lock(m_mutex);
    m_tidying = on;
    if (const auto now = identityOf(m_path); now && now->isSameFile(m_file))
        m_file.size = now->size;
}

bool SeenFile::isCutOff(const FileIdentity& now) const {
    return now.size == 0 || (!m_tidying && now.size < m_file.size);
}

void SeenFile::committed(std::int64_t journalLine) {
    const std::scoped_lock lock(m_mutex);
    m_seen = m_pending;
    if (journalLine != 0)
        m_line = journalLine;
    if (const auto now = identityOf(m_path); now && now->isSameFile(m_file))
        m_file = *now;
}

} // namespace wijkwerk::db
