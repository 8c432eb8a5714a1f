// SPDX-License-Identifier: EUPL-1.2
// The acts during a stage, a contract or a secondment as dialogs, and their counter-acts. Each opens and returns at
// once.
#pragma once

#include "core/domain/ids.h"
#include "core/work/timeline.h"

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

/// "Verplaatsen": another workplace, team or vakspecialist from a day on.
void openMove(Context& context, QWidget* parent, TrajectoryId trajectory);
/// Takes a move back, with a reason; says so when that cannot be.
void openMoveUndo(Context& context, QWidget* parent, PlacementMoveId move);

/// "Voor de eerste dag": tick, not needed, open again.
void openStartChecks(Context& context, QWidget* parent, PlacementId placement);
/// "Gestart", or when that was recorded: taking it back.
void openStart(Context& context, QWidget* parent, PlacementId placement);
/// Facts of the stageovereenkomst, and the PDF.
void openAgreement(Context& context, QWidget* parent, PlacementId placement);

/// `week`: of the rhythm; 0 for the one that comes next.
void openEvaluation(Context& context, QWidget* parent, TrajectoryId trajectory, int week = 0);
/// What was said, to put right, sign or save as PDF.
void openEvaluation(Context& context, QWidget* parent, EvaluationId evaluation);

void openExtension(Context& context, QWidget* parent, TrajectoryId trajectory);
/// The legal form becomes the one that takes its place (tegenprestatie and sociale activering from 2027).
void openFormChange(Context& context, QWidget* parent, TrajectoryId trajectory);
void openStop(Context& context, QWidget* parent, TrajectoryId trajectory);
void openSuspension(Context& context, QWidget* parent, TrajectoryId trajectory);
void openResume(Context& context, QWidget* parent, SuspensionId suspension);
/// It never stood still; with a reason.
void openSuspensionUndo(Context& context, QWidget* parent, SuspensionId suspension);

void openAbsence(Context& context, QWidget* parent, ParticipantId person);
/// Back, other days, or withdrawn.
void openAbsence(Context& context, QWidget* parent, AbsenceId absence);

// The same for somebody who is at work now, for roads that know the person only.
void openMoveOf(Context& context, QWidget* parent, ParticipantId person);
void openEvaluationOf(Context& context, QWidget* parent, ParticipantId person, int week = 0);
void openAgreementOf(Context& context, QWidget* parent, ParticipantId person);
void openStartChecksOf(Context& context, QWidget* parent, ParticipantId person);
void openAbsenceOf(Context& context, QWidget* parent, ParticipantId person);

/// What can be done about an entry of the timeline: its counter-act, or that there is none.
void openStageEntry(Context& context, QWidget* parent, work::TimelineKind kind, std::int64_t id);

} // namespace wijkwerk::ui::participants
