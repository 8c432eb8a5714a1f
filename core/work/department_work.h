// SPDX-License-Identifier: EUPL-1.2
// Making a department, and changing what it is set up with: workers, trainings, teams, wijken, workplaces. Each act
// checks, writes one journal line, and refuses with problems whose fields are those of the value.
#pragma once

#include "core/base/clock.h"
#include "core/domain/department.h"
#include "core/domain/worker.h"
#include "core/domain/workplace.h"
#include "core/keys/data_key.h"
#include "core/work/outcome.h"

#include <functional>

namespace wijkwerk::work {

/// What the wizard asks; the rest of the department is filled in later and flagged before a letter is made, or given
/// at once in `rest`.
struct NewDepartment {
    QString name;
    QString municipality;
    QString unit; ///< `afdeling BUHA`; stands under the name of the municipality on letters
    QString signatoryName;
    QString signatoryFunction;
    QString mandateLine; ///< empty: `namens burgemeester en wethouders van <municipality>`
    QString worker;      ///< name of the first worker; may be empty
    Role workerRole = Role::JobCoach;
    bool demo = false;
    Department rest; ///< address, phone, objection and so on; what has a member above is taken from there
};

struct MadeDepartment {
    DepartmentId department;
    WorkerId worker; ///< null when no name was given
};

/// Makes the file, encrypted with this key, with the department, the five teams of domain.md 1.3 and the first worker,
/// in one transaction. Throws Error{FileExists} and the like; nothing is left behind when it is refused. `keepKey` is
/// called when the file is whole but does not bear its name yet: who keeps the key somewhere does so then, for a
/// department without its key is of no use.
Outcome<MadeDepartment> createDepartment(const QString& path, const keys::DataKey& key, const NewDepartment& wanted,
                                         const Clock& clock,
                                         const std::function<void(const MadeDepartment&)>& keepKey = {});
/// The teams a new department starts with, in order.
QStringList firstTeams();

/// What can be checked of a department alone: name, logo, e-mail, postcode, mandate period.
Problems check(const Department& department);
Outcome<Done> saveDepartment(db::Transaction& tx, const Department& after);

/// A worker with a null id is added, otherwise changed. The name must be unique among those not archived.
Outcome<WorkerId> saveWorker(db::Transaction& tx, const Worker& worker);
/// Adds a worker with their first training; the usual way to add a vakspecialist.
Outcome<WorkerId> addWorker(db::Transaction& tx, const Worker& worker, const std::optional<Training>& training);
Outcome<TrainingId> addTraining(db::Transaction& tx, const Training& training);
Outcome<Done> removeTraining(db::Transaction& tx, TrainingId training, WorkerId worker);

Outcome<TeamId> saveTeam(db::Transaction& tx, const Team& team);
Outcome<WijkId> saveWijk(db::Transaction& tx, const Wijk& wijk);
/// A new workplace comes with its capacities; of an existing one capacities that differ from the newest are added.
Outcome<WorkplaceId> saveWorkplace(db::Transaction& tx, const Workplace& workplace);
/// A new capacity from a day on; refused when more people than that are placed then.
Outcome<Done> changeCapacity(db::Transaction& tx, WorkplaceId workplace, const Capacity& capacity);

} // namespace wijkwerk::work
