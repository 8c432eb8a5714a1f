// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/lists.h"

#include "app/ctl/json.h"
#include "core/base/date_text.h"
#include "core/domain/naming.h"
#include "core/reports/next_steps.h"
#include "core/reports/worklist.h"
#include "core/store/caseload.h"
#include "core/store/letters.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/store/saved_views.h"
#include "core/store/search_index.h"
#include "core/store/tasks.h"
#include "core/store/workers.h"
#include "core/work/letter_reading.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

QString header(const char* text) {
    return QCoreApplication::translate("Ctl", text);
}

const char* const fixedViews = "all, open, at_work, mine, to_complete, without_trajectory";

/// Whose "mine" is; somebody must be known, or everybody's would be shown.
WorkerId whose(Run& run) {
    const bool asked = run.failed();
    if (run.worker().isNull() && run.failed() == asked)
        run.out().add({wrong(QStringLiteral("worker_needed"), QStringLiteral("as"))});
    return run.worker();
}

/// A list that has one view only.
void requireNoView(Run& run) {
    if (!run.text("view").isEmpty() && run.text("view") != QLatin1String("all"))
        run.sayWrongValue("view", QStringLiteral("all"));
}

ParticipantFilter filterOf(Run& run) {
    ParticipantFilter filter;
    const QString view = run.text("view");
    if (view.isEmpty() || view == QLatin1String("all"))
        return filter;
    if (const auto phase = fromCode<Phase>(view)) {
        filter.phases = {*phase};
        return filter;
    }
    if (view == QLatin1String("open")) {
        filter.withoutTrajectory = false;
    } else if (view == QLatin1String("at_work")) {
        filter.phases = {Phase::Stage, Phase::Contract, Phase::Seconded};
        filter.begun = true;
    } else if (view == QLatin1String("to_complete")) {
        filter.toComplete = true;
    } else if (view == QLatin1String("without_trajectory")) {
        filter.withTrajectory = false;
    } else if (view == QLatin1String("mine")) {
        filter.coach = whose(run);
    } else {
        for (const auto& saved :
             store::saved_views::ofWorker(run.database(), run.worker(), QStringLiteral("participants"))) {
            if (saved.name.compare(view, Qt::CaseInsensitive) == 0)
                return saved.filter;
        }
        QStringList allowed{QLatin1String(fixedViews)};
        for (const auto& word : Words<Phase>::list)
            allowed << QLatin1String(word.code);
        run.sayWrongValue("view", allowed.join(QStringLiteral(", ")));
    }
    return filter;
}

/// Nobody is found by what one may not see of him.
store::Searched searchedBy(const work::Sight& sight) {
    using rules::Right;
    return {sight.may(Right::SeeBsn), sight.may(Right::SeeBirthDate), sight.may(Right::SeeBenefit)};
}

std::vector<store::participant_list::Row> rowsOf(Run& run) {
    ParticipantFilter filter = filterOf(run);
    if (!run.text("text").isEmpty())
        filter.text = run.text("text");
    std::vector<ParticipantId> matches;
    if (!filter.text.isEmpty())
        matches = store::SearchIndex::load(run.database(), searchedBy(run.sight())).find(filter.text);
    const auto ids = reports::listedPeople(run.database(), filter, run.today(), matches);
    return reports::participantRows(run.database(), ids, run.today(),
                                    [&run](const Deadline& one) { return work::maySee(run.sight(), one); });
}

QString shown(const std::optional<QDate>& date) {
    return date ? shownDate(*date) : QString();
}

QHash<ParticipantId, QString> namesOf(db::Database& database, const std::vector<ParticipantId>& ids) {
    QHash<ParticipantId, QString> names;
    for (const Participant& person : store::participants::findMany(database, ids))
        names.insert(person.id, listName(person.name));
    return names;
}

} // namespace

