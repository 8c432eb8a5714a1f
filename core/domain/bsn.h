// SPDX-License-Identifier: EUPL-1.2
// The burgerservicenummer: read, checked and masked (domain.md 6.3 and 7.1). A valid number says nothing of whose it
// is.
#pragma once

#include "core/base/problem.h"

#include <optional>

namespace wijkwerk {

/// Nine digits that pass the eleven test (weights 9 … 2, −1), not all zero.
bool isValidBsn(QStringView nineDigits);

struct BsnReading {
    QString bsn; ///< nine digits, or empty
    std::optional<Problem> problem;
};
/// Reads what people and spreadsheets write: spaces, points and hyphens are left out, an apostrophe or `="…"` of a
/// spreadsheet too, and eight digits get their lost zero back. Empty text is no number and no problem. Codes:
/// `bsn_scientific` (1,23457E+08: digits are lost), `bsn_length`, `bsn_characters`, `bsn_invalid`. The problem never
/// holds more than the last four digits.
BsnReading readBsn(QStringView text, const QString& field = QStringLiteral("bsn"));

/// `•••••6782`: the one way a number is shown until somebody asks for it. Empty for an empty number.
QString maskedBsn(const QString& bsn);

} // namespace wijkwerk
