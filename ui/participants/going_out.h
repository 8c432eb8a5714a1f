// SPDX-License-Identifier: EUPL-1.2
// The one question before anything about a person goes on paper.
#pragma once

#include "core/domain/ids.h"

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

/// False, with the reason told, while it is pas op de plaats for this person, or when he has died.
bool mayGoOut(Context& context, QWidget* where, ParticipantId person);

} // namespace wijkwerk::ui::participants
