// SPDX-License-Identifier: EUPL-1.2
// How a trajectory ended, on its card: the end, the hand-over, and what was open when it closed.
#pragma once

#include "ui/participants/dossier.h"

namespace wijkwerk::ui {
class Card;
class Context;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

void addLeavingParts(Card* card, Context& context, const Way& way);

} // namespace wijkwerk::ui::participants