Table participantTable(Run& run) {
    Table table;
    table.headers = {header(QT_TRANSLATE_NOOP("Ctl", "Number")), header(QT_TRANSLATE_NOOP("Ctl", "Name")),
                     header(QT_TRANSLATE_NOOP("Ctl", "Phase")),  header(QT_TRANSLATE_NOOP("Ctl", "Team")),
                     header(QT_TRANSLATE_NOOP("Ctl", "Wijk")),   header(QT_TRANSLATE_NOOP("Ctl", "Jobcoach")),
                     header(QT_TRANSLATE_NOOP("Ctl", "Until")),  header(QT_TRANSLATE_NOOP("Ctl", "Next step"))};
    for (const auto& whole : rowsOf(run)) {
        const auto row = work::visible(whole, run.sight());
        table.rows << QStringList{QString::number(row.number),
                                  listName(row.name),
                                  row.phase ? ui::labelOf(*row.phase) : QString(),
                                  row.team,
                                  row.wijk,
                                  row.coach,
                                  shown(row.lastDay),
                                  row.nextStepOn ? row.nextStep + u' ' + shown(row.nextStepOn) : QString()};
        table.items.append(QJsonObject{{QStringLiteral("id"), json(row.id)},
                                       {QStringLiteral("number"), QString::number(row.number)},
                                       {QStringLiteral("listName"), listName(row.name)},
                                       {QStringLiteral("kind"), json(row.kind)},
                                       {QStringLiteral("deceased"), row.deceased},
                                       {QStringLiteral("toComplete"), row.toComplete},
                                       {QStringLiteral("trajectoryId"), json(row.trajectory)},
                                       {QStringLiteral("phase"), json(row.phase)},
                                       {QStringLiteral("comingPhase"), json(row.coming)},
                                       {QStringLiteral("phaseSince"), json(row.phaseSince)},
                                       {QStringLiteral("wijk"), json(row.wijk)},
                                       {QStringLiteral("coach"), json(row.coach)},
                                       {QStringLiteral("team"), json(row.team)},
                                       {QStringLiteral("workplace"), json(row.workplace)},
                                       {QStringLiteral("guide"), json(row.guide)},
                                       {QStringLiteral("startsOn"), json(row.startsOn)},
                                       {QStringLiteral("lastDay"), json(row.lastDay)},
                                       {QStringLiteral("nextStep"), json(row.nextStep)},
                                       {QStringLiteral("nextStepOn"), json(row.nextStepOn)},
                                       {QStringLiteral("lastContact"), json(row.lastContact)},
                                       {QStringLiteral("contactPutOffTo"), json(row.contactPutOffTo)}});
    }
    return table;
}

Table caseloadTable(Run& run) {
    Table table;
    table.headers = {
        header(QT_TRANSLATE_NOOP("Ctl", "Number")),        header(QT_TRANSLATE_NOOP("Ctl", "Name")),
        header(QT_TRANSLATE_NOOP("Ctl", "Client number")), header(QT_TRANSLATE_NOOP("Ctl", "Benefit")),
        header(QT_TRANSLATE_NOOP("Ctl", "Team")),          header(QT_TRANSLATE_NOOP("Ctl", "Client manager")),
        header(QT_TRANSLATE_NOOP("Ctl", "Phase")),         header(QT_TRANSLATE_NOOP("Ctl", "In since"))};
    for (const auto& row : rowsOf(run)) {
        const auto record = store::caseload::ofParticipant(run.database(), row.id);
        if (!record)
            continue;
        table.rows << QStringList{
            QString::number(row.number), listName(row.name), record->clientNumber,   record->benefit, record->team,
            record->caseManager,         record->phase,      shown(record->inflowOn)};
        table.items.append(QJsonObject{{QStringLiteral("id"), json(row.id)},
                                       {QStringLiteral("participantId"), json(row.id)},
                                       {QStringLiteral("number"), QString::number(row.number)},
                                       {QStringLiteral("listName"), listName(row.name)},
                                       {QStringLiteral("clientNumber"), json(record->clientNumber)},
                                       {QStringLiteral("benefit"), json(record->benefit)},
                                       {QStringLiteral("team"), json(record->team)},
                                       {QStringLiteral("caseManager"), json(record->caseManager)},
                                       {QStringLiteral("track"), json(record->track)},
                                       {QStringLiteral("phase"), json(record->phase)},
                                       {QStringLiteral("step"), json(record->step)},
                                       {QStringLiteral("inflowOn"), json(record->inflowOn)},
                                       {QStringLiteral("outflowOn"), json(record->outflowOn)},
                                       {QStringLiteral("outflowReason"), json(record->outflowReason)}});
    }
    return table;
}

