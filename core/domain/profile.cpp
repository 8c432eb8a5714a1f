// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/profile.h"

#include "core/base/date_text.h"
#include "core/domain/placement.h"

#include <QStringList>

#include <algorithm>

namespace wijkwerk {

namespace {

using F = ProfileField;
using B = ProfileBlock;
using T = ProfileType;

constexpr const char* languageLevels = "a0 a1 a2 b1 b2 c1 native";
constexpr qsizetype longestText = 2000;

constexpr ProfileSpec specs[] = {
    {F::IdDocument, B::Identity, T::Choice, "passport identity_card residence_permit driving_licence"},
    {F::IdCheckedOn, B::Identity, T::Date},
    {F::PreferredContact, B::Identity, T::Choice, "phone message email letter"},
    {F::InterpreterLanguage, B::Identity, T::Text},
    {F::Days, B::Situation, T::Days},
    {F::HoursPerWeek, B::Situation, T::Hours, "", 60},
    {F::CareTasks, B::Situation, T::YesNo},
    {F::CareTimes, B::Situation, T::Text},
    {F::TravelMeans, B::Situation, T::List, "walking bicycle public_transport moped car"},
    {F::MaxTravelMinutes, B::Situation, T::Number, "", 240},
    {F::ClothesSize, B::Situation, T::Text},
    {F::EducationLevel, B::Education, T::Choice, "none primary practical vmbo mbo1 mbo2 mbo3 mbo4 havo vwo hbo wo"},
    {F::StartQualification, B::Education, T::YesNo},
    {F::Speaking, B::Education, T::Choice, languageLevels},
    {F::Listening, B::Education, T::Choice, languageLevels},
    {F::Reading, B::Education, T::Choice, languageLevels},
    {F::Writing, B::Education, T::Choice, languageLevels},
    {F::DigitalSkill, B::Education, T::Choice, "none with_help basic good"},
    {F::WantedWork, B::Wishes, T::Text},
    {F::UnwantedWork, B::Wishes, T::Text},
    {F::OwnWijk, B::Wishes, T::YesNo},
    {F::HasLimits, B::Limits, T::YesNo},
    {F::MaxHoursPerDay, B::Limits, T::Hours, "", 12},
    {F::MaxHoursPerWeek, B::Limits, T::Hours, "", 60},
    {F::Nights, B::Limits, T::YesNo},
    {F::HoursLimited, B::Limits, T::YesNo},
    {F::HoursLimitedOn, B::Limits, T::Date},
    {F::Aids, B::Limits, T::Text},
    {F::CoachIntensity, B::Support, T::Choice, "light medium intensive"},
    {F::GuideNeed, B::Support, T::Choice, "none light medium intensive"},
    {F::Obstacles, B::Obstacles, T::List, "debts housing childcare language transport other_in_care"},
};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < std::size(specs); ++i) {
        if (std::size_t(specs[i].field) != i || Words<F>::list[i].value != specs[i].field)
            return false;
    }
    return std::size(specs) == std::size(Words<F>::list) && std::size(specs) == std::size_t(F::Obstacles) + 1;
}
static_assert(isInOrder(), "a row for every field, in the order of the enum");

std::optional<QString> yesOrNo(const QString& typed) {
    if (typed == u"yes" || typed == u"ja" || typed == u"j" || typed == u"1")
        return QStringLiteral("yes");
    if (typed == u"no" || typed == u"nee" || typed == u"n" || typed == u"0")
        return QStringLiteral("no");
    return std::nullopt;
}

std::optional<QString> inOrder(const QStringList& choices, const QString& typed) {
    QStringList given = typed.split(u' ', Qt::SkipEmptyParts);
    QStringList kept;
    for (const QString& choice : choices) {
        if (given.removeAll(choice) > 0)
            kept << choice;
    }
    return given.isEmpty() ? std::optional(kept.join(u' ')) : std::nullopt;
}

std::optional<QString> numberUpTo(int most, const QString& typed) {
    bool ok = false;
    const int number = typed.toInt(&ok);
    return ok && number >= 0 && number <= most ? std::optional(QString::number(number)) : std::nullopt;
}

std::optional<QString> hoursUpTo(int most, const QString& typed) {
    const auto hours = hoursFromText(typed);
    return hours && hours->hundredths <= most * 100 ? std::optional(toText(*hours)) : std::nullopt;
}

Problem about(Problem problem, ProfileField field, QStringList args) {
    problem.field = codeOf(field);
    problem.args = std::move(args);
    return problem;
}

} // namespace

std::span<const ProfileSpec> profileSpecs() {
    return specs;
}

const ProfileSpec& specOf(ProfileField field) {
    return specs[std::size_t(field)];
}

std::vector<ProfileField> fieldsOf(ProfileBlock block) {
    std::vector<ProfileField> fields;
    for (const ProfileSpec& spec : specs) {
        if (spec.block == block)
            fields.push_back(spec.field);
    }
    return fields;
}

QStringList choicesOf(ProfileField field) {
    return QString::fromLatin1(specOf(field).choices).split(u' ', Qt::SkipEmptyParts);
}

std::optional<QString> profileValue(ProfileField field, const QString& typed) {
    const ProfileSpec& spec = specOf(field);
    if (spec.type == T::Text)
        return typed.trimmed();
    const QString simple = typed.simplified().toLower();
    if (simple.isEmpty())
        return QString();
    switch (spec.type) {
    case T::Text:
        break;
    case T::YesNo:
        return yesOrNo(simple);
    case T::Choice:
        return choicesOf(field).contains(simple) ? std::optional(simple) : std::nullopt;
    case T::List:
        return inOrder(choicesOf(field), QString(simple).replace(u',', u' '));
    case T::Number:
        return numberUpTo(spec.most, simple);
    case T::Hours:
        return hoursUpTo(spec.most, simple);
    case T::Days:
        if (const auto days = weekdaysFromText(simple))
            return toText(*days);
        return std::nullopt;
    case T::Date:
        if (const QDate day = QDate::fromString(simple, Qt::ISODate); day.isValid())
            return day.toString(Qt::ISODate);
        return std::nullopt;
    }
    return std::nullopt;
}

Problems checkProfileValue(ProfileField field, const QString& value, QDate today) {
    const ProfileSpec& spec = specOf(field);
    const auto kept = profileValue(field, value);
    if (!kept && spec.type == T::Number)
        return {about(wrong(QStringLiteral("profile_number_wrong"), {}, value), field, {QString::number(spec.most)})};
    if (!kept && spec.type == T::Hours)
        return {about(wrong(QStringLiteral("profile_hours_wrong"), {}, value), field, {QString::number(spec.most)})};
    if (!kept)
        return {about(wrong(QStringLiteral("profile_value_unknown"), {}, value), field,
                      {choicesOf(field).join(QStringLiteral(", "))})};
    if (spec.type == T::Text && kept->size() > longestText)
        return {about(wrong(QStringLiteral("profile_text_long")), field, {QString::number(longestText)})};
    if (spec.type == T::Date && !kept->isEmpty()) {
        const QDate day = QDate::fromString(*kept, Qt::ISODate);
        if (day > today)
            return {about(wrong(QStringLiteral("day_in_future"), {}, shownDate(day)), field, {shownDate(day)})};
    }
    return {};
}

QString valueOf(std::span<const ProfileItem> current, ProfileField field) {
    const auto found = std::ranges::find_if(current, [&](const ProfileItem& item) { return item.field == field; });
    return found == current.end() ? QString() : found->value;
}

} // namespace wijkwerk
