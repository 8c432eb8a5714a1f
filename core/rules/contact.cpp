// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/contact.h"

namespace wijkwerk::rules {

ContactIntervals::ContactIntervals(const Values& values, QDate day) {
    for (std::size_t phase = 0; phase < phases; ++phase) {
        for (std::size_t kind = 0; kind < kinds; ++kind)
            m_days[phase][kind] = contactInterval(Phase(phase), ParticipantKind(kind), day, values);
    }
}

std::optional<int> ContactIntervals::days(ParticipantKind kind, Phase phase) const {
    return std::size_t(phase) < phases ? std::optional(m_days[std::size_t(phase)][std::size_t(kind)]) : std::nullopt;
}

QDate contactFrom(std::optional<QDate> lastContact, QDate since) {
    return lastContact && (!since.isValid() || *lastContact > since) ? *lastContact : since;
}

std::optional<QDate> contactDueOn(ParticipantKind kind, Phase phase, std::optional<QDate> lastContact, QDate since,
                                  const ContactIntervals& intervals) {
    const auto interval = intervals.days(kind, phase);
    const QDate from = contactFrom(lastContact, since);
    return interval && from.isValid() ? std::optional(from.addDays(*interval)) : std::nullopt;
}

bool isQuiet(ParticipantKind kind, Phase phase, std::optional<QDate> lastContact, QDate since, QDate today,
             const ContactIntervals& intervals) {
    const auto due = contactDueOn(kind, phase, lastContact, since, intervals);
    return due && *due < today;
}

} // namespace wijkwerk::rules
