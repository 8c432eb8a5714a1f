// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "ui/participants/going_out.h"

#include "core/work/standstill_work.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/texts/problem_text.h"

namespace wijkwerk::ui::participants {

bool mayGoOut(Context& context, QWidget* where, ParticipantId person) {
    const Problems still = work::keepsStill(context.database(), person);
    if (still.empty())
        return true;
    dialogs::warn(where, QCoreApplication::translate("GoingOut", "Nothing goes out now"), textOf(still));
    return false;
}

} // namespace wijkwerk::ui::participants
