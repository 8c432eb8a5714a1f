// SPDX-License-Identifier: EUPL-1.2
// Stops of the tour at the screens of werknemersvaardigheden.
#pragma once

#include "ui/shell/tour.h"

namespace wijkwerk::ui {

bool showSkills(const TourGuide& guide);
bool showScoring(const TourGuide& guide);
bool showRound(const TourGuide& guide);

} // namespace wijkwerk::ui
