// SPDX-License-Identifier: EUPL-1.2
// Recording and withdrawing consents, and asking whether there is one.
#pragma once

#include "core/domain/consent.h"
#include "core/work/outcome.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

/// The consent of a person that allows this on a day; nothing means no. The one question to ask before data go out.
std::optional<Consent> consentFor(db::Database& database, ParticipantId person, ConsentPurpose purpose,
                                  const QString& receiver, QDate on);

/// The consent for pictures that counts on a day and holds longest; nothing means no. The one fact of it, also for the
/// stageovereenkomst.
std::optional<Consent> photoConsent(db::Database& database, ParticipantId person, QDate on);

/// Checks and writes it; recorded by the worker who acts.
Outcome<ConsentId> giveConsent(db::Transaction& tx, Consent consent);

struct Withdrawal {
    ConsentId consent;
    QDate on;
    ConsentHow how = ConsentHow::Written;
};
/// From that day on there is no consent any more. It may not lie before the day it was given, nor after today; a
/// consent is withdrawn once.
Outcome<Done> withdrawConsent(db::Transaction& tx, const Withdrawal& withdrawal);

/// Those that this sight may know of: to whom data go may say what somebody is treated for, so without the right only
/// pictures are left (domain.md 10.10).
std::vector<Consent> visible(std::vector<Consent> consents, const Sight& sight);

} // namespace wijkwerk::work
