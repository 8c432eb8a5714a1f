// SPDX-License-Identifier: EUPL-1.2
// place, places, extend.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/store/contracts.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/contract_elsewhere.h"
#include "core/work/contract_work.h"
#include "core/work/placing.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

void tell(Run& run, PlacementId id) {
    db::Database& database = run.database();
    const Placement placement = store::placements::find(database, id).value();
    const Participant person = store::participants::find(database, placement.participant).value();
    const auto workplace = store::workplaces::find(database, placement.workplace);
    const auto guide = store::workers::find(database, placement.guide);
    Output& out = run.out();
    QJsonObject item = json(placement);
    item.insert(QStringLiteral("workplace"), json(workplace ? workplace->name : QString()));
    item.insert(QStringLiteral("guide"), json(guide ? guide->name : QString()));
    out.set("placement", item);
    out.set("placementId", json(id));
    out.set("number", QString::number(person.number));
    out.set("lastDay", json(placement.lastDay));
    const QString name = listName(person.name);
    const QString place = workplace ? workplace->name : QString();
    const QString start = shownDate(placement.startsOn);
    out.line(placement.lastDay ? QCoreApplication::translate(
                                     "Ctl", "%1 is placed at %2 from %3 up to and including %4, %5 hours a week.")
                                     .arg(name, place, start, shownDate(*placement.lastDay), toText(placement.hours))
                               : QCoreApplication::translate("Ctl", "%1 is placed at %2 from %3, %4 hours a week.")
                                     .arg(name, place, start, toText(placement.hours)));
}

work::PlacementRequest requestOf(Run& run) {
    work::PlacementRequest request;
    request.workplace = run.workplace(run.text("workplace")).value_or(WorkplaceId{});
    if (!run.text("guide").isEmpty())
        request.guide = run.workerNamed(run.text("guide")).value_or(WorkerId{});
    request.start = run.date("start");
    request.lastDay = run.maybeDate("last-day");
    request.months = run.number("months", 1, 60, 0);
    request.hours = run.hours("hours");
    request.days = run.days("days");
    request.legalForm = run.word("form", StageLegalForm::WorkStage);
    request.conditionBy = run.text("condition-by");
    if (!request.conditionBy.isEmpty())
        request.conditionMet = true;
    request.agreements = run.text("agreements");
    request.overrideReason = run.text("override");
    return request;
}

/// A contract of which only the placement is known; the rest is put right later. Gives back the placement.
work::Outcome<PlacementId> contractFor(db::Transaction& tx, const work::PlacementRequest& request,
                                       const QString& function) {
    const auto workplace = store::workplaces::find(tx.database(), request.workplace);
    work::ContractRequest contract;
    contract.trajectory = request.trajectory;
    contract.terms.function = !function.isEmpty() || !workplace ? function : workplace->name;
    contract.terms.hours = request.hours;
    contract.terms.startsOn = request.start;
    contract.terms.lastDay = request.lastDay;
    contract.days = request.days;
    contract.workplace = request.workplace;
    contract.guide = request.guide;
    contract.overrideReason = request.overrideReason;
    auto outcome = work::recordContractMadeElsewhere(tx, contract);
    if (!outcome)
        return {std::move(outcome.problems), {}};
    return {std::move(outcome.problems), store::contracts::find(tx.database(), *outcome.done)->placement};
}

Exit place(Run& run) {
    db::Database& database = run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    work::PlacementRequest request = requestOf(run);
    const auto asked = run.maybeWord<PlacementKind>("kind");
    if (run.failed() || !trajectory)
        return Exit::Refused;
    request.trajectory = trajectory->id;
    const PlacementKind kind = asked.value_or(work::usualKind(*trajectory));
    const auto outcome = work::perform(database, [&](db::Transaction& tx) {
        switch (kind) {
        case PlacementKind::Contract:
            return contractFor(tx, request, run.text("function"));
        case PlacementKind::Secondment:
            return work::second(tx, request);
        case PlacementKind::Stage:
            break;
        }
        return work::startStage(tx, request);
    });
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done)
        tell(run, *outcome.done);
    return exit;
}

