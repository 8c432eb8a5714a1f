// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/start_checks.h"

#include "core/base/date_text.h"
#include "core/base/fold.h"

#include <QStringList>

namespace wijkwerk::rules {

bool needsVog(const Workplace& workplace) {
    return workplace.needsVog || fold(workplace.requirements).contains(QLatin1String("vog"));
}

std::vector<StartItem> startItems(PlacementKind kind, const Workplace& workplace) {
    std::vector<StartItem> items{StartItem::Agreement};
    if (kind == PlacementKind::Stage)
        items.push_back(StartItem::Decision);
    if (needsVog(workplace))
        items.push_back(StartItem::Vog);
    items.insert(items.end(), {StartItem::Clothes, StartItem::Safety});
    if (kind != PlacementKind::Contract)
        items.push_back(StartItem::Insurance); // an employee is insured as all others
    return items;
}

bool goesAlong(StartItem item) {
    return item == StartItem::Agreement || item == StartItem::Insurance;
}

QDate startChecksDue(QDate startsOn, const WorkCalendar& calendar) {
    return addWorkingDays(startsOn, -1, calendar);
}

Problems mayStart(const Placement& placement, std::span<const StartCheck> checks,
                  const std::optional<PlacementStart>& started, QDate on, QDate today) {
    Problems problems;
    const auto add = [&problems](Problem problem) {
        problem.field = QStringLiteral("startedOn");
        problems.push_back(std::move(problem));
    };
    if (started) {
        problems.push_back(refusal(QStringLiteral("started_already"), {shownDate(started->startedOn)}));
        return problems;
    }
    if (placement.startsOn > today) // no day would do: neither one that has been, nor the first day itself
        add(refusal(QStringLiteral("start_still_to_come"), {shownDate(placement.startsOn)}));
    else if (!on.isValid())
        add(refusal(QStringLiteral("day_missing")));
    else if (on > today)
        add(refusal(QStringLiteral("day_in_future"), {shownDate(on)}));
    else if (on < placement.startsOn)
        add(refusal(QStringLiteral("started_before_first_day"), {shownDate(placement.startsOn)}));
    else if (placement.until() && on > *placement.until())
        add(refusal(QStringLiteral("started_after_end"), {shownDate(*placement.until())}));
    QStringList open;
    for (const StartCheck& check : checks) {
        if (check.isOpen())
            open << codeOf(check.item);
    }
    if (!open.isEmpty())
        problems.push_back(refusal(QStringLiteral("start_checks_open"), {QString::number(open.size())}, true));
    return problems;
}

} // namespace wijkwerk::rules
