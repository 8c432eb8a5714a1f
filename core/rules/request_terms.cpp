// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/request_terms.h"

#include "core/base/calendar.h"

namespace wijkwerk::rules {

QDate requestDueOn(QDate receivedOn, const Values& values) {
    return addMonths(receivedOn, values.number(Rule::RequestMonths, receivedOn));
}

QDate requestExtendedTo(QDate receivedOn, const Values& values) {
    const int months = values.number(Rule::RequestMonths, receivedOn);
    return addMonths(receivedOn, months + values.number(Rule::RequestMonths, receivedOn, {}, 1));
}

RequestState stateOf(const RightsRequest& request, QDate today, const Values& values) {
    if (!request.isOpen())
        return RequestState::Answered;
    if (request.deadline() < today)
        return RequestState::Late;
    const int alertDays = values.number(Rule::AlertDays, today, QStringLiteral("D16"));
    return today.daysTo(request.deadline()) <= alertDays ? RequestState::Soon : RequestState::Open;
}

} // namespace wijkwerk::rules
