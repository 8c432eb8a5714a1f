// SPDX-License-Identifier: EUPL-1.2
// A file that is being written and has no name of its own yet: afterwards it is there as a whole and durably, or not at
// all. One source file per system. Small files as a whole: replace_file.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace wijkwerk {

/// Everything throws DiskFull, NoPermission, FileMissing (no such folder) or DiskTrouble.
class NewFile {
public:
    /// Makes an empty file that only its owner may read; there must be nothing yet under this passing name.
    explicit NewFile(const QString& path);
    /// Removes it unless it got its name.
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    const QString& path() const { return m_path; }
    /// At the end of what was written before.
    void write(QByteArrayView bytes);
    /// Over what was written before.
    void writeAt(qint64 at, QByteArrayView bytes);
    /// Gets the permissions of that file, never the right to execute. Best effort: some file systems have none.
    void takeAfter(const QString& like);
    /// Makes the content durable and lets the file go; a database may then be opened in it.
    void finish();
    /// Again after others wrote in it: makes that durable too.
    void syncAgain() const;
    /// Gives it its name in place of whatever has that name. Throws OutcomeUnknown when only the folder could not be
    /// made durable.
    void replace(const QString& path);
    /// Gives it its name; throws FileExists when there is something already, and OutcomeUnknown as replace().
    void nameAs(const QString& path);

private:
    QString m_path;
    std::intptr_t m_handle;
    bool m_named = false;
};

/// `/folder/.NAME.5f3a….new` for a file that will be `/folder/NAME`.
QString passingNameOf(const QString& path);
/// Removes the files with such a name, and the journals of databases among them, that were left behind by writers of
/// `path` that were killed.
void removeLeftovers(const QString& path);

/// Puts a file that others have written, in the same folder, in place of `path`: its bytes are made durable, it gets
/// the permissions of the file that is there, and its name. Throws as NewFile does; unless OutcomeUnknown was thrown
/// `finished` then still has its own name.
void replaceByFile(const QString& path, const QString& finished);

/// Makes the names in a folder durable; false when the system says that it failed.
bool syncFolder(const QString& folder);

/// Gives a finished file its name; the one of before is gone. Never replaces: FileExists. Throws OutcomeUnknown when
/// the file has its name and only the folder could not be made durable.
void giveName(const QString& path, const QString& name);

/// A second name for a file (a hard link), or another name where there are no links; the old name then is gone. Never
/// replaces: FileExists.
void giveSecondName(const QString& path, const QString& second);

} // namespace wijkwerk
