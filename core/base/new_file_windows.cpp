// SPDX-License-Identifier: EUPL-1.2
// Windows: names are changed with MOVEFILE_WRITE_THROUGH, which returns once they are on the disk. Permissions are
// those of the folder.
#include <QtGlobal>
#ifdef Q_OS_WIN
#include "core/base/error.h"
#include "core/base/new_file.h"

#include <QDir>

#include <windows.h>

namespace wijkwerk {

namespace {

void check(bool well, const QString& path) {
    if (well)
        return;
    switch (GetLastError()) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        throw Error(Fault::DiskFull, path);
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case ERROR_SHARING_VIOLATION:
        throw Error(Fault::NoPermission, path);
    case ERROR_PATH_NOT_FOUND:
        throw Error(Fault::FileMissing, path);
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        throw Error(Fault::FileExists, path);
    default:
        throw Error(Fault::DiskTrouble, path);
    }
}

const wchar_t* wide(const QString& native) {
    return reinterpret_cast<const wchar_t*>(native.utf16());
}

HANDLE handleOf(std::intptr_t handle) {
    return reinterpret_cast<HANDLE>(handle);
}

/// Puts on the disk what others have written.
void flush(const QString& path) {
    const HANDLE handle = CreateFileW(wide(path), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    check(handle != INVALID_HANDLE_VALUE, path);
    const bool flushed = FlushFileBuffers(handle);
    CloseHandle(handle);
    check(flushed, path);
}

constexpr std::intptr_t none = -1; // INVALID_HANDLE_VALUE

void writeHere(HANDLE handle, QByteArrayView bytes, const QString& path) {
    DWORD written = 0;
    check(WriteFile(handle, bytes.data(), DWORD(bytes.size()), &written, nullptr) && written == DWORD(bytes.size()),
          path);
}

void seek(HANDLE handle, qint64 at, DWORD from, const QString& path) {
    LARGE_INTEGER to;
    to.QuadPart = at;
    check(SetFilePointerEx(handle, to, nullptr, from), path);
}

void moveFile(const QString& from, const QString& to, DWORD how) {
    SetFileAttributesW(wide(from), FILE_ATTRIBUTE_NORMAL);
    const QString target = QDir::toNativeSeparators(to);
    check(MoveFileExW(wide(from), wide(target), how | MOVEFILE_WRITE_THROUGH), target);
}

} // namespace

NewFile::NewFile(const QString& path)
    : m_path(QDir::toNativeSeparators(path))
    , m_handle(reinterpret_cast<std::intptr_t>(
          CreateFileW(wide(m_path), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_HIDDEN, nullptr))) {
    check(m_handle != none, m_path);
}

NewFile::~NewFile() {
    if (m_handle != none)
        CloseHandle(handleOf(m_handle));
    if (!m_named)
        DeleteFileW(wide(m_path));
}

void NewFile::write(QByteArrayView bytes) {
    writeHere(handleOf(m_handle), bytes, m_path);
}

void NewFile::writeAt(qint64 at, QByteArrayView bytes) {
    seek(handleOf(m_handle), at, FILE_BEGIN, m_path);
    writeHere(handleOf(m_handle), bytes, m_path);
    seek(handleOf(m_handle), 0, FILE_END, m_path);
}

void NewFile::takeAfter(const QString&) {}

void NewFile::finish() {
    check(FlushFileBuffers(handleOf(m_handle)), m_path);
    CloseHandle(handleOf(m_handle));
    m_handle = none;
}

void NewFile::syncAgain() const {
    flush(m_path);
}

void NewFile::replace(const QString& path) {
    moveFile(m_path, path, MOVEFILE_REPLACE_EXISTING);
    m_named = true;
}

void NewFile::nameAs(const QString& path) {
    moveFile(m_path, path, 0);
    m_named = true;
}

void replaceByFile(const QString& path, const QString& finished) {
    const QString from = QDir::toNativeSeparators(finished);
    flush(from);
    moveFile(from, path, MOVEFILE_REPLACE_EXISTING);
}

bool syncFolder(const QString&) {
    return true;
}

void giveName(const QString& path, const QString& name) {
    moveFile(path, name, 0);
}

void giveSecondName(const QString& path, const QString& second) {
    const QString target = QDir::toNativeSeparators(second);
    if (!CreateHardLinkW(wide(target), wide(QDir::toNativeSeparators(path)), nullptr))
        moveFile(path, second, 0);
}

} // namespace wijkwerk
#endif
