// SPDX-License-Identifier: EUPL-1.2
#include "core/db/chain_check.h"

#include "core/db/schema.h"
#include "core/db/transaction.h"

namespace wijkwerk::db {

namespace {

constexpr int slice = 1000;
constexpr int sumBytes = 32;

struct KeyFrom {
    std::int64_t number = 0;
    keys::ChainKey key;
};

keys::ChainKey noKey() {
    return keys::ChainKey(QByteArrayView(QByteArray(sumBytes, '\0')));
}

keys::ChainKey keyOfFile(Database& database) {
    const keys::ChainKey* key = database.engine().chainKey();
    return key ? keys::ChainKey(key->bytes()) : noKey();
}

std::vector<KeyFrom> keysOf(Database& database) {
    std::vector<KeyFrom> found;
    Statement query = database.statement("select first_number, chain_key from chain_key order by first_number");
    while (query.next()) {
        const std::int64_t number = query.number();
        const QByteArray bytes = query.bytes();
        if (bytes.isEmpty())
            found.push_back({number, keyOfFile(database)});
        else
            found.push_back({number, bytes.size() == sumBytes ? keys::ChainKey(QByteArrayView(bytes)) : noKey()});
    }
    return found;
}

/// A line as it stands in the journal.
struct StoredLine {
    std::int64_t number = 0;
    LinkedLine line;
    std::string at, account, machine, place, act, result, thing, note, parts;
    QByteArray seal, link;
};

const QString columns = QStringLiteral(
    "select coalesce(number, 0), id, coalesce(worker_id, 0), coalesce(participant_id, 0), coalesce(thing_id, 0), at, "
    "account, machine, place, act, result, thing, note, parts, seal, link from journal ");

StoredLine readLine(Statement& query) {
    StoredLine stored;
    stored.number = query.number();
    stored.line.id = query.number();
    stored.line.worker = query.number();
    stored.line.person = query.number();
    stored.line.thingId = query.number();
    for (std::string* text : {&stored.at, &stored.account, &stored.machine, &stored.place, &stored.act, &stored.result,
                              &stored.thing, &stored.note, &stored.parts})
        *text = query.utf8();
    stored.seal = query.bytes();
    stored.link = query.bytes();
    return stored;
}

/// What a line says of its content; nothing when content and seal do not go together.
std::optional<QByteArray> contentOf(const StoredLine& stored) {
    const bool isEmpty = stored.note.empty() && stored.parts.empty();
    if (stored.seal.isEmpty())
        return isEmpty ? std::optional(QByteArray()) : std::nullopt;
    if (stored.seal.size() == sumBytes)
        return isEmpty ? std::optional(stored.seal) : std::nullopt;
    if (isEmpty || stored.seal.size() != sumBytes / 2)
        return std::nullopt;
    return contentSum(stored.seal, stored.note, stored.parts);
}

/// The bytes that the link vouches for.
std::optional<QByteArray> linkedBytes(const StoredLine& stored) {
    const auto content = contentOf(stored);
    if (!content)
        return std::nullopt;
    LinkedLine line = stored.line;
    line.at = stored.at;
    line.account = stored.account;
    line.machine = stored.machine;
    line.place = stored.place;
    line.act = stored.act;
    line.result = stored.result;
    line.thing = stored.thing;
    line.content = *content;
    return encode(line);
}

class Checker {
public:
    Checker(Database& database, const std::optional<keys::Anchor>& anchor)
        : m_database(database)
        , m_keys(keysOf(database))
        , m_check(noKey(), anchor) {}

    ChainReport run(const Progress& progress) {
        const std::int64_t total = m_database.number("select count(*) from journal");
        while (takeSlice()) {
            if (progress && !progress(m_report.lines, total))
                throw Error(Fault::Cancelled);
        }
        m_report.head = m_check.head();
        m_report.broken = m_check.result();
        if (!m_report.broken && hasLooseLines())
            m_report.broken = keys::Break{0, keys::BreakKind::Inserted};
        if (m_report.broken)
            findMoment();
        return std::move(m_report);
    }

private:
    bool takeSlice() {
        Statement query =
            m_database.statement(columns + QStringLiteral("where number > :after order by number limit :limit"));
        query.with(m_after, slice);
        bool any = false;
        while (query.next()) {
            any = true;
            take(readLine(query));
        }
        return any;
    }

