// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/limits.h"

#include "core/base/date_text.h"

namespace wijkwerk {

bool saysTheSame(const FunctionalLimit& a, const FunctionalLimit& b) {
    return a.aspect == b.aspect && a.degree == b.degree && a.helps == b.helps && a.source == b.source &&
           a.sourceOn == b.sourceOn;
}

Problems check(const FunctionalLimit& limit, QDate today) {
    Problems problems;
    const QString field = codeOf(limit.aspect);
    if (limit.source != LimitSource::ToldByPerson && !limit.sourceOn)
        problems.push_back(wrong(QStringLiteral("limit_advice_day_missing"), field));
    if (limit.sourceOn && *limit.sourceOn > today) {
        Problem problem = wrong(QStringLiteral("day_in_future"), field, shownDate(*limit.sourceOn));
        problem.args = {shownDate(*limit.sourceOn)};
        problems.push_back(problem);
    }
    return problems;
}

} // namespace wijkwerk
