// SPDX-License-Identifier: EUPL-1.2
// Inside of the engine of deadlines: the facts of one person, and what every rule needs to hand in a deadline. Only
// deadline_engine.cpp and the files with its rules include this.
#pragma once

#include "core/rules/deadline_engine.h"

#include <span>

namespace wijkwerk::rules {

/// The rows of one person.
struct PersonFacts {
    const WayFact& way;
    std::span<const TalkFact> talks;
    std::span<const AdviceFact> advices;
    std::span<const PlacementFact> placements;
    std::span<const EvaluationFact> evaluations;
    std::span<const SuspensionFact> suspensions;
    std::span<const ContractFact> contracts;
    std::span<const ProposalFact> proposals;
    std::span<const EndFact> ends;
    std::span<const HelpFact> helps;
    std::span<const TermFact> terms;
    std::span<const MarkFact> marks;
};

class DeadlineMaker {
public:
    DeadlineMaker(const DeadlineValues& values, const WorkDays& days, QDate today, std::vector<wijkwerk::Deadline>& out)
        : values(values)
        , days(days)
        , today(today)
        , m_out(out) {}

    const DeadlineValues& values;
    const WorkDays& days;
    const QDate today;

    void begin(const PersonFacts& person);

    struct Wanted {
        DeadlineRule rule;
        DeadlineSubject subject;
        DeadlineAction action;
        DeadlineCount count; ///< gives the day; moved to the own working day before it, unless `fixed`
        QDate since;
        bool hard = false;
        bool fixed = false; ///< an end that never moves
        QDate notBefore{};
        WorkerId owner{}; ///< the jobcoach when there is none
    };
    /// Hands it in unless a worker said that it is done or not needed.
    void add(const Wanted& wanted);

private:
    QDate dayOf(const DeadlineCount& count) const;
    bool isDone(const wijkwerk::Deadline& deadline) const;
    void postpone(wijkwerk::Deadline& deadline) const;
    void alert(wijkwerk::Deadline& deadline) const;

    std::vector<wijkwerk::Deadline>& m_out;
    const PersonFacts* m_person = nullptr;
    TeamId m_team;
};

// deadline_rules_way.cpp
void addScreening(DeadlineMaker& make, const PersonFacts& person); ///< D01, D02
void addTerms(DeadlineMaker& make, const PersonFacts& person);     ///< D10, D11, D13–D16, D23
void addAfter(DeadlineMaker& make, const PersonFacts& person);     ///< D20
void addHandover(DeadlineMaker& make, const PersonFacts& person);  ///< W03
void addContact(DeadlineMaker& make, const PersonFacts& person);   ///< D21, W02
// deadline_rules_work.cpp, deadline_rules_contract.cpp
void addStage(DeadlineMaker& make, const PersonFacts& person);      ///< D03–D06, W01
void addContracts(DeadlineMaker& make, const PersonFacts& person);  ///< D07–D09
void addSecondment(DeadlineMaker& make, const PersonFacts& person); ///< D19

/// The placement of today, else the next one; nothing when all are over.
const PlacementFact* currentPlacement(const PersonFacts& person, PlacementKind kind, QDate today);

} // namespace wijkwerk::rules
