// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/chain.h"
#include "core/rules/deadline_maker.h"
#include "core/rules/notice.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

using Rule = DeadlineRule;
using Act = DeadlineAction;

std::optional<QDate> maybe(QDate day) {
    return day.isValid() ? std::optional(day) : std::nullopt;
}

ChainContract linkOf(const ContractFact& contract) {
    return {contract.startsOn, maybe(contract.until()), contract.elsewhere, contract.exception, {}};
}

void addProbation(DeadlineMaker& make, const ContractFact& contract) {
    if (contract.probationMonths > 0 &&
        lastDayOfPeriod(contract.startsOn, contract.probationMonths) >= make.today) // then nothing is left to do
        make.add({.rule = Rule::Probation,
                  .subject = {"probation", contract.id},
                  .action = Act::DecideContract,
                  .count = {CountUnit::Period, contract.startsOn, contract.probationMonths},
                  .since = contract.startsOn,
                  .fixed = true});
}

/// Is the aanzegging still to be given?
bool addNotice(DeadlineMaker& make, const ContractFact& contract) {
    const ContractPeriod period{contract.startsOn, maybe(contract.lastDay), contract.onCalendarDate,
                                maybe(contract.endedOn)};
    if (contract.noticed || !needsNotice(period, make.values.all))
        return false;
    const int months = make.values.all.number(wijkwerk::Rule::NoticeMonths, contract.startsOn);
    make.add({.rule = Rule::Notice,
              .subject = {"notice", contract.id},
              .action = Act::GiveNotice,
              .count = {CountUnit::Months, contract.lastDay, -months},
              .since = contract.startsOn,
              .hard = true});
    return true;
}

/// The outcome of rules::checkChain() for this contract beside all that came before it.
void addChain(DeadlineMaker& make, const PersonFacts& person, const ContractFact& contract) {
    if (!contract.until().isValid())
        return; // it is one for good: nothing is left to decide
    std::vector<ChainContract> earlier;
    for (const ContractFact& other : person.contracts) {
        if (&other != &contract && other.startsOn <= contract.startsOn)
            earlier.push_back(linkOf(other));
    }
    const ChainResult chain = checkChain(earlier, linkOf(contract), make.values.all);
    const auto day = chainDay(chain);
    if (!day)
        return;
    const bool isSo = chain.permanentFrom && *chain.permanentFrom <= contract.startsOn;
    make.add({.rule = Rule::Chain,
              .subject = {isSo ? "permanent" : "chain", contract.id},
              .action = Act::DecideContract,
              .count = {day->unit, day->from, day->amount, 0, contract.startsOn,
                        contract.exception == ChainException::Aow ? "aow" : ""},
              .since = chain.chainStart,
              .hard = true});
}

/// Every contract that runs or is to come; when all are over the last one.
std::vector<const ContractFact*> openContracts(const PersonFacts& person, QDate today) {
    std::vector<const ContractFact*> open;
    const ContractFact* last = nullptr;
    for (const ContractFact& contract : person.contracts) {
        if (!contract.current)
            continue;
        if (!contract.until().isValid() || contract.until() >= today)
            open.push_back(&contract);
        if (!last || contract.startsOn >= last->startsOn)
            last = &contract;
    }
    if (open.empty() && last)
        open.push_back(last);
    return open;
}

} // namespace

void addContracts(DeadlineMaker& make, const PersonFacts& person) {
    if (person.way.phase != Phase::Contract)
        return;
    const auto open = openContracts(person, make.today);
    for (const ContractFact* contract : open) {
        addProbation(make, *contract);
        addChain(make, person, *contract);
        if (!contract->until().isValid())
            continue;
        const bool mustTell = addNotice(make, *contract);
        const bool goesOn =
            std::ranges::any_of(open, [&](const ContractFact* other) { return other->startsOn > contract->startsOn; });
        if (mustTell || !goesOn)
            make.add({.rule = Rule::Notice,
                      .subject = {"contract_end", contract->id},
                      .action = Act::DecideContract,
                      .count = {.from = contract->until()},
                      .since = contract->startsOn,
                      .hard = true,
                      .fixed = true});
    }
}

} // namespace wijkwerk::rules
