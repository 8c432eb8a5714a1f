// SPDX-License-Identifier: EUPL-1.2
// What putting a backup back would change: shown before anything is touched.
#pragma once

#include "core/backup/verify.h"
#include "core/db/chain_check.h"

namespace wijkwerk::backup {

/// Something that was done after the backup was made and would be gone.
struct LostLine {
    QDateTime at;
    QString worker; ///< name; empty for nobody in particular
    QString act;    ///< code as in the journal
    std::int64_t person = 0;

    bool operator==(const LostLine&) const = default;
};

/// How much one worker did on one day of his own calendar, of all that would be gone.
struct LostDay {
    QDate day;
    QString worker; ///< name; empty for nobody in particular
    qint64 acts = 0;

    bool operator==(const LostDay&) const = default;
};

struct Preview {
    QDateTime at; ///< of the backup
    Manifest backup;
    bool isNewPlace = false;           ///< there is nothing at the target
    std::optional<Fault> presentFault; ///< why the present file cannot be read, so that nothing can be compared
    std::optional<Facts> present;
    /// How the journal of the present file stands to the end of the one in the backup: it went on from there
    /// (Further), it is the same, it ends before (Behind: an older file), or it is of another history (Other).
    std::optional<db::HeadRelation> journal;
    std::vector<LostLine> lost;    ///< newest first, at most mostShown
    std::vector<LostDay> lostDays; ///< newest first, of all lines
    qint64 lostLines = 0;
    qint64 lostPersons = 0; ///< participants these lines are about
    /// Who has a password that will count afterwards, but is not a worker in the backup: added since. By name.
    QStringList shutOut;
};
constexpr int mostShown = 200;

/// The backup is verified first: throws as verify(). Writes nothing. `presentKey` opens the file at `target`; as a rule
/// it is the key of the backup.
Preview preview(const QString& backup, const keys::DataKey& key, const QString& target, const keys::DataKey& presentKey,
                const GoOn& goOn = {});

} // namespace wijkwerk::backup
