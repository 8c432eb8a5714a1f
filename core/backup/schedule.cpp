// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/schedule.h"

#include "core/backup/folder.h"
#include "core/backup/manifest.h"
#include "core/db/department_file.h"
#include "core/db/watch.h"
#include "core/store/department.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace wijkwerk::backup {

namespace {

const QString folderName = QStringLiteral("backup_folder");
const QString hoursName = QStringLiteral("backup_hours");
const QString onCloseName = QStringLiteral("backup_on_close");
const QString drillName = QStringLiteral("backup_drill");

/// The newest backup of this department that this key opens.
std::optional<std::pair<QDateTime, Manifest>> newestKnown(db::Database& database, const keys::DataKey& key,
                                                          const QString& folder) {
    const auto id = database.number("select id from department order by id limit 1");
    const auto department = departmentOf(db::pathOf(database), id);
    if (!department)
        return std::nullopt;
    for (const Entry& entry : backupsOf(*department, folder)) {
        if (const auto manifest = manifestOf(readHeader(entry.path).header, key))
            return std::pair{entry.header.at, *manifest};
    }
    return std::nullopt;
}

/// As Facts has it.
QString lastWriteOf(db::Database& database) {
    const db::Mark mark = db::markOf(database);
    return mark == db::Mark{} ? QString() : db::toText(mark);
}

bool isOnDiskOf(const QString& department, const QString& folder) {
    const auto there = db::identityOf(folder);
    const auto here = db::identityOf(department);
    return there && here && there->device == here->device;
}

} // namespace

Schedule scheduleOf(db::Database& database) {
    Schedule schedule;
    schedule.folder = store::department::setting(database, folderName).value_or(QString());
    const int hours = store::department::setting(database, hoursName).value_or(QString()).toInt();
    if (hours >= leastHours && hours <= mostHours)
        schedule.everyHours = hours;
    schedule.onClose = store::department::setting(database, onCloseName) != QStringLiteral("0");
    return schedule;
}

Problems setSchedule(db::Transaction& tx, const Schedule& schedule, const QString& department) {
    Problems problems;
    if (schedule.everyHours < leastHours || schedule.everyHours > mostHours)
        problems.push_back(wrong(QStringLiteral("backup_hours_wrong"), QStringLiteral("everyHours"),
                                 QString::number(schedule.everyHours)));
    const QFileInfo folder(schedule.folder);
    if (!schedule.folder.isEmpty() && (!folder.isAbsolute() || !folder.isDir()))
        problems.push_back(wrong(QStringLiteral("backup_folder_missing"), QStringLiteral("folder"), schedule.folder));
    if (hasWrong(problems))
        return problems;
    if (isOnDiskOf(department, schedule.folder))
        problems.push_back(warning(QStringLiteral("backup_same_disk"), QStringLiteral("folder"), schedule.folder));
    store::department::setSetting(tx, folderName, schedule.folder);
    store::department::setSetting(tx, hoursName, QString::number(schedule.everyHours));
    store::department::setSetting(tx, onCloseName, schedule.onClose ? QStringLiteral("1") : QStringLiteral("0"));
    return problems;
}

Due due(db::Database& database, const keys::DataKey& key, const Schedule& schedule, const QDateTime& now,
        Occasion occasion) {
    if (schedule.folder.isEmpty() || (occasion == Occasion::Closing && !schedule.onClose))
        return Due::No;
    if (!QFileInfo(schedule.folder).isDir())
        return Due::NoFolder;
    const auto newest = newestKnown(database, key, schedule.folder);
    if (!newest)
        return Due::Yes;
    if (newest->second.facts.lastWrite == lastWriteOf(database))
        return Due::Unchanged;
    const qint64 age = newest->first.secsTo(now);
    const bool isRecent = age >= 0 && age < qint64(schedule.everyHours) * 3600;
    return occasion == Occasion::Working && isRecent ? Due::No : Due::Yes;
}

Trouble troubleWith(db::Database& database, const keys::DataKey& key, const Schedule& schedule, const QDateTime& now) {
    constexpr qint64 graceSeconds = 3600;
    if (schedule.folder.isEmpty())
        return Trouble::NoFolder;
    if (!QFileInfo(schedule.folder).isDir())
        return Trouble::FolderGone;
    const auto newest = newestKnown(database, key, schedule.folder);
    if (!newest)
        return Trouble::NoBackup;
    const bool isOld = newest->first.secsTo(now) > qint64(schedule.everyHours) * 3600 + graceSeconds;
    if (isOld && newest->second.facts.lastWrite != lastWriteOf(database))
        return Trouble::TooOld;
    return isOnDiskOf(db::pathOf(database), schedule.folder) ? Trouble::SameDisk : Trouble::None;
}

std::optional<DrillRecord> lastDrill(db::Database& database) {
    const auto text = store::department::setting(database, drillName);
    if (!text)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    const auto moment = [&](const char* name) {
        return QDateTime::fromString(object.value(QLatin1String(name)).toString(), Qt::ISODateWithMs);
    };
    return DrillRecord{moment("at"), moment("backupAt"), object.value(QLatin1String("result")).toString(),
                       object.value(QLatin1String("persons")).toInteger()};
}

void rememberDrill(db::Transaction& tx, const DrillRecord& record) {
    const auto text = [](const QDateTime& moment) { return moment.toUTC().toString(Qt::ISODateWithMs); };
    const QJsonObject object{{QStringLiteral("at"), text(record.at)},
                             {QStringLiteral("backupAt"), text(record.backupAt)},
                             {QStringLiteral("result"), record.result},
                             {QStringLiteral("persons"), record.persons}};
    store::department::setSetting(tx, drillName,
                                  QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    if (!record.isGood())
        tx.setNote(record.result);
}

bool isDrillDue(const std::optional<DrillRecord>& last, const QDateTime& now) {
    if (!last || !last->at.isValid() || last->at > now)
        return true;
    return now >= (last->isGood() ? last->at.addMonths(1) : last->at.addDays(1));
}

} // namespace wijkwerk::backup
