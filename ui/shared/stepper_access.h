// SPDX-License-Identifier: EUPL-1.2
// What a screen reader hears of a Stepper: a list with one item per step.
#pragma once

namespace wijkwerk::ui {

/// Makes Qt know the accessible interface of Stepper; may be called again.
void installStepperAccess();

} // namespace wijkwerk::ui
