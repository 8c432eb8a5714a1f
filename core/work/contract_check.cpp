// SPDX-License-Identifier: EUPL-1.2
#include "core/work/contract_check.h"

#include "core/base/date_text.h"
#include "core/rules/probation.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/prior_employment.h"
#include "core/work/acting.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

rules::ChainException exceptionOf(ChainException exception) {
    switch (exception) {
    case ChainException::None:
        break;
    case ChainException::Bbl:
        return rules::ChainException::Bbl;
    case ChainException::Under18:
        return rules::ChainException::Under18;
    case ChainException::Aow:
        return rules::ChainException::Aow;
    case ChainException::After36:
        return rules::ChainException::After36;
    }
    return rules::ChainException::None;
}

rules::ChainContract linkOf(const ContractTerms& terms, std::optional<QDate> lastDay) {
    return {terms.startsOn, lastDay, false, exceptionOf(terms.exception), terms.function};
}

rules::ContractPeriod periodOf(const ContractTerms& terms) {
    return {terms.startsOn, terms.lastDay, terms.onCalendarDate, {}};
}

/// What came before this contract: the chain looks back, never ahead.
void leaveOutLater(std::vector<rules::ChainContract>& links, QDate start) {
    std::erase_if(links, [&](const rules::ChainContract& link) { return link.start > start; });
}

ContractState stateOf(const Contract& contract, const NoticeLook& look, std::optional<QDate> until, QDate today) {
    if (contract.terms.startsOn > today)
        return ContractState::ToCome;
    if (until && *until < today) {
        const bool silent = !contract.endedOn && !look.given && contract.terms.onCalendarDate;
        return silent ? ContractState::MayGoOn : ContractState::Ended;
    }
    if (!look.lawOn || look.given)
        return ContractState::Running;
    return *look.lawOn < today ? ContractState::NoticeLate : ContractState::NoticeDue;
}

} // namespace

std::vector<rules::ChainContract> chainLinks(const std::vector<Contract>& contracts,
                                             const std::vector<PriorEmployment>& prior, ContractId leftOut) {
    std::vector<rules::ChainContract> links;
    for (const Contract& contract : contracts) {
        if (!contract.neverBegan() && (leftOut.isNull() || contract.id != leftOut))
            links.push_back(linkOf(contract.terms, contract.until()));
    }
    for (const PriorEmployment& work : prior) {
        if (work.countsInChain())
            links.push_back({work.startsOn, work.lastDay, work.kind != PriorEmployer::Municipality,
                             rules::ChainException::None, work.employer});
    }
    std::ranges::stable_sort(links, {}, &rules::ChainContract::start);
    return links;
}

ContractCheck contractCheck(db::Database& database, ParticipantId person, const ContractTerms& terms,
                            ContractId leftOut) {
    const auto prior = store::prior_employment::ofParticipant(database, person);
    auto contracts = store::contracts::ofParticipant(database, person);
    for (Contract& contract : contracts)
        contract.terms.lastDay = realEnd(database, contract);
    auto links = chainLinks(contracts, prior, leftOut);
    leaveOutLater(links, terms.startsOn);
    ContractCheck check;
    check.chain = rules::checkChain(links, linkOf(terms, terms.lastDay), ruleValues(database));
    if (const auto asked = store::prior_employment::asked(database, person))
        check.askedOn = asked->on;
    check.hasPrior = !prior.empty();
    return check;
}

namespace {

/// The contract that was agreed to as permanent has no last day any more; what the law made of it stays.
ContractCheck withoutLastDay(ContractCheck check) {
    if (!check.chain.chain.empty())
        check.chain.chain.back().lastDay.reset();
    return check;
}

} // namespace

ContractCheck contractCheck(db::Database& database, const ContractProposal& proposal) {
    ContractCheck check = contractCheck(database, proposal.participant, proposal.terms);
    return proposal.chainReason.trimmed().isEmpty() ? check : withoutLastDay(std::move(check));
}

std::optional<ContractCheck> contractCheck(db::Database& database, ParticipantId person) {
    auto contracts = store::contracts::ofParticipant(database, person);
    std::erase_if(contracts, [](const Contract& contract) { return contract.neverBegan(); });
    if (contracts.empty())
        return std::nullopt;
    ContractTerms terms = contracts.back().terms;
    terms.lastDay = contracts.back().until(); // what was agreed: the chain says what the law makes of it
    ContractCheck check = contractCheck(database, person, terms, contracts.back().id);
    return realEnd(database, contracts.back()) ? check : withoutLastDay(std::move(check));
}

bool isAgreedPermanent(db::Database& database, const Contract& contract) {
    const auto proposal =
        contract.proposal ? store::contract_proposals::find(database, contract.proposal) : std::nullopt;
    return proposal && !proposal->chainReason.trimmed().isEmpty();
}

std::optional<QDate> realEnd(db::Database& database, const Contract& contract) {
    if (contract.endedOn || isAgreedPermanent(database, contract))
        return contract.endedOn;
    return contract.terms.lastDay;
}

bool isPermanentByLaw(const Problem& problem) {
    return problem.code.startsWith(QLatin1String("chain_permanent"));
}

bool isForTeamLead(const Problem& problem) {
    return isPermanentByLaw(problem) || problem.code == u"contract_for_good";
}

Problems chainProblems(db::Database& database, ParticipantId person, const ContractTerms& terms, ContractId leftOut) {
    if (!terms.startsOn.isValid() || !terms.lastDay || terms.forGood)
        return {};
    return rules::chainProblems(contractCheck(database, person, terms, leftOut).chain);
}

int mostProbationMonths(db::Database& database, QDate start) {
    return ruleValues(database).number(Rule::ProbationMost, start);
}

bool isVoidProbation(const Problem& problem) {
    return problem.code == u"probation_after_work";
}

