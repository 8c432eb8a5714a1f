// SPDX-License-Identifier: EUPL-1.2
// Kept letters as far as whoever looks may read them (lackingForLetter of sight.h): every list outside core and every
// copy that leaves the program comes from here. Making one: letter_work.h.
#pragma once

#include "core/work/sight.h"

namespace wijkwerk::work {

std::vector<LetterId> lettersNewestFirst(db::Database& database, const Sight& sight);
/// Those with this text in their kenmerk or subject, newest first.
std::vector<LetterId> lettersMatching(db::Database& database, const Sight& sight, const QString& text, int limit);
/// Of one person, newest first.
std::vector<Letter> lettersOf(db::Database& database, const Sight& sight, ParticipantId person);
/// `role_may_not` when the worker of this connection may not read letters of this template.
Problems lackingLetter(db::Database& database, const QString& templateName);

} // namespace wijkwerk::work
