// SPDX-License-Identifier: EUPL-1.2
// Which deadlines a role sees: what stands in them is as much of a person as what they are computed from.
#pragma once

#include "core/domain/deadline.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

/// One's own, or one of facts that the role may see: aanzegging and chain are of a contract, the end of a consent tells
/// that there is one, and that somebody asked for his data is for who answers that.
bool maySee(const Sight& sight, const Deadline& deadline);

} // namespace wijkwerk::work
