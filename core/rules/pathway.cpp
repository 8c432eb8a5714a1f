// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/pathway.h"

#include "core/base/date_text.h"
#include "core/domain/bsn.h"
#include "core/domain/naming.h"

namespace wijkwerk::rules {

namespace {

Problem about(Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    return problem;
}

void checkAlive(const Participant& participant, Problems& problems) {
    if (participant.deceased)
        problems.push_back(refusal(QStringLiteral("person_deceased")));
}

void checkReferrer(const QString& referredBy, Problems& problems) {
    if (referredBy.trimmed().isEmpty())
        problems.push_back(about(refusal(QStringLiteral("referrer_missing")), "referredBy"));
}

/// A day that something happened on.
void checkPastDay(QDate day, QDate today, const char* field, Problems& problems) {
    if (!day.isValid())
        problems.push_back(about(refusal(QStringLiteral("day_missing")), field));
    else if (day > today)
        problems.push_back(about(refusal(QStringLiteral("day_in_future"), {shownDate(day)}), field));
}

void checkOutcome(const Advice& advice, Problems& problems) {
    // An advice ends the voorselectie; another talk does not, and explains itself.
    if (advice.outcome != AdviceOutcome::AnotherTalk && advice.reason.trimmed().isEmpty())
        problems.push_back(about(refusal(QStringLiteral("reason_missing")), "reason"));
    switch (advice.outcome) {
    case AdviceOutcome::Suitable:
        return;
    case AdviceOutcome::SuitableWithConditions:
        if (advice.conditions.trimmed().isEmpty())
            problems.push_back(about(refusal(QStringLiteral("conditions_missing")), "conditions"));
        return;
    case AdviceOutcome::AnotherTalk:
        if (!advice.nextTalkOn)
            problems.push_back(about(refusal(QStringLiteral("next_talk_missing")), "nextTalkOn"));
        else if (*advice.nextTalkOn <= advice.talkedOn)
            problems.push_back(
                about(refusal(QStringLiteral("next_talk_before_talk"), {shownDate(advice.talkedOn)}), "nextTalkOn"));
        return;
    case AdviceOutcome::NotSuitable:
        if (advice.reapplyFrom && *advice.reapplyFrom <= advice.talkedOn)
            problems.push_back(
                about(refusal(QStringLiteral("reapply_before_talk"), {shownDate(advice.talkedOn)}), "reapplyFrom"));
        return;
    }
}

} // namespace

Problems mayRefer(const Participant& participant, const std::optional<Trajectory>& open, const QString& referredBy,
                  QDate referredOn, QDate today) {
    Problems problems;
    checkAlive(participant, problems);
    if (open && isOpen(open->phase))
        problems.push_back(refusal(QStringLiteral("trajectory_open"), {shownDate(open->referredOn)}));
    checkReferrer(referredBy, problems);
    checkPastDay(referredOn, today, "referredOn", problems);
    return problems;
}

Problems mayReferAgain(const std::optional<Advice>& last, QDate referredOn) {
    const bool isEarly = last && last->outcome == AdviceOutcome::NotSuitable && last->reapplyFrom &&
                         referredOn.isValid() && referredOn < *last->reapplyFrom;
    if (!isEarly)
        return {};
    return {
        about(refusal(QStringLiteral("referred_before_reapply"), {shownDate(*last->reapplyFrom)}, true), "referredOn")};
}

Problems mayPreselect(const Participant& participant, const Trajectory& trajectory) {
    Problems problems;
    if (trajectory.phase != Phase::Referred)
        problems.push_back(refusal(QStringLiteral("phase_not_referred")));
    checkAlive(participant, problems);
    if (trajectory.accepted == false)
        problems.push_back(refusal(QStringLiteral("referral_refused")));
    if (composedSurname(participant.name).isEmpty())
        problems.push_back(about(refusal(QStringLiteral("surname_needed")), "surname"));
    if (!participant.born.full())
        problems.push_back(about(refusal(QStringLiteral("birth_date_needed"), {}, true), "bornOn"));
    if (const auto problem = readBsn(participant.bsn).problem)
        problems.push_back(*problem);
    checkReferrer(trajectory.referredBy, problems);
    return problems;
}

Problems mayAdvise(const Participant& participant, const Trajectory& trajectory, const Advice& advice, QDate today) {
    Problems problems;
    if (trajectory.phase != Phase::Preselection && trajectory.phase != Phase::Waiting)
        problems.push_back(refusal(QStringLiteral("phase_not_preselection")));
    checkAlive(participant, problems);
    checkPastDay(advice.talkedOn, today, "talkedOn", problems);
    if (advice.talkedOn.isValid() && trajectory.referredOn.isValid() && advice.talkedOn < trajectory.referredOn)
        problems.push_back(
            about(refusal(QStringLiteral("day_before_referral"), {shownDate(trajectory.referredOn)}), "talkedOn"));
    checkOutcome(advice, problems);
    return problems;
}

Problems adviceProblems(const std::optional<Advice>& latest) {
    if (!latest)
        return {refusal(QStringLiteral("advice_missing"))};
    if (latest->outcome == AdviceOutcome::NotSuitable)
        return {refusal(QStringLiteral("advice_not_suitable"), {shownDate(latest->talkedOn)})};
    if (latest->outcome == AdviceOutcome::AnotherTalk)
        return {
            refusal(QStringLiteral("advice_another_talk"), {shownDate(latest->nextTalkOn.value_or(latest->talkedOn))})};
    return {};
}

Problems mayWait(const Participant& participant, const Trajectory& trajectory, const std::optional<Advice>& latest) {
    Problems problems;
    if (trajectory.phase != Phase::Preselection && trajectory.phase != Phase::Stage)
        problems.push_back(refusal(QStringLiteral("phase_not_waiting")));
    checkAlive(participant, problems);
    if (trajectory.phase == Phase::Preselection) {
        for (const Problem& problem : adviceProblems(latest))
            problems.push_back(problem);
    }
    return problems;
}

Problems mayStep(Phase from, Phase to) {
    if (mayFollow(from, to))
        return {};
    if (from == Phase::Closed)
        return {refusal(QStringLiteral("trajectory_closed"))};
    return {refusal(QStringLiteral("step_not_allowed"))};
}

} // namespace wijkwerk::rules
