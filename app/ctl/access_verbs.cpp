// SPDX-License-Identifier: EUPL-1.2
// passwd, access, recover, convert: who can open a department.
#include "app/ctl/json.h"
#include "app/ctl/recovery.h"
#include "app/ctl/secrets.h"
#include "app/ctl/verb.h"
#include "core/store/workers.h"
#include "core/work/access_change.h"
#include "core/work/access_removal.h"
#include "core/work/conversion.h"
#include "core/work/lookup.h"
#include "core/work/lost_slots.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ctl {

namespace {

TypedSecret secretOrStop(Run& run, Secret secret, const QString& whose) {
    if (auto text = askFor(secret, whose, run.arguments(), run.out()))
        return std::move(*text);
    throw Stopped{};
}

/// The worker of the second argument, by name or id. Throws Stopped.
Worker workerOf(Run& run) {
    const auto id = run.workerNamed(run.arguments().at(1));
    if (!id)
        throw Stopped{};
    return store::workers::find(run.database(), *id).value();
}

void tell(Run& run, const Worker& worker, const QString& sentence) {
    run.out().set("workerId", json(worker.id));
    run.out().set("name", worker.name);
    run.out().line(sentence.arg(worker.name));
}

/// The password of now is what one signs in with; it is asked for once.
Exit passwd(Run& run) {
    const QString path = run.arguments().at(0);
    const work::Entrance entrance = orStop(work::entranceOf(path), run.out());
    if (!entrance.needsPassword)
        run.out().add({refusal(QStringLiteral("demo_is_open"))});
    if (run.failed())
        return Exit::Refused;
    const auto who = orStop(work::entrantNamed(entrance, run.text("as")), run.out());
    const TypedSecret before = secretOrStop(run, Secret::Password, who.name);
    run.enter(orStop(work::signIn(path, who.worker, before), run.out()));
    run.writable();
    const TypedSecret after = secretOrStop(run, Secret::NewPassword, who.name);
    // Who signed in has shown the password of before just now.
    orStop(work::replaceOwnPassword(run.session().opener(), after), run.out());
    run.out().line(QCoreApplication::translate("Ctl", "The password of %1 was changed.").arg(who.name));
    return Exit::Done;
}

Exit listAccess(Run& run) {
    run.onlyLook();
    QJsonArray items;
    for (const work::Access& one : orStop(work::accessOf(run.session()), run.out())) {
        items.append(QJsonObject{{QStringLiteral("workerId"), json(one.worker)},
                                 {QStringLiteral("name"), one.name},
                                 {QStringLiteral("role"), json(one.role)},
                                 {QStringLiteral("left"), one.left}});
        run.out().line(
            one.left
                ? QCoreApplication::translate("Ctl", "%1  no longer works here, but can open the file").arg(one.name)
                : QStringLiteral("%1  %2").arg(one.name, ui::labelOf(one.role)));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit addAccess(Run& run) {
    run.writable();
    const Worker worker = workerOf(run);
    const TypedSecret password = secretOrStop(run, Secret::NewPassword, worker.name);
    orStop(work::addAccess(run.session().opener(), worker.id, password), run.out());
    tell(run, worker, QCoreApplication::translate("Ctl", "%1 can open the department now."));
    return Exit::Done;
}

QString inForce() {
    return QCoreApplication::translate("Ctl", "The new recovery code is in force; the one before opens this file no "
                                              "longer. Backups of before still open with it.");
}

/// With his recovery code he who leaves would still open the file, so it must be said whether he knew it.
QString codeForRemoval(Run& run, const work::Entrance& entrance) {
    const bool renew = run.arguments().has(QStringLiteral("new-code"));
    const bool keep = run.arguments().has(QStringLiteral("keep-code"));
    if (entrance.hasRecovery && renew == keep) {
        run.out().add({refusal(QStringLiteral("access_code_choice"))});
        throw Stopped{};
    }
    return renew ? tellProposedCode(run) : QString();
}

Exit removeAccess(Run& run) {
    run.writable();
    // Also somebody who is no longer in the list of workers may still have access.
    const work::Entrance entrance = orStop(work::entranceOf(run.session().path()), run.out());
    const work::Entrant other = orStop(work::entrantNamed(entrance, run.arguments().at(1)), run.out());
    const QString code = codeForRemoval(run, entrance);
    const work::SignedIn who = run.leave();
    run.enter(orStop(work::removeAccess(run.arguments().at(0), who, other.worker, run.clock(), {}, code), run.out()));
    run.out().set("workerId", json(other.worker));
    if (!code.isEmpty())
        run.out().line(inForce());
    run.out().line(QCoreApplication::translate(
                       "Ctl", "%1 can no longer open the department. Backups of before can still be opened with the "
                              "old password: destroy those that are not needed.")
                       .arg(other.name));
    return Exit::Done;
}

Exit renewCode(Run& run) {
    run.writable();
    const QString code = tellProposedCode(run);
    orStop(work::useRecoveryCode(run.session().opener(), code), run.out());
    run.out().line(inForce());
    return Exit::Done;
}

/// As whom one goes on: --as, else the only one who has a password.
Worker workerAfterRecovery(Run& run, const work::Entrance& entrance) {
    if (run.text("as").isEmpty()) {
        const auto only = orStop(work::entrantNamed(entrance, {}), run.out());
        if (const auto worker = store::workers::find(run.database(), only.worker))
            return *worker;
    }
    const auto found = work::findWorker(run.database(), run.text("as"));
    run.out().add(found.problems);
    if (!found.id)
        throw Stopped{};
    return store::workers::find(run.database(), *found.id).value();
}

Exit recover(Run& run) {
    const QString path = run.arguments().at(0);
    const QString backup = run.text("from");
    const work::Entrance entrance =
        orStop(backup.isEmpty() ? work::entranceOf(path) : work::entranceOfBackup(backup), run.out());
    const TypedSecret code = secretOrStop(run, Secret::RecoveryCode, path);
    run.enter(orStop(backup.isEmpty() ? work::signInWithRecovery(path, code)
                                      : work::signInWithBackupAndRecovery(path, backup, code),
                     run.out()));
    run.writable();
    const Worker worker = workerAfterRecovery(run, entrance);
    const TypedSecret password = secretOrStop(run, Secret::NewPassword, worker.name);
    orStop(work::setNewPassword(run.session().opener(), worker.id, password), run.out());
    tell(run, worker, QCoreApplication::translate("Ctl", "%1 has a new password. The recovery code stays the same."));
    return Exit::Done;
}

/// Whoever --as names, else the only worker there is.
work::Entrant firstToEnter(Run& run, const QString& path) {
    work::Entrance workers;
    workers.people = work::workersToConvert(path);
    return orStop(work::entrantNamed(workers, run.text("as")), run.out());
}

Exit convertFile(Run& run, const QString& path) {
    const work::Entrant who = firstToEnter(run, path);
    const TypedSecret password = secretOrStop(run, Secret::FirstPassword, who.name);
    const auto converted = orStop(work::convert(path, who.worker, password, run.clock()), run.out());
    tellRecoveryCode(run, QFileInfo(path).completeBaseName(), path, converted.recoveryCode);
    run.out().set("plainCopy", converted.plainCopy);
    run.out().set("rows", double(converted.rows));
    run.out().line(QCoreApplication::translate(
                       "Ctl", "The department is encrypted now; all %1 rows are the same. The file of before is still "
                              "there, unencrypted: %2. Make a backup, and then destroy it with: "
                              "convert FILE --destroy PLAIN --backup BACKUP --yes")
                       .arg(QString::number(converted.rows), converted.plainCopy));
    return Exit::Done;
}

Exit convert(Run& run) {
    const QString path = run.arguments().at(0);
    const QString plain = run.text("destroy");
    if (plain.isEmpty() && !work::isToConvert(path)) {
        work::entranceOf(path); // says so when it is no department at all
        run.out().add({refusal(QStringLiteral("conversion_not_needed"))});
        return Exit::Refused;
    }
    if (plain.isEmpty())
        return convertFile(run, path);
    run.writable();
    run.require(rules::Right::GiveAccess);
    const bool yes = run.arguments().has(QStringLiteral("yes"));
    orStop(work::destroyPlain(run.session().opener(), plain, run.text("backup"), yes), run.out());
    run.out().line(QCoreApplication::translate("Ctl", "The unencrypted copy was overwritten and removed."));
    return Exit::Done;
}

} // namespace

std::span<const Verb> accessVerbs() {
    static const Verb table[] = {
        {"passwd", "FILE [--as WORKER]", QT_TRANSLATE_NOOP("Ctl", "Changes your password."), "", "", "", 1, 1, false,
         passwd},
        {"access list", "FILE", QT_TRANSLATE_NOOP("Ctl", "Lists who can open the department."), "", "", "", 1, 1, false,
         listAccess},
        {"access add", "FILE WORKER", QT_TRANSLATE_NOOP("Ctl", "Gives a worker a password, or another one."), "", "",
         "", 2, 2, false, addAccess},
        {"access remove", "FILE WORKER --new-code | --keep-code",
         QT_TRANSLATE_NOOP("Ctl", "Takes access away: the whole file is encrypted anew."), "", "new-code keep-code", "",
         2, 2, false, removeAccess},
        {"access code", "FILE", QT_TRANSLATE_NOOP("Ctl", "Makes a new recovery code; the old one opens no longer."), "",
         "", "", 1, 1, false, renewCode},
        {"recover", "FILE [--as WORKER] [--from BACKUP]",
         QT_TRANSLATE_NOOP("Ctl", "Sets a new password with the recovery code."), "from", "", "", 1, 1, false, recover},
        {"convert", "FILE [--as WORKER] | FILE --destroy PLAIN --backup BACKUP --yes",
         QT_TRANSLATE_NOOP("Ctl", "Encrypts a department of before encryption; destroys the unencrypted copy."),
         "destroy backup", "yes", "", 1, 1, false, convert},
    };
    return table;
}

} // namespace wijkwerk::ctl
