// SPDX-License-Identifier: EUPL-1.2
// Roads to the dialogs of a stage: from the timeline, and for who knows the person only.
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/shared/context.h"

namespace wijkwerk::ui::participants {

namespace {

using work::TimelineKind;

Placement currentOf(Context& context, ParticipantId person) {
    const auto trajectory = store::trajectories::openOf(context.database(), person);
    const auto placement = trajectory ? store::placements::latestOf(context.database(), trajectory->id) : std::nullopt;
    if (!placement)
        throw Error(Fault::NotFound);
    return *placement;
}

} // namespace

void openMoveOf(Context& context, QWidget* parent, ParticipantId person) {
    openMove(context, parent, currentOf(context, person).trajectory);
}

void openEvaluationOf(Context& context, QWidget* parent, ParticipantId person, int week) {
    openEvaluation(context, parent, currentOf(context, person).trajectory, week);
}

void openAgreementOf(Context& context, QWidget* parent, ParticipantId person) {
    openAgreement(context, parent, currentOf(context, person).id);
}

void openStartChecksOf(Context& context, QWidget* parent, ParticipantId person) {
    openStartChecks(context, parent, currentOf(context, person).id);
}

void openAbsenceOf(Context& context, QWidget* parent, ParticipantId person) {
    openAbsence(context, parent, person);
}

void openStageEntry(Context& context, QWidget* parent, TimelineKind kind, std::int64_t id) {
    const bool places = context.mayDo(rules::Right::Place);
    switch (kind) {
    case TimelineKind::Start:
        if (places)
            openStart(context, parent, PlacementId{id});
        return;
    case TimelineKind::Evaluation:
        if (places)
            openEvaluation(context, parent, EvaluationId{id});
        return;
    case TimelineKind::Absence:
        if (context.mayDo(rules::Right::RecordAbsence))
            openAbsence(context, parent, AbsenceId{id});
        return;
    case TimelineKind::Suspension:
        if (places)
            openSuspensionUndo(context, parent, SuspensionId{id});
        return;
    case TimelineKind::Move:
        if (places)
            openMoveUndo(context, parent, PlacementMoveId{id});
        return;
    default:
        return;
    }
}

} // namespace wijkwerk::ui::participants
