// SPDX-License-Identifier: EUPL-1.2
// Writes the trajectories of an own list: what the list says and nothing else. Internal to apply().
#pragma once

#include "core/db/transaction.h"
#include "core/imports/plan.h"

namespace wijkwerk::imports {

class OwnWriter {
public:
    OwnWriter(db::Transaction& tx, const Plan& plan);

    /// The row gives the person a trajectory that can be added now.
    bool mayAdd(int index, ParticipantId person) const;
    /// Trajectory with its steps, placement, contract, end and remark.
    void add(int index, ParticipantId person);

private:
    struct Way; ///< the trajectory that is written
    void addSteps(Way& way);
    void addStep(Way& way, Phase to, QDate on, const QString& reason = {});
    std::optional<Placement> placementOf(const Way& way) const;
    void addPlacement(Way& way, Placement placement);
    void addContract(const Way& way);
    void addEnd(const Way& way);
    void addNote(const Way& way);
    bool isTooMany(const Placement& placement) const;

    db::Transaction& m_tx;
    const Plan& m_plan;
    RowMapper m_mapper;
    WorkerId m_worker;
};

} // namespace wijkwerk::imports
