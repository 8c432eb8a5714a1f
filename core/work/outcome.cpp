// SPDX-License-Identifier: EUPL-1.2
#include "core/work/outcome.h"

namespace wijkwerk::work {

bool mayGoOn(const Problems& problems, const QString& overrideReason) {
    return !hasWrong(problems) || (canBeOverruled(problems) && !overrideReason.trimmed().isEmpty());
}

bool canBeOverruled(const Problems& problems) {
    return hasWrong(problems) && std::ranges::all_of(problems, [](const Problem& problem) {
               return problem.overrulable || problem.severity == Severity::Warning;
           });
}

} // namespace wijkwerk::work
