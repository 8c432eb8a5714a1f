// SPDX-License-Identifier: EUPL-1.2
// A term of a person that no other fact shows (domain.md 11: D10, D11, D13, D23). Its day is computed by the engine of
// deadlines.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace wijkwerk {

enum class PersonTermKind {
    FlatSubsidy, ///< loonkostensubsidie without a measurement (forfaitair)
    WageValue,   ///< the loonwaarde is measured again
    WageBenefit, ///< doelgroepverklaring for the loonkostenvoordeel
    Objection,   ///< others decide on a bezwaar
};
template <>
struct Words<PersonTermKind> {
    static constexpr Word<PersonTermKind> list[] = {{PersonTermKind::FlatSubsidy, "lks_flat"},
                                                    {PersonTermKind::WageValue, "wage_value"},
                                                    {PersonTermKind::WageBenefit, "lkv"},
                                                    {PersonTermKind::Objection, "objection"}};
};

struct PersonTerm {
    PersonTermId id;
    ParticipantId participant;
    PersonTermKind kind = PersonTermKind::FlatSubsidy;
    QDate from;               ///< subsidy began, last measurement, first day of the job, objection received
    std::optional<QDate> due; ///< WageValue: day of the next measurement
    bool withCommittee = false;
    std::optional<QDate> endedOn; ///< dealt with
    WorkerId recordedBy;
    QDateTime recordedAt;
    PersonTermId supersedes;
    bool superseded = false;

    bool isOpen() const { return !superseded && !endedOn; }
    bool operator==(const PersonTerm&) const = default;
};

} // namespace wijkwerk
