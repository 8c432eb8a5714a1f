// SPDX-License-Identifier: EUPL-1.2
#include "core/work/contract_look.h"

#include "core/base/date_text.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/prior_employment.h"
#include "core/store/secondments.h"

namespace wijkwerk::work {

namespace {

/// The open one; else the newest, when it came to nothing: a signed one is a contract.
std::optional<ContractProposal> shownProposal(db::Database& database, const Trajectory& trajectory) {
    for (const ContractProposal& proposal :
         store::contract_proposals::ofParticipant(database, trajectory.participant)) {
        if (proposal.trajectory != trajectory.id)
            continue;
        return proposal.state == ProposalState::Signed ? std::nullopt : std::optional(proposal);
    }
    return std::nullopt;
}

QString periodText(QDate from, const std::optional<QDate>& until) {
    return until ? QStringLiteral("%1 t/m %2").arg(shownDate(from), shownDate(*until))
                 : QStringLiteral("vanaf %1, zonder einde").arg(shownDate(from));
}

/// `2 maanden en 3 dagen` between two contracts; empty when the next one follows at once.
QString gapText(QDate ended, QDate next) {
    const QDate from = ended.addDays(1);
    if (next <= from)
        return {};
    int months = 0;
    while (addMonths(from, months + 1) <= next)
        ++months;
    const int days = int(addMonths(from, months).daysTo(next));
    QStringList parts;
    if (months > 0)
        parts << QStringLiteral("%1 %2").arg(months).arg(months == 1 ? QStringLiteral("maand")
                                                                     : QStringLiteral("maanden"));
    if (days > 0)
        parts << QStringLiteral("%1 %2").arg(days).arg(days == 1 ? QStringLiteral("dag") : QStringLiteral("dagen"));
    return parts.join(QStringLiteral(" en "));
}

QString outcomeLine(const rules::ChainResult& chain) {
    switch (chain.state) {
    case rules::ChainState::Ok:
        if (!chain.chain.empty() && !chain.chain.back().lastDay)
            return QStringLiteral("Uitkomst: dit contract is voor onbepaalde tijd.");
        return QStringLiteral("Uitkomst: mag. Contract %1 van ten hoogste %2; de keten mag lopen t/m %3.")
            .arg(chain.count)
            .arg(chain.mostContracts)
            .arg(shownDate(chain.lastAllowed));
    case rules::ChainState::Last:
        return QStringLiteral(
                   "Uitkomst: dit is het laatste. Contract %1 van ten hoogste %2; de keten mag lopen t/m %3.")
            .arg(chain.count)
            .arg(chain.mostContracts)
            .arg(shownDate(chain.lastAllowed));
    case rules::ChainState::PermanentByLaw:
        return QStringLiteral("Uitkomst: vast volgens de wet vanaf %1 (BW 7:668a).")
            .arg(shownDate(*chain.permanentFrom));
    case rules::ChainState::Unknown:
        break;
    }
    return QStringLiteral("Uitkomst: het programma kent de wet van die dag niet. Vraag HR.");
}

} // namespace

ContractWay contractWay(db::Database& database, const Trajectory& trajectory, QDate today) {
    ContractWay way;
    way.proposal = shownProposal(database, trajectory);
    if (way.proposal)
        way.steps = store::contract_proposals::steps(database, way.proposal->id);
    for (const Contract& contract : store::contracts::ofTrajectory(database, trajectory.id)) {
        SeenContract seen{contract, store::contracts::notices(database, contract.id), {}, realEnd(database, contract)};
        seen.notice = noticeLook(database, contract, seen.notices, today);
        way.contracts.insert(way.contracts.begin(), std::move(seen));
    }
    way.prior = store::prior_employment::ofParticipant(database, trajectory.participant);
    if (const auto asked = store::prior_employment::asked(database, trajectory.participant))
        way.askedOn = asked->on;
    if (way.proposal && isOpen(way.proposal->state))
        way.check = contractCheck(database, trajectory.participant, way.proposal->terms);
    else
        way.check = contractCheck(database, trajectory.participant);
    for (const Placement& placement : store::placements::ofTrajectory(database, trajectory.id)) {
        if (placement.kind == PlacementKind::Secondment)
            way.lent = placement;
    }
    if (way.lent)
        way.agreed = store::secondments::ofTrajectory(database, trajectory.id);
    return way;
}

QStringList chainLines(const ContractCheck& check) {
    QStringList lines;
    const auto& chain = check.chain.chain;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const rules::ChainContract& link = chain[i];
        if (i > 0 && chain[i - 1].lastDay) {
            if (const QString gap = gapText(*chain[i - 1].lastDay, link.start); !gap.isEmpty())
                lines << QStringLiteral("Tussenpoos: %1. Dat is te kort voor een nieuwe keten, dus hij telt mee.")
                             .arg(gap);
        }
        QString line = QStringLiteral("%1. %2").arg(i + 1).arg(periodText(link.start, link.lastDay));
        if (!link.name.isEmpty())
            line += QStringLiteral(", ") + link.name;
        if (link.prior)
            line += QStringLiteral(" (eerder werk bij een ander, telt mee)");
        lines << line;
    }
    lines << outcomeLine(check.chain);
    return lines;
}

} // namespace wijkwerk::work
