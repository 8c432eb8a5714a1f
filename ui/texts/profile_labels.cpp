// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/profile_labels.h"

#include "core/base/date_text.h"
#include "core/domain/placement.h"
#include "ui/texts/label_table.h"

#include <QStringList>

namespace wijkwerk::ui {

namespace {

constexpr Label<ProfileBlock> blocks[] = {
    {ProfileBlock::Identity, QT_TRANSLATE_NOOP("ProfileBlock", "Identity and contact")},
    {ProfileBlock::Situation, QT_TRANSLATE_NOOP("ProfileBlock", "Situation for work")},
    {ProfileBlock::Education, QT_TRANSLATE_NOOP("ProfileBlock", "Education and language")},
    {ProfileBlock::Wishes, QT_TRANSLATE_NOOP("ProfileBlock", "Wishes")},
    {ProfileBlock::Limits, QT_TRANSLATE_NOOP("ProfileBlock", "What somebody can do")},
    {ProfileBlock::Support, QT_TRANSLATE_NOOP("ProfileBlock", "Support")},
    {ProfileBlock::Obstacles, QT_TRANSLATE_NOOP("ProfileBlock", "What stands in the way")},
};

constexpr Label<ProfileField> fields[] = {
    {ProfileField::IdDocument, QT_TRANSLATE_NOOP("ProfileField", "Identity document seen")},
    {ProfileField::IdCheckedOn, QT_TRANSLATE_NOOP("ProfileField", "Seen on")},
    {ProfileField::PreferredContact, QT_TRANSLATE_NOOP("ProfileField", "Wants contact by")},
    {ProfileField::InterpreterLanguage, QT_TRANSLATE_NOOP("ProfileField", "Interpreter, language")},
    {ProfileField::Days, QT_TRANSLATE_NOOP("ProfileField", "Available days")},
    {ProfileField::HoursPerWeek, QT_TRANSLATE_NOOP("ProfileField", "Available hours a week")},
    {ProfileField::CareTasks, QT_TRANSLATE_NOOP("ProfileField", "Cares for others")},
    {ProfileField::CareTimes, QT_TRANSLATE_NOOP("ProfileField", "Times of that care")},
    {ProfileField::TravelMeans, QT_TRANSLATE_NOOP("ProfileField", "Travels by")},
    {ProfileField::MaxTravelMinutes, QT_TRANSLATE_NOOP("ProfileField", "Travel time at most, in minutes")},
    {ProfileField::ClothesSize, QT_TRANSLATE_NOOP("ProfileField", "Size of work clothes")},
    {ProfileField::EducationLevel, QT_TRANSLATE_NOOP("ProfileField", "Highest education")},
    {ProfileField::StartQualification, QT_TRANSLATE_NOOP("ProfileField", "Start qualification")},
    {ProfileField::Speaking, QT_TRANSLATE_NOOP("ProfileField", "Dutch: speaking")},
    {ProfileField::Listening, QT_TRANSLATE_NOOP("ProfileField", "Dutch: understanding")},
    {ProfileField::Reading, QT_TRANSLATE_NOOP("ProfileField", "Dutch: reading")},
    {ProfileField::Writing, QT_TRANSLATE_NOOP("ProfileField", "Dutch: writing")},
    {ProfileField::DigitalSkill, QT_TRANSLATE_NOOP("ProfileField", "Working with a computer or phone")},
    {ProfileField::WantedWork, QT_TRANSLATE_NOOP("ProfileField", "Wants to do")},
    {ProfileField::UnwantedWork, QT_TRANSLATE_NOOP("ProfileField", "Does not want to do")},
    {ProfileField::OwnWijk, QT_TRANSLATE_NOOP("ProfileField", "Wants to work in the own wijk")},
    {ProfileField::HasLimits, QT_TRANSLATE_NOOP("ProfileField", "Limits at work")},
    {ProfileField::MaxHoursPerDay, QT_TRANSLATE_NOOP("ProfileField", "Hours a day at most")},
    {ProfileField::MaxHoursPerWeek, QT_TRANSLATE_NOOP("ProfileField", "Hours a week at most")},
    {ProfileField::Nights, QT_TRANSLATE_NOOP("ProfileField", "Can work evenings and nights")},
    {ProfileField::HoursLimited, QT_TRANSLATE_NOOP("ProfileField", "Medically limited in hours (decision)")},
    {ProfileField::HoursLimitedOn, QT_TRANSLATE_NOOP("ProfileField", "Decision of")},
    {ProfileField::Aids, QT_TRANSLATE_NOOP("ProfileField", "Aids at work")},
    {ProfileField::CoachIntensity, QT_TRANSLATE_NOOP("ProfileField", "Guidance by the job coach")},
    {ProfileField::GuideNeed, QT_TRANSLATE_NOOP("ProfileField", "Guidance at the workplace")},
    {ProfileField::Obstacles, QT_TRANSLATE_NOOP("ProfileField", "Obstacles")},
};

constexpr Label<LimitAspect> aspects[] = {
    {LimitAspect::Concentration, QT_TRANSLATE_NOOP("LimitAspect", "Concentrating")},
    {LimitAspect::Stimuli, QT_TRANSLATE_NOOP("LimitAspect", "Handling noise and bustle")},
    {LimitAspect::Pace, QT_TRANSLATE_NOOP("LimitAspect", "Working pace")},
    {LimitAspect::ClientContact, QT_TRANSLATE_NOOP("LimitAspect", "Contact with residents")},
    {LimitAspect::Conflict, QT_TRANSLATE_NOOP("LimitAspect", "Handling conflict")},
    {LimitAspect::Cold, QT_TRANSLATE_NOOP("LimitAspect", "Cold, heat, rain")},
    {LimitAspect::Dust, QT_TRANSLATE_NOOP("LimitAspect", "Dust, vapour, skin contact")},
    {LimitAspect::Noise, QT_TRANSLATE_NOOP("LimitAspect", "Noise")},
    {LimitAspect::Lifting, QT_TRANSLATE_NOOP("LimitAspect", "Lifting over 10 kg")},
    {LimitAspect::Kneeling, QT_TRANSLATE_NOOP("LimitAspect", "Kneeling and squatting")},
    {LimitAspect::Reaching, QT_TRANSLATE_NOOP("LimitAspect", "Reaching and working overhead")},
    {LimitAspect::Stairs, QT_TRANSLATE_NOOP("LimitAspect", "Stairs and climbing")},
    {LimitAspect::Sitting, QT_TRANSLATE_NOOP("LimitAspect", "Sitting long")},
    {LimitAspect::Standing, QT_TRANSLATE_NOOP("LimitAspect", "Standing and walking long")},
    {LimitAspect::ChangingHours, QT_TRANSLATE_NOOP("LimitAspect", "Changing working hours")},
};

constexpr Label<LimitGroup> groups[] = {
    {LimitGroup::Personal, QT_TRANSLATE_NOOP("LimitGroup", "Personal functioning")},
    {LimitGroup::Social, QT_TRANSLATE_NOOP("LimitGroup", "Dealing with others")},
    {LimitGroup::Surroundings, QT_TRANSLATE_NOOP("LimitGroup", "Surroundings")},
    {LimitGroup::Movement, QT_TRANSLATE_NOOP("LimitGroup", "Movements")},
    {LimitGroup::Posture, QT_TRANSLATE_NOOP("LimitGroup", "Postures")},
    {LimitGroup::Hours, QT_TRANSLATE_NOOP("LimitGroup", "Working hours")},
};

constexpr Label<LimitDegree> degrees[] = {
    {LimitDegree::None, QT_TRANSLATE_NOOP("LimitDegree", "None")},
    {LimitDegree::Light, QT_TRANSLATE_NOOP("LimitDegree", "Light")},
    {LimitDegree::Moderate, QT_TRANSLATE_NOOP("LimitDegree", "Moderate")},
    {LimitDegree::Strong, QT_TRANSLATE_NOOP("LimitDegree", "Strong")},
};

constexpr Label<LimitSource> sources[] = {
    {LimitSource::ToldByPerson, QT_TRANSLATE_NOOP("LimitSource", "Told by the person")},
    {LimitSource::CompanyDoctor, QT_TRANSLATE_NOOP("LimitSource", "Advice of the company doctor")},
    {LimitSource::Uwv, QT_TRANSLATE_NOOP("LimitSource", "Advice of UWV")},
    {LimitSource::LabourExpert, QT_TRANSLATE_NOOP("LimitSource", "Advice of a labour expert")},
};

constexpr Label<CertificateKind> certificates[] = {
    {CertificateKind::Vca, QT_TRANSLATE_NOOP("CertificateKind", "VCA basic")},
    {CertificateKind::VcaVol, QT_TRANSLATE_NOOP("CertificateKind", "VCA for supervisors")},
    {CertificateKind::Bhv, QT_TRANSLATE_NOOP("CertificateKind", "BHV (emergency response)")},
    {CertificateKind::Vog, QT_TRANSLATE_NOOP("CertificateKind", "VOG (certificate of conduct)")},
    {CertificateKind::Boa, QT_TRANSLATE_NOOP("CertificateKind", "BOA (enforcement)")},
    {CertificateKind::Forklift, QT_TRANSLATE_NOOP("CertificateKind", "Forklift")},
    {CertificateKind::Chainsaw, QT_TRANSLATE_NOOP("CertificateKind", "Chainsaw")},
    {CertificateKind::LicenceAm, QT_TRANSLATE_NOOP("CertificateKind", "Driving licence AM (moped)")},
    {CertificateKind::LicenceB, QT_TRANSLATE_NOOP("CertificateKind", "Driving licence B")},
    {CertificateKind::LicenceBe, QT_TRANSLATE_NOOP("CertificateKind", "Driving licence BE")},
    {CertificateKind::LicenceC, QT_TRANSLATE_NOOP("CertificateKind", "Driving licence C")},
    {CertificateKind::LicenceT, QT_TRANSLATE_NOOP("CertificateKind", "Driving licence T (tractor)")},
    {CertificateKind::Other, QT_TRANSLATE_NOOP("CertificateKind", "Other")},
};

constexpr Label<TrialDayOutcome> trials[] = {
    {TrialDayOutcome::Planned, QT_TRANSLATE_NOOP("TrialDayOutcome", "Planned")},
    {TrialDayOutcome::Done, QT_TRANSLATE_NOOP("TrialDayOutcome", "Was there")},
    {TrialDayOutcome::NotCome, QT_TRANSLATE_NOOP("TrialDayOutcome", "Did not come")},
    {TrialDayOutcome::Cancelled, QT_TRANSLATE_NOOP("TrialDayOutcome", "Cancelled")},
};

struct Choice {
    ProfileField field;
    const char* code;
    const char* text;
};
constexpr Choice choices[] = {
    {ProfileField::IdDocument, "passport", QT_TRANSLATE_NOOP("ProfileChoice", "Passport")},
    {ProfileField::IdDocument, "identity_card", QT_TRANSLATE_NOOP("ProfileChoice", "Identity card")},
    {ProfileField::IdDocument, "residence_permit", QT_TRANSLATE_NOOP("ProfileChoice", "Residence permit")},
    {ProfileField::IdDocument, "driving_licence", QT_TRANSLATE_NOOP("ProfileChoice", "Driving licence")},
    {ProfileField::PreferredContact, "phone", QT_TRANSLATE_NOOP("ProfileChoice", "Phone call")},
    {ProfileField::PreferredContact, "message", QT_TRANSLATE_NOOP("ProfileChoice", "Text message")},
    {ProfileField::PreferredContact, "email", QT_TRANSLATE_NOOP("ProfileChoice", "E-mail")},
    {ProfileField::PreferredContact, "letter", QT_TRANSLATE_NOOP("ProfileChoice", "Letter")},
    {ProfileField::TravelMeans, "walking", QT_TRANSLATE_NOOP("ProfileChoice", "On foot")},
    {ProfileField::TravelMeans, "bicycle", QT_TRANSLATE_NOOP("ProfileChoice", "Bicycle")},
    {ProfileField::TravelMeans, "public_transport", QT_TRANSLATE_NOOP("ProfileChoice", "Public transport")},
    {ProfileField::TravelMeans, "moped", QT_TRANSLATE_NOOP("ProfileChoice", "Moped")},
    {ProfileField::TravelMeans, "car", QT_TRANSLATE_NOOP("ProfileChoice", "Car")},
    {ProfileField::EducationLevel, "none", QT_TRANSLATE_NOOP("ProfileChoice", "None")},
    {ProfileField::EducationLevel, "primary", QT_TRANSLATE_NOOP("ProfileChoice", "Primary school")},
    {ProfileField::EducationLevel, "practical", QT_TRANSLATE_NOOP("ProfileChoice", "Practical training")},
    {ProfileField::EducationLevel, "vmbo", QT_TRANSLATE_NOOP("ProfileChoice", "vmbo")},
    {ProfileField::EducationLevel, "mbo1", QT_TRANSLATE_NOOP("ProfileChoice", "mbo 1")},
    {ProfileField::EducationLevel, "mbo2", QT_TRANSLATE_NOOP("ProfileChoice", "mbo 2")},
    {ProfileField::EducationLevel, "mbo3", QT_TRANSLATE_NOOP("ProfileChoice", "mbo 3")},
    {ProfileField::EducationLevel, "mbo4", QT_TRANSLATE_NOOP("ProfileChoice", "mbo 4")},
    {ProfileField::EducationLevel, "havo", QT_TRANSLATE_NOOP("ProfileChoice", "havo")},
    {ProfileField::EducationLevel, "vwo", QT_TRANSLATE_NOOP("ProfileChoice", "vwo")},
    {ProfileField::EducationLevel, "hbo", QT_TRANSLATE_NOOP("ProfileChoice", "hbo")},
    {ProfileField::EducationLevel, "wo", QT_TRANSLATE_NOOP("ProfileChoice", "University")},
    {ProfileField::Speaking, "a0", QT_TRANSLATE_NOOP("ProfileChoice", "None yet (A0)")},
    {ProfileField::Speaking, "a1", QT_TRANSLATE_NOOP("ProfileChoice", "A1")},
    {ProfileField::Speaking, "a2", QT_TRANSLATE_NOOP("ProfileChoice", "A2")},
    {ProfileField::Speaking, "b1", QT_TRANSLATE_NOOP("ProfileChoice", "B1")},
    {ProfileField::Speaking, "b2", QT_TRANSLATE_NOOP("ProfileChoice", "B2")},
    {ProfileField::Speaking, "c1", QT_TRANSLATE_NOOP("ProfileChoice", "C1")},
    {ProfileField::Speaking, "native", QT_TRANSLATE_NOOP("ProfileChoice", "Mother tongue")},
    {ProfileField::DigitalSkill, "none", QT_TRANSLATE_NOOP("ProfileChoice", "Not")},
    {ProfileField::DigitalSkill, "with_help", QT_TRANSLATE_NOOP("ProfileChoice", "With help")},
    {ProfileField::DigitalSkill, "basic", QT_TRANSLATE_NOOP("ProfileChoice", "Simple things")},
    {ProfileField::DigitalSkill, "good", QT_TRANSLATE_NOOP("ProfileChoice", "Well")},
    {ProfileField::CoachIntensity, "light", QT_TRANSLATE_NOOP("ProfileChoice", "Light")},
    {ProfileField::CoachIntensity, "medium", QT_TRANSLATE_NOOP("ProfileChoice", "Medium")},
    {ProfileField::CoachIntensity, "intensive", QT_TRANSLATE_NOOP("ProfileChoice", "Intensive")},
    {ProfileField::GuideNeed, "none", QT_TRANSLATE_NOOP("ProfileChoice", "No extra guidance")},
    {ProfileField::GuideNeed, "light", QT_TRANSLATE_NOOP("ProfileChoice", "Light")},
    {ProfileField::GuideNeed, "medium", QT_TRANSLATE_NOOP("ProfileChoice", "Medium")},
    {ProfileField::GuideNeed, "intensive", QT_TRANSLATE_NOOP("ProfileChoice", "Intensive")},
    {ProfileField::Obstacles, "debts", QT_TRANSLATE_NOOP("ProfileChoice", "Debts")},
    {ProfileField::Obstacles, "housing", QT_TRANSLATE_NOOP("ProfileChoice", "Housing")},
    {ProfileField::Obstacles, "childcare", QT_TRANSLATE_NOOP("ProfileChoice", "Childcare")},
    {ProfileField::Obstacles, "language", QT_TRANSLATE_NOOP("ProfileChoice", "Language")},
    {ProfileField::Obstacles, "transport", QT_TRANSLATE_NOOP("ProfileChoice", "Transport")},
    {ProfileField::Obstacles, "other_in_care", QT_TRANSLATE_NOOP("ProfileChoice", "Other: with help outside")},
};

/// The four language skills have the same levels.
ProfileField listOf(ProfileField field) {
    const bool isLanguage =
        field == ProfileField::Listening || field == ProfileField::Reading || field == ProfileField::Writing;
    return isLanguage ? ProfileField::Speaking : field;
}

} // namespace

QString labelOf(ProfileBlock block) {
    return find("ProfileBlock", blocks, block);
}

QString labelOf(ProfileField field) {
    return find("ProfileField", fields, field);
}

QString labelOf(LimitAspect aspect) {
    return find("LimitAspect", aspects, aspect);
}

QString labelOf(LimitGroup group) {
    return find("LimitGroup", groups, group);
}

QString labelOf(LimitDegree degree) {
    return find("LimitDegree", degrees, degree);
}

QString labelOf(LimitSource source) {
    return find("LimitSource", sources, source);
}

QString labelOf(CertificateKind kind) {
    return find("CertificateKind", certificates, kind);
}

QString labelOf(TrialDayOutcome outcome) {
    return find("TrialDayOutcome", trials, outcome);
}

QString choiceLabelOf(ProfileField field, const QString& code) {
    for (const Choice& choice : choices) {
        if (choice.field == listOf(field) && code == QLatin1String(choice.code))
            return QCoreApplication::translate("ProfileChoice", choice.text);
    }
    return code;
}

QString shownValue(ProfileField field, const QString& value) {
    if (value.isEmpty())
        return {};
    switch (specOf(field).type) {
    case ProfileType::YesNo:
        return value == u"yes" ? QCoreApplication::translate("ProfileChoice", "Yes")
                               : QCoreApplication::translate("ProfileChoice", "No");
    case ProfileType::Choice:
        return choiceLabelOf(field, value);
    case ProfileType::List: {
        QStringList words;
        for (const QString& code : value.split(u' ', Qt::SkipEmptyParts))
            words << choiceLabelOf(field, code);
        return words.join(QStringLiteral(", "));
    }
    case ProfileType::Days:
        return letterText(weekdaysFromText(value).value_or(Weekdays{}));
    case ProfileType::Date:
        return shownDate(QDate::fromString(value, Qt::ISODate));
    case ProfileType::Text:
    case ProfileType::Number:
    case ProfileType::Hours:
        break;
    }
    return value;
}

QString nameOf(const Certificate& certificate) {
    return certificate.kind == CertificateKind::Other ? certificate.name : labelOf(certificate.kind);
}

QString shownAnswer(const QString& fieldAndValue) {
    const qsizetype at = fieldAndValue.indexOf(u'=');
    const auto field = fromCode<ProfileField>(QStringView(fieldAndValue).left(at));
    return field ? shownValue(*field, fieldAndValue.mid(at + 1)) : fieldAndValue;
}

} // namespace wijkwerk::ui
