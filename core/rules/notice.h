// SPDX-License-Identifier: EUPL-1.2
// Aanzegging (BW 7:668): must it be done, by when, what does it cost to forget it, and what happens when nobody says
// anything (domain.md 2.6). Terms are counted back, so the Algemene termijnenwet does not move them.
#pragma once

#include "core/rules/explained.h"

namespace wijkwerk::rules {

/// When a contract runs.
struct ContractPeriod {
    QDate start;
    std::optional<QDate> lastDay;   ///< "t/m"; nothing: for good
    bool onCalendarDate = true;     ///< ends on a date, not on an event ("until the colleague is back")
    std::optional<QDate> endedOn{}; ///< ended earlier, so by notice or together and not by itself
    bool operator==(const ContractPeriod&) const = default;
};

/// A contract of six months or more that ends on a calendar date, and did not end before it.
bool needsNotice(const ContractPeriod& contract, const Values& values = shippedValues());
/// The last day of the law: one month before the end, clamped to the end of the month. To 31-12 → 30-11. Nothing when
/// no notice is needed.
std::optional<QDate> noticeDue(const ContractPeriod& contract, const Values& values = shippedValues());
/// The day to work towards: the same, or the own working day before it.
std::optional<Explained> explainNotice(const ContractPeriod& contract, const WorkCalendar& calendar = {},
                                       const Values& values = shippedValues());

/// Days for which a notice on `on` comes too late: those after the last day of the law, whatever own working day was
/// worked towards (BW 7:668 lid 1 and 3). To 31-12: on 30-11 none, on 02-12 two.
int noticeDaysLate(QDate lawOn, QDate on);

struct NoticePenalty {
    int daysLate = 0; ///< of `ofDays`
    int ofDays = 0;   ///< between the last day of the law and the end of the contract
    std::int64_t cents = 0;
    bool operator==(const NoticePenalty&) const = default;
};
/// What the employer owes when the notice came on `givenOn` (nothing: never, or not yet, which is a whole month): days
/// too late times the wage of a month, divided by the days between the last day of the law and the end; rounded to the
/// cent, never more than one month. An indication: HR decides.
NoticePenalty noticePenalty(const ContractPeriod& contract, std::optional<QDate> givenOn, std::int64_t monthWageCents,
                            const Values& values = shippedValues());

/// When nothing was said and work goes on: the same terms, for as long as the contract was, at most a year (BW 7:668
/// lid 4). Nothing for a contract for good, or without a calendar date.
std::optional<ContractPeriod> silentRenewal(const ContractPeriod& contract, const Values& values = shippedValues());

} // namespace wijkwerk::rules
