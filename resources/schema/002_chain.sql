-- SPDX-License-Identifier: EUPL-1.2
-- The journal as a chain: every line has a number and a link to the line before it (core/db/journal_chain). What was in
-- the journal before is linked by the program in the same transaction. `seal` goes with `note` and `parts`: 16 random
-- bytes, or the 32 bytes of their sum once they were destroyed.

alter table journal add column place text not null default '';
alter table journal add column result text not null default 'done';
alter table journal add column thing text not null default '';
alter table journal add column thing_id bigint;
alter table journal add column number bigint;
alter table journal add column seal BYTES;
alter table journal add column link BYTES;
create unique index journal_number on journal (number);

-- Under which key lines were linked, from the one with this number on. Empty: it follows from the key of the file.
create table chain_key (
    first_number KEY,
    since MOMENT not null,
    chain_key BYTES
);
