// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/chain.h"

#include "core/base/date_text.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

const QDate noEnd(9999, 12, 31);

QDate endOf(const ChainContract& contract) {
    return contract.lastDay.value_or(noEnd);
}

QString limitsOf(const ChainContract& contract) {
    return contract.exception == ChainException::Aow ? QStringLiteral("aow") : QString();
}

bool isOutside(ChainException exception) {
    return exception == ChainException::Bbl || exception == ChainException::Under18;
}

/// Those that may be in a chain with the new one at all; after AOW age only what was made after it counts.
std::vector<ChainContract> counting(const std::vector<ChainContract>& earlier, const ChainContract& wanted) {
    std::vector<ChainContract> counted;
    for (ChainContract contract : earlier) {
        const bool fits = wanted.exception != ChainException::Aow || contract.exception == ChainException::Aow;
        if (!fits || isOutside(contract.exception) || !contract.start.isValid() || contract.start > wanted.start)
            continue;
        if (contract.prior && !contract.lastDay) // it runs until the new one begins
            contract.lastDay = wanted.start.addDays(-1);
        counted.push_back(contract);
    }
    // By their end: a short one inside a long one must not break the chain.
    std::ranges::stable_sort(counted, {}, [](const ChainContract& c) { return std::pair(endOf(c), c.start); });
    return counted;
}

/// The last first day with a gap of so many months and no more after a last day. A period that begins on the 31st ends
/// on the last day of a shorter month (domain.md 11), so 31-08 t/m 28-02 are six months.
QDate newestInGap(QDate lastDay, int gap) {
    return lastDayOfPeriod(lastDay.addDays(1), gap).addDays(1);
}

std::vector<ChainContract> chainOf(const std::vector<ChainContract>& earlier, const ChainContract& wanted, int gap) {
    std::vector<ChainContract> chain;
    QDate next = wanted.start;
    const auto counted = counting(earlier, wanted);
    for (auto contract = counted.rbegin(); contract != counted.rend(); ++contract) {
        if (contract->lastDay && next > newestInGap(*contract->lastDay, gap))
            break;
        chain.push_back(*contract);
        next = std::min(next, contract->start);
    }
    std::ranges::stable_sort(chain, {}, &ChainContract::start);
    chain.push_back(wanted);
    return chain;
}

/// Lid 3: at most three months right after one of at least thirty-six months, with the same employer.
bool isShortAfterLong(const ChainContract& before, const ChainContract& last, const Values& values) {
    if (!before.lastDay || !last.lastDay || before.prior || before.lastDay->addDays(1) != last.start)
        return false;
    const int shortest = values.number(Rule::ChainAfterLong, last.start);
    const int longest = values.number(Rule::ChainAfterLong, last.start, {}, 1);
    return shortest > 0 && *last.lastDay <= lastDayOfPeriod(last.start, shortest) &&
           *before.lastDay >= lastDayOfPeriod(before.start, longest);
}

void permanent(ChainResult& result, ChainReason reason, QDate from) {
    if (result.permanentFrom && *result.permanentFrom <= from)
        return;
    result.state = ChainState::PermanentByLaw;
    result.reason = reason;
    result.permanentFrom = from;
}

/// The first day on which a contract of the chain counts as one for good.
void findPermanent(ChainResult& result, const Values& values) {
    const auto& chain = result.chain;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (!chain[i].lastDay && i + 1 < chain.size())
            permanent(result, ChainReason::AlreadyPermanent, chain[i].start);
        if (chain[i].lastDay && int(i) + 1 > result.mostContracts)
            permanent(result, ChainReason::Number, chain[i].start);
        const bool exempt = i > 0 && isShortAfterLong(chain[i - 1], chain[i], values);
        if (i > 0 && !exempt && chain[i].lastDay && *chain[i].lastDay > result.lastAllowed)
            permanent(result, ChainReason::Duration, std::max(chain[i].start, result.lastAllowed.addDays(1)));
    }
}

} // namespace

ChainGap gapBetween(QDate ended, QDate next) {
    const QDate from = ended.addDays(1);
    ChainGap gap;
    if (next <= from)
        return gap;
    while (addMonths(from, gap.months + 1) <= next)
        ++gap.months;
    gap.days = int(addMonths(from, gap.months).daysTo(next));
    return gap;
}

