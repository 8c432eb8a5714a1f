// SPDX-License-Identifier: EUPL-1.2
#include "core/work/slot_choice.h"

#include "core/db/file_lock.h"
#include "core/db/sqlite_engine.h"
#include "core/db/unfinished.h"
#include "core/keys/slot_file.h"

#include <QFileInfo>

namespace wijkwerk::work {

namespace {

enum class Choice { Current, Next };

/// Only the writer of the department may do this: who holds the lock may be at a removal right now.
void settle(const QString& path, Choice choice) {
    const db::FileLock::Attempt attempt = db::FileLock::acquire(path, db::thisProcess());
    if (attempt.state != db::LockState::Acquired)
        return;
    // Somebody may have settled it, or begun another removal and finished it, just before we got the lock.
    if (!QFileInfo::exists(keys::nextSlotFileOf(path)))
        return;
    if (choice == Choice::Next)
        keys::takeNextSlots(path);
    else
        keys::dropNextSlots(path);
    db::removeLeftovers(QFileInfo(path).canonicalFilePath());
}

Outcome<Unlocked> unlocked(keys::Answer<keys::SlotTable> table, const Unlocking& unlocking) {
    if (!table)
        return {table.problems, {}};
    auto key = unlocking(*table.value);
    if (!key)
        return {key.problems, {}};
    return {{}, Unlocked{std::move(*key.value), std::move(*table.value)}};
}

bool opens(const QString& path, const Outcome<Unlocked>& candidate) {
    return candidate && db::keyOpens(QFileInfo(path).canonicalFilePath(), candidate.done->key);
}

/// There are two tables.
Outcome<Unlocked> chosen(const QString& path, const Unlocking& unlocking) {
    auto next = unlocked(keys::readNextSlots(path), unlocking);
    if (opens(path, next)) {
        settle(path, Choice::Next);
        return next;
    }
    auto current = unlocked(keys::readSlots(path), unlocking);
    if (opens(path, current)) {
        settle(path, Choice::Current);
        return current;
    }
    // His key is that of before the removal, and the file has the new one already: he was the one removed.
    return current && !next ? std::move(next) : std::move(current);
}

} // namespace

Outcome<Unlocked> unlockWith(const QString& path, const Unlocking& unlocking) {
    if (QFileInfo::exists(keys::nextSlotFileOf(path)))
        return chosen(path, unlocking);
    return unlocked(keys::readSlots(path), unlocking);
}

Outcome<keys::SlotTable> slotsFor(const QString& path, const keys::DataKey& key) {
    auto table = keys::readSlots(path);
    if (!table)
        return {table.problems, {}};
    if (!keys::isIntact(*table.value, key))
        return {{wrong(QStringLiteral("slots_altered"))}, {}};
    return {{}, std::move(table.value)};
}

} // namespace wijkwerk::work
