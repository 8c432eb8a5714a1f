// SPDX-License-Identifier: EUPL-1.2
// What a card of the tab Traject shows of the time before work: the decision about the referral and the meeloopdagen,
// with their buttons.
#pragma once

#include "ui/participants/dossier.h"

class QWidget;

namespace wijkwerk::ui {
class Card;
class Context;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

void addIntake(Context& context, QWidget* tab, Card* card, const Way& way);

} // namespace wijkwerk::ui::participants
