// SPDX-License-Identifier: EUPL-1.2
// Of contracts nothing stays: the placement that counts in the numbers is kept without them.
#include "core/store/erasure.h"

namespace wijkwerk::store::erasure {

void removeContracts(db::Transaction& tx, ParticipantId person) {
    for (const char* sql : {"delete from contract_notice where participant_id = :person",
                            "update contract set supersedes_id = null where participant_id = :person",
                            "delete from contract where participant_id = :person",
                            "delete from proposal_step where participant_id = :person",
                            "delete from contract_proposal where participant_id = :person",
                            "delete from prior_employment where participant_id = :person",
                            "delete from prior_employment_asked where participant_id = :person",
                            "delete from secondment where participant_id = :person"})
        tx.statement(sql).with(person.value).run();
}

} // namespace wijkwerk::store::erasure
