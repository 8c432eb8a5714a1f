// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/absence.h"

#include "core/base/date_text.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

/// Until when the person is away as far as is known: who is not back yet is away today, and as long as is expected.
QDate awayUntil(const Absence& absence, QDate today) {
    return absence.endsOn ? *absence.endsOn
                          : std::max({absence.startsOn, today, absence.expectedUntil.value_or(today)});
}

bool overlap(const Absence& a, const Absence& b, QDate today) {
    return a.startsOn <= awayUntil(b, today) && b.startsOn <= awayUntil(a, today);
}

void add(Problems& problems, Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    problems.push_back(std::move(problem));
}

void checkOverlap(const Absence& absence, std::span<const Absence> others, QDate today, Problems& problems) {
    for (const Absence& other : others) {
        if (other.withdrawn || other.id == absence.id || !overlap(absence, other, today))
            continue;
        add(problems,
            refusal(QStringLiteral("absence_overlaps"),
                    {shownDate(other.startsOn), other.endsOn ? shownDate(*other.endsOn) : QStringLiteral("nu")}),
            "startsOn");
        return;
    }
}

/// Of who is away with no day in sight another time away that begins later would be in the same days. One that was
/// planned stands: who falls ill before his leave is away from then on.
void checkRunning(const Absence& absence, std::span<const Absence> others, Problems& problems) {
    for (const Absence& other : others) {
        const bool runs = !other.withdrawn && !other.endsOn && !other.expectedUntil && other.id != absence.id;
        if (!runs || !absence.id.isNull() || absence.startsOn < other.startsOn)
            continue;
        add(problems, refusal(QStringLiteral("absence_runs_already"), {shownDate(other.startsOn)}), "startsOn");
        return;
    }
}

} // namespace

Problems check(const Absence& absence, std::span<const Absence> others, QDate today) {
    Problems problems;
    if (!absence.startsOn.isValid()) {
        add(problems, refusal(QStringLiteral("day_missing")), "startsOn");
        return problems;
    }
    const bool isLeave = absence.kind == AbsenceKind::Leave;
    if (!isLeave && absence.startsOn > today)
        add(problems, refusal(QStringLiteral("absence_starts_too_late"), {shownDate(absence.startsOn)}), "startsOn");
    if (absence.endsOn && *absence.endsOn < absence.startsOn)
        add(problems, refusal(QStringLiteral("absence_end_before_start"), {shownDate(absence.startsOn)}), "endsOn");
    else if (absence.endsOn && !isLeave && *absence.endsOn > today)
        add(problems, refusal(QStringLiteral("absence_end_in_future"), {shownDate(*absence.endsOn)}), "endsOn");
    if (absence.expectedUntil && *absence.expectedUntil < absence.startsOn)
        add(problems, refusal(QStringLiteral("expected_before_start"), {shownDate(absence.startsOn)}), "expectedUntil");
    const bool ofSickReport =
        absence.workAccident || absence.trafficLiable || absence.safetyNet || absence.toldUwvOn.has_value();
    if (ofSickReport && absence.kind != AbsenceKind::ReportedSick)
        add(problems, refusal(QStringLiteral("absence_only_when_sick")), "kind");
    const std::size_t known = problems.size();
    checkOverlap(absence, others, today, problems);
    if (problems.size() == known)
        checkRunning(absence, others, problems);
    return problems;
}

} // namespace wijkwerk::rules
