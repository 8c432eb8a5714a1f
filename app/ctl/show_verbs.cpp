// SPDX-License-Identifier: EUPL-1.2
// show, note, tasks done|postpone|add.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/domain/absence.h"
#include "core/domain/evaluation.h"
#include "core/domain/naming.h"
#include "core/store/caseload.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/note_work.h"
#include "core/work/sight.h"
#include "core/work/task_work.h"
#include "core/work/timeline.h"
#include "ui/texts/contract_labels.h"
#include "ui/texts/fact_labels.h"
#include "ui/texts/labels.h"
#include "ui/texts/leaving_labels.h"
#include "ui/texts/privacy_labels.h"
#include "ui/texts/stage_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

QString wordOf(work::TimelineKind kind) {
    switch (kind) {
    case work::TimelineKind::Start:
        return QStringLiteral("start");
    case work::TimelineKind::Evaluation:
        return QStringLiteral("evaluation");
    case work::TimelineKind::Absence:
        return QStringLiteral("absence");
    case work::TimelineKind::Suspension:
        return QStringLiteral("suspension");
    case work::TimelineKind::Move:
        return QStringLiteral("move");
    case work::TimelineKind::Phase:
        return QStringLiteral("phase");
    case work::TimelineKind::Advice:
        return QStringLiteral("advice");
    case work::TimelineKind::Placement:
        return QStringLiteral("placement");
    case work::TimelineKind::Note:
        return QStringLiteral("note");
    case work::TimelineKind::Imported:
        return QStringLiteral("imported");
    case work::TimelineKind::Letter:
        return QStringLiteral("letter");
    case work::TimelineKind::Task:
        return QStringLiteral("task");
    case work::TimelineKind::Consent:
        return QStringLiteral("consent");
    case work::TimelineKind::Statement:
        return QStringLiteral("statement");
    case work::TimelineKind::Contract:
        return QStringLiteral("contract");
    case work::TimelineKind::Talk:
        return QStringLiteral("talk");
    case work::TimelineKind::TrialDay:
        return QStringLiteral("trial_day");
    case work::TimelineKind::Attachment:
        return QStringLiteral("attachment");
    case work::TimelineKind::Handover:
        return QStringLiteral("handover");
    case work::TimelineKind::Standstill:
        return QStringLiteral("standstill");
    case work::TimelineKind::Fact:
        return QStringLiteral("fact");
    }
    return {};
}

QString titleOf(const work::TimelineEntry& entry) {
    switch (entry.kind) {
    case work::TimelineKind::Phase:
        return ui::labelOf(fromCode<Phase>(entry.code).value_or(Phase::Referred));
    case work::TimelineKind::Advice:
        return ui::labelOf(fromCode<AdviceOutcome>(entry.code).value_or(AdviceOutcome::Suitable));
    case work::TimelineKind::Placement:
        return ui::labelOf(fromCode<PlacementKind>(entry.code).value_or(PlacementKind::Stage)) + u' ' +
               entry.args.value(0);
    case work::TimelineKind::Note:
    case work::TimelineKind::Imported:
        return ui::labelOf(fromCode<NoteKind>(entry.code).value_or(NoteKind::Note));
    case work::TimelineKind::Letter:
    case work::TimelineKind::Task:
        return entry.args.join(u' ');
    case work::TimelineKind::Consent: {
        const QString what = entry.code == QLatin1String("withdrawn")
                                 ? QCoreApplication::translate("Ctl", "Consent withdrawn: %1")
                                 : QCoreApplication::translate("Ctl", "Consent given: %1");
        return what.arg(ui::labelOf(fromCode<ConsentPurpose>(entry.args.value(0)).value_or(ConsentPurpose::Other)));
    }
    case work::TimelineKind::Statement:
        return QCoreApplication::translate("Ctl", "Statement of the person");
    case work::TimelineKind::Contract:
        return ui::contractEventTitle(entry.code, entry.args);
    case work::TimelineKind::Talk:
        return QCoreApplication::translate("Ctl", "Talk of the preselection");
    case work::TimelineKind::TrialDay:
        return QCoreApplication::translate("Ctl", "Trial day at %1").arg(entry.args.value(0));
    case work::TimelineKind::Attachment:
        return QCoreApplication::translate("Ctl", "Document %1").arg(entry.args.value(1));
    case work::TimelineKind::Handover:
        return ui::handoverTitle(entry.code) +
               (entry.args.value(0).isEmpty() ? QString() : QStringLiteral(": ") + entry.args.value(0));
    case work::TimelineKind::Standstill:
        return entry.code == QLatin1String("ended") ? QCoreApplication::translate("Ctl", "Goes on after a stand-still")
                                                    : QCoreApplication::translate("Ctl", "Stands still");
    case work::TimelineKind::Start:
        return QCoreApplication::translate("Ctl", "Started at %1").arg(entry.args.value(0));
    case work::TimelineKind::Evaluation:
        return ui::labelOf(fromCode<EvaluationKind>(entry.code).value_or(EvaluationKind::Interim));
    case work::TimelineKind::Absence:
        return ui::labelOf(fromCode<AbsenceKind>(entry.code).value_or(AbsenceKind::Leave));
    case work::TimelineKind::Suspension:
        return entry.code == QLatin1String("suspended") ? QCoreApplication::translate("Ctl", "The stage stands still")
               : entry.code == QLatin1String("resumed")
                   ? QCoreApplication::translate("Ctl", "The stage goes on")
                   : QCoreApplication::translate("Ctl", "Withdrawn: the stage did not stand still");
    case work::TimelineKind::Move:
        return entry.code == QLatin1String("undone")
                   ? QCoreApplication::translate("Ctl", "Move undone")
                   : QCoreApplication::translate("Ctl", "Moved to %1").arg(entry.args.value(1));
    case work::TimelineKind::Fact:
        return ui::factTitle(entry.code, entry.args);
    }
    return {};
}