ChainResult checkChain(const std::vector<ChainContract>& earlier, const ChainContract& wanted, const Values& values) {
    ChainResult result;
    const QString limits = limitsOf(wanted);
    const RuleValue* contracts = values.find(Rule::ChainContracts, limits, wanted.start);
    const RuleValue* months = values.find(Rule::ChainMonths, limits, wanted.start);
    const RuleValue* gap = values.find(Rule::ChainGapMonths, {}, wanted.start);
    if (!contracts || !months || !gap) {
        result.state = ChainState::Unknown;
        return result;
    }
    result.mostContracts = contracts->amounts.front();
    result.mostMonths = months->amounts.front();
    if (isOutside(wanted.exception))
        result.chain = {wanted};
    else
        result.chain = chainOf(earlier, wanted, gap->amounts.front());
    result.count = int(result.chain.size());
    result.chainStart = result.chain.front().start;
    result.lastAllowed = lastDayOfPeriod(result.chainStart, result.mostMonths);
    if (wanted.lastDay)
        result.newChainFrom = newestInGap(*wanted.lastDay, gap->amounts.front()).addDays(1);
    if (isOutside(wanted.exception))
        return result;
    findPermanent(result, values);
    if (result.state == ChainState::PermanentByLaw || !wanted.lastDay)
        return result;
    const int warnAt = result.mostMonths - values.number(Rule::ChainWarnMonths, wanted.start);
    if (result.count >= result.mostContracts)
        result.reason = ChainReason::Number;
    else if (*wanted.lastDay > lastDayOfPeriod(result.chainStart, warnAt))
        result.reason = ChainReason::Duration;
    if (result.reason != ChainReason::None)
        result.state = ChainState::Last;
    return result;
}

Problems chainProblems(const ChainResult& result) {
    const QString count = QString::number(result.count), most = QString::number(result.mostContracts);
    switch (result.state) {
    case ChainState::Ok:
        return {};
    case ChainState::Unknown:
        return {refusal(QStringLiteral("chain_unknown"), {}, true)};
    case ChainState::Last: {
        Problem problem = result.reason == ChainReason::Number
                              ? refusal(QStringLiteral("chain_last_number"), {count, most})
                              : refusal(QStringLiteral("chain_last_duration"), {shownDate(result.lastAllowed)});
        problem.severity = Severity::Warning;
        return {problem};
    }
    case ChainState::PermanentByLaw:
        break;
    }
    const QString from = shownDate(*result.permanentFrom);
    if (result.reason == ChainReason::Number)
        return {refusal(QStringLiteral("chain_permanent_number"), {from, count, most}, true)};
    if (result.reason == ChainReason::Duration)
        return {refusal(QStringLiteral("chain_permanent_duration"),
                        {from, shownDate(result.chainStart), QString::number(result.mostMonths)}, true)};
    return {refusal(QStringLiteral("chain_permanent_already"), {from}, true)};
}

std::optional<DeadlineCount> chainDay(const ChainResult& result) {
    if (result.chain.empty() || result.state == ChainState::Ok || result.state == ChainState::Unknown)
        return std::nullopt;
    const ChainContract& last = result.chain.back();
    const DeadlineCount limit{CountUnit::Period, result.chainStart, result.mostMonths};
    if (result.permanentFrom) {
        if (*result.permanentFrom <= last.start || *result.permanentFrom != result.lastAllowed.addDays(1))
            return DeadlineCount{CountUnit::Written, *result.permanentFrom, result.count};
        return limit;
    }
    if (result.reason == ChainReason::Number || *last.lastDay > result.lastAllowed)
        return DeadlineCount{CountUnit::Written, *last.lastDay, result.count};
    return limit;
}

Explained explainChainEnd(const ChainResult& result, const Values& values) {
    const ChainContract wanted = result.chain.empty() ? ChainContract{} : result.chain.back();
    const RuleValue* row = values.find(Rule::ChainMonths, limitsOf(wanted), wanted.start);
    if (!row)
        return {};
    return Sum("chain_end", row, result.chainStart).period(result.mostMonths).done();
}

std::optional<Explained> explainPermanent(const ChainResult& result, const Values& values) {
    if (!result.permanentFrom)
        return std::nullopt;
    const QString limits = limitsOf(result.chain.back());
    const QDate day = result.chain.back().start;
    if (result.reason == ChainReason::Duration) {
        Sum sum("chain_permanent", values.find(Rule::ChainMonths, limits, day), result.chainStart);
        sum.period(result.mostMonths).dayAfter();
        return sum.done().date < *result.permanentFrom ? sum.step(StepKind::ContractStart, *result.permanentFrom).done()
                                                       : sum.done();
    }
    Sum sum("chain_permanent", values.find(Rule::ChainContracts, limits, day), result.chainStart);
    if (result.reason == ChainReason::Number)
        sum.step(StepKind::Counted, result.chainStart, result.mostContracts);
    return sum.step(StepKind::ContractStart, *result.permanentFrom).done();
}

} // namespace wijkwerk::rules
