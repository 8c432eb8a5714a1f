// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/placing.h"

#include "core/base/date_text.h"
#include "core/rules/guidance.h"
#include "core/rules/pathway.h"
#include "core/rules/stage_term.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

Problem about(Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    return problem;
}

void add(Problems& problems, Problems more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

bool isBeforeWork(Phase phase) {
    return phase == Phase::Preselection || phase == Phase::Waiting;
}

void checkForm(const PersonFacts& person, StageLegalForm form, QDate start, Problems& problems) {
    constexpr int adult = 27;
    if (!isForKind(form, person.trajectory.kind))
        problems.push_back(about(refusal(QStringLiteral("form_not_for_kind")), "legalForm"));
    const auto age = ageOn(person.participant.born, start);
    const bool young = person.trajectory.kind == ParticipantKind::Youth || (age && *age < adult);
    if (form == StageLegalForm::ParticipationPlace && young)
        problems.push_back(about(refusal(QStringLiteral("participation_place_under_27")), "legalForm"));
}

void checkStage(const PersonFacts& person, std::optional<StageLegalForm> form, QDate start, Problems& problems) {
    if (person.trajectory.kind == ParticipantKind::SwSeconded) {
        problems.push_back(refusal(QStringLiteral("sw_no_stage")));
        return;
    }
    if (person.trajectory.kind == ParticipantKind::ShelteredWork) {
        problems.push_back(refusal(QStringLiteral("sheltered_no_stage")));
        return;
    }
    if (!isBeforeWork(person.trajectory.phase))
        problems.push_back(refusal(QStringLiteral("stage_not_from_phase")));
    else
        add(problems, adviceProblems(person.advice));
    if (form)
        checkForm(person, *form, start, problems);
}

/// For those who skip the stage an advice is not needed, but one that says no is heard.
void checkAdviceIfAny(const PersonFacts& person, Problems& problems) {
    if (person.advice && isBeforeWork(person.trajectory.phase))
        add(problems, adviceProblems(person.advice));
}

void checkSecondment(const PersonFacts& person, Problems& problems) {
    if (person.trajectory.kind != ParticipantKind::SwSeconded)
        problems.push_back(refusal(QStringLiteral("secondment_sw_only")));
    if (!isBeforeWork(person.trajectory.phase))
        problems.push_back(refusal(QStringLiteral("secondment_not_from_phase")));
    checkAdviceIfAny(person, problems);
}

void checkContract(const PersonFacts& person, Problems& problems) {
    const ParticipantKind kind = person.trajectory.kind;
    const bool skipsStage = kind == ParticipantKind::ShelteredWork || kind == ParticipantKind::EnforcerConverted;
    if (isBeforeWork(person.trajectory.phase) && !skipsStage)
        problems.push_back(refusal(QStringLiteral("contract_needs_stage")));
    else if (!isBeforeWork(person.trajectory.phase) && !isAtWork(person.trajectory.phase))
        problems.push_back(refusal(QStringLiteral("contract_not_from_phase")));
    checkAdviceIfAny(person, problems);
}

void checkHours(const Placement& wanted, const Workplace& workplace, Problems& problems) {
    constexpr Hours most{6000};
    if (wanted.hours.hundredths <= 0)
        problems.push_back(about(refusal(QStringLiteral("hours_missing")), "hours"));
    else if (wanted.hours > most)
        problems.push_back(about(refusal(QStringLiteral("hours_too_many"), {toText(wanted.hours)}), "hours"));
    else if (workplace.workHours.hundredths > 0 && wanted.hours > workplace.workHours)
        problems.push_back(about(refusal(QStringLiteral("hours_over_workplace"),
                                         {toText(wanted.hours), workplace.name, toText(workplace.workHours)}, true),
                                 "hours"));
}

void checkLastDay(const PlacementFacts& facts, Problems& problems) {
    const Placement& wanted = facts.wanted;
    if (!wanted.lastDay) {
        const bool mayBeOpen = wanted.kind == PlacementKind::Secondment || facts.forGood;
        if (!mayBeOpen)
            problems.push_back(about(refusal(QStringLiteral("last_day_missing")), "lastDay"));
        return;
    }
    Problems found;
    if (wanted.kind == PlacementKind::Stage) {
        const StageLegalForm form = wanted.legalForm.value_or(StageLegalForm::WorkStage);
        found = checkStageTerm(form, wanted.startsOn, *wanted.lastDay, facts.values);
        if (found.empty())
            found = checkUnpaidBefore(form, wanted.startsOn, *wanted.lastDay, facts.before, facts.values);
    } else if (*wanted.lastDay < wanted.startsOn)
        found.push_back(
            refusal(QStringLiteral("last_day_before_start"), {shownDate(*wanted.lastDay), shownDate(wanted.startsOn)}));
    for (const Problem& problem : found)
        problems.push_back(about(problem, "lastDay"));
}

Problem asWarning(Problem problem, const char* field) {
    problem.severity = Severity::Warning;
    return about(std::move(problem), field);
}

void warnAboutStart(const Placement& wanted, const WorkCalendar& calendar, QDate today, Problems& problems) {
    const QDate start = wanted.startsOn;
    if (start < today)
        problems.push_back(asWarning(refusal(QStringLiteral("start_in_past"), {shownDate(start)}), "startsOn"));
    if (!isWorkingDay(start, calendar))
        problems.push_back(
            asWarning(refusal(QStringLiteral("start_day_off"), {shownDate(start), dayOffName(start, calendar),
                                                                shownDate(workingDayOnOrAfter(start, calendar))}),
                      "startsOn"));
    else if (wanted.days.count() > 0 && !wanted.days.has(start.dayOfWeek()))
        problems.push_back(asWarning(
            refusal(QStringLiteral("start_not_on_days"), {shownDate(start), dayName(start.dayOfWeek())}), "startsOn"));
    if (wanted.days.count() == 0)
        problems.push_back(asWarning(refusal(QStringLiteral("days_missing")), "days"));
}

} // namespace

