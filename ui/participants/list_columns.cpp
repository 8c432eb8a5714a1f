// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/list_columns.h"

#include "core/base/date_text.h"
#include "ui/participants/person_text.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ParticipantList)
};

/// A next step within so many days stands with its date; one further away is found in the preview.
constexpr int soonDays = 14;

QString nextStepText(const Row& row, QDate today) {
    if (row.nextStep.isEmpty() || !row.nextStepOn)
        return row.nextStep;
    if (*row.nextStepOn < today)
        return Text::tr("%1 · late").arg(row.nextStep);
    return today.daysTo(*row.nextStepOn) > soonDays
               ? row.nextStep
               : QStringLiteral("%1 · %2").arg(row.nextStep, shownShort(*row.nextStepOn, today));
}

QString plainCell(const Row& row, ParticipantColumn column) {
    switch (column) {
    case ParticipantColumn::Name:
        return listLabel(row.name);
    case ParticipantColumn::Number:
        return QString::number(row.number);
    case ParticipantColumn::Kind:
        return shortLabelOf(row.kind);
    case ParticipantColumn::Phase:
        return row.phase ? phaseText(*row.phase, row.coming, row.phaseSince) : QString();
    case ParticipantColumn::Team:
        return row.team;
    case ParticipantColumn::Wijk:
        return row.wijk;
    case ParticipantColumn::Guide:
        return row.guide;
    case ParticipantColumn::Coach:
        return row.coach;
    case ParticipantColumn::CaseManager:
        return row.caseManager;
    case ParticipantColumn::Benefit:
        return row.benefit;
    case ParticipantColumn::CaseloadStep:
        return row.caseloadStep;
    case ParticipantColumn::CaseloadPhase:
        return row.caseloadPhase;
    default:
        return {};
    }
}

} // namespace

const std::vector<ParticipantColumn>& allColumns() {
    static const std::vector<ParticipantColumn> columns{
        ParticipantColumn::Name,         ParticipantColumn::Number,       ParticipantColumn::Kind,
        ParticipantColumn::Phase,        ParticipantColumn::Team,         ParticipantColumn::Wijk,
        ParticipantColumn::Guide,        ParticipantColumn::Coach,        ParticipantColumn::NextStep,
        ParticipantColumn::LastContact,  ParticipantColumn::CaseManager,  ParticipantColumn::Benefit,
        ParticipantColumn::CaseloadStep, ParticipantColumn::CaseloadPhase};
    return columns;
}

const std::vector<ParticipantColumn>& usualColumns() {
    static const std::vector<ParticipantColumn> columns{
        ParticipantColumn::Name, ParticipantColumn::Kind,  ParticipantColumn::Phase,    ParticipantColumn::Team,
        ParticipantColumn::Wijk, ParticipantColumn::Guide, ParticipantColumn::NextStep, ParticipantColumn::LastContact};
    return columns;
}

const std::vector<ParticipantColumn>& caseloadColumns() {
    static const std::vector<ParticipantColumn> columns{
        ParticipantColumn::Name,         ParticipantColumn::Number,  ParticipantColumn::Wijk,
        ParticipantColumn::CaseManager,  ParticipantColumn::Benefit, ParticipantColumn::CaseloadStep,
        ParticipantColumn::CaseloadPhase};
    return columns;
}

bool maySee(const work::Sight& sight, ParticipantColumn column) {
    switch (column) {
    case ParticipantColumn::Kind: // several kinds say which benefit somebody has
    case ParticipantColumn::CaseManager:
    case ParticipantColumn::Benefit:
    case ParticipantColumn::CaseloadStep:
    case ParticipantColumn::CaseloadPhase:
        return sight.may(rules::Right::SeeBenefit);
    case ParticipantColumn::NextStep:
    case ParticipantColumn::LastContact:
        return sight.may(rules::Right::DossierPage);
    default:
        return true;
    }
}

