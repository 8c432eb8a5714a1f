// SPDX-License-Identifier: EUPL-1.2
// The one exception of the program. Wrong input is not an error but a list of problems (problem.h).
#pragma once

#include <QString>

#include <exception>

namespace wijkwerk {

/// What went wrong, as far as the user needs to be told apart. ui/texts has the Dutch sentence for each.
enum class Fault {
    FileMissing,       ///< there is no file at that path
    FileExists,        ///< "new" would overwrite something
    FileEmpty,         ///< zero bytes
    NotADepartment,    ///< text, picture, anything that is not SQLite
    ForeignDatabase,   ///< SQLite, but of another program
    NewerVersion,      ///< made by a newer Wijkwerk; detail is the schema version found
    OlderVersion,      ///< made by an older Wijkwerk, and it cannot be brought up to date where it may only be read
    NotEncrypted,      ///< a department of ours, but not encrypted: of before encryption, or made for practice
    WrongKeyOrDamaged, ///< this key does not open it; which of the two cannot be told
    Damaged,           ///< SQLite says it is malformed, or the header is cut off
    Altered,           ///< ours, but somebody changed how it is built: a trigger, a view, another table
    ReadOnly,          ///< a write was asked of a file that is open for reading only
    HotJournal,        ///< half-finished change beside the file where it cannot be undone
    NoPermission,      ///< the system refuses access
    FileMoved,         ///< moved away or removed while open
    FileReplaced,      ///< another file took its place while it was open
    FileTruncated,     ///< cut off while open
    FileRolledBack,    ///< overwritten with an older copy of itself while open
    BackupDamaged,     ///< a backup that is not what it was when it was made; detail is the path
    NotABackup,        ///< not made by "backup"; detail is the path
    NoRoom,            ///< too little free room to begin; detail is what is needed, `120 MB`
    DiskFull,
    DiskTrouble,    ///< read or write error of the medium
    Busy,           ///< another program or job holds the file; may be tried again
    InUse,          ///< somebody else is the writer; detail names the holder
    NoLocks,        ///< the place cannot lock files (network folder)
    OutcomeUnknown, ///< COMMIT failed: the change may or may not be there
    Conflict,       ///< the record was changed by someone else since it was read
    NotFound,       ///< the record does not exist (any more)
    Constraint,     ///< the database refuses: a programming error, or a foreign file
    Cancelled,      ///< the user stopped a job
    NotUnderstood,  ///< a file of another kind than expected (CSV, mapping, template)
    NoServer,       ///< PostgreSQL cannot be reached
    Internal,       ///< a programming error
};

/// Thrown where the caller cannot go on; caught in ui::guard, ui::job, the transaction and main only.
/// `detail` is for the log and for the sentence's blanks (a path, a name, a number); never personal data.
class Error : public std::exception {
public:
    explicit Error(Fault fault, QString detail = {});

    Fault fault() const { return m_fault; }
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    Fault m_fault;
    QString m_detail;
    QByteArray m_what;
};

/// Stable word for logs and JSON: "file_missing", "disk_full", …
QString codeOf(Fault fault);

} // namespace wijkwerk
