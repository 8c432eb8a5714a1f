// SPDX-License-Identifier: EUPL-1.2
// What encryption costs: the same acts of the same program on a department and on a copy of it without encryption, by
// turns. And how long one waits for signing in, and for putting a backup back.
#include "tests/bench/benches.h"
#include "tests/bench/raw_access.h"

#include "core/backup/make.h"
#include "core/backup/restore.h"
#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/keys/slot_file.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/store/search_index.h"
#include "core/work/access_change.h"
#include "core/work/note_work.h"
#include "core/work/open_department.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace wijkwerk::bench {

namespace {

constexpr std::size_t screen = 60; // rows, more than a large monitor shows
constexpr int notes = 40;

/// The same department twice: with its key, and a copy that SQLCipher wrote without one. Everything else is the same:
/// library, settings, program.
struct Pair {
    QString sealed;
    QString plain;

    db::Database openSealed(db::FileMode mode = db::FileMode::ReadOnly) const {
        return db::openDepartmentFile(sealed, work::openKeyOf(sealed), mode, db::actorHere(0), {benchDay});
    }
    db::Database openPlain(db::FileMode mode = db::FileMode::ReadOnly) const {
        db::Database database(db::openPlainSqlite(plain, mode), db::actorHere(0), {benchDay});
        if (mode == db::FileMode::ReadWrite)
            database.watchOver(std::make_shared<db::SeenFile>(plain, database));
        return database;
    }
};

Pair pairOf(const Place& place) {
    const QString path = departmentOf(place, 40000);
    return {path, plainCopyOf(path)};
}

/// Files of their own to write in, for each run anew.
Pair writablePair(const Place& place) {
    const Pair made = pairOf(place);
    const Pair copy{place.file("written.wijkwerk"), place.file("written.plain")};
    for (const auto& [from, to] : {std::pair{made.sealed, copy.sealed}, std::pair{made.plain, copy.plain}}) {
        QFile::remove(to);
        if (!QFile::copy(from, to))
            throw std::runtime_error("copy");
    }
    keys::copySlots(made.sealed, copy.sealed);
    // The key of the journal's chain follows from that of the file; without one it is kept in the file.
    copy.openPlain(db::FileMode::ReadWrite).execute(QStringLiteral("update chain_key set chain_key = randomblob(32)"));
    return copy;
}

std::size_t showList(db::Database& database, std::size_t most) {
    auto ids = store::participant_list::ids(database, {}, benchDay);
    ids.resize(std::min(ids.size(), most));
    return store::participant_list::rows(database, ids, benchDay).size();
}

/// Reads the names into memory, as the program does after opening, and looks ten words up in them.
std::size_t search(db::Database& database) {
    const store::SearchIndex index = store::SearchIndex::load(database, store::searchedByAll);
    std::size_t hits = 0;
    for (const char* word : {"jan", "de", "yilmaz", "berg", "ali", "1980", "visser", "van d", "xyzzy", "meij"})
        hits += index.find(QLatin1String(word)).size();
    return hits;
}

void saveNotes(db::Database& database, const std::vector<ParticipantId>& people) {
    for (int i = 0; i < notes; ++i) {
        Note note;
        note.participant = people[std::size_t(i) * 97 % people.size()];
        note.happenedOn = benchDay;
        note.text = QStringLiteral("Belde: komt morgen een half uur later, de bus valt uit.");
        if (!work::perform(database, [&](db::Transaction& tx) { return work::addNote(tx, note); }))
            throw std::runtime_error("a note was refused");
    }
}

template <class Act>
Compared compared(const Pair& pair, db::FileMode mode, const Act& act) {
    db::Database sealed = pair.openSealed(mode);
    db::Database plain = pair.openPlain(mode);
    return byTurns(
        11, [&] { return timeOf([&] { act(sealed); }).wall; }, [&] { return timeOf([&] { act(plain); }).wall; });
}

/// The first time after opening: nothing of the file is in the memory of the program yet.
template <class Act>
Compared comparedFresh(const Pair& pair, const Act& act) {
    const auto sealed = [&] {
        db::Database database = pair.openSealed();
        return timeOf([&] { act(database); }).wall;
    };
    const auto plain = [&] {
        db::Database database = pair.openPlain();
        return timeOf([&] { act(database); }).wall;
    };
    return byTurns(11, sealed, plain);
}

void benchActs(const Place& place, Report& report) {
    const Pair pair = pairOf(place);
    const auto first = [](db::Database& database) { showList(database, screen); };
    const auto whole = [](db::Database& database) { showList(database, std::size_t(-1)); };
    const auto find = [](db::Database& database) { search(database); };
    report.ratio(QStringLiteral("encrypted / not: first screen of the list of 40,000"),
                 compared(pair, db::FileMode::ReadOnly, first), 1.5);
    report.ratio(QStringLiteral("encrypted / not: the whole list of 40,000"),
                 compared(pair, db::FileMode::ReadOnly, whole), 1.5);
    report.ratio(QStringLiteral("encrypted / not: names read and ten searches, 40,000"),
                 compared(pair, db::FileMode::ReadOnly, find), 1.5);
    report.noted(QStringLiteral("the same three, the first time after opening: first screen"),
                 comparedFresh(pair, first));
    report.noted(QStringLiteral("… the whole list"), comparedFresh(pair, whole));
    report.noted(QStringLiteral("… names and searches"), comparedFresh(pair, find));
    const Pair written = writablePair(place);
    db::Database reading = written.openSealed();
    const auto people = store::participants::idsByName(reading);
    report.ratio(QStringLiteral("encrypted / not: %1 notes saved, each its own transaction").arg(notes),
                 compared(written, db::FileMode::ReadWrite, [&](db::Database& d) { saveNotes(d, people); }), 1.5);
}

/// From the password to a session that can read.
void benchUnlock(const Place& place, Report& report) {
    const QString path = place.file("secured.wijkwerk");
    const QString password = QStringLiteral("paard batterij nietje");
    for (const QString& old : {path, keys::slotFileOf(path)})
        QFile::remove(old);
    work::NewDepartment wanted;
    wanted.name = QStringLiteral("Meting");
    wanted.worker = QStringLiteral("Joke Brandsma");
    const auto made = work::createSecuredDepartment(path, wanted, password, {benchDay});
    if (!made)
        throw std::runtime_error("no department with a password");
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        times.push_back(timeOf([&] {
                            const auto who = work::signIn(path, made.done->made.worker, password);
                            const auto session = work::enter(path, who.done.value());
                            if (!session)
                                throw std::runtime_error("not let in");
                        }).wall);
    }
    report.number(QStringLiteral("password to open department, median"), median(times) / 1000, 1, QStringLiteral("s"));
}