QJsonArray timelineOf(Run& run, ParticipantId person) {
    QJsonArray items;
    for (const work::TimelineEntry& entry : work::visible(work::timeline(run.database(), person), run.sight())) {
        items.append(QJsonObject{{QStringLiteral("day"), json(entry.day)},
                                 {QStringLiteral("recordedAt"), json(entry.recordedAt)},
                                 {QStringLiteral("kind"), wordOf(entry.kind)},
                                 {QStringLiteral("code"), json(entry.code)},
                                 {QStringLiteral("args"), QJsonArray::fromStringList(entry.args)},
                                 {QStringLiteral("sensitive"), entry.sensitive},
                                 {QStringLiteral("text"), json(entry.sensitive ? QString() : entry.text)},
                                 {QStringLiteral("workerId"), json(entry.worker)},
                                 {QStringLiteral("id"), QString::number(entry.id)},
                                 {QStringLiteral("trajectoryId"), json(entry.trajectory)}});
        run.out().line(QStringLiteral("%1  %2").arg(shownDate(entry.day), titleOf(entry)));
        if (!entry.text.isEmpty() && !entry.sensitive)
            run.out().line(QStringLiteral("            %1").arg(QString(entry.text).replace(u'\n', u' ')));
    }
    return items;
}

QJsonValue caseloadOf(Run& run, ParticipantId person) {
    const auto record = store::caseload::ofParticipant(run.database(), person);
    if (!record || !run.sight().may(rules::Right::SeeBenefit))
        return QJsonValue::Null;
    run.out().line(QCoreApplication::translate("Ctl", "Client number %1, %2, %3")
                       .arg(record->clientNumber, record->benefit, record->team));
    return QJsonObject{{QStringLiteral("clientNumber"), json(record->clientNumber)},
                       {QStringLiteral("benefit"), json(record->benefit)},
                       {QStringLiteral("team"), json(record->team)},
                       {QStringLiteral("caseManager"), json(record->caseManager)},
                       {QStringLiteral("track"), json(record->track)},
                       {QStringLiteral("phase"), json(record->phase)},
                       {QStringLiteral("step"), json(record->step)},
                       {QStringLiteral("inflowOn"), json(record->inflowOn)},
                       {QStringLiteral("outflowOn"), json(record->outflowOn)},
                       {QStringLiteral("outflowReason"), json(record->outflowReason)},
                       {QStringLiteral("remark"), json(record->remark)}};
}

QJsonArray trajectoriesOf(Run& run, ParticipantId person) {
    QJsonArray items;
    for (const Trajectory& trajectory : store::trajectories::ofParticipant(run.database(), person)) {
        QJsonObject item = json(work::visible(trajectory, run.sight()));
        QJsonArray placements;
        for (const Placement& placement : store::placements::ofTrajectory(run.database(), trajectory.id)) {
            QJsonObject one = json(work::visible(placement, run.sight()));
            const auto workplace = store::workplaces::find(run.database(), placement.workplace);
            one.insert(QStringLiteral("workplace"), json(workplace ? workplace->name : QString()));
            placements.append(one);
        }
        item.insert(QStringLiteral("placements"), placements);
        items.append(item);
        run.out().line(
            QCoreApplication::translate("Ctl", "%1 since %2, referred by %3")
                .arg(ui::labelOf(trajectory.phase), shownDate(trajectory.phaseSince), trajectory.referredBy));
    }
    return items;
}

