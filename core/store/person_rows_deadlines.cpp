// SPDX-License-Identifier: EUPL-1.2
#include "core/store/person_rows_source.h"

namespace wijkwerk::store::person_rows {

std::vector<Source> deadlineSources() {
    return {{"deadline_delay",
             "t.id",
             "deadline_delay t where t.participant_id = :person order by t.id",
             {{"rule", "t.rule", K::Code, "deadline_rule"},
              {"subject", "t.subject", K::Name},
              {"due_on", "t.due_on", K::Date},
              {"until_day", "t.until_day", K::Date},
              {"reason", "t.reason", K::Text},
              {"worker", WIJKWERK_WORKER(worker_id), K::Name},
              {"recorded_at", "t.recorded_at", K::Moment}}},
            {"deadline_done",
             "t.id",
             "deadline_done t where t.participant_id = :person order by t.id",
             {{"rule", "t.rule", K::Code, "deadline_rule"},
              {"subject", "t.subject", K::Name},
              {"due_on", "t.due_on", K::Date},
              {"outcome", "t.outcome", K::Code, "deadline_outcome"},
              {"note", "t.note", K::Text},
              {"worker", WIJKWERK_WORKER(worker_id), K::Name},
              {"recorded_at", "t.recorded_at", K::Moment}}},
            {"person_term",
             "t.id",
             "person_term t where t.participant_id = :person order by t.id",
             {{"kind", "t.kind", K::Code, "person_term_kind"},
              {"from_day", "t.from_day", K::Date},
              {"due_day", "t.due_day", K::Date},
              {"with_committee", "t.with_committee", K::Flag},
              {"ended_on", "t.ended_on", K::Date},
              {"worker", WIJKWERK_WORKER(recorded_by), K::Name},
              {"recorded_at", "t.recorded_at", K::Moment},
              {"superseded", "t.superseded", K::Flag}}},
            {"day_skip",
             "t.participant_id",
             "day_skip t where t.participant_id = :person order by t.day",
             {{"day", "t.day", K::Date}, {"worker", WIJKWERK_WORKER(worker_id), K::Name}}}};
}

} // namespace wijkwerk::store::person_rows