void benchRestore(const Place& place, Report& report) {
    const QString path = departmentOf(place, 40000);
    const QString folder = place.file("backups");
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const keys::DataKey key = work::openKeyOf(path);
    const QString copy = writablePair(place).sealed;
    db::Database database = db::openDepartmentFile(copy, key, db::FileMode::ReadWrite, db::actorHere(0), {benchDay});
    QString backup;
    const double making = timeOf([&] { backup = backup::make(database, key, folder).path; }).wall;
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        const QString target = folder + QStringLiteral("/terug.wijkwerk");
        for (const QString& old : {target, keys::slotFileOf(target)})
            QFile::remove(old);
        times.push_back(timeOf([&] {
                            if (!backup::restore({backup, target, key, nullptr, db::actorHere(0), {benchDay}}))
                                throw std::runtime_error("not put back");
                        }).wall);
    }
    const double megabytes = double(QFileInfo(backup).size()) / 1e6;
    report.number(QStringLiteral("backup of %1 MB, proven").arg(megabytes, 0, 'f', 0), making / 1000, 10,
                  QStringLiteral("s"));
    report.number(QStringLiteral("%1 MB put back, proven, median; for 50 MB").arg(megabytes, 0, 'f', 0),
                  median(times) / 1000 * 50 / megabytes, 10, QStringLiteral("s"));
}

} // namespace

void benchCipher(const Place& place, Report& report) {
    if (!db::encrypts()) {
        report.skipped(QStringLiteral("what encryption costs"), QStringLiteral("this program does not encrypt"));
        return;
    }
    benchActs(place, report);
    benchUnlock(place, report);
    benchRestore(place, report);
}

} // namespace wijkwerk::bench
