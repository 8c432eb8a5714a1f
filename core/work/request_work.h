// SPDX-License-Identifier: EUPL-1.2
// The register of requests of people about their data: received, extended, answered (domain.md 6.4).
#pragma once

#include "core/domain/rights_request.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct NewRequest {
    ParticipantId participant;
    RequestKind kind = RequestKind::Access;
    QDate receivedOn;
    QString wish;
    IdentityCheck identity = IdentityCheck::NotYet;
    WorkerId handler; ///< null: the worker who acts
};
/// The day by which it must be answered follows from the day it came in.
Outcome<RightsRequestId> receiveRequest(db::Transaction& tx, const NewRequest& request);

/// How the person was recognised, and who handles it, may become known later.
Outcome<Done> changeRequest(db::Transaction& tx, RightsRequestId request, IdentityCheck identity, WorkerId handler,
                            const QString& wish);

/// The restriction of processing (AVG art. 18) that somebody asked for or that is in force: the newest such request,
/// open or granted. It ends with a newer one that is withdrawn or refused. Meanwhile a letter warns, and nothing of the
/// person is destroyed; the rest is for people to keep.
std::optional<RightsRequest> restrictionOf(db::Database& database, ParticipantId person);

struct Extension {
    RightsRequestId request;
    QString reason;
    QDate toldOn; ///< the person is told within the first month (AVG art. 12(3))
};
/// Two months more, once.
Outcome<QDate> extendRequest(db::Transaction& tx, const Extension& extension);

struct Answer {
    RightsRequestId request;
    QDate on;
    RequestOutcome outcome = RequestOutcome::Granted;
    QString reasons; ///< needed when not all of it is granted
};
/// Not before it is known who asks, unless it was withdrawn.
Outcome<Done> answerRequest(db::Transaction& tx, const Answer& answer);

} // namespace wijkwerk::work
