// SPDX-License-Identifier: EUPL-1.2
// Builds the demo department piece by piece inside one transaction. Only demo.cpp uses it.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/consent.h"
#include "core/domain/deadline.h"
#include "core/domain/department.h"
#include "core/domain/letter.h"
#include "core/domain/note.h"
#include "core/domain/participant.h"
#include "core/domain/rights_request.h"
#include "core/domain/task.h"
#include "core/domain/trajectory.h"
#include "core/domain/worker.h"
#include "core/domain/workplace.h"
#include "core/work/demo_words.h"

#include <QSet>

#include <functional>
#include <set>

namespace wijkwerk::work {

/// A workplace of the demo with the periods in which it is taken, so that it is never overfull.
struct DemoPlace {
    WorkplaceId id;
    TeamId team;
    WorkerId guide;
    int capacity = 0;
    std::vector<std::pair<QDate, QDate>> taken;

    bool hasRoom(QDate from, QDate until) const;
};

/// One person on the way through the wijkbedrijf while it is being invented.
struct DemoLife {
    Participant person;
    Trajectory trajectory;
    int place = -1; ///< index of the workplace
};

class DemoBuilder {
public:
    DemoBuilder(db::Transaction& tx, unsigned seed, QDate day);

    void foundation(); ///< department, teams, wijken, workers, trainings, workplaces
    void atWork();     ///< the 62
    void underway();   ///< referred, preselection, waiting, aftercare, and who waits for whom
    void history();    ///< five years of closed trajectories
    void longAgo();    ///< people of whom the term has ended, or almost
    void stages();     ///< first days, agreements, evaluations, absence
    void profiles();   ///< what is known of those who are underway
    void skills();     ///< scores of who works
    void rights();     ///< consents, requests, something put right
    void contracts();  ///< for every placement by contract, a proposal, secondments
    void handover();   ///< one that is being arranged
    void standstill(); ///< somebody for whom pas op de plaats holds
    void documents();  ///< a few in the dossiers of some, and a sensitive note
    /// People of the caseload without a trajectory, 3 notes each, half of them with a letter.
    void crowd(int people, const std::function<void(int)>& progress);
    int people() const { return m_people; }
    WorkerId firstCoach() const { return m_coaches.front(); }

private:
    // demo_foundation.cpp
    void addWorkers();
    void addPlaces();

    // demo_lives.cpp
    Participant invent(ParticipantKind kind);
    DemoLife refer(ParticipantKind kind, QDate on);
    void move(DemoLife& life, Phase to, QDate on, const QString& reason = {});
    void preselect(DemoLife& life, QDate on);
    void advise(DemoLife& life, QDate on, AdviceOutcome outcome);
    /// Invites, advises, and starts on the day: everything that comes before work.
    DemoLife arriveAt(int place, ParticipantKind kind, QDate start);
    void work(DemoLife& life, PlacementKind kind, QDate from, std::optional<QDate> until, bool ended = false);
    void finish(DemoLife& life, Phase into, QDate on);
    void close(DemoLife& life, QDate on);
    void note(const DemoLife& life, NoteKind kind, QDate on, const QString& text);
    void task(const DemoLife& life, TaskKind kind, const QString& title, QDate due, bool byLaw, bool done);
    void settled(const DemoLife& life, DeadlineRule rule, const QString& subject, QDate due);
    void stageTasks(const DemoLife& life, QDate start, QDate lastDay);

    // demo_people.cpp
    void startStage(int place, int daysAgo);
    void startContract(int place, ParticipantKind kind, int daysAgo);
    void startSecondment(int place);
    void pastLife(QDate referredOn);
    void oldStage(QDate start, bool contract);
    void oldRefusal(QDate referredOn);

    // demo_contract.cpp
    void proposeSomebody();
    // demo_stage.cpp
    void arrange(const Placement& placement);
    void evaluate(const Placement& placement);
    void beAway(const Placement& placement);
    // demo_profile.cpp
    void limitsAndPapers(ParticipantId person, QDate known, WorkerId coach, int number);
    void trialDay(ParticipantId person, TrajectoryId trajectory, WorkerId coach);

    // demo_rights.cpp
    void consent(ParticipantId person, ConsentPurpose purpose, const QString& receiver, QDate given, QDate until,
                 std::optional<QDate> withdrawn);
    RightsRequestId request(ParticipantId person, RequestKind kind, QDate received, const QString& wish,
                            std::optional<QDate> answered);

    QDate workday(QDate day) const;
    QString nextBsn();

    db::Transaction& m_tx;
    Chance m_chance;
    QDate m_day;
    std::vector<TeamId> m_teams;
    std::vector<WijkId> m_wijken;
    std::vector<WorkerId> m_coaches;
    std::vector<std::vector<WorkerId>> m_guides; ///< per team
    std::vector<DemoPlace> m_places;
    std::set<std::pair<std::int64_t, int>> m_held; ///< evaluations: the trajectory and the week
    int m_bsn = 999'990'000;
    int m_people = 0;
    std::size_t m_nextCoach = 0;
};

} // namespace wijkwerk::work