QJsonArray codesOf(const Problems& problems) {
    QJsonArray items;
    for (const Problem& problem : problems)
        items.append(QJsonObject{{QStringLiteral("code"), problem.code},
                                 {QStringLiteral("message"), ui::textOf(problem)},
                                 {QStringLiteral("overrulable"), problem.overrulable}});
    return items;
}

Exit places(Run& run) {
    run.onlyLook();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    const QDate start = run.date("start");
    const auto form = run.word("form", StageLegalForm::WorkStage);
    const int months = run.number("months", 1, 60, 0);
    if (run.failed() || !trajectory)
        return Exit::Refused;
    const auto options = work::placementOptions(run.database(), trajectory->id, start, run.today(), form, months);
    Output& out = run.out();
    QJsonArray items;
    for (const work::WorkplaceOption& option : options.workplaces) {
        items.append(QJsonObject{{QStringLiteral("workplaceId"), json(option.workplace.id)},
                                 {QStringLiteral("workplace"), option.workplace.name},
                                 {QStringLiteral("team"), option.team},
                                 {QStringLiteral("wijk"), json(option.wijk)},
                                 {QStringLiteral("capacity"), option.capacity},
                                 {QStringLiteral("occupied"), option.occupied},
                                 {QStringLiteral("free"), option.free()},
                                 {QStringLiteral("ownWijk"), option.ownWijk},
                                 {QStringLiteral("guide"), json(option.guide ? option.guide->worker.name : QString())},
                                 {QStringLiteral("possible"), option.isPossible()},
                                 {QStringLiteral("why"), codesOf(option.why)}});
        out.line(QStringLiteral("%1  %2  %3")
                     .arg(option.workplace.name, option.team,
                          option.isPossible() ? QCoreApplication::translate("Ctl", "possible")
                                              : ui::textOf(option.why).replace(u'\n', u' ')));
    }
    out.set("items", items);
    out.set("person", codesOf(options.person));
    out.set("lastDay", json(options.lastDay));
    for (const Problem& problem : options.person)
        out.line(ui::textOf(problem));
    return Exit::Done;
}

Exit extend(Run& run) {
    db::Database& database = run.writable();
    const auto trajectory = run.openTrajectory(run.arguments().at(1));
    const QDate lastDay = run.date("last-day");
    if (run.failed() || !trajectory)
        return Exit::Refused;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) {
        return work::extendStage(tx, trajectory->id, lastDay, run.text("reason"), run.text("override"));
    });
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done)
        tell(run, *outcome.done);
    return exit;
}

} // namespace

std::span<const Verb> placeVerbs() {
    static const Verb table[] = {
        {"places", "FILE ID --start DATE [--form work_stage] [--months N]",
         QT_TRANSLATE_NOOP("Ctl", "Shows which workplaces are possible, and why others are not."), "start form months",
         "", "start", 2, 2, false, places},
        {"place",
         "FILE ID --workplace W --start DATE --hours N [--days ma,di,do] [--guide G] [--form work_stage] [--months N] "
         "[--kind stage|contract|secondment] [--last-day DATE] [--condition-by NAME] [--agreements TEXT] "
         "[--override REASON]",
         QT_TRANSLATE_NOOP("Ctl", "Places a person on a workplace."),
         "workplace start hours days guide form months kind function last-day condition-by agreements override", "",
         "workplace start hours", 2, 2, false, place},
        {"extend", "FILE ID --last-day DATE --reason R [--override REASON]",
         QT_TRANSLATE_NOOP("Ctl", "Extends a stage."), "last-day reason override", "", "last-day reason", 2, 2, false,
         extend},
    };
    return table;
}

} // namespace wijkwerk::ctl
