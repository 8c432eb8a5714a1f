// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/recovery.h"

#include "app/ctl/verb.h"
#include "core/store/department.h"
#include "core/work/access_change.h"
#include "ui/texts/recovery_sheet.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ctl {

void tellRecoveryCode(Run& run, const QString& department, const QString& path, const QString& code) {
    if (code.isEmpty())
        return;
    run.out().set("recoveryCode", code);
    const ui::RecoveryPaper paper{code, department, QFileInfo(path).fileName(), run.today()};
    run.out().line(ui::asText(ui::recoverySheet(paper)) + u'\n');
}

QString tellProposedCode(Run& run) {
    const QString code = orStop(work::proposeRecoveryCode(run.session().opener()), run.out());
    run.out().line(QCoreApplication::translate(
        "Ctl", "Keep the paper you have until it says below that this code is in force.\n"));
    tellRecoveryCode(run, store::department::find(run.database()).name, run.session().path(), code);
    run.out().handOver();
    return code;
}

} // namespace wijkwerk::ctl
