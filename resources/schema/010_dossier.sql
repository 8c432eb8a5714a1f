-- SPDX-License-Identifier: EUPL-1.2
-- Documents, notes that are kept together, and what was put off.

create table attachment (
    id KEY,
    participant_id bigint not null references participant (id),
    trajectory_id bigint references trajectory (id),
    kind text not null,                     -- see the check list of domain.md 2.7
    name text not null,                     -- of the file
    title text not null default '',
    dated_on text check (dated_on like '____-__-__'),
    media_type text not null default '',
    size integer not null,
    sha256 text not null,
    sensitive smallint not null default 0 check (sensitive in (0, 1)),
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null,
    removed_on text check (removed_on like '____-__-__'),
    removed_reason text not null default '',
    revision integer not null default 1
);
create index attachment_participant on attachment (participant_id);

create table attachment_bytes (
    attachment_id bigint not null primary key references attachment (id),
    bytes BYTES not null
);

alter table note add column sensitive smallint not null default 0 check (sensitive in (0, 1));
alter table note add column addition_to bigint references note (id);    -- written later, after the note was locked
-- How the note was meant while it was typed: a sensitive one must not come back as an open one.
alter table draft add column kind text not null default 'note';
alter table draft add column day text check (day like '____-__-__');
alter table draft add column sensitive smallint not null default 0 check (sensitive in (0, 1));
alter table note add column shared_id bigint;   -- notes about several people that were written as one

-- A deadline that was put off, with the reason; the day of the law itself does not move.
create table deadline_delay (
    id KEY,
    participant_id bigint not null references participant (id),
    trajectory_id bigint references trajectory (id),
    rule text not null,                     -- D01 …
    subject text not null default '',       -- which one of that rule: `evaluation_week_5`
    due_on text not null check (due_on like '____-__-__'),
    until_day text check (until_day like '____-__-__'),  -- empty: back to its own day
    reason text not null,
    worker_id bigint references worker (id),
    recorded_at MOMENT not null
);
create index deadline_delay_participant on deadline_delay (participant_id);

-- Done, or not needed, though no other row shows it.
create table deadline_done (
    id KEY,
    participant_id bigint not null references participant (id),
    trajectory_id bigint references trajectory (id),
    rule text not null,
    subject text not null default '',
    due_on text not null check (due_on like '____-__-__'),
    outcome text not null,                  -- done, not_needed, open (it was not done after all)
    note text not null default '',
    worker_id bigint references worker (id),
    recorded_at MOMENT not null
);
create index deadline_done_participant on deadline_done (participant_id);

-- "Niet vandaag": off the list of one worker until tomorrow.
create table day_skip (
    worker_id bigint not null references worker (id),
    participant_id bigint not null references participant (id),
    day text not null check (day like '____-__-__'),
    primary key (worker_id, participant_id, day)
) KEYED;

-- The words of the notes that hold, folded, for searching (core/db/word_index). On SQLite an index without texts of its
-- own: every beginning of 1 to 6 letters is one step away (performance.md 2a), and what is deleted is really gone.
SQLITE create virtual table note_words using fts5 (
SQLITE     words, content = '', detail = none, prefix = '1 2 3 4 5 6', tokenize = 'ascii'
SQLITE );
SQLITE insert into note_words (note_words, rank) values ('secure-delete', 1);
POSTGRES create table note_words (
POSTGRES     note_id bigint primary key references note (id),
POSTGRES     words tsvector not null
POSTGRES );
POSTGRES create index note_words_words on note_words using gin (words);
