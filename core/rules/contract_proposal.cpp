// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/contract_proposal.h"

#include "core/base/date_text.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

using S = ProposalState;

constexpr ProposalMove moves[] = {
    {S::Proposed, S::Agreed, Right::AgreeContract},  {S::Proposed, S::Withdrawn, Right::ProposeContract},
    {S::Agreed, S::AtHr, Right::ProposeContract},    {S::Agreed, S::Withdrawn, Right::ProposeContract},
    {S::AtHr, S::Offered, Right::KeepContract},      {S::AtHr, S::Refused, Right::KeepContract},
    {S::AtHr, S::Withdrawn, Right::ProposeContract}, {S::Offered, S::Signed, Right::Place},
    {S::Offered, S::Refused, Right::KeepContract},   {S::Offered, S::Withdrawn, Right::ProposeContract},
};

Problem about(Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    return problem;
}

/// After a stage: the final evaluation is there and says contract. A reason may say why it goes on without.
void checkEvaluation(const ProposalFacts& facts, Problems& problems) {
    if (facts.trajectory.phase != Phase::Stage)
        return;
    if (!facts.finalAdvice)
        problems.push_back(refusal(QStringLiteral("final_evaluation_missing"), {}, true));
    else if (facts.finalAdvice->advice != u"contract")
        problems.push_back(
            refusal(QStringLiteral("final_advice_no_contract"), {shownDate(facts.finalAdvice->heldOn)}, true));
}

/// Of handhavers and whoever came through payroll it must be known; of others it is worth asking (domain.md 2.6).
void checkPrior(const ProposalFacts& facts, Problems& problems) {
    if (facts.priorAsked)
        return;
    if (facts.trajectory.kind == ParticipantKind::EnforcerConverted)
        problems.push_back(refusal(QStringLiteral("prior_employment_not_asked"), {}, true));
    else
        problems.push_back(warning(QStringLiteral("prior_employment_not_asked")));
}

void checkRunning(const ContractProposal& proposal, const ProposalFacts& facts, Problems& problems) {
    if (!facts.running)
        return;
    const auto until = facts.running->until();
    const QDate start = proposal.terms.startsOn;
    if (start.isValid() && until && start <= *until)
        problems.push_back(about(refusal(QStringLiteral("contract_overlaps"), {shownDate(*until)}, true), "startsOn"));
    else if (!until)
        problems.push_back(refusal(QStringLiteral("contract_is_permanent"), {}));
    if (facts.noticeNeeded && !facts.noticeGiven && until)
        problems.push_back(refusal(QStringLiteral("notice_before_renewal"), {shownDate(*until)}, true));
}

} // namespace

std::span<const ProposalMove> proposalMoves() {
    return moves;
}

std::optional<ProposalMove> proposalMove(ProposalState from, ProposalState to) {
    for (const ProposalMove& move : moves) {
        if (move.from == from && move.to == to)
            return move;
    }
    return std::nullopt;
}

std::optional<ProposalState> stateAfter(ProposalState state) {
    switch (state) {
    case S::Proposed:
        return S::Agreed;
    case S::Agreed:
        return S::AtHr;
    case S::AtHr:
        return S::Offered;
    case S::Offered:
        return S::Signed;
    default:
        return std::nullopt;
    }
}

std::optional<ProposalState> stateBefore(ProposalState state) {
    switch (state) {
    case S::Agreed:
        return S::Proposed;
    case S::AtHr:
        return S::Agreed;
    default:
        return std::nullopt;
    }
}

QString waitsFor(ProposalState state) {
    switch (state) {
    case S::Proposed:
        return QStringLiteral("Teamleider");
    case S::AtHr:
        return QStringLiteral("HR");
    case S::Offered:
        return QStringLiteral("deelnemer");
    default:
        return {};
    }
}

QString nextStepTitle(ProposalState state) {
    switch (state) {
    case S::Proposed:
        return QStringLiteral("Akkoord op contract");
    case S::Agreed:
        return QStringLiteral("Contractvoorstel naar HR sturen");
    case S::AtHr:
        return QStringLiteral("Contract aanbieden");
    case S::Offered:
        return QStringLiteral("Contract: wachten op handtekening");
    default:
        return {};
    }
}

int daysForStep(ProposalState state, QDate day, const Values& values) {
    enum Whose : std::size_t { Colleague, Hr, Person };
    const Whose whose = state == S::Offered ? Person : state == S::AtHr ? Hr : Colleague;
    return values.number(Rule::ProposalStepDays, day, {}, whose);
}

Problems mayPropose(const ContractProposal& proposal, const ProposalFacts& facts) {
    Problems problems;
    if (facts.open)
        problems.push_back(refusal(QStringLiteral("proposal_open_already"), {shownDate(facts.open->terms.startsOn)}));
    checkEvaluation(facts, problems);
    checkRunning(proposal, facts, problems);
    checkPrior(facts, problems);
    return problems;
}

} // namespace wijkwerk::rules
