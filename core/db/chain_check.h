// SPDX-License-Identifier: EUPL-1.2
// Is the journal still what was written? Every line against its link, and the whole against a head that was kept
// elsewhere. Reads only.
#pragma once

#include "core/db/journal_chain.h"
#include "core/db/reencrypt.h"

namespace wijkwerk::db {

struct ChainReport {
    std::int64_t lines = 0; ///< that were read
    keys::Head head;        ///< the last line that was good
    std::int64_t older = 0; ///< the first so many were written before there was a chain: nothing is known of them from
                            ///< before they were linked
    std::int64_t emptied = 0; ///< lines whose note and values were destroyed; that they were written is still proven
    std::optional<keys::Break> broken;
    QDateTime brokenAt; ///< moment of the first wrong line, when there is such a line

    bool isWhole() const { return !broken; }
};

/// Reads everything once, in slices, so that others can write meanwhile: about a second per 200,000 lines. Throws
/// Cancelled when `progress` says so. A file of before the chain has no lines in it and is whole.
ChainReport checkChain(Database& database, const std::optional<keys::Anchor>& anchor = {},
                       const Progress& progress = {});

/// Only the last line against the one before it. False also when lines stand outside the chain.
bool lastLineHolds(Database& database);

/// How the chain of a database stands to a head that was kept elsewhere, without checking it.
enum class HeadRelation {
    Same,
    Further, ///< the chain went on from there
    Behind,  ///< the chain ends before it
    Other,   ///< another line stands at that number
};
HeadRelation relationTo(Database& database, const keys::Anchor& anchor);

/// The note and the values of these lines go away; the chain stays whole. For retention only: the act of `tx` says why.
/// Gives back how many of them do not hold what was written, or were written by something else: emptied as well, but of
/// those the chain was broken and stays so.
int emptyLines(Transaction& tx, const std::vector<std::int64_t>& ids);
/// The same for all lines about this person.
int emptyLinesOf(Transaction& tx, std::int64_t participant);

} // namespace wijkwerk::db
