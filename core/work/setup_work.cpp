// SPDX-License-Identifier: EUPL-1.2
#include "core/base/date_text.h"
#include "core/base/fold.h"
#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/keys/slot_file.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/department_work.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

template <class Thing>
void requireUniqueName(Problems& problems, const std::vector<Thing>& others, const Thing& thing) {
    requireText(problems, thing.name, "name");
    const auto same = [&](const Thing& other) { return other.id != thing.id && fold(other.name) == fold(thing.name); };
    if (std::ranges::any_of(others, same)) {
        Problem problem = wrong(QStringLiteral("name_taken"), QStringLiteral("name"), thing.name);
        problem.args = {thing.name};
        problems.push_back(problem);
    }
}

/// Once there is a beheerder the others set up nothing any more; so the first one has to be able to come in.
bool shutsEverybodyOut(db::Database& database, const Worker& worker) {
    if (worker.role != Role::Admin || worker.archived || !db::encrypts() || sightOf(database).hasAdmin)
        return false;
    const QString path = db::pathOf(database);
    const auto table = path.isEmpty() ? keys::Answer<keys::SlotTable>{} : keys::readSlots(path);
    const auto isDemo = [](const keys::Slot& slot) { return slot.kind == keys::SlotKind::Demo; };
    return table && std::ranges::none_of(table.value->slots, isDemo) && !keys::slotOf(*table.value, worker.id.value);
}

Problems check(db::Database& database, const Worker& worker) {
    Problems problems;
    requireUniqueName(problems, store::workers::all(database), worker);
    if (worker.guidancePoints < 0)
        problems.push_back(wrong(QStringLiteral("number_negative"), QStringLiteral("guidancePoints")));
    if (shutsEverybodyOut(database, worker))
        problems.push_back(wrong(QStringLiteral("first_admin_without_access"), QStringLiteral("role")));
    return problems;
}

Problems check(const Training& training) {
    Problems problems;
    if (!training.doneOn.isValid())
        problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("doneOn")));
    if (training.validUntil && *training.validUntil < training.doneOn)
        problems.push_back(wrong(QStringLiteral("period_ends_before_start"), QStringLiteral("validUntil")));
    return problems;
}

Problems check(db::Database& database, const Workplace& workplace) {
    Problems problems;
    requireUniqueName(problems, store::workplaces::all(database), workplace);
    if (workplace.team.isNull())
        problems.push_back(wrong(QStringLiteral("team_missing"), QStringLiteral("team")));
    if (workplace.opensOn && workplace.closesOn && *workplace.closesOn < *workplace.opensOn)
        problems.push_back(wrong(QStringLiteral("period_ends_before_start"), QStringLiteral("closesOn")));
    for (const Capacity& capacity : workplace.capacities) {
        if (capacity.persons < 0 || !capacity.validFrom.isValid())
            problems.push_back(wrong(QStringLiteral("capacity_wrong"), QStringLiteral("capacity")));
    }
    return problems;
}

/// Capacities that are new or differ from what is known for that day.
std::vector<Capacity> newCapacities(const std::vector<Capacity>& before, const std::vector<Capacity>& after) {
    std::vector<Capacity> added;
    std::ranges::copy_if(after, std::back_inserter(added),
                         [&](const Capacity& capacity) { return std::ranges::find(before, capacity) == before.end(); });
    return added;
}

} // namespace

Outcome<WorkerId> saveWorker(db::Transaction& tx, const Worker& worker) {
    if (Problems no = lacking(tx, Right::SetUpWorkers); !no.empty())
        return {std::move(no), {}};
    Outcome<WorkerId> outcome{check(tx.database(), worker), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    const bool isNew = worker.id.isNull();
    beginAct(tx, isNew ? QStringLiteral("worker_added") : QStringLiteral("worker_changed"), {});
    outcome.done = worker.id;
    if (isNew)
        outcome.done = store::workers::add(tx, worker);
    else
        store::workers::update(tx, worker);
    return outcome;
}

Outcome<WorkerId> addWorker(db::Transaction& tx, const Worker& worker, const std::optional<Training>& training) {
    if (Problems no = lacking(tx, Right::SetUpWorkers); !no.empty())
        return {std::move(no), {}};
    Outcome<WorkerId> outcome{check(tx.database(), worker), {}};
    if (training)
        std::ranges::copy(check(*training), std::back_inserter(outcome.problems));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("worker_added"), {});
    outcome.done = store::workers::add(tx, worker);
    if (training) {
        Training first = *training;
        first.worker = *outcome.done;
        store::workers::addTraining(tx, first);
    }
    return outcome;
}

