// SPDX-License-Identifier: EUPL-1.2
// The word people read for every value of every list of core/domain. Sentences of problems live in problem_text.h.
#pragma once

#include "core/domain/ending.h"
#include "core/domain/letter.h"
#include "core/domain/naming.h"
#include "core/domain/note.h"
#include "core/domain/participant.h"
#include "core/domain/participant_filter.h"
#include "core/domain/phase.h"
#include "core/domain/placement.h"
#include "core/domain/task.h"
#include "core/domain/trajectory.h"
#include "core/domain/worker.h"

namespace wijkwerk::ui {

/// Short, as on a chip or in a list: `Aangemeld`, `Gestopt`.
QString labelOf(Phase phase);
/// As in reports, where a drop-out is called `Uitval`.
QString reportLabelOf(Phase phase);
QString labelOf(ParticipantKind kind);
QString labelOf(ParticipantFlag flag);
QString labelOf(Role role);
QString labelOf(StageLegalForm form);
QString labelOf(PlacementKind kind);
QString labelOf(AdviceOutcome outcome);
QString labelOf(TaskKind kind);
QString labelOf(NoteKind kind);
QString labelOf(LetterStatus status);
QString labelOf(NameUse use);
QString labelOf(RegisteredSex sex);
QString labelOf(FormOfAddress form);
QString labelOf(SalutationStyle style);
/// Header of a column of the list of participants.
QString labelOf(ParticipantColumn column);
QString labelOf(NumberHint hint);
QString labelOf(OutflowType type);
QString labelOf(DropOutReason reason);
QString labelOf(TrajectoryResult result);

/// Label of TrajectoryEnd::reasonCode: of the outflow destinations, drop-out reasons or closing results, by `into`. An
/// unknown code is given back as it is.
QString reasonLabelOf(Phase into, const QString& reasonCode);
/// What a letter is called, by the name of its template (`verlenging` → `Verlenging stage`).
QString letterLabelOf(const QString& templateName);
/// Label of a field by its name in core (`bornOn` → `Geboortedatum`), for missing fields and problems. An unknown name
/// is given back as it is.
QString fieldLabelOf(const QString& field);

} // namespace wijkwerk::ui
