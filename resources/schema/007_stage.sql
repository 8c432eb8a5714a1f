-- SPDX-License-Identifier: EUPL-1.2
-- The stage: what must be arranged before the first day, what was agreed, evaluations, absence, suspension, and moving
-- to another workplace (domain.md 2.4, 2.5, 6.2).

-- Somebody who moved to another workplace goes on with the same stage: there it began earlier than on this place, and
-- the place that was left is no end.
alter table placement add column began_on text;                     -- first day of the stage, contract or secondment
alter table placement add column moved smallint not null default 0; -- left for another place; last_day is still planned

-- A stage whose legal form changed on the way (tegenprestatie is maatschappelijke participatie from 2027) stays one stage.
alter table placement add column earlier_form text;                 -- legal form before form_from
alter table placement add column form_from text;                    -- first day of legal_form, when it changed
-- The law or the work asks a VOG there: it stands on the list for the first day.
alter table workplace add column needs_vog smallint not null default 0;

-- What must be arranged before somebody starts. One row per thing.
create table start_check (
    id KEY,
    placement_id bigint not null references placement (id),
    participant_id bigint not null references participant (id),
    item text not null,                     -- agreement, decision, vog, clothes, safety, insurance
    needed smallint not null default 1 check (needed in (0, 1)),
    done_on text check (done_on like '____-__-__'),
    remark text not null default '',
    worker_id bigint references worker (id),
    revision integer not null default 1
);
create unique index start_check_item on start_check (placement_id, item);
create index start_check_participant on start_check (participant_id);

-- The first day was really there: only then is somebody "gestart".
create table placement_start (
    placement_id bigint not null primary key references placement (id),
    participant_id bigint not null references participant (id),
    started_on text not null check (started_on like '____-__-__'),
    override_reason text not null default '',
    worker_id bigint references worker (id),
    recorded_at MOMENT not null
);

-- Facts of the agreement (domain.md 2.5); a newer row supersedes.
create table stage_agreement (
    id KEY,
    placement_id bigint not null references placement (id),
    participant_id bigint not null references participant (id),
    goal text not null default '',
    tasks text not null default '',
    breaks text not null default '',
    allowance text not null default '',
    clothes text not null default '',
    call_for text not null default '',      -- whom to call when one cannot come, and before what time
    prospect text not null default '',
    additional_work smallint not null default 1 check (additional_work in (0, 1)),
    signed_on text check (signed_on like '____-__-__'),
    worker_id bigint references worker (id),
    recorded_at MOMENT not null,
    superseded smallint not null default 0 check (superseded in (0, 1))
);
create index stage_agreement_placement on stage_agreement (placement_id);
create index stage_agreement_participant on stage_agreement (participant_id);

create table evaluation (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    participant_id bigint not null references participant (id),
    placement_id bigint references placement (id),
    kind text not null,                     -- intro, interim, final, extra
    week integer,                           -- of the stage, when it is one of the rhythm
    held_on text not null check (held_on like '____-__-__'),
    present text not null default '',       -- who were there
    attendance integer check (attendance between 0 and 100),
    goes_well text not null default '',
    to_practise text not null default '',
    advice text not null default '',        -- continue, contract, extend, stop, other_place
    view_state text not null default '',    -- given, nothing_to_say, was_not_there
    own_view text not null default '',
    view_on text check (view_on like '____-__-__'),
    signature text not null default '',     -- seen, refused; empty: not yet
    signed_on text check (signed_on like '____-__-__'),
    worker_id bigint references worker (id),
    recorded_at MOMENT not null,
    supersedes_id bigint references evaluation (id),
    superseded smallint not null default 0 check (superseded in (0, 1)),
    revision integer not null default 1
);
create index evaluation_trajectory on evaluation (trajectory_id, held_on);
create index evaluation_participant on evaluation (participant_id);

create table evaluation_agreement (
    id KEY,
    evaluation_id bigint not null references evaluation (id),
    participant_id bigint not null references participant (id),
    text text not null,
    who text not null,                      -- participant, guide, coach, other
    due_on text check (due_on like '____-__-__'),
    done_on text check (done_on like '____-__-__'),
    revision integer not null default 1
);
create index evaluation_agreement_evaluation on evaluation_agreement (evaluation_id);
create index evaluation_agreement_open on evaluation_agreement (participant_id) where done_on is null;

-- Only what may be kept of somebody who is ill (domain.md 6.2): no reason, ever.
create table absence (
    id KEY,
    participant_id bigint not null references participant (id),
    trajectory_id bigint not null references trajectory (id),
    kind text not null,                     -- reported_sick, leave, not_come
    starts_on text not null check (starts_on like '____-__-__'),
    ends_on text check (ends_on like '____-__-__'),      -- last day away
    reported_on text check (reported_on like '____-__-__'),
    expected_until text check (expected_until like '____-__-__'),
    phone text not null default '',         -- where one can be reached meanwhile
    running_work text not null default '',  -- appointments and work that go on
    work_accident smallint not null default 0 check (work_accident in (0, 1)),
    traffic_liable smallint not null default 0 check (traffic_liable in (0, 1)),
    safety_net smallint not null default 0 check (safety_net in (0, 1)),
    told_uwv_on text check (told_uwv_on like '____-__-__'),
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null,
    withdrawn smallint not null default 0 check (withdrawn in (0, 1)),
    revision integer not null default 1
);
create index absence_participant on absence (participant_id, starts_on);
create index absence_open on absence (trajectory_id) where ends_on is null and withdrawn = 0;

-- The stage stands still; dates move by the real number of days when it goes on.
create table suspension (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    participant_id bigint not null references participant (id),
    placement_id bigint not null references placement (id),
    from_day text not null check (from_day like '____-__-__'),
    expected_until text check (expected_until like '____-__-__'),
    until_day text check (until_day like '____-__-__'),  -- last day it stood still
    moved_days integer not null default 0,               -- by which the last day of the stage moved then
    reason text not null,
    note text not null default '',
    worker_id bigint references worker (id),
    recorded_at MOMENT not null,
    withdrawn smallint not null default 0 check (withdrawn in (0, 1)),
    withdrawn_reason text not null default '',
    revision integer not null default 1
);
create index suspension_trajectory on suspension (trajectory_id);
create unique index suspension_open on suspension (trajectory_id) where until_day is null and withdrawn = 0;

-- Verplaatsen: neither the end of a stage nor a new one.
create table placement_move (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    participant_id bigint not null references participant (id),
    from_placement_id bigint not null references placement (id),
    to_placement_id bigint not null references placement (id),
    on_day text not null check (on_day like '____-__-__'),
    reason text not null,
    note text not null default '',
    view_state text not null default '',
    own_view text not null default '',
    worker_id bigint references worker (id),
    recorded_at MOMENT not null,
    undone smallint not null default 0 check (undone in (0, 1)),
    undone_reason text not null default '',
    undone_by bigint references worker (id),
    undone_at MOMENT
);
create index placement_move_trajectory on placement_move (trajectory_id);
create index placement_move_from on placement_move (from_placement_id);
create index placement_move_to on placement_move (to_placement_id);
