// SPDX-License-Identifier: EUPL-1.2
#include "core/db/transaction.h"

#include "core/base/bsn_mask.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

namespace wijkwerk::db {

namespace {

/// Waits for others as long as the connection was told to; reading keeps its own patience, also afterwards.
class WriterPatience {
public:
    explicit WriterPatience(Database& database)
        : m_engine(database.engine()) {
        m_engine.setBusyTimeout(database.writerPatience());
    }
    ~WriterPatience() { m_engine.setBusyTimeout(readerPatience); }
    WriterPatience(const WriterPatience&) = delete;
    WriterPatience& operator=(const WriterPatience&) = delete;

private:
    Engine& m_engine;
};

/// What is really the matter with a file when it cannot be written.
[[noreturn]] void throwReason(Database& database, const Error& error) {
    const auto& file = database.watchedFile();
    if (const auto reason = file ? file->reasonFor(database) : std::nullopt)
        throw Error(*reason, file->path());
    throw error;
}

void beginInFile(Database& database) {
    try {
        const WriterPatience patience(database);
        database.execute(QStringLiteral("begin immediate"));
        if (const auto& file = database.watchedFile())
            file->check(database);
    } catch (const Error& error) {
        if (database.engine().inTransaction())
            database.execute(QStringLiteral("rollback"));
        throwReason(database, error);
    }
}

void begin(Database& database) {
    if (database.isReadOnly())
        throw Error(Fault::ReadOnly);
    if (database.engine().inTransaction())
        throw Error(Fault::Internal, QStringLiteral("a transaction is open already"));
    if (database.kind() == EngineKind::Sqlite)
        beginInFile(database);
    else
        database.execute(QStringLiteral("begin"));
}

QJsonObject asJson(const FieldChanges& fields) {
    QJsonObject object;
    for (const FieldChange& change : fields) {
        const bool secret = change.field == QLatin1String("bsn");
        object.insert(change.field,
                      secret ? QJsonArray{} : QJsonArray{withBsnMasked(change.before), withBsnMasked(change.after)});
    }
    return object;
}

QLatin1String codeOf(Verb verb) {
    switch (verb) {
    case Verb::Added:
        return QLatin1String("added");
    case Verb::Changed:
        return QLatin1String("changed");
    case Verb::Removed:
        return QLatin1String("removed");
    }
    return {};
}

std::string_view viewOf(QLatin1String word) {
    return {word.data(), std::size_t(word.size())};
}

void append(std::string& text, QLatin1String word) {
    text.append(word.data(), std::size_t(word.size()));
}

/// True when the line is in the file: the answer to a COMMIT that reported an error.
bool journalHas(Database& database, std::int64_t line) {
    Statement query = database.statement("select count(*) from journal where id = :id");
    query.with(line);
    return query.next() && query.number() == 1;
}

} // namespace

Transaction::Transaction(Database& database, Act act)
    : m_database(database)
    , m_act(std::move(act))
    , m_now(database.clock().now()) {
    begin(database);
    if (m_act.person)
        m_changes.persons.push_back(m_act.person);
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    try {
        if (m_database.engine().inTransaction())
            m_database.execute(QStringLiteral("rollback"));
    } catch (const Error&) {
        // The engine rolls back by itself when the connection or the file is gone; nothing more can be done here.
    }
}

void Transaction::nextAct(Act act) {
    writeLine();
    m_act = std::move(act);
    if (m_act.person && !m_changes.everything)
        m_changes.persons.push_back(m_act.person);
}

void Transaction::announceEverything() {
    m_changes = {};
    m_changes.everything = true;
}

void Transaction::setPerson(std::int64_t participant) {
    m_act.person = participant;
    if (!m_changes.everything)
        m_changes.persons.push_back(participant);
}

void Transaction::changed(Thing thing, std::int64_t id, const FieldChanges& fields) {
    if (!fields.empty())
        part(thing, id, Verb::Changed, fields);
}

void Transaction::part(Thing thing, std::int64_t id, Verb verb, const FieldChanges& fields) {
    if (!m_changes.everything)
        m_changes.changes.push_back({thing, id});
    // Written by hand because an import makes many and all but the field values are our own words.
    if (m_about.id == 0 && thing != Thing::Participant)
        m_about = {thing, id};
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, id);
    m_parts += m_parts.empty() ? "[{\"thing\":\"" : ",{\"thing\":\"";
    append(m_parts, db::codeOf(thing));
    m_parts.append("\",\"id\":\"").append(digits, end.ptr).append("\",\"verb\":\"");
    append(m_parts, codeOf(verb));
    m_parts += '"';
    if (!fields.empty())
        m_parts.append(",\"fields\":").append(QJsonDocument(asJson(fields)).toJson(QJsonDocument::Compact));
    m_parts += '}';
}