bool isForKind(StageLegalForm form, ParticipantKind kind) { // domain.md 1.1 and 2.4
    const bool civic = form == StageLegalForm::CivicDuty || form == StageLegalForm::CivicParticipation;
    const bool onBenefit = kind != ParticipantKind::Nug && kind != ParticipantKind::Anw;
    switch (form) {
    case StageLegalForm::WorkStage:
        return kind != ParticipantKind::VolunteerAct;
    case StageLegalForm::TrialPlacement: // receives algemene bijstand (Pw art. 8a lid 2 onder d)
    case StageLegalForm::ParticipationPlace:
        return onBenefit && kind != ParticipantKind::VolunteerAct;
    case StageLegalForm::SocialActivation:
        return kind != ParticipantKind::VolunteerAct;
    case StageLegalForm::CivicDuty:
    case StageLegalForm::CivicParticipation:
        return civic && onBenefit;
    }
    return true;
}

bool hasCondition(StageLegalForm form) {
    return form == StageLegalForm::TrialPlacement || form == StageLegalForm::ParticipationPlace;
}

Problems conditionProblems(const Placement& wanted) {
    if (wanted.kind != PlacementKind::Stage || !wanted.legalForm || !hasCondition(*wanted.legalForm))
        return {};
    const bool trial = *wanted.legalForm == StageLegalForm::TrialPlacement;
    Problems problems;
    if (!wanted.conditionMet)
        problems.push_back(trial ? about(refusal(QStringLiteral("trial_intention_missing"), {}, true), "intention")
                                 : about(refusal(QStringLiteral("additional_work_missing")), "additionalWork"));
    else if (!*wanted.conditionMet)
        problems.push_back(trial ? about(refusal(QStringLiteral("trial_no_intention"), {}, true), "intention")
                                 : about(refusal(QStringLiteral("work_not_additional")), "additionalWork"));
    else if (wanted.conditionBy.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("condition_by_missing"), QStringLiteral("conditionBy")));
    return problems;
}

Problems dayWarnings(const Placement& wanted, const WorkCalendar& calendar, QDate today) {
    Problems problems;
    warnAboutStart(wanted, calendar, today, problems);
    return problems;
}

Problems hoursProblems(const Placement& wanted, const Workplace& workplace) {
    Problems problems;
    checkHours(wanted, workplace, problems);
    return problems;
}

Problems mayBePlaced(const PersonFacts& person, PlacementKind kind, std::optional<StageLegalForm> form, QDate start) {
    Problems problems;
    if (person.participant.deceased)
        problems.push_back(refusal(QStringLiteral("person_deceased")));
    switch (kind) {
    case PlacementKind::Stage:
        checkStage(person, form, start, problems);
        break;
    case PlacementKind::Secondment:
        checkSecondment(person, problems);
        break;
    case PlacementKind::Contract:
        checkContract(person, problems);
        break;
    }
    return problems;
}

