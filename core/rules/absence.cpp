// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/absence.h"

#include "core/base/date_text.h"

namespace wijkwerk::rules {

namespace {

bool overlap(const Absence& a, const Absence& b) {
    return (!b.endsOn || a.startsOn <= *b.endsOn) && (!a.endsOn || b.startsOn <= *a.endsOn);
}

void add(Problems& problems, Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    problems.push_back(std::move(problem));
}

void checkOverlap(const Absence& absence, std::span<const Absence> others, Problems& problems) {
    for (const Absence& other : others) {
        if (other.withdrawn || other.id == absence.id || !overlap(absence, other))
            continue;
        add(problems,
            refusal(QStringLiteral("absence_overlaps"),
                    {shownDate(other.startsOn), other.endsOn ? shownDate(*other.endsOn) : QStringLiteral("nu")}),
            "startsOn");
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
    checkOverlap(absence, others, problems);
    return problems;
}

} // namespace wijkwerk::rules
