// SPDX-License-Identifier: EUPL-1.2
// Windows: the name is changed with MOVEFILE_WRITE_THROUGH, which returns once it is on the disk. Permissions are those
// of the folder.
#include <QtGlobal>
#ifdef Q_OS_WIN
#include "core/base/replace_file.h"

#include "core/base/error.h"
#include "core/base/id.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

namespace wijkwerk {

namespace {

[[noreturn]] void fail(const QString& path) {
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
    default:
        throw Error(Fault::DiskTrouble, path);
    }
}

const wchar_t* wide(const QString& native) {
    return reinterpret_cast<const wchar_t*>(native.utf16());
}

/// The new file as long as it has no name of its own; removed again unless it was moved into place.
class NewFile {
public:
    explicit NewFile(const QString& path)
        : m_path(QDir::toNativeSeparators(path))
        , m_handle(CreateFileW(wide(m_path), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_HIDDEN, nullptr)) {
        if (m_handle == INVALID_HANDLE_VALUE)
            fail(m_path);
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile() {
        if (m_handle != INVALID_HANDLE_VALUE)
            CloseHandle(m_handle);
        if (!m_inPlace)
            DeleteFileW(wide(m_path));
    }

    void write(QByteArrayView bytes) {
        DWORD written = 0;
        if (!WriteFile(m_handle, bytes.data(), DWORD(bytes.size()), &written, nullptr) ||
            written != DWORD(bytes.size()) || !FlushFileBuffers(m_handle))
            fail(m_path);
        CloseHandle(m_handle);
        m_handle = INVALID_HANDLE_VALUE;
    }

    void moveTo(const QString& path) {
        SetFileAttributesW(wide(m_path), FILE_ATTRIBUTE_NORMAL);
        const QString target = QDir::toNativeSeparators(path);
        if (!MoveFileExW(wide(m_path), wide(target), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            fail(target);
        m_inPlace = true;
    }

private:
    QString m_path;
    HANDLE m_handle;
    bool m_inPlace = false;
};

void removeLeftovers(const QFileInfo& target) {
    QDir folder(target.absolutePath());
    const QString start = u'.' + target.fileName() + u'.';
    const QStringList hidden = folder.entryList({QStringLiteral("*.new")}, QDir::Files | QDir::Hidden);
    for (const QString& name : hidden) {
        if (name.startsWith(start))
            folder.remove(name);
    }
}

} // namespace

void replaceByFile(const QString& path, const QString& finished) {
    const QString from = QDir::toNativeSeparators(QFileInfo(finished).absoluteFilePath());
    const QString to = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    const HANDLE handle = CreateFileW(wide(from), GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        fail(from);
    const bool flushed = FlushFileBuffers(handle);
    CloseHandle(handle);
    if (!flushed || !MoveFileExW(wide(from), wide(to), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        fail(to);
}

void replaceFile(const QString& path, QByteArrayView bytes, const QString&) {
    const QFileInfo target(path);
    NewFile file(target.absolutePath() + QLatin1String("/.") + target.fileName() + u'.' +
                 QString::number(newIdValue(), 16) + QLatin1String(".new"));
    file.write(bytes);
    file.moveTo(target.absoluteFilePath());
    removeLeftovers(target);
}

} // namespace wijkwerk
#endif
