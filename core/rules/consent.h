// SPDX-License-Identifier: EUPL-1.2
// When a consent counts (AVG art. 7; domain.md 10.10): a withdrawn or past one is none, and no consent is the default.
#pragma once

#include "core/domain/consent.h"
#include "core/rules/values.h"

#include <span>

namespace wijkwerk::rules {

/// From the day it was given up to and including its last day, and before the day it was withdrawn.
bool isInForce(const Consent& consent, QDate on);
/// The consent that allows this on a day: of that purpose, for that receiver (capitals and accents ignored). The one
/// that holds longest; nothing when there is none.
std::optional<Consent> consentFor(std::span<const Consent> consents, ConsentPurpose purpose, const QString& receiver,
                                  QDate on);

enum class ConsentState { InForce, Ending, Past, Withdrawn };
/// Ending: its last day is so near that D15 is shown (Rule::AlertDays).
ConsentState stateOf(const Consent& consent, QDate on, const Values& values = shippedValues());

/// Rule::ConsentMonths later, as the form says when nobody chooses otherwise (domain.md 10.10): 24-11-2026 →
/// 23-05-2027.
QDate usualConsentEnd(QDate givenOn, const Values& values = shippedValues());

} // namespace wijkwerk::rules
