// SPDX-License-Identifier: EUPL-1.2
// What one row of the own list of the wijkbedrijf says of a trajectory, and the words such lists use. What stands in
// other rows or in the department is not looked at here.
#pragma once

#include "core/domain/ending.h"
#include "core/domain/participant.h"
#include "core/domain/phase.h"
#include "core/domain/placement.h"

namespace wijkwerk::imports {

/// Days that the row does not give stay empty: nothing is made up.
struct OwnRow {
    Phase phase = Phase::Referred; ///< where the person is now; Closed for a former participant
    std::optional<ParticipantKind> kind;
    QString referredBy;
    std::optional<QDate> referredOn;
    std::optional<QDate> stageStart;
    std::optional<QDate> stageEnd; ///< "t/m"
    std::optional<QDate> contractStart;
    std::optional<QDate> contractEnd; ///< "t/m"
    bool forGood = false;             ///< the contract has no end
    Hours hours;                      ///< a week; 0 is not known
    QString workplace;                ///< as given
    QString guide;
    QString coach;
    std::optional<QDate> endedOn;
    QString reason; ///< as given: a word that may judge; it is translated and never kept
    QString remark;
    std::optional<Phase> said; ///< what the phase column says

    /// First day that is known of the trajectory.
    std::optional<QDate> first() const;
    /// First day of the phase the person is in.
    std::optional<QDate> since() const;
    /// First and last day on the place: of the contract, else of the stage, as far as they are known.
    std::optional<QDate> placedOn() const { return contractStart ? contractStart : stageStart; }
    std::optional<QDate> placedUntil() const { return contractStart ? contractEnd : stageEnd; }
    bool isClosed() const { return phase == Phase::Closed; }
    bool operator==(const OwnRow&) const = default;
};

/// How a trajectory ended, in the words of domain.md 9.2-9.4.
struct OwnEnding {
    Phase into = Phase::DroppedOut; ///< Outflow, DroppedOut or Closed
    QString code;
    bool operator==(const OwnEnding&) const = default;
};
/// `dropped_out:motivation`
QString toText(const OwnEnding& ending);
std::optional<OwnEnding> endingFromText(QStringView text);
/// All that can be chosen: drop-out reasons first.
std::vector<OwnEnding> allEndings();
/// What a word most likely means: `Geen motivatie` → wil stoppen. Nothing when it says nothing that is known.
std::optional<OwnEnding> endingOfWord(const QString& word);
/// Nobody said why: closed for the administration, which no number counts.
OwnEnding unknownEnding();

/// `Proefplaatsing` → stage; Closed, Outflow and DroppedOut for who has left. Nothing for other words.
std::optional<Phase> phaseOfWord(const QString& word);

} // namespace wijkwerk::imports
