// SPDX-License-Identifier: EUPL-1.2
// log: the journal, who looked at a person, and whether it is whole.
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/store/workers.h"
#include "core/work/journal_check.h"
#include "ui/texts/journal_texts.h"

#include <QCoreApplication>
#include <QHash>

namespace wijkwerk::ctl {

namespace {

constexpr int mostLines = 100000;
constexpr int usualLines = 100;

QString shownMoment(const QDateTime& moment) {
    const QDateTime local = moment.toLocalTime();
    return shownDate(local.date()) + u' ' + shownTime(local.time());
}

QString say(const char* text) {
    return QCoreApplication::translate("Ctl", text);
}

QHash<WorkerId, QString> namesOf(db::Database& database) {
    QHash<WorkerId, QString> names;
    for (const Worker& worker : store::workers::all(database, true))
        names.insert(worker.id, worker.name);
    return names;
}

QJsonObject json(const store::journal::Line& line, const QString& worker, const QString& note) {
    return {{QStringLiteral("number"), qint64(line.number)},
            {QStringLiteral("at"), ctl::json(line.at)},
            {QStringLiteral("workerId"), ctl::json(line.worker)},
            {QStringLiteral("worker"), ctl::json(worker)},
            {QStringLiteral("act"), line.act},
            {QStringLiteral("result"), line.result},
            {QStringLiteral("place"), ctl::json(line.place)},
            {QStringLiteral("account"), line.account},
            {QStringLiteral("machine"), line.machine},
            {QStringLiteral("participantId"), ctl::json(line.participant)},
            {QStringLiteral("thing"), ctl::json(line.thing)},
            {QStringLiteral("thingId"), line.thingId ? QJsonValue(QString::number(line.thingId)) : QJsonValue()},
            {QStringLiteral("note"), ctl::json(note)}};
}

void tellLines(Run& run, const std::vector<store::journal::Line>& lines) {
    const auto names = namesOf(run.database());
    QJsonArray items;
    for (const auto& line : lines) {
        const QString worker = names.value(line.worker);
        const QString note = work::visibleNote(line, run.sight());
        items.append(json(line, worker, note));
        QStringList parts{QString::number(line.number).rightJustified(6), shownMoment(line.at),
                          worker.isEmpty() ? line.account : worker, ui::actLabelOf(line.act)};
        if (line.result != QLatin1String("done"))
            parts << ui::resultLabelOf(line.result);
        if (!note.isEmpty())
            parts << note;
        run.out().line(parts.join(QStringLiteral("  ")));
    }
    run.out().set("items", items);
}

QString shownTimes(const store::journal::Look& look) {
    const QString first = shownTime(look.first.toLocalTime().time());
    const QString last = shownTime(look.last.toLocalTime().time());
    return look.times == 1 ? first
                           : say(QT_TRANSLATE_NOOP("Ctl", "%1 to %2, %3 times")).arg(first, last).arg(look.times);
}

/// Grouped per day, newest first.
void tellLooks(Run& run, const std::vector<store::journal::Look>& looks) {
    QJsonArray items;
    QDate day;
    for (const auto& look : looks) {
        items.append(QJsonObject{{QStringLiteral("day"), ctl::json(look.day)},
                                 {QStringLiteral("first"), ctl::json(look.first)},
                                 {QStringLiteral("last"), ctl::json(look.last)},
                                 {QStringLiteral("times"), look.times},
                                 {QStringLiteral("workerId"), ctl::json(look.worker)},
                                 {QStringLiteral("worker"), ctl::json(look.name)},
                                 {QStringLiteral("act"), look.act},
                                 {QStringLiteral("place"), ctl::json(look.place)},
                                 {QStringLiteral("account"), look.account},
                                 {QStringLiteral("machine"), look.machine}});
        if (look.day != day)
            run.out().line(shownDate(look.day));
        day = look.day;
        run.out().line(
            QStringLiteral("  %1  %2  %3")
                .arg(look.name.isEmpty() ? look.account : look.name, ui::actLabelOf(look.act), shownTimes(look)));
    }
    run.out().set("looked", items);
    if (items.isEmpty())
        run.out().line(say(QT_TRANSLATE_NOOP("Ctl", "Nobody looked at this dossier since the log began.")));
}

Exit lookers(Run& run) {
    const auto person = run.participant(run.text("participant"));
    if (!person)
        return Exit::Refused;
    // Before it is read, so that it is in it: who looks at it has looked.
    run.noteReading(work::lookersShown(*person));
    tellLooks(run, store::journal::whoLooked(run.database(), *person));
    return Exit::Done;
}

void tellVerdict(Run& run, const work::JournalVerdict& verdict) {
    Output& out = run.out();
    out.set("whole", verdict.isWhole());
    out.set("lines", qint64(verdict.lines));
    out.set("older", qint64(verdict.older));
    out.set("emptied", qint64(verdict.emptied));
    out.set("head", ctl::json(verdict.head));
    out.set("brokenAt", verdict.isWhole() ? QJsonValue() : QJsonValue(qint64(verdict.brokenAt)));
    out.set("brokenMoment", ctl::json(verdict.brokenMoment));
    if (verdict.isWhole())
        out.line(say(QT_TRANSLATE_NOOP("Ctl", "The log is whole: %1 lines. State: %2"))
                     .arg(verdict.lines)
                     .arg(verdict.head));
    if (verdict.older > 0)
        out.line(say(QT_TRANSLATE_NOOP("Ctl", "The first %1 lines are of before 0.2.0: of those nothing can be said "
                                              "about the time before they were linked."))
                     .arg(verdict.older));
    if (verdict.emptied > 0)
        out.line(
            say(QT_TRANSLATE_NOOP("Ctl", "Of %1 lines what stood in them was destroyed, after the retention term."))
                .arg(verdict.emptied));
    out.add(verdict.problems);
}

/// The head to compare with: typed, or that of the newest backup in a folder.
std::optional<QString> wantedHead(Run& run) {
    const QString folder = run.text("backups");
    if (folder.isEmpty())
        return run.text("head");
    auto head = work::headOfNewestBackup(run.database(), run.session().opener(), folder);
    if (!head)
        run.out().addError(QStringLiteral("no_backup"),
                           say(QT_TRANSLATE_NOOP("Ctl", "There is no backup of this department in %1.")).arg(folder));
    return head;
}

Exit verify(Run& run) {
    const auto head = wantedHead(run);
    if (!head)
        return Exit::Refused;
    const auto outcome = work::checkJournal(run.database(), *head);
    run.out().add(outcome.problems);
    if (!outcome)
        return Exit::Refused;
    run.noteReading(work::journalChecked(*outcome.done));
    tellVerdict(run, *outcome.done);
    return outcome.done->isWhole() ? Exit::Done : Exit::Refused;
}

Exit lines(Run& run) {
    store::journal::Filter filter;
    if (const QString worker = run.text("worker"); !worker.isEmpty())
        filter.worker = run.workerNamed(worker).value_or(WorkerId{});
    filter.act = run.text("act");
    filter.from = run.date("from");
    filter.until = run.date("to");
    const int limit = run.number("limit", 1, mostLines, usualLines);
    if (run.failed())
        return Exit::Refused;
    run.noteReading({QStringLiteral("log_opened"), 0, {}});
    tellLines(run, store::journal::find(run.database(), filter, limit));
    return Exit::Done;
}

Exit log(Run& run) {
    run.onlyLook();
    const bool ofPerson = !run.text("participant").isEmpty();
    // Who looked is part of what a person has a right to; for that one need not see the whole log.
    if (!ofPerson || !run.sight().may(rules::Right::ExportDossier))
        run.require(rules::Right::LogPage);
    if (run.arguments().has(QStringLiteral("verify")))
        return verify(run);
    return ofPerson ? lookers(run) : lines(run);
}

} // namespace

std::span<const Verb> logVerbs() {
    static const Verb table[] = {
        {"log",
         "FILE [--worker W] [--act A] [--from D] [--to D] [--limit N] | FILE --participant ID | FILE --verify "
         "[--head TEXT] [--backups FOLDER]",
         QT_TRANSLATE_NOOP("Ctl", "Shows the log, who looked at a person, or checks whether the log is whole."),
         "worker act from to limit participant head backups", "verify", "", 1, 1, false, log},
    };
    return table;
}

} // namespace wijkwerk::ctl
