// SPDX-License-Identifier: EUPL-1.2
// The model of the list of participants: its columns as cells with chip and progress.
#pragma once

#include "core/db/database.h"
#include "ui/participants/list_columns.h"
#include "ui/shared/rows_model.h"

#include <functional>

namespace wijkwerk::ui::participants {

using ListModel = RowsModel<Row>;

/// One column with its cell as painted. The key is the code of the column, `last_contact`.
ListModel::Column columnOf(ParticipantColumn column, const std::function<QDate()>& today);
/// Reads its rows from the database when they are looked at; `today` is asked at every cell. Columns and cells that are
/// not for who looks are not in it.
ListModel* newListModel(db::Database& database, const work::Sight& sight, std::function<QDate()> today,
                        QObject* parent);

} // namespace wijkwerk::ui::participants
