// SPDX-License-Identifier: EUPL-1.2
// Deadlines in the hands of a worker: put off with a reason, done or not needed by hand, back as it was, and "niet
// vandaag". The day of the law itself never moves.
#pragma once

#include "core/domain/deadline.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// Which deadline, as it was computed.
struct DeadlineRef {
    ParticipantId person;
    TrajectoryId trajectory;
    DeadlineRule rule = DeadlineRule::FirstTalk;
    QString subject;
    QDate dueOn;
    bool hard = false;
};
DeadlineRef refOf(const Deadline& deadline);

/// To a day after today; one by law also not beyond its own day (`postpone_beyond_law`, args: that day). Always with a
/// reason.
Outcome<DeadlineDelayId> postponeDeadline(db::Transaction& tx, const DeadlineRef& deadline, QDate until,
                                          const QString& reason);
/// Back to its own day.
Outcome<DeadlineDelayId> takeBackDelay(db::Transaction& tx, const DeadlineRef& deadline);
/// By hand, as far as rules::byHand() says (else `deadline_has_own_act`): done, or not needed; with a reason when it is
/// not needed, or by law. Asks the right of its subject besides that of tasks: who may not give an aanzegging does not
/// say that none is needed.
Outcome<DeadlineDoneId> settleDeadline(db::Transaction& tx, const DeadlineRef& deadline, DeadlineOutcome outcome,
                                       const QString& reason);
/// It was not done after all.
Outcome<DeadlineDoneId> reopenDeadline(db::Transaction& tx, const DeadlineRef& deadline);

/// Off one's own list until tomorrow, and back.
Outcome<Done> skipToday(db::Transaction& tx, ParticipantId person);
Outcome<Done> unskipToday(db::Transaction& tx, ParticipantId person);

} // namespace wijkwerk::work
