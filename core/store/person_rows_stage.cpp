// SPDX-License-Identifier: EUPL-1.2
#include "core/store/person_rows_source.h"

namespace wijkwerk::store::person_rows {

namespace {

#define WIJKWERK_PLACE(column)                                                                                         \
    "(select workplace.name from workplace join placement on placement.workplace_id = workplace.id "                   \
    "where placement.id = t." #column ")"

std::vector<Source> courseSources() {
    return {
        {"absence",
         "t.id",
         "absence t where t.participant_id = :person order by t.starts_on, t.id",
         {{"kind", "t.kind", K::Code, "absence_kind"},
          {"starts_on", "t.starts_on", K::Date},
          {"ends_on", "t.ends_on", K::Date},
          {"reported_on", "t.reported_on", K::Date},
          {"expected_until", "t.expected_until", K::Date},
          {"phone", "t.phone", K::Text},
          {"running_work", "t.running_work", K::Text},
          {"work_accident", "t.work_accident", K::Flag},
          {"traffic_liable", "t.traffic_liable", K::Flag},
          {"safety_net", "t.safety_net", K::Flag},
          {"told_uwv_on", "t.told_uwv_on", K::Date},
          {"recorded_by", WIJKWERK_WORKER(recorded_by), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"withdrawn", "t.withdrawn", K::Flag}}},
        {"suspension",
         "t.id",
         "suspension t where t.participant_id = :person order by t.from_day, t.id",
         {{"from_day", "t.from_day", K::Date},
          {"expected_until", "t.expected_until", K::Date},
          {"until_day", "t.until_day", K::Date},
          {"moved_days", "t.moved_days", K::Number},
          {"reason", "t.reason", K::Code, "suspension_reason"},
          {"note", "t.note", K::Text},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"withdrawn", "t.withdrawn", K::Flag},
          {"withdrawn_reason", "t.withdrawn_reason", K::Text}}},
        {"placement_move",
         "t.id",
         "placement_move t where t.participant_id = :person order by t.on_day, t.id",
         {{"on_day", "t.on_day", K::Date},
          {"from_place", WIJKWERK_PLACE(from_placement_id), K::Name},
          {"to_place", WIJKWERK_PLACE(to_placement_id), K::Name},
          {"reason", "t.reason", K::Code, "change_reason"},
          {"note", "t.note", K::Text},
          {"view_state", "t.view_state", K::Code, "view_state"},
          {"own_view", "t.own_view", K::Text},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"undone", "t.undone", K::Flag},
          {"undone_reason", "t.undone_reason", K::Text},
          {"undone_by", WIJKWERK_WORKER(undone_by), K::Name},
          {"undone_at", "t.undone_at", K::Moment}}},
    };
}

std::vector<Source> startSources() {
    return {
        {"start_check",
         "t.id",
         "start_check t where t.participant_id = :person order by t.id",
         {{"workplace", WIJKWERK_PLACE(placement_id), K::Name},
          {"item", "t.item", K::Code, "start_item"},
          {"needed", "t.needed", K::Flag},
          {"done_on", "t.done_on", K::Date},
          {"remark", "t.remark", K::Text},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name}}},
        {"placement_start",
         "t.placement_id",
         "placement_start t where t.participant_id = :person order by t.started_on, t.placement_id",
         {{"workplace", WIJKWERK_PLACE(placement_id), K::Name},
          {"started_on", "t.started_on", K::Date},
          {"override_reason", "t.override_reason", K::Text},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment}}},
        {"stage_agreement",
         "t.id",
         "stage_agreement t where t.participant_id = :person order by t.id",
         {{"goal", "t.goal", K::Text},
          {"tasks", "t.tasks", K::Text},
          {"breaks", "t.breaks", K::Text},
          {"allowance", "t.allowance", K::Text},
          {"clothes", "t.clothes", K::Text},
          {"call_for", "t.call_for", K::Text},
          {"prospect", "t.prospect", K::Text},
          {"additional_work", "t.additional_work", K::Flag},
          {"signed_on", "t.signed_on", K::Date},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"superseded", "t.superseded", K::Flag}}},
    };
}

std::vector<Source> evaluationSources() {
    return {
        {"evaluation",
         "t.id",
         "evaluation t where t.participant_id = :person order by t.held_on, t.id",
         {{"held_on", "t.held_on", K::Date},
          {"kind", "t.kind", K::Code, "evaluation_kind"},
          {"week", "t.week", K::Number},
          {"workplace", WIJKWERK_PLACE(placement_id), K::Name},
          {"present", "t.present", K::Text},
          {"attendance", "t.attendance", K::Number},
          {"goes_well", "t.goes_well", K::Text},
          {"to_practise", "t.to_practise", K::Text},
          {"advice", "t.advice", K::Code, "evaluation_advice"},
          {"view_state", "t.view_state", K::Code, "view_state"},
          {"own_view", "t.own_view", K::Text},
          {"view_on", "t.view_on", K::Date},
          {"signature", "t.signature", K::Code, "evaluation_signature"},
          {"signed_on", "t.signed_on", K::Date},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"superseded", "t.superseded", K::Flag}}},
        {"evaluation_agreement",
         "t.id",
         "evaluation_agreement t join evaluation e on e.id = t.evaluation_id where t.participant_id = :person "
         "order by e.held_on, t.id",
         {{"held_on", "e.held_on", K::Date},
          {"text", "t.text", K::Text},
          {"who", "t.who", K::Code, "agreement_by"},
          {"due_on", "t.due_on", K::Date},
          {"done_on", "t.done_on", K::Date}}},
    };
}

#undef WIJKWERK_PLACE

} // namespace

std::vector<Source> stageSources() {
    std::vector<Source> sources;
    for (auto part : {startSources(), evaluationSources(), courseSources()})
        sources.insert(sources.end(), part.begin(), part.end());
    return sources;
}

} // namespace wijkwerk::store::person_rows
