-- SPDX-License-Identifier: EUPL-1.2
-- The ground floor: people, their way through the wijkbedrijf, places, letters, and who did what.
-- Written once for SQLite 3.40 and PostgreSQL 15; core/db/dialect replaces KEY, BYTES, MOMENT, SORTED and KEYED
-- (a table that is kept in the order of its key, which spares an index).
-- Dates are text yyyy-mm-dd, flags smallint 0/1, enums short words, hours in hundredths.

create table department (
    id KEY,
    name text not null,
    municipality text not null default '',
    unit text not null default '',
    visiting text not null default '',      -- address as JSON, as in participant
    postal_box text not null default '',
    postal_postcode text not null default '',
    postal_city text not null default '',
    phone text not null default '',
    email text not null default '',
    logo BYTES,
    signatory_name text not null default '',
    signatory_function text not null default '',
    mandate_line text not null default '',
    mandate_from text,
    mandate_until text,
    objection_address text not null default '',
    travel_allowance text not null default '',
    absence_rule text not null default '',
    demo smallint not null default 0 check (demo in (0, 1)),
    next_person_number integer not null default 1,
    revision integer not null default 1
);

create table team (
    id KEY,
    name SORTED not null,
    position integer not null default 0,
    archived smallint not null default 0 check (archived in (0, 1)),
    revision integer not null default 1
);

create table wijk (
    id KEY,
    name SORTED not null,
    code text not null default '',
    postcodes text not null default '',     -- four digits, separated by spaces
    archived smallint not null default 0 check (archived in (0, 1)),
    revision integer not null default 1
);

create table worker (
    id KEY,
    name SORTED not null,
    role text not null,
    phone text not null default '',
    email text not null default '',
    team_id bigint references team (id),
    guidance_points integer not null default 400,
    absent_until text check (absent_until like '____-__-__'),
    archived smallint not null default 0 check (archived in (0, 1)),
    revision integer not null default 1
);

create table training (
    id KEY,
    worker_id bigint not null references worker (id),
    kind text not null,
    done_on text not null check (done_on like '____-__-__'),
    valid_until text check (valid_until like '____-__-__')
);
create index training_worker on training (worker_id);

create table workplace (
    id KEY,
    name SORTED not null,
    team_id bigint not null references team (id),
    wijk_id bigint references wijk (id),
    location text not null default '',
    tasks text not null default '',
    guide_id bigint references worker (id),
    work_hours integer not null default 0,
    start_time text not null default '',
    end_time text not null default '',
    requirements text not null default '',
    opens_on text check (opens_on like '____-__-__'),
    closes_on text check (closes_on like '____-__-__'),
    archived smallint not null default 0 check (archived in (0, 1)),
    revision integer not null default 1
);

-- Corrected by a later row for the same day, never changed.
create table workplace_capacity (
    id KEY,
    workplace_id bigint not null references workplace (id),
    valid_from text not null check (valid_from like '____-__-__'),
    persons integer not null check (persons >= 0),
    recorded_at MOMENT not null
);
create index workplace_capacity_workplace on workplace_capacity (workplace_id, valid_from);

create table participant (
    id KEY,
    number integer not null,
    first_names text not null default '',
    initials text not null default '',
    call_name text not null default '',
    prefix text not null default '',
    surname text not null default '',
    partner_prefix text not null default '',
    partner_surname text not null default '',
    name_use text not null default 'E',
    sex text not null default 'O',
    form_of_address text not null default 'not_asked',
    born text not null default '0000-00-00' check (born like '____-__-__'),
    bsn text,
    home text not null default '',          -- address as JSON; empty when there is none
    postal text not null default '',
    postcode text not null default '',      -- of the home address, for matching
    phone text not null default '',
    phone2 text not null default '',
    email text not null default '',
    wijk_id bigint references wijk (id),
    kind text not null default 'reintegrator',
    deceased smallint not null default 0 check (deceased in (0, 1)),
    to_complete smallint not null default 0 check (to_complete in (0, 1)),
    archived smallint not null default 0 check (archived in (0, 1)),
    sort_key SORTED not null,               -- folded surname, prefix, initials: lists come in this order
    revision integer not null default 1
);
create unique index participant_number on participant (number);
create unique index participant_bsn on participant (bsn) where bsn is not null;
create index participant_sort on participant (archived, sort_key, id);

