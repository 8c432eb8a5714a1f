// SPDX-License-Identifier: EUPL-1.2
#include "core/work/conversion.h"

#include "core/backup/verify.h"
#include "core/base/new_file.h"
#include "core/db/department_lock.h"
#include "core/db/plain_file.h"
#include "core/db/transaction.h"
#include "core/db/watch.h"
#include "core/keys/password_rules.h"
#include "core/keys/recovery_code.h"
#include "core/keys/slot_file.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/backup_access.h"
#include "core/work/first_slots.h"
#include "core/work/slot_choice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <numeric>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace wijkwerk::work {

namespace {

const QString convertedFrom = QStringLiteral("converted_from"); ///< setting: the sum of the plain file
/// Setting: the plain copy that is being destroyed, `sum of its first page` `path`; empty when that was done.
const QString destroying = QStringLiteral("plain_copy_going");

bool isSameFile(const QString& one, const QString& other) {
    return QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

bool isSecondName(const QString& path, const QString& name) {
    const auto one = db::identityOf(path);
    const auto other = db::identityOf(name);
    return one && other && one->isSameFile(*other);
}

/// `wijk.wijkwerk` is kept as `wijk.onversleuteld.wijkwerk`, or with a number behind it. A try that was killed may have
/// left such a name for this very file: then that one.
QString nameForPlain(const QString& path) {
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + QLatin1String(".onversleuteld");
    QString name = stem + QLatin1String(".wijkwerk");
    for (int again = 2; QFileInfo::exists(name) && !isSecondName(path, name); ++again)
        name = QStringLiteral("%1-%2.wijkwerk").arg(stem).arg(again);
    return name;
}

/// The encrypted file takes the place of this one a moment later: the copy is whole and durable before it has its name.
void copyDurably(const QString& path, const QString& name) {
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        throw Error(Fault::NoPermission, path);
    NewFile copy(passingNameOf(name));
    copy.takeAfter(path);
    for (QByteArray bytes = source.read(1 << 20); !bytes.isEmpty(); bytes = source.read(1 << 20))
        copy.write(bytes);
    if (source.error() != QFileDevice::NoError || !source.atEnd())
        throw Error(Fault::DiskTrouble, path);
    copy.finish();
    copy.nameAs(name);
}

/// A second name for the same file where the file system knows such, else a copy.
QString keepPlain(const QString& path) {
    const QString name = nameForPlain(path);
    if (QFileInfo::exists(name))
        return name;
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0)
        return name;
#endif
    copyDurably(path, name);
    return name;
}

/// The encrypted file never came: the plain one has its own name, and needs no other, nor slots.
void dropWhatWasKept(const QString& path, const keys::DataKey& key, const QString& plainCopy) {
    if (!db::isPlainDepartment(path))
        return;
    if (!plainCopy.isEmpty())
        QFile::remove(plainCopy);
    if (keys::slotsOfKey(path, key))
        QFile::remove(keys::slotFileOf(path));
}

struct Wanted {
    QString path;
    WorkerId worker;
    QString password;
    keys::Cost cost;
};

/// Writes in the encrypted copy where it came from, and keeps its slots.
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

/// Its first page is the last that is overwritten.
QString markOf(const QString& plainCopy) {
    QFile file(plainCopy);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(file.exists() ? Fault::NoPermission : Fault::FileMissing, plainCopy);
    const QByteArray sum = QCryptographicHash::hash(file.read(4096), QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex()) + u' ' + QFileInfo(plainCopy).canonicalFilePath();
}

/// The setting of a destruction that was begun; nothing when none was, or it was done.
std::optional<QString> begun(db::Database& database) {
    const auto setting = store::department::setting(database, destroying);
    return setting && !setting->isEmpty() ? setting : std::nullopt;
}

/// It is gone already, but the line that says so was never written.
bool isGone(db::Database& database, const QString& plainCopy) {
    const QFileInfo info(plainCopy);
    const auto going = begun(database);
    return going && !info.exists() && going->endsWith(u' ' + info.absoluteFilePath());
}

bool isMadeOf(db::Database& database, const QString& plainCopy) {
    if (!db::isPlainDepartment(plainCopy))
        return false;
    if (begun(database) == markOf(plainCopy))
        return true; // what is left of it
    const auto from = store::department::setting(database, convertedFrom);
    db::Database plain = db::openPlainDepartment(plainCopy, db::FileMode::ReadOnly, database.actor(), database.clock());
    return from && from->toLatin1() == db::contentsOf(plain).sum;
}

void note(db::Database& database, const QString& act, const QString& mark) {
    db::Transaction tx(database, {act, 0, {}});
    store::department::setSetting(tx, destroying, mark);
    tx.commit();
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
    const db::FileLock lock = db::lockDepartment(real);
    const keys::DataKey key = keys::DataKey::random();
    Outcome<Converted> outcome;
    QString plainCopy;
    const auto error = db::attempt([&] {
        db::encryptPlainDepartment(
            real, key, db::actorHere(worker.value), clock,
            [&](db::Database& copy, const db::Contents& contents) {
                outcome.done = settle(copy, contents, key, {real, worker, password, cost});
                outcome.done->plainCopy = plainCopy = keepPlain(real);
            },
            progress);
    });
    if (!error)
        return outcome;
    if (error->fault() != Fault::OutcomeUnknown)
        dropWhatWasKept(real, key, plainCopy);
    throw Error(*error);
}

Outcome<Done> destroyPlain(const db::Opener& opener, const QString& plainCopy, const QString& backup, bool yes) {
    if (!yes)
        return {{refusal(QStringLiteral("plain_yes_needed"))}, {}};
    db::Database database = opener();
    if (Problems no = lacking(database, rules::Right::GiveAccess); !no.empty())
        return {std::move(no), {}};
    if (isGone(database, plainCopy)) {
        note(database, QStringLiteral("plain_copy_destroyed"), {});
        return {{}, Done{}};
    }
    if (isSameFile(plainCopy, opener.path()) || !isMadeOf(database, plainCopy))
        return {{refusal(QStringLiteral("plain_not_this_one"))}, {}};
    if (Problems problems = checkBackup(database, opener.key(), backup); hasWrong(problems))
        return {std::move(problems), {}};
    note(database, QStringLiteral("plain_copy_going"), markOf(plainCopy));
    db::destroyFile(plainCopy);
    note(database, QStringLiteral("plain_copy_destroyed"), {});
    return {{}, Done{}};
}

QString plainCopyBeside(db::Database& database) {
    if (!store::department::setting(database, convertedFrom))
        return {};
    const QFileInfo info(db::pathOf(database));
    const QStringList like{info.completeBaseName() + QLatin1String(".onversleuteld*.wijkwerk")};
    for (const QFileInfo& file : info.dir().entryInfoList(like, QDir::Files)) {
        if (db::isPlainDepartment(file.absoluteFilePath()))
            return file.absoluteFilePath();
    }
    return {};
}

} // namespace wijkwerk::work
