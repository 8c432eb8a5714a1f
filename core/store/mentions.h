// SPDX-License-Identifier: EUPL-1.2
// Words about somebody in rows that are not his own: searches that were kept, reasons, file names, lines of the journal
// without a person. Which people go, and when, is for others to say.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <set>

namespace wijkwerk::store::mentions {

/// What people who are about to go can be told by, and where they stood.
struct Known {
    QStringList words;            ///< of names, numbers, phone, mail, day of birth; folded, as they are searched
    QStringList certain;          ///< of these only what names somebody in a text too: surnames and numbers
    std::set<std::int64_t> lists; ///< destruction lists that held one of them
    std::set<std::int64_t> runs;  ///< imports that had a row of one of them
};

/// Adds what is known of this person; before anything of it is removed.
void gather(db::Database& database, ParticipantId person, Known& known);

/// Whether a text that was typed to search with finds one of them: a word of it is a word of theirs, or is three signs
/// or more and a part of one. Also a phone number or a day in several pieces.
bool isSearchFor(const QString& typed, const Known& known);
/// Whether a text has one of their surnames or numbers as a word.
bool isAbout(const QString& text, const Known& known);

/// Removes searches for them, and empties: why a list was withdrawn that held one of them, the name of a file with a
/// row of one of them, remarks with a retention rule and reasons of a value or of a thing that is scored that name one,
/// and the words of the lines of the journal about these. Gives back how many of those lines had been altered (see
/// db::emptyLines).
int remove(db::Transaction& tx, const Known& known);

} // namespace wijkwerk::store::mentions
