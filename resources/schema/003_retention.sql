-- SPDX-License-Identifier: EUPL-1.2
-- How long things are kept, who is kept longer, the yearly destruction lists and their certificates (domain.md 6.5).

create table retention_rule (
    id KEY,
    result text not null,
    process text not null,
    subject text not null,
    start_event text not null,
    term integer not null check (term >= 0),
    unit text not null,
    source text not null default '',
    doubt text not null default '',         -- what could not be verified
    valid_from text check (valid_from like '____-__-__'),
    valid_to text check (valid_to like '____-__-__'),
    confirmed_by text not null default '',  -- the archivist; empty: the rule is off
    confirmed_on text check (confirmed_on like '____-__-__'),
    confirmed_remark text not null default '',
    confirmed_worker_id bigint references worker (id),
    revision integer not null default 1
);
create unique index retention_rule_result on retention_rule (result, subject, coalesce(valid_from, ''));

create table legal_hold (
    id KEY,
    participant_id bigint not null references participant (id),
    reason text not null,
    valid_from text not null check (valid_from like '____-__-__'),
    valid_until text check (valid_until like '____-__-__'),
    worker_id bigint references worker (id),
    lifted_at MOMENT,
    lifted_by bigint references worker (id),
    revision integer not null default 1
);
create index legal_hold_participant on legal_hold (participant_id);

create table destruction_list (
    id KEY,
    reference_on text not null check (reference_on like '____-__-__'),
    state text not null,
    made_at MOMENT not null,
    made_by bigint references worker (id),
    approved_at MOMENT,
    approved_by bigint references worker (id),
    destroyed_at MOMENT,
    destroyed_by bigint references worker (id),
    sha256 text not null default '',        -- of the lines as they were approved
    withdrawn_reason text not null default '',
    revision integer not null default 1
);
-- One at a time: the next is made when this one was carried out or withdrawn.
create unique index destruction_list_open on destruction_list
    ((case when state in ('made', 'approved') then 1 end));

create table destruction_item (
    id KEY,
    list_id bigint not null references destruction_list (id),
    participant_id bigint not null references participant (id),
    trajectory_id bigint references trajectory (id),
    subject text not null,
    result text not null,
    started_on text check (started_on like '____-__-__'),
    ended_on text check (ended_on like '____-__-__'),
    block text,                             -- kept by a rule
    kept_reason text not null default '',   -- kept by a worker
    kept_by bigint references worker (id),
    destroyed smallint not null default 0 check (destroyed in (0, 1))
);
create index destruction_item_list on destruction_item (list_id);
create index destruction_item_participant on destruction_item (participant_id);

create table destruction_certificate (
    list_id bigint not null primary key references destruction_list (id),
    made_at MOMENT not null,
    markup text not null,
    pdf BYTES not null,
    sha256 text not null
);

-- The person is no longer known; what is left is for statistics only.
alter table participant add column anonymised_on text check (anonymised_on like '____-__-__');
