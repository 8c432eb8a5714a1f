// SPDX-License-Identifier: EUPL-1.2
// A letter to a person: prepared from what the file knows, and made final once (domain.md 10).
#pragma once

#include "core/domain/letter.h"
#include "core/letters/document.h"
#include "core/letters/facts.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct PreparedLetter {
    letters::Document document; ///< with the reference it would get now
    letters::LetterInput input;
    Problems problems; ///< wrong ones stop it from being made final
    bool mayBeFinal() const { return !hasWrong(problems); }
};

/// Was it said that there may be a second one?
enum class Again { No, Yes };

/// The letter as it would be; nothing is written and no kenmerk is taken. About the newest act of its kind
/// (letter_input.h); a problem when there is none. Throws Error{NotFound} for an unknown person or template.
PreparedLetter prepareLetter(db::Database& database, ParticipantId participant, const QString& templateName,
                             QDate date);

/// Takes the kenmerk, merges and checks again, makes the PDF/A, and keeps letter and PDF with its hash. Needs a
/// QGuiApplication. A second one about the same act is refused with `letter_made_before`, unless somebody said so.
Outcome<Letter> finalizeLetter(db::Transaction& tx, ParticipantId participant, const QString& templateName, QDate date,
                               Again again = Again::No);
/// It was posted or handed over.
Outcome<Done> markLetterSent(db::Transaction& tx, LetterId letter);

/// Name for the file of a letter: `WW-2026-0001 plaatsingsbrief 1042.pdf`: kenmerk, template, person number.
QString fileNameOf(const Letter& letter, int personNumber);

} // namespace wijkwerk::work
