// SPDX-License-Identifier: EUPL-1.2
// When a consent counts (AVG art. 7; domain.md 10.10): a withdrawn or past one is none, and no consent is the default.
#pragma once

#include "core/domain/consent.h"

#include <span>

namespace wijkwerk::rules {

/// From the day it was given up to and including its last day, and before the day it was withdrawn.
bool isInForce(const Consent& consent, QDate on);
/// The consent that allows this on a day: of that purpose, for that receiver (capitals and accents ignored). The one
/// that holds longest; nothing when there is none.
std::optional<Consent> consentFor(std::span<const Consent> consents, ConsentPurpose purpose, const QString& receiver,
                                  QDate on);

enum class ConsentState { InForce, Ending, Past, Withdrawn };
/// Ending: its last day is at most 14 days away (domain.md 11, D15).
ConsentState stateOf(const Consent& consent, QDate on);

} // namespace wijkwerk::rules
