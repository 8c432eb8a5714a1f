// SPDX-License-Identifier: EUPL-1.2
// Facts and functional limits of people. Nothing is overwritten: a newer row supersedes the one before it.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/limits.h"
#include "core/domain/profile.h"

namespace wijkwerk::store::profile {

std::optional<ProfileItem> find(db::Database& database, ProfileItemId id);
/// What is known now, a row for each field that was ever filled in, in the order of the form.
std::vector<ProfileItem> current(db::Database& database, ParticipantId participant);
/// All rows of one field, newest first.
std::vector<ProfileItem> history(db::Database& database, ParticipantId participant, ProfileField field);
/// Supersedes the current row of that field. `supersedes`, `recordedAt` and the id are filled in here.
ProfileItemId put(db::Transaction& tx, ProfileItem item);

std::vector<FunctionalLimit> limits(db::Database& database, ParticipantId participant);
/// All rows, newest first.
std::vector<FunctionalLimit> limitHistory(db::Database& database, ParticipantId participant);
FunctionalLimitId put(db::Transaction& tx, FunctionalLimit limit);

} // namespace wijkwerk::store::profile
