// SPDX-License-Identifier: EUPL-1.2
#include "core/store/erasure_leaving.h"

namespace wijkwerk::store::erasure {

void removeLeaving(db::Transaction& tx, ParticipantId person) {
    for (const char* sql : {"delete from handover where participant_id = :person",
                            "delete from closing_check where participant_id = :person",
                            "delete from standstill where participant_id = :person",
                            "delete from trajectory_end where superseded = 1 and trajectory_id in "
                            "(select id from trajectory where participant_id = :person)"})
        tx.statement(sql).with(person.value).run();
}

} // namespace wijkwerk::store::erasure
