// SPDX-License-Identifier: EUPL-1.2
#include "core/store/erasure.h"

namespace wijkwerk::store::erasure {

void removeStage(db::Transaction& tx, ParticipantId person) {
    for (const char* sql :
         {"delete from evaluation_agreement where participant_id = :person",
          "update evaluation set supersedes_id = null where participant_id = :person",
          "delete from evaluation where participant_id = :person",
          "delete from start_check where participant_id = :person",
          "delete from placement_start where participant_id = :person",
          "delete from stage_agreement where participant_id = :person",
          "delete from absence where participant_id = :person", "delete from suspension where participant_id = :person",
          "delete from placement_move where participant_id = :person"})
        tx.statement(sql).with(person).run();
}

} // namespace wijkwerk::store::erasure
