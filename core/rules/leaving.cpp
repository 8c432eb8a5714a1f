// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/leaving.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

Problem about(Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    return problem;
}

void checkTalk(const DropOutFacts& facts, Problems& problems) {
    const auto& talked = facts.end.talkedOn;
    if (!talked) {
        problems.push_back(about(refusal(QStringLiteral("drop_out_talk_missing"), {}, true), "talkedOn"));
    } else if (*talked > facts.today) {
        Problem problem = wrong(QStringLiteral("day_in_future"), QStringLiteral("talkedOn"), shownDate(*talked));
        problem.args = {shownDate(*talked)};
        problems.push_back(problem);
    }
}

/// The jobcoach proposes and the team lead agrees, and somebody chose whether there is a hand-over. Reasons that ask
/// one of them in their own words do not ask it twice.
void checkSettled(const DropOutFacts& facts, Problems& problems) {
    const bool lead = !facts.leadAgreed && !facts.noLeadNeeded && facts.reason != DropOutReason::Behaviour;
    const bool handover = !facts.handoverPlanned && !facts.handoverRefused && facts.reason != DropOutReason::CareFirst;
    if (lead && handover)
        problems.push_back(about(refusal(QStringLiteral("drop_out_needs_both"), {}, true), "agreedBy"));
    else if (lead)
        problems.push_back(about(refusal(QStringLiteral("drop_out_needs_lead"), {}, true), "agreedBy"));
    else if (handover)
        problems.push_back(about(refusal(QStringLiteral("drop_out_needs_handover"), {}, true), "handover"));
}

} // namespace

Problems checkOutflow(const std::optional<OutflowType>& destination, const TrajectoryEnd& end, const Values& values) {
    Problems problems;
    if (!destination) {
        problems.push_back(wrong(QStringLiteral("destination_missing"), QStringLiteral("destination")));
        return problems;
    }
    if (*destination == OutflowType::Death)
        problems.push_back(about(refusal(QStringLiteral("outflow_is_death")), "destination"));
    if (*destination == OutflowType::MovedOutOfMunicipality)
        problems.push_back(about(refusal(QStringLiteral("outflow_is_moving")), "destination"));
    if (!isToWork(*destination))
        return problems;
    const bool selfEmployed = *destination == OutflowType::SelfEmployed;
    if (!selfEmployed && end.employer.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("text_missing"), QStringLiteral("employer")));
    if (!end.jobStartsOn)
        problems.push_back(about(refusal(QStringLiteral("job_start_missing"), {}, true), "jobStartsOn"));
    else if (end.endedOn.isValid() &&
             *end.jobStartsOn <= addMonths(end.endedOn, -values.number(Rule::FallbackMonths, end.endedOn)))
        problems.push_back(wrong(QStringLiteral("job_before_last_day"), QStringLiteral("jobStartsOn"),
                                 shownDate(*end.jobStartsOn), shownDate(end.endedOn)));
    if (!selfEmployed && end.jobHours.hundredths <= 0)
        problems.push_back(about(refusal(QStringLiteral("job_hours_missing"), {}, true), "hours"));
    return problems;
}

Problems checkDropOut(const DropOutFacts& facts) {
    Problems problems;
    if (!facts.reason) {
        problems.push_back(wrong(QStringLiteral("drop_out_reason_missing"), QStringLiteral("reason")));
        return problems;
    }
    if (std::ranges::find(facts.end.sideReasons, *facts.reason) != facts.end.sideReasons.end())
        problems.push_back(wrong(QStringLiteral("side_reason_twice"), QStringLiteral("sideReasons")));
    if (!facts.end.influence)
        problems.push_back(about(refusal(QStringLiteral("influence_missing"), {}, true), "influence"));
    checkTalk(facts, problems);
    if (*facts.reason == DropOutReason::CareFirst && !facts.handoverPlanned && !facts.handoverRefused)
        problems.push_back(about(refusal(QStringLiteral("care_needs_handover"), {}, true), "handover"));
    if (*facts.reason == DropOutReason::Behaviour && !facts.leadAgreed)
        problems.push_back(wrong(QStringLiteral("behaviour_needs_team_lead"), QStringLiteral("agreedBy")));
    checkSettled(facts, problems);
    return problems;
}

bool isFallBack(QDate endedOn, QDate referredOn, const Values& values) {
    return endedOn.isValid() && referredOn.isValid() && referredOn > endedOn &&
           referredOn <= addMonths(endedOn, values.number(Rule::FallbackMonths, endedOn));
}

} // namespace wijkwerk::rules
