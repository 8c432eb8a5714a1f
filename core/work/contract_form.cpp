// SPDX-License-Identifier: EUPL-1.2
#include "core/work/contract_form.h"

#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/letters/facts_act.h"
#include "core/rules/contract_proposal.h"
#include "core/store/contract_proposals.h"
#include "core/store/department.h"
#include "core/store/prior_employment.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

using letters::Block;
using letters::BlockKind;
using letters::Document;

ContractProposal require(db::Database& database, ContractProposalId id) {
    if (auto proposal = store::contract_proposals::find(database, id))
        return *proposal;
    throw Error(Fault::NotFound);
}

void heading(Document& document, const QString& text) {
    document.body.push_back({BlockKind::Heading, {{text, false}}});
}

/// Label and value, one line each, as one paragraph: so that it all fits on a page.
void facts(Document& document, const std::vector<std::pair<QString, QString>>& lines) {
    Block block{BlockKind::Paragraph, {}};
    for (const auto& [label, value] : lines) {
        if (!block.runs.empty())
            block.runs.push_back({QStringLiteral("\n"), false});
        block.runs.push_back({label + QStringLiteral(": "), true});
        block.runs.push_back({value.isEmpty() ? QStringLiteral("–") : value, false});
    }
    document.body.push_back(std::move(block));
}

QString agreementName(CollectiveAgreement agreement) {
    const QString name = letters::agreementName(agreement);
    return name.isEmpty() ? QStringLiteral("anders") : name;
}

QString stateName(ProposalState state) {
    switch (state) {
    case ProposalState::Proposed:
        return QStringLiteral("voorgesteld");
    case ProposalState::Agreed:
        return QStringLiteral("akkoord teamleider");
    case ProposalState::AtHr:
        return QStringLiteral("naar HR");
    case ProposalState::Offered:
        return QStringLiteral("aangeboden");
    case ProposalState::Signed:
        return QStringLiteral("getekend");
    case ProposalState::Refused:
        return QStringLiteral("geweigerd");
    case ProposalState::Withdrawn:
        return QStringLiteral("ingetrokken");
    }
    return {};
}

QString probationText(db::Database& database, const ContractProposal& proposal) {
    const ContractTerms& terms = proposal.terms;
    if (terms.probationMonths <= 0)
        return QStringLiteral("geen");
    const QString months = QStringLiteral("%1 maand(en)").arg(terms.probationMonths);
    const auto problems = probationProblems(database, proposal.participant, proposal.trajectory, terms);
    if (std::ranges::none_of(problems, isVoidProbation))
        return months;
    const QString why = probationReason(database, proposal.id);
    return months +
           QStringLiteral(
               ". Let op: deze persoon deed dit werk eerder. Een nieuwe proeftijd geldt dan niet, tenzij het "
               "werk duidelijk iets anders vraagt (BW 7:652 lid 8). Reden om het toch te vragen: ") +
           (why.isEmpty() ? QStringLiteral("niet gevraagd") : why);
}

QString shownDay(const std::optional<QDate>& day) {
    return day ? shownDate(*day) : QString();
}

void writeTerms(Document& document, db::Database& database, const ContractProposal& proposal) {
    const ContractTerms& terms = proposal.terms;
    QString until = QStringLiteral("onbepaalde tijd");
    if (!proposal.chainReason.isEmpty()) // whatever day it names: it does not end on it
        until += QStringLiteral(" (volgens de wet vast: het eindigt niet vanzelf)");
    else if (terms.lastDay)
        until = shownDate(*terms.lastDay);
    if (proposal.chainReason.isEmpty() && terms.lastDay && !terms.onCalendarDate)
        until += QStringLiteral(" (verwacht; eindigt niet op een kalenderdatum)");
    heading(document, QStringLiteral("Wat wij vragen"));
    facts(document,
          {{QStringLiteral("Functie"), terms.function},
           {QStringLiteral("Schaal"), terms.scale},
           {QStringLiteral("Cao"), agreementName(terms.agreement)},
           {QStringLiteral("Uren"),
            QStringLiteral("%1 per week, %2").arg(toText(terms.hours), letterText(proposal.days))},
           {QStringLiteral("Gevraagde begindatum"), shownDate(terms.startsOn)},
           {QStringLiteral("Tot en met"), until},
           {QStringLiteral("Bruto maandloon"), terms.wage > 0 ? shownMoney(terms.wage) : QString()},
           {QStringLiteral("Proeftijd"), probationText(database, proposal)},
           {QStringLiteral("Tussentijds opzeggen"),
            terms.interimNotice ? QStringLiteral("ja, voor beide kanten") : QStringLiteral("nee")},
           {QStringLiteral("Advies UWV (beschut werk)"), shownDay(terms.advisedOn)},
           {QStringLiteral("Besluit beschut werk"), shownDay(terms.decidedOn)},
           {QStringLiteral("Budget"), proposal.budget},
           {QStringLiteral("Antwoord uiterlijk"), proposal.answerBy ? shownDate(*proposal.answerBy) : QString()}});
}