Exit show(Run& run) {
    // A BSN is only shown when that can be written down, so somebody must be known and the file writable.
    const bool wholeBsn = run.arguments().has(QStringLiteral("bsn"));
    if (wholeBsn) {
        run.require(rules::Right::SeeBsn);
        run.writable();
    }
    const auto id = run.participant(run.arguments().at(1));
    if (run.failed() || !id)
        return Exit::Refused;
    const work::Sight& sight = run.sight();
    const Participant person = work::visible(store::participants::find(run.database(), *id).value(), sight);
    if (wholeBsn)
        run.noteFirst({QStringLiteral("bsn_shown"), id->value, {}});
    run.noteReading({QStringLiteral("dossier_opened"), id->value, {}});
    Output& out = run.out();
    out.line(QStringLiteral("%1  %2").arg(QString::number(person.number), listName(person.name)));
    out.line(addressName(person.name));
    const Address& address = letterAddress(person);
    if (sight.may(rules::Right::SeeAddress) && !address.isEmpty()) {
        QStringList lines{addressLine1(address), addressLine2(address)};
        lines.removeAll(QString());
        out.line(lines.join(QStringLiteral(", ")));
    }
    if (!person.bsn.isEmpty())
        out.line(QStringLiteral("BSN %1").arg(shownBsn(person.bsn, wholeBsn)));
    out.set("participant", json(person, wholeBsn));
    out.set("caseload", caseloadOf(run, *id));
    out.set("trajectories", trajectoriesOf(run, *id));
    QJsonArray tasks;
    for (const Task& task : store::tasks::ofParticipant(run.database(), *id)) {
        if (!work::maySee(sight, task))
            continue;
        tasks.append(json(task));
        out.line(QCoreApplication::translate("Ctl", "To do by %1: %2").arg(shownDate(task.dueOn), task.title));
    }
    out.set("tasks", tasks);
    out.set("timeline", timelineOf(run, *id));
    return Exit::Done;
}

Exit note(Run& run) {
    db::Database& database = run.writable();
    const auto id = run.participant(run.arguments().at(1));
    Note note;
    note.kind = run.word("kind", NoteKind::Note);
    note.happenedOn = run.date("date", run.today());
    note.text = run.text("text");
    if (run.failed())
        return Exit::Refused;
    note.participant = *id;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::addNote(tx, note); });
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done) {
        run.out().set("noteId", json(*outcome.done));
        run.out().line(QCoreApplication::translate("Ctl", "The note was saved."));
    }
    return exit;
}

Exit addTask(Run& run) {
    db::Database& database = run.writable();
    const auto id = run.participant(run.arguments().at(1));
    Task task;
    task.kind = run.word("kind", TaskKind::Other);
    task.title = run.text("title");
    task.dueOn = run.date("date");
    task.waitingFor = run.text("waiting-for");
    task.owner = run.worker();
    if (run.failed())
        return Exit::Refused;
    task.participant = *id;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::addTask(tx, task); });
    const Exit exit = run.say(outcome);
    if (exit == Exit::Done)
        run.out().set("taskId", json(*outcome.done));
    return exit;
}

/// By id, and still to do; when it was done that is said. Throws Error{NotFound}.
TaskId openTask(Run& run) {
    const QString text = run.arguments().at(1).trimmed();
    const TaskId id{text.toLongLong()};
    const auto task = store::tasks::find(run.database(), id);
    if (!task)
        throw Error(Fault::NotFound, text);
    // Of a task that is not for him nothing is said here; the act refuses it.
    if (task->doneAt && work::Reach(run.database(), run.sight(), run.today()).holds(*task))
        run.out().add({refusal(QStringLiteral("task_done_already"), {task->title})});
    return id;
}

Exit taskDone(Run& run) {
    db::Database& database = run.writable();
    const TaskId task = openTask(run);
    if (run.failed())
        return Exit::Refused;
    return run.say(work::perform(database, [&](db::Transaction& tx) { return work::markDone(tx, task); }));
}

Exit taskPostpone(Run& run) {
    db::Database& database = run.writable();
    const QDate to = run.date("to");
    const TaskId task = openTask(run);
    if (run.failed())
        return Exit::Refused;
    return run.say(
        work::perform(database, [&](db::Transaction& tx) { return work::postpone(tx, task, to, run.text("reason")); }));
}

} // namespace

std::span<const Verb> showVerbs() {
    static const Verb table[] = {
        {"show", "FILE ID [--bsn]", QT_TRANSLATE_NOOP("Ctl", "Shows a person; --bsn shows the whole BSN."), "", "bsn",
         "", 2, 2, false, show},
        {"note", "FILE ID --text TEXT [--kind note|talk|phone|visit|mail|voicemail|letter] [--date DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Writes a note."), "text kind date", "", "text", 2, 2, false, note},
        {"tasks add", "FILE ID --title TEXT --date DATE [--kind other] [--waiting-for WHO]",
         QT_TRANSLATE_NOOP("Ctl", "Adds a task."), "title date kind waiting-for", "", "title date", 2, 2, false,
         addTask},
        {"tasks done", "FILE TASK", QT_TRANSLATE_NOOP("Ctl", "Marks a task as done."), "", "", "", 2, 2, false,
         taskDone},
        {"tasks postpone", "FILE TASK --to DATE [--reason R]", QT_TRANSLATE_NOOP("Ctl", "Moves a task to a later day."),
         "to reason", "", "to", 2, 2, false, taskPostpone},
    };
    return table;
}

} // namespace wijkwerk::ctl
