// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/recovery_paper.h"

#include "core/db/transaction.h"
#include "core/store/department.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"

namespace wijkwerk::ui {

namespace {

const QString name = QStringLiteral("recovery_code_on_paper");
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

} // namespace

void rememberRecoveryPaper(Context& context, bool onPaper) {
    if (!context.mayWrite())
        return;
    guardQuietly(
        [&] {
            db::Transaction tx(context.database(), {});
            store::department::setSetting(tx, name, onPaper ? yes : no);
            tx.commit();
        },
        [](const Error&) {});
}

bool lacksRecoveryPaper(Context& context) {
    return store::department::setting(context.database(), name) == no;
}

} // namespace wijkwerk::ui
