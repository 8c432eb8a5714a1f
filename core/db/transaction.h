// SPDX-License-Identifier: EUPL-1.2
// The permit to write. Leaving its scope without commit() means that nothing happened.
#pragma once

#include "core/db/journal_chain.h"

#include <string>

namespace wijkwerk::db {

/// Never nests. Journal lines and changes are written and announced with the commit, or die with the rollback.
class Transaction {
public:
    /// Begins at once. Throws Error{ReadOnly}, Error{Busy} when another writer does not leave in time, and
    /// Error{Internal} when one is open on this connection already.
    Transaction(Database& database, Act act);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Statement statement(const char* sql) { return m_database.statement(sql); }
    Database& database() { return m_database; }
    QDateTime now() const { return m_now; }
    QDate today() const { return m_database.clock().today(); }

    /// Starts the next journal line: an import writes one line per person.
    void nextAct(Act act);
    /// The line says that it was refused or that it failed.
    void setEnded(Ended ended) { m_act.ended = ended; }
    /// Adds a reason to the line of the act.
    void setNote(const QString& note) { m_act.note = note; }
    void setPerson(std::int64_t participant);

    void added(Thing thing, std::int64_t id) { part(thing, id, Verb::Added, {}); }
    /// A change without a difference leaves no trace.
    void changed(Thing thing, std::int64_t id, const FieldChanges& fields);
    void removed(Thing thing, std::int64_t id) { part(thing, id, Verb::Removed, {}); }
    /// Announced, but no part of the journal: drafts and settings.
    void touched(Thing thing, std::int64_t id) { m_changes.changes.push_back({thing, id}); }

    /// So much changes that the announcement names nothing and says "everything": an import. The journal stays whole.
    void announceEverything();

    /// Writes the journal and commits. When the engine reports an error the journal line is looked for: found means
    /// done, not found throws the error, unreadable throws Error{OutcomeUnknown}.
    ChangeSet commit();

private:
    void part(Thing thing, std::int64_t id, Verb verb, const FieldChanges& fields);
    void writeLine();
    void finish();

    Database& m_database;
    Act m_act;
    QDateTime m_now;
    std::string m_parts; ///< of the line, as a JSON array that is still open; its room is used again for the next
    ChangeSet m_changes;
    Change m_about;        ///< the first thing that was written and is not the person himself; none: id 0
    std::string m_nowUtf8; ///< as it stands in the journal
    std::optional<ChainWriter> m_chain;
    std::int64_t m_lastLine = 0;
    bool m_open = true;
};

/// Several reads as one: they see the same state, and the file is locked and looked over once instead of for each of
/// them, which is most of what a small read costs. Keep it short: nobody can commit meanwhile. Inside a transaction, or
/// inside another of its kind, it does nothing.
class Reading {
public:
    explicit Reading(Database& database);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    Database& m_database;
    bool m_mine = false;
};

/// Does something whose failing is an answer too, such as opening a backup to see whether it is good; gives back the
/// error it ended with.
std::optional<Error> attempt(const std::function<void()>& work);

/// Journals that somebody looked: `dossier_opened`, `list_exported`, `bsn_shown`. Leaves no trace in a file that is
/// open for reading only. False when it could not be written now (another writer, a full disk): try again later.
bool noteReading(Database& database, const Act& act);
/// The same before something is shown or leaves the program that may not do so without its line. Throws what keeps the
/// line from being written; Error{ReadOnly} in a file that is open for reading only.
void noteFirst(Database& database, const Act& act);

} // namespace wijkwerk::db
