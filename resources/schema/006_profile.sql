-- SPDX-License-Identifier: EUPL-1.2
-- What is known of somebody for the work (domain.md 3.4 and 3.5): facts and functional limits, never a diagnosis. A row
-- is never changed: a newer one supersedes it, and confirming is a newer row with the same value.

create table profile_item (
    id KEY,
    participant_id bigint not null references participant (id),
    item text not null,
    value text not null default '',
    confirmed_on text not null check (confirmed_on like '____-__-__'),
    confirmed_by bigint references worker (id),
    recorded_at MOMENT not null,
    supersedes_id bigint references profile_item (id),
    superseded smallint not null default 0 check (superseded in (0, 1))
);
create unique index profile_item_current on profile_item (participant_id, item) where superseded = 0;
create index profile_item_participant on profile_item (participant_id);

create table functional_limit (
    id KEY,
    participant_id bigint not null references participant (id),
    aspect text not null,
    degree text not null,                   -- none, light, moderate, strong
    helps text not null default '',         -- what helps
    source text not null,                   -- told by the person, or an advice
    source_on text check (source_on like '____-__-__'),
    confirmed_on text not null check (confirmed_on like '____-__-__'),
    confirmed_by bigint references worker (id),
    recorded_at MOMENT not null,
    supersedes_id bigint references functional_limit (id),
    superseded smallint not null default 0 check (superseded in (0, 1))
);
create unique index functional_limit_current on functional_limit (participant_id, aspect) where superseded = 0;

create table certificate (
    id KEY,
    participant_id bigint not null references participant (id),
    kind text not null,                     -- vca, bhv, vog, boa, forklift, licence_b …
    name text not null default '',          -- of other kinds: what it is
    number text not null default '',
    got_on text check (got_on like '____-__-__'),
    valid_until text check (valid_until like '____-__-__'),
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null,
    ended smallint not null default 0 check (ended in (0, 1)),
    revision integer not null default 1
);
create index certificate_participant on certificate (participant_id);
create index certificate_end on certificate (valid_until) where ended = 0;

create table work_history (
    id KEY,
    participant_id bigint not null references participant (id),
    employer text not null default '',
    tasks text not null default '',
    from_month text not null default '',    -- yyyy-mm, or yyyy
    until_month text not null default '',
    reason_left text not null default '',
    recorded_at MOMENT not null,
    revision integer not null default 1
);
create index work_history_participant on work_history (participant_id);

-- The talk of the voorselectie; may stop half-way and go on later.
create table intake_talk (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    participant_id bigint not null references participant (id),
    talked_on text check (talked_on like '____-__-__'),
    worker_id bigint references worker (id),
    privacy_told smallint check (privacy_told in (0, 1)),
    reached text not null default '',       -- how far the form was filled in
    finished_at MOMENT,
    recorded_at MOMENT not null,
    revision integer not null default 1
);
create index intake_talk_trajectory on intake_talk (trajectory_id);

-- Meeloopdag: a day with a team before the advice.
create table trial_day (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    participant_id bigint not null references participant (id),
    on_day text not null check (on_day like '____-__-__'),
    team_id bigint references team (id),
    workplace_id bigint references workplace (id),
    insured smallint not null default 0 check (insured in (0, 1)),
    outcome text not null default '',       -- planned, done, not_come, cancelled
    remark text not null default '',
    task_id bigint references task (id),
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null,
    revision integer not null default 1
);
create index trial_day_trajectory on trial_day (trajectory_id);

alter table advice add column proposals text not null default '';   -- teams that would suit, by name
