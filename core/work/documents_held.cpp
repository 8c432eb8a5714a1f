// SPDX-License-Identifier: EUPL-1.2
#include "core/work/documents_held.h"

#include "core/store/evaluations.h"
#include "core/store/handovers.h"
#include "core/store/intake.h"
#include "core/store/placements.h"
#include "core/store/skills.h"
#include "core/store/stage.h"
#include "core/store/trajectories.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

bool wasToldAboutPrivacy(db::Database& database, TrajectoryId trajectory) {
    return std::ranges::any_of(store::intake::talks(database, trajectory),
                               [](const IntakeTalk& talk) { return talk.finishedAt && talk.privacyTold == true; });
}

bool isAgreementSigned(db::Database& database, TrajectoryId trajectory) {
    return std::ranges::any_of(store::placements::ofTrajectory(database, trajectory), [&](const Placement& placement) {
        const auto agreement = store::stage::agreementOf(database, placement.id);
        return agreement && agreement->signedOn;
    });
}

bool isHandedOver(db::Database& database, TrajectoryId trajectory) {
    return std::ranges::any_of(store::handovers::ofTrajectory(database, trajectory),
                               [](const Handover& handover) { return handover.doneOn.has_value(); });
}

} // namespace

std::vector<AttachmentKind> documentsHeld(db::Database& database, TrajectoryId trajectory) {
    std::vector<AttachmentKind> held;
    const auto add = [&held](AttachmentKind kind, std::size_t number) { held.insert(held.end(), number, kind); };
    add(AttachmentKind::PrivacySheet, wasToldAboutPrivacy(database, trajectory) ? 1 : 0);
    add(AttachmentKind::PreselectionReport, store::trajectories::latestAdvice(database, trajectory) ? 1 : 0);
    add(AttachmentKind::SkillsForm, store::skills::ofTrajectory(database, trajectory).size());
    add(AttachmentKind::StageAgreement, isAgreementSigned(database, trajectory) ? 1 : 0);
    add(AttachmentKind::Evaluation, store::evaluations::ofTrajectory(database, trajectory).size());
    add(AttachmentKind::HandoverForm, isHandedOver(database, trajectory) ? 1 : 0);
    return held;
}

} // namespace wijkwerk::work
