// SPDX-License-Identifier: EUPL-1.2
// What a letter about a later last day of a stage tells (domain.md 10, L4b). Internal to letter_input.cpp.
#pragma once

#include "core/db/database.h"
#include "core/letters/facts.h"

namespace wijkwerk::work {

/// The stage was extended, or it stood still and went on with a later last day than the last letter told; what came
/// last counts. Nothing when the last day did not become later, or when a letter of another kind told it already.
std::optional<letters::LetterExtension> extensionOf(db::Database& database, const letters::LetterInput& input);

} // namespace wijkwerk::work
