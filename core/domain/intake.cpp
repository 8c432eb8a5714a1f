// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/intake.h"

#include "core/base/date_text.h"

namespace wijkwerk {

Problems check(const IntakeTalk& talk, QDate today) {
    Problems problems;
    if (talk.talkedOn.isValid() && talk.talkedOn > today) {
        Problem problem = wrong(QStringLiteral("day_in_future"), QStringLiteral("talkedOn"), shownDate(talk.talkedOn));
        problem.args = {shownDate(talk.talkedOn)};
        problems.push_back(problem);
    }
    if (!talk.finishedAt)
        return problems;
    if (!talk.talkedOn.isValid())
        problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("talkedOn")));
    if (!talk.privacyTold)
        problems.push_back(wrong(QStringLiteral("privacy_not_answered"), QStringLiteral("privacyTold")));
    return problems;
}

Problems check(const TrialDay& day) {
    Problems problems;
    if (!day.day.isValid())
        problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("day")));
    if (day.team.isNull() && day.workplace.isNull())
        problems.push_back(wrong(QStringLiteral("trial_team_missing"), QStringLiteral("team")));
    if (!day.insured && day.outcome == TrialDayOutcome::Planned)
        problems.push_back(warning(QStringLiteral("trial_not_insured"), QStringLiteral("insured")));
    return problems;
}

} // namespace wijkwerk
