// SPDX-License-Identifier: EUPL-1.2
// The next step of a person on the pathway: the one main button of the dossier and of the preview.
#pragma once

#include "core/domain/trajectory.h"
#include "core/work/sight.h"

#include <vector>

namespace wijkwerk::ui::participants {

enum class PathStep {
    None,      ///< nothing on the pathway now: a note is the main act
    Refer,     ///< no open trajectory
    Preselect, ///< referred
    Advise,    ///< in preselection, without an advice that the person is suitable
    Place,     ///< suitable, or on the waiting list
    Handover,  ///< stopped, and the hand-over to help is not done
    Aftercare, ///< left, and the aftercare did not start yet
    Close,     ///< in aftercare
    Letter,    ///< its letter was not made since: placed, extended, moved or stopped in a stage, or an aanzegging
    Contract,  ///< the final evaluation advises a contract
    Agree,     ///< a contract is proposed: the team lead must agree
    ToHr,      ///< agreed: it goes to HR
    Offer,     ///< at HR: was it offered?
    Sign,      ///< offered: was it signed?
    Notice,    ///< the aanzegging of a contract must be given by now
    Decide,    ///< what comes after the stage must be decided by now
    Evaluate,  ///< an evaluation is due today or late
    Contact,   ///< a contact is due today or late, also of the aftercare
};

struct NextStep {
    PathStep step = PathStep::None;
    TrajectoryId trajectory; ///< the open one; null with Refer and None
    QString letter{};        ///< template, with Letter
    bool may = true;         ///< whoever looks may do it; else there is no button for it
};

/// What comes next, the first first; never empty. After it stand steps that somebody else may do meanwhile.
std::vector<NextStep> nextStepsOf(db::Database& database, ParticipantId person);
/// The first of them.
NextStep nextStepOf(db::Database& database, ParticipantId person);
/// For who looks the first that he may do; of none of them it is a note, as far as he writes any.
NextStep nextStepFor(const work::Sight& sight, const std::vector<NextStep>& steps);
rules::Right rightOf(PathStep step);
/// The verb on the button, `Voorselectie starten`; of None it is `Notitie maken`.
QString verbOf(const NextStep& next);

} // namespace wijkwerk::ui::participants
