// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/notice.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

/// Whole months of a period; 0 when it is not a number of whole months.
int wholeMonths(QDate start, QDate lastDay) {
    constexpr int most = 600;
    for (int months = 1; months <= most && lastDayOfPeriod(start, months) <= lastDay; ++months) {
        if (lastDayOfPeriod(start, months) == lastDay)
            return months;
    }
    return 0;
}

} // namespace

bool needsNotice(const ContractPeriod& contract, const Values& values) {
    const bool endedEarlier = contract.endedOn && contract.lastDay && *contract.endedOn < *contract.lastDay;
    return contract.start.isValid() && contract.lastDay && contract.onCalendarDate && !endedEarlier &&
           *contract.lastDay >= lastDayOfPeriod(contract.start, values.number(Rule::NoticeFromMonths, contract.start));
}

std::optional<QDate> noticeDue(const ContractPeriod& contract, const Values& values) {
    if (!needsNotice(contract, values))
        return std::nullopt;
    return addMonths(*contract.lastDay, -values.number(Rule::NoticeMonths, contract.start));
}

std::optional<Explained> explainNotice(const ContractPeriod& contract, const WorkCalendar& calendar,
                                       const Values& values) {
    if (!needsNotice(contract, values))
        return std::nullopt;
    const RuleValue* row = values.find(Rule::NoticeMonths, {}, contract.start);
    return Sum("notice", row, *contract.lastDay)
        .months(-values.number(Rule::NoticeMonths, contract.start))
        .workingDayBefore(calendar)
        .done();
}

int noticeDaysLate(QDate lawOn, QDate on) {
    return lawOn.isValid() && on.isValid() ? std::max(0, int(lawOn.daysTo(on))) : 0;
}

NoticePenalty noticePenalty(const ContractPeriod& contract, std::optional<QDate> givenOn, std::int64_t monthWageCents,
                            const Values& values) {
    NoticePenalty penalty;
    const auto due = noticeDue(contract, values);
    if (!due)
        return penalty;
    penalty.ofDays = int(due->daysTo(*contract.lastDay));
    penalty.daysLate = givenOn ? std::min(noticeDaysLate(*due, *givenOn), penalty.ofDays) : penalty.ofDays;
    if (penalty.ofDays > 0)
        penalty.cents = (monthWageCents * penalty.daysLate + penalty.ofDays / 2) / penalty.ofDays;
    return penalty;
}

std::optional<ContractPeriod> silentRenewal(const ContractPeriod& contract, const Values& values) {
    if (!contract.lastDay || !contract.onCalendarDate || *contract.lastDay < contract.start)
        return std::nullopt;
    ContractPeriod next;
    next.start = contract.lastDay->addDays(1);
    const int months = wholeMonths(contract.start, *contract.lastDay);
    const QDate same =
        months > 0 ? lastDayOfPeriod(next.start, months) : next.start.addDays(contract.start.daysTo(*contract.lastDay));
    next.lastDay = std::min(same, lastDayOfPeriod(next.start, values.number(Rule::SilentRenewalMonths, next.start)));
    return next;
}

} // namespace wijkwerk::rules
