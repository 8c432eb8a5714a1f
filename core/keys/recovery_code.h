// SPDX-License-Identifier: EUPL-1.2
// The code on paper that opens a department when passwords are lost: 32 random characters and two check characters, in
// groups of four: `T9PJ-M7PW-…-3K`. The alphabet has 23 signs, none of which looks like another.
#pragma once

#include "core/keys/answer.h"

#include <QString>

namespace wijkwerk::keys {

/// A fresh code as it is printed; 144 bits.
QString newRecoveryCode();

/// The code as it is printed, from what was typed: small letters, and spaces or dashes anywhere, are good; Z, S, G and
/// B are taken for the 2, 5, 6 and 8 they look like. Every single wrong character and every swap of two neighbours is
/// found. Problems: recovery_code_letter (a sign that no code has), recovery_code_length, recovery_code_mistyped.
Answer<QString> readRecoveryCode(const QString& typed);

} // namespace wijkwerk::keys
