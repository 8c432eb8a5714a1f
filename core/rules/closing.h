// SPDX-License-Identifier: EUPL-1.2
// The checklist before a trajectory is closed (domain.md 2.2): what still blocks, and what may stay open with a reason.
// Pure; core/work/closing_work reads the facts.
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace wijkwerk::rules {

enum class ClosingItem {
    Handover,      ///< a hand-over that is neither done nor refused
    RightsRequest, ///< a request about data without an answer (AVG art. 12)
    Contract,      ///< an employment contract that runs on after the day of closing
    Notice,        ///< aanzegging that was due and not given (BW 7:668)
    Proposal,      ///< a contract proposal without an answer
    Absence,       ///< reported ill or absent, without an end
    Evaluation,    ///< planned and not held
    Letter,        ///< final, but not sent
    Aftercare,     ///< contacts still to come
    Status,        ///< lasting outflow not known
    Task,          ///< other open tasks
    Draft,         ///< a note that was begun
    Consent,       ///< a consent that goes on
    Returned,      ///< keys and work clothes of somebody who worked here
};

} // namespace wijkwerk::rules

namespace wijkwerk {

template <>
struct Words<rules::ClosingItem> {
    using C = rules::ClosingItem;
    static constexpr Word<C> list[] = {{C::Handover, "handover"},
                                       {C::RightsRequest, "rights_request"},
                                       {C::Contract, "contract"},
                                       {C::Notice, "notice"},
                                       {C::Proposal, "proposal"},
                                       {C::Absence, "absence"},
                                       {C::Evaluation, "evaluation"},
                                       {C::Letter, "letter"},
                                       {C::Aftercare, "aftercare"},
                                       {C::Status, "status"},
                                       {C::Task, "task"},
                                       {C::Draft, "draft"},
                                       {C::Consent, "consent"},
                                       {C::Returned, "returned"}};
};

} // namespace wijkwerk

namespace wijkwerk::rules {

/// How many of each are open; what is not named is none.
using ClosingFacts = std::map<ClosingItem, int>;

struct ClosingCheck {
    ClosingItem item = ClosingItem::Task;
    int count = 0;
    bool blocks = false; ///< must be done first; a reason is no help
    bool operator==(const ClosingCheck&) const = default;
};

/// A legal duty that only an act can meet blocks: hand-over, request, running contract, proposal. The rest asks why.
bool blocksClosing(ClosingItem item);
/// Open items, what blocks first, in the order of the list.
std::vector<ClosingCheck> closingChecks(const ClosingFacts& facts);
/// Codes: `closing_blocked` and `closing_needs_reason` (field: the code of the item, args: item and count).
Problems mayClose(const std::vector<ClosingCheck>& checks, const std::map<ClosingItem, QString>& reasons);

} // namespace wijkwerk::rules
