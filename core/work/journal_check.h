// SPDX-License-Identifier: EUPL-1.2
// Looking into the journal: checking it on demand, against a head from paper or from a backup, and who looked at a
// person. Each leaves a line of its own.
#pragma once

#include "core/db/reencrypt.h"
#include "core/db/session.h"
#include "core/store/journal.h"
#include "core/work/outcome.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

/// What came of a check.
struct JournalVerdict {
    std::int64_t lines = 0;
    std::int64_t older = 0;   ///< of them from before there was a chain (0.1.0): what was done to them before they were
                              ///< linked cannot be known
    std::int64_t emptied = 0; ///< of them whose words and values were destroyed
    QString head;             ///< of the last good line, to write down: `1042-9f3c-0a77-d1e2-b345`
    std::int64_t brokenAt = 0; ///< number of the first line that is wrong; 0 when whole, or when a line stands beside
                               ///< the chain
    QDateTime brokenMoment;    ///< of that line, when there is one
    /// At most one. journal_altered, journal_missing, journal_inserted: something was changed by somebody without the
    /// key. journal_behind, journal_differs: it is not the journal that the head was taken of.
    Problems problems;

    bool isWhole() const { return problems.empty(); }
};

/// Reads the whole journal, for a job (0.5 s for 100,000 lines). `typedHead` is what somebody typed over from paper or
/// took from a backup, empty for none. Problems: head_not_understood. Throws Cancelled.
Outcome<JournalVerdict> checkJournal(db::Database& database, const QString& typedHead = {},
                                     const db::Progress& progress = {});
/// The line that says that it was checked, and whether it was whole.
db::Act journalChecked(const JournalVerdict& verdict);

/// The head in the newest backup of this department in a folder, as it stands in its sealed list; nothing when there is
/// no such backup or it cannot be read.
std::optional<QString> headOfNewestBackup(db::Database& database, const db::Opener& opener, const QString& folder);

/// What can be seen at once when a department is opened, without reading the whole journal: whether its last line holds
/// on to the one before it, and whether it went on from the newest backup in `folder` (empty: no such comparison). For
/// a job: it reads the heads of backups. Problems: journal_end_wrong, journal_not_after_backup.
Problems checkAtOpening(db::Database& database, const db::Opener& opener, const QString& folder);

/// For the foot of what is printed: `1042-9f3c-0a77-d1e2-b345`; empty in a file of before the chain.
QString headForPaper(db::Database& database);

/// The note of a line as far as this sight goes: numbers and references of looking for everybody who may see the log,
/// reasons that somebody wrote only for who may read notes.
QString visibleNote(const store::journal::Line& line, const Sight& sight);

/// The line that says that somebody looked who looked at this person, or took that along.
db::Act lookersShown(ParticipantId participant);
db::Act lookersExported(ParticipantId participant);
/// The line of a search: how many answers there were, never the words. `participant`: who was opened from it.
db::Act searched(std::int64_t answers, ParticipantId participant = {});

} // namespace wijkwerk::work
