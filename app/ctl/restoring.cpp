// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/restoring.h"

#include "app/ctl/secrets.h"
#include "core/keys/slot_file.h"
#include "ui/texts/right_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ctl {

namespace {

/// What somebody shows, so that he need not type it twice for two doors.
struct Shown {
    bool isCode = false;
    WorkerId worker;
    QString name;
    TypedSecret secret;
};

TypedSecret secretOrStop(Run& run, Secret secret, const QString& whose) {
    if (auto text = askFor(secret, whose, run.arguments(), run.out()))
        return std::move(*text);
    throw Stopped{};
}

Shown ask(Run& run, const work::Entrance& door, const QString& file) {
    if (run.arguments().has(QStringLiteral("recovery")))
        return {true, {}, {}, secretOrStop(run, Secret::RecoveryCode, file)};
    const work::Entrant who = orStop(work::entrantNamed(door, run.text("as")), run.out());
    return {false, who.worker, who.name, secretOrStop(run, Secret::Password, who.name)};
}

work::Outcome<work::SignedIn> showAtBackup(const QString& backup, const Shown& shown) {
    return shown.isCode ? work::signInAtBackupWithRecovery(backup, shown.secret)
                        : work::signInAtBackup(backup, shown.worker, shown.secret);
}

work::Outcome<work::SignedIn> showAtPlace(const QString& place, const Shown& shown) {
    return shown.isCode ? work::signInAtPlaceWithRecovery(place, shown.secret)
                        : work::signInAtPlace(place, shown.worker, shown.secret);
}

/// The backup is of before the department got the key it has now.
work::SignedIn signInAtOlder(Run& run, const QString& backup, Shown shown) {
    if (auto who = showAtBackup(backup, shown))
        return std::move(*who.done);
    const QString whose =
        shown.isCode ? backup : QCoreApplication::translate("Ctl", "%1 when the backup was made").arg(shown.name);
    shown.secret = secretOrStop(run, shown.isCode ? Secret::RecoveryCode : Secret::Password, whose);
    return orStop(showAtBackup(backup, shown), run.out());
}

work::RestoreKeys keysFor(Run& run, const QString& backup, const QString& place) {
    const work::RestoreDoors doors = orStop(work::doorsFor(backup, place), run.out());
    if (!doors.backup.needsPassword)
        return {orStop(work::openBackupWithoutPassword(backup), run.out()).key, keys::storedKey(place), {}};
    if (!doors.place || !doors.place->needsPassword) {
        work::SignedIn who = orStop(showAtBackup(backup, ask(run, doors.backup, backup)), run.out());
        return {std::move(who.key), {}, who.worker};
    }
    const Shown shown = ask(run, *doors.place, place);
    work::SignedIn who = orStop(showAtPlace(place, shown), run.out());
    if (work::opensBackup(backup, who.key))
        return {std::move(who.key), {}, who.worker};
    return {signInAtOlder(run, backup, shown).key, std::move(who.key), who.worker};
}

} // namespace

work::RestoreKeys keysToRestore(Run& run, const QString& backup, const QString& place) {
    work::RestoreKeys keys = keysFor(run, backup, place);
    const work::Sight sight = orStop(work::sightForRestore(backup, place, keys), run.out());
    if (sight.may(rules::Right::Restore))
        return keys;
    run.out().add({ui::refusalFor(*sight.role, rules::Right::Restore)});
    throw Stopped{};
}

} // namespace wijkwerk::ctl
