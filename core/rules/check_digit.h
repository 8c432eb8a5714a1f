// SPDX-License-Identifier: EUPL-1.2
// The check digit behind a person number on paper, so that a slip of the fingers never lands with somebody else. By the
// scheme of H. M. Damm (2004): one digit 0–9 that notices every single wrong digit and every two digits next to each
// other that changed places. No elfproef, whose remainder ten is no digit.
#pragma once

#include <QStringView>

#include <optional>

namespace wijkwerk::rules {

/// 572 → 4. `number` is 0 or more.
int checkDigitOf(int number);
/// `572-4`, as it stands on paper.
QString numberWithCheckDigit(int number);
/// `5724`, `572-4` or `572 4` → 572; nothing when the check digit is another, or it is no such number.
std::optional<int> numberFromChecked(QStringView typed);

} // namespace wijkwerk::rules
