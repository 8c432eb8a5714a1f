// SPDX-License-Identifier: EUPL-1.2
// Template and facts become a letter, in one pass: what a value contains is text and is never looked at again.
#pragma once

#include "core/letters/facts.h"
#include "core/letters/template.h"

namespace wijkwerk::letters {

/// The merged letter. A field without a value is named in Document::missing and stands as `[werkplek.naam]` in the
/// text; an empty reference (kenmerk) does not count as missing, because it is only known when the letter is made
/// final.
Document merge(const Template& form, const Facts& facts, QDate datedOn);

} // namespace wijkwerk::letters
