// SPDX-License-Identifier: EUPL-1.2
// teams, wijken, workers, workplaces: list and add.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/domain/phone.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/department_work.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

/// An act that adds something with a name: does it and says so.
template <class Act>
Exit add(Run& run, db::Database& database, const QString& name, Act act) {
    const auto outcome = work::perform(database, act);
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done) {
        run.out().set("id", json(*outcome.done));
        run.out().set("name", name);
        run.out().line(QCoreApplication::translate("Ctl", "Added: %1.").arg(name));
    }
    return exit;
}

Exit listTeams(Run& run) {
    run.onlyLook();
    QJsonArray items;
    for (const Team& team : store::teams::all(run.database())) {
        items.append(QJsonObject{{QStringLiteral("id"), json(team.id)}, {QStringLiteral("name"), team.name}});
        run.out().line(team.name);
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit addTeam(Run& run) {
    db::Database& database = run.writable();
    if (run.failed())
        return Exit::Refused;
    Team team;
    team.name = run.arguments().at(1).simplified();
    team.position = int(store::teams::all(database, true).size()) + 1;
    return add(run, database, team.name, [&](db::Transaction& tx) { return work::saveTeam(tx, team); });
}

Exit listWijken(Run& run) {
    run.onlyLook();
    QJsonArray items;
    for (const Wijk& wijk : store::wijken::all(run.database())) {
        items.append(QJsonObject{{QStringLiteral("id"), json(wijk.id)},
                                 {QStringLiteral("name"), wijk.name},
                                 {QStringLiteral("postcodes"), QJsonArray::fromStringList(wijk.postcodes)}});
        run.out().line(wijk.name + u' ' + wijk.postcodes.join(u' '));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit addWijk(Run& run) {
    db::Database& database = run.writable();
    if (run.failed())
        return Exit::Refused;
    Wijk wijk;
    wijk.name = run.arguments().at(1).simplified();
    wijk.postcodes = run.text("postcodes").split(u',', Qt::SkipEmptyParts);
    return add(run, database, wijk.name, [&](db::Transaction& tx) { return work::saveWijk(tx, wijk); });
}

Exit listWorkers(Run& run) {
    run.onlyLook();
    QJsonArray items;
    for (const Worker& worker : store::workers::all(run.database())) {
        QJsonObject item = json(worker);
        QJsonArray trainings;
        for (const Training& training : store::workers::trainings(run.database(), worker.id))
            trainings.append(QJsonObject{{QStringLiteral("kind"), training.kind},
                                         {QStringLiteral("doneOn"), json(training.doneOn)},
                                         {QStringLiteral("validUntil"), json(training.validUntil)}});
        item.insert(QStringLiteral("trainings"), trainings);
        items.append(item);
        run.out().line(QStringLiteral("%1  %2").arg(worker.name, ui::labelOf(worker.role)));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit addWorker(Run& run) {
    db::Database& database = run.writable();
    Worker worker;
    worker.name = run.arguments().at(1).simplified();
    worker.role = run.word("role", Role::JobCoach);
    worker.phone = phoneFromText(run.text("phone")).value_or(run.text("phone"));
    worker.email = run.text("email");
    if (!run.text("team").isEmpty())
        worker.team = run.team(run.text("team")).value_or(TeamId{});
    if (!run.text("points").isEmpty())
        worker.guidancePoints = run.hours("points").hundredths;
    std::optional<Training> training;
    if (const auto done = run.maybeDate("trained")) {
        training = Training{};
        training->doneOn = *done;
        training->validUntil = run.maybeDate("trained-until");
    }
    if (run.failed())
        return Exit::Refused;
    return add(run, database, worker.name, [&](db::Transaction& tx) { return work::addWorker(tx, worker, training); });
}

Exit addTraining(Run& run) {
    db::Database& database = run.writable();
    const auto worker = run.workerNamed(run.arguments().at(1));
    Training training;
    training.doneOn = run.date("date");
    training.validUntil = run.maybeDate("until");
    if (run.failed())
        return Exit::Refused;
    training.worker = *worker;
    return add(run, database, training.kind, [&](db::Transaction& tx) { return work::addTraining(tx, training); });
}

Exit listWorkplaces(Run& run) {
    run.onlyLook();
    QJsonArray items;
    for (const reports::PlaceUse& use : reports::placesOn(run.database(), run.today())) {
        items.append(json(use));
        run.out().line(
            QCoreApplication::translate("Ctl", "%1  %2  %3 of %4 places taken")
                .arg(use.workplace.name, use.team, QString::number(use.occupied), QString::number(use.capacity)));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit addWorkplace(Run& run) {
    db::Database& database = run.writable();
    Workplace workplace;
    workplace.name = run.arguments().at(1).simplified();
    workplace.team = run.team(run.text("team")).value_or(TeamId{});
    if (!run.text("wijk").isEmpty())
        workplace.wijk = run.wijk(run.text("wijk")).value_or(WijkId{});
    if (!run.text("guide").isEmpty())
        workplace.guide = run.workerNamed(run.text("guide")).value_or(WorkerId{});
    workplace.location = run.text("location");
    workplace.tasks = run.text("tasks");
    workplace.requirements = run.text("requirements");
    workplace.needsVog = run.arguments().has(QStringLiteral("vog"));
    workplace.startTime = run.text("start-time");
    workplace.endTime = run.text("end-time");
    workplace.opensOn = run.maybeDate("opens");
    workplace.closesOn = run.maybeDate("closes");
    const QDate from = run.date("from", workplace.opensOn.value_or(run.today()));
    workplace.capacities = {{from, run.number("capacity", 0, 999, 1)}};
    if (run.failed())
        return Exit::Refused;
    return add(run, database, workplace.name, [&](db::Transaction& tx) { return work::saveWorkplace(tx, workplace); });
}

} // namespace

std::span<const Verb> setupVerbs() {
    static const Verb table[] = {
        {"teams list", "FILE", QT_TRANSLATE_NOOP("Ctl", "Lists the teams."), "", "", "", 1, 1, false, listTeams},
        {"teams add", "FILE NAME", QT_TRANSLATE_NOOP("Ctl", "Adds a team."), "", "", "", 2, 2, false, addTeam},
        {"wijken list", "FILE", QT_TRANSLATE_NOOP("Ctl", "Lists the wijken."), "", "", "", 1, 1, false, listWijken},
        {"wijken add", "FILE NAME [--postcodes 1941,1942]", QT_TRANSLATE_NOOP("Ctl", "Adds a wijk."), "postcodes", "",
         "", 2, 2, false, addWijk},
        {"workers list", "FILE", QT_TRANSLATE_NOOP("Ctl", "Lists the workers with their trainings."), "", "", "", 1, 1,
         false, listWorkers},
        {"workers add",
         "FILE NAME [--role craft_specialist] [--team T] [--trained DATE] [--trained-until DATE] [--points 4] "
         "[--phone N] [--email E]",
         QT_TRANSLATE_NOOP("Ctl", "Adds a worker."), "role team trained trained-until points phone email", "", "", 2, 2,
         false, addWorker},
        {"trainings add", "FILE WORKER --date DATE [--until DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Adds a training to the register of a vakspecialist."), "date until", "", "date", 2,
         2, false, addTraining},
        {"workplaces list", "FILE", QT_TRANSLATE_NOOP("Ctl", "Lists the workplaces and how full they are."), "", "", "",
         1, 1, false, listWorkplaces},
        {"workplaces add",
         "FILE NAME --team T [--capacity N] [--from DATE] [--guide W] [--wijk W] [--location L] [--tasks T] "
         "[--start-time 08:00] [--end-time 14:30] [--requirements R] [--vog] [--opens DATE] [--closes DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Adds a workplace."),
         "team capacity from guide wijk location tasks start-time end-time requirements opens closes", "vog", "team", 2,
         2, false, addWorkplace},
    };
    return table;
}

} // namespace wijkwerk::ctl
