// SPDX-License-Identifier: EUPL-1.2
// The minimum profile of somebody, so that a test about something else can go on to a stage.
#pragma once

#include "core/db/database.h"
#include "core/domain/ids.h"

namespace wijkwerk::test {

/// Without an act and so without a line in the journal.
void fillProfile(db::Database& database, ParticipantId person);

} // namespace wijkwerk::test
