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
using RuleValueId = Id<struct RuleValueTag>;
using ProfileItemId = Id<struct ProfileItemTag>;
using FunctionalLimitId = Id<struct FunctionalLimitTag>;
using CertificateId = Id<struct CertificateTag>;
using WorkHistoryId = Id<struct WorkHistoryTag>;
using IntakeTalkId = Id<struct IntakeTalkTag>;
using TrialDayId = Id<struct TrialDayTag>;
using StartCheckId = Id<struct StartCheckTag>;
using StageAgreementId = Id<struct StageAgreementTag>;
using EvaluationId = Id<struct EvaluationTag>;
using EvaluationAgreementId = Id<struct EvaluationAgreementTag>;
using AbsenceId = Id<struct AbsenceTag>;
using SuspensionId = Id<struct SuspensionTag>;
using PlacementMoveId = Id<struct PlacementMoveTag>;
using ContractProposalId = Id<struct ContractProposalTag>;
using ProposalStepId = Id<struct ProposalStepTag>;
using ContractId = Id<struct ContractTag>;
using ContractNoticeId = Id<struct ContractNoticeTag>;
using PriorEmploymentId = Id<struct PriorEmploymentTag>;
using HandoverId = Id<struct HandoverTag>;
using ClosingCheckId = Id<struct ClosingCheckTag>;
using StandstillId = Id<struct StandstillTag>;
using SkillItemId = Id<struct SkillItemTag>;
using SkillSheetId = Id<struct SkillSheetTag>;
using AttachmentId = Id<struct AttachmentTag>;
using DeadlineDelayId = Id<struct DeadlineDelayTag>;
using DeadlineDoneId = Id<struct DeadlineDoneTag>;
using PersonTermId = Id<struct PersonTermTag>;
using DutyDoneId = Id<struct DutyDoneTag>;
using DataBreachId = Id<struct DataBreachTag>;
using DepartmentId = Id<struct DepartmentTag>;

} // namespace wijkwerk