Problems mayBeAt(const WorkplaceFacts& facts, QDate start, std::optional<QDate> lastDay) {
    const Workplace& workplace = facts.workplace;
    Problems problems;
    if (workplace.archived)
        problems.push_back(about(refusal(QStringLiteral("workplace_archived"), {workplace.name}), "workplace"));
    if (workplace.opensOn && start < *workplace.opensOn) {
        problems.push_back(
            about(refusal(QStringLiteral("workplace_not_open"), {workplace.name, shownDate(*workplace.opensOn)}),
                  "workplace"));
        return problems;
    }
    if (workplace.closesOn && (!lastDay || *lastDay > *workplace.closesOn)) {
        problems.push_back(
            about(refusal(QStringLiteral("workplace_closes"), {workplace.name, shownDate(*workplace.closesOn)}),
                  "workplace"));
        if (start > *workplace.closesOn)
            return problems;
        lastDay = workplace.closesOn;
    }
    if (facts.occupied < capacityLeast(workplace, start, lastDay))
        return problems;
    if (facts.firstFree && *facts.firstFree > start)
        problems.push_back(
            about(refusal(QStringLiteral("workplace_full_until"), {workplace.name, shownDate(*facts.firstFree)}),
                  "workplace"));
    else
        problems.push_back(about(refusal(QStringLiteral("workplace_full"), {workplace.name}), "workplace"));
    return problems;
}

Problems mayBeGuidedBy(const GuideFacts& facts, QDate start, std::optional<QDate> lastDay) {
    constexpr int newcomer = 150; // a normal placement in its first four weeks (domain.md 8.2)
    const Worker& worker = facts.worker;
    Problems problems;
    const auto add = [&problems](Problem problem) { problems.push_back(about(std::move(problem), "guide")); };
    if (worker.archived)
        add(refusal(QStringLiteral("guide_archived"), {worker.name}));
    if (worker.role != Role::CraftSpecialist)
        add(refusal(QStringLiteral("guide_no_craft_specialist"), {worker.name}));
    const auto trained = trainedUntil(facts.trainings, start);
    if (!trained)
        add(refusal(QStringLiteral("guide_not_trained"), {worker.name, shownDate(start)}));
    else if (lastDay && *trained < *lastDay)
        add(refusal(QStringLiteral("guide_training_ends"), {worker.name, shownDate(*trained)}, true));
    if (worker.absentUntil && *worker.absentUntil >= start)
        add(refusal(QStringLiteral("guide_absent"), {worker.name, shownDate(*worker.absentUntil)}));
    if (facts.load + newcomer > worker.guidancePoints)
        add(refusal(QStringLiteral("guide_full"),
                    {worker.name, decimalText(facts.load + newcomer), decimalText(worker.guidancePoints)}, true));
    return problems;
}

Problems mayBeThen(const PlacementFacts& facts) {
    const Placement& wanted = facts.wanted;
    const Trajectory& trajectory = facts.person.trajectory;
    const Workplace& workplace = facts.workplace.workplace;
    Problems problems;
    if (!wanted.startsOn.isValid()) {
        problems.push_back(about(refusal(QStringLiteral("start_missing")), "startsOn"));
        checkHours(wanted, workplace, problems);
        return problems;
    }
    if (trajectory.referredOn.isValid() && wanted.startsOn < trajectory.referredOn)
        problems.push_back(
            about(refusal(QStringLiteral("start_before_referral"), {shownDate(trajectory.referredOn)}), "startsOn"));
    checkLastDay(facts, problems);
    checkHours(wanted, workplace, problems);
    warnAboutStart(wanted, facts.calendar, facts.today, problems);
    return problems;
}

Problems mayPlace(const PlacementFacts& facts) {
    const Placement& wanted = facts.wanted;
    Problems problems = mayBePlaced(facts.person, wanted.kind, wanted.legalForm, wanted.startsOn);
    if (facts.overlapping)
        problems.push_back(refusal(QStringLiteral("already_placed"), {shownDate(facts.overlapping->startsOn)}));
    if (wanted.startsOn.isValid()) {
        add(problems, mayBeAt(facts.workplace, wanted.startsOn, wanted.lastDay));
        if (facts.guide)
            add(problems, mayBeGuidedBy(*facts.guide, wanted.startsOn, wanted.lastDay));
    }
    if (!facts.guide)
        problems.push_back(about(refusal(QStringLiteral("guide_missing")), "guide"));
    add(problems, mayBeThen(facts));
    add(problems, conditionProblems(wanted));
    std::ranges::stable_sort(problems, {}, &Problem::severity);
    return problems;
}

} // namespace wijkwerk::rules
