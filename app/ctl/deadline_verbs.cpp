// SPDX-License-Identifier: EUPL-1.2
// deadlines: what must be done by when, as the engine computes it; the same rows as Vandaag and the dossier. cliff:
// what comes to an end in the coming weeks.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/reports/contract_cliff.h"
#include "core/reports/department_duties.h"
#include "core/rules/contract_cliff.h"
#include "core/store/participants.h"
#include "core/work/acting.h"
#include "core/work/sight.h"
#include "ui/texts/explained_text.h"
#include "ui/texts/labels.h"
#include "ui/texts/value_labels.h"

#include <QCoreApplication>
#include <QHash>

namespace wijkwerk::ctl {

namespace {

QHash<ParticipantId, Participant> peopleOf(db::Database& database, const std::vector<Deadline>& found) {
    std::vector<ParticipantId> ids;
    for (const Deadline& one : found) {
        if (ids.empty() || ids.back() != one.person)
            ids.push_back(one.person);
    }
    QHash<ParticipantId, Participant> people;
    for (const Participant& person : store::participants::findMany(database, ids))
        people.insert(person.id, person);
    return people;
}

QJsonObject json(const Deadline& one, const Participant& person, const rules::Explained& explained) {
    QJsonArray steps;
    for (const QString& step : ui::linesOf(explained))
        steps.append(step);
    return {{QStringLiteral("rule"), codeOf(one.rule)},
            {QStringLiteral("subject"), toText(one.subject)},
            {QStringLiteral("title"), rules::titleOf(one)},
            {QStringLiteral("action"), codeOf(one.action)},
            {QStringLiteral("stage"), codeOf(one.stage)},
            {QStringLiteral("hard"), one.hard},
            {QStringLiteral("standsStill"), one.standsStill},
            {QStringLiteral("participantId"), ctl::json(one.person)},
            {QStringLiteral("number"), QString::number(person.number)},
            {QStringLiteral("listName"), listName(person.name)},
            {QStringLiteral("trajectoryId"), ctl::json(one.trajectory)},
            {QStringLiteral("ownerId"), ctl::json(one.owner)},
            {QStringLiteral("since"), ctl::json(one.since)},
            {QStringLiteral("legalDay"), ctl::json(one.legalDay)},
            {QStringLiteral("due"), ctl::json(one.due)},
            {QStringLiteral("alertFrom"), ctl::json(one.alertFrom)},
            {QStringLiteral("reminder"), one.reminder},
            {QStringLiteral("postponedTo"), ctl::json(one.postponedTo)},
            {QStringLiteral("source"), explained.source},
            {QStringLiteral("steps"), steps}};
}

QString wordOfStage(AlertStage stage) {
    switch (stage) {
    case AlertStage::Late:
        return QCoreApplication::translate("Ctl", "late");
    case AlertStage::Today:
        return QCoreApplication::translate("Ctl", "today");
    case AlertStage::Coming:
        return QCoreApplication::translate("Ctl", "coming");
    case AlertStage::Later:
        break;
    }
    return QCoreApplication::translate("Ctl", "later");
}

/// Those of people, and for who keeps them those of the department.
std::vector<Deadline> foundFor(Run& run, const reports::DeadlineScope& scope) {
    const work::Reach reach(run.database(), run.sight(), run.today());
    std::vector<Deadline> found;
    if (run.sight().may(rules::Right::KeepTasks))
        found = reports::deadlines(run.database(), scope, run.today());
    std::erase_if(found, [&](const Deadline& one) { return !reach.holds(one); });
    if (scope.person.isNull() && run.sight().may(rules::Right::ManageRetention))
        std::ranges::move(reports::departmentDuties(run.database(), run.today(), run.database().clock().now()),
                          std::back_inserter(found));
    std::erase_if(found, [&](const Deadline& one) {
        return one.stage == AlertStage::Later && !run.arguments().has(QStringLiteral("all"));
    });
    return found;
}

Exit deadlines(Run& run) {
    db::Database& database = run.database();
    if (!run.sight().may(rules::Right::ManageRetention))
        run.require(rules::Right::KeepTasks);
    reports::DeadlineScope scope;
    if (!run.text("person").isEmpty()) {
        if (const auto id = run.participant(run.text("person")))
            scope.person = *id;
    }
    if (run.failed())
        return Exit::Refused;
    const reports::DeadlineSums sums(database);
    std::vector<Deadline> found = foundFor(run, scope);
    run.noteReading({QStringLiteral("list_printed"), 0, QString::number(found.size())});
    const auto people = peopleOf(database, found);
    std::ranges::stable_sort(found, [](const Deadline& a, const Deadline& b) {
        return a.stage != b.stage ? a.stage > b.stage : isMoreUrgent(a, b);
    });
    QJsonArray items;
    for (const Deadline& one : found) {
        const Participant person = people.value(one.person);
        items.append(json(one, person, sums.of(one)));
        run.out().line(QStringLiteral("%1  %2  %3  %4  %5%6")
                           .arg(wordOfStage(one.stage).leftJustified(7), shownDate(one.due), codeOf(one.rule),
                                rules::titleOf(one), listName(person.name),
                                one.hard ? QCoreApplication::translate("Ctl", " (by law)") : QString()));
    }
    run.out().set("today", ctl::json(run.today()));
    run.out().set("count", int(found.size()));
    run.out().set("deadlines", items);
    return Exit::Done;
}

QJsonObject json(const reports::CliffEnd& end, bool names) {
    QJsonObject object{{QStringLiteral("placementId"), ctl::json(end.placement)},
                       {QStringLiteral("kind"), codeOf(end.kind)},
                       {QStringLiteral("team"), end.teamName},
                       {QStringLiteral("workplace"), end.workplace},
                       {QStringLiteral("lastDay"), ctl::json(end.lastDay)},
                       {QStringLiteral("goesOn"), ctl::json(end.goesOn)},
                       {QStringLiteral("fallsEmpty"), end.fallsEmpty},
                       {QStringLiteral("needed"), ctl::json(end.needed ? rules::titleOf(*end.needed) : QString())},
                       {QStringLiteral("neededOn"), end.needed ? ctl::json(end.needed->due) : QJsonValue()}};
    if (names) {
        object.insert(QStringLiteral("participantId"), ctl::json(end.person));
        object.insert(QStringLiteral("listName"), listName(end.name));
    }
    return object;
}

QJsonArray weeksOf(Run& run, const reports::Cliff& cliff) {
    QJsonArray weeks;
    for (const reports::CliffWeek& week : cliff.weeks) {
        weeks.append(QJsonObject{{QStringLiteral("monday"), ctl::json(week.monday)},
                                 {QStringLiteral("ends"), week.ends},
                                 {QStringLiteral("empty"), week.empty}});
        if (week.ends > 0 || week.empty > 0)
            run.out().line(QCoreApplication::translate("Ctl", "week of %1: %2 end, %3 places fall empty")
                               .arg(shownDate(week.monday))
                               .arg(week.ends)
                               .arg(week.empty));
    }
    return weeks;
}

QJsonArray periodsOf(const reports::Cliff& cliff) {
    QJsonArray periods;
    for (const reports::QuietEnds& list : cliff.quiet)
        periods.append(QJsonObject{{QStringLiteral("kind"), codeOf(list.period.kind)},
                                   {QStringLiteral("from"), ctl::json(list.period.from)},
                                   {QStringLiteral("until"), ctl::json(list.period.until)},
                                   {QStringLiteral("count"), int(list.people.size())}});
    return periods;
}

Exit cliff(Run& run) {
    run.require(rules::Right::DashboardPage);
    if (run.failed())
        return Exit::Refused;
    run.noteReading({QStringLiteral("report_printed"), 0, QStringLiteral("cliff")});
    const auto mayBeSeen = [&run](const Deadline& one) { return work::maySee(run.sight(), one); };
    const bool names = run.sight().may(rules::Right::PeoplePage); // the numbers are for more people than the names
    const auto found = reports::contractCliff(run.database(), {.today = run.today(), .maySee = mayBeSeen});
    QJsonArray ends;
    for (const reports::CliffEnd& end : found.ends) {
        ends.append(json(end, names));
        run.out().line(QStringList{
            shownDate(end.lastDay), ui::labelOf(end.kind), end.teamName, names ? listName(end.name) : QString(),
            end.needed ? rules::titleOf(*end.needed) + u' ' + shownDate(end.needed->due) : QString()}
                           .join(QStringLiteral("  ")));
    }
    run.out().set("today", ctl::json(run.today()));
    run.out().set("ends", ends);
    run.out().set("weeks", weeksOf(run, found));
    run.out().set("periods", periodsOf(found));
    if (const auto year = rules::missingMayHoliday(work::ruleValues(run.database()), run.today())) {
        run.out().set("missingMayHoliday", *year);
        run.out().line(ui::missingMayText(*year));
    }
    return Exit::Done;
}

} // namespace

std::span<const Verb> deadlineVerbs() {
    static const Verb table[] = {
        {"deadlines", "FILE [--person ID] [--all]",
         QT_TRANSLATE_NOOP("Ctl", "Shows what must be done by when; --all also what is not near yet."), "person", "all",
         "", 1, 1, false, deadlines},
        {"cliff", "FILE", QT_TRANSLATE_NOOP("Ctl", "Shows what ends in the coming weeks, and which places fall empty."),
         "", "", "", 1, 1, false, cliff},
    };
    return table;
}

} // namespace wijkwerk::ctl
