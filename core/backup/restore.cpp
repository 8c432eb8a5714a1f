// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/restore.h"

#include "core/backup/extract.h"
#include "core/base/free_room.h"
#include "core/db/cipher.h"
#include "core/db/contents.h"
#include "core/db/department_file.h"
#include "core/db/department_lock.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "core/db/unfinished.h"
#include "core/keys/slot_file.h"
#include "core/store/slot_generation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace wijkwerk::backup {

namespace {

/// Which passwords go with what is put back.
struct Slots {
    bool keepPresent = false;
    const keys::DataKey* newKey = nullptr; ///< what is put back is encrypted anew with this one
    std::optional<keys::SlotTable> write;
};

keys::Answer<Slots> slotsFor(const RestoreOrder& order, const Header& header, const QString& target) {
    if (!db::encrypts())
        return keys::answer(Slots{});
    const auto present = keys::readSlots(target);
    if (keys::slotsOfKey(target, order.key))
        return keys::answer(Slots{true, nullptr, {}});
    // Under another key it is this department only if its slots say so.
    const bool isSame = present && present.value->fileId == header.department;
    if (isSame && order.presentKey && keys::isIntact(*present.value, *order.presentKey))
        return keys::answer(Slots{true, order.presentKey, {}});
    if (present && QFileInfo::exists(target))
        return keys::no<Slots>(wrong(QStringLiteral("restore_other_key"), {}, target));
    auto table = slotTableOf(header);
    if (!table)
        return {std::move(table.problems), {}};
    return keys::answer(Slots{false, nullptr, std::move(table.value)});
}

/// Writes in what is put back that it was, proves once more that it is whole, and counts what is in it.
Facts journalled(const RestoreOrder& order, const Header& header, const Slots& slots, const QString& path) {
    const keys::DataKey& key = slots.newKey ? *slots.newKey : order.key;
    db::Database database(db::openSqlite(path, key, db::FileMode::ReadWrite), order.actor, order.clock);
    db::mustBeWhole(database, order.backup);
    database.watchOver(std::make_shared<db::SeenFile>(path, database)); // so that this counts as a change
    db::Transaction tx(database, {QStringLiteral("backup_restored"), 0, header.at.toString(Qt::ISODateWithMs)});
    if (slots.newKey)
        db::goOnUnderNewKey(tx, order.key);
    if (slots.write) // they may be older than it knows: then it would refuse everybody at the door
        store::slot_generation::remember(tx, slots.write->generation);
    tx.commit();
    return factsOf(database);
}

/// The database of the backup as a file that is ready to take its place.
Facts prepare(const RestoreOrder& order, const Header& header, const Slots& slots, NewFile& file, const GoOn& goOn) {
    const auto manifest = manifestOf(header, order.key);
    if (!manifest)
        throw Error(Fault::WrongKeyOrDamaged, order.backup);
    if (manifest->facts.schema > db::currentVersion())
        throw Error(Fault::NewerVersion, QString::number(manifest->facts.schema));
    extract(order.backup, header, file, goOn);
    file.takeAfter(order.target);
    file.finish();
    {
        db::Database database(db::openSqlite(file.path(), order.key, db::FileMode::ReadWrite), order.actor,
                              order.clock);
        requireWhole(database, manifest->facts, order.backup);
        requireGoOn(goOn, header.databaseBytes, header.databaseBytes);
        db::migrate(database);
    }
    if (slots.newKey)
        db::changeKey(file.path(), order.key, *slots.newKey);
    const Facts facts = journalled(order, header, slots, file.path());
    file.syncAgain();
    return facts;
}

QString asideNameOf(const QString& target, const QDateTime& at) {
    const QFileInfo info(target);
    const QString start = info.absolutePath() + u'/' + info.completeBaseName() + QLatin1String(".vervangen-") +
                          at.toLocalTime().toString(u"yyyyMMdd-hhmmss");
    const QString ending = QLatin1String(".wijkwerk");
    QString path = start + ending;
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = start + u'-' + QString::number(again) + ending;
    return path;
}

/// A restore that was killed between its last two steps left a second name for the file that is still in place. Taking
/// that name away leaves the file itself as it is.
void removeSecondNames(const QString& target) {
    const QFileInfo info(target);
    const auto here = db::identityOf(target);
    const auto others = QDir(info.absolutePath())
                            .entryInfoList({info.completeBaseName() + QLatin1String(".vervangen-*.wijkwerk")},
                                           QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& other : others) {
        const auto there = db::identityOf(other.absoluteFilePath());
        // With a journal beside it, it may be more than a second name.
        const bool hasJournal = QFile::exists(db::journalOf(other.absoluteFilePath()));
        if (here && there && there->isSameFile(*here) && !hasJournal)
            QFile::remove(other.absoluteFilePath());
    }
}

/// A change that was not finished belongs to the file that is there now: SQLite would play it into the new one.
void finishOrSetAsideJournal(const RestoreOrder& order, const QString& target, const QString& aside) {
    if (!db::hasHotJournal(target))
        return;
    const keys::DataKey& key = order.presentKey ? *order.presentKey : order.key;
    (void)db::attempt([&] { db::openDepartmentFile(target, key, db::FileMode::ReadOnly, order.actor, order.clock); });
    if (db::hasHotJournal(target))
        giveSecondName(db::journalOf(target), db::journalOf(aside));
}

/// Gives the present file, its slot table and its journal another name beside the one they have.
QString setAside(const RestoreOrder& order, const QString& target) {
    removeSecondNames(target);
    const QString aside = asideNameOf(target, order.clock.now());
    keys::copySlots(target, aside);
    finishOrSetAsideJournal(order, target, aside);
    giveSecondName(target, aside);
    // Should it still be there after a power cut, it would be played into what comes in place.
    if (QFile::remove(db::journalOf(target)) && !syncFolder(QFileInfo(target).absolutePath()))
        throw Error(Fault::DiskTrouble, target);
    return aside;
}

} // namespace

keys::Answer<Restored> restore(const RestoreOrder& order, const GoOn& goOn) {
    const QString canonical = QFileInfo(order.target).canonicalFilePath();
    const QString target = canonical.isEmpty() ? QFileInfo(order.target).absoluteFilePath() : canonical;
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (!folder.isDir())
        throw Error(Fault::FileMissing, folder.filePath());
    const Header header = goodHeader(order.backup);
    const db::FileLock lock = db::lockDepartment(target);
    auto slots = slotsFor(order, header, target);
    if (!slots)
        return {std::move(slots.problems), {}};
    requireRoom({roomNeededFor(header.databaseBytes), freeRoom(folder.filePath())});
    removeLeftovers(target);
    NewFile file(passingNameOf(target));
    Restored restored{target, {}, slots.value->keepPresent, prepare(order, header, *slots.value, file, goOn)};
    const bool isThere = QFileInfo::exists(target);
    if (isThere)
        restored.aside = setAside(order, target);
    else if (slots.value->write) // of a department that is gone
        keys::copySlots(target, asideNameOf(target, order.clock.now()));
    // Before the file itself: without them nobody could open it.
    if (slots.value->write)
        keys::writeSlots(target, *slots.value->write);
    isThere ? file.replace(target) : file.nameAs(target);
    return keys::answer(std::move(restored));
}

} // namespace wijkwerk::backup
