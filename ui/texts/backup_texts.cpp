// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/problem_text.h"

#include <QtGlobal>

#include <vector>

namespace wijkwerk::ui {

ProblemTable backupTexts() {
    static const std::vector<ProblemText> table{
        {"backup_hours_wrong",
         QT_TRANSLATE_NOOP("BackupProblem", "A backup can be made every 1 to 24 hours, not every {value} hours.")},
        {"backup_folder_missing",
         QT_TRANSLATE_NOOP("BackupProblem", "There is no folder “{value}”. Choose a folder that is there, for example "
                                            "on a stick or on a drive of the municipality.")},
        {"backup_same_disk",
         QT_TRANSLATE_NOOP("BackupProblem",
                           "“{value}” is on the same disk as the department. If that disk breaks, both "
                           "are gone. Copy the backups to another place as well.")},
        {"restore_backup_missing", QT_TRANSLATE_NOOP("BackupProblem", "Choose the backup that is to be put back.")},
        {"restore_place_missing",
         QT_TRANSLATE_NOOP("BackupProblem", "Choose where the department goes: the file that it had, or a new name.")},
        {"restore_other_key",
         QT_TRANSLATE_NOOP("BackupProblem",
                           "“{value}” is a department with other keys than this backup, so the backup was not put in "
                           "its place. Nothing was changed. Put the backup back under another name.")},
    };
    return {"BackupProblem", table};
}

} // namespace wijkwerk::ui
