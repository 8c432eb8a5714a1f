// SPDX-License-Identifier: EUPL-1.2
// The chain rule (ketenbepaling, BW 7:668a): does one more fixed-term contract become one for good by law, and from
// when (domain.md 2.6)? Over values; where they come from is for core/store and core/work. A stage is no contract.
#pragma once

#include "core/domain/contract.h"
#include "core/domain/deadline.h"
#include "core/rules/explained.h"

namespace wijkwerk::rules {

using ChainException = wijkwerk::ChainException;

/// A contract as the chain sees it. Exceptions: `bbl` and `under_18` are never part of a chain; `aow` counts to 48
/// months and 6 contracts with those made after AOW age alone; `after_36` says nothing here, for the days show it.
struct ChainContract {
    QDate start;
    std::optional<QDate> lastDay; ///< real last day; nothing: for good, or of earlier work: it still runs
    bool prior = false;           ///< earlier work in the same function for somebody whose successor we are (lid 2)
    ChainException exception = ChainException::None;
    QString name; ///< employer or number, to show
    bool operator==(const ChainContract&) const = default;
};

enum class ChainState {
    Ok,
    Last,           ///< allowed, but no other one may follow, or the limit of time is near
    PermanentByLaw, ///< counts as one for good, from `permanentFrom`
    Unknown,        ///< the law of that day is not known to the program
};
enum class ChainReason { None, Number, Duration, AlreadyPermanent };

} // namespace wijkwerk::rules

template <>
struct wijkwerk::Words<wijkwerk::rules::ChainState> {
    using enum wijkwerk::rules::ChainState;
    static constexpr Word<wijkwerk::rules::ChainState> list[] = {
        {Ok, "ok"}, {Last, "last"}, {PermanentByLaw, "permanent_by_law"}, {Unknown, "unknown"}};
};
template <>
struct wijkwerk::Words<wijkwerk::rules::ChainReason> {
    using enum wijkwerk::rules::ChainReason;
    static constexpr Word<wijkwerk::rules::ChainReason> list[] = {
        {None, "none"}, {Number, "number"}, {Duration, "duration"}, {AlreadyPermanent, "already_permanent"}};
};

namespace wijkwerk::rules {

struct ChainResult {
    ChainState state = ChainState::Ok;
    ChainReason reason = ChainReason::None; ///< why Last or PermanentByLaw; the number goes before the duration
    std::vector<ChainContract> chain;       ///< those that count, oldest first, the new one last
    int count = 0;
    int mostContracts = 0;
    int mostMonths = 0;
    QDate chainStart;
    QDate lastAllowed; ///< last day until which contracts in this chain may run
    std::optional<QDate> permanentFrom;
    QDate newChainFrom; ///< a contract that begins on this day or later, after the new one, begins a new chain
    bool operator==(const ChainResult&) const = default;
};

/// Whole months and the days that are left between two contracts; both 0 when the next one follows at once.
struct ChainGap {
    int months = 0;
    int days = 0;
    bool operator==(const ChainGap&) const = default;
};
ChainGap gapBetween(QDate ended, QDate next);

/// Walks back from the new contract: one that ended so that the next began within six months belongs to the chain: six
/// whole months from the day after its end are a gap of six months, also when they end on the last day of a shorter
/// month (docs/decisions.md). A contract on its own may last as long as
/// it likes: the limit of time is about contracts that follow each other.
ChainResult checkChain(const std::vector<ChainContract>& earlier, const ChainContract& wanted,
                       const Values& values = shippedValues());
/// `chain_permanent_number`, `chain_permanent_duration`, `chain_permanent_already` (first arg: from when) and
/// `chain_unknown`, which may be overruled: then it is one for good; warnings `chain_last_number`,
/// `chain_last_duration`.
Problems chainProblems(const ChainResult& result);

/// The day on which the chain asks something (D08), and how it is counted: when this is the last one its own end, the
/// limit of time when that is near or passed, and the day from which it is one for good when it began as such. Nothing
/// when there is room for another one.
std::optional<DeadlineCount> chainDay(const ChainResult& result);

/// Last day until which this chain may run.
Explained explainChainEnd(const ChainResult& result, const Values& values = shippedValues());
/// First day on which it is one for good; nothing when it is not.
std::optional<Explained> explainPermanent(const ChainResult& result, const Values& values = shippedValues());

} // namespace wijkwerk::rules
