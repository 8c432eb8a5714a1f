// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"

namespace wijkwerk {

Error::Error(Fault fault, QString detail)
    : m_fault(fault)
    , m_detail(std::move(detail))
    , m_what(QString(codeOf(fault) + QLatin1String(": ") + m_detail).toUtf8()) {}

QString codeOf(Fault fault) {
    switch (fault) {
    case Fault::FileMissing:
        return QStringLiteral("file_missing");
    case Fault::FileExists:
        return QStringLiteral("file_exists");
    case Fault::FileEmpty:
        return QStringLiteral("file_empty");
    case Fault::NotADepartment:
        return QStringLiteral("not_a_department");
    case Fault::ForeignDatabase:
        return QStringLiteral("foreign_database");
    case Fault::NewerVersion:
        return QStringLiteral("newer_version");
    case Fault::OlderVersion:
        return QStringLiteral("older_version");
    case Fault::NotEncrypted:
        return QStringLiteral("not_encrypted");
    case Fault::WrongKeyOrDamaged:
        return QStringLiteral("wrong_key_or_damaged");
    case Fault::Damaged:
        return QStringLiteral("damaged");
    case Fault::Altered:
        return QStringLiteral("altered");
    case Fault::ReadOnly:
        return QStringLiteral("read_only");
    case Fault::HotJournal:
        return QStringLiteral("hot_journal");
    case Fault::NoPermission:
        return QStringLiteral("no_permission");
    case Fault::FileMoved:
        return QStringLiteral("file_moved");
    case Fault::FileReplaced:
        return QStringLiteral("file_replaced");
    case Fault::FileTruncated:
        return QStringLiteral("file_truncated");
    case Fault::FileRolledBack:
        return QStringLiteral("file_rolled_back");
    case Fault::BackupDamaged:
        return QStringLiteral("backup_damaged");
    case Fault::NotABackup:
        return QStringLiteral("not_a_backup");
    case Fault::NoRoom:
        return QStringLiteral("no_room");
    case Fault::DiskFull:
        return QStringLiteral("disk_full");
    case Fault::DiskTrouble:
        return QStringLiteral("disk_trouble");
    case Fault::Busy:
        return QStringLiteral("busy");
    case Fault::InUse:
        return QStringLiteral("in_use");
    case Fault::NoLocks:
        return QStringLiteral("no_locks");
    case Fault::OutcomeUnknown:
        return QStringLiteral("outcome_unknown");
    case Fault::Conflict:
        return QStringLiteral("conflict");
    case Fault::NotFound:
        return QStringLiteral("not_found");
    case Fault::Constraint:
        return QStringLiteral("constraint");
    case Fault::Cancelled:
        return QStringLiteral("cancelled");
    case Fault::NotUnderstood:
        return QStringLiteral("not_understood");
    case Fault::NoServer:
        return QStringLiteral("no_server");
    case Fault::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace wijkwerk
