// SPDX-License-Identifier: EUPL-1.2
// Windows: LockFileEx. Its locks also keep others from reading the locked bytes, so one byte far behind the text is
// locked and the name of the holder stays readable.
#include <QtGlobal>
#ifdef Q_OS_WIN
#include "core/db/lock_file.h"

#include <QDir>

#include <windows.h>

namespace wijkwerk::db {

namespace {

HANDLE handleOf(std::intptr_t value) {
    return reinterpret_cast<HANDLE>(value);
}

OVERLAPPED farByte() {
    OVERLAPPED place{};
    place.Offset = 0x40000000;
    return place;
}

LockFile::Outcome lockHandle(HANDLE handle) {
    OVERLAPPED place = farByte();
    if (LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place))
        return LockFile::Locked;
    const DWORD error = GetLastError();
    return error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING ? LockFile::TakenByOther : LockFile::NotSupported;
}

HANDLE openHandle(const QString& path, DWORD access, DWORD disposition) {
    return CreateFileW(reinterpret_cast<const wchar_t*>(QDir::toNativeSeparators(path).utf16()), access,
                       FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, disposition,
                       FILE_ATTRIBUTE_NORMAL, nullptr);
}

} // namespace

LockFile::LockFile(QString path, std::intptr_t handle)
    : m_path(std::move(path))
    , m_handle(handle) {}

LockFile::~LockFile() {
    if (handleOf(m_handle) != INVALID_HANDLE_VALUE)
        CloseHandle(handleOf(m_handle));
}

LockFile::Opened LockFile::open(const QString& path, Mode mode, const QString&) {
    const HANDLE handle = mode == ForReading ? openHandle(path, GENERIC_READ, OPEN_EXISTING)
                                             : openHandle(path, GENERIC_READ | GENERIC_WRITE, OPEN_ALWAYS);
    if (handle != INVALID_HANDLE_VALUE)
        return {std::unique_ptr<LockFile>(new LockFile(path, reinterpret_cast<std::intptr_t>(handle))), None};
    const DWORD error = GetLastError();
    return {nullptr, error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL ? DiskFull : NotAllowed};
}

LockFile::Outcome LockFile::tryLock() {
    return lockHandle(handleOf(m_handle));
}

bool LockFile::isLockedByOther() const {
    OVERLAPPED place = farByte();
    if (!LockFileEx(handleOf(m_handle), LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place))
        return true;
    UnlockFileEx(handleOf(m_handle), 0, 1, 0, &place);
    return false;
}

bool LockFile::locksAreHonoured() const {
    const HANDLE second = openHandle(m_path, GENERIC_READ | GENERIC_WRITE, OPEN_EXISTING);
    if (second == INVALID_HANDLE_VALUE)
        return false;
    const bool refused = lockHandle(second) == TakenByOther;
    CloseHandle(second);
    return refused;
}

bool LockFile::isStillAt(const QString& path) const {
    BY_HANDLE_FILE_INFORMATION mine{};
    BY_HANDLE_FILE_INFORMATION named{};
    const HANDLE other = openHandle(path, 0, OPEN_EXISTING);
    if (other == INVALID_HANDLE_VALUE)
        return false;
    const bool known =
        GetFileInformationByHandle(handleOf(m_handle), &mine) && GetFileInformationByHandle(other, &named);
    CloseHandle(other);
    return known && mine.dwVolumeSerialNumber == named.dwVolumeSerialNumber &&
           mine.nFileIndexHigh == named.nFileIndexHigh && mine.nFileIndexLow == named.nFileIndexLow;
}

QByteArray LockFile::content() const {
    QByteArray text(4096, '\0');
    OVERLAPPED start{};
    DWORD length = 0;
    if (!ReadFile(handleOf(m_handle), text.data(), static_cast<DWORD>(text.size()), &length, &start))
        return {};
    return text.left(static_cast<qsizetype>(length));
}

void LockFile::replaceContent(const QByteArray& text) {
    OVERLAPPED start{};
    DWORD length = 0;
    if (!WriteFile(handleOf(m_handle), text.constData(), static_cast<DWORD>(text.size()), &length, &start))
        length = 0;
    LARGE_INTEGER end{};
    end.QuadPart = length;
    if (SetFilePointerEx(handleOf(m_handle), end, nullptr, FILE_BEGIN))
        SetEndOfFile(handleOf(m_handle));
}

void LockFile::removeAndClose() {
    if (handleOf(m_handle) == INVALID_HANDLE_VALUE)
        return;
    // The handle shares deletion: the name goes now, the file with the last handle.
    if (isStillAt(m_path))
        DeleteFileW(reinterpret_cast<const wchar_t*>(QDir::toNativeSeparators(m_path).utf16()));
    CloseHandle(handleOf(m_handle));
    m_handle = reinterpret_cast<std::intptr_t>(INVALID_HANDLE_VALUE);
}

} // namespace wijkwerk::db
#endif