Outcome<TrainingId> addTraining(db::Transaction& tx, const Training& training) {
    if (Problems no = lacking(tx, Right::SetUpWorkers); !no.empty())
        return {std::move(no), {}};
    Outcome<TrainingId> outcome{check(training), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("training_added"), {});
    outcome.done = store::workers::addTraining(tx, training);
    return outcome;
}

Outcome<Done> removeTraining(db::Transaction& tx, TrainingId training, WorkerId) {
    if (Problems no = lacking(tx, Right::SetUpWorkers); !no.empty())
        return {std::move(no), {}};
    beginAct(tx, QStringLiteral("training_removed"), {});
    store::workers::removeTraining(tx, training);
    return {{}, Done{}};
}

Outcome<TeamId> saveTeam(db::Transaction& tx, const Team& team) {
    if (Problems no = lacking(tx, Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    Outcome<TeamId> outcome;
    requireUniqueName(outcome.problems, store::teams::all(tx.database()), team);
    if (hasWrong(outcome.problems))
        return outcome;
    const bool isNew = team.id.isNull();
    beginAct(tx, isNew ? QStringLiteral("team_added") : QStringLiteral("team_changed"), {});
    outcome.done = team.id;
    if (isNew)
        outcome.done = store::teams::add(tx, team);
    else
        store::teams::update(tx, team);
    return outcome;
}

Outcome<WijkId> saveWijk(db::Transaction& tx, const Wijk& wijk) {
    if (Problems no = lacking(tx, Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    Outcome<WijkId> outcome;
    requireUniqueName(outcome.problems, store::wijken::all(tx.database()), wijk);
    if (hasWrong(outcome.problems))
        return outcome;
    const bool isNew = wijk.id.isNull();
    beginAct(tx, isNew ? QStringLiteral("wijk_added") : QStringLiteral("wijk_changed"), {});
    outcome.done = wijk.id;
    if (isNew)
        outcome.done = store::wijken::add(tx, wijk);
    else
        store::wijken::update(tx, wijk);
    return outcome;
}

Outcome<WorkplaceId> saveWorkplace(db::Transaction& tx, const Workplace& workplace) {
    if (Problems no = lacking(tx, Right::SetUpWorkplaces); !no.empty())
        return {std::move(no), {}};
    Outcome<WorkplaceId> outcome{check(tx.database(), workplace), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    if (workplace.id.isNull()) {
        beginAct(tx, QStringLiteral("workplace_added"), {});
        outcome.done = store::workplaces::add(tx, workplace);
        return outcome;
    }
    const auto before = store::workplaces::find(tx.database(), workplace.id);
    if (!before)
        throw Error(Fault::NotFound);
    beginAct(tx, QStringLiteral("workplace_changed"), {});
    store::workplaces::update(tx, workplace);
    for (const Capacity& capacity : newCapacities(before->capacities, workplace.capacities))
        store::workplaces::addCapacity(tx, workplace.id, capacity);
    outcome.done = workplace.id;
    return outcome;
}

Outcome<Done> changeCapacity(db::Transaction& tx, WorkplaceId workplace, const Capacity& capacity) {
    if (Problems no = lacking(tx, Right::SetUpWorkplaces); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome;
    if (capacity.persons < 0 || !capacity.validFrom.isValid())
        outcome.problems.push_back(wrong(QStringLiteral("capacity_wrong"), QStringLiteral("capacity")));
    else if (const int placed =
                 store::workplaces::occupiedMost(tx.database(), workplace, capacity.validFrom, std::nullopt);
             placed > capacity.persons)
        outcome.problems.push_back(
            refusal(QStringLiteral("capacity_below_placed"), {QString::number(placed), shownDate(capacity.validFrom)}));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("capacity_changed"), {});
    store::workplaces::addCapacity(tx, workplace, capacity);
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