create table participant_flag (
    id KEY,
    participant_id bigint not null references participant (id),
    flag text not null,
    valid_from text check (valid_from like '____-__-__'),
    valid_until text check (valid_until like '____-__-__'),
    recorded_at MOMENT not null,
    superseded_at MOMENT                    -- a correction leaves the old row with this filled in
);
create index participant_flag_participant on participant_flag (participant_id);

create table external_number (
    participant_id bigint not null references participant (id),
    position integer not null,
    system text not null,
    value text not null,
    primary key (participant_id, position)
) KEYED;
create index external_number_value on external_number (value);

create table import_run (
    id KEY,
    at MOMENT not null,
    worker_id bigint references worker (id),
    file_name text not null,
    file_sha256 text not null,
    mapping text not null,
    rows_total integer not null default 0,
    rows_new integer not null default 0,
    rows_changed integer not null default 0,
    rows_same integer not null default 0,
    rows_wrong integer not null default 0,
    rows_doubtful integer not null default 0
);

create table import_row (
    run_id bigint not null references import_run (id),
    row_number integer not null,
    outcome text not null,                  -- new, changed, same, wrong, doubtful
    participant_id bigint references participant (id),
    problems text not null default '',
    extra text not null default '',         -- columns that were not mapped, as JSON
    primary key (run_id, row_number)
) KEYED;

create table caseload (
    participant_id KEY references participant (id),
    client_number text not null default '',
    benefit SORTED not null default '',
    team text not null default '',
    case_manager SORTED not null default '',
    track text not null default '',
    phase SORTED not null default '',
    step SORTED not null default '',
    inflow_on text check (inflow_on like '____-__-__'),
    outflow_on text check (outflow_on like '____-__-__'),
    outflow_reason text not null default '',
    remark text not null default '',
    import_run_id bigint references import_run (id),
    revision integer not null default 1
);
create index caseload_client on caseload (client_number);

create table trajectory (
    id KEY,
    participant_id bigint not null references participant (id),
    kind text not null,
    referred_by text not null,
    referred_on text not null check (referred_on like '____-__-__'),
    reason text not null default '',
    external_number text not null default '',
    accepted smallint check (accepted in (0, 1)),
    refusal_reason text not null default '',
    coach_id bigint references worker (id),
    phase text not null,                    -- what the events say, kept here so that lists are quick
    phase_since text not null check (phase_since like '____-__-__'),
    revision integer not null default 1
);
create index trajectory_participant on trajectory (participant_id);
create index trajectory_phase on trajectory (phase, participant_id);
create index trajectory_coach on trajectory (coach_id);
create unique index trajectory_one_open on trajectory (participant_id) where phase <> 'closed';

create table phase_event (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    from_phase text,
    to_phase text not null,
    effective_on text not null check (effective_on like '____-__-__'),
    recorded_at MOMENT not null,
    worker_id bigint references worker (id),
    reason_code text not null default '',
    note text not null default '',
    override_reason text not null default '',
    supersedes_id bigint references phase_event (id)
);
create index phase_event_trajectory on phase_event (trajectory_id, effective_on);

create table advice (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    outcome text not null,
    talked_on text not null check (talked_on like '____-__-__'),
    conditions text not null default '',
    reason text not null default '',
    next_talk_on text check (next_talk_on like '____-__-__'),
    reapply_from text check (reapply_from like '____-__-__'),
    worker_id bigint references worker (id),
    recorded_at MOMENT not null
);
create index advice_trajectory on advice (trajectory_id);

