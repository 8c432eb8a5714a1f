// SPDX-License-Identifier: EUPL-1.2
// When a backup is to be made, where, and when putting back is to be tried. Kept in the department; whether something
// changed since the last backup is read from that backup itself, so nothing can get out of step.
#pragma once

#include "core/base/problem.h"
#include "core/db/transaction.h"
#include "core/keys/data_key.h"

#include <optional>

namespace wijkwerk::backup {

struct Schedule {
    QString folder; ///< empty: no backups are made by themselves
    int everyHours = 4;
    bool onClose = true;

    bool operator==(const Schedule&) const = default;
};
constexpr int leastHours = 1;
constexpr int mostHours = 24;

Schedule scheduleOf(db::Database& database);
/// Problems: backup_hours_wrong; backup_folder_missing; and as warnings backup_same_disk (the folder is on the disk of
/// the department, `department` is its path). Saves nothing when one is wrong.
Problems setSchedule(db::Transaction& tx, const Schedule& schedule, const QString& department);

/// How the backups of a department are, for a page that shows them.
enum class Trouble {
    None,
    NoFolder,   ///< none was chosen: nothing is backed up by itself
    FolderGone, ///< a stick that was taken out, a network drive that is not there
    NoBackup,   ///< there is none of this department yet
    TooOld,     ///< something changed, and the newest is older than was agreed
    SameDisk,   ///< on the disk of the department itself
};
/// The worst of what can be said. A backup is too old an hour after it was due: making one takes its time.
Trouble troubleWith(db::Database& database, const keys::DataKey& key, const Schedule& schedule, const QDateTime& now);

enum class Occasion { Working, Closing };
enum class Due {
    No,        ///< not yet, or not on this occasion
    Unchanged, ///< the newest backup holds all there is
    Yes,
    NoFolder, ///< it is, but the folder is not there: a stick that was taken out
};
/// A backup from after `now` (the clock was wrong) does not count as recent.
Due due(db::Database& database, const keys::DataKey& key, const Schedule& schedule, const QDateTime& now,
        Occasion occasion);

/// A trial of putting back, as it is remembered in the department.
struct DrillRecord {
    QDateTime at;       ///< UTC
    QDateTime backupAt; ///< moment of the backup that was tried; invalid when there was none
    QString result;     ///< `good`, or the code of the fault: `backup_damaged`, `file_missing` …
    qint64 persons = 0; ///< participants in the backup, when it was good

    bool isGood() const { return result == QLatin1String("good"); }
    bool operator==(const DrillRecord&) const = default;
};
/// The last one; nothing when there was none.
std::optional<DrillRecord> lastDrill(db::Database& database);
void rememberDrill(db::Transaction& tx, const DrillRecord& record);
/// A month after the last that was good, on the next day after one that was not; at once when there was none.
bool isDrillDue(const std::optional<DrillRecord>& last, const QDateTime& now);

} // namespace wijkwerk::backup
