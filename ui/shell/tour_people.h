// SPDX-License-Identifier: EUPL-1.2
// Stops of the tour at screens about one person: privacy, werknemersvaardigheden.
#pragma once

#include "ui/shell/tour.h"

namespace wijkwerk::ui {

/// Somebody who asked for something; null when nobody did.
ParticipantId asker(const TourGuide& guide);
bool showPrivacy(const TourGuide& guide);
bool showSkills(const TourGuide& guide);
bool showScoring(const TourGuide& guide);
bool showRound(const TourGuide& guide);

} // namespace wijkwerk::ui
