// SPDX-License-Identifier: EUPL-1.2
#include "core/store/erasure_profile.h"

namespace wijkwerk::store::erasure {

void removeProfile(db::Transaction& tx, ParticipantId person) {
    // Rows that supersede each other are let go of first: one statement deletes them in no order.
    for (const char* sql : {"update profile_item set supersedes_id = null where participant_id = :person",
                            "delete from profile_item where participant_id = :person",
                            "update functional_limit set supersedes_id = null where participant_id = :person",
                            "delete from functional_limit where participant_id = :person",
                            "delete from certificate where participant_id = :person",
                            "delete from work_history where participant_id = :person",
                            "delete from intake_talk where participant_id = :person",
                            "delete from trial_day where participant_id = :person"})
        tx.statement(sql).with(person.value).run();
}

} // namespace wijkwerk::store::erasure
