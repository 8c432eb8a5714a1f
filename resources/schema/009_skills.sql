-- SPDX-License-Identifier: EUPL-1.2
-- Werknemersvaardigheden (domain.md 3.7): the list of things that are scored, sheets of one person by one rater on one
-- day, and the scores.

create table skill_item (
    id KEY,
    code text not null,                     -- V01 …
    label text not null,
    description text not null default '',
    position integer not null default 0,
    valid_from text check (valid_from like '____-__-__'),
    valid_to text check (valid_to like '____-__-__'),    -- no longer on the form after this day
    replaces_id bigint references skill_item (id),
    reason text not null default '',
    worker_id bigint references worker (id),
    recorded_at MOMENT
);
create index skill_item_code on skill_item (code);

create table skill_sheet (
    id KEY,
    participant_id bigint not null references participant (id),
    trajectory_id bigint not null references trajectory (id),
    placement_id bigint references placement (id),
    evaluation_id bigint references evaluation (id),
    scored_on text not null check (scored_on like '____-__-__'),
    rater text not null,                    -- guide, self
    rater_id bigint references worker (id), -- the vakspecialist; empty with self
    occasion text not null,                 -- baseline, evaluation, last_before_move, double, extra
    remark text not null default '',
    on_paper smallint not null default 0 check (on_paper in (0, 1)),
    worker_id bigint references worker (id),
    recorded_at MOMENT not null,
    supersedes_id bigint references skill_sheet (id),
    superseded smallint not null default 0 check (superseded in (0, 1))
);
create index skill_sheet_participant on skill_sheet (participant_id, scored_on);
create index skill_sheet_trajectory on skill_sheet (trajectory_id);

create table skill_score (
    sheet_id bigint not null references skill_sheet (id),
    item_id bigint not null references skill_item (id),
    score integer not null check (score between 0 and 4),    -- 0: not seen
    primary key (sheet_id, item_id)
) KEYED;
