// SPDX-License-Identifier: EUPL-1.2
// What a transaction changed: announced once after the commit, and what the journal says of it.
#pragma once

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <vector>

namespace wijkwerk::db {

/// Kinds of things that are written. The words are those of the journal.
enum class Thing {
    Department,
    Team,
    Wijk,
    Worker,
    Training,
    Workplace,
    Participant,
    Caseload,
    Trajectory,
    Advice,
    Placement,
    Task,
    Note,
    Draft,
    Letter,
    SavedView,
    ImportRun,
    Setting,
    RetentionRule,
    LegalHold,
    DestructionList,
    Consent,
    RightsRequest,
    Correction,
    Statement,
    ContractProposal,
    Contract,
    ContractNotice,
    PriorEmployment,
    Secondment,
    SkillItem,
    SkillSheet,
    ProfileItem,
    FunctionalLimit,
    Certificate,
    WorkHistory,
    IntakeTalk,
    TrialDay,
    StartCheck,
    PlacementStart,
    StageAgreement,
    Evaluation,
    Absence,
    Suspension,
    PlacementMove,
    Handover,
    ClosingCheck,
    Standstill,
    Attachment,
    Deadline,
    PersonTerm,
    Duty,
    DataBreach,
};
QLatin1String codeOf(Thing thing);

enum class Verb { Added, Changed, Removed };

struct Change {
    Thing thing = Thing::Setting;
    std::int64_t id = 0;
    bool operator==(const Change&) const = default;
};

/// Views reload from this and from nothing else.
struct ChangeSet {
    std::vector<Change> changes;
    std::vector<std::int64_t> persons; ///< participants it is about
    bool everything = false;           ///< an import: too many to name

    bool isEmpty() const { return changes.empty() && !everything; }
    bool touches(Thing thing) const;
    bool touchesPerson(std::int64_t participant) const;
};

/// Old and new of one field; only the fields that differ are given. Values of `bsn` are never kept.
struct FieldChange {
    QString field;
    QString before;
    QString after;
};
using FieldChanges = std::vector<FieldChange>;

/// Who acts: stored with every journal line.
struct Actor {
    std::int64_t worker = 0;
    QString account; ///< system account
    QString machine;
    QString place = {}; ///< `window`, `wijkwerkctl`, or the name of another program of ours
};
/// The account, machine and program this process is, with that worker.
Actor actorHere(std::int64_t worker);

enum class Ended { Done, Refused, Failed };
QLatin1String codeOf(Ended ended);

/// One act of a worker: one journal line with its parts.
struct Act {
    QString code;            ///< `participant_added`, `stage_started`, `dossier_opened` …
    std::int64_t person = 0; ///< the participant it is about, 0 when about none
    QString note;            ///< reason of an overruling, number of rows of a list; never content of a dossier
    Ended ended = Ended::Done;
};

} // namespace wijkwerk::db
