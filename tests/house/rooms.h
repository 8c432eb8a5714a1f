// SPDX-License-Identifier: EUPL-1.2
// The rooms of the house and who may enter which (docs/architecture.md, "Rooms").
#pragma once

#include "tests/house/source.h"

namespace house {

/// `core/db` for `core/db/place.h`, `app` for everything in app; empty for files in no room.
QString roomOf(const QString& path);

/// Whether a file in `room` may include a header of room `other`.
bool mayInclude(const QString& room, const QString& other);

/// Every include of one source against the table; also rooms that are not in the table and headers of our own that
/// are not included by their full path.
Findings checkIncludes(const Source& source);

/// Qt Gui belongs to core/print, Qt Widgets to ui: no room of core or ui/texts includes what it has no business with.
Findings checkQtModules(const Source& source);

} // namespace house
