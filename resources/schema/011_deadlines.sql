-- SPDX-License-Identifier: EUPL-1.2
-- Deadlines are computed from the facts. Tasks that the program made for them until 0.2.0 stay what they are, but no
-- longer count as work to do: `replaced`. What was ticked off of them stays done.

alter table task add column replaced smallint not null default 0 check (replaced in (0, 1));

update task set replaced = 1 where done_at is null and trajectory_id is not null and (
    (kind = 'first_talk' and (title = 'Eerste gesprek' or title = 'Eerste gesprek plannen'))
    or (kind = 'evaluation' and (title like 'Evaluatie week %' or title = 'Beoordeling na 9 maanden'))
    or (kind = 'decision' and (title like 'Besluit%' or title like 'Proefplaatsing: %'))
    or (kind = 'stage_end' and title = 'Einde stage')
    or (kind = 'contract' and (title = 'Aanzegbrief contract' or title = 'Aanzegging' or title = 'Einde contract'
        or title = 'Detachering loopt af'))
    or (kind = 'aftercare' and (title like 'Nazorg na %' or title like 'Contact na %'))
    or (kind = 'other' and title = 'Scholing en premie na 6 maanden'));
-- The report is counted from the talk. Where no talk was written down nothing else would ask for it: that task stays.
update task set replaced = 1 where done_at is null and kind = 'report'
    and (title = 'Verslag voorselectie' or title = 'Voorselectie vastleggen')
    and exists (select 1 from trajectory t join note n on n.participant_id = t.participant_id
                where t.id = task.trajectory_id and n.kind in ('talk', 'visit') and n.superseded = 0
                  and n.happened_on >= t.referred_on);
update task set replaced = 1 where done_at is null and id in (select task_id from consent where task_id is not null);
update task set replaced = 1
    where done_at is null and id in (select task_id from rights_request where task_id is not null);

-- What was ticked off, unless the same was to be done again. Of which rule each title was:
create table old_title (
    kind text not null,
    title text not null,
    phases text not null,                   -- in which it still counts
    rule text not null,
    subject text not null                   -- `*`: with the number of the placement
);
insert into old_title (kind, title, phases, rule, subject) values
    ('first_talk', 'Eerste gesprek%', 'referred preselection', 'D01', 'first_talk'),
    ('report', 'Verslag voorselectie', 'preselection', 'D02', 'report'),
    ('report', 'Voorselectie vastleggen', 'preselection', 'D02', 'report'),
    ('decision', 'Besluit%contract%', 'stage', 'D04', 'decision'),
    ('stage_end', 'Einde stage', 'stage', 'D04', 'stage_end'),
    ('decision', 'Proefplaatsing: besluit over verlenging', 'stage', 'D05', 'trial_first_month_2'),
    ('decision', 'Proefplaatsing: langer kan niet', 'stage', 'D05', 'trial_last_month_6'),
    ('other', 'Scholing en premie na 6 maanden', 'stage', 'D06', 'schooling_month_6'),
    ('evaluation', 'Beoordeling na 9 maanden', 'stage', 'D06', 'review_month_9'),
    ('decision', 'Besluit doorgaan of stoppen na 12 maanden', 'stage', 'D06', 'stop_check_month_12'),
    ('contract', 'Aanzeg%', 'contract', 'D07', 'notice_*'),
    ('contract', 'Einde contract', 'contract', 'D07', 'contract_end_*'),
    ('contract', 'Detachering loopt af', 'seconded', 'D19', 'secondment_notice_*'),
    ('aftercare', 'Nazorg na 1 maand', 'outflow dropped_out aftercare', 'D20', 'aftercare_month_1'),
    ('aftercare', 'Nazorg na 3 maanden', 'outflow dropped_out aftercare', 'D20', 'aftercare_month_3'),
    ('aftercare', 'Nazorg na 6 maanden', 'outflow dropped_out aftercare', 'D20', 'aftercare_month_6'),
    ('aftercare', 'Contact na 1 maand', 'outflow dropped_out aftercare', 'D20', 'aftercare_month_1'),
    ('aftercare', 'Contact na 3 maanden', 'outflow dropped_out aftercare', 'D20', 'aftercare_month_3'),
    ('aftercare', 'Contact na 6 maanden', 'outflow dropped_out aftercare', 'D20', 'aftercare_month_6');
insert into old_title (kind, title, phases, rule, subject)
    select distinct 'evaluation', title, 'stage', 'D03', 'week_' || substr(title, 16)
    from task where kind = 'evaluation' and title like 'Evaluatie week %';

insert into deadline_done (id, participant_id, trajectory_id, rule, subject, due_on, outcome, worker_id, recorded_at)
    select k.id, k.participant_id, k.trajectory_id, o.rule, o.subject, k.due_on, 'done', k.done_by, k.done_at
    from task k join trajectory t on t.id = k.trajectory_id
    join old_title o on o.kind = k.kind and k.title like o.title
    where k.done_at is not null and k.participant_id is not null and o.subject not like '%*'
      and ' ' || o.phases || ' ' like '% ' || t.phase || ' %'
      and not exists (select 1 from task a where a.trajectory_id = k.trajectory_id and a.kind = k.kind
                      and a.title like o.title and a.done_at is null);
-- Those of one contract or secondment, by the number of its placement.
insert into deadline_done (id, participant_id, trajectory_id, rule, subject, due_on, outcome, worker_id, recorded_at)
    select k.id, k.participant_id, k.trajectory_id, o.rule, replace(o.subject, '*', cast(q.id as text)), k.due_on,
           'done', k.done_by, k.done_at
    from task k join trajectory t on t.id = k.trajectory_id
    join old_title o on o.kind = k.kind and k.title like o.title and o.phases = t.phase
    join placement q on q.trajectory_id = k.trajectory_id and q.kind = case t.phase when 'contract' then 'contract'
        else 'secondment' end and q.superseded = 0 and q.starts_on <= k.due_on and q.last_day >= k.due_on
    where k.done_at is not null and k.participant_id is not null and o.subject like '%*'
      and not exists (select 1 from task a where a.trajectory_id = k.trajectory_id and a.kind = k.kind
                      and a.title like o.title and a.done_at is null);
drop table old_title;
