// SPDX-License-Identifier: EUPL-1.2
#include "core/work/conversion.h"

#include "core/backup/verify.h"
#include "core/db/plain_file.h"
#include "core/keys/password_rules.h"
#include "core/keys/recovery_code.h"
#include "core/keys/slot_file.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/work/backup_access.h"
#include "core/work/department_lock.h"
#include "core/work/first_slots.h"
#include "core/work/slot_choice.h"

#include <QFile>
#include <QFileInfo>

#include <numeric>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace wijkwerk::work {

namespace {

const QString convertedFrom = QStringLiteral("converted_from"); ///< setting: the sum of the plain file

bool isSameFile(const QString& one, const QString& other) {
    return QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

/// `wijk.wijkwerk` is kept as `wijk.onversleuteld.wijkwerk`, or with a number behind it.
QString nameForPlain(const QString& path) {
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + QLatin1String(".onversleuteld");
    QString name = stem + QLatin1String(".wijkwerk");
    for (int again = 2; QFileInfo::exists(name); ++again)
        name = QStringLiteral("%1-%2.wijkwerk").arg(stem).arg(again);
    return name;
}

/// A second name for the same file where the file system knows such, else a copy.
QString keepPlain(const QString& path) {
    const QString name = nameForPlain(path);
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0)
        return name;
#endif
    if (!QFile::copy(path, name))
        throw Error(Fault::NoPermission, name);
    return name;
}

struct Wanted {
    QString path;
    WorkerId worker;
    QString password;
    keys::Cost cost;
};

/// Writes in the encrypted copy where it came from, keeps its slots and the plain file.
Converted settle(db::Database& copy, const db::Contents& contents, const keys::DataKey& key, const Wanted& wanted) {
    const auto worker = store::workers::find(copy, wanted.worker);
    if (!worker)
        throw Error(Fault::NotFound);
    db::Transaction tx(copy, {QStringLiteral("department_encrypted"), 0, {}});
    db::goOnUnderFirstKey(tx);
    store::department::setSetting(tx, convertedFrom, QString::fromLatin1(contents.sum));
    tx.commit();
    Converted converted;
    converted.recoveryCode = keys::newRecoveryCode();
    converted.rows = std::accumulate(contents.rows.begin(), contents.rows.end(), std::int64_t(0));
    const keys::SlotTable table =
        firstSlots(key, {worker->id.value, worker->name}, wanted.password, converted.recoveryCode, wanted.cost);
    keys::setSlotsAside(wanted.path);
    keys::writeSlots(wanted.path, table);
    converted.plainCopy = keepPlain(wanted.path);
    return converted;
}

std::optional<Entrant> workerToConvert(const QString& path, WorkerId worker) {
    for (const Entrant& one : workersToConvert(path)) {
        if (one.worker == worker)
            return one;
    }
    return std::nullopt;
}

/// A backup file, proven, or a copy of the department.
db::Database openBackup(db::Database& database, const keys::DataKey& key, const QString& backup) {
    if (!isCopyOfDepartment(backup)) {
        backup::verify(backup, key);
        return backup::openForReading(backup, backup::goodHeader(backup), key);
    }
    db::Database copy = db::openDepartmentFile(backup, key, db::FileMode::ReadOnly, database.actor(), database.clock());
    db::mustBeWhole(copy, backup);
    return copy;
}

Problems checkBackup(db::Database& database, const keys::DataKey& key, const QString& backup) {
    if (db::isPlainDepartment(backup))
        return {refusal(QStringLiteral("backup_not_encrypted"))};
    if (!opensBackup(backup, key))
        return {refusal(QStringLiteral("backup_without_slots"))};
    db::Database copy = openBackup(database, key, backup);
    // Looking may go on between the backup and now; people and their letters may not change.
    if (db::contentsOf(copy, db::Trace::LeftOut) != db::contentsOf(database, db::Trace::LeftOut))
        return {refusal(QStringLiteral("backup_not_current"))};
    return {};
}

bool isMadeOf(db::Database& database, const QString& plainCopy) {
    if (!db::isPlainDepartment(plainCopy))
        return false;
    const auto from = store::department::setting(database, convertedFrom);
    db::Database plain = db::openPlainDepartment(plainCopy, db::FileMode::ReadOnly, database.actor(), database.clock());
    return from && from->toLatin1() == db::contentsOf(plain).sum;
}

} // namespace

bool isToConvert(const QString& path) {
    return db::isPlainDepartment(path);
}

std::vector<Entrant> workersToConvert(const QString& path) {
    db::Database plain = db::openPlainDepartment(path, db::FileMode::ReadOnly, db::actorHere(0), {});
    std::vector<Entrant> found;
    auto query = plain.statement("select id, name from worker where archived = 0 order by name, id");
    while (query.next()) {
        const auto id = query.id<WorkerId>();
        found.push_back({id, query.text()});
    }
    return found;
}

Outcome<Converted> convert(const QString& path, WorkerId worker, const QString& password, const Clock& clock,
                           const db::Progress& progress, const keys::Cost& cost) {
    if (!isToConvert(path))
        return {{refusal(QStringLiteral("conversion_not_needed"))}, {}};
    const auto who = workerToConvert(path, worker);
    if (!who)
        return {{refusal(QStringLiteral("worker_left"))}, {}};
    if (Problems problems = keys::checkPassword(password, {who->name, {}}); hasWrong(problems))
        return {std::move(problems), {}};
    const QString real = QFileInfo(path).canonicalFilePath();
    const db::FileLock lock = lockDepartment(real);
    const keys::DataKey key = keys::DataKey::random();
    Outcome<Converted> outcome;
    db::encryptPlainDepartment(
        real, key, db::actorHere(worker.value), clock,
        [&](db::Database& copy, const db::Contents& contents) {
            outcome.done = settle(copy, contents, key, {real, worker, password, cost});
        },
        progress);
    return outcome;
}

Outcome<Done> destroyPlain(const db::Opener& opener, const QString& plainCopy, const QString& backup, bool yes) {
    if (!yes)
        return {{refusal(QStringLiteral("plain_yes_needed"))}, {}};
    db::Database database = opener();
    if (isSameFile(plainCopy, opener.path()) || !isMadeOf(database, plainCopy))
        return {{refusal(QStringLiteral("plain_not_this_one"))}, {}};
    if (Problems problems = checkBackup(database, opener.key(), backup); hasWrong(problems))
        return {std::move(problems), {}};
    db::Transaction tx(database, {QStringLiteral("plain_copy_destroyed"), 0, {}});
    db::destroyFile(plainCopy);
    tx.commit();
    return {{}, Done{}};
}

} // namespace wijkwerk::work
