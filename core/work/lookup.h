// SPDX-License-Identifier: EUPL-1.2
// Who or what is meant by a number or a name that somebody typed.
#pragma once

#include "core/base/problem.h"
#include "core/db/database.h"
#include "core/domain/ids.h"
#include "core/work/sight.h"

#include <optional>

namespace wijkwerk::work {

/// Either an id, or the problem why there is none: `…_not_found` or `…_not_unique`, with what was typed as value.
template <class IdType>
struct Found {
    std::optional<IdType> id;
    Problems problems;
};

/// A person number, external or client number, or id; in that order. By a number of the social service only for who may
/// see it.
Found<ParticipantId> findParticipant(db::Database& database, const Sight& sight, const QString& text);
/// An id, the whole name, or a part of the name that fits one only; capitals and accents do not matter.
Found<WorkplaceId> findWorkplace(db::Database& database, const QString& text);
Found<WorkerId> findWorker(db::Database& database, const QString& text);
Found<TeamId> findTeam(db::Database& database, const QString& text);
Found<WijkId> findWijk(db::Database& database, const QString& text);

} // namespace wijkwerk::work
