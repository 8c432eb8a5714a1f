// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/contract_end.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

using E = EndEvidence;

std::vector<EndEvidence> forDismissal(DismissalGround ground) {
    std::vector<EndEvidence> needed{E::FactsDated, E::DatedTalks};
    if (ground == DismissalGround::Performance) // domain.md 2.6: told in time, a real chance, not for want of training
        needed = {E::DatedTalks, E::ImprovementPlan, E::TrainingOffered};
    if (ground != DismissalGround::Culpable) // then other work need not be looked for (BW 7:669 lid 1)
        needed.push_back(E::OtherWorkLookedFor);
    return needed;
}

Problem about(Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    return problem;
}

void checkSaid(const ContractEnding& ending, QDate endedOn, QDate today, Problems& problems) {
    if (!ending.saidOn)
        problems.push_back(wrong(QStringLiteral("contract_end_said_missing"), QStringLiteral("saidOn")));
    else if (*ending.saidOn > today)
        problems.push_back(about(refusal(QStringLiteral("day_in_future"), {shownDate(*ending.saidOn)}), "saidOn"));
    else if (endedOn.isValid() && *ending.saidOn > endedOn)
        problems.push_back(about(refusal(QStringLiteral("contract_end_said_after"), {shownDate(endedOn)}), "saidOn"));
}

/// Both the notice and the end lie within it (BW 7:676).
void checkProbation(const ContractEnding& ending, const ContractTerms& terms, QDate endedOn, Problems& problems) {
    const auto last = probationEnd(terms);
    if (!last)
        problems.push_back(about(refusal(QStringLiteral("probation_none")), "contractEnd"));
    else if (endedOn > *last || (ending.saidOn && *ending.saidOn > *last))
        problems.push_back(about(refusal(QStringLiteral("not_in_probation"), {shownDate(*last)}), "contractEnd"));
}

} // namespace

std::vector<EndEvidence> evidenceFor(ContractEndHow how, std::optional<DismissalGround> ground) {
    switch (how) {
    case ContractEndHow::ByLaw:
        return {};
    case ContractEndHow::OwnResignation:
        return {E::ResignationWritten, E::EffectsTold};
    case ContractEndHow::MutualAgreement:
        return {E::AgreementWritten, E::ReflectionTold, E::EffectsTold};
    case ContractEndHow::Probation:
        return {E::ProbationWritten};
    case ContractEndHow::Dismissal:
        break;
    }
    return ground ? forDismissal(*ground) : std::vector<EndEvidence>{};
}

std::vector<EndEvidence> missingEvidence(const ContractEnding& ending) {
    std::vector<EndEvidence> missing = evidenceFor(ending.how, ending.ground);
    std::erase_if(missing,
                  [&](EndEvidence one) { return std::ranges::find(ending.evidence, one) != ending.evidence.end(); });
    return missing;
}

std::optional<QDate> probationEnd(const ContractTerms& terms) {
    if (terms.probationMonths <= 0 || !terms.startsOn.isValid())
        return std::nullopt;
    return lastDayOfPeriod(terms.startsOn, terms.probationMonths);
}

Problems checkContractEnd(const ContractEnding& ending, const ContractTerms& terms, bool isPermanent, QDate endedOn,
                          QDate today) {
    Problems problems;
    if (ending.how == ContractEndHow::ByLaw)
        return problems;
    checkSaid(ending, endedOn, today, problems);
    if (ending.how == ContractEndHow::Probation)
        checkProbation(ending, terms, endedOn, problems);
    if (ending.how == ContractEndHow::Dismissal && !ending.ground)
        problems.push_back(wrong(QStringLiteral("dismissal_ground_missing"), QStringLiteral("ground")));
    const bool byOne = ending.how == ContractEndHow::OwnResignation || ending.how == ContractEndHow::Dismissal;
    if (byOne && !terms.interimNotice && !isPermanent)
        problems.push_back(refusal(QStringLiteral("interim_notice_not_agreed"), {}, true));
    if (const auto missing = missingEvidence(ending); !missing.empty())
        problems.push_back(about(
            refusal(QStringLiteral("end_evidence_missing"), {QString::number(missing.size())}, true), "evidence"));
    return problems;
}

std::optional<QDate> reflectionEnd(const ContractEnding& ending, const Values& values) {
    if (ending.how != ContractEndHow::MutualAgreement || !ending.saidOn)
        return std::nullopt;
    const bool told = std::ranges::find(ending.evidence, E::ReflectionTold) != ending.evidence.end();
    return ending.saidOn->addDays(values.number(Rule::ReflectionDays, *ending.saidOn, {}, told ? 0 : 1));
}

} // namespace wijkwerk::rules