void Transaction::writeLine() {
    if (m_act.code.isEmpty())
        return;
    m_lastLine = newIdValue();
    if (!m_parts.empty())
        m_parts += ']';
    if (!m_chain)
        m_chain.emplace(m_database);
    const Actor& actor = m_database.actor();
    const std::string account = actor.account.toStdString(), machine = actor.machine.toStdString();
    const std::string place = actor.place.toStdString(), act = m_act.code.toStdString();
    const std::string note = withBsnMasked(m_act.note).toStdString();
    const QLatin1String result = db::codeOf(m_act.ended);
    const QLatin1String thing = m_about.id ? db::codeOf(m_about.thing) : QLatin1String();
    QByteArray salt, content;
    if (!note.empty() || !m_parts.empty()) {
        salt = keys::newSalt();
        content = contentSum(salt, note, m_parts);
    }
    if (m_nowUtf8.empty())
        m_nowUtf8 = m_now.toUTC().toString(Qt::ISODateWithMs).toStdString();
    const keys::Head head = m_chain->append({m_lastLine, actor.worker, m_act.person, m_about.id, m_nowUtf8, account,
                                             machine, place, act, viewOf(result), viewOf(thing), content});
    Statement insert =
        statement("insert into journal (id, at, worker_id, account, machine, place, act, result, participant_id, "
                  "thing, thing_id, note, parts, number, seal, link) values (:id, :at, :worker, :account, :machine, "
                  ":place, :act, :result, :person, :thing, :thing_id, :note, :parts, :number, :seal, :link)");
    const auto orNull = [](std::int64_t id) { return id ? std::optional(id) : std::nullopt; };
    insert.with(m_lastLine, std::string_view(m_nowUtf8), orNull(actor.worker), std::string_view(account),
                std::string_view(machine), std::string_view(place), std::string_view(act), viewOf(result),
                orNull(m_act.person), viewOf(thing), orNull(m_about.id), std::string_view(note),
                std::string_view(m_parts), head.number,
                salt.isEmpty() ? std::optional<QByteArray>() : std::optional(salt), bytesOf(head.link));
    insert.run();
    m_parts.clear();
    m_about = {};
}

void Transaction::finish() {
    try {
        const WriterPatience patience(m_database); // also for whoever is still reading
        m_database.execute(QStringLiteral("commit"));
    } catch (const Error& error) {
        if (m_database.engine().inTransaction())
            m_database.execute(QStringLiteral("rollback"));
        if (m_lastLine == 0)
            throwReason(m_database, error);
        bool done = false;
        try {
            done = journalHas(m_database, m_lastLine);
        } catch (const Error&) {
            throw Error(Fault::OutcomeUnknown, error.detail());
        }
        if (!done)
            throwReason(m_database, error);
    }
}

ChangeSet Transaction::commit() {
    writeLine();
    const auto file = m_database.watchedFile();
    if (file)
        file->mark(m_database);
    m_open = false;
    finish();
    if (file)
        file->committed(m_lastLine);
    m_database.announce(m_changes);
    return std::move(m_changes);
}

Reading::Reading(Database& database)
    : m_database(database)
    , m_mine(!database.engine().inTransaction()) {
    if (m_mine)
        m_database.execute(QStringLiteral("begin"));
}

Reading::~Reading() {
    if (!m_mine)
        return;
    try {
        if (m_database.engine().inTransaction())
            m_database.execute(QStringLiteral("rollback"));
    } catch (const Error&) {
        // Nothing was written, so nothing can be lost.
    }
}

std::optional<Error> attempt(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

bool noteReading(Database& database, const Act& act) {
    if (database.isReadOnly())
        return true;
    return !attempt([&] { noteFirst(database, act); });
}

void noteFirst(Database& database, const Act& act) {
    Transaction(database, act).commit();
}

} // namespace wijkwerk::db
