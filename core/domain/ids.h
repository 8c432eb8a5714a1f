// SPDX-License-Identifier: EUPL-1.2
// One type of id for each kind of thing, so that a workplace can never be passed for a worker.
#pragma once

#include "core/base/id.h"

namespace wijkwerk {

using ParticipantId = Id<struct ParticipantTag>;
using TrajectoryId = Id<struct TrajectoryTag>;
using PhaseEventId = Id<struct PhaseEventTag>;
using AdviceId = Id<struct AdviceTag>;
using StageId = Id<struct StageTag>;
using PlacementId = Id<struct PlacementTag>;
using WorkplaceId = Id<struct WorkplaceTag>;
using WorkerId = Id<struct WorkerTag>;
using TrainingId = Id<struct TrainingTag>;
using TeamId = Id<struct TeamTag>;
using WijkId = Id<struct WijkTag>;
using TaskId = Id<struct TaskTag>;
using NoteId = Id<struct NoteTag>;
using DraftId = Id<struct DraftTag>;
using LetterId = Id<struct LetterTag>;
using ImportRunId = Id<struct ImportRunTag>;
using SavedViewId = Id<struct SavedViewTag>;
using ConsentId = Id<struct ConsentTag>;
using RightsRequestId = Id<struct RightsRequestTag>;
using CorrectionId = Id<struct CorrectionTag>;
using StatementId = Id<struct StatementTag>;
using JournalId = Id<struct JournalTag>;
using RetentionRuleId = Id<struct RetentionRuleTag>;
using LegalHoldId = Id<struct LegalHoldTag>;
using DestructionListId = Id<struct DestructionListTag>;
using DestructionItemId = Id<struct DestructionItemTag>;
using DepartmentId = Id<struct DepartmentTag>;

} // namespace wijkwerk
