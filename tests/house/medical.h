// SPDX-License-Identifier: EUPL-1.2
// Who writes freely about a person is warned of medical words (domain.md 6.2): every dialog of ui/participants with a
// field of several lines has a MedicalHint, or stands in a short list with the reason.
#pragma once

#include "tests/house/source.h"

namespace house {

Findings checkDialogsWarnOfMedicalWords(const Source& source);
/// The acts that keep those texts say it too, and journal that it was kept.
Findings actsThatDoNotWarn(const std::vector<Source>& sources);

} // namespace house
