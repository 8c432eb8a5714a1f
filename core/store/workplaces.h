// SPDX-License-Identifier: EUPL-1.2
// Teams, wijken and workplaces with their capacities, and how full they are.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/workplace.h"

namespace wijkwerk::store::teams {
/// In their own order; archived ones only when asked.
std::vector<Team> all(db::Database& database, bool withArchived = false);
TeamId add(db::Transaction& tx, Team team);
void update(db::Transaction& tx, const Team& after);
} // namespace wijkwerk::store::teams

namespace wijkwerk::store::wijken {
/// By name.
std::vector<Wijk> all(db::Database& database, bool withArchived = false);
WijkId add(db::Transaction& tx, Wijk wijk);
void update(db::Transaction& tx, const Wijk& after);
} // namespace wijkwerk::store::wijken

namespace wijkwerk::store::workplaces {

/// By team order, then name; with their capacities.
std::vector<Workplace> all(db::Database& database, bool withArchived = false);
std::optional<Workplace> find(db::Database& database, WorkplaceId id);
/// With its capacities.
WorkplaceId add(db::Transaction& tx, Workplace workplace);
/// Without its capacities.
void update(db::Transaction& tx, const Workplace& after);
void addCapacity(db::Transaction& tx, WorkplaceId workplace, const Capacity& capacity);

/// People on each workplace on that day; workplaces without people are left out.
QHash<WorkplaceId, int> occupied(db::Database& database, QDate day);
/// Highest number of people at one time between two days (both included; no end is for ever), leaving out `except`.
int occupiedMost(db::Database& database, WorkplaceId workplace, QDate from, std::optional<QDate> until,
                 PlacementId except = {});

} // namespace wijkwerk::store::workplaces
