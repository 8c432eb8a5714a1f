// SPDX-License-Identifier: EUPL-1.2
// What the engine of deadlines must know, as plain rows: each list is sorted by person. Read by
// reports/deadline_facts.h.
#pragma once

#include "core/domain/contract.h"
#include "core/domain/deadline.h"
#include "core/domain/participant.h"
#include "core/domain/phase.h"
#include "core/domain/placement.h"
#include "core/domain/trajectory.h"
#include "core/rules/unpaid_work.h"

#include <vector>

namespace wijkwerk::rules {

/// An open trajectory, or a person without one who is owed something.
struct WayFact {
    ParticipantId person;
    TrajectoryId way;
    ParticipantKind kind = ParticipantKind::Reintegrator;
    std::optional<Phase> phase;
    QDate phaseSince;
    QDate referredOn; ///< of a trajectory from the own list: the day it was read, from when we are asked
    WorkerId coach;
    std::optional<QDate> lastContact;
    std::optional<QDate> askOn;       ///< the person stands still; when to ask how to go on
    QDate stillSince;                 ///< since when
    WorkerId lead;                    ///< who keeps the days of the law meanwhile; may be null
    std::optional<QDate> readOn = {}; ///< from the own list: what was to be done before is not asked
    bool startQualified = false;      ///< the profile says that the person has a startkwalificatie
    QDate wentOn = {};                ///< last day of the last "pas op de plaats" in which nobody was to call
};
struct TalkFact { ///< a talk in the voorselectie: held, or planned
    ParticipantId person;
    QDate on;
    bool planned = false;
};
struct AdviceFact {
    ParticipantId person;
    AdviceOutcome outcome = AdviceOutcome::Suitable;
    QDate talkedOn;
};
struct PlacementFact {
    ParticipantId person;
    PlacementId id;
    PlacementKind kind = PlacementKind::Stage;
    StageLegalForm form = StageLegalForm::WorkStage;
    QDate startsOn;
    QDate began;          ///< of the whole stage or secondment, over all places it was on
    QDate until;          ///< invalid: no end
    bool left = false;    ///< left for another by a move
    bool started = false; ///< the first day was really there
    TeamId team;
    int noticeDays = 0;     ///< of a secondment
    int openChecks = 0;     ///< what must be arranged before the first day and is not
    UnpaidWork before = {}; ///< of a trial placement or participation place
};
struct EvaluationFact {
    ParticipantId person;
    int week = 0; ///< of the rhythm; 0: none
    bool last = false;
    QDate heldOn;
};
struct SuspensionFact {
    ParticipantId person;
    QDate from;
    QDate until; ///< invalid: not yet over
};
/// A contract with the municipality that began, or earlier work that counts for the chain (work/contract_check.h:
/// chainLinks).
struct ContractFact {
    ParticipantId person;
    std::int64_t id = 0;  ///< 0: earlier work
    bool current = false; ///< of the open trajectory
    QDate startsOn;
    QDate lastDay; ///< as it was agreed; invalid: for good, or of earlier work: it still runs
    QDate endedOn; ///< when it ended earlier
    bool onCalendarDate = true;
    int probationMonths = 0;
    bool noticed = false;
    ChainException exception = ChainException::None;
    bool elsewhere = false; ///< earlier work for somebody whose successor we are
    QDate until() const { return endedOn.isValid() ? endedOn : lastDay; }
};
struct ProposalFact {
    ParticipantId person;
    bool signedAlready = false;
    QDate since;
};
struct EndFact {
    ParticipantId person;
    Phase into = Phase::Outflow;
    QDate endedOn;
    bool statusAsked = false; ///< left for work, and it is not known whether it lasted
    QDate jobStartsOn;        ///< of an outflow: the last day here when it is not known
};
/// A hand-over to help that goes on: agreed and not done, or done without knowing how the first appointment went.
struct HelpFact {
    ParticipantId person;
    std::int64_t id = 0;
    QDate agreedOn; ///< invalid: not said
    bool done = false;
    QDate appointmentOn; ///< invalid: not known
};
/// A paper or promise with an end, or a request with a term: certificate, consent, rights request, and what was written
/// down as a term (domain/person_term.h).
struct TermFact {
    ParticipantId person;
    DeadlineRule rule = DeadlineRule::Certificate;
    std::int64_t id = 0;
    QDate from;
    QDate until; ///< invalid when it is counted from `from`
    WorkerId owner;
    bool withCommittee = false; ///< of an objection
};
/// What a worker said of a deadline as it stood then: put off until a day (or back to its own), or done.
struct MarkFact {
    ParticipantId person;
    DeadlineRule rule = DeadlineRule::FirstTalk;
    std::string subject;
    QDate dueOn;
    bool isDelay = false;
    QDate until;       ///< of a delay; invalid: back to its own day
    bool done = false; ///< of the others
};

struct DeadlineFacts {
    std::vector<WayFact> ways;
    std::vector<TalkFact> talks;
    std::vector<AdviceFact> advices;
    std::vector<PlacementFact> placements;
    std::vector<EvaluationFact> evaluations;
    std::vector<SuspensionFact> suspensions;
    std::vector<ContractFact> contracts;
    std::vector<ProposalFact> proposals;
    std::vector<EndFact> ends;
    std::vector<HelpFact> helps;
    std::vector<TermFact> terms;
    std::vector<MarkFact> marks; ///< oldest first
};

} // namespace wijkwerk::rules
