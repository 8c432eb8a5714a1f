// SPDX-License-Identifier: EUPL-1.2
// What of a person may go to help from outside (AVG art. 6 and 7, UAVG art. 22; domain.md 10.10): what the consent
// names and nothing else; without one only what the person tells himself.
#pragma once

#include "core/base/problem.h"
#include "core/domain/consent.h"
#include "core/domain/handover.h"

namespace wijkwerk::rules {

enum class HandoverWay {
    Nothing, ///< not arranged yet, or refused
    Consent, ///< what the consent names
    Warm,    ///< the person calls himself: nothing about him leaves
    Ground,  ///< danger, decided by team lead and privacy officer: name and contact only
};

struct HandoverFacts {
    Handover handover;
    std::optional<Consent> consent; ///< the one that the hand-over names
    bool leadIsLead = false;        ///< groundLead is a team lead
    bool officerIsOfficer = false;  ///< groundOfficer is a privacy officer
    QDate today;
};

/// On this day. A consent that is past, withdrawn, of another purpose or for another receiver is none.
HandoverWay wayOf(const HandoverFacts& facts);
/// Categories that may be told; with Ground only how to reach the person.
std::vector<DataCategory> mayBeTold(const HandoverFacts& facts);

/// What is wrong with the record as it stands. Codes: `handover_organisation_missing`, `handover_consent_other`
/// (not of this person, purpose or receiver), `handover_needs_consent` (agreed or done without consent, warm transfer
/// or other ground), `handover_ground_needs_two`, `handover_refused_and_done`, `day_in_future`, `handover_days_order`.
Problems checkHandover(const HandoverFacts& facts);

} // namespace wijkwerk::rules
