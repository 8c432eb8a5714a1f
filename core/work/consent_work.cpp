// SPDX-License-Identifier: EUPL-1.2
#include "core/work/consent_work.h"

#include "core/base/date_text.h"
#include "core/rules/consent.h"
#include "core/store/consents.h"
#include "core/store/tasks.h"
#include "core/work/acting.h"
#include "core/work/retention.h"

namespace wijkwerk::work {

std::optional<Consent> consentFor(db::Database& database, ParticipantId person, ConsentPurpose purpose,
                                  const QString& receiver, QDate on) {
    return rules::consentFor(store::consents::ofParticipant(database, person), purpose, receiver, on);
}

std::optional<Consent> photoConsent(db::Database& database, ParticipantId person, QDate on) {
    std::optional<Consent> found;
    for (const Consent& one : store::consents::ofParticipant(database, person)) {
        if (one.purpose == ConsentPurpose::PhotoFilm && rules::isInForce(one, on) &&
            (!found || one.validUntil > found->validUntil))
            found = one;
    }
    return found;
}

Outcome<ConsentId> giveConsent(db::Transaction& tx, Consent consent) {
    if (Problems no = lacking(tx, rules::Right::KeepConsents); !no.empty())
        return {std::move(no), {}};
    consent.receiver = consent.receiver.simplified();
    consent.receiverContact = consent.receiverContact.simplified();
    Outcome<ConsentId> outcome{check(consent, tx.today()), {}};
    requireKnown(outcome.problems, tx.database(), consent.participant);
    if (hasWrong(outcome.problems))
        return outcome;
    requireParticipant(tx.database(), consent.participant);
    beginAct(tx, QStringLiteral("consent_given"), consent.participant);
    consent.recordedBy = actorOf(tx);
    outcome.done = store::consents::add(tx, consent);
    return outcome;
}

Outcome<Done> withdrawConsent(db::Transaction& tx, const Withdrawal& withdrawal) {
    if (Problems no = lacking(tx, rules::Right::KeepConsents); !no.empty())
        return {std::move(no), {}};
    auto consent = store::consents::find(tx.database(), withdrawal.consent);
    if (!consent)
        throw Error(Fault::NotFound);
    Outcome<Done> outcome;
    if (consent->withdrawnOn) {
        Problem problem = wrong(QStringLiteral("consent_withdrawn_already"));
        problem.args = {shownDate(*consent->withdrawnOn)};
        outcome.problems.push_back(problem);
        return outcome;
    }
    requireDayNotAfter(outcome.problems, withdrawal.on, tx.today(), "withdrawnOn");
    requireNotBefore(outcome.problems, withdrawal.on, consent->givenOn, "withdrawnOn");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("consent_withdrawn"), consent->participant);
    consent->withdrawnOn = withdrawal.on;
    consent->withdrawnHow = withdrawal.how;
    consent->withdrawnBy = actorOf(tx);
    store::consents::withdraw(tx, *consent);
    if (const auto task = consent->task ? store::tasks::find(tx.database(), consent->task) : std::nullopt;
        task && !task->doneAt)
        store::tasks::markDone(tx, task->id);
    outcome.done = Done{};
    return outcome;
}

std::vector<Consent> visible(std::vector<Consent> consents, const Sight& sight) {
    if (!sight.may(rules::Right::SeeConsents))
        std::erase_if(consents, [](const Consent& consent) { return consent.purpose != ConsentPurpose::PhotoFilm; });
    return consents;
}

} // namespace wijkwerk::work
