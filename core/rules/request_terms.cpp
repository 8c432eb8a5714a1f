// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/request_terms.h"

#include "core/base/calendar.h"

namespace wijkwerk::rules {

namespace {

constexpr int months = 1;
constexpr int extension = 2;
constexpr int alertDays = 14;

} // namespace

QDate requestDueOn(QDate receivedOn) {
    return addMonths(receivedOn, months);
}

QDate requestExtendedTo(QDate receivedOn) {
    return addMonths(receivedOn, months + extension);
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

RequestState stateOf(const RightsRequest& request, QDate today) {
    if (!request.isOpen())
        return RequestState::Answered;
    if (request.deadline() < today)
        return RequestState::Late;
    return today.daysTo(request.deadline()) <= alertDays ? RequestState::Soon : RequestState::Open;
}

} // namespace wijkwerk::rules
