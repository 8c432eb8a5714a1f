// SPDX-License-Identifier: EUPL-1.2
// May this person be placed here, then, with this guide (domain.md 2.2, 2.4, 8)? The whole is mayPlace(); its parts are
// for lists of workplaces and vakspecialisten that say why others are not possible.
#pragma once

#include "core/base/calendar.h"
#include "core/base/problem.h"
#include "core/domain/trajectory.h"
#include "core/domain/worker.h"
#include "core/domain/workplace.h"
#include "core/rules/unpaid_work.h"
#include "core/rules/values.h"

namespace wijkwerk::rules {

/// The person, apart from where and when. Codes: `person_deceased`, `stage_not_from_phase`,
/// `secondment_not_from_phase`, `contract_not_from_phase`, `sw_no_stage`, `secondment_sw_only`, `sheltered_no_stage`,
/// `contract_needs_stage`, those of adviceProblems() in Preselection, `form_not_for_kind`,
/// `participation_place_under_27`.
struct PersonFacts {
    Participant participant;
    Trajectory trajectory;
    std::optional<Advice> advice; ///< the newest one
};
Problems mayBePlaced(const PersonFacts& person, PlacementKind kind, std::optional<StageLegalForm> form, QDate start);

/// A form that somebody must confirm something of before it begins (domain.md 2.4).
bool hasCondition(StageLegalForm form);
/// Trial placement: the employer intends a contract of at least half a year for at least as many hours
/// (`trial_intention_missing`, `trial_no_intention`; local terms, so both may be overruled). Participation place: the
/// work is additional (`additional_work_missing`, `work_not_additional`; Pw 10a lid 1, no reason helps). And who said
/// so: `condition_by_missing`.
Problems conditionProblems(const Placement& wanted);

/// A form that is aimed at work, or not, for this kind of participant.
bool isForKind(StageLegalForm form, ParticipantKind kind);

/// The workplace. Codes: `workplace_archived`, `workplace_not_open` (from when), `workplace_closes` (last day),
/// `workplace_full_until` (first free day), `workplace_full`.
struct WorkplaceFacts {
    Workplace workplace;
    int occupied = 0;               ///< most people at one time during the asked period, this placement left out
    std::optional<QDate> firstFree; ///< when known (guidance.h firstFreeDay)
};
Problems mayBeAt(const WorkplaceFacts& facts, QDate start, std::optional<QDate> lastDay);

/// The vakspecialist. Codes: `guide_archived`, `guide_no_craft_specialist`, `guide_not_trained`, `guide_training_ends`
/// (may be overruled), `guide_absent`, `guide_full` (may be overruled).
struct GuideFacts {
    Worker worker;
    std::vector<Training> trainings;
    int load = 0; ///< highest load during the asked period in hundredths of a point, this placement left out
};
Problems mayBeGuidedBy(const GuideFacts& facts, QDate start, std::optional<QDate> lastDay);

/// Days and hours. Codes: `start_missing`, `start_before_referral`, `last_day_missing`, `last_day_before_start`,
/// `hours_missing`, `hours_too_many`, `hours_over_workplace` (may be overruled), those of checkStageTerm(); warnings
/// `start_in_past`, `start_day_off`, `start_not_on_days`, `days_missing`.
Problems mayBeThen(const Placement& wanted, const Trajectory& trajectory, const Workplace& workplace,
                   const WorkCalendar& calendar, QDate today, const Values& values = shippedValues());

/// Of these only the hours: `hours_missing`, `hours_too_many`, `hours_over_workplace` (may be overruled).
Problems hoursProblems(const Placement& wanted, const Workplace& workplace);
/// Of these only the warnings about the first day.
Problems dayWarnings(const Placement& wanted, const WorkCalendar& calendar, QDate today);

/// Everything together.
struct PlacementFacts {
    PersonFacts person;
    WorkplaceFacts workplace;
    std::optional<GuideFacts> guide;      ///< nothing: `guide_missing`
    bool forGood = false;                 ///< a contract without a last day
    Placement wanted;                     ///< kind, form, days, hours; its ids are not looked at
    UnpaidWork before;                    ///< of a stage: checkUnpaidBefore()
    std::optional<Placement> overlapping; ///< another placement of the person during that period: `already_placed`
    WorkCalendar calendar;
    QDate today;
    Values values = shippedValues();
};
/// Why not, refusals first; empty when the placement may be made. Warnings do not stop it (see hasWrong()).
Problems mayPlace(const PlacementFacts& facts);

} // namespace wijkwerk::rules
