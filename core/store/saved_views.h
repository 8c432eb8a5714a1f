// SPDX-License-Identifier: EUPL-1.2
// Named filters of a list, kept per worker.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/ids.h"
#include "core/domain/participant_filter.h"

namespace wijkwerk::store::saved_views {

struct SavedView {
    SavedViewId id;
    WorkerId worker;
    QString list; ///< `participants`
    QString name;
    ParticipantFilter filter;
};

std::vector<SavedView> ofWorker(db::Database& database, WorkerId worker, const QString& list);
SavedViewId add(db::Transaction& tx, SavedView view);
void remove(db::Transaction& tx, SavedViewId id);

/// JSON with only the parts that differ from an empty filter.
QString toJson(const ParticipantFilter& filter);
ParticipantFilter filterFromJson(const QString& json);

} // namespace wijkwerk::store::saved_views
