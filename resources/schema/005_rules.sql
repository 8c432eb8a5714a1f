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

-- Days equated with a holiday by decree (Algemene termijnenwet art. 3 lid 3).
create table equated_day (
    day text not null primary key check (day like '____-__-__'),
    name text not null default '',
    source text not null default ''
);
