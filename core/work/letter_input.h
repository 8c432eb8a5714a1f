// SPDX-License-Identifier: EUPL-1.2
// What the file knows for a letter, and for which letters there is an occasion now: an advice, a stage that was
// extended, a contract that ends. Making one: letter_work.h.
#pragma once

#include "core/letters/facts.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

/// Everything a letter of that template is made of, as far as the file knows it.
letters::LetterInput letterInput(db::Database& database, const Participant& person, const QString& templateName,
                                 QDate date);
/// Since when there is an occasion for a letter of that template; nothing when there is none. Asks no right.
std::optional<QDateTime> occasionFor(db::Database& database, const letters::LetterInput& input,
                                     const QString& templateName);
/// Why there is none: `letter_needs_placement`, `letter_needs_advice`, `letter_needs_refusal`,
/// `letter_needs_extension`, `letter_needs_move`, `letter_needs_stop`, `letter_needs_proposal`,
/// `letter_needs_renewal`, `letter_needs_contract`.
Problem noOccasion(const QString& templateName);

/// Templates that fit a person now, that of the newest act first; for who looks: letters about a contract only when he
/// may see contracts, and none at all without Right::MakeLetter. While it is pas op de plaats only an aanzegging, for
/// the team lead.
QStringList lettersFor(db::Database& database, const Sight& sight, ParticipantId person);
/// A letter about a contract: not for who may not see contracts.
bool isOfContract(const QString& templateName);

} // namespace wijkwerk::work
