// SPDX-License-Identifier: EUPL-1.2
#include "core/work/deadline_work.h"

#include "core/base/date_text.h"
#include "core/rules/deadline_by_hand.h"
#include "core/store/deadlines.h"
#include "core/work/acting.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

DeadlineDelay delayOf(const DeadlineRef& deadline, WorkerId worker) {
    DeadlineDelay delay;
    delay.participant = deadline.person;
    delay.trajectory = deadline.trajectory;
    delay.rule = deadline.rule;
    delay.subject = deadline.subject;
    delay.dueOn = deadline.dueOn;
    delay.worker = worker;
    return delay;
}

/// What is of the law is settled by who keeps its subject: nobody else knows that it was done, or need not be.
Right rightToSettle(DeadlineRule rule) {
    switch (rule) {
    case DeadlineRule::Notice:
    case DeadlineRule::Chain:
    case DeadlineRule::Probation:
        return Right::KeepContract;
    case DeadlineRule::ConsentEnd:
        return Right::KeepConsents;
    case DeadlineRule::RightsRequest:
        return Right::KeepRequests;
    case DeadlineRule::FlatSubsidy:
    case DeadlineRule::WageValue:
    case DeadlineRule::WageBenefit:
    case DeadlineRule::Objection:
        return Right::MakeLetter;
    case DeadlineRule::Evaluation:
    case DeadlineRule::Decision:
    case DeadlineRule::TrialPlacement:
    case DeadlineRule::ParticipationPlace:
        return Right::Place;
    default:
        return Right::TodayPage;
    }
}

/// Who has no Vandaag keeps no deadlines: those are for who guides from the office.
Problems lackingToMove(db::Transaction& tx, const DeadlineRef& deadline) {
    Problems no = lacking(tx, Right::KeepTasks, deadline.person);
    return no.empty() ? lacking(tx, Right::TodayPage) : no;
}

Problems lackingFor(db::Transaction& tx, const DeadlineRef& deadline) {
    Problems no = lackingToMove(tx, deadline);
    return no.empty() ? lacking(tx, rightToSettle(deadline.rule)) : no;
}

DeadlineDone doneOf(const DeadlineRef& deadline, WorkerId worker) {
    DeadlineDone done;
    done.participant = deadline.person;
    done.trajectory = deadline.trajectory;
    done.rule = deadline.rule;
    done.subject = deadline.subject;
    done.dueOn = deadline.dueOn;
    done.worker = worker;
    return done;
}

} // namespace

DeadlineRef refOf(const Deadline& deadline) {
    return {deadline.person, deadline.trajectory, deadline.rule, toText(deadline.subject), deadline.due, deadline.hard};
}

Outcome<DeadlineDelayId> postponeDeadline(db::Transaction& tx, const DeadlineRef& deadline, QDate until,
                                          const QString& reason) {
    if (Problems no = lackingToMove(tx, deadline); !no.empty())
        return {std::move(no), {}};
    Outcome<DeadlineDelayId> outcome;
    if (!until.isValid())
        outcome.problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("until")));
    else if (until <= tx.today())
        outcome.problems.push_back(wrong(QStringLiteral("date_in_past"), QStringLiteral("until"), shownDate(until)));
    else if (deadline.hard && until > deadline.dueOn) {
        Problem beyond = wrong(QStringLiteral("postpone_beyond_law"), QStringLiteral("until"), shownDate(until));
        beyond.args = {shownDate(deadline.dueOn)};
        outcome.problems.push_back(beyond);
    }
    requireText(outcome.problems, reason, "reason");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("deadline_postponed"), deadline.person);
    DeadlineDelay delay = delayOf(deadline, actorOf(tx));
    delay.until = until;
    delay.reason = reason.trimmed();
    outcome.done = store::deadlines::addDelay(tx, delay);
    return outcome;
}

Outcome<DeadlineDelayId> takeBackDelay(db::Transaction& tx, const DeadlineRef& deadline) {
    if (Problems no = lackingToMove(tx, deadline); !no.empty())
        return {std::move(no), {}};
    beginAct(tx, QStringLiteral("deadline_delay_taken_back"), deadline.person);
    return {{}, store::deadlines::addDelay(tx, delayOf(deadline, actorOf(tx)))};
}

Outcome<DeadlineDoneId> settleDeadline(db::Transaction& tx, const DeadlineRef& deadline, DeadlineOutcome result,
                                       const QString& reason) {
    if (Problems no = lackingFor(tx, deadline); !no.empty())
        return {std::move(no), {}};
    Outcome<DeadlineDoneId> outcome;
    const rules::ByHand may = rules::byHand(deadline.rule, deadline.subject);
    if (may == rules::ByHand::Nothing || (may == rules::ByHand::NotNeeded && result == DeadlineOutcome::Done))
        outcome.problems.push_back(refusal(QStringLiteral("deadline_has_own_act")));
    else if (result == DeadlineOutcome::NotNeeded || deadline.hard)
        requireText(outcome.problems, reason, "reason");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("deadline_settled"), deadline.person);
    DeadlineDone done = doneOf(deadline, actorOf(tx));
    done.outcome = result;
    done.note = reason.trimmed();
    outcome.done = store::deadlines::addDone(tx, done);
    return outcome;
}

Outcome<DeadlineDoneId> reopenDeadline(db::Transaction& tx, const DeadlineRef& deadline) {
    if (Problems no = lackingFor(tx, deadline); !no.empty())
        return {std::move(no), {}};
    beginAct(tx, QStringLiteral("deadline_reopened"), deadline.person);
    DeadlineDone done = doneOf(deadline, actorOf(tx));
    done.outcome = DeadlineOutcome::Open;
    return {{}, store::deadlines::addDone(tx, done)};
}

Outcome<Done> skipToday(db::Transaction& tx, ParticipantId person) {
    if (Problems no = lacking(tx, Right::KeepTasks, person); !no.empty())
        return {std::move(no), {}};
    const WorkerId worker = actorOf(tx);
    if (worker.isNull())
        return {{wrong(QStringLiteral("worker_needed"))}, {}};
    beginAct(tx, QStringLiteral("day_skipped"), person);
    store::deadlines::skip(tx, worker, person, tx.today());
    return {{}, Done{}};
}

Outcome<Done> unskipToday(db::Transaction& tx, ParticipantId person) {
    if (Problems no = lacking(tx, Right::KeepTasks, person); !no.empty())
        return {std::move(no), {}};
    beginAct(tx, QStringLiteral("day_skip_taken_back"), person);
    store::deadlines::takeBackSkip(tx, actorOf(tx), person, tx.today());
    return {{}, Done{}};
}

} // namespace wijkwerk::work
