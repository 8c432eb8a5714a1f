-- SPDX-License-Identifier: EUPL-1.2
-- Values of rules as this department has them, and days that were equated with holidays. What nobody changed stands in
-- resources/rules and not here.

-- One value of one rule from a day on. Never changed: a newer row supersedes it, with the reason.
create table rule_value (
    id KEY,
    rule text not null,
    subject text not null default '',       -- legal form, phase, kind …; empty: for all
    amount text not null,                   -- number, or numbers with spaces between them
    valid_from text check (valid_from like '____-__-__'),
    valid_to text check (valid_to like '____-__-__'),
    source text not null,                   -- law article, ordinance, or `house rule`
    reason text not null,                   -- why the department has it so
    worker_id bigint references worker (id),
    recorded_at MOMENT not null,
    supersedes_id bigint references rule_value (id),
    superseded smallint not null default 0 check (superseded in (0, 1))
);
create index rule_value_rule on rule_value (rule, subject) where superseded = 0;

-- Days on which the department is closed besides weekends and holidays. Never changed: a row that was taken away or
-- replaced is superseded, the journal says by whom and why.
create table closing_period (
    id KEY,
    from_day text not null check (from_day like '____-__-__'),
    until_day text not null check (until_day like '____-__-__'), -- last day, included
    name text not null default '',
    source text not null,
    reason text not null,                   -- why the department has it so
    worker_id bigint references worker (id),
    recorded_at MOMENT,                     -- nothing: before 0.3.0, when it was not kept
    superseded smallint not null default 0 check (superseded in (0, 1))
);
insert into closing_period (id, from_day, until_day, name, source, reason)
    select row_number() over (order by day), day, day, name, 'huisregel', 'Ingevuld vóór versie 0.3.0'
    from closing_day;
create index closing_period_day on closing_period (from_day) where superseded = 0;
delete from closing_day;                    -- released tables stay; this one is used no more

-- Days equated with a holiday by decree (Algemene termijnenwet art. 3 lid 3). Superseded as closings are.
create table equated_day (
    id KEY,
    day text not null check (day like '____-__-__'),
    name text not null default '',
    source text not null,
    reason text not null,
    worker_id bigint references worker (id),
    recorded_at MOMENT not null,
    superseded smallint not null default 0 check (superseded in (0, 1))
);
create unique index equated_day_day on equated_day (day) where superseded = 0;
