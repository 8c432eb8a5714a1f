// SPDX-License-Identifier: EUPL-1.2
// What an act of a worker gives back, and how it is run: as a whole or not at all. The acts live in their own headers.
#pragma once

#include "core/base/problem.h"
#include "core/db/transaction.h"

#include <optional>

namespace wijkwerk::work {

/// `done` is empty when the act was refused: then nothing was written, and `problems` say why. An act that was done may
/// come with warnings, and with the refusals that were overruled.
template <class T>
struct Outcome {
    Problems problems;
    std::optional<T> done;

    explicit operator bool() const { return done.has_value(); }
};

/// An act without a result of its own.
struct Done {
    bool operator==(const Done&) const = default;
};

/// True when nothing is wrong, or when all that is wrong may be overruled and a reason for that is given.
bool mayGoOn(const Problems& problems, const QString& overrideReason = {});
/// The refusals among the problems are all overrulable: ask for a reason and try again.
bool canBeOverruled(const Problems& problems);

/// Runs one act in a transaction of its own and commits it when it was done:
/// `perform(database, [&](db::Transaction& tx) { return startStage(tx, request); })`. An act writes its own journal
/// line; so the acts of one transaction have a line each.
template <class Act>
auto perform(db::Database& database, Act act) {
    db::Transaction tx(database, {});
    auto outcome = act(tx);
    if (outcome.done)
        tx.commit();
    return outcome;
}

} // namespace wijkwerk::work
