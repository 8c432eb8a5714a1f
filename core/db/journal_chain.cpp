// SPDX-License-Identifier: EUPL-1.2
#include "core/db/journal_chain.h"

#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "core/keys/data_key.h"

#include <algorithm>

namespace wijkwerk::db {

namespace {

QByteArray asBytes(std::string_view text) {
    return QByteArray::fromRawData(text.data(), qsizetype(text.size()));
}

/// Key and place of the last row of chain_key.
struct KeptKey {
    std::int64_t firstNumber = 0;
    QByteArray bytes; ///< empty: it follows from the key of the file
};

KeptKey lastKey(Database& database) {
    Statement query =
        database.statement("select first_number, chain_key from chain_key order by first_number desc limit 1");
    if (!query.next())
        throw Error(Fault::Damaged, QStringLiteral("chain_key"));
    KeptKey kept;
    kept.firstNumber = query.number();
    kept.bytes = query.bytes();
    return kept;
}

void addKey(Database& database, std::int64_t firstNumber, const QByteArray& bytes) {
    Statement insert = database.statement(
        "insert into chain_key (first_number, since, chain_key) values (:number, :since, :chain_key)");
    insert.bind("number", firstNumber).bind("since", database.clock().now());
    insert.bind("chain_key", bytes.isEmpty() ? std::optional<QByteArray>() : std::optional(bytes)).run();
}

QByteArray newStoredKey() {
    const keys::DataKey random = keys::DataKey::random();
    return keys::ChainKey(random).bytes().toByteArray();
}

keys::Head readHead(Database& database) {
    Statement query =
        database.statement("select number, link from journal where number is not null order by number desc limit 1");
    keys::Head head;
    if (!query.next())
        return head;
    head.number = query.number();
    const QByteArray link = query.bytes();
    std::copy_n(link.begin(), std::min<std::size_t>(std::size_t(link.size()), head.link.size()), head.link.begin());
    return head;
}

/// Waits for others who add lines, until the end of this transaction.
void takeTurn(Database& database) {
    if (database.kind() == EngineKind::Postgres)
        database.execute(
            QStringLiteral("select pg_advisory_xact_lock(hashtextextended(current_schema() || '.journal', 0))"));
}

std::vector<std::int64_t> idsOfOldLines(Database& database) {
    std::vector<std::int64_t> ids;
    Statement query = database.statement("select id from journal order by id");
    while (query.next())
        ids.push_back(query.number());
    return ids;
}

void linkOldLine(Database& database, ChainWriter& chain, std::int64_t id) {
    Statement query = database.statement("select at, account, machine, act, note, parts, coalesce(worker_id, 0), "
                                         "coalesce(participant_id, 0) from journal where id = :id");
    query.with(id);
    if (!query.next())
        return;
    LinkedLine line;
    line.id = id;
    // Copies: what the engine gives is valid only until the next step.
    const std::string at(query.utf8()), account(query.utf8()), machine(query.utf8()), act(query.utf8());
    const std::string note(query.utf8()), parts(query.utf8());
    line.worker = query.number();
    line.person = query.number();
    line.at = at;
    line.account = account;
    line.machine = machine;
    line.act = act;
    line.result = "done";
    QByteArray salt, content;
    if (!note.empty() || !parts.empty()) {
        salt = keys::newSalt();
        content = contentSum(salt, note, parts);
    }
    line.content = content;
    const keys::Head head = chain.append(line);
    Statement update =
        database.statement("update journal set number = :number, seal = :seal, link = :link where id = :id");
    update.with(head.number, salt.isEmpty() ? std::optional<QByteArray>() : std::optional(salt), bytesOf(head.link), id)
        .run();
}

} // namespace

QByteArray encode(const LinkedLine& line) {
    keys::ByteWriter writer;
    for (const std::int64_t number : {line.id, line.worker, line.person, line.thingId})
        writer.number(std::uint64_t(number));
    for (const std::string_view text :
         {line.at, line.account, line.machine, line.place, line.act, line.result, line.thing})
        writer.field(QByteArrayView(text.data(), qsizetype(text.size())));
    writer.field(line.content);
    return writer.result();
}

QByteArray contentSum(QByteArrayView salt, std::string_view note, std::string_view parts) {
    const QByteArray fields[] = {asBytes(note), asBytes(parts)};
    return keys::saltedSum(salt, fields);
}

QByteArray bytesOf(const keys::Link& link) {
    return QByteArray(reinterpret_cast<const char*>(link.data()), qsizetype(link.size()));
}

keys::Head chainHead(Database& database) {
    return versionOf(database) < chainVersion ? keys::Head{} : readHead(database);
}

ChainWriter::ChainWriter(Database& database) {
    takeTurn(database);
    const KeptKey kept = lastKey(database);
    if (!kept.bytes.isEmpty())
        m_key = &m_own.emplace(QByteArrayView(kept.bytes));
    else
        m_key = database.engine().chainKey();
    if (!m_key)
        throw Error(Fault::Damaged, QStringLiteral("chain_key"));
    m_head = readHead(database);
}

keys::Head ChainWriter::append(const LinkedLine& line) {
    const QByteArray entry[] = {encode(line)};
    m_head = keys::next(*m_key, m_head, entry);
    return m_head;
}

std::int64_t beginChain(Database& database) {
    addKey(database, 1, database.engine().chainKey() ? QByteArray() : newStoredKey());
    ChainWriter chain(database);
    const std::vector<std::int64_t> ids = idsOfOldLines(database);
    for (const std::int64_t id : ids)
        linkOldLine(database, chain, id);
    return std::int64_t(ids.size());
}

void goOnUnderNewKey(Transaction& tx, const keys::DataKey& former) {
    Database& database = tx.database();
    const KeptKey kept = lastKey(database);
    const std::int64_t next = readHead(database).number + 1;
    if (!kept.bytes.isEmpty() || !database.engine().chainKey() || kept.firstNumber == next)
        return;
    database.statement("update chain_key set chain_key = :chain_key where first_number = :number")
        .with(keys::ChainKey(former).bytes().toByteArray(), kept.firstNumber)
        .run();
    addKey(database, next, {});
}

void goOnUnderFirstKey(Transaction& tx) {
    Database& database = tx.database();
    if (!database.engine().chainKey() || lastKey(database).bytes.isEmpty())
        return;
    const std::int64_t next = readHead(database).number + 1;
    database.statement("delete from chain_key where first_number >= :number").with(next).run();
    addKey(database, next, {});
}

} // namespace wijkwerk::db
