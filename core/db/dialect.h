// SPDX-License-Identifier: EUPL-1.2
// Everything in which the two engines differ, and nothing else.
#pragma once

#include "core/db/engine.h"

#include <QStringList>

namespace wijkwerk::db {

/// A schema file is written once with the words KEY, BYTES, MOMENT, SORTED and KEYED; this is its text for one engine.
/// A line that begins with SQLITE or POSTGRES and a space is for that engine only.
QString schemaFor(EngineKind kind, const QString& written);

/// The statements of a schema file for one engine, without comments. A trigger (create … begin … end) is one statement.
QStringList statementsOf(const QString& schema);

} // namespace wijkwerk::db
