// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/retention.h"

#include "core/base/calendar.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

/// The day on which the term of this subject starts: the end of the work or the contract, else the closing. A later day
/// never shortens a term, so whatever of the two came last counts.
QDate startOf(const TrajectoryFacts& trajectory, const RetentionRule* rule) {
    QDate start = trajectory.closedOn;
    if (rule && rule->start == TermStart::ProvisionEnded && trajectory.workEndedOn)
        start = std::max(start, *trajectory.workEndedOn);
    if (rule && rule->start == TermStart::EmploymentEnded && trajectory.employmentEndedOn)
        start = std::max(start, *trajectory.employmentEndedOn);
    return start;
}

std::optional<RetentionBlock> blockOf(const RetentionRule* rule, const std::optional<QDate>& endsOn, QDate reference) {
    if (!rule)
        return RetentionBlock::NoRule;
    if (rule->unit == TermUnit::Ever)
        return RetentionBlock::KeptForEver;
    if (*endsOn >= reference)
        return RetentionBlock::TermRuns;
    return rule->isConfirmed() ? std::nullopt : std::optional(RetentionBlock::NotConfirmed);
}

Term termOf(std::span<const RetentionRule> rules, RetentionSubject subject, const TrajectoryFacts& facts,
            QDate reference, bool untilYearEnd) {
    Term term;
    term.trajectory = facts.id;
    term.subject = subject;
    const RetentionRule* rule = ruleFor(rules, subject, facts.closedOn);
    term.startsOn = startOf(facts, rule);
    if (rule) {
        term.result = rule->result;
        term.endsOn = lastDayOf(*rule, term.startsOn, untilYearEnd);
    }
    term.block = blockOf(rule, term.endsOn, reference);
    return term;
}

/// Nothing is later than any day: kept for ever, or nobody knows until when.
bool lastsLonger(const Term& a, const Term& b) {
    if (!a.endsOn || !b.endsOn)
        return !a.endsOn && b.endsOn;
    return *a.endsOn > *b.endsOn;
}

void add(std::vector<RetentionBlock>& blocks, RetentionBlock block) {
    if (std::ranges::find(blocks, block) == blocks.end())
        blocks.push_back(block);
}

} // namespace

std::vector<RetentionSubject> subjectsOf(const TrajectoryFacts& trajectory) {
    std::vector<RetentionSubject> subjects;
    if (trajectory.worked)
        subjects.push_back(RetentionSubject::Provision);
    if (trajectory.employed)
        subjects.push_back(RetentionSubject::Employment);
    if (!subjects.empty())
        return subjects;
    if (trajectory.refused)
        return {RetentionSubject::Refused};
    return {trajectory.advised ? RetentionSubject::Other : RetentionSubject::BrokenOff};
}

std::optional<QDate> lastDayOf(const RetentionRule& rule, QDate start, bool untilYearEnd) {
    switch (rule.unit) {
    case TermUnit::Days:
        return start.addDays(rule.term);
    case TermUnit::Months:
        return addMonths(start, rule.term);
    case TermUnit::Years: {
        const QDate end = addMonths(start, 12 * rule.term);
        return untilYearEnd ? QDate(end.year(), 12, 31) : end;
    }
    case TermUnit::Ever:
        break;
    }
    return std::nullopt;
}

const RetentionRule* ruleFor(std::span<const RetentionRule> rules, RetentionSubject subject, QDate start) {
    const RetentionRule* found = nullptr;
    for (const RetentionRule& rule : rules) {
        if (rule.subject != subject || !rule.isValidOn(start))
            continue;
        const auto rank = [](const RetentionRule& one) {
            return std::pair(one.validFrom.value_or(QDate(1, 1, 1)), one.isConfirmed());
        };
        if (!found || rank(rule) > rank(*found))
            found = &rule;
    }
    return found;
}

bool Verdict::hasEndedTerm() const {
    return std::ranges::any_of(terms, [](const Term& term) { return !term.block && term.endsOn; });
}

Verdict verdictOn(const PersonFacts& person, std::span<const RetentionRule> rules, QDate reference, bool untilYearEnd) {
    Verdict verdict;
    bool open = false;
    for (const TrajectoryFacts& facts : person.trajectories) {
        open = open || facts.open;
        if (facts.open)
            continue;
        std::vector<Term> terms;
        for (const RetentionSubject subject : subjectsOf(facts))
            terms.push_back(termOf(rules, subject, facts, reference, untilYearEnd));
        verdict.terms.push_back(
            *std::ranges::max_element(terms, [](const Term& a, const Term& b) { return lastsLonger(b, a); }));
    }
    if (person.trajectories.empty() && person.lastSeen.isValid()) {
        TrajectoryFacts nothing;
        nothing.closedOn = person.lastSeen;
        verdict.terms.push_back(termOf(rules, RetentionSubject::Other, nothing, reference, untilYearEnd));
    }
    std::vector<RetentionBlock>& blocks = verdict.blocks;
    if (open)
        add(blocks, RetentionBlock::OpenTrajectory);
    if (person.openRequest)
        add(blocks, RetentionBlock::OpenRequest);
    // A hold that was made after the reference day keeps as well: destroying is done now.
    if (std::ranges::any_of(person.holds, [&](const LegalHold& hold) {
            return !hold.liftedAt && (!hold.until || *hold.until >= reference);
        }))
        add(blocks, RetentionBlock::LegalHold);
    if (person.inCaseload)
        add(blocks, RetentionBlock::InCaseload);
    for (const Term& term : verdict.terms) {
        if (term.block)
            add(blocks, *term.block);
    }
    std::ranges::sort(blocks);
    return verdict;
}

} // namespace wijkwerk::rules
