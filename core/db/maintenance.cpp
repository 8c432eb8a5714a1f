// SPDX-License-Identifier: EUPL-1.2
#include "core/db/maintenance.h"

#include "core/base/free_room.h"
#include "core/db/cipher.h"
#include "core/db/compact.h"
#include "core/db/department_file.h"
#include "core/db/transaction.h"
#include "core/db/word_index.h"

#include <QFileInfo>

namespace wijkwerk::db {

namespace {

constexpr int waitMs = 5000;
constexpr int steps = 4;

bool hasRows(Database& database, const char* sql) {
    Statement query = database.statement(sql);
    return query.next();
}

enum class State { Whole, IndexesOnly, Damaged };

State stateOf(Database& database) {
    if (encrypts() && hasRows(database, "pragma cipher_integrity_check"))
        return State::Damaged;
    State state = State::Whole;
    Statement verdict = database.statement("pragma integrity_check(1000)");
    while (verdict.next()) {
        const QString line = verdict.text();
        if (line == QLatin1String("ok"))
            continue;
        if (!isOfAnIndex(line))
            return State::Damaged;
        state = State::IndexesOnly;
    }
    if (hasRows(database, "pragma foreign_key_check"))
        return state == State::Whole ? State::Damaged : state;
    return state == State::Whole && !wordsAgree(database) ? State::IndexesOnly : state;
}

} // namespace

// `row 12 missing from index …`, `wrong # of entries in index …`, `non-unique entry in index …`; of the words of notes
// `malformed inverted index for FTS5 table …`.
bool isOfAnIndex(const QString& line) {
    return line.contains(QLatin1String(" in index ")) || line.contains(QLatin1String(" from index ")) ||
           line.contains(QLatin1String("inverted index for FTS5 table"));
}

Maintained maintain(Database& database, const std::function<bool(std::int64_t, std::int64_t)>& goOn) {
    const QString path = pathOf(database);
    if (database.isReadOnly())
        throw Error(Fault::ReadOnly, path);
    const auto step = [&](int done) {
        if (goOn && !goOn(done, steps))
            throw Error(Fault::Cancelled);
    };
    if (const auto& file = database.watchedFile())
        if (const auto fault = file->lookInside(database))
            throw Error(*fault, path);
    requireRoom(roomBeside(path));
    Maintained result;
    result.before = QFileInfo(path).size();
    database.engine().setBusyTimeout(waitMs);
    step(0);
    const State state = stateOf(database);
    if (state == State::Damaged)
        throw Error(Fault::Damaged, path);
    step(1);
    if (state == State::IndexesOnly) {
        database.execute(QStringLiteral("reindex"));
        renewWords(database);
        if (stateOf(database) != State::Whole)
            throw Error(Fault::Damaged, path);
        result.rebuilt = true;
    }
    step(2);
    vacuum(database);
    step(3);
    Transaction tx(database, {QStringLiteral("maintained"), 0, {}});
    tx.commit();
    result.after = QFileInfo(path).size();
    return result;
}

} // namespace wijkwerk::db
