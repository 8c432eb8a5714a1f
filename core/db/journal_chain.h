// SPDX-License-Identifier: EUPL-1.2
// The journal as a keyed hash chain (core/keys/chain): what of a line is linked, and with which key. Lines are written
// by Transaction; a chain is checked in chain_check.
//
// The key follows from the key of the file. Keys of before are kept in the table chain_key, so that older lines can
// still be checked. On a server, and in a build for practice, there is no key of the file: the chain key is then kept
// in that table too, and the chain shows only what was done by somebody who cannot read it.
#pragma once

#include "core/db/database.h"
#include "core/keys/chain.h"

#include <string_view>

namespace wijkwerk::db {

class Transaction;

/// The schema version from which the journal is a chain.
constexpr int chainVersion = 2;

/// What the link of a line vouches for. `content` stands for note and parts, which may be destroyed one day without
/// breaking the chain: empty when they are, else contentSum().
struct LinkedLine {
    std::int64_t id = 0;
    std::int64_t worker = 0;
    std::int64_t person = 0;
    std::int64_t thingId = 0;
    std::string_view at; ///< `2026-11-22T10:15:30.123Z`
    std::string_view account;
    std::string_view machine;
    std::string_view place;
    std::string_view act;
    std::string_view result;
    std::string_view thing;
    QByteArrayView content;
};
QByteArray encode(const LinkedLine& line);
QByteArray contentSum(QByteArrayView salt, std::string_view note, std::string_view parts);
QByteArray bytesOf(const keys::Link& link);

/// The last line of the chain; before the first line, and in a file of before the chain: number 0.
keys::Head chainHead(Database& database);

/// Adds lines to the chain inside one transaction. On a server it waits until nobody else is adding any. Throws Damaged
/// when nothing says under which key.
class ChainWriter {
public:
    explicit ChainWriter(Database& database);
    keys::Head append(const LinkedLine& line);

private:
    std::optional<keys::ChainKey> m_own; ///< one that was kept in the file
    const keys::ChainKey* m_key = nullptr;
    keys::Head m_head;
};

/// Part of the migration to chainVersion: links the lines that were written before, in the order of their ids, and says
/// how many there were.
std::int64_t beginChain(Database& database);

/// The file has got another key: keeps the chain key of before, under which nothing is written any more. Before the
/// first line of this transaction, which has to write one. Does nothing where lines are not linked under a key of the
/// file.
void goOnUnderNewKey(Transaction& tx, const keys::DataKey& former);
/// The same for a file that had no key before and whose chain key was therefore kept in it.
void goOnUnderFirstKey(Transaction& tx);

} // namespace wijkwerk::db