QString headingOf(ParticipantColumn column) {
    switch (column) {
    case ParticipantColumn::Name:
        return Text::tr("Name");
    case ParticipantColumn::Number:
        return Text::tr("Number");
    case ParticipantColumn::Kind:
        return Text::tr("Kind");
    case ParticipantColumn::Phase:
        return Text::tr("Phase");
    case ParticipantColumn::Team:
        return Text::tr("Team");
    case ParticipantColumn::Wijk:
        return Text::tr("Neighbourhood");
    case ParticipantColumn::Guide:
        return Text::tr("Craft specialist");
    case ParticipantColumn::Coach:
        return Text::tr("Job coach");
    case ParticipantColumn::NextStep:
        return Text::tr("Next step");
    case ParticipantColumn::LastContact:
        return Text::tr("Contact");
    case ParticipantColumn::CaseManager:
        return Text::tr("Client manager");
    case ParticipantColumn::Benefit:
        return Text::tr("Benefit");
    case ParticipantColumn::CaseloadStep:
        return Text::tr("Step of the ladder");
    case ParticipantColumn::CaseloadPhase:
        return Text::tr("Phase W&I");
    }
    return {};
}

QString cellOf(const Row& row, ParticipantColumn column, QDate today) {
    if (column == ParticipantColumn::NextStep)
        return orDash(nextStepText(row, today));
    if (column == ParticipantColumn::LastContact && row.contactPutOffTo)
        return QStringLiteral("%1, %2").arg(agoText(row.lastContact, today), putOffText(*row.contactPutOffTo, today));
    if (column == ParticipantColumn::LastContact)
        return agoText(row.lastContact, today);
    return orDash(plainCell(row, column));
}

QString exportCellOf(const Row& row, ParticipantColumn column) {
    if (column == ParticipantColumn::NextStep)
        return row.nextStepOn ? QStringLiteral("%1 %2").arg(row.nextStep, shownDate(*row.nextStepOn)) : row.nextStep;
    if (column == ParticipantColumn::LastContact)
        return row.lastContact ? shownDate(*row.lastContact) : QString();
    return plainCell(row, column);
}

QString shortLabelOf(ParticipantKind kind) {
    switch (kind) {
    case ParticipantKind::Reintegrator:
        return Text::tr("Re-integration");
    case ParticipantKind::SwSeconded:
        return Text::tr("SW");
    case ParticipantKind::ShelteredWork:
        return Text::tr("Sheltered work");
    case ParticipantKind::EnforcerConverted:
        return Text::tr("Enforcement");
    case ParticipantKind::Nug:
        return Text::tr("No benefit");
    case ParticipantKind::Anw:
        return Text::tr("Anw");
    case ParticipantKind::IoawIoaz:
        return Text::tr("IOAW/IOAZ");
    case ParticipantKind::Youth:
        return Text::tr("Young person");
    case ParticipantKind::VolunteerAct:
        return Text::tr("Participation");
    }
    return {};
}

std::optional<double> progressOf(const Row& row, QDate today) {
    if (!row.phase || !isAtWork(*row.phase) || !row.startsOn || !row.lastDay)
        return std::nullopt;
    const auto total = row.startsOn->daysTo(*row.lastDay) + 1;
    const auto done = row.startsOn->daysTo(today) + 1;
    return total <= 0 ? 1.0 : std::clamp(double(done) / double(total), 0.0, 1.0);
}

QString termOf(const std::optional<QDate>& startsOn, const std::optional<QDate>& lastDay, QDate today) {
    if (!startsOn)
        return {};
    if (*startsOn > today)
        return Text::tr("starts on %1").arg(shownDate(*startsOn));
    if (!lastDay)
        return Text::tr("since %1").arg(shownDate(*startsOn));
    if (*lastDay < today)
        return Text::tr("ended on %1").arg(shownDate(*lastDay));
    const int day = int(startsOn->daysTo(today)) + 1;
    const int total = int(startsOn->daysTo(*lastDay)) + 1;
    return QStringLiteral("%1 · %2").arg(dayOfText(day, total), untilText(*lastDay));
}

} // namespace wijkwerk::ui::participants
