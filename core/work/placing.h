// SPDX-License-Identifier: EUPL-1.2
// Placing a person on a workplace: which places are possible and why others are not, and the acts that start a stage, a
// secondment or a contract. How it ends lives in ending.h.
#pragma once

#include "core/domain/trajectory.h"
#include "core/domain/worker.h"
#include "core/domain/workplace.h"
#include "core/rules/values.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// For a stage, a secondment and a contract alike; what a kind has no use for is left empty.
struct PlacementRequest {
    TrajectoryId trajectory;
    WorkplaceId workplace;
    WorkerId guide; ///< null: the usual vakspecialist of the workplace
    QDate start;
    std::optional<QDate>
        lastDay;          ///< stage: nothing is start + months; contract: must be given; secondment: may be open
    bool forGood = false; ///< contract: there is no last day
    int months = 0;       ///< stage: 0 is the default of the legal form
    Hours hours;          ///< a week
    Weekdays days;
    StageLegalForm legalForm = StageLegalForm::WorkStage; ///< stage only
    QString agreements;
    std::optional<QDate> signedOn = {};    ///< contract: the day it was signed, when it was
    std::optional<bool> conditionMet = {}; ///< stage: as in Placement; nothing: not asked
    QString conditionBy = {};
    QString overrideReason; ///< why refusals that may be overruled are overruled
};

/// One vakspecialist as a choice for the placement.
struct GuideOption {
    Worker worker;
    std::optional<QDate> trainedUntil; ///< last valid day; nothing when it does not end or there is none (see why)
    int load = 0;                      ///< hundredths of a point on the first day, this placement left out
    Problems why;                      ///< why not; empty when possible
    bool isPossible() const { return why.empty(); }
};

/// One workplace as a choice.
struct WorkplaceOption {
    Workplace workplace;
    QString team;
    QString wijk; ///< empty is the whole town
    int capacity = 0;
    int occupied = 0; ///< most people at one time during the stage
    bool ownWijk = false;
    std::optional<GuideOption> guide; ///< its usual vakspecialist
    Problems why;                     ///< why not, the vakspecialist included; empty when possible
    int free() const { return capacity - occupied; }
    bool isPossible() const { return why.empty(); }
};

struct PlacementOptions {
    Problems person;                         ///< what stops any placement of this person
    QDate lastDay;                           ///< of a stage of the default length
    std::vector<WorkplaceOption> workplaces; ///< possible ones first, own wijk before others, then as in lists
    std::vector<GuideOption> guides;         ///< all vakspecialisten, possible ones first
};

/// What puts this person to work at first: SW staff are seconded, sheltered work and handhavers get a contract, all
/// others begin with a stage.
PlacementKind usualKind(const Trajectory& trajectory);

/// What can be chosen for a placement that starts on `start`; `months` 0 is the default of the form. Without a kind the
/// usual one.
PlacementOptions placementOptions(db::Database& database, TrajectoryId trajectory, QDate start, QDate today,
                                  StageLegalForm form = StageLegalForm::WorkStage, int months = 0,
                                  std::optional<PlacementKind> kind = {});

/// All that is wrong with a request as it stands, for a dialog that is being filled in.
Problems checkPlacement(db::Database& database, const PlacementRequest& request, PlacementKind kind, QDate today);
/// Last day of a stage as requested ("t/m", domain.md 11); invalid without a start.
QDate lastDayOf(const PlacementRequest& request, const rules::Values& values = rules::shippedValues());

/// → Stage. From the moment of placing the trajectory is in Stage with the first day as its effective date, which may
/// lie ahead. Evaluations in weeks 2, 5, 8 and 12 (D03), the decision three weeks before the end (D04), the end itself.
Outcome<PlacementId> startStage(db::Transaction& tx, const PlacementRequest& request);
/// → Seconded: SW staff, without a stage.
Outcome<PlacementId> second(db::Transaction& tx, const PlacementRequest& request);
/// → Contract: after a stage, as a renewal, or at once for sheltered work and converted handhavers. A running placement
/// ends the day before.
Outcome<PlacementId> startContract(db::Transaction& tx, const PlacementRequest& request);
/// Stage → Stage: a new last day, within the limits of the legal form; evaluations and decision anew. A reason must be
/// given.
Outcome<PlacementId> extendStage(db::Transaction& tx, TrajectoryId trajectory, QDate newLastDay, const QString& reason,
                                 const QString& overrideReason = {});

/// Stage → Stage: the form that takes the place of the own one (tegenprestatie and sociale activering are
/// maatschappelijke participatie from 2027). It stays one stage, with its rhythm, and is no end and no new beginning.
struct FormChange {
    TrajectoryId trajectory;
    QDate on;       ///< first day in the other form; at the latest the day after the last one, to extend it then
    QString reason; ///< must be given
    QString overrideReason;
};
/// Problems: `form_change_needs_stage`, `form_not_for_kind`, those of rules::checkFormChange() and keepsStill(),
/// `text_missing`. Its counter-act is takeBackStep().
Outcome<PlacementId> changeForm(db::Transaction& tx, const FormChange& change);

} // namespace wijkwerk::work
