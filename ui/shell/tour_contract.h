// SPDX-License-Identifier: EUPL-1.2
// Stops of the tour at contracts: the card in the dossier, the proposal, the aanzegging.
#pragma once

#include "ui/shell/tour.h"

namespace wijkwerk::ui {

/// The tab Traject of somebody for whom a contract is proposed.
bool showContract(const TourGuide& guide);
bool proposeContract(const TourGuide& guide);
bool giveNotice(const TourGuide& guide);

} // namespace wijkwerk::ui
