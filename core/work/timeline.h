// SPDX-License-Identifier: EUPL-1.2
// Everything that happened with a person, in one list: phases, advices, placements, notes, letters, finished tasks.
#pragma once

#include "core/db/database.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace wijkwerk::work {

enum class TimelineKind {
    Phase,
    Advice,
    Placement,
    Note,
    Imported,
    Letter,
    Task,
    Consent,
    Statement,
    Contract,
    Start,
    Evaluation,
    Absence,
    Suspension,
    Move,
    Talk,
    TrialDay,
    Attachment,
    Handover,
    Standstill,
    Fact,
};

/// Values only; the screen makes the title of kind, code and args.
struct TimelineEntry {
    QDate day;
    QDateTime recordedAt;
    TimelineKind kind = TimelineKind::Note;
    /// Start: the kind of placement. Evaluation: its kind. Absence: its kind. Suspension: `suspended`, `resumed` or
    /// `withdrawn`. Move: `moved` or `undone`. Phase: the phase entered. Advice: the outcome. Placement: its kind
    /// (stage, contract, secondment). Note: its kind. Letter: name of the template. Task: its kind. Consent: `given` or
    /// `withdrawn`. Statement: what it is about. Contract: timeline_contract.h. Fact: timeline_facts.h. Talk:
    /// `privacy_told` or `privacy_not_told`. TrialDay: its outcome. Attachment: `added` or `removed`. Handover:
    /// `planned`, `agreed`, `done`, `heard_back` or `refused`. Standstill: `begun` or `ended`; why is not for everybody
    /// who sees the line.
    QString code;
    /// Phase: the phase left, reason code; of a referral who referred; of a step taken back nothing and the phase it
    /// had led to. Placement: workplace, last day or nothing, vakspecialist, `called_off` when it never began. Letter:
    /// kenmerk, subject, and of a decision the last day to object. Task: title. TrialDay: workplace or team.
    /// Attachment: kind, name. Handover: organisation, first appointment; both for who may see consents. Consent:
    /// purpose, receiver, last day. Note: `corrects` or `corrected`, the day of that and the reason, when it was put
    /// right; without the reason for who may not read the newer one. Start: workplace. Evaluation: week, advice, own
    /// view, signature, `corrects`. Absence: last day, expected last day, `withdrawn`. Suspension: reason, expected
    /// last day, last day, days. Move: from, to, reason, own view.
    QStringList args;
    QString text;         ///< words of a worker: note, reason (also of a referral), conditions, override reason
    WorkerId worker;      ///< who wrote it down
    WorkerId correctedBy; ///< of a note: who put it right
    std::int64_t id = 0;  ///< of the note, letter, placement …; of a step of a contract the proposal
    TrajectoryId trajectory;
    QString putRight; ///< of a step: why it took the place of another, or was taken back
    /// Of a step: the last one of the newest trajectory. Of a move, a suspension and a step of a contract: the last
    /// that holds, with which undoing begins. Of an absence, a document and a stand-still: it holds still.
    bool isLastStep = false;
    bool sensitive = false;      ///< of a note: folded away until somebody asks for it
    NoteId additionTo = {};      ///< of a note: what it adds to
    std::int64_t sharedWith = 0; ///< of a note: the same number for those that were written as one; else 0
    bool isContact = false;      ///< real two-way contact

    bool operator==(const TimelineEntry&) const = default;
};

/// Newest first; of one day what was recorded last comes first.
std::vector<TimelineEntry> timeline(db::Database& database, ParticipantId participant);

} // namespace wijkwerk::work
