-- SPDX-License-Identifier: EUPL-1.2
-- The temporary contract and its chain, secondment, leaving, hand-over, aftercare, and standing still (domain.md 2.6,
-- 8.3, 9, 10.10). What a stage taught never travels to the personnel file: these tables hold no notes of the stage.

create table contract_proposal (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    participant_id bigint not null references participant (id),
    state text not null,                    -- proposed, agreed, at_hr, offered, signed, refused, withdrawn
    function text not null default '',
    scale text not null default '',
    collective_agreement text not null default '',
    hours integer not null default 0,       -- a week, hundredths
    days integer not null default 0,
    starts_on text check (starts_on like '____-__-__'),
    last_day text check (last_day like '____-__-__'),    -- empty: for good
    probation_months integer not null default 0,
    workplace_id bigint references workplace (id),
    guide_id bigint references worker (id),
    budget text not null default '',        -- where the money comes from
    wage integer not null default 0,        -- a month, gross, in cents; 0 is unknown
    answer_by text check (answer_by like '____-__-__'),
    renews_id bigint,                       -- the contract that it follows
    on_calendar_date smallint not null default 1 check (on_calendar_date in (0, 1)),
    interim_notice smallint not null default 0 check (interim_notice in (0, 1)),
    chain_exception text not null default 'none',
    advised_on text check (advised_on like '____-__-__'),   -- sheltered work: UWV
    decided_on text check (decided_on like '____-__-__'),   -- sheltered work: the college
    task_id bigint references task (id),    -- for whoever must do the next step
    chain_reason text not null default '',  -- of the team lead: why it goes on although it is permanent by law
    recorded_at MOMENT not null,
    revision integer not null default 1
);
create index contract_proposal_trajectory on contract_proposal (trajectory_id);
create unique index contract_proposal_open on contract_proposal (trajectory_id)
    where state in ('proposed', 'agreed', 'at_hr', 'offered');

-- Who did each step of a proposal, and when.
create table proposal_step (
    id KEY,
    proposal_id bigint not null references contract_proposal (id),
    participant_id bigint not null references participant (id),
    state text not null,                    -- where the proposal was after it
    taken_back smallint not null default 0 check (taken_back in (0, 1)),    -- it went back to that state
    on_day text not null check (on_day like '____-__-__'),
    by_name text not null,                  -- of whoever did it; HR has no account
    remark text not null default '',
    worker_id bigint references worker (id),
    recorded_at MOMENT not null
);
create index proposal_step_proposal on proposal_step (proposal_id);
create index proposal_step_participant on proposal_step (participant_id);
create index contract_proposal_participant on contract_proposal (participant_id);

-- An employment contract with the municipality.
create table contract (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    participant_id bigint not null references participant (id),
    placement_id bigint references placement (id),
    proposal_id bigint references contract_proposal (id),
    starts_on text not null check (starts_on like '____-__-__'),
    last_day text check (last_day like '____-__-__'),    -- empty: for good
    ended_on text check (ended_on like '____-__-__'),    -- when it ended earlier
    on_calendar_date smallint not null default 1 check (on_calendar_date in (0, 1)),
    function text not null default '',
    scale text not null default '',
    collective_agreement text not null default '',
    hours integer not null default 0,
    wage integer not null default 0,        -- a month, gross, in cents; 0 is unknown
    probation_months integer not null default 0,
    interim_notice smallint not null default 0 check (interim_notice in (0, 1)),
    chain_exception text not null default 'none',        -- none, bbl, under_18, aow, after_36
    advised_on text check (advised_on like '____-__-__'),   -- sheltered work: UWV
    decided_on text check (decided_on like '____-__-__'),   -- sheltered work: the college
    signed_on text check (signed_on like '____-__-__'),
    number text not null default '',
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null,
    supersedes_id bigint references contract (id),
    superseded smallint not null default 0 check (superseded in (0, 1)),
    revision integer not null default 1
);
create index contract_participant on contract (participant_id, starts_on);
create index contract_trajectory on contract (trajectory_id);
create index contract_end on contract (last_day) where superseded = 0;

-- Aanzegging (BW 7:668). It was sent: it cannot be taken back, only followed by another one.
create table contract_notice (
    id KEY,
    contract_id bigint not null references contract (id),
    participant_id bigint not null references participant (id),
    goes_on smallint not null check (goes_on in (0, 1)),
    terms text not null default '',         -- under which terms, when it goes on
    given_on text not null check (given_on like '____-__-__'),
    given_how text not null,                -- handed_over, registered_post, post, email
    received_on text check (received_on like '____-__-__'),  -- proof of receipt
    proof text not null default '',
    worker_id bigint references worker (id),
    recorded_at MOMENT not null
);
create index contract_notice_contract on contract_notice (contract_id);
create index contract_notice_participant on contract_notice (participant_id);

-- Earlier work for the municipality or for somebody whose successor it is (BW 7:668a lid 2).
create table prior_employment (
    id KEY,
    participant_id bigint not null references participant (id),
    employer text not null,
    kind text not null,                     -- municipality, agency, payroll, secondment, other
    starts_on text not null check (starts_on like '____-__-__'),
    last_day text check (last_day like '____-__-__'),
    same_work smallint not null default 0 check (same_work in (0, 1)),
    source text not null default '',        -- how we know
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null,
    withdrawn smallint not null default 0 check (withdrawn in (0, 1)),
    revision integer not null default 1
);
create index prior_employment_participant on prior_employment (participant_id);

