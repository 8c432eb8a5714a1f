// SPDX-License-Identifier: EUPL-1.2
#include "core/store/person_rows_source.h"

namespace wijkwerk::store::person_rows {

std::vector<Source> skillSources() {
    return {
        {"skill_sheet",
         "t.id",
         "skill_sheet t where t.participant_id = :person order by t.scored_on, t.id",
         {{"scored_on", "t.scored_on", K::Date},
          {"rater", "t.rater", K::Code, "skill_rater"},
          {"rater_name", WIJKWERK_WORKER(rater_id), K::Name},
          {"occasion", "t.occasion", K::Code, "skill_occasion"},
          {"remark", "t.remark", K::Text},
          {"on_paper", "t.on_paper", K::Flag},
          {"worker", WIJKWERK_WORKER(worker_id), K::Name},
          {"recorded_at", "t.recorded_at", K::Moment},
          {"superseded", "t.superseded", K::Flag}}},
        {"skill_score",
         "row_number() over (order by h.scored_on, h.id, i.position, i.code)",
         "skill_score t join skill_sheet h on h.id = t.sheet_id join skill_item i on i.id = t.item_id "
         "where h.participant_id = :person order by h.scored_on, h.id, i.position, i.code",
         {{"scored_on", "h.scored_on", K::Date},
          {"rater", "h.rater", K::Code, "skill_rater"},
          {"item", "i.label", K::Name},
          {"score", "t.score", K::Code, "skill_score"}}},
    };
}

} // namespace wijkwerk::store::person_rows
