// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/consent.h"

#include "core/base/calendar.h"
#include "core/base/fold.h"

namespace wijkwerk::rules {

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

ConsentState stateOf(const Consent& consent, QDate on, const Values& values) {
    if (consent.withdrawnOn && *consent.withdrawnOn <= on)
        return ConsentState::Withdrawn;
    if (consent.validUntil < on)
        return ConsentState::Past;
    const int alertDays = values.number(Rule::AlertDays, on, QStringLiteral("D15"));
    return on.daysTo(consent.validUntil) <= alertDays ? ConsentState::Ending : ConsentState::InForce;
}

QDate usualConsentEnd(QDate givenOn, const Values& values) {
    return lastDayOfPeriod(givenOn, values.number(Rule::ConsentMonths, givenOn));
}

} // namespace wijkwerk::rules
