-- SPDX-License-Identifier: EUPL-1.2
-- Indexes that foreign keys need: without one the engine reads a whole table for each row that is destroyed or that a
-- newer one takes the place of. Partial where most rows have nothing there, so that they cost next to nothing.

create index note_trajectory on note (trajectory_id) where trajectory_id is not null;
create index note_addition on note (addition_to) where addition_to is not null;
create index note_request on note (request_id) where request_id is not null;
create index task_trajectory on task (trajectory_id) where trajectory_id is not null;
create index letter_trajectory on letter (trajectory_id) where trajectory_id is not null;
create index attachment_trajectory on attachment (trajectory_id) where trajectory_id is not null;
create index phase_event_supersedes on phase_event (supersedes_id) where supersedes_id is not null;
create index placement_supersedes on placement (supersedes_id) where supersedes_id is not null;
create index consent_task on consent (task_id) where task_id is not null;
create index rights_request_task on rights_request (task_id) where task_id is not null;
create index correction_request on correction (request_id) where request_id is not null;
create index person_statement_request on person_statement (request_id) where request_id is not null;
create index destruction_item_trajectory on destruction_item (trajectory_id) where trajectory_id is not null;

create index profile_item_supersedes on profile_item (supersedes_id) where supersedes_id is not null;
create index functional_limit_supersedes on functional_limit (supersedes_id) where supersedes_id is not null;
create index intake_talk_participant on intake_talk (participant_id);
create index trial_day_participant on trial_day (participant_id);
create index trial_day_task on trial_day (task_id) where task_id is not null;

create index evaluation_supersedes on evaluation (supersedes_id) where supersedes_id is not null;
create index evaluation_placement on evaluation (placement_id) where placement_id is not null;
create index suspension_participant on suspension (participant_id);
create index suspension_placement on suspension (placement_id) where placement_id is not null;
create index placement_move_participant on placement_move (participant_id);
create index placement_start_participant on placement_start (participant_id);

create index contract_supersedes on contract (supersedes_id) where supersedes_id is not null;
create index contract_placement on contract (placement_id) where placement_id is not null;
create index contract_proposal_made on contract (proposal_id) where proposal_id is not null;
create index contract_proposal_task on contract_proposal (task_id) where task_id is not null;
create index handover_participant on handover (participant_id);
create index handover_consent on handover (consent_id) where consent_id is not null;
create index closing_check_participant on closing_check (participant_id);

create index skill_sheet_supersedes on skill_sheet (supersedes_id) where supersedes_id is not null;
create index skill_sheet_evaluation on skill_sheet (evaluation_id) where evaluation_id is not null;
create index skill_sheet_placement on skill_sheet (placement_id) where placement_id is not null;
create index skill_sheet_double on skill_sheet (participant_id) where occasion = 'double';

create index deadline_delay_trajectory on deadline_delay (trajectory_id) where trajectory_id is not null;
create index deadline_done_trajectory on deadline_done (trajectory_id) where trajectory_id is not null;
create index day_skip_participant on day_skip (participant_id);
