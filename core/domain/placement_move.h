// SPDX-License-Identifier: EUPL-1.2
// Verplaatsen: somebody goes on with the same stage, contract or secondment on another place. Neither an end nor a new
// beginning.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"
#include "core/domain/own_view.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wijkwerk {

/// Why somebody works elsewhere, or waits for another place; neutral, about the work and not about the person.
enum class ChangeReason {
    BetterMatch,
    OwnWish,
    NextStep,
    WorkEnded,
    GuideChanged,
    Travel,
    Hours,
    Cooperation,
    Other,
};
template <>
struct Words<ChangeReason> {
    static constexpr Word<ChangeReason> list[] = {{ChangeReason::BetterMatch, "better_match"},
                                                  {ChangeReason::OwnWish, "own_wish"},
                                                  {ChangeReason::NextStep, "next_step"},
                                                  {ChangeReason::WorkEnded, "work_ended"},
                                                  {ChangeReason::GuideChanged, "guide_changed"},
                                                  {ChangeReason::Travel, "travel"},
                                                  {ChangeReason::Hours, "hours"},
                                                  {ChangeReason::Cooperation, "cooperation"},
                                                  {ChangeReason::Other, "other"}};
};

struct PlacementMove {
    PlacementMoveId id;
    TrajectoryId trajectory;
    ParticipantId participant;
    PlacementId from; ///< as it was when it was left
    PlacementId to;   ///< its newest row
    QDate on;         ///< first day on the new place
    ChangeReason reason = ChangeReason::BetterMatch;
    QString note;
    std::optional<ViewState> viewState; ///< must be there before it is saved
    QString ownView;
    WorkerId worker;
    QDateTime recordedAt;
    bool undone = false;
    QString undoneReason;
    WorkerId undoneBy;
    std::optional<QDateTime> undoneAt;

    bool operator==(const PlacementMove&) const = default;
};

} // namespace wijkwerk
