// SPDX-License-Identifier: EUPL-1.2
// Belastbaarheid in functional words (domain.md 3.5): how much somebody is limited in an aspect of work, and what
// helps. Never a diagnosis, a cause or a treatment.
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace wijkwerk {

enum class LimitAspect {
    Concentration,
    Stimuli,
    Pace,
    ClientContact,
    Conflict,
    Cold,
    Dust,
    Noise,
    Lifting,
    Kneeling,
    Reaching,
    Stairs,
    Sitting,
    Standing,
    ChangingHours,
};
template <>
struct Words<LimitAspect> {
    using A = LimitAspect;
    static constexpr Word<A> list[] = {{A::Concentration, "concentration"},
                                       {A::Stimuli, "stimuli"},
                                       {A::Pace, "pace"},
                                       {A::ClientContact, "client_contact"},
                                       {A::Conflict, "conflict"},
                                       {A::Cold, "cold"},
                                       {A::Dust, "dust"},
                                       {A::Noise, "noise"},
                                       {A::Lifting, "lifting"},
                                       {A::Kneeling, "kneeling"},
                                       {A::Reaching, "reaching"},
                                       {A::Stairs, "stairs"},
                                       {A::Sitting, "sitting"},
                                       {A::Standing, "standing"},
                                       {A::ChangingHours, "changing_hours"}};
};

/// The groups of the form.
enum class LimitGroup { Personal, Social, Surroundings, Movement, Posture, Hours };
template <>
struct Words<LimitGroup> {
    static constexpr Word<LimitGroup> list[] = {
        {LimitGroup::Personal, "personal"},         {LimitGroup::Social, "social"},
        {LimitGroup::Surroundings, "surroundings"}, {LimitGroup::Movement, "movement"},
        {LimitGroup::Posture, "posture"},           {LimitGroup::Hours, "hours"}};
};
constexpr LimitGroup groupOf(LimitAspect aspect) {
    if (aspect <= LimitAspect::Pace)
        return LimitGroup::Personal;
    if (aspect <= LimitAspect::Conflict)
        return LimitGroup::Social;
    if (aspect <= LimitAspect::Noise)
        return LimitGroup::Surroundings;
    if (aspect <= LimitAspect::Stairs)
        return LimitGroup::Movement;
    return aspect <= LimitAspect::Standing ? LimitGroup::Posture : LimitGroup::Hours;
}

/// GEEN, LICHT, MATIG, STERK.
enum class LimitDegree { None, Light, Moderate, Strong };
template <>
struct Words<LimitDegree> {
    static constexpr Word<LimitDegree> list[] = {{LimitDegree::None, "none"},
                                                 {LimitDegree::Light, "light"},
                                                 {LimitDegree::Moderate, "moderate"},
                                                 {LimitDegree::Strong, "strong"}};
};

/// Who said so: the person, or an advice in functional terms (the report itself is never kept).
enum class LimitSource { ToldByPerson, CompanyDoctor, Uwv, LabourExpert };
template <>
struct Words<LimitSource> {
    static constexpr Word<LimitSource> list[] = {{LimitSource::ToldByPerson, "told_by_person"},
                                                 {LimitSource::CompanyDoctor, "company_doctor"},
                                                 {LimitSource::Uwv, "uwv"},
                                                 {LimitSource::LabourExpert, "labour_expert"}};
};

/// As it was confirmed; the current one of an aspect is the row that nothing supersedes.
struct FunctionalLimit {
    FunctionalLimitId id;
    ParticipantId participant;
    LimitAspect aspect = LimitAspect::Concentration;
    LimitDegree degree = LimitDegree::None;
    QString helps; ///< what helps
    LimitSource source = LimitSource::ToldByPerson;
    std::optional<QDate> sourceOn; ///< day of the advice, or of the talk
    QDate confirmedOn;
    WorkerId confirmedBy;
    QDateTime recordedAt;
    FunctionalLimitId supersedes;
    bool superseded = false;

    bool operator==(const FunctionalLimit&) const = default;
};

/// They say the same, apart from who confirmed it and when.
bool saysTheSame(const FunctionalLimit& a, const FunctionalLimit& b);
/// Codes: `limit_advice_day_missing` of an advice, `day_in_future`. Field: the code of the aspect.
Problems check(const FunctionalLimit& limit, QDate today);

} // namespace wijkwerk
