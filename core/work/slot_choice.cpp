// SPDX-License-Identifier: EUPL-1.2
#include "core/work/slot_choice.h"

#include "core/db/file_lock.h"
#include "core/db/sqlite_engine.h"
#include "core/db/unfinished.h"
#include "core/keys/slot_file.h"

#include <QFileInfo>

namespace wijkwerk::work {

namespace {

std::optional<keys::SlotTable> nextOfKey(const QString& path, const keys::DataKey& key) {
    auto next = keys::readNextSlots(path);
    return next && keys::isIntact(*next.value, key) ? std::move(next.value) : std::nullopt;
}

/// Of two tables with the same key the newest counts: an older one was put there by hand.
bool isNextTheOne(const std::optional<keys::SlotTable>& current, const std::optional<keys::SlotTable>& next) {
    return next && (!current || next->generation > current->generation);
}

/// What the next table takes the place of, at the end of every removal: the table of before it. Anything else is kept.
void takeNext(const QString& path, const keys::SlotTable& next) {
    const auto former = keys::readSlots(path);
    const bool isOfBefore = former && former.value->fileId == next.fileId && former.value->generation < next.generation;
    if (!isOfBefore)
        keys::copySlotsAside(path);
    keys::takeNextSlots(path);
}

/// `key` opened the department a moment ago. Only its writer may make the choice for good: who holds the lock may be at
/// a removal right now. And once we have the lock everything is looked at again: since then another removal may have
/// begun, and been stopped, and then the other table is the only one that opens the file.
void settle(const QString& path, const keys::DataKey& key) {
    const db::FileLock::Attempt attempt = db::FileLock::acquire(path, db::thisProcess());
    if (attempt.state != db::LockState::Acquired || !QFileInfo::exists(keys::nextSlotFileOf(path)))
        return;
    const QString real = QFileInfo(path).canonicalFilePath();
    if (!db::keyOpens(real, key))
        return;
    const auto current = keys::slotsOfKey(path, key);
    const auto next = nextOfKey(path, key);
    if (isNextTheOne(current, next))
        takeNext(path, *next);
    else if (current)
        keys::dropNextSlots(path);
    db::removeLeftovers(real);
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
    if (opens(path, next) && isNextTheOne(keys::slotsOfKey(path, next.done->key), next.done->table)) {
        settle(path, next.done->key);
        return next;
    }
    auto current = unlocked(keys::readSlots(path), unlocking);
    if (opens(path, current)) {
        settle(path, current.done->key);
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
    if (auto table = keys::slotsOfKey(path, key))
        return {{}, std::move(table)};
    const auto table = keys::readSlots(path);
    return {table ? Problems{wrong(QStringLiteral("slots_altered"))} : table.problems, {}};
}

} // namespace wijkwerk::work