create table placement (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    participant_id bigint not null references participant (id),
    workplace_id bigint not null references workplace (id),
    guide_id bigint references worker (id),
    kind text not null,
    legal_form text,
    starts_on text not null check (starts_on like '____-__-__'),
    last_day text check (last_day like '____-__-__'),
    ended_on text check (ended_on like '____-__-__'),
    hours integer not null default 0,
    days integer not null default 0,
    agreements text not null default '',
    recorded_at MOMENT not null,
    supersedes_id bigint references placement (id),
    superseded smallint not null default 0 check (superseded in (0, 1)),
    revision integer not null default 1
);
create index placement_participant on placement (participant_id, starts_on);
create index placement_trajectory on placement (trajectory_id);
create index placement_workplace on placement (workplace_id, starts_on);
create index placement_guide on placement (guide_id, starts_on);

create table trajectory_end (
    id KEY,
    trajectory_id bigint not null references trajectory (id),
    into_phase text not null,
    ended_on text not null check (ended_on like '____-__-__'),
    reason_code text not null,
    employer text not null default '',
    handed_over smallint not null default 0 check (handed_over in (0, 1)),
    handed_over_on text check (handed_over_on like '____-__-__'),
    still_working smallint check (still_working in (0, 1))
);
create index trajectory_end_trajectory on trajectory_end (trajectory_id);
create index trajectory_end_day on trajectory_end (ended_on);

create table task (
    id KEY,
    participant_id bigint references participant (id),
    trajectory_id bigint references trajectory (id),
    owner_id bigint references worker (id),
    kind text not null,
    title text not null,
    due_on text not null check (due_on like '____-__-__'),
    at_time text not null default '',
    by_law smallint not null default 0 check (by_law in (0, 1)),
    waiting_for text not null default '',
    done_at MOMENT,
    done_by bigint references worker (id),
    revision integer not null default 1
);
create index task_open on task (due_on) where done_at is null;
create index task_participant on task (participant_id);

create table note (
    id KEY,
    participant_id bigint not null references participant (id),
    trajectory_id bigint references trajectory (id),
    author_id bigint references worker (id),
    kind text not null,
    happened_on text not null check (happened_on like '____-__-__'),
    text text not null,
    recorded_at MOMENT not null
);
create index note_participant on note (participant_id, happened_on);
-- The last real contact, which every line of a list shows.
create index note_contact on note (participant_id, happened_on, kind)
    where kind in ('talk', 'phone', 'visit');

create table draft (
    id KEY,
    participant_id bigint not null references participant (id),
    author_id bigint references worker (id),
    place text not null,
    text text not null,
    saved_at MOMENT not null
);
create unique index draft_place on draft (participant_id, place, coalesce(author_id, 0));

create table letter (
    id KEY,
    participant_id bigint not null references participant (id),
    trajectory_id bigint references trajectory (id),
    template text not null,
    reference text not null,
    subject text not null,
    dated_on text not null check (dated_on like '____-__-__'),
    is_decision smallint not null default 0 check (is_decision in (0, 1)),
    status text not null,
    markup text not null,
    sha256 text not null default '',
    pages integer not null default 0,
    author_id bigint references worker (id),
    recorded_at MOMENT not null
);
create unique index letter_reference on letter (reference);
create index letter_participant on letter (participant_id, dated_on);

create table letter_pdf (
    letter_id bigint not null primary key references letter (id),
    pdf BYTES not null
);

-- One row a year: the next number of WW-jjjj-nnnn.
create table letter_number (
    year integer not null primary key,
    next_number integer not null
);

create table closing_day (
    day text not null primary key check (day like '____-__-__'),
    name text not null default ''
);

create table saved_view (
    id KEY,
    worker_id bigint references worker (id),
    list text not null,
    name text not null,
    filter text not null
);

create table setting (
    name text not null primary key,
    value text not null
);

create table journal (
    id KEY,
    at MOMENT not null,
    worker_id bigint,
    account text not null,
    machine text not null,
    act text not null,
    participant_id bigint,
    note text not null default '',
    parts text not null default ''
);
create index journal_participant on journal (participant_id);
