-- SPDX-License-Identifier: EUPL-1.2
-- The rights of the person: what they agreed to, what they asked for, what was put right, and what they say themselves.

-- One consent for one purpose and one receiver (domain.md 10.10). Never changed but for its withdrawal.
create table consent (
    id KEY,
    participant_id bigint not null references participant (id),
    purpose text not null,
    categories text not null,               -- codes, separated by spaces
    receiver text not null default '',
    receiver_contact text not null default '',
    given_on text not null check (given_on like '____-__-__'),
    given_how text not null,
    text_version text not null default '',
    language text not null default '',
    valid_until text not null check (valid_until like '____-__-__'),
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null,
    withdrawn_on text check (withdrawn_on like '____-__-__'),
    withdrawn_how text not null default '',
    withdrawn_by bigint references worker (id),
    task_id bigint references task (id),    -- to look at it before it ends
    revision integer not null default 1
);
create index consent_participant on consent (participant_id);
create index consent_end on consent (valid_until) where withdrawn_on is null;

-- Somebody asks for what the AVG gives them (articles 15 to 21).
create table rights_request (
    id KEY,
    participant_id bigint not null references participant (id),
    kind text not null,
    received_on text not null check (received_on like '____-__-__'),
    wish text not null default '',          -- what is asked, in words
    identity_check text not null,
    due_on text not null check (due_on like '____-__-__'),
    extended_to text check (extended_to like '____-__-__'),
    extension_reason text not null default '',
    extension_told_on text check (extension_told_on like '____-__-__'),
    answered_on text check (answered_on like '____-__-__'),
    outcome text,
    answer text not null default '',        -- the reasons, in words
    handler_id bigint references worker (id),
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null,
    task_id bigint references task (id),    -- to answer it in time
    revision integer not null default 1
);
create index rights_request_participant on rights_request (participant_id);
create index rights_request_open on rights_request (due_on) where answered_on is null;

-- What a fact of a person was before it was put right, and why. The fact itself stands in participant.
create table correction (
    id KEY,
    participant_id bigint not null references participant (id),
    request_id bigint references rights_request (id),
    field text not null,
    was text not null default '',
    became text not null default '',
    reason text not null,
    worker_id bigint references worker (id),
    recorded_at MOMENT not null
);
create index correction_participant on correction (participant_id);

-- A note is put right by another one that takes its place; only what holds counts as contact.
alter table note add column supersedes_id bigint references note (id);
alter table note add column correction_reason text not null default '';
alter table note add column request_id bigint references rights_request (id);
alter table note add column superseded smallint not null default 0 check (superseded in (0, 1));
create unique index note_supersedes on note (supersedes_id) where supersedes_id is not null;
drop index note_contact;
create index note_contact on note (participant_id, happened_on, kind)
    where kind in ('talk', 'phone', 'visit') and superseded = 0;

-- The person says otherwise: their own words beside what we wrote.
create table person_statement (
    id KEY,
    participant_id bigint not null references participant (id),
    about text not null,                    -- note, advice, phase_event, letter, placement, participant
    about_id bigint not null,
    text text not null,
    stated_on text not null check (stated_on like '____-__-__'),
    request_id bigint references rights_request (id),
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null
);
create index person_statement_participant on person_statement (participant_id);
