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

QString requestTaskTitle(RequestKind kind) {
    const char* what = "";
    switch (kind) {
    case RequestKind::Access:
        what = "inzage";
        break;
    case RequestKind::Correction:
        what = "verbetering";
        break;
    case RequestKind::Erasure:
        what = "verwijdering";
        break;
    case RequestKind::Restriction:
        what = "beperking";
        break;
    case RequestKind::Objection:
        return QStringLiteral("Bezwaar beantwoorden");
    case RequestKind::Portability:
        what = "overdracht";
        break;
    }
    return QStringLiteral("Verzoek om %1 beantwoorden").arg(QLatin1String(what));
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
