// SPDX-License-Identifier: EUPL-1.2
#include "core/base/fold.h"
#include "core/reports/worklist.h"

#include <algorithm>

namespace wijkwerk::reports {

namespace {

/// Words that people use for a role, folded, each as a whole word or words.
const QStringList& namesFor(Role role) {
    static const QStringList client{QStringLiteral("klantmanager"), QStringLiteral("casemanager"),
                                    QStringLiteral("werk en inkomen"), QStringLiteral("w i"), QStringLiteral("wi")};
    static const QStringList employer{QStringLiteral("werkgeversadviseur"), QStringLiteral("accountmanager"),
                                      QStringLiteral("werkgeversservicepunt"), QStringLiteral("wsp")};
    static const QStringList hr{QStringLiteral("hr"), QStringLiteral("hrm"), QStringLiteral("p o"),
                                QStringLiteral("po"), QStringLiteral("personeelszaken")};
    static const QStringList lead{QStringLiteral("teamleider")};
    static const QStringList coach{QStringLiteral("jobcoach")};
    static const QStringList none;
    switch (role) {
    case Role::ClientManager:
        return client;
    case Role::EmployerAdviser:
        return employer;
    case Role::Hr:
        return hr;
    case Role::TeamLead:
        return lead;
    case Role::JobCoach:
        return coach;
    default:
        return none;
    }
}

/// Folded, with one blank around every word: `P&O` is `p o`.
QString inWords(const QString& text) {
    return u' ' + fold(text) + u' ';
}

} // namespace

bool isWaitedFor(const QString& waitingFor, Role role, const QString& name) {
    const QString words = inWords(waitingFor);
    const auto says = [&](const QString& one) { return !one.trimmed().isEmpty() && words.contains(inWords(one)); };
    return says(name) || std::ranges::any_of(namesFor(role), says);
}

} // namespace wijkwerk::reports
