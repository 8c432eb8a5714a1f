// SPDX-License-Identifier: EUPL-1.2
// The department in which the lives are lived; what it has is said in lives.h.
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace lives {

void furnish(const QString& file, const wijkwerk::Clock& clock);

} // namespace lives
