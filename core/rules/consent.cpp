// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/consent.h"

#include "core/base/fold.h"

namespace wijkwerk::rules {

namespace {

constexpr int alertDays = 14;

}

bool isInForce(const Consent& consent, QDate on) {
    return consent.givenOn <= on && on <= consent.validUntil && (!consent.withdrawnOn || on < *consent.withdrawnOn);
}

std::optional<Consent> consentFor(std::span<const Consent> consents, ConsentPurpose purpose, const QString& receiver,
                                  QDate on) {
    std::optional<Consent> best;
    const QString wanted = fold(receiver);
    for (const Consent& consent : consents) {
        const bool fits = consent.purpose == purpose && fold(consent.receiver) == wanted && isInForce(consent, on);
        if (fits && (!best || best->validUntil < consent.validUntil))
            best = consent;
    }
    return best;
}

ConsentState stateOf(const Consent& consent, QDate on) {
    if (consent.withdrawnOn && *consent.withdrawnOn <= on)
        return ConsentState::Withdrawn;
    if (consent.validUntil < on)
        return ConsentState::Past;
    return on.daysTo(consent.validUntil) <= alertDays ? ConsentState::Ending : ConsentState::InForce;
}

} // namespace wijkwerk::rules
