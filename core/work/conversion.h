// SPDX-License-Identifier: EUPL-1.2
// A department of before encryption becomes an encrypted one, once. The plain file stays beside it under another name
// until somebody says, in so many words, that it may go.
#pragma once

#include "core/db/reencrypt.h"
#include "core/keys/slot_table.h"
#include "core/work/access.h"

namespace wijkwerk::work {

/// Whether this is a department file of before encryption.
bool isToConvert(const QString& path);
/// Who is in its list of workers: one of them gets the first password.
std::vector<Entrant> workersToConvert(const QString& path);

struct Converted {
    QString plainCopy;     ///< the file as it was, under its new name
    QString recoveryCode;  ///< shown once, to be printed; kept nowhere
    std::int64_t rows = 0; ///< compared, and the same before and after
};

/// Makes the encrypted file, compares it with the plain one (integrity, rows of every table, a sum over everything) and
/// puts it in its place. Killed at whatever moment, the file under that name is the plain one or the encrypted one,
/// whole. Takes a second or so: in a job. Problems: conversion_not_needed, worker_left, those of keys::checkPassword().
/// Throws InUse, DiskFull and as db::encryptPlainDepartment() does: then nothing is left beside the plain file.
Outcome<Converted> convert(const QString& path, WorkerId worker, const QString& password, const Clock& clock,
                           const db::Progress& progress = {}, const keys::Cost& cost = keys::houseCost);

/// Destroys what convert() kept (see db::destroyFile() for what that means). Done only when `yes` was said, the plain
/// copy is the one this department was made of, unchanged, and `backup` is a whole, encrypted backup, slots included,
/// of the department as it is now. The journal says that it begins (`plain_copy_going`) and that it was done
/// (`plain_copy_destroyed`); stopped between the two it can be done again, for what is left, with a new backup.
/// Problems: plain_yes_needed, plain_not_this_one, backup_not_encrypted,
/// backup_without_slots, backup_not_current.
Outcome<Done> destroyPlain(const db::Opener& opener, const QString& plainCopy, const QString& backup, bool yes);

/// The unencrypted file that convert() kept and that is still there; empty when there is none, or this department was
/// never converted.
QString plainCopyBeside(db::Database& database);

} // namespace wijkwerk::work
