// SPDX-License-Identifier: EUPL-1.2
// The paper round: who is on the sheet of a team, and who is meant by a number with its check digit.
#pragma once

#include "core/domain/placement.h"
#include "core/work/lookup.h"

namespace wijkwerk::work {

struct RoundPerson {
    ParticipantId person;
    int number = 0;
    QString name; ///< as on the work floor
    QString workplace;
    WorkerId guide;
};

/// Who works in a team on a day, by name. Without a team those whom this sight may open: a vakspecialist has his own
/// people. Of a team too only those whose dossier is for this sight. Nobody for whom it is pas op de plaats.
std::vector<RoundPerson> roundOf(db::Database& database, const Sight& sight, TeamId team, QDate day);

/// `1042-7` → the person. Problems: `round_number_wrong` when the check digit does not fit, `participant_not_found`,
/// and `person_not_guided` when the dossier is not for this sight.
Found<ParticipantId> personOfRound(db::Database& database, const Sight& sight, const QString& typed, QDate today);

} // namespace wijkwerk::work