QString probationReason(db::Database& database, ContractProposalId proposal) {
    QString reason;
    for (const ProposalStep& step : store::contract_proposals::steps(database, proposal)) {
        if (step.state == ProposalState::Proposed && !step.takenBack && !step.remark.isEmpty())
            reason = step.remark;
    }
    return reason;
}

Problems longestProbation(db::Database& database, const ContractTerms& terms) {
    return rules::checkLongestProbation(terms.probationMonths, terms.startsOn, ruleValues(database));
}

Problems probationProblems(db::Database& database, ParticipantId person, TrajectoryId trajectory,
                           const ContractTerms& terms) {
    rules::ProbationFacts facts;
    facts.contract = periodOf(terms);
    facts.months = terms.probationMonths;
    const auto before = [&](QDate start) { return start < terms.startsOn; };
    facts.workedHereBefore =
        std::ranges::any_of(store::contracts::ofParticipant(database, person),
                            [&](const Contract& c) { return before(c.terms.startsOn) && !c.neverBegan(); }) ||
        std::ranges::any_of(store::prior_employment::ofParticipant(database, person),
                            [&](const PriorEmployment& p) { return p.countsInChain() && before(p.startsOn); });
    facts.hadStageHere =
        std::ranges::any_of(store::placements::ofTrajectory(database, trajectory),
                            [](const Placement& placement) { return placement.kind == PlacementKind::Stage; });
    return rules::checkProbation(facts, ruleValues(database));
}

namespace {

/// An invalid day when it is not known in full.
QDate bornOn(db::Database& database, ParticipantId person) {
    const PartialDate date = requireParticipant(database, person).born;
    return {date.year, date.month, date.day};
}

Problems youngProblems(db::Database& database, ParticipantId person, const ContractTerms& terms) {
    const rules::Values values = ruleValues(database);
    const int age = values.number(Rule::ChainYoung, terms.startsOn);
    const int hours = values.number(Rule::ChainYoung, terms.startsOn, {}, 1);
    constexpr int hundred = 100;
    const QDate born = bornOn(database, person);
    const bool isYoung =
        born.isValid() && born.addYears(age) > terms.startsOn && terms.hours.hundredths <= hours * hundred;
    if (isYoung)
        return {};
    return {refusal(QStringLiteral("chain_not_young"), {QString::number(age), QString::number(hours)}, true)};
}

/// Only who has reached the AOW age before the contract begins (BW 7:668a lid 12).
Problems oldProblems(db::Database& database, ParticipantId person, const ContractTerms& terms) {
    const rules::Values values = ruleValues(database);
    const QDate born = bornOn(database, person);
    // The age is that of the day on which somebody reaches it, not of the day on which the contract begins.
    const QDate about = born.isValid() ? born.addYears(values.number(Rule::AowAge, terms.startsOn)) : terms.startsOn;
    const int years = values.number(Rule::AowAge, about);
    const int months = values.number(Rule::AowAge, about, {}, 1);
    constexpr int monthsInYear = 12;
    if (born.isValid() && born.addMonths(years * monthsInYear + months) <= terms.startsOn)
        return {};
    return {refusal(QStringLiteral("chain_not_aow"), {QString::number(years), QString::number(months)}, true)};
}

} // namespace

Problems exceptionProblems(db::Database& database, ParticipantId person, const ContractTerms& terms) {
    if (!terms.startsOn.isValid())
        return {};
    switch (terms.exception) {
    case ChainException::Under18:
        return youngProblems(database, person, terms);
    case ChainException::Aow:
        return oldProblems(database, person, terms);
    case ChainException::Bbl:
        return {refusal(QStringLiteral("chain_bbl_reason"), {}, true)};
    case ChainException::None:
    case ChainException::After36: // the chain finds that itself
        break;
    }
    return {};
}

rules::ContractPeriod periodOf(db::Database& database, const Contract& contract) {
    rules::ContractPeriod period = periodOf(contract.terms);
    period.endedOn = contract.endedOn;
    if (isAgreedPermanent(database, contract))
        period.lastDay.reset();
    return period;
}

NoticeLook noticeLook(db::Database& database, const Contract& contract, const std::vector<ContractNotice>& notices,
                      QDate today) {
    const rules::Values values = ruleValues(database);
    const rules::ContractPeriod period = periodOf(database, contract);
    NoticeLook look;
    look.lawOn = rules::noticeDue(period, values);
    look.due = rules::explainNotice(period, workCalendar(database), values);
    if (!notices.empty())
        look.given = notices.back();
    look.state = stateOf(contract, look, realEnd(database, contract), today);
    if (look.lawOn && !notices.empty())
        look.penalty = rules::noticePenalty(period, notices.front().givenOn, contract.terms.wage, values);
    else if (look.lawOn && *look.lawOn < today)
        look.penalty = rules::noticePenalty(period, today, contract.terms.wage, values);
    if (look.state == ContractState::MayGoOn)
        look.goesOnAs = rules::silentRenewal(period, values);
    return look;
}

Problems noticeProblems(db::Database& database, const Contract& contract, const std::vector<ContractNotice>& notices,
                        QDate today) {
    const NoticeLook look = noticeLook(database, contract, notices, today);
    if (!look.lawOn)
        return {warning(QStringLiteral("notice_not_needed"))};
    if (look.penalty.daysLate <= 0)
        return {};
    Problem problem = contract.terms.wage > 0
                          ? warning(QStringLiteral("notice_late"), QStringLiteral("givenOn"))
                          : warning(QStringLiteral("notice_late_wage_unknown"), QStringLiteral("givenOn"));
    problem.args = {QString::number(look.penalty.daysLate), shownMoney(look.penalty.cents)};
    return {problem};
}

} // namespace wijkwerk::work
