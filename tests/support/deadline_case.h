// SPDX-License-Identifier: EUPL-1.2
// Facts of one person made by hand, for the engine of deadlines.
#pragma once

#include "core/rules/deadline_engine.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

namespace wijkwerk::test {

inline const ParticipantId who{7};
inline const TrajectoryId way{70};
inline const TeamId team{3};

/// One person in a phase, referred on a Monday and seen today.
struct DeadlineCase {
    rules::DeadlineFacts facts;
    rules::DeadlineValues values;
    WorkCalendar calendar;
    QDate today = day("23-11-2026"); // a Monday

    explicit DeadlineCase(Phase phase, const char* referred = "02-11-2026") {
        rules::WayFact fact;
        fact.person = who;
        fact.way = way;
        fact.phase = phase;
        fact.phaseSince = fact.referredOn = day(referred);
        fact.lastContact = today;
        facts.ways.push_back(fact);
    }
    DeadlineCase& stage(const char* from, const char* until, StageLegalForm form = StageLegalForm::WorkStage) {
        rules::PlacementFact fact;
        fact.person = who;
        fact.id = PlacementId{1000 + std::int64_t(facts.placements.size())};
        fact.form = form;
        fact.startsOn = fact.began = day(from);
        fact.until = day(until);
        fact.team = team;
        facts.placements.push_back(fact);
        return *this;
    }
    DeadlineCase& contract(std::int64_t id, const char* from, const char* until, bool current = true) {
        rules::ContractFact fact;
        fact.person = who;
        fact.id = id;
        fact.current = current;
        fact.startsOn = day(from);
        fact.lastDay = day(until);
        facts.contracts.push_back(fact);
        return *this;
    }
    DeadlineCase& talk(const char* on, bool planned = false) {
        facts.talks.push_back({who, day(on), planned});
        return *this;
    }
    DeadlineCase& evaluated(int week, const char* on) {
        facts.evaluations.push_back({who, week, false, day(on)});
        return *this;
    }
    DeadlineCase& on(const char* date) {
        today = day(date);
        facts.ways.front().lastContact = today;
        return *this;
    }

    std::vector<Deadline> all() const {
        return rules::deadlines(facts, values, rules::WorkDays(calendar, today), today);
    }
    std::optional<Deadline> find(const QString& subject) const {
        for (const Deadline& one : all()) {
            if (toText(one.subject) == subject)
                return one;
        }
        return std::nullopt;
    }
    QDate due(const char* subject) const {
        const auto found = find(QString::fromLatin1(subject));
        return found ? found->due : QDate();
    }
    AlertStage stageOf(const char* subject) const {
        const auto found = find(QString::fromLatin1(subject));
        REQUIRE(found);
        return found->stage;
    }
};

} // namespace wijkwerk::test
