// SPDX-License-Identifier: EUPL-1.2
// Workers and the training register.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/worker.h"

namespace wijkwerk::store::workers {

/// By name; archived ones only when asked.
std::vector<Worker> all(db::Database& database, bool withArchived = false);
std::optional<Worker> find(db::Database& database, WorkerId id);
WorkerId add(db::Transaction& tx, Worker worker);
void update(db::Transaction& tx, const Worker& after);

std::vector<Training> trainings(db::Database& database, WorkerId worker);
std::vector<Training> allTrainings(db::Database& database);
TrainingId addTraining(db::Transaction& tx, Training training);
void removeTraining(db::Transaction& tx, TrainingId id);

} // namespace wijkwerk::store::workers
