// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/recovery.h"

#include "ui/texts/recovery_sheet.h"

namespace wijkwerk::ctl {

void tellRecoveryCode(Run& run, const QString& department, const QString& code) {
    if (code.isEmpty())
        return;
    run.out().set("recoveryCode", code);
    run.out().line(ui::recoverySheet(department, code, run.today()) + u'\n');
}

} // namespace wijkwerk::ctl
