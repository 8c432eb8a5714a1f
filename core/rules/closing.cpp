// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/closing.h"

#include <algorithm>

namespace wijkwerk::rules {

bool blocksClosing(ClosingItem item) {
    return item == ClosingItem::Handover || item == ClosingItem::RightsRequest || item == ClosingItem::Contract ||
           item == ClosingItem::Proposal;
}

std::vector<ClosingCheck> closingChecks(const ClosingFacts& facts) {
    std::vector<ClosingCheck> checks;
    for (const auto& word : Words<ClosingItem>::list) {
        const auto found = facts.find(word.value);
        if (found != facts.end() && found->second > 0)
            checks.push_back({word.value, found->second, blocksClosing(word.value)});
    }
    std::ranges::stable_sort(checks, std::greater{}, &ClosingCheck::blocks);
    return checks;
}

Problems mayClose(const std::vector<ClosingCheck>& checks, const std::map<ClosingItem, QString>& reasons) {
    Problems problems;
    for (const ClosingCheck& check : checks) {
        const auto reason = reasons.find(check.item);
        const bool explained = reason != reasons.end() && !reason->second.trimmed().isEmpty();
        if (!check.blocks && explained)
            continue;
        Problem problem = check.blocks ? wrong(QStringLiteral("closing_blocked"), codeOf(check.item))
                                       : wrong(QStringLiteral("closing_needs_reason"), codeOf(check.item));
        problem.args = {codeOf(check.item), QString::number(check.count)};
        problems.push_back(problem);
    }
    return problems;
}

} // namespace wijkwerk::rules
