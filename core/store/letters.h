// SPDX-License-Identifier: EUPL-1.2
// Letters that were made final, with their PDF.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/letter.h"

#include <vector>

namespace wijkwerk::store::letters {

/// The next kenmerk of a year, `WW-2026-0001`; taken for good when the transaction commits.
QString takeReference(db::Transaction& tx, int year);
/// The reference the next letter would get; nothing is taken.
QString nextReference(db::Database& database, int year);

LetterId add(db::Transaction& tx, Letter letter, const QByteArray& pdf);
std::optional<Letter> find(db::Database& database, LetterId id);
/// Empty when it was made without one (benches).
QByteArray pdf(db::Database& database, LetterId id);
/// Newest first.
std::vector<Letter> ofParticipant(db::Database& database, ParticipantId participant);
std::vector<LetterId> idsNewestFirst(db::Database& database);
/// Those with this text in their kenmerk or subject, capitals ignored; newest first.
std::vector<LetterId> matching(db::Database& database, const QString& text, int limit);
std::vector<Letter> findMany(db::Database& database, const std::vector<LetterId>& ids);
/// People in the phase of a stage whose newest stage placement has no letter of that template made since; first day
/// first.
std::vector<ParticipantId> stagesWithout(db::Database& database, const QString& templateName);
void markSent(db::Transaction& tx, LetterId id);

} // namespace wijkwerk::store::letters