void writeCheck(Document& document, db::Database& database, const ContractProposal& proposal, const ChainWords& words) {
    const ContractCheck check = contractCheck(database, proposal);
    heading(document, QStringLiteral("Contractcheck (BW 7:668a)"));
    QStringList lines = words(check.chain);
    const auto prior = store::prior_employment::ofParticipant(database, proposal.participant);
    const QString asked = check.askedOn
                              ? QStringLiteral("Naar eerder werk gevraagd op %1").arg(shownDate(*check.askedOn))
                              : QStringLiteral("Naar eerder werk is nog niet gevraagd");
    lines << asked + (check.askedOn && prior.empty() ? QStringLiteral(": geen.") : QStringLiteral("."));
    for (const PriorEmployment& work : prior) {
        if (!work.countsInChain())
            lines << QStringLiteral("Eerder werk dat niet meetelt: %1, vanaf %2.")
                         .arg(work.employer, shownDate(work.startsOn));
    }
    if (!proposal.chainReason.isEmpty())
        lines << QStringLiteral("Reden van de teamleider om door te gaan: ") + proposal.chainReason;
    document.body.push_back({BlockKind::Paragraph, {{lines.join(u'\n'), false}}});
}

void writeSteps(Document& document, db::Database& database, const ContractProposal& proposal) {
    heading(document, QStringLiteral("Stappen"));
    QStringList lines;
    for (const ProposalStep& step : store::contract_proposals::steps(database, proposal.id)) {
        const QString what =
            step.takenBack ? QStringLiteral("teruggenomen, weer: ") + stateName(step.state) : stateName(step.state);
        lines << QStringLiteral("%1: %2, %3").arg(shownDate(step.on), what, step.byName);
    }
    document.body.push_back({BlockKind::Paragraph, {{lines.join(u'\n'), false}}});
}

QString nameOf(db::Database& database, WorkerId id) {
    const auto worker = id ? store::workers::find(database, id) : std::nullopt;
    return worker ? worker->name : QString();
}

} // namespace

letters::Document hrForm(db::Database& database, ContractProposalId id, QDate today, const ChainWords& words) {
    const ContractProposal proposal = require(database, id);
    const Participant person = requireParticipant(database, proposal.participant);
    const Trajectory trajectory = requireTrajectory(database, proposal.trajectory);
    const Department department = store::department::find(database);
    const auto workplace = store::workplaces::find(database, proposal.workplace);
    Document document;
    document.templateName = QStringLiteral("contractvoorstel");
    document.title = QStringLiteral("Contractvoorstel voor HR");
    document.subject = document.title;
    document.datedOn = today;
    document.sender = QStringLiteral("Gemeente ") + department.municipality;
    document.senderUnit = department.unit;
    document.reference = {{QStringLiteral("Persoonsnummer"), QString::number(person.number)}};
    heading(document, QStringLiteral("Wie en waar"));
    facts(document, {{QStringLiteral("Naam"), addressName(person.name)},
                     {QStringLiteral("Geboren"), shownDate(person.born)},
                     {QStringLiteral("Werkplek"), workplace ? workplace->name : QString()},
                     {QStringLiteral("Vakspecialist"), nameOf(database, proposal.guide)},
                     {QStringLiteral("Jobcoach"), nameOf(database, trajectory.coach)},
                     {QStringLiteral("Soort"),
                      proposal.renews ? QStringLiteral("volgt op een contract") : QStringLiteral("eerste contract")}});
    writeTerms(document, database, proposal);
    writeCheck(document, database, proposal, words);
    writeSteps(document, database, proposal);
    return document;
}

QString hrFormFileName(db::Database& database, ContractProposalId id) {
    const Participant person = requireParticipant(database, require(database, id).participant);
    return QStringLiteral("contractvoorstel %1.pdf").arg(person.number);
}

} // namespace wijkwerk::work
