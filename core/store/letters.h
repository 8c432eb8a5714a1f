// SPDX-License-Identifier: EUPL-1.2
// Letters that were made final, with their PDF.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/letter.h"

#include <functional>
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
/// Whether letters of a template are wanted; without one all are.
using Wanted = std::function<bool(const QString& templateName)>;
std::vector<LetterId> idsNewestFirst(db::Database& database, const Wanted& wanted = {});
/// Those with this text in their kenmerk or subject, capitals ignored; newest first.
std::vector<LetterId> matching(db::Database& database, const QString& text, int limit, const Wanted& wanted = {});
std::vector<Letter> findMany(db::Database& database, const std::vector<LetterId>& ids);
/// People in the phase of a stage without a letter of that template made since the stage was first recorded; first day
/// first.
std::vector<ParticipantId> stagesWithout(db::Database& database, const QString& templateName);
void markSent(db::Transaction& tx, LetterId id);

} // namespace wijkwerk::store::letters
