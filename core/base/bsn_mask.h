// SPDX-License-Identifier: EUPL-1.2
// Burgerservicenummers inside free text: found and masked, so that logs and letters never hold one
// (domain.md 6.3, 7.1).
#pragma once

#include <QString>

namespace wijkwerk {

/// Nine digits, not all zero, that pass the eleven test: weights 9…2 and -1, sum divisible by 11.
bool passesElevenTest(QStringView nineDigits);

/// The text with every BSN in it as `•••••6782`: nine digits together, or grouped with points or spaces. Longer groups
/// of digits, such as ids and telephone numbers, are left alone.
QString withBsnMasked(const QString& text);
/// The first BSN in the text as nine digits; empty when there is none.
QString firstBsnIn(const QString& text);
bool holdsBsn(const QString& text);

} // namespace wijkwerk
