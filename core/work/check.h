// SPDX-License-Identifier: EUPL-1.2
// Is a department file whole, and does what is in it agree with itself?
#pragma once

#include "core/base/problem.h"
#include "core/db/database.h"

#include <functional>

namespace wijkwerk::work {

/// The engine's own check and that of foreign keys, and our invariants: a trajectory is in the phase of its newest
/// event, nobody has two placements on one day, every PDF has the hash that was kept, no workplace holds more people
/// than it may unless somebody overruled it, numbers are unique, journal without a BSN and
/// with a whole chain. Empty when all is well. `goOn`
/// is asked between the parts; false stops and throws Error{Cancelled}.
Problems checkDepartment(db::Database& database, const std::function<bool()>& goOn = {});

} // namespace wijkwerk::work
