// SPDX-License-Identifier: EUPL-1.2
// What the operating system offers for file_lock: open, lock, look, write, remove. One source file per system.
// The policy (who may write, what is said) is not here.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace wijkwerk::db {

class LockFile {
public:
    enum Mode { ForReading, ForWriting };
    enum Trouble { None, NotAllowed, DiskFull };
    enum Outcome { Locked, TakenByOther, NotSupported };
    struct Opened {
        std::unique_ptr<LockFile> file; ///< null when it could not be opened
        Trouble trouble = None;
    };

    /// ForWriting makes the file when it is missing, with the permissions of `like` (the department file), so that
    /// whoever may write the department may also write its lock. Symbolic links are not followed.
    static Opened open(const QString& path, Mode mode, const QString& like = {});

    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    ~LockFile();

    /// Takes the lock if it is free; never waits. The lock belongs to this open file and ends with it or its process.
    Outcome tryLock();
    /// Whether somebody else holds it; the file may be open for reading only.
    bool isLockedByOther() const;
    /// With the lock taken: a second opening of the same file must be refused, else locks mean nothing here.
    bool locksAreHonoured() const;
    /// Whether the file we have open is the one that has this name now.
    bool isStillAt(const QString& path) const;

    QByteArray content() const;
    /// Best effort: the lock holds also when the name of the holder could not be written.
    void replaceContent(const QByteArray& text);
    void removeAndClose();

private:
    LockFile(QString path, std::intptr_t handle);

    QString m_path;
    std::intptr_t m_handle;
};

} // namespace wijkwerk::db
