// SPDX-License-Identifier: EUPL-1.2
#include "core/work/request_work.h"

#include "core/base/date_text.h"
#include "core/rules/request_terms.h"
#include "core/store/rights_requests.h"
#include "core/store/tasks.h"
#include "core/work/acting.h"
#include "core/work/retention.h"

namespace wijkwerk::work {

namespace {

RightsRequest require(db::Database& database, RightsRequestId id) {
    if (auto request = store::rights_requests::find(database, id))
        return *request;
    throw Error(Fault::NotFound);
}

void requireOpen(Problems& problems, const RightsRequest& request) {
    if (request.isOpen())
        return;
    Problem problem = wrong(QStringLiteral("request_answered_already"));
    problem.args = {shownDate(*request.answeredOn)};
    problems.push_back(problem);
}

/// Keeps the task of a request in step with it.
void followTask(db::Transaction& tx, const RightsRequest& request) {
    auto task = request.task ? store::tasks::find(tx.database(), request.task) : std::nullopt;
    if (!task || task->doneAt)
        return;
    if (!request.isOpen()) {
        store::tasks::markDone(tx, task->id);
        return;
    }
    task->owner = request.handler;
    task->dueOn = std::max(task->dueOn, request.deadline());
    store::tasks::update(tx, *task);
}

Problems checkExtension(const RightsRequest& request, const Extension& extension, QDate today) {
    Problems problems;
    requireOpen(problems, request);
    if (request.extendedTo) {
        Problem problem = wrong(QStringLiteral("request_extended_already"));
        problem.args = {shownDate(*request.extendedTo)};
        problems.push_back(problem);
    }
    requireText(problems, extension.reason, "extensionReason");
    requireDayNotAfter(problems, extension.toldOn, today, "extensionToldOn");
    requireNotBefore(problems, extension.toldOn, request.receivedOn, "extensionToldOn");
    if (extension.toldOn.isValid() && extension.toldOn > request.dueOn) {
        Problem problem = wrong(QStringLiteral("extension_told_too_late"), QStringLiteral("extensionToldOn"),
                                shownDate(extension.toldOn));
        problem.args = {shownDate(request.dueOn)};
        problems.push_back(problem);
    }
    return problems;
}

} // namespace

Outcome<RightsRequestId> receiveRequest(db::Transaction& tx, const NewRequest& wanted) {
    if (Problems no = lacking(tx, rules::Right::KeepRequests); !no.empty())
        return {std::move(no), {}};
    Outcome<RightsRequestId> outcome;
    requireDayNotAfter(outcome.problems, wanted.receivedOn, tx.today(), "receivedOn");
    requireKnown(outcome.problems, tx.database(), wanted.participant);
    if (hasWrong(outcome.problems))
        return outcome;
    requireParticipant(tx.database(), wanted.participant);
    beginAct(tx, QStringLiteral("request_received"), wanted.participant);
    RightsRequest request;
    request.participant = wanted.participant;
    request.kind = wanted.kind;
    request.receivedOn = wanted.receivedOn;
    request.wish = wanted.wish.trimmed();
    request.identity = wanted.identity;
    request.dueOn = rules::requestDueOn(wanted.receivedOn, ruleValues(tx.database()));
    request.recordedBy = actorOf(tx);
    request.handler = wanted.handler ? wanted.handler : request.recordedBy;
    outcome.done = store::rights_requests::add(tx, request);
    return outcome;
}

Outcome<Done> changeRequest(db::Transaction& tx, RightsRequestId id, IdentityCheck identity, WorkerId handler,
                            const QString& wish) {
    if (Problems no = lacking(tx, rules::Right::KeepRequests); !no.empty())
        return {std::move(no), {}};
    RightsRequest request = require(tx.database(), id);
    Outcome<Done> outcome;
    requireOpen(outcome.problems, request);
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("request_changed"), request.participant);
    request.identity = identity;
    request.handler = handler;
    request.wish = wish.trimmed();
    store::rights_requests::update(tx, request);
    followTask(tx, request);
    outcome.done = Done{};
    return outcome;
}

std::optional<RightsRequest> restrictionOf(db::Database& database, ParticipantId person) {
    for (const RightsRequest& request : store::rights_requests::ofParticipant(database, person)) {
        if (request.kind != RequestKind::Restriction)
            continue;
        const bool inForce =
            request.isOpen() || request.outcome == RequestOutcome::Granted || request.outcome == RequestOutcome::Partly;
        return inForce ? std::optional(request) : std::nullopt;
    }
    return std::nullopt;
}

Outcome<QDate> extendRequest(db::Transaction& tx, const Extension& extension) {
    if (Problems no = lacking(tx, rules::Right::KeepRequests); !no.empty())
        return {std::move(no), {}};
    RightsRequest request = require(tx.database(), extension.request);
    Outcome<QDate> outcome{checkExtension(request, extension, tx.today()), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("request_extended"), request.participant);
    request.extendedTo = rules::requestExtendedTo(request.receivedOn, ruleValues(tx.database()));
    request.extensionReason = extension.reason.trimmed();
    request.extensionToldOn = extension.toldOn;
    store::rights_requests::update(tx, request);
    followTask(tx, request);
    outcome.done = *request.extendedTo;
    return outcome;
}

Outcome<Done> answerRequest(db::Transaction& tx, const Answer& answer) {
    if (Problems no = lacking(tx, rules::Right::KeepRequests); !no.empty())
        return {std::move(no), {}};
    RightsRequest request = require(tx.database(), answer.request);
    Outcome<Done> outcome;
    requireOpen(outcome.problems, request);
    requireDayNotAfter(outcome.problems, answer.on, tx.today(), "answeredOn");
    requireNotBefore(outcome.problems, answer.on, request.receivedOn, "answeredOn");
    if (answer.outcome == RequestOutcome::Partly || answer.outcome == RequestOutcome::Refused)
        requireText(outcome.problems, answer.reasons, "answer");
    if (request.identity == IdentityCheck::NotYet && answer.outcome != RequestOutcome::Withdrawn)
        outcome.problems.push_back(wrong(QStringLiteral("identity_not_checked"), QStringLiteral("identity")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("request_answered"), request.participant);
    request.answeredOn = answer.on;
    request.outcome = answer.outcome;
    request.answer = answer.reasons.trimmed();
    store::rights_requests::update(tx, request);
    followTask(tx, request);
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
