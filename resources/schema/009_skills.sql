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
create unique index skill_sheet_once on skill_sheet (participant_id, scored_on, rater, coalesce(rater_id, 0)) where superseded = 0;

-- The list the program comes with (domain.md 3.7): on the form from the beginning, and every department may change it.
insert into skill_item (id, code, label, description, position) values
    (1, 'V01', 'Op tijd komen', 'U bent op tijd op het werk en na de pauze.', 1),
    (2, 'V02', 'Aanwezig zijn en afmelden', 'U komt op de afgesproken dagen. Kunt u niet? Dan belt u op tijd.', 2),
    (3, 'V03', 'Afspraken nakomen', 'U doet wat u hebt afgesproken.', 3),
    (4, 'V04', 'Omgaan met leiding', 'U luistert naar uitleg en voert de opdracht uit.', 4),
    (5, 'V05', 'Omgaan met feedback', 'U kunt tegen een opmerking en past uw werk aan.', 5),
    (6, 'V06', 'Samenwerken', 'U werkt goed samen en helpt collega''s.', 6),
    (7, 'V07', 'Zelfstandig werken', 'U gaat door zonder dat iemand erbij staat.', 7),
    (8, 'V08', 'Werktempo', 'U werkt in een tempo dat bij het werk past.', 8),
    (9, 'V09', 'Nauwkeurig werken', 'Uw werk is netjes en klopt.', 9),
    (10, 'V10', 'Doorzetten en concentratie', 'U houdt uw aandacht bij het werk.', 10),
    (11, 'V11', 'Plannen en ordenen', 'U weet wat eerst moet en ruimt op.', 11),
    (12, 'V12', 'Veilig werken', 'U houdt zich aan de veiligheidsregels en draagt uw spullen.', 12),
    (13, 'V13', 'Omgaan met bewoners', 'U bent vriendelijk en duidelijk tegen bewoners.', 13),
    (14, 'V14', 'Verzorging en kleding', 'U ziet er verzorgd uit en draagt werkkleding.', 14),
    (15, 'V15', 'Leren en inzet tonen', 'U wilt nieuwe dingen leren en vraagt als u iets niet weet.', 15),
    (16, 'V16', 'Communiceren in het Nederlands', 'U begrijpt de uitleg en kunt vragen stellen.', 16);
