// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/plain_copy.h"

#include "core/work/conversion.h"
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

void backUpAndDestroy(QWidget* where, Context& context, const QString& plainCopy, const QString& backup) {
    const QPointer<QWidget> alive(where);
    Job* job = startJob(
        where,
        [opener = context.session().opener(), plainCopy, backup](const JobControl&) {
            {
                db::Database database = opener.forReading()();
                db::backupTo(database, opener.key(), backup);
            }
            return work::destroyPlain(opener, plainCopy, backup, true);
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
            const QFileInfo file(there->session().path());
            const QString proposal =
                file.dir().filePath(file.completeBaseName() + QStringLiteral(" reservekopie.") + file.suffix());
            dialogs::saveFile(where, Text::tr("Where should the backup be?"), proposal,
                              {Text::tr("Wijkwerk department (*.wijkwerk)")},
                              [where, there, plainCopy](const QString& backup) {
                                  if (there)
                                      backUpAndDestroy(where, *there, plainCopy, backup);
                              });
        },
        1);
}

} // namespace wijkwerk::ui
