// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/pathway_steps.h"

#include "core/base/date_text.h"
#include "ui/participants/list_columns.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Pathway)
};

constexpr std::ptrdiff_t workStep = 2; ///< Stage or Detachering

const PhaseEvent* eventInto(const Way& way, Phase phase) {
    const auto found = std::find_if(way.events.rbegin(), way.events.rend(),
                                    [phase](const PhaseEvent& event) { return event.to == phase; });
    return found == way.events.rend() ? nullptr : &*found;
}

QString dayOf(const Way& way, Phase phase) {
    const PhaseEvent* event = eventInto(way, phase);
    return event ? shownDate(event->effectiveOn) : QString();
}

ShownStep referral(const Way* way) {
    ShownStep step{Text::tr("Referral"), {}, StepState::Future, toneOf(Phase::Referred)};
    if (way)
        step.detail = isUnknown(way->trajectory, UnknownDay::Referred) ? Text::tr("not known")
                                                                       : shownDate(way->trajectory.referredOn);
    if (way && !way->trajectory.referredBy.isEmpty())
        step.detail += QStringLiteral(" · ") + way->trajectory.referredBy.section(u',', 0, 0);
    return step;
}

ShownStep preselection(const Way* way) {
    ShownStep step{Text::tr("Preselection"), {}, StepState::Future, toneOf(Phase::Preselection)};
    if (!way)
        return step;
    if (!way->advices.empty())
        step.detail = QStringLiteral("%1 · %2").arg(labelOf(way->advices.back().outcome),
                                                    shownDate(way->advices.back().talkedOn));
    else if (!dayOf(*way, Phase::Preselection).isEmpty())
        step.detail = Text::tr("since %1").arg(dayOf(*way, Phase::Preselection));
    return step;
}

/// Of a time before placements were written down, only the phases are known.
QString byPhases(const Way& way, Phase phase, QDate today) {
    const auto& events = way.events;
    const auto into =
        std::find_if(events.rbegin(), events.rend(), [phase](const auto& one) { return one.to == phase; });
    if (into == events.rend())
        return {};
    std::optional<QDate> last;
    if (into != events.rbegin()) {
        const PhaseEvent& next = *std::prev(into);
        if (next.reasonCode == takenBackReason)
            return {};
        const bool left = way.end && next.to == way.end->into;
        last = left ? way.end->endedOn : next.effectiveOn.addDays(-1);
    }
    return termOf(into->effectiveOn, last, today);
}

ShownStep work(const Way* way, PlacementKind kind, const QString& label, Phase phase, QDate today) {
    ShownStep step{label, {}, StepState::Future, toneOf(phase)};
    if (!way)
        return step;
    const auto found = std::find_if(way->placements.rbegin(), way->placements.rend(), [kind](const auto& named) {
        return named.placement.kind == kind && !named.placement.neverBegan();
    });
    if (found != way->placements.rend())
        step.detail = termOf(found->placement.began(), found->placement.ends(), today);
    else if (way->placements.empty())
        step.detail = byPhases(*way, phase, today);
    return step;
}

ShownStep leaving(const Way* way) {
    ShownStep step{Text::tr("To work"), {}, StepState::Future, toneOf(Phase::Outflow)};
    if (!way || !way->end)
        return step;
    const TrajectoryEnd& end = *way->end;
    if (end.into == Phase::DroppedOut)
        step = {labelOf(Phase::DroppedOut), {}, StepState::Future, toneOf(Phase::DroppedOut)};
    else if (end.into == Phase::Closed)
        step = {labelOf(Phase::Closed), {}, StepState::Future, toneOf(Phase::Closed)};
    step.detail = QStringLiteral("%1 · %2").arg(shownDate(end.endedOn), reasonLabelOf(end.into, end.reasonCode));
    return step;
}

/// Temporary, or for good: then it names no last day.
QString contractLabel(const Way* way) {
    if (way) {
        for (auto named = way->placements.rbegin(); named != way->placements.rend(); ++named) {
            const Placement& one = named->placement;
            if (one.kind == PlacementKind::Contract && !one.neverBegan())
                return one.lastDay ? Text::tr("Temporary contract") : Text::tr("Contract");
        }
    }
    return Text::tr("Temporary contract");
}

/// Which step the phase is in, with or without a contract step between.
std::size_t placeOf(Phase phase, bool seconded) {
    switch (phase) {
    case Phase::Referred:
        return 0;
    case Phase::Preselection:
    case Phase::Waiting:
        return 1;
    case Phase::Stage:
    case Phase::Seconded:
        return 2;
    case Phase::Contract:
        return seconded ? 2 : 3;
    default:
        return seconded ? 3 : 4;
    }
}

void setStates(std::vector<ShownStep>& steps, const Way* way, bool seconded) {
    if (!way)
        return;
    const Phase phase = way->trajectory.phase;
    const std::size_t current = placeOf(phase, seconded);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i < current)
            steps[i].state = StepState::Done;
        else if (i == current)
            steps[i].state = phase == Phase::Closed ? StepState::Done : StepState::Current;
    }
    if (phase == Phase::Waiting)
        steps[1].detail = QStringLiteral("%1 · %2").arg(labelOf(Phase::Waiting), shownDate(way->trajectory.phaseSince));
    if (phase == Phase::Aftercare)
        steps.back().detail = QStringLiteral("%1 · %2").arg(steps.back().detail, labelOf(Phase::Aftercare));
}

/// A step that was skipped is left out: somebody who stopped after the voorselectie never had a stage, nor has somebody
/// who came to a contract without one.
void leaveOutSkipped(std::vector<ShownStep>& steps, const Way* way) {
    if (!way)
        return;
    if (isOpen(way->trajectory.phase) && !way->end) {
        const bool noStage = steps[workStep].state == StepState::Done && steps[workStep].detail.isEmpty();
        if (noStage)
            steps.erase(steps.begin() + workStep);
        return;
    }
    std::erase_if(steps,
                  [](const ShownStep& step) { return step.detail.isEmpty() && step.state != StepState::Current; });
}

} // namespace

std::vector<ShownStep> pathwaySteps(const Dossier& dossier, QDate today) {
    const Way* way = dossier.way();
    const bool seconded = dossier.person.kind == ParticipantKind::SwSeconded ||
                          (way && way->trajectory.kind == ParticipantKind::SwSeconded);
    std::vector<ShownStep> steps{referral(way), preselection(way)};
    if (seconded) {
        steps.push_back(work(way, PlacementKind::Secondment, Text::tr("Secondment"), Phase::Seconded, today));
    } else {
        steps.push_back(work(way, PlacementKind::Stage, Text::tr("Stage"), Phase::Stage, today));
        steps.push_back(work(way, PlacementKind::Contract, contractLabel(way), Phase::Contract, today));
    }
    steps.push_back(leaving(way));
    setStates(steps, way, seconded);
    leaveOutSkipped(steps, way);
    return steps;
}

} // namespace wijkwerk::ui::participants
