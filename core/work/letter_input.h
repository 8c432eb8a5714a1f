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

/// The newest letter of that template made since a moment.
std::optional<Letter> madeSince(db::Database& database, ParticipantId person, const QString& templateName,
                                const QDateTime& since);
/// Why no letter of that template goes out now: pas op de plaats, but for an aanzegging of the team lead.
Problems stillness(db::Database& database, const Sight& sight, ParticipantId person, const QString& templateName);

/// Templates that fit a person now and may go out, that of the newest act first; for who looks: only those that he may
/// read, and none without Right::MakeLetter.
QStringList lettersFor(db::Database& database, const Sight& sight, ParticipantId person);
/// The letter that somebody still waits for: in a stage that of the placement, an extension or another workplace, when
/// none was made since, of the newest act; on a contract that of the aanzegging. Empty when there is none. Asks no
/// right.
QString letterToMake(db::Database& database, ParticipantId person);

} // namespace wijkwerk::work
