// SPDX-License-Identifier: EUPL-1.2
#include "core/base/problem.h"

#include <algorithm>

namespace wijkwerk {

bool hasWrong(const Problems& problems) {
    return std::ranges::any_of(problems, [](const Problem& p) { return p.severity == Severity::Wrong; });
}

bool allOverrulable(const Problems& problems) {
    return std::ranges::all_of(problems,
                               [](const Problem& p) { return p.severity == Severity::Warning || p.overrulable; });
}

} // namespace wijkwerk
