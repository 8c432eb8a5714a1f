// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/recovery.h"

#include "ui/texts/recovery_sheet.h"

#include <QFileInfo>

namespace wijkwerk::ctl {

void tellRecoveryCode(Run& run, const QString& department, const QString& path, const QString& code) {
    if (code.isEmpty())
        return;
    run.out().set("recoveryCode", code);
    const ui::RecoveryPaper paper{code, department, QFileInfo(path).fileName(), run.today()};
    run.out().line(ui::asText(ui::recoverySheet(paper)) + u'\n');
}

} // namespace wijkwerk::ctl
