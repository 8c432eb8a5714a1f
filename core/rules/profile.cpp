// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/profile.h"

#include "core/base/calendar.h"

#include <QStringList>

namespace wijkwerk::rules {

namespace {

using F = ProfileField;

constexpr F minimum[] = {F::IdDocument, F::Days,       F::HoursPerWeek, F::TravelMeans, F::StartQualification,
                         F::Speaking,   F::WantedWork, F::HasLimits,    F::GuideNeed};

} // namespace

int confirmEveryMonths(ProfileField field, QDate confirmedOn, const Values& values) {
    const int soon = values.number(Rule::KnowledgeMonths, confirmedOn);
    const int usual = values.number(Rule::KnowledgeMonths, confirmedOn, {}, 1);
    switch (specOf(field).block) {
    case ProfileBlock::Situation:
        return field == F::ClothesSize ? usual : soon;
    case ProfileBlock::Limits:
    case ProfileBlock::Support:
    case ProfileBlock::Obstacles:
        return soon;
    case ProfileBlock::Identity:
        return field == F::IdDocument || field == F::IdCheckedOn ? 0 : usual;
    case ProfileBlock::Education:
        return field == F::EducationLevel || field == F::StartQualification ? 0 : usual;
    case ProfileBlock::Wishes:
        return usual;
    }
    return usual;
}

std::optional<QDate> knownUntil(ProfileField field, QDate confirmedOn, const Values& values) {
    const int months = confirmEveryMonths(field, confirmedOn, values);
    return months > 0 && confirmedOn.isValid() ? std::optional(lastDayOfPeriod(confirmedOn, months)) : std::nullopt;
}

bool isOld(const ProfileItem& item, QDate today, const Values& values) {
    const auto until = knownUntil(item.field, item.confirmedOn, values);
    return !item.value.isEmpty() && until && today > *until;
}

bool isOldLimit(QDate confirmedOn, QDate today, const Values& values) {
    return confirmedOn.isValid() &&
           today > lastDayOfPeriod(confirmedOn, values.number(Rule::KnowledgeMonths, confirmedOn));
}

std::span<const ProfileField> profileMinimum() {
    return minimum;
}

std::vector<ProfileField> missingOfMinimum(std::span<const ProfileItem> current) {
    std::vector<ProfileField> missing;
    for (const F field : minimum) {
        if (valueOf(current, field).isEmpty())
            missing.push_back(field);
    }
    return missing;
}

Problems profileProblems(std::span<const ProfileItem> current) {
    const auto missing = missingOfMinimum(current);
    if (missing.empty())
        return {};
    QStringList codes;
    for (const F field : missing)
        codes << codeOf(field);
    return {refusal(QStringLiteral("profile_incomplete"), {QString::number(missing.size()), codes.join(u',')}, true)};
}

} // namespace wijkwerk::rules
