// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/no_show.h"

#include <set>

namespace wijkwerk::rules {

int noShows(std::span<const TrialDay> days, std::span<const Absence> absences, QDate since) {
    std::set<QDate> missed;
    for (const TrialDay& day : days) {
        if (day.outcome == TrialDayOutcome::NotCome && day.day >= since)
            missed.insert(day.day);
    }
    for (const Absence& absence : absences) {
        if (absence.kind == AbsenceKind::NotCome && !absence.withdrawn && absence.startsOn >= since)
            missed.insert(absence.startsOn);
    }
    return int(missed.size());
}

Problems noShowWarning(int often, QDate on, const Values& values) {
    const int most = values.number(Rule::NoShowMost, on);
    if (most == 0 || often < most)
        return {};
    Problem problem = warning(QStringLiteral("no_show_most"));
    problem.args = {QString::number(often), QString::number(most)};
    return {problem};
}

} // namespace wijkwerk::rules
