// SPDX-License-Identifier: EUPL-1.2
#include "core/work/counter_acts.h"

#include "core/domain/ending.h"
#include "core/work/sight.h"
#include "core/work/step_right.h"

namespace wijkwerk::work {

namespace {

using rules::Right;

constexpr CounterRule table[] = {
    {TimelineKind::Phase, "", Counter::CorrectStep, Right::WriteNote}, // and the right of the step itself
    {TimelineKind::Phase, "", Counter::TakeBackStep, Right::WriteNote},
    {TimelineKind::Letter, "", Counter::CannotBeUndone, Right::SeeLetters},
    {TimelineKind::Consent, "given", Counter::WithdrawConsent, Right::KeepConsents},
    {TimelineKind::Note, "", Counter::CorrectNote, Right::WriteNote},
    {TimelineKind::Task, "", Counter::ReopenTask, Right::KeepTasks},
};

bool fits(const TimelineEntry& entry, const CounterRule& rule, const Sight& sight) {
    if (entry.kind != rule.kind || (*rule.code != '\0' && entry.code != QLatin1String(rule.code)))
        return false;
    if (!sight.may(rule.right))
        return false;
    if (entry.kind != TimelineKind::Phase)
        return true;
    const auto to = fromCode<Phase>(entry.code);
    if (!to || entry.args.value(1) == takenBackReason || !sight.may(rightOfStep(*to)))
        return false;
    return rule.counter != Counter::TakeBackStep || (entry.isLastStep && !entry.args.value(0).isEmpty());
}

} // namespace

std::span<const CounterRule> counterRules() {
    return table;
}

std::vector<Counter> countersOf(const TimelineEntry& entry, const Sight& sight) {
    std::vector<Counter> found;
    for (const CounterRule& rule : table) {
        if (fits(entry, rule, sight))
            found.push_back(rule.counter);
    }
    return found;
}

} // namespace wijkwerk::work
