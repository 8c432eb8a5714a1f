// SPDX-License-Identifier: EUPL-1.2
// What somebody may say of a deadline by hand. Where the program knows the fact (a contact, an evaluation, an
// aanzegging), the deadline goes when that fact is there, not by a tick.
#pragma once

#include "core/domain/deadline.h"

#include <QStringView>

namespace wijkwerk::rules {

enum class ByHand {
    Nothing,   ///< only its own act brings it further
    NotNeeded, ///< its fact may not be needed this time
    Done,      ///< nothing else shows it: done, or not needed
};
/// Of a deadline by its rule and the word of its subject (`week_5`, `decision`).
ByHand byHand(DeadlineRule rule, QStringView subject);
ByHand byHand(const wijkwerk::Deadline& deadline);

} // namespace wijkwerk::rules
