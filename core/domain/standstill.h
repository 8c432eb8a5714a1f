// SPDX-License-Identifier: EUPL-1.2
// Pas op de plaats: no letters, labels and proposals about a person for now.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wijkwerk {

enum class StandstillReason { Crisis, Death, NotReachable };
template <>
struct Words<StandstillReason> {
    static constexpr Word<StandstillReason> list[] = {{StandstillReason::Crisis, "crisis"},
                                                      {StandstillReason::Death, "death"},
                                                      {StandstillReason::NotReachable, "not_reachable"}};
};

enum class StandstillEnd { GoesOn, Closed };
template <>
struct Words<StandstillEnd> {
    static constexpr Word<StandstillEnd> list[] = {{StandstillEnd::GoesOn, "goes_on"},
                                                   {StandstillEnd::Closed, "closed"}};
};

struct Standstill {
    StandstillId id;
    ParticipantId participant;
    StandstillReason reason = StandstillReason::NotReachable;
    QString note; ///< closed to all but who wrote it, the coach and the team lead
    QDate since;
    QDate askOn;   ///< when to ask how to go on
    WorkerId lead; ///< team lead who keeps the legal dates meanwhile; may be null
    WorkerId worker;
    QDateTime recordedAt;
    std::optional<QDate> endedOn;
    std::optional<StandstillEnd> endedHow;
    QString endedNote;
    WorkerId endedBy;
    int revision = 0;

    bool isOpen() const { return !endedOn; }
    bool operator==(const Standstill&) const = default;
};

} // namespace wijkwerk
