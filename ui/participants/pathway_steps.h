// SPDX-License-Identifier: EUPL-1.2
// The pathway of a person as the steps of the stepper: Aanmelding, Voorselectie, Stage, Contract, Uitstroom.
#pragma once

#include "ui/participants/dossier.h"
#include "ui/shared/stepper.h"

namespace wijkwerk::ui::participants {

using ShownStep = wijkwerk::ui::Step;

/// Five steps, without one that was skipped; of SW staff the third and fourth are one, Detachering. Somebody without a
/// trajectory has none done.
std::vector<ShownStep> pathwaySteps(const Dossier& dossier, QDate today);

} // namespace wijkwerk::ui::participants
