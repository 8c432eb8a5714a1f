-- SPDX-License-Identifier: EUPL-1.2
-- Terms of a person that no other fact of the file shows (D10, D11, D13, D23), and duties of the department: what is
-- done once a year or quarter (D12, D22) and data breaches (D17).

create table person_term (
    id KEY,
    participant_id bigint not null references participant (id),
    kind text not null,                     -- lks_flat wage_value lkv objection
    from_day text not null check (from_day like '____-__-__'),
    due_day text check (due_day like '____-__-__'), -- of wage_value: day of the next measurement
    with_committee smallint not null default 0 check (with_committee in (0, 1)), -- of objection
    ended_on text check (ended_on like '____-__-__'),
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null,
    supersedes_id bigint references person_term (id),
    superseded smallint not null default 0 check (superseded in (0, 1))
);
create index person_term_participant on person_term (participant_id);
create unique index person_term_supersedes on person_term (supersedes_id) where supersedes_id is not null;

create table duty_done (
    id KEY,
    rule text not null,                     -- D12 D22
    subject text not null,                  -- year_start_2027 rights_review special_rights
    done_on text not null check (done_on like '____-__-__'),
    worker_id bigint references worker (id),
    recorded_at MOMENT not null
);

-- Never a name or number of a person: which people it was about is in the file of the privacy officer.
create table data_breach (
    id KEY,
    found_at MOMENT not null,
    what text not null,
    answer text not null default 'open',    -- open reported not_reported
    answered_at MOMENT,                     -- when it was reported, or decided that it need not be
    reason text not null default '',
    recorded_by bigint references worker (id),
    recorded_at MOMENT not null,
    answered_by bigint references worker (id),
    revision integer not null default 1
);

-- How a contract ended before its last day; empty: not known.
alter table contract add column end_how text not null default '';       -- own_resignation mutual_agreement probation dismissal
alter table contract add column end_ground text not null default '';    -- of a dismissal: BW 7:669 lid 3
alter table contract add column end_said_on text check (end_said_on like '____-__-__');
alter table contract add column end_evidence text not null default '';  -- codes of what is on paper, separated by spaces

-- The condition of a legal form (domain.md 2.4): of a trial placement that the employer intends a contract, of a
-- participation place that the work is additional.
alter table placement add column condition_met smallint check (condition_met in (0, 1));    -- empty: not asked
alter table placement add column condition_by text not null default '';                     -- who confirmed it