    void take(const StoredLine& stored) {
        m_after = stored.number;
        ++m_report.lines;
        while (m_nextKey < m_keys.size() && m_keys[m_nextKey].number <= stored.number)
            m_check.goOnWith(std::move(m_keys[m_nextKey++].key));
        if (const auto bytes = linkedBytes(stored)) {
            const QByteArray fields[] = {*bytes};
            m_check.take(stored.number, fields, stored.link);
        } else {
            m_check.takeBroken(stored.number);
        }
        m_report.emptied += stored.seal.size() == sumBytes ? 1 : 0;
        // Only the line that the migration itself wrote, right behind those of before.
        if (stored.act == "journal_chained" && m_report.older == 0 &&
            QByteArray::fromStdString(stored.note).toLongLong() == stored.number - 1)
            m_report.older = stored.number - 1;
    }

    bool hasLooseLines() {
        return m_database.number("select count(*) from journal where number is null or number < 1") > 0;
    }

    void findMoment() {
        const bool isLoose = m_report.broken->kind == keys::BreakKind::Inserted;
        Statement query = isLoose ? m_database.statement("select at from journal where number is null or number < 1 "
                                                         "order by id limit 1")
                                  : m_database.statement("select at from journal where number = :number");
        if (!isLoose)
            query.with(m_report.broken->number);
        if (query.next())
            m_report.brokenAt = query.moment();
    }

    Database& m_database;
    std::vector<KeyFrom> m_keys;
    keys::ChainCheck m_check;
    ChainReport m_report;
    std::size_t m_nextKey = 0;
    std::int64_t m_after = 0;
};

std::optional<keys::Head> headAt(Database& database, std::int64_t number) {
    if (number == 0)
        return keys::Head{};
    Statement query = database.statement("select link from journal where number = :number");
    query.with(number);
    if (!query.next())
        return std::nullopt;
    const QByteArray link = query.bytes();
    keys::Head head{number, {}};
    if (link.size() != qsizetype(head.link.size()))
        return std::nullopt;
    std::copy(link.begin(), link.end(), head.link.begin());
    return head;
}

} // namespace

ChainReport checkChain(Database& database, const std::optional<keys::Anchor>& anchor, const Progress& progress) {
    if (versionOf(database) < chainVersion)
        return {};
    return Checker(database, anchor).run(progress);
}

bool lastLineHolds(Database& database) {
    if (versionOf(database) < chainVersion)
        return true;
    const Reading reading(database);
    if (database.number("select count(*) from (select 1 from journal where number is null limit 1) loose") > 0)
        return false;
    const keys::Head head = chainHead(database);
    if (head.number == 0)
        return true;
    auto found = keysOf(database);
    const auto key =
        std::find_if(found.rbegin(), found.rend(), [&](const KeyFrom& from) { return from.number <= head.number; });
    const auto before = headAt(database, head.number - 1);
    if (key == found.rend() || !before)
        return false;
    Statement query = database.statement(columns + QStringLiteral("where number = :number"));
    query.with(head.number);
    if (!query.next())
        return false;
    const auto bytes = linkedBytes(readLine(query));
    if (!bytes)
        return false;
    const QByteArray fields[] = {*bytes};
    return keys::next(key->key, *before, fields) == head;
}

HeadRelation relationTo(Database& database, const keys::Anchor& anchor) {
    const Reading reading(database);
    const keys::Head head = chainHead(database);
    if (anchor.number > head.number)
        return HeadRelation::Behind;
    const auto there = headAt(database, anchor.number);
    if (!there || !anchor.fits(*there))
        return HeadRelation::Other;
    return anchor.number == head.number ? HeadRelation::Same : HeadRelation::Further;
}

int emptyLines(Transaction& tx, const std::vector<std::int64_t>& ids) {
    int altered = 0;
    Statement update = tx.statement("update journal set note = '', parts = '', seal = :sum where id = :id");
    for (const std::int64_t id : ids) {
        QByteArray sum;
        {
            Statement query = tx.statement("select note, parts, seal from journal where id = :id");
            query.with(id);
            if (!query.next())
                continue;
            const std::string note(query.utf8()), parts(query.utf8());
            const QByteArray seal = query.bytes();
            if (note.empty() && parts.empty())
                continue;
            if (seal.size() == sumBytes / 2)
                sum = contentSum(seal, note, parts);
        }
        altered += sum.isEmpty() ? 1 : 0;
        update.with(sum.isEmpty() ? QByteArray(sumBytes, '\0') : sum, id).runAgain();
    }
    return altered;
}

int emptyLinesOf(Transaction& tx, std::int64_t participant) {
    std::vector<std::int64_t> ids;
    {
        Statement query = tx.statement("select id from journal where participant_id = :person order by id");
        query.with(participant);
        while (query.next())
            ids.push_back(query.number());
    }
    return emptyLines(tx, ids);
}

} // namespace wijkwerk::db
