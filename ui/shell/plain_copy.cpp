// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/plain_copy.h"

#include "core/backup/make.h"
#include "core/work/backup_plan.h"
#include "core/work/conversion.h"
#include "core/work/sight.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/job.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace wijkwerk::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlainCopy)
};

/// From now on backups are made there, unless another folder was chosen before.
void keepFolder(Context& context, const QString& folder) {
    backup::Schedule schedule = backup::scheduleOf(context.database());
    if (!schedule.folder.isEmpty())
        return;
    schedule.folder = folder;
    work::perform(context.database(),
                  [&](db::Transaction& tx) { return work::planBackups(tx, schedule, context.session().path()); });
}

void backUpAndDestroy(QWidget* where, Context& context, const QString& plainCopy, const QString& folder) {
    keepFolder(context, folder);
    const QPointer<QWidget> alive(where);
    Job* job = startJob(
        where,
        [opener = context.session().opener(), plainCopy, folder](const JobControl& control) {
            backup::Made made;
            {
                db::Database database = opener();
                made = backup::make(database, opener.key(), folder,
                                    [&](qint64 done, qint64 total) { return control.progress(done, total); });
            }
            return work::destroyPlain(opener, plainCopy, made.path, true);
        },
        [alive, plainCopy](const work::Outcome<work::Done>& outcome) {
            if (outcome)
                dialogs::tell(alive, Text::tr("The unencrypted file is destroyed"),
                              Text::tr("There is a backup, and only the encrypted department is left. Do you have "
                                       "copies of the old file elsewhere, on a stick or in the mail? Throw those away "
                                       "too."));
            else
                dialogs::warn(alive, Text::tr("The unencrypted file is still there"),
                              textOf(outcome.problems) + u'\n' + QDir::toNativeSeparators(plainCopy));
        });
    context.follow(job, Text::tr("Making a backup"));
}

} // namespace

void askToDestroyPlainCopy(QWidget* where, Context& context, const QString& plainCopy) {
    if (!context.may(rules::Right::GiveAccess)) {
        dialogs::tell(
            where, Text::tr("The unencrypted file is still there"),
            Text::tr(
                "The department as it was, not encrypted, still lies in\n%1\nWhoever has that file can "
                "read everything. Your role may not destroy it. Ask the beheerder: Wijkwerk asks him when he signs in.")
                .arg(QDir::toNativeSeparators(plainCopy)));
        return;
    }
    const QPointer<Context> there(&context);
    dialogs::choose(
        where, Text::tr("Destroy the unencrypted file?"),
        Text::tr("The department as it was, not encrypted, still lies in\n%1\nWhoever has that file can read "
                 "everything. Wijkwerk first makes an encrypted backup, checks it, and only then destroys that file. "
                 "This cannot be undone.")
            .arg(QDir::toNativeSeparators(plainCopy)),
        {Text::tr("Make a backup and destroy it…"), Text::tr("Keep it for now")},
        [where, there, plainCopy](int answer) {
            if (answer != 0 || !there)
                return;
            const QString chosen = backup::scheduleOf(there->database()).folder;
            if (QFileInfo(chosen).isDir()) {
                backUpAndDestroy(where, *there, plainCopy, chosen);
                return;
            }
            dialogs::openFolder(where, Text::tr("In which folder should the backups be?"),
                                [where, there, plainCopy](const QString& folder) {
                                    if (there)
                                        backUpAndDestroy(where, *there, plainCopy, folder);
                                });
        },
        1);
}

} // namespace wijkwerk::ui
