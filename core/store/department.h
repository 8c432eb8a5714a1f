// SPDX-License-Identifier: EUPL-1.2
// The one department of a file, and small settings of it.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/department.h"

namespace wijkwerk::store::department {

/// Throws Error{Damaged} when the file has none.
Department find(db::Database& database);
DepartmentId add(db::Transaction& tx, Department department);
/// Throws Error{Conflict} when it was changed since it was read.
void update(db::Transaction& tx, const Department& after);

/// Days on which the department is closed, besides weekends (a holiday in a closing is one); sorted.
std::vector<QDate> closingDays(db::Database& database);

/// A setting of the department file by name; nothing when it was never set.
std::optional<QString> setting(db::Database& database, const QString& name);
void setSetting(db::Transaction& tx, const QString& name, const QString& value);

} // namespace wijkwerk::store::department
