// SPDX-License-Identifier: EUPL-1.2
// Stops of the tour in Beheer: its parts by number, keeping and destroying, access, the log, backups, rules.
#pragma once

#include "ui/settings/retention_section.h"
#include "ui/shell/tour.h"

namespace wijkwerk::ui {

bool showSettings(const TourGuide& guide, int section);
/// Somebody who may set up the department; on a department of one's own that is who is in it.
bool showSetUp(const TourGuide& guide, int section);
/// As the privacy officer sees it, who is to approve it.
bool showRetention(const TourGuide& guide, RetentionSection::Part part);
bool showAccess(const TourGuide& guide);
bool showRules(const TourGuide& guide);
/// The log is for who reviews it.
bool lookAsReviewer(const TourGuide& guide);
/// In a folder of the tour itself, as nobody's own; the last thing done comes after the backup.
bool makeBackups(const TourGuide& guide);

} // namespace wijkwerk::ui
