// SPDX-License-Identifier: EUPL-1.2
// "Notitie…" on the work floor: what a vakspecialist saw today, in a few words; and "Contact vastleggen": a talk, call
// or visit, which counts as contact (rules/contact.h).
#pragma once

#include "core/domain/ids.h"

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

void openFloorNote(Context& context, QWidget* parent, ParticipantId person);
void openContact(Context& context, QWidget* parent, ParticipantId person);

} // namespace wijkwerk::ui::participants
