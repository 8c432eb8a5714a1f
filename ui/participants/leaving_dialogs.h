// SPDX-License-Identifier: EUPL-1.2
// Leaving in dialogs: to work, dropping out, hand-over, aftercare, closing, coming back, standing still, death and
// moving away; and putting steps right. Each opens and returns at once.
#pragma once

#include "core/domain/ids.h"

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

void openOutflow(Context& context, QWidget* parent, ParticipantId person);
void openDropOut(Context& context, QWidget* parent, ParticipantId person);
void openAftercare(Context& context, QWidget* parent, ParticipantId person);
/// Still at work or not, of the newest outflow.
void openOutflowStatus(Context& context, QWidget* parent, ParticipantId person);
/// With the checklist of what is open.
void openClosing(Context& context, QWidget* parent, ParticipantId person);
/// The hand-over of the newest trajectory that is still open, or a new one.
void openHandover(Context& context, QWidget* parent, ParticipantId person);
/// One that is done or refused: what was heard back.
void openHandoverAgain(Context& context, QWidget* parent, HandoverId handover);
/// "Pas op de plaats", or how to go on when it holds already.
void openStandstill(Context& context, QWidget* parent, ParticipantId person);
void openDeath(Context& context, QWidget* parent, ParticipantId person);
void openMovedAway(Context& context, QWidget* parent, ParticipantId person);

void openCorrectStep(Context& context, QWidget* parent, PhaseEventId event);
void openTakeBack(Context& context, QWidget* parent, PhaseEventId event);

} // namespace wijkwerk::ui::participants
