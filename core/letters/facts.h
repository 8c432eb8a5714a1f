// SPDX-License-Identifier: EUPL-1.2
// What a letter says about one person on one day: values of the domain written out as the words of the merge fields.
#pragma once

#include "core/domain/contract.h"
#include "core/domain/department.h"
#include "core/domain/participant.h"
#include "core/domain/placement.h"
#include "core/domain/placement_move.h"
#include "core/domain/trajectory.h"
#include "core/domain/worker.h"
#include "core/domain/workplace.h"
#include "core/rules/evaluation_dates.h"

#include <QDateTime>
#include <QMap>

#include <vector>

namespace wijkwerk::letters {

/// A stage that got a later last day: it was extended, or it stood still and went on.
struct LetterExtension {
    QDate lastDayBefore;                       ///< that the last letter told; without a letter, of before the extension
    QString reason;                            ///< of an extension
    std::optional<QDate> latest;               ///< the last day that the law or the department allows
    QString goal;                              ///< of the stageovereenkomst
    std::vector<rules::Pause> stoodStill = {}; ///< that moved the last day since it was told
    QDateTime recordedAt = {};
};
/// A stage that stopped before its time.
struct LetterStop {
    QDate lastDay;
    std::optional<QDate> planned;
    std::optional<ChangeReason> change;   ///< the person waits for another place
    std::optional<DropOutReason> dropOut; ///< or the whole trajectory ended
    QString note;
    std::optional<QDate> talkedOn;
    bool handedOver = false; ///< to care
};
/// Somebody who works elsewhere from a day on.
struct LetterMove {
    PlacementMove move;
    QString from; ///< name of the workplace
};

/// Everything a letter about a placement is made of, read beforehand; values only.
struct LetterInput {
    Department department;
    Participant participant;
    Trajectory trajectory;
    Placement placement;
    Workplace workplace;
    Team team;
    QString wijk;                   ///< name of the wijk of the workplace; empty is the whole town
    Worker guide;                   ///< vakspecialist
    Worker coach;                   ///< jobcoach
    Worker author;                  ///< who makes the letter; stands in for an unknown jobcoach when that is their role
    QDate date;                     ///< printed on the letter; it is sent on that day
    QString reference;              ///< kenmerk; empty in a preview, taken when the letter is made final
    std::vector<QDate> closingDays; ///< days on which the department is closed, for dates that move to a working day
    std::vector<rules::Pause> pauses; ///< in which the stage stood still
    rules::Values values = rules::shippedValues();
    std::vector<QDate> equated;              ///< days the department has equated with holidays, for legal terms
    std::optional<Advice> advice;            ///< of the voorselectie
    std::optional<LetterExtension> extended; ///< the last one of this stage
    std::optional<LetterMove> moved;         ///< the last one
    std::optional<LetterStop> stopped;
    std::optional<ContractProposal> proposal; ///< the one that is open
    std::optional<Contract> contract;         ///< the one that runs, or the last one
    std::optional<ContractNotice> notice;     ///< the last aanzegging of that contract
};

/// Name of a field → its text. A field that has no value is absent.
using Facts = QMap<QString, QString>;

/// The merge fields of domain.md 10, filled from the input. Dates are written out, phones shown as people write them.
Facts facts(const LetterInput& input);

/// All names that a template may use.
const QStringList& knownFields();

} // namespace wijkwerk::letters
