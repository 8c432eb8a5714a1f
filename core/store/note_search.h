// SPDX-License-Identifier: EUPL-1.2
// Finds notes by the beginnings of their words, folded like names, through the full-text index of the engine.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/note.h"

#include <functional>
#include <vector>

namespace wijkwerk::store::notes {

/// The newest notes in which every word of the text begins some word, at most so many. Only notes that hold and that
/// `accept` takes; with an author only his. Up to 6 letters a word cost one step in the index (performance.md 2a).
std::vector<Note> search(db::Database& database, const QString& typed, std::optional<WorkerId> author, int limit,
                         const std::function<bool(const Note&)>& accept);

} // namespace wijkwerk::store::notes
