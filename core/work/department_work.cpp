// SPDX-License-Identifier: EUPL-1.2
#include "core/work/department_work.h"

#include "core/db/department_file.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

constexpr qsizetype largestLogo = 1 << 20;

Department departmentOf(const NewDepartment& wanted) {
    Department department = wanted.rest;
    department.name = wanted.name.trimmed();
    department.municipality = wanted.municipality.trimmed();
    department.unit = wanted.unit.trimmed();
    department.signatoryName = wanted.signatoryName.trimmed();
    department.signatoryFunction = wanted.signatoryFunction.trimmed();
    department.mandateLine = wanted.mandateLine.trimmed();
    if (department.mandateLine.isEmpty() && !department.municipality.isEmpty())
        department.mandateLine =
            QStringLiteral("namens burgemeester en wethouders van %1").arg(department.municipality);
    department.demo = wanted.demo;
    return department;
}

/// Fills a file that was just made; it is not in use by anybody yet.
MadeDepartment fill(db::Database& database, const NewDepartment& wanted) {
    MadeDepartment made;
    db::Transaction tx(database, {QStringLiteral("department_made"), 0, {}});
    made.department = store::department::add(tx, departmentOf(wanted));
    int position = 0;
    for (const QString& name : firstTeams()) {
        Team team;
        team.name = name;
        team.position = ++position;
        store::teams::add(tx, team);
    }
    if (!wanted.worker.trimmed().isEmpty()) {
        Worker worker;
        worker.name = wanted.worker.simplified();
        worker.role = wanted.workerRole;
        made.worker = store::workers::add(tx, worker);
    }
    tx.commit();
    return made;
}

} // namespace

QStringList firstTeams() {
    return {QStringLiteral("Handhaving"), QStringLiteral("Wijkbeheer"), QStringLiteral("Accommodaties"),
            QStringLiteral("Stedelijk beheer"), QStringLiteral("Afval")};
}

Outcome<MadeDepartment> createDepartment(const QString& path, const keys::DataKey& key, const NewDepartment& wanted,
                                         const Clock& clock,
                                         const std::function<void(const MadeDepartment&)>& keepKey) {
    Outcome<MadeDepartment> outcome;
    outcome.problems = check(departmentOf(wanted));
    if (hasWrong(outcome.problems))
        return outcome;
    db::createDepartmentFile(path, key, db::actorHere(0), clock, [&](db::Database& database, const QString&) {
        outcome.done = fill(database, wanted);
        if (keepKey)
            keepKey(*outcome.done);
    });
    return outcome;
}

Problems check(const Department& department) {
    Problems problems;
    requireText(problems, department.name, "name");
    if (department.logo.size() > largestLogo)
        problems.push_back(wrong(QStringLiteral("logo_too_large"), QStringLiteral("logo")));
    else if (!department.logo.isEmpty() && !department.logo.startsWith(QByteArray::fromHex("89504e470d0a1a0a")))
        problems.push_back(wrong(QStringLiteral("logo_no_png"), QStringLiteral("logo")));
    const auto postcode = [&](const QString& value, const char* field) {
        if (!value.isEmpty() && !normalPostcode(value))
            problems.push_back(wrong(QStringLiteral("postcode_invalid"), QLatin1String(field), value));
    };
    postcode(department.visiting.postcode, "visiting");
    postcode(department.postalPostcode, "postalPostcode");
    if (department.mandateFrom && department.mandateUntil && *department.mandateUntil < *department.mandateFrom)
        problems.push_back(wrong(QStringLiteral("period_ends_before_start"), QStringLiteral("mandateUntil")));
    return problems;
}

Outcome<Done> saveDepartment(db::Transaction& tx, const Department& after) {
    if (Problems no = lacking(tx, Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome{check(after), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("department_changed"), {});
    store::department::update(tx, after);
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
