// SPDX-License-Identifier: EUPL-1.2
#include "core/store/erasure.h"

namespace wijkwerk::store::erasure {

void removeSkills(db::Transaction& tx, ParticipantId person) {
    tx.statement("delete from skill_score where sheet_id in (select id from skill_sheet where participant_id = "
                 ":person)")
        .with(person)
        .run();
    tx.statement("delete from skill_sheet where participant_id = :person").with(person).run();
}

} // namespace wijkwerk::store::erasure
