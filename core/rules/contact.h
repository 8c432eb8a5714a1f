// SPDX-License-Identifier: EUPL-1.2
// When somebody must have been spoken to again (domain.md 11, D21): one answer for the list, the card and the deadline.
// What counts as contact is `isContact` of domain/note.h: a talk, a visit, a call.
#pragma once

#include "core/rules/contact_interval.h"

#include <array>

namespace wijkwerk::rules {

/// Most days between two contacts on a day, looked up once for every phase and kind.
class ContactIntervals {
public:
    explicit ContactIntervals(const Values& values = shippedValues(), QDate day = QDate(2026, 11, 1));

    /// Nothing in a phase in which nobody is followed this way: after leaving (aftercare has its own moments) and
    /// closed.
    std::optional<int> days(ParticipantKind kind, Phase phase) const;

private:
    static constexpr std::size_t phases = std::size_t(Phase::Seconded) + 1;
    static constexpr std::size_t kinds = std::size_t(ParticipantKind::VolunteerAct) + 1;
    std::array<std::array<int, kinds>, phases> m_days{};
};

/// The day from which is counted: the last contact, but not one of before `since`. That is the referral, or the last
/// day of a time in which nobody was asked to call: a suspension, "pas op de plaats".
QDate contactFrom(std::optional<QDate> lastContact, QDate since);
/// The last day on which a contact is in time: that day plus the interval.
std::optional<QDate> contactDueOn(ParticipantKind kind, Phase phase, std::optional<QDate> lastContact, QDate since,
                                  const ContactIntervals& intervals);
/// Not seen for longer than that.
bool isQuiet(ParticipantKind kind, Phase phase, std::optional<QDate> lastContact, QDate since, QDate today,
             const ContactIntervals& intervals);

} // namespace wijkwerk::rules