-- What was asked about earlier work: only then does "none" mean none.
create table prior_employment_asked (
    participant_id bigint not null primary key references participant (id),
    asked_on text not null check (asked_on like '____-__-__'),
    worker_id bigint references worker (id)
);

-- Facts of a secondment by the SW company (domain.md 8.3).
create table secondment (
    placement_id bigint not null primary key references placement (id),
    participant_id bigint not null references participant (id),
    lender text not null default '',
    form text not null default 'individual',             -- individual, group
    contract_number text not null default '',
    fee integer not null default 0,         -- an hour, in cents; 0 is unknown
    price_basis text not null default 'hour',            -- hour, result, average
    notice_days integer not null default 0,
    guide_by text not null default 'host',  -- host, lender
    absence_rule text not null default '',
    revision integer not null default 1
);
create index secondment_participant on secondment (participant_id);

alter table trajectory_end add column influence text not null default '';       -- person, organisation, both, outside
alter table trajectory_end add column side_reasons text not null default '';    -- codes, separated by spaces
alter table trajectory_end add column talked_on text check (talked_on like '____-__-__');
alter table trajectory_end add column job_starts_on text check (job_starts_on like '____-__-__');
alter table trajectory_end add column job_hours integer not null default 0;     -- a week, hundredths
alter table trajectory_end add column status_on text check (status_on like '____-__-__');   -- of still_working
alter table trajectory_end add column fell_back smallint not null default 0 check (fell_back in (0, 1));
alter table trajectory_end add column agreed_by bigint references worker (id);              -- the team lead, with a drop-out
-- A newer row took its place, or the step was taken back.
alter table trajectory_end add column superseded smallint not null default 0 check (superseded in (0, 1));

alter table phase_event add column put_right text not null default '';  -- why it took the place of an earlier one
alter table phase_event add column root_id bigint;          -- the first of those that superseded each other: its place

create table handover (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    participant_id bigint not null references participant (id),
    consent_id bigint references consent (id),
    other_ground text not null default '',  -- when there is no consent: why it may be done all the same
    organisation text not null default '',
    organisation_type text not null default '',          -- for the jobcoach alone
    contact text not null default '',
    plan text not null default '',          -- for ourselves; never leaves
    went_well text not null default '',     -- these four leave only when the consent names them
    agreements text not null default '',
    contact_persons text not null default '',
    work_ability text not null default '',
    ground_lead_id bigint references worker (id),        -- who decided that it may be done without consent
    ground_officer_id bigint references worker (id),
    agreed_on text check (agreed_on like '____-__-__'),
    warm smallint not null default 0 check (warm in (0, 1)),
    first_appointment_on text check (first_appointment_on like '____-__-__'),
    done_on text check (done_on like '____-__-__'),
    feedback_on text check (feedback_on like '____-__-__'),
    feedback text not null default '',
    aftercare_until text check (aftercare_until like '____-__-__'),
    refused smallint not null default 0 check (refused in (0, 1)),      -- the person does not want it
    worker_id bigint references worker (id),
    recorded_at MOMENT not null,
    revision integer not null default 1
);
create index handover_trajectory on handover (trajectory_id);

-- What was open when a trajectory was closed all the same, and why.
create table closing_check (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    participant_id bigint not null references participant (id),
    item text not null,
    reason text not null,
    worker_id bigint references worker (id),
    recorded_at MOMENT not null,
    taken_back smallint not null default 0 check (taken_back in (0, 1))     -- with the closing itself
);
create index closing_check_trajectory on closing_check (trajectory_id);

-- Pas op de plaats: no letters, labels and proposals about this person for now.
create table standstill (
    id KEY,
    participant_id bigint not null references participant (id),
    reason text not null,                   -- crisis, death, not_reachable
    note text not null default '',          -- closed to all but who wrote it, the coach and the team lead
    since text not null check (since like '____-__-__'),
    ask_on text not null check (ask_on like '____-__-__'),   -- when to ask how to go on
    lead_id bigint references worker (id),  -- the team lead who keeps the legal dates meanwhile
    worker_id bigint references worker (id),
    recorded_at MOMENT not null,
    ended_on text check (ended_on like '____-__-__'),
    ended_how text not null default '',     -- goes_on, closed
    ended_note text not null default '',
    ended_by bigint references worker (id),
    revision integer not null default 1
);
create index standstill_participant on standstill (participant_id);
create unique index standstill_open on standstill (participant_id) where ended_on is null;

alter table participant add column deceased_on text check (deceased_on like '____-__-__');
alter table participant add column moved_away_on text check (moved_away_on like '____-__-__');
-- `ingelezen`: from the own list of the wijkbedrijf; what it did not say is not known.
alter table trajectory add column source text not null default '';
alter table trajectory add column read_on text check (read_on like '____-__-__');    -- the day it was read from there
-- Which days only stand where the list said nothing: referred, phase, ended. Numbers do not count them.
alter table trajectory add column unknown_days text not null default '';
