// SPDX-License-Identifier: EUPL-1.2
// Terms of a person that are written down by hand: subsidy without a measurement, next measurement, LKV, objection.
#pragma once

#include "core/domain/person_term.h"

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

void openNewTerm(Context& context, QWidget* parent, ParticipantId person);
/// Put right, or dealt with.
void openTerm(Context& context, QWidget* parent, PersonTermId term);

} // namespace wijkwerk::ui::participants
