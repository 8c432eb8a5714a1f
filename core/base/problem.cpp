// SPDX-License-Identifier: EUPL-1.2
#include "core/base/problem.h"

#include <algorithm>

namespace wijkwerk {

Problem wrong(QString code, QString field, QString value, QString proposal) {
    Problem problem;
    problem.code = std::move(code);
    problem.field = std::move(field);
    problem.value = std::move(value);
    problem.proposal = std::move(proposal);
    return problem;
}

Problem warning(QString code, QString field, QString value, QString proposal) {
    Problem problem = wrong(std::move(code), std::move(field), std::move(value), std::move(proposal));
    problem.severity = Severity::Warning;
    return problem;
}

Problem refusal(QString code, QStringList args, bool overrulable) {
    Problem problem;
    problem.code = std::move(code);
    problem.args = std::move(args);
    problem.overrulable = overrulable;
    return problem;
}

bool hasWrong(const Problems& problems) {
    return std::ranges::any_of(problems, [](const Problem& p) { return p.severity == Severity::Wrong; });
}

bool allOverrulable(const Problems& problems) {
    return std::ranges::all_of(problems,
                               [](const Problem& p) { return p.severity == Severity::Warning || p.overrulable; });
}

} // namespace wijkwerk
