// SPDX-License-Identifier: EUPL-1.2
// The next step of a person on the pathway: the one main button of the dossier and of the preview.
#pragma once

#include "core/db/database.h"
#include "core/domain/trajectory.h"

namespace wijkwerk::ui::participants {

enum class PathStep {
    None,      ///< nothing on the pathway now: a note is the main act
    Refer,     ///< no open trajectory
    Preselect, ///< referred
    Advise,    ///< in preselection, without an advice that the person is suitable
    Place,     ///< suitable, or on the waiting list
    Letter,    ///< placed in a stage, and the placement letter was not made since
};

struct NextStep {
    PathStep step = PathStep::None;
    TrajectoryId trajectory; ///< the open one; null with Refer and None
};

NextStep nextStepOf(db::Database& database, ParticipantId person);
/// The verb on the button, `Voorselectie starten`; of None it is `Notitie maken`.
QString verbOf(PathStep step);

/// Template of the letter that goes with a placement.
inline const QString placementLetter = QStringLiteral("plaatsingsbrief");
/// A letter of that template was made since the placement was recorded.
bool hasPlacementLetter(db::Database& database, ParticipantId person, TrajectoryId trajectory,
                        const QDateTime& placedAt);

} // namespace wijkwerk::ui::participants
