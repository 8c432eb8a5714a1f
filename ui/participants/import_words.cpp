// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/import_words.h"

#include "ui/texts/import_labels.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString personTarget(imports::Target target) {
    using T = imports::Target;
    switch (target) {
    case T::FirstNames:
        return Text::tr("First names");
    case T::Initials:
        return Text::tr("Initials");
    case T::CallName:
        return Text::tr("Call name");
    case T::Prefix:
        return Text::tr("Prefix");
    case T::Surname:
        return Text::tr("Surname");
    case T::PartnerPrefix:
        return Text::tr("Prefix of partner");
    case T::PartnerSurname:
        return Text::tr("Surname of partner");
    case T::NameUse:
        return Text::tr("Name use");
    case T::WholeName:
        return Text::tr("Whole name (is split)");
    case T::FormOfAddress:
        return Text::tr("Form of address");
    case T::Sex:
        return Text::tr("Sex");
    case T::BirthDate:
        return Text::tr("Date of birth");
    case T::Bsn:
        return Text::tr("BSN");
    case T::Phone:
        return Text::tr("Phone");
    case T::Phone2:
        return Text::tr("Second phone");
    case T::Email:
        return Text::tr("E-mail");
    case T::Wijk:
        return Text::tr("Neighbourhood");
    case T::Kind:
        return Text::tr("Kind of participant");
    case T::ClientNumber:
        return Text::tr("Client number");
    case T::ExternalNumber:
        return Text::tr("Other number");
    default:
        return {};
    }
}

QString addressTarget(imports::Target target) {
    using T = imports::Target;
    switch (target) {
    case T::Street:
        return Text::tr("Street");
    case T::HouseNumber:
        return Text::tr("House number");
    case T::HouseLetter:
        return Text::tr("House letter");
    case T::HouseSuffix:
        return Text::tr("Suffix");
    case T::StreetAndNumber:
        return Text::tr("Street and number");
    case T::Postcode:
        return Text::tr("Postcode");
    case T::City:
        return Text::tr("City");
    case T::PostcodeAndCity:
        return Text::tr("Postcode and city");
    case T::Municipality:
        return Text::tr("Municipality");
    case T::Country:
        return Text::tr("Country");
    default:
        return {};
    }
}

QString caseloadTarget(imports::Target target) {
    using T = imports::Target;
    switch (target) {
    case T::Keep:
        return Text::tr("Keep with the import only");
    case T::Ignore:
        return Text::tr("Leave out");
    case T::Benefit:
        return Text::tr("Benefit");
    case T::Team:
        return Text::tr("Team at Work and Income");
    case T::CaseManager:
        return Text::tr("Client manager");
    case T::Track:
        return Text::tr("Track");
    case T::Phase:
        return Text::tr("Phase at Work and Income");
    case T::Step:
        return Text::tr("Step");
    case T::InflowOn:
        return Text::tr("Inflow");
    case T::OutflowOn:
        return Text::tr("Outflow");
    case T::OutflowReason:
        return Text::tr("Reason of outflow");
    case T::Remark:
        return Text::tr("Remark (becomes a note)");
    default:
        return {};
    }
}

} // namespace

QString labelOf(imports::Target target) {
    for (const QString& label : {personTarget(target), addressTarget(target), caseloadTarget(target)}) {
        if (!label.isEmpty())
            return label;
    }
    return ui::labelOf(target); // of the own list
}

QString labelOf(imports::Outcome outcome) {
    switch (outcome) {
    case imports::Outcome::New:
        return Text::tr("New");
    case imports::Outcome::Changed:
        return Text::tr("Changed");
    case imports::Outcome::Same:
        return Text::tr("Same");
    case imports::Outcome::Wrong:
        return Text::tr("Wrong");
    case imports::Outcome::Doubtful:
        return Text::tr("Possible duplicate");
    case imports::Outcome::Repeated:
        return Text::tr("Repeated row");
    }
    return {};
}

QString labelOf(imports::Encoding encoding) {
    switch (encoding) {
    case imports::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case imports::Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case imports::Encoding::Latin9:
        return QStringLiteral("ISO-8859-15");
    case imports::Encoding::Utf16Le:
        return QStringLiteral("UTF-16 LE");
    case imports::Encoding::Utf16Be:
        return QStringLiteral("UTF-16 BE");
    }
    return {};
}

QString separatorLabel(char separator) {
    switch (separator) {
    case ';':
        return Text::tr("semicolon ;");
    case ',':
        return Text::tr("comma ,");
    case '\t':
        return Text::tr("tab");
    default:
        return Text::tr("bar |");
    }
}

imports::ReportWords reportWords() {
    return {[](const Problem& problem) { return textOf(problem); },
            [](imports::Outcome outcome) { return labelOf(outcome); }};
}

} // namespace wijkwerk::ui::participants
