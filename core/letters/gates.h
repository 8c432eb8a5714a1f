// SPDX-License-Identifier: EUPL-1.2
// What is checked before a letter is made final (domain.md 7.6 and 10, quality gates). Refuses and warns; mends
// nothing.
#pragma once

#include "core/base/problem.h"
#include "core/letters/document.h"
#include "core/letters/facts.h"

namespace wijkwerk::letters {

enum class Moment {
    Preview, ///< the kenmerk is not taken yet
    Final,
};

/// All checks on one letter: every field filled, department complete, mandate valid on the date of the letter, address
/// complete, recipient alive, decision ↔ bezwaarclausule, no BSN, no promise of a contract, a stage that still has to
/// begin; and as warnings the B1 check and a secret address. Wrong problems stop the letter. Fields are those of the
/// merge fields or of Participant.
Problems check(const Document& document, const LetterInput& input, Moment moment = Moment::Preview);

/// The same without the facts: the decision, BSN, promise and language checks on a text alone. `ownBsn` may be empty.
Problems checkText(const Document& document, const QString& ownBsn = {});

} // namespace wijkwerk::letters
