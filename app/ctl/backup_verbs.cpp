// SPDX-License-Identifier: EUPL-1.2
// backup, backups, restore, drill, maintain, lock.
#include "app/ctl/json.h"
#include "app/ctl/restoring.h"
#include "app/ctl/verb.h"
#include "core/backup/drill.h"
#include "core/backup/folder.h"
#include "core/backup/make.h"
#include "core/backup/preview.h"
#include "core/backup/restore.h"
#include "core/base/date_text.h"
#include "core/base/free_room.h"
#include "core/db/department_file.h"
#include "core/db/maintenance.h"
#include "core/db/swap.h"
#include "core/db/transaction.h"
#include "ui/texts/fault_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ctl {

namespace {

QString shownMoment(const QDateTime& moment) {
    const QDateTime local = moment.toLocalTime();
    return shownDate(local.date()) + u' ' + shownTime(local.time());
}

QJsonObject countsJson(const QMap<QString, qint64>& counts) {
    QJsonObject object;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

/// A whole copy under a name of choice, that opens like the department itself.
Exit copy(Run& run, const QString& target) {
    run.onlyLook();
    db::backupTo(run.database(), run.session().key(), target);
    db::attempt([&] { run.noteReading({QStringLiteral("backup_made"), 0, {}}); }); // the copy is there all the same
    run.out().set("file", QFileInfo(target).absoluteFilePath());
    run.out().set("bytes", QFileInfo(target).size());
    run.out().line(QCoreApplication::translate("Ctl", "A checked copy is in %1.").arg(target));
    return Exit::Done;
}

Exit backup(Run& run) {
    const QString folder = run.text("to");
    if (run.arguments().positional.size() == 2 && folder.isEmpty())
        return copy(run, run.arguments().at(1));
    if (run.arguments().positional.size() == 2 || folder.isEmpty()) {
        run.sayWrongValue("to", QCoreApplication::translate("Ctl", "a folder"));
        return Exit::Refused;
    }
    const backup::Made made = backup::make(run.database(), run.session().key(), folder);
    run.out().set("file", made.path);
    run.out().set("at", json(made.header.at));
    run.out().set("bytes", QFileInfo(made.path).size());
    run.out().set("counts", countsJson(made.facts.counts));
    run.out().set("journalHead", json(made.facts.journalHead));
    run.out().set("removed", made.thinned);
    run.out().line(QCoreApplication::translate("Ctl", "A backup was made and checked: %1.").arg(made.path));
    if (made.thinned > 0)
        run.out().line(QCoreApplication::translate("Ctl", "Older backups that were no longer needed: %1 removed.")
                           .arg(made.thinned));
    return Exit::Done;
}

QString wordOf(backup::HeaderState state) {
    switch (state) {
    case backup::HeaderState::Good:
        return QStringLiteral("good");
    case backup::HeaderState::Newer:
        return QStringLiteral("newer");
    default:
        return QStringLiteral("damaged");
    }
}

QString shownState(backup::HeaderState state) {
    switch (state) {
    case backup::HeaderState::Good:
        return {};
    case backup::HeaderState::Newer:
        return QCoreApplication::translate("Ctl", " (made by a newer Wijkwerk)");
    default:
        return QCoreApplication::translate("Ctl", " (damaged)");
    }
}

Exit backups(Run& run) {
    const QString folder = run.arguments().at(0);
    if (!QFileInfo(folder).isDir())
        throw Error(Fault::FileMissing, folder);
    QJsonArray items;
    for (const backup::Entry& entry : backup::backupsIn(folder)) {
        items.append(QJsonObject{{QStringLiteral("file"), entry.path},
                                 {QStringLiteral("name"), json(entry.name)},
                                 {QStringLiteral("at"), json(entry.header.at)},
                                 {QStringLiteral("state"), wordOf(entry.state)},
                                 {QStringLiteral("bytes"), entry.bytes},
                                 {QStringLiteral("program"), json(entry.header.program)},
                                 {QStringLiteral("schema"), entry.header.schema}});
        run.out().line(shownMoment(entry.header.at) + QStringLiteral("  ") + QFileInfo(entry.path).fileName() +
                       shownState(entry.state));
    }
    run.out().set("items", items);
    if (items.isEmpty())
        run.out().line(QCoreApplication::translate("Ctl", "There are no backups in this folder."));
    return Exit::Done;
}

void tellLost(Run& run, const backup::Preview& preview) {
    QJsonArray lost;
    for (const backup::LostLine& line : preview.lost)
        lost.append(
            QJsonObject{{QStringLiteral("at"), json(line.at)},
                        {QStringLiteral("worker"), json(line.worker)},
                        {QStringLiteral("act"), line.act},
                        {QStringLiteral("participantId"), line.person ? QString::number(line.person) : QJsonValue()}});
    run.out().set("lost", lost);
    run.out().set("lostLines", preview.lostLines);
    run.out().set("lostPersons", preview.lostPersons);
    run.out().line(
        QCoreApplication::translate("Ctl", "What was done after that and would be gone: %1 acts, about %2 people.")
            .arg(preview.lostLines)
            .arg(preview.lostPersons));
}

void tellCounts(Run& run, const backup::Preview& preview) {
    const QMap<QString, qint64>& then = preview.backup.facts.counts;
    run.out().set("then", countsJson(then));
    if (!preview.present)
        return;
    run.out().set("now", countsJson(preview.present->counts));
    const QMap<QString, qint64>& now = preview.present->counts;
    for (auto entry = now.begin(); entry != now.end(); ++entry) {
        if (const qint64 before = then.value(entry.key()); before != entry.value())
            run.out().line(QCoreApplication::translate("Ctl", "%1: now %2, in the backup %3")
                               .arg(entry.key())
                               .arg(entry.value())
                               .arg(before));
    }
}

/// Whether what is there now came after this backup.
void tellHistory(Run& run, db::HeadRelation relation) {
    switch (relation) {
    case db::HeadRelation::Same:
        return run.out().set("history", QStringLiteral("same"));
    case db::HeadRelation::Further:
        return run.out().set("history", QStringLiteral("further"));
    case db::HeadRelation::Behind:
        run.out().set("history", QStringLiteral("behind"));
        return run.out().line(QCoreApplication::translate(
            "Ctl", "The department that is there now is older than this backup: its log ends before."));
    case db::HeadRelation::Other:
        run.out().set("history", QStringLiteral("other"));
        return run.out().line(QCoreApplication::translate(
            "Ctl", "The department that is there now did not go on from this backup: its log is another one."));
    }
}

Exit preview(Run& run, const QString& path, const QString& target, const work::RestoreKeys& keys) {
    const backup::Preview found = backup::preview(path, keys.key, target, keys.present());
    run.out().set("at", json(found.at));
    run.out().set("newPlace", found.isNewPlace);
    run.out().set("journalAt", json(found.backup.facts.journalAt));
    run.out().line(
        QCoreApplication::translate("Ctl", "The backup is whole. It was made at %1; the last act in it is of %2.")
            .arg(shownMoment(found.at), shownMoment(found.backup.facts.journalAt)));
    tellCounts(run, found);
    run.out().set("shutOut", QJsonArray::fromStringList(found.shutOut));
    if (!found.shutOut.isEmpty())
        run.out().line(QCoreApplication::translate("Ctl", "Cannot sign in afterwards, because the backup does not know "
                                                          "them: %1.")
                           .arg(found.shutOut.join(QStringLiteral(", "))));
    if (found.present)
        tellLost(run, found);
    if (found.journal)
        tellHistory(run, *found.journal);
    if (found.presentFault) {
        run.out().set("presentFault", codeOf(*found.presentFault));
        run.out().line(ui::textOf(Error(*found.presentFault, target)));
    }
    return Exit::Done;
}

Exit restore(Run& run) {
    const QString path = run.arguments().at(0);
    const QString target = run.arguments().at(1);
    const work::RestoreKeys keys = keysToRestore(run, path, target);
    if (run.arguments().has(QStringLiteral("preview")))
        return preview(run, path, target, keys);
    const auto restored = backup::restore({path, target, keys.key, keys.presentKey ? &*keys.presentKey : nullptr,
                                           db::actorHere(keys.worker.value), run.clock()});
    run.out().add(restored.problems);
    if (!restored)
        return Exit::Refused;
    const backup::Restored& done = *restored.value;
    run.out().set("file", done.path);
    run.out().set("aside", json(done.aside));
    run.out().set("keptSlots", done.keptSlots);
    run.out().set("counts", countsJson(done.facts.counts));
    run.out().line(QCoreApplication::translate("Ctl", "The backup was put back in %1.").arg(done.path));
    if (!done.aside.isEmpty())
        run.out().line(QCoreApplication::translate("Ctl", "The file that was there is now %1.").arg(done.aside));
    return Exit::Done;
}

Exit drill(Run& run) {
    db::Session& session = run.session();
    const QString folder = run.text("to");
    const backup::DrillRecord record = session.isReadOnly()
                                           ? backup::drill(session.database(), session.key(), folder)
                                           : backup::drillAndRemember(session.database(), session.key(), folder);
    run.out().set("at", json(record.at));
    run.out().set("backupAt", json(record.backupAt));
    run.out().set("result", record.result);
    if (record.isGood())
        run.out().line(QCoreApplication::translate("Ctl", "The backup of %1 was put back as a trial: all is there.")
                           .arg(shownMoment(record.backupAt)));
    else if (!record.backupAt.isValid())
        run.out().addError(
            QStringLiteral("no_backup"),
            QCoreApplication::translate("Ctl", "There is no backup of this department in %1.").arg(folder));
    else
        run.out().addError(
            QStringLiteral("drill_failed"),
            QCoreApplication::translate("Ctl", "The backup of %1 cannot be put back (%2). Make a new one.")
                .arg(shownMoment(record.backupAt), record.result));
    return record.isGood() ? Exit::Done : Exit::Refused;
}

Exit maintain(Run& run) {
    const db::Maintained done = db::maintain(run.writable());
    run.out().set("before", done.before);
    run.out().set("after", done.after);
    run.out().set("rebuilt", done.rebuilt);
    run.out().line(QCoreApplication::translate("Ctl", "The file is whole. It was %1 and is %2 now.")
                       .arg(shownBytes(done.before), shownBytes(done.after)));
    if (done.rebuilt)
        run.out().line(QCoreApplication::translate("Ctl", "An index was damaged and was made again."));
    return Exit::Done;
}

QString shownName(const db::Holder& who) {
    const QString where = who.machine.isEmpty() ? who.account : who.account + u'@' + who.machine;
    return who.worker.isEmpty() ? where : QStringLiteral("%1 (%2)").arg(who.worker, where);
}

QJsonObject holderJson(const db::Holder& who) {
    return {{QStringLiteral("worker"), json(who.worker)},
            {QStringLiteral("account"), json(who.account)},
            {QStringLiteral("machine"), json(who.machine)},
            {QStringLiteral("since"), json(who.since)}};
}

/// Opens nothing, so it needs no password.
Exit lock(Run& run) {
    const QString file = run.arguments().at(0);
    if (!QFileInfo::exists(file))
        throw Error(Fault::FileMissing, file);
    const auto holder = db::holderOf(file);
    const auto request = db::swapRequestFor(file);
    run.out().set("holder", holder ? QJsonValue(holderJson(*holder)) : QJsonValue());
    run.out().set("request", request ? QJsonValue(holderJson(request->who)) : QJsonValue());
    run.out().line(holder ? QCoreApplication::translate("Ctl", "%1 is the writer, since %2.")
                                .arg(shownName(*holder), shownMoment(holder->since))
                          : QCoreApplication::translate("Ctl", "Nobody is writing in this file."));
    if (request)
        run.out().line(QCoreApplication::translate("Ctl", "%1 asks to swap, since %2.")
                           .arg(shownName(request->who), shownMoment(request->who.since)));
    return Exit::Done;
}

} // namespace

std::span<const Verb> backupVerbs() {
    static const Verb table[] = {
        {"backup", "FILE OUT | FILE --to FOLDER",
         QT_TRANSLATE_NOOP("Ctl", "Makes a checked copy, or a dated backup in a folder."), "to", "", "", 1, 2, false,
         backup},
        {"backups", "FOLDER", QT_TRANSLATE_NOOP("Ctl", "Which backups are in a folder."), "", "", "", 1, 1, false,
         backups},
        {"restore", "BACKUP OUT [--as WORKER] [--recovery] [--preview]",
         QT_TRANSLATE_NOOP("Ctl", "Puts a backup back; a file that is there gets another name."), "",
         "preview recovery", "", 2, 2, false, restore},
        {"drill", "FILE --to FOLDER", QT_TRANSLATE_NOOP("Ctl", "Tries whether the newest backup can be put back."),
         "to", "", "to", 1, 1, false, drill},
        {"maintain", "FILE",
         QT_TRANSLATE_NOOP("Ctl", "Looks the whole file over, makes damaged indexes again and gives unused room back."),
         "", "", "", 1, 1, false, maintain},
        {"lock", "FILE", QT_TRANSLATE_NOOP("Ctl", "Who is writing in this file, and who asks to swap."), "", "", "", 1,
         1, false, lock},
    };
    return table;
}

} // namespace wijkwerk::ctl