Table workplaceTable(Run& run) {
    requireNoView(run);
    Table table;
    table.searched = true;
    table.personal = false;
    table.headers = {header(QT_TRANSLATE_NOOP("Ctl", "Workplace")), header(QT_TRANSLATE_NOOP("Ctl", "Team")),
                     header(QT_TRANSLATE_NOOP("Ctl", "Wijk")),      header(QT_TRANSLATE_NOOP("Ctl", "Vakspecialist")),
                     header(QT_TRANSLATE_NOOP("Ctl", "Places")),    header(QT_TRANSLATE_NOOP("Ctl", "Taken")),
                     header(QT_TRANSLATE_NOOP("Ctl", "Free"))};
    for (const reports::PlaceUse& use : reports::placesOn(run.database(), run.today())) {
        table.rows << QStringList{use.workplace.name,
                                  use.team,
                                  use.wijk,
                                  use.guide,
                                  QString::number(use.capacity),
                                  QString::number(use.occupied),
                                  QString::number(use.free())};
        table.items.append(json(use));
    }
    return table;
}

Table taskTable(Run& run) {
    WorkerId owner;
    if (run.text("view") == QLatin1String("mine"))
        owner = whose(run);
    else if (!run.text("view").isEmpty() && run.text("view") != QLatin1String("all"))
        run.sayWrongValue("view", QStringLiteral("all, mine"));
    Table table;
    table.searched = true;
    table.headers = {header(QT_TRANSLATE_NOOP("Ctl", "Day")), header(QT_TRANSLATE_NOOP("Ctl", "Task")),
                     header(QT_TRANSLATE_NOOP("Ctl", "Name")), header(QT_TRANSLATE_NOOP("Ctl", "For whom"))};
    auto tasks = store::tasks::openUntil(run.database(), QDate(9999, 12, 31), owner);
    const work::Reach reach(run.database(), run.sight(), run.today());
    std::erase_if(tasks, [&](const Task& task) { return !reach.holds(task); });
    std::vector<ParticipantId> people;
    for (const Task& task : tasks)
        people.push_back(task.participant);
    const auto names = namesOf(run.database(), people);
    for (const Task& task : tasks) {
        const auto worker = store::workers::find(run.database(), task.owner);
        table.rows << QStringList{shownDate(task.dueOn), task.title, names.value(task.participant),
                                  worker ? worker->name : QString()};
        QJsonObject item = json(task);
        item.insert(QStringLiteral("listName"), json(names.value(task.participant)));
        item.insert(QStringLiteral("owner"), json(worker ? worker->name : QString()));
        table.items.append(item);
    }
    return table;
}

Table letterTable(Run& run) {
    requireNoView(run);
    Table table;
    table.searched = true;
    table.headers = {header(QT_TRANSLATE_NOOP("Ctl", "Reference")), header(QT_TRANSLATE_NOOP("Ctl", "Date")),
                     header(QT_TRANSLATE_NOOP("Ctl", "Subject")), header(QT_TRANSLATE_NOOP("Ctl", "Name"))};
    const auto letters =
        store::letters::findMany(run.database(), work::lettersNewestFirst(run.database(), run.sight()));
    std::vector<ParticipantId> people;
    for (const Letter& letter : letters)
        people.push_back(letter.participant);
    const auto names = namesOf(run.database(), people);
    for (const Letter& letter : letters) {
        table.rows << QStringList{letter.reference, shownDate(letter.datedOn), letter.subject,
                                  names.value(letter.participant)};
        QJsonObject item = json(letter);
        item.insert(QStringLiteral("listName"), json(names.value(letter.participant)));
        table.items.append(item);
    }
    return table;
}

} // namespace wijkwerk::ctl
