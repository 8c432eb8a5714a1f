// SPDX-License-Identifier: EUPL-1.2
// Something somebody must do by a day, or waits for.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace wijkwerk {

enum class TaskKind {
    FirstTalk,  ///< D01: first talk after the referral
    Report,     ///< D02: preselection report
    Evaluation, ///< D03
    Decision,   ///< D04: contract, extend or stop
    StageEnd,
    Contract,
    Aftercare,   ///< D20
    CallBack,    ///< from Snelle aanmelding
    Waiting,     ///< I wait for someone else; see Task::waitingFor
    Appointment, ///< has a time
    Standstill,  ///< asks how to go on after "pas op de plaats"
    Other,
};
template <>
struct Words<TaskKind> {
    static constexpr Word<TaskKind> list[] = {
        {TaskKind::FirstTalk, "first_talk"},  {TaskKind::Report, "report"},
        {TaskKind::Evaluation, "evaluation"}, {TaskKind::Decision, "decision"},
        {TaskKind::StageEnd, "stage_end"},    {TaskKind::Contract, "contract"},
        {TaskKind::Aftercare, "aftercare"},   {TaskKind::CallBack, "call_back"},
        {TaskKind::Waiting, "waiting"},       {TaskKind::Appointment, "appointment"},
        {TaskKind::Standstill, "standstill"}, {TaskKind::Other, "other"}};
};

/// What is still open in the program and shows by itself when the task is done.
enum class TaskFact {
    None,
    Proposal,   ///< the next step of a contract proposal
    TrialDay,   ///< the outcome of a meeloopdag
    Suspension, ///< a stage that stands still goes on or stops
};
template <>
struct Words<TaskFact> {
    static constexpr Word<TaskFact> list[] = {{TaskFact::None, "none"},
                                              {TaskFact::Proposal, "proposal"},
                                              {TaskFact::TrialDay, "trial_day"},
                                              {TaskFact::Suspension, "suspension"}};
};

struct Task {
    TaskId id;
    ParticipantId participant; ///< may be null
    TrajectoryId trajectory;
    WorkerId owner;
    TaskKind kind = TaskKind::Other;
    QString title; ///< Dutch, short: `Evaluatie week 5`
    QDate dueOn;
    QTime at;           ///< invalid unless it is an appointment
    bool byLaw = false; ///< late is red instead of amber
    QString waitingFor; ///< HR, klantmanager, …; with TaskKind::Waiting
    std::optional<QDateTime> doneAt;
    WorkerId doneBy;
    int revision = 0;
    TaskFact fact = TaskFact::None; ///< as it was read: then it is not ticked off by hand

    bool operator==(const Task&) const = default;
};

} // namespace wijkwerk
