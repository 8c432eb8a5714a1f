// SPDX-License-Identifier: EUPL-1.2
#include "core/store/person_rows_source.h"

namespace wijkwerk::store::person_rows {

namespace {

/// Facts of free words; all others have a code that says of which fact it is: `hours_per_week=24`.
#define WIJKWERK_WORDS                                                                                                 \
    "t.item in ('interpreter_language', 'care_times', 'clothes_size', 'wanted_work', 'unwanted_work', 'aids')"

Source items() {
    return {"profile_item",
            "t.id",
            "profile_item t where t.participant_id = :person order by t.recorded_at, t.id",
            {{"item", "t.item", K::Code, "profile_field"},
             {"answer", "case when " WIJKWERK_WORDS " or t.value = '' then '' else t.item || '=' || t.value end",
              K::Code, "profile_value"},
             {"text", "case when " WIJKWERK_WORDS " then t.value else '' end", K::Text},
             {"confirmed_on", "t.confirmed_on", K::Date},
             {"confirmed_by", WIJKWERK_WORKER(confirmed_by), K::Name},
             {"recorded_at", "t.recorded_at", K::Moment},
             {"superseded", "t.superseded", K::Flag}}};
}

Source limits() {
    return {"functional_limit",
            "t.id",
            "functional_limit t where t.participant_id = :person order by t.recorded_at, t.id",
            {{"aspect", "t.aspect", K::Code, "limit_aspect"},
             {"degree", "t.degree", K::Code, "limit_degree"},
             {"helps", "t.helps", K::Text},
             {"source", "t.source", K::Code, "limit_source"},
             {"source_on", "t.source_on", K::Date},
             {"confirmed_on", "t.confirmed_on", K::Date},
             {"confirmed_by", WIJKWERK_WORKER(confirmed_by), K::Name},
             {"recorded_at", "t.recorded_at", K::Moment},
             {"superseded", "t.superseded", K::Flag}}};
}

} // namespace

std::vector<Source> profileSources() {
    return {items(),
            limits(),
            {"certificate",
             "t.id",
             "certificate t where t.participant_id = :person order by t.id",
             {{"kind", "t.kind", K::Code, "certificate_kind"},
              {"name", "t.name", K::Text},
              {"number", "t.number", K::Text},
              {"got_on", "t.got_on", K::Date},
              {"valid_until", "t.valid_until", K::Date},
              {"recorded_by", WIJKWERK_WORKER(recorded_by), K::Name},
              {"recorded_at", "t.recorded_at", K::Moment},
              {"ended", "t.ended", K::Flag}}},
            {"work_history",
             "t.id",
             "work_history t where t.participant_id = :person order by t.from_month, t.id",
             {{"employer", "t.employer", K::Text},
              {"tasks", "t.tasks", K::Text},
              {"from_month", "t.from_month", K::Text},
              {"until_month", "t.until_month", K::Text},
              {"reason_left", "t.reason_left", K::Text},
              {"recorded_at", "t.recorded_at", K::Moment}}},
            {"intake_talk",
             "t.id",
             "intake_talk t where t.participant_id = :person order by t.id",
             {{"talked_on", "t.talked_on", K::Date},
              {"worker", WIJKWERK_WORKER(worker_id), K::Name},
              {"privacy_told", "t.privacy_told", K::Flag},
              {"reached", "t.reached", K::Code, "profile_field"},
              {"finished_at", "t.finished_at", K::Moment},
              {"recorded_at", "t.recorded_at", K::Moment}}},
            {"trial_day",
             "t.id",
             "trial_day t where t.participant_id = :person order by t.on_day, t.id",
             {{"on_day", "t.on_day", K::Date},
              {"team", "(select name from team where team.id = t.team_id)", K::Name},
              {"workplace", "(select name from workplace where workplace.id = t.workplace_id)", K::Name},
              {"insured", "t.insured", K::Flag},
              {"outcome", "t.outcome", K::Code, "trial_outcome"},
              {"remark", "t.remark", K::Text},
              {"recorded_by", WIJKWERK_WORKER(recorded_by), K::Name},
              {"recorded_at", "t.recorded_at", K::Moment}}}};
}

} // namespace wijkwerk::store::person_rows
