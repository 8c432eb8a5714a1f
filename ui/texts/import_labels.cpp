// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/import_labels.h"

#include "core/base/date_text.h"
#include "ui/texts/label_table.h"
#include "ui/texts/labels.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

namespace wijkwerk::ui {
namespace {

constexpr Label<imports::Target> targets[] = {
    {imports::Target::Keep, QT_TRANSLATE_NOOP("ImportTarget", "Keep with the import")},
    {imports::Target::Ignore, QT_TRANSLATE_NOOP("ImportTarget", "Leave out")},
    {imports::Target::ClientNumber, QT_TRANSLATE_NOOP("ImportTarget", "Client number")},
    {imports::Target::ExternalNumber, QT_TRANSLATE_NOOP("ImportTarget", "Other number")},
    {imports::Target::Bsn, QT_TRANSLATE_NOOP("ImportTarget", "BSN")},
    {imports::Target::WholeName, QT_TRANSLATE_NOOP("ImportTarget", "Whole name (is split)")},
    {imports::Target::FirstNames, QT_TRANSLATE_NOOP("ImportTarget", "First names")},
    {imports::Target::Initials, QT_TRANSLATE_NOOP("ImportTarget", "Initials")},
    {imports::Target::CallName, QT_TRANSLATE_NOOP("ImportTarget", "Call name")},
    {imports::Target::Prefix, QT_TRANSLATE_NOOP("ImportTarget", "Prefix")},
    {imports::Target::Surname, QT_TRANSLATE_NOOP("ImportTarget", "Surname")},
    {imports::Target::PartnerPrefix, QT_TRANSLATE_NOOP("ImportTarget", "Prefix of the partner")},
    {imports::Target::PartnerSurname, QT_TRANSLATE_NOOP("ImportTarget", "Surname of the partner")},
    {imports::Target::NameUse, QT_TRANSLATE_NOOP("ImportTarget", "Use of names")},
    {imports::Target::FormOfAddress, QT_TRANSLATE_NOOP("ImportTarget", "Form of address")},
    {imports::Target::Sex, QT_TRANSLATE_NOOP("ImportTarget", "Sex")},
    {imports::Target::BirthDate, QT_TRANSLATE_NOOP("ImportTarget", "Birth date")},
    {imports::Target::StreetAndNumber, QT_TRANSLATE_NOOP("ImportTarget", "Street and house number")},
    {imports::Target::Street, QT_TRANSLATE_NOOP("ImportTarget", "Street")},
    {imports::Target::HouseNumber, QT_TRANSLATE_NOOP("ImportTarget", "House number")},
    {imports::Target::HouseLetter, QT_TRANSLATE_NOOP("ImportTarget", "House letter")},
    {imports::Target::HouseSuffix, QT_TRANSLATE_NOOP("ImportTarget", "House number suffix")},
    {imports::Target::PostcodeAndCity, QT_TRANSLATE_NOOP("ImportTarget", "Postcode and city")},
    {imports::Target::Postcode, QT_TRANSLATE_NOOP("ImportTarget", "Postcode")},
    {imports::Target::City, QT_TRANSLATE_NOOP("ImportTarget", "City")},
    {imports::Target::Municipality, QT_TRANSLATE_NOOP("ImportTarget", "Municipality")},
    {imports::Target::Country, QT_TRANSLATE_NOOP("ImportTarget", "Country")},
    {imports::Target::Phone, QT_TRANSLATE_NOOP("ImportTarget", "Telephone")},
    {imports::Target::Phone2, QT_TRANSLATE_NOOP("ImportTarget", "Second telephone")},
    {imports::Target::Email, QT_TRANSLATE_NOOP("ImportTarget", "E-mail")},
    {imports::Target::Wijk, QT_TRANSLATE_NOOP("ImportTarget", "Wijk")},
    {imports::Target::Kind, QT_TRANSLATE_NOOP("ImportTarget", "Kind of participant")},
    {imports::Target::Benefit, QT_TRANSLATE_NOOP("ImportTarget", "Benefit")},
    {imports::Target::Team, QT_TRANSLATE_NOOP("ImportTarget", "Team of Work and Income")},
    {imports::Target::CaseManager, QT_TRANSLATE_NOOP("ImportTarget", "Case manager of Work and Income")},
    {imports::Target::Track, QT_TRANSLATE_NOOP("ImportTarget", "Kind of track")},
    {imports::Target::Phase, QT_TRANSLATE_NOOP("ImportTarget", "Phase at Work and Income")},
    {imports::Target::Step, QT_TRANSLATE_NOOP("ImportTarget", "Step on the ladder")},
    {imports::Target::InflowOn, QT_TRANSLATE_NOOP("ImportTarget", "Inflow date")},
    {imports::Target::OutflowOn, QT_TRANSLATE_NOOP("ImportTarget", "Outflow date")},
    {imports::Target::OutflowReason, QT_TRANSLATE_NOOP("ImportTarget", "Reason of outflow")},
    {imports::Target::Remark, QT_TRANSLATE_NOOP("ImportTarget", "Remark")},
    {imports::Target::Scheme, QT_TRANSLATE_NOOP("ImportTarget", "Scheme (kind of participant)")},
    {imports::Target::ReferredBy, QT_TRANSLATE_NOOP("ImportTarget", "Referred by")},
    {imports::Target::ReferredOn, QT_TRANSLATE_NOOP("ImportTarget", "Referral date")},
    {imports::Target::OwnPhase, QT_TRANSLATE_NOOP("ImportTarget", "Phase")},
    {imports::Target::StageStart, QT_TRANSLATE_NOOP("ImportTarget", "Start of the stage")},
    {imports::Target::StageEnd, QT_TRANSLATE_NOOP("ImportTarget", "End of the stage")},
    {imports::Target::ContractStart, QT_TRANSLATE_NOOP("ImportTarget", "Start of the contract")},
    {imports::Target::ContractEnd, QT_TRANSLATE_NOOP("ImportTarget", "End of the contract")},
    {imports::Target::WorkHours, QT_TRANSLATE_NOOP("ImportTarget", "Hours a week")},
    {imports::Target::Workplace, QT_TRANSLATE_NOOP("ImportTarget", "Workplace")},
    {imports::Target::Guide, QT_TRANSLATE_NOOP("ImportTarget", "Vakspecialist")},
    {imports::Target::Coach, QT_TRANSLATE_NOOP("ImportTarget", "Jobcoach")},
    {imports::Target::EndedOn, QT_TRANSLATE_NOOP("ImportTarget", "Day of outflow or dropout")},
    {imports::Target::EndReason, QT_TRANSLATE_NOOP("ImportTarget", "Reason of outflow or dropout (is translated)")},
    {imports::Target::OwnRemark, QT_TRANSLATE_NOOP("ImportTarget", "Remark (becomes a note)")},
};

constexpr Label<imports::Outcome> outcomes[] = {
    {imports::Outcome::New, QT_TRANSLATE_NOOP("ImportOutcome", "New")},
    {imports::Outcome::Changed, QT_TRANSLATE_NOOP("ImportOutcome", "Changed")},
    {imports::Outcome::Same, QT_TRANSLATE_NOOP("ImportOutcome", "Same")},
    {imports::Outcome::Wrong, QT_TRANSLATE_NOOP("ImportOutcome", "Wrong")},
    {imports::Outcome::Doubtful, QT_TRANSLATE_NOOP("ImportOutcome", "Doubtful")},
    {imports::Outcome::Repeated, QT_TRANSLATE_NOOP("ImportOutcome", "Repeated")},
};

constexpr Label<imports::Choice> choices[] = {
    {imports::Choice::LeaveOut, QT_TRANSLATE_NOOP("ImportChoice", "Leave out")},
    {imports::Choice::AsNew, QT_TRANSLATE_NOOP("ImportChoice", "New person")},
    {imports::Choice::AsMatch, QT_TRANSLATE_NOOP("ImportChoice", "Same person")},
};

constexpr Label<imports::Encoding> encodings[] = {
    {imports::Encoding::Utf8, QT_TRANSLATE_NOOP("ImportEncoding", "UTF-8")},
    {imports::Encoding::Windows1252, QT_TRANSLATE_NOOP("ImportEncoding", "Windows (Western Europe)")},
    {imports::Encoding::Latin9, QT_TRANSLATE_NOOP("ImportEncoding", "ISO 8859-15")},
    {imports::Encoding::Utf16Le, QT_TRANSLATE_NOOP("ImportEncoding", "UTF-16")},
    {imports::Encoding::Utf16Be, QT_TRANSLATE_NOOP("ImportEncoding", "UTF-16 (big-endian)")},
};

struct FieldLabel {
    const char* field;
    const char* text;
};

constexpr FieldLabel fields[] = {
    {"sex", QT_TRANSLATE_NOOP("ImportField", "Sex")},
    {"addressLine1", QT_TRANSLATE_NOOP("ImportField", "Address")},
    {"addressLine2", QT_TRANSLATE_NOOP("ImportField", "Postcode and city")},
    {"deceased", QT_TRANSLATE_NOOP("ImportField", "Deceased")},
    {"externalNumbers", QT_TRANSLATE_NOOP("ImportField", "Other number")},
    {"clientNumber", QT_TRANSLATE_NOOP("ImportField", "Client number")},
    {"benefit", QT_TRANSLATE_NOOP("ImportField", "Benefit")},
    {"team", QT_TRANSLATE_NOOP("ImportField", "Team of Work and Income")},
    {"caseManager", QT_TRANSLATE_NOOP("ImportField", "Case manager of Work and Income")},
    {"track", QT_TRANSLATE_NOOP("ImportField", "Kind of track")},
    {"phase", QT_TRANSLATE_NOOP("ImportField", "Phase at Work and Income")},
    {"step", QT_TRANSLATE_NOOP("ImportField", "Step on the ladder")},
    {"inflowOn", QT_TRANSLATE_NOOP("ImportField", "Inflow date")},
    {"outflowOn", QT_TRANSLATE_NOOP("ImportField", "Outflow date")},
    {"outflowReason", QT_TRANSLATE_NOOP("ImportField", "Reason of outflow")},
    {"remark", QT_TRANSLATE_NOOP("ImportField", "Remark")},
};

} // namespace

QString labelOf(imports::Target target) {
    return find("ImportTarget", targets, target);
}

QString labelOf(imports::Outcome outcome) {
    return find("ImportOutcome", outcomes, outcome);
}

QString labelOf(imports::Choice choice) {
    return find("ImportChoice", choices, choice);
}

QString labelOf(imports::Encoding encoding) {
    return find("ImportEncoding", encodings, encoding);
}

QString labelOf(UnknownDay day) {
    switch (day) {
    case UnknownDay::Referred:
        return QCoreApplication::translate("UnknownDay", "Day of referral");
    case UnknownDay::Phase:
        return QCoreApplication::translate("UnknownDay", "First day of the phase");
    case UnknownDay::Ended:
        return QCoreApplication::translate("UnknownDay", "Day of the end");
    }
    return {};
}

QString importFieldLabelOf(const QString& field) {
    for (const auto& label : fields) {
        if (field == QLatin1String(label.field))
            return QCoreApplication::translate("ImportField", label.text);
    }
    return fieldLabelOf(field);
}

QString endingLabelOf(const imports::OwnEnding& ending) {
    const QString reason = reasonLabelOf(ending.into, ending.code);
    switch (ending.into) {
    case Phase::Outflow:
        return QCoreApplication::translate("OwnList", "Outflow: %1").arg(reason);
    case Phase::DroppedOut:
        return QCoreApplication::translate("OwnList", "Dropout: %1").arg(reason);
    default:
        return QCoreApplication::translate("OwnList", "Closed: %1").arg(reason);
    }
}

QString becomesOf(const imports::Plan& plan, int index) {
    const auto at = static_cast<std::size_t>(index);
    if (at >= plan.own.lines.size() || plan.rows[at].outcome == imports::Outcome::Wrong)
        return {};
    const imports::OwnLine& line = plan.own.lines[at];
    if (line.does == imports::OwnLine::Does::Has)
        return QCoreApplication::translate("OwnList", "This trajectory is in Wijkwerk already.");
    const imports::OwnRow row = imports::valuesOf(plan, index).own;
    if (row.isClosed()) {
        const QString text = QCoreApplication::translate("OwnList", "Closed trajectory. %1")
                                 .arg(line.ending.into == Phase::Closed ? reasonLabelOf(Phase::Closed, line.ending.code)
                                                                        : endingLabelOf(line.ending));
        return row.endedOn ? QStringLiteral("%1, %2").arg(text, shownDate(*row.endedOn)) : text;
    }
    QString text = QCoreApplication::translate("OwnList", "Trajectory in phase %1").arg(labelOf(row.phase));
    if (const auto since = row.since())
        text = QCoreApplication::translate("OwnList", "%1 since %2").arg(text, shownDate(*since));
    if (!isAtWork(row.phase))
        return text;
    return line.place && row.since() ? QCoreApplication::translate("OwnList", "%1, at %2").arg(text, row.workplace)
                                     : QCoreApplication::translate("OwnList", "%1, without a place").arg(text);
}

imports::ReportWords reportWords() {
    return {[](const Problem& problem) { return textOf(problem); },
            [](imports::Outcome outcome) { return labelOf(outcome); }};
}

} // namespace wijkwerk::ui
