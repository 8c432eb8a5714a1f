// SPDX-License-Identifier: EUPL-1.2
// Phases of the pathway and which may follow which (domain.md 2.1 and 2.2). Guards live in core/rules/pathway.h.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>

#include <span>

namespace wijkwerk {

enum class Phase {
    Referred,
    Preselection,
    Waiting,
    Stage,
    Contract,
    Seconded,
    Outflow,
    DroppedOut,
    Aftercare,
    Closed,
};
template <>
struct Words<Phase> {
    static constexpr Word<Phase> list[] = {{Phase::Referred, "referred"},   {Phase::Preselection, "preselection"},
                                           {Phase::Waiting, "waiting"},     {Phase::Stage, "stage"},
                                           {Phase::Contract, "contract"},   {Phase::Seconded, "seconded"},
                                           {Phase::Outflow, "outflow"},     {Phase::DroppedOut, "dropped_out"},
                                           {Phase::Aftercare, "aftercare"}, {Phase::Closed, "closed"}};
};

/// At work in the wijkbedrijf: the "62" of domain.md I06.
constexpr bool isAtWork(Phase phase) {
    return phase == Phase::Stage || phase == Phase::Contract || phase == Phase::Seconded;
}
constexpr bool isOpen(Phase phase) {
    return phase != Phase::Closed;
}

struct Transition {
    Phase from;
    Phase to;
};
/// All transitions of domain.md 2.2; whether one may happen now is for the guards.
std::span<const Transition> transitions();
bool mayFollow(Phase from, Phase to);

/// One step on the pathway. Events are never changed or deleted; a correction supersedes.
struct PhaseEvent {
    PhaseEventId id;
    TrajectoryId trajectory;
    std::optional<Phase> from; ///< nothing for the first one
    Phase to = Phase::Referred;
    QDate effectiveOn;    ///< when it was so
    QDateTime recordedAt; ///< when it was written down, UTC
    WorkerId worker;
    QString reasonCode;
    QString note;
    QString overrideReason; ///< why a refusal was overruled; empty when none was
    PhaseEventId supersedes;
    QString putRight; ///< why it took the place of the one it supersedes; empty for an ordinary step

    bool operator==(const PhaseEvent&) const = default;
};

} // namespace wijkwerk
