// SPDX-License-Identifier: EUPL-1.2
// What is known of somebody for the work (domain.md 3.4): a closed list of facts in blocks. There is no field for a
// diagnosis, a cause or a treatment, and none may be added (domain.md 6.2). Limits per aspect live in limits.h.
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <span>
#include <vector>

namespace wijkwerk {

/// In the order of the form of the talk.
enum class ProfileBlock { Identity, Situation, Education, Wishes, Limits, Support, Obstacles };
template <>
struct Words<ProfileBlock> {
    static constexpr Word<ProfileBlock> list[] = {
        {ProfileBlock::Identity, "identity"},   {ProfileBlock::Situation, "situation"},
        {ProfileBlock::Education, "education"}, {ProfileBlock::Wishes, "wishes"},
        {ProfileBlock::Limits, "limits"},       {ProfileBlock::Support, "support"},
        {ProfileBlock::Obstacles, "obstacles"}};
};

enum class ProfileField {
    IdDocument, ///< which one was seen; never a copy
    IdCheckedOn,
    PreferredContact,
    InterpreterLanguage,
    Days,
    HoursPerWeek,
    CareTasks,
    CareTimes,
    TravelMeans,
    MaxTravelMinutes,
    ClothesSize,
    EducationLevel,
    StartQualification,
    Speaking,
    Listening,
    Reading,
    Writing,
    DigitalSkill,
    WantedWork,
    UnwantedWork,
    OwnWijk,
    HasLimits, ///< asked: "no" is an answer too
    MaxHoursPerDay,
    MaxHoursPerWeek,
    Nights,
    HoursLimited, ///< medically limited in hours: a decision of the college on advice of UWV (Pw art. 6b)
    HoursLimitedOn,
    Aids,
    CoachIntensity,
    GuideNeed,
    Obstacles, ///< tags only, without details
};
template <>
struct Words<ProfileField> {
    using F = ProfileField;
    static constexpr Word<F> list[] = {{F::IdDocument, "id_document"},
                                       {F::IdCheckedOn, "id_checked_on"},
                                       {F::PreferredContact, "preferred_contact"},
                                       {F::InterpreterLanguage, "interpreter_language"},
                                       {F::Days, "days_available"},
                                       {F::HoursPerWeek, "hours_per_week"},
                                       {F::CareTasks, "care_tasks"},
                                       {F::CareTimes, "care_times"},
                                       {F::TravelMeans, "travel_means"},
                                       {F::MaxTravelMinutes, "max_travel_minutes"},
                                       {F::ClothesSize, "clothes_size"},
                                       {F::EducationLevel, "education_level"},
                                       {F::StartQualification, "start_qualification"},
                                       {F::Speaking, "speaking"},
                                       {F::Listening, "listening"},
                                       {F::Reading, "reading"},
                                       {F::Writing, "writing"},
                                       {F::DigitalSkill, "digital_skill"},
                                       {F::WantedWork, "wanted_work"},
                                       {F::UnwantedWork, "unwanted_work"},
                                       {F::OwnWijk, "own_wijk"},
                                       {F::HasLimits, "has_limits"},
                                       {F::MaxHoursPerDay, "max_hours_per_day"},
                                       {F::MaxHoursPerWeek, "max_hours_per_week"},
                                       {F::Nights, "nights"},
                                       {F::HoursLimited, "hours_limited"},
                                       {F::HoursLimitedOn, "hours_limited_on"},
                                       {F::Aids, "aids"},
                                       {F::CoachIntensity, "coach_intensity"},
                                       {F::GuideNeed, "guide_need"},
                                       {F::Obstacles, "obstacles"}};
};

/// How a value is written: Text as typed; YesNo `yes`, `no`; Choice one code; List codes with a space between them, in
/// the order of the list; Number digits; Hours `24,5`; Days `ma,di`; Date yyyy-mm-dd. Empty is unknown.
enum class ProfileType { Text, YesNo, Choice, List, Number, Hours, Days, Date };

struct ProfileSpec {
    ProfileField field;
    ProfileBlock block;
    ProfileType type;
    const char* choices = ""; ///< codes of Choice and List
    int most = 0;             ///< of Number and Hours (whole hours)
};

/// All fields, in the order of ProfileField and of the form.
std::span<const ProfileSpec> profileSpecs();
const ProfileSpec& specOf(ProfileField field);
std::vector<ProfileField> fieldsOf(ProfileBlock block);
QStringList choicesOf(ProfileField field);

/// The value as it is kept; nothing when it is not one of this field. Accepts what people type (`24.5`, `ma t/m wo`,
/// `ja`, 24-11-2026 as yyyy-mm-dd).
std::optional<QString> profileValue(ProfileField field, const QString& typed);
/// Codes: `profile_value_unknown` (args: what it may be), `profile_number_wrong` (args: most), `profile_hours_wrong`
/// (args: most), `profile_text_long`, `day_in_future` of a date after today.
Problems checkProfileValue(ProfileField field, const QString& value, QDate today);

/// One fact as somebody confirmed it. The current one of a field is the row that nothing supersedes.
struct ProfileItem {
    ProfileItemId id;
    ParticipantId participant;
    ProfileField field = ProfileField::WantedWork;
    QString value; ///< empty: no longer known
    QDate confirmedOn;
    WorkerId confirmedBy;
    QDateTime recordedAt;
    ProfileItemId supersedes;
    bool superseded = false;

    bool operator==(const ProfileItem&) const = default;
};

/// The value of a field among current items; empty when it is not known.
QString valueOf(std::span<const ProfileItem> current, ProfileField field);

} // namespace wijkwerk
