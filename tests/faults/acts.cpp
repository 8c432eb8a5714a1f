// SPDX-License-Identifier: EUPL-1.2
#include "tests/faults/acts.h"

#include "core/backup/folder.h"
#include "core/backup/make.h"
#include "core/backup/restore.h"
#include "core/db/maintenance.h"
#include "core/db/session.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "core/keys/slot_format.h"
#include "core/store/notes.h"
#include "core/work/access_removal.h"
#include "core/work/conversion.h"
#include "core/work/destruction.h"
#include "tests/support/keys.h"
#include "tests/support/secured_department.h"
#include "tests/support/test_key.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace wijkwerk::faults {

namespace {

NoteId saveNote(db::Session& session) {
    db::Database& database = session.database();
    Note note;
    note.participant = ParticipantId{database.number("select min(id) from participant")};
    note.happenedOn = session.today();
    note.text = QStringLiteral("Belde: komt morgen een half uur later, de bus valt uit.");
    db::Transaction tx(database, {QStringLiteral("note_added"), note.participant.value, {}});
    const NoteId id = store::notes::add(tx, note);
    tx.commit();
    return id;
}

void saveNotes(db::Session& session) {
    for (int i = 0; i < 5000; ++i) {
        std::printf("saved %lld\n", static_cast<long long>(saveNote(session).value));
        std::fflush(stdout);
    }
}

/// Saves a note where it may, says whether it may, and holds the department until it is told to stop.
void stay(db::Session& session) {
    if (!session.isReadOnly())
        saveNote(session);
    std::puts(session.isReadOnly() ? "looks on" : "writes");
    std::fflush(stdout);
    std::getchar();
}

/// Good: as the program does. In place and unsynced: as it must not, to see that the tests would notice.
void changePassword(const QString& act, const QString& file) {
    const keys::SlotTable table = keys::readSlots(file).value.value();
    const auto changed = keys::changePassword(table, test::KeyRing::anna, test::KeyRing::annasFirst(), newPassword(),
                                              keys::costForTests);
    if (act == u"password") {
        keys::writeSlots(file, changed.value.value());
        return;
    }
    const QString path = keys::slotFileOf(file);
    QFile slotFile(act == u"password_in_place" ? path : path + QStringLiteral(".new"));
    slotFile.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
    slotFile.write(keys::encode(changed.value.value()));
    slotFile.close();
    if (act == u"password_unsynced")
        std::rename(QFile::encodeName(slotFile.fileName()).constData(), QFile::encodeName(path).constData());
}

/// Takes away the access of the second person at the door, as the first; the key is there already, as in the program.
void removeAccess(const QString& file) {
    const work::Entrance entrance = work::entranceOf(file).done.value();
    const auto who = work::signIn(file, entrance.people.at(0).worker, test::SecuredDepartment::annasPassword()).done;
    if (!work::removeAccess(file, who.value(), entrance.people.at(1).worker, {}))
        throw Error(wijkwerk::Fault::Internal, QStringLiteral("refused"));
}

void changeOwn(const QString& file) {
    const auto who =
        work::signIn(file, work::entranceOf(file).done->people.at(0).worker, test::SecuredDepartment::annasPassword())
            .done;
    const auto session = std::move(*work::enter(file, who.value()).done);
    if (!work::changePassword(session->opener(), test::SecuredDepartment::annasPassword(), newPassword(),
                              keys::costForTests))
        throw Error(wijkwerk::Fault::Internal, QStringLiteral("refused"));
}

void convert(const QString& file) {
    const auto workers = work::workersToConvert(file);
    if (!work::convert(file, workers.at(0).worker, newPassword(), {}, {}, keys::costForTests))
        throw Error(wijkwerk::Fault::Internal, QStringLiteral("refused"));
}

void makeSecured(const QString& file) {
    work::NewDepartment wanted;
    wanted.name = QStringLiteral("Wijkbedrijf");
    wanted.worker = QStringLiteral("Joke Brandsma");
    if (!work::createSecuredDepartment(file, wanted, newPassword(), {}, keys::costForTests))
        throw Error(wijkwerk::Fault::Internal, QStringLiteral("refused"));
}

void makeBackup(const QString& file) {
    db::Database database =
        db::openDepartmentFile(file, test::testKey(), db::FileMode::ReadWrite, db::actorHere(0), {});
    backup::make(database, test::testKey(), QFileInfo(file).absolutePath());
}

void restoreNewest(const QString& file) {
    const auto backups = backup::backupsIn(QFileInfo(file).absolutePath());
    const auto restored =
        backup::restore({backups.at(0).path, file, test::testKey(), nullptr, db::actorHere(0), Clock{}});
    if (!restored)
        throw Error(wijkwerk::Fault::Internal, restored.problems.front().code);
}

/// As the worker who acts for the department in the test: the first who keeps the terms.
db::Database openAsAdmin(const QString& file) {
    db::Database database =
        db::openDepartmentFile(file, test::testKey(), db::FileMode::ReadWrite, db::actorHere(0), {});
    db::Actor actor = database.actor();
    actor.worker = database.number("select min(id) from worker where role = 'admin'");
    database.setActor(actor);
    return database;
}

void carryOutDestruction(const QString& file) {
    db::Database database = openAsAdmin(file);
    const auto list = store::destruction::open(database);
    if (!list || !work::destroy(database, list->id))
        throw Error(wijkwerk::Fault::Internal, QStringLiteral("refused"));
}

void tidyAfterDestruction(const QString& file) {
    db::Database database = openAsAdmin(file);
    if (!work::tidyAfterDestruction(database, store::destruction::lists(database).at(0).id))
        throw Error(wijkwerk::Fault::Internal, QStringLiteral("refused"));
}

void maintain(const QString& file) {
    db::Database database = openAsAdmin(file);
    db::maintain(database);
}

void actOnDepartment(const QString& act, const QString& file) {
    const auto session = db::Session::open(file, test::testKey());
    if (act == u"note")
        saveNote(*session);
    else if (act == u"notes")
        saveNotes(*session);
    else if (act == u"stay")
        stay(*session);
}

} // namespace

QString newPassword() {
    return QStringLiteral("kastanje vergiet ladder");
}

Command actOf(const QString& act, const QString& file) {
    return {QCoreApplication::applicationFilePath(),
            {},
            {{QStringLiteral("WIJKWERK_TEST_ACT"), act}, {QStringLiteral("WIJKWERK_TEST_FILE"), file}}};
}

std::optional<int> doAct() {
    const QString act = qEnvironmentVariable("WIJKWERK_TEST_ACT");
    if (act.isEmpty())
        return std::nullopt;
    try {
        const QString file = qEnvironmentVariable("WIJKWERK_TEST_FILE");
        if (act.startsWith(QLatin1String("password")))
            changePassword(act, file);
        else if (act == u"change")
            changeOwn(file);
        else if (act == u"remove")
            removeAccess(file);
        else if (act == u"convert")
            convert(file);
        else if (act == u"make")
            makeSecured(file);
        else if (act == u"backup")
            makeBackup(file);
        else if (act == u"restore")
            restoreNewest(file);
        else if (act == u"create")
            db::createDepartmentFile(file, test::testKey(), db::actorHere(0), {});
        else if (act == u"destroy")
            carryOutDestruction(file);
        else if (act == u"tidy")
            tidyAfterDestruction(file);
        else if (act == u"maintain")
            maintain(file);
        else
            actOnDepartment(act, file);
        if (act == u"stay")
            return 0;
        std::puts("done");
        std::fflush(stdout);
        return 0;
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
}

} // namespace wijkwerk::faults
