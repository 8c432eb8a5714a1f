// SPDX-License-Identifier: EUPL-1.2
#include "core/work/lost_slots.h"

#include "core/db/department_lock.h"
#include "core/db/sqlite_engine.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "core/work/backup_access.h"
#include "core/work/slot_choice.h"
#include "core/work/slot_generation.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace wijkwerk::work {

namespace {

const QString ending = QStringLiteral(".sleutels");

/// Also false when it cannot be read.
bool hasSlots(const QString& backup) {
    bool good = false;
    const auto error = db::attempt([&] { good = bool(slotsOfBackup(backup)); });
    return good && !error;
}

Outcome<SignedIn> restored(const QString& path, const QString& backup, WorkerId worker, EnteredWith with,
                           const Unlocking& unlocking) {
    db::recognise(path, db::KeyProof::None);
    const auto table = slotsOfBackup(backup);
    if (!table)
        return {table.problems, {}};
    auto key = unlocking(*table.done);
    if (!key)
        return {key.problems, {}};
    if (!db::keyOpens(QFileInfo(path).canonicalFilePath(), *key.value))
        return {{refusal(QStringLiteral("slots_do_not_fit"))}, {}};
    const db::FileLock lock = db::lockDepartment(path);
    keys::setSlotsAside(path);
    keys::writeSlots(path, *table.done);
    notePutBack(path, *key.value, worker, table.done->generation);
    return {{}, SignedIn{std::move(*key.value), worker, with, 0}};
}

} // namespace

QStringList slotCopiesFor(const QString& path, const QStringList& folders) {
    const QString own = keys::slotFileOf(path);
    QFileInfoList found;
    for (const QString& folder : QStringList{QFileInfo(own).absolutePath()} + folders)
        found += QDir(folder).entryInfoList(
            {QStringLiteral("*.wijkwerk") + ending, QStringLiteral("*.wijkwerk-backup")}, QDir::Files);
    std::ranges::sort(found, std::ranges::greater{}, [](const QFileInfo& one) { return one.lastModified(); });
    QStringList copies;
    for (const QFileInfo& one : found) {
        const QString file = one.absoluteFilePath();
        const QString backup = file.endsWith(ending) ? file.chopped(ending.size()) : file;
        if (file != own && !copies.contains(backup) && hasSlots(backup))
            copies << backup;
    }
    return copies;
}

Outcome<SignedIn> signInWithBackup(const QString& path, const QString& backup, WorkerId worker,
                                   const QString& password) {
    return restored(path, backup, worker, EnteredWith::Password,
                    [&](const keys::SlotTable& table) { return keys::unlock(table, worker.value, password); });
}

Outcome<SignedIn> signInWithBackupAndRecovery(const QString& path, const QString& backup, const QString& code) {
    return restored(path, backup, {}, EnteredWith::Recovery,
                    [&](const keys::SlotTable& table) { return keys::unlockWithRecovery(table, code); });
}

} // namespace wijkwerk::work
