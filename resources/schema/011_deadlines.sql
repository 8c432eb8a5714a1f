-- SPDX-License-Identifier: EUPL-1.2
-- Deadlines are computed from the facts. Tasks that the program made for them until 0.2.0 stay what they are, but no
-- longer count as work to do: `replaced`. What was ticked off of them stays done.

alter table task add column replaced smallint not null default 0 check (replaced in (0, 1));

update task set replaced = 1 where done_at is null and trajectory_id is not null and (
    (kind = 'first_talk' and (title = 'Eerste gesprek' or title = 'Eerste gesprek plannen'))
    or (kind = 'report' and (title = 'Verslag voorselectie' or title = 'Voorselectie vastleggen'))
    or (kind = 'evaluation' and (title like 'Evaluatie week %' or title = 'Beoordeling na 9 maanden'))
    or (kind = 'decision' and (title like 'Besluit%' or title like 'Proefplaatsing: %'))
    or (kind = 'stage_end' and title = 'Einde stage')
    or (kind = 'contract' and (title = 'Aanzegbrief contract' or title = 'Aanzegging' or title = 'Einde contract'
        or title = 'Detachering loopt af'))
    or (kind = 'aftercare' and (title like 'Nazorg na %' or title like 'Contact na %'))
    or (kind = 'other' and title = 'Scholing en premie na 6 maanden'));
update task set replaced = 1 where done_at is null and id in (select task_id from consent where task_id is not null);
update task set replaced = 1
    where done_at is null and id in (select task_id from rights_request where task_id is not null);

insert into deadline_done (id, participant_id, trajectory_id, rule, subject, due_on, outcome, worker_id, recorded_at)
    select k.id, k.participant_id, k.trajectory_id, 'D03', 'week_' || substr(k.title, 16), k.due_on, 'done', k.done_by,
           k.done_at
    from task k join trajectory t on t.id = k.trajectory_id
    where k.done_at is not null and k.kind = 'evaluation' and k.title like 'Evaluatie week %' and t.phase = 'stage'
      and k.participant_id is not null;
insert into deadline_done (id, participant_id, trajectory_id, rule, subject, due_on, outcome, worker_id, recorded_at)
    select k.id, k.participant_id, k.trajectory_id, 'D04', 'decision', k.due_on, 'done', k.done_by, k.done_at
    from task k join trajectory t on t.id = k.trajectory_id
    where k.done_at is not null and k.kind = 'decision' and k.title like 'Besluit%contract%' and t.phase = 'stage'
      and k.participant_id is not null;
insert into deadline_done (id, participant_id, trajectory_id, rule, subject, due_on, outcome, worker_id, recorded_at)
    select k.id, k.participant_id, k.trajectory_id, 'D07', 'notice_' || q.id, k.due_on, 'done', k.done_by, k.done_at
    from task k join trajectory t on t.id = k.trajectory_id join placement q on q.trajectory_id = k.trajectory_id
    where k.done_at is not null and k.kind = 'contract' and k.title like 'Aanzeg%' and t.phase = 'contract'
      and q.kind = 'contract' and q.superseded = 0 and q.starts_on <= k.due_on and q.last_day > k.due_on
      and k.participant_id is not null;
insert into deadline_done (id, participant_id, trajectory_id, rule, subject, due_on, outcome, worker_id, recorded_at)
    select k.id, k.participant_id, k.trajectory_id, 'D20',
           case when k.title like '%1 maand' then 'aftercare_month_1' when k.title like '%3 maanden'
                then 'aftercare_month_3' else 'aftercare_month_6' end,
           k.due_on, 'done', k.done_by, k.done_at
    from task k join trajectory t on t.id = k.trajectory_id
    where k.done_at is not null and k.kind = 'aftercare' and t.phase in ('outflow', 'dropped_out', 'aftercare')
      and k.participant_id is not null;
