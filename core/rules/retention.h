// SPDX-License-Identifier: EUPL-1.2
// Until when what is known of somebody is kept (domain.md 6.5): which rule goes for a trajectory, when its term ends,
// and what keeps it longer. Notes, letters, tasks and requests go with their person: as long as one trajectory is kept,
// all of it is.
#pragma once

#include "core/domain/retention.h"

#include <span>

namespace wijkwerk::rules {

/// Which kinds of rule go for a trajectory that was closed; more than one when it had a contract. The longest counts.
std::vector<RetentionSubject> subjectsOf(const TrajectoryFacts& trajectory);

/// Last day of a term that starts on that day; nothing for Ever. With `untilYearEnd` a term of years goes on until the
/// 31st of December of that year, as many municipalities do; days and months never do.
std::optional<QDate> lastDayOf(const RetentionRule& rule, QDate start, bool untilYearEnd);

/// The rule for a subject that was valid on the day the term started; a rule with a later first day goes before one
/// without, and a confirmed one before one that is not. Null when there is none.
const RetentionRule* ruleFor(std::span<const RetentionRule> rules, RetentionSubject subject, QDate start);

/// The term of a trajectory, or of what is known of somebody without one.
struct Term {
    TrajectoryId trajectory; ///< null: of the person
    RetentionSubject subject = RetentionSubject::Other;
    QString result;
    QDate startsOn;
    std::optional<QDate> endsOn;         ///< last day on which it is kept
    std::optional<RetentionBlock> block; ///< what keeps this one

    bool operator==(const Term&) const = default;
};

struct Verdict {
    std::vector<Term> terms;
    std::vector<RetentionBlock> blocks; ///< what keeps the person, each once, in the order of the enum

    bool mayGo() const { return blocks.empty() && !terms.empty(); }
    /// At least one term ended, whether or not something else keeps the person: worth a line on the list.
    bool hasEndedTerm() const;
    bool operator==(const Verdict&) const = default;
};

/// What may be destroyed on `reference`: terms whose last day lies before it.
Verdict verdictOn(const PersonFacts& person, std::span<const RetentionRule> rules, QDate reference, bool untilYearEnd);

} // namespace wijkwerk::rules
