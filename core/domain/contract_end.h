// SPDX-License-Identifier: EUPL-1.2
// How a contract ends before its last day: by whom, on which ground, and what is on paper of it (domain.md 2.2, 2.6).
// No words about the person: nothing of the stage and nothing of health goes to HR with it.
#pragma once

#include "core/base/words.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wijkwerk {

enum class ContractEndHow {
    ByLaw,           ///< on its last day (BW 7:667)
    OwnResignation,  ///< the employee gave notice
    MutualAgreement, ///< beëindigingsovereenkomst (BW 7:670b)
    Probation,       ///< during the probation (BW 7:676)
    Dismissal,       ///< asked through HR, with a ground
};
template <>
struct Words<ContractEndHow> {
    static constexpr Word<ContractEndHow> list[] = {{ContractEndHow::ByLaw, "by_law"},
                                                    {ContractEndHow::OwnResignation, "own_resignation"},
                                                    {ContractEndHow::MutualAgreement, "mutual_agreement"},
                                                    {ContractEndHow::Probation, "probation"},
                                                    {ContractEndHow::Dismissal, "dismissal"}};
};

/// The grounds of BW 7:669 lid 3, a to i.
enum class DismissalGround {
    Business,        ///< a
    LongAbsence,     ///< b
    FrequentAbsence, ///< c
    Performance,     ///< d
    Culpable,        ///< e
    Conscience,      ///< f
    Relation,        ///< g
    Circumstances,   ///< h
    Combination,     ///< i
};
template <>
struct Words<DismissalGround> {
    static constexpr Word<DismissalGround> list[] = {{DismissalGround::Business, "business"},
                                                     {DismissalGround::LongAbsence, "long_absence"},
                                                     {DismissalGround::FrequentAbsence, "frequent_absence"},
                                                     {DismissalGround::Performance, "performance"},
                                                     {DismissalGround::Culpable, "culpable"},
                                                     {DismissalGround::Conscience, "conscience"},
                                                     {DismissalGround::Relation, "relation"},
                                                     {DismissalGround::Circumstances, "circumstances"},
                                                     {DismissalGround::Combination, "combination"}};
};

/// What HR needs on paper.
enum class EndEvidence {
    ResignationWritten, ///< the notice of the employee
    EffectsTold,        ///< told what it means for WW and benefit
    AgreementWritten,   ///< BW 7:670b lid 1
    ReflectionTold,     ///< that it may be taken back for two weeks (lid 3)
    ProbationWritten,   ///< BW 7:652
    FactsDated,         ///< what happened, with days
    DatedTalks,
    ImprovementPlan,
    TrainingOffered,
    OtherWorkLookedFor, ///< BW 7:669 lid 1
};
template <>
struct Words<EndEvidence> {
    static constexpr Word<EndEvidence> list[] = {{EndEvidence::ResignationWritten, "resignation_written"},
                                                 {EndEvidence::EffectsTold, "effects_told"},
                                                 {EndEvidence::AgreementWritten, "agreement_written"},
                                                 {EndEvidence::ReflectionTold, "reflection_told"},
                                                 {EndEvidence::ProbationWritten, "probation_written"},
                                                 {EndEvidence::FactsDated, "facts_dated"},
                                                 {EndEvidence::DatedTalks, "dated_talks"},
                                                 {EndEvidence::ImprovementPlan, "improvement_plan"},
                                                 {EndEvidence::TrainingOffered, "training_offered"},
                                                 {EndEvidence::OtherWorkLookedFor, "other_work"}};
};

struct ContractEnding {
    ContractEndHow how = ContractEndHow::ByLaw;
    std::optional<DismissalGround> ground; ///< of a dismissal
    std::optional<QDate> saidOn;           ///< notice given, agreement signed, or asked of HR
    std::vector<EndEvidence> evidence;     ///< what is there

    bool operator==(const ContractEnding&) const = default;
};

} // namespace wijkwerk
