// SPDX-License-Identifier: EUPL-1.2
// How the fields of the file are called in the log and the history of a person.
#include "ui/texts/labels.h"
#include "ui/texts/profile_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ui {

namespace {

struct FieldLabel {
    const char* field;
    const char* text;
};

constexpr FieldLabel fieldLabels[] = {
    {"lastName", QT_TRANSLATE_NOOP("Field", "Surname")},
    {"surname", QT_TRANSLATE_NOOP("Field", "Surname")},
    {"firstNames", QT_TRANSLATE_NOOP("Field", "First names")},
    {"initials", QT_TRANSLATE_NOOP("Field", "Initials")},
    {"callName", QT_TRANSLATE_NOOP("Field", "Call name")},
    {"prefix", QT_TRANSLATE_NOOP("Field", "Prefix")},
    {"partnerSurname", QT_TRANSLATE_NOOP("Field", "Surname of partner")},
    {"partnerPrefix", QT_TRANSLATE_NOOP("Field", "Prefix of partner")},
    {"nameUse", QT_TRANSLATE_NOOP("Field", "Name use")},
    {"name", QT_TRANSLATE_NOOP("Field", "Name")},
    {"bornOn", QT_TRANSLATE_NOOP("Field", "Date of birth")},
    {"bsn", QT_TRANSLATE_NOOP("Field", "BSN")},
    {"address", QT_TRANSLATE_NOOP("Field", "Address")},
    {"home", QT_TRANSLATE_NOOP("Field", "Address")},
    {"postal", QT_TRANSLATE_NOOP("Field", "Postal address")},
    {"street", QT_TRANSLATE_NOOP("Field", "Street")},
    {"houseNumber", QT_TRANSLATE_NOOP("Field", "House number")},
    {"houseLetter", QT_TRANSLATE_NOOP("Field", "House letter")},
    {"houseSuffix", QT_TRANSLATE_NOOP("Field", "Suffix")},
    {"postcode", QT_TRANSLATE_NOOP("Field", "Postcode")},
    {"city", QT_TRANSLATE_NOOP("Field", "City")},
    {"postalPostcode", QT_TRANSLATE_NOOP("Field", "Postcode of postal address")},
    {"postalHouseNumber", QT_TRANSLATE_NOOP("Field", "House number of postal address")},
    {"postalHouseLetter", QT_TRANSLATE_NOOP("Field", "House letter of postal address")},
    {"postalHouseSuffix", QT_TRANSLATE_NOOP("Field", "Suffix of postal address")},
    {"flags", QT_TRANSLATE_NOOP("Field", "Facts with a period")},
    {"country", QT_TRANSLATE_NOOP("Field", "Country")},
    {"phone", QT_TRANSLATE_NOOP("Field", "Phone")},
    {"phone2", QT_TRANSLATE_NOOP("Field", "Second phone")},
    {"email", QT_TRANSLATE_NOOP("Field", "E-mail")},
    {"sex", QT_TRANSLATE_NOOP("Field", "Sex")},
    {"wijkId", QT_TRANSLATE_NOOP("Field", "Neighbourhood")},
    {"wijk", QT_TRANSLATE_NOOP("Field", "Neighbourhood")},
    {"kind", QT_TRANSLATE_NOOP("Field", "Kind of participant")},
    {"formOfAddress", QT_TRANSLATE_NOOP("Field", "Form of address")},
    {"referredBy", QT_TRANSLATE_NOOP("Field", "Referred by")},
    {"referredOn", QT_TRANSLATE_NOOP("Field", "Referred on")},
    {"reason", QT_TRANSLATE_NOOP("Field", "Reason")},
    {"municipality", QT_TRANSLATE_NOOP("Field", "Municipality")},
    {"postalBox", QT_TRANSLATE_NOOP("Field", "Postal box")},
    {"signatoryName", QT_TRANSLATE_NOOP("Field", "Name of signatory")},
    {"signatoryFunction", QT_TRANSLATE_NOOP("Field", "Function of signatory")},
    {"mandateLine", QT_TRANSLATE_NOOP("Field", "Mandate line")},
    {"mandate", QT_TRANSLATE_NOOP("Field", "Mandate")},
    {"objectionAddress", QT_TRANSLATE_NOOP("Field", "Where to object")},
    {"travelAllowance", QT_TRANSLATE_NOOP("Field", "Sentence on travel costs")},
    {"absenceRule", QT_TRANSLATE_NOOP("Field", "Rule for being ill or late")},
    {"logo", QT_TRANSLATE_NOOP("Field", "Logo")},
    {"startsOn", QT_TRANSLATE_NOOP("Field", "Start day")},
    {"lastDay", QT_TRANSLATE_NOOP("Field", "Last day")},
    {"hours", QT_TRANSLATE_NOOP("Field", "Hours a week")},
    {"days", QT_TRANSLATE_NOOP("Field", "Days")},
    {"workplace", QT_TRANSLATE_NOOP("Field", "Workplace")},
    {"guide", QT_TRANSLATE_NOOP("Field", "Craft specialist")},
    {"legalForm", QT_TRANSLATE_NOOP("Field", "Legal form")},
    {"outcome", QT_TRANSLATE_NOOP("Field", "Outcome")},
    {"conditions", QT_TRANSLATE_NOOP("Field", "Conditions")},
    {"reapplyFrom", QT_TRANSLATE_NOOP("Field", "Can be referred again from")},
    {"nextTalkOn", QT_TRANSLATE_NOOP("Field", "Next talk")},
    {"talkedOn", QT_TRANSLATE_NOOP("Field", "Date of the talk")},
    {"privacyTold", QT_TRANSLATE_NOOP("Field", "Told about privacy")},
    {"limits", QT_TRANSLATE_NOOP("Field", "Functional limits")},
    {"coach", QT_TRANSLATE_NOOP("Field", "Job coach")},
    {"coachPhone", QT_TRANSLATE_NOOP("Field", "Phone of the job coach")},
    {"guidePhone", QT_TRANSLATE_NOOP("Field", "Phone of the craft specialist")},
    {"function", QT_TRANSLATE_NOOP("Field", "Function")},
    {"scale", QT_TRANSLATE_NOOP("Field", "Scale")},
    {"collectiveAgreement", QT_TRANSLATE_NOOP("Field", "Collective agreement")},
    {"probationMonths", QT_TRANSLATE_NOOP("Field", "Probation in months")},
    {"wage", QT_TRANSLATE_NOOP("Field", "Wage")},
    {"budget", QT_TRANSLATE_NOOP("Field", "Budget")},
    {"answerBy", QT_TRANSLATE_NOOP("Field", "Answer by")},
    {"proposalState", QT_TRANSLATE_NOOP("Field", "State of the proposal")},
    {"contractHours", QT_TRANSLATE_NOOP("Field", "Contract hours")},
    {"endedOn", QT_TRANSLATE_NOOP("Field", "Ended on")},
    {"endHow", QT_TRANSLATE_NOOP("Field", "How the contract ends")},
    {"endGround", QT_TRANSLATE_NOOP("Field", "Ground of the dismissal")},
    {"endSaidOn", QT_TRANSLATE_NOOP("Field", "Said or signed on")},
    {"endEvidence", QT_TRANSLATE_NOOP("Field", "On paper for HR")},
    {"askedOn", QT_TRANSLATE_NOOP("Field", "Asked on")},
    {"lender", QT_TRANSLATE_NOOP("Field", "Lender")},
    {"fee", QT_TRANSLATE_NOOP("Field", "Fee")},
    {"priceBasis", QT_TRANSLATE_NOOP("Field", "Price basis")},
    {"noticeDays", QT_TRANSLATE_NOOP("Field", "Term of notice in days")},
    {"guideBy", QT_TRANSLATE_NOOP("Field", "Guided by")},
    {"secondmentForm", QT_TRANSLATE_NOOP("Field", "Form of the secondment")},
    {"contractNumber", QT_TRANSLATE_NOOP("Field", "Contract number")},
    {"receivedOn", QT_TRANSLATE_NOOP("Field", "Received on")},
    {"givenOn", QT_TRANSLATE_NOOP("Field", "Given on")},
    {"advisedOn", QT_TRANSLATE_NOOP("Field", "Advice of UWV")},
    {"decidedOn", QT_TRANSLATE_NOOP("Field", "Decision sheltered work")},
    {"employer", QT_TRANSLATE_NOOP("Field", "Employer")},
    {"signedOn", QT_TRANSLATE_NOOP("Field", "Signed on")},
    {"team", QT_TRANSLATE_NOOP("Field", "Team")},
    {"date", QT_TRANSLATE_NOOP("Field", "Date")},
};

} // namespace

QString fieldLabelOf(const QString& field) {
    for (const auto& label : fieldLabels) {
        if (field == QLatin1String(label.field))
            return QCoreApplication::translate("Field", label.text);
    }
    if (const auto known = fromCode<ProfileField>(field))
        return labelOf(*known);
    if (const auto aspect = fromCode<LimitAspect>(field))
        return labelOf(*aspect);
    return field;
}

} // namespace wijkwerk::ui
