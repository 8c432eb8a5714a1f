// SPDX-License-Identifier: EUPL-1.2
// Invented people and an invented department, enough for a whole letter.
#pragma once

#include "core/letters/document.h"
#include "core/letters/facts.h"

namespace wijkwerk::test {

/// Samira Bouzid starts a werkstage of three months on Monday 30 November 2026; the letter is of 24 November 2026.
letters::LetterInput bouzid();
/// The same with an advice, an extension, a move, a stop, a proposal and a contract that runs to 31-12-2026: each
/// letter takes what is its own.
letters::LetterInput bouzidWithActs();
/// The letter made of it.
letters::Document placementLetter(const letters::LetterInput& input);

/// What a program writes to its standard output when it is given `file` between the arguments; nothing when it is not
/// installed. `exitCode` may be null.
std::optional<QString> outputOf(const QString& program, const QStringList& before, const QByteArray& file,
                                const QStringList& after, int* exitCode = nullptr);

} // namespace wijkwerk::test
