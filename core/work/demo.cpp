// SPDX-License-Identifier: EUPL-1.2
#include "core/work/demo.h"

#include "core/base/app_paths.h"
#include "core/base/calendar.h"
#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/db/session.h"
#include "core/keys/slot_file.h"
#include "core/store/department.h"
#include "core/work/demo_builder.h"
#include "core/work/letter_work.h"
#include "core/work/open_department.h"

#include <QDir>
#include <QFileInfo>

namespace wijkwerk::work {

namespace {

constexpr int staleAfterDays = 7;
const QString madeOn = QStringLiteral("demo_made_on");
const QString lastLine = QStringLiteral("demo_last_line"); // of the journal, when it was made

/// The placement letters of the stages that began more than a week ago; those of the newest are still to be made.
void writeLetters(db::Database& database, const QString& path, const keys::DataKey& key) {
    const QDate today = database.clock().today();
    std::vector<std::pair<ParticipantId, QDate>> started;
    {
        auto query = database.statement("select q.participant_id, q.starts_on from placement q join trajectory t on "
                                        "t.id = q.trajectory_id and t.phase = 'stage' where q.kind = 'stage' "
                                        "and q.starts_on <= :until order by q.starts_on, q.id");
        query.with(today.addDays(-8));
        while (query.next()) {
            const auto person = query.id<ParticipantId>();
            started.emplace_back(person, query.date());
        }
    }
    for (const auto& [person, start] : started) {
        // Each letter is made on the day it bears.
        const Clock then{workingDayOnOrBefore(start.addDays(-6))};
        db::Database that = db::openDepartmentFile(path, key, db::FileMode::ReadWrite, database.actor(), then);
        db::Transaction tx(that, {});
        const auto letter = finalizeLetter(tx, person, QStringLiteral("plaatsingsbrief"), then.today(), Again::Yes);
        if (!letter)
            throw Error(Fault::Internal, QStringLiteral("demo letter: ") + letter.problems.front().code);
        markLetterSent(tx, letter.done->id);
        tx.commit();
    }
}

void markMade(db::Database& database, QDate today) {
    db::Transaction tx(database, {}); // no line of its own
    store::department::setSetting(tx, madeOn, today.toString(Qt::ISODate));
    store::department::setSetting(tx, lastLine, QString::number(database.number("select max(id) from journal")));
    tx.commit();
}

void fill(db::Database& database, const QString& path, const keys::DataKey& key, const Clock& clock,
          const DemoOptions& options) {
    const auto progress = [&](int done) {
        if (options.progress)
            options.progress(done, options.size);
    };
    db::Transaction tx(database, {QStringLiteral("demo_made"), 0, {}});
    DemoBuilder builder(tx, options.seed, clock.today());
    builder.foundation();
    builder.atWork();
    builder.underway();
    builder.history();
    builder.longAgo();
    if (options.size == 0) {
        builder.profiles();
        builder.stages();
        builder.rights();
        builder.skills();
        builder.documents();
        builder.handover();
        builder.standstill();
    }
    builder.contracts();
    if (options.size > builder.people())
        builder.crowd(options.size - builder.people(), progress);
    tx.commit();
    database.setActor(db::actorHere(builder.firstCoach().value));
    if (options.size == 0)
        writeLetters(database, path, key);
    markMade(database, clock.today());
    database.execute(QStringLiteral("analyze"));
}

/// Somebody may have it open: then it stays as it is until the next time.
void removeUnlessInUse(const QString& path) {
    const db::FileLock::Attempt attempt = db::FileLock::acquire(path, db::thisProcess());
    if (attempt.state == db::LockState::Acquired)
        QFile::remove(path);
}

/// Nothing that somebody may have made is thrown away, also not in a demo.
void setAside(const QString& path) {
    const QString name = path.chopped(int(qstrlen(".wijkwerk")));
    QString target = name + QStringLiteral("-oud.wijkwerk");
    for (int again = 2; QFileInfo::exists(target); ++again)
        target = QStringLiteral("%1-oud-%2.wijkwerk").arg(name).arg(again);
    if (!QFile::rename(path, target))
        throw Error(Fault::NoPermission, path);
}

} // namespace

void makeDemo(const QString& path, const keys::DataKey& key, const Clock& clock, const DemoOptions& options) {
    db::createDepartmentFile(
        path, key, db::actorHere(0), clock,
        [&](db::Database& database, const QString& unfinished) { fill(database, unfinished, key, clock, options); });
}

bool isStaleDemo(const QString& path, const keys::DataKey& key, const Clock& clock) {
    db::Database database = db::openDepartmentFile(path, key, db::FileMode::ReadOnly, db::actorHere(0), clock);
    if (!store::department::find(database).demo)
        return false;
    // Looking leaves lines without parts; any other line after the last of ours is a change by somebody.
    auto changes = database.statement("select count(*) from journal where parts <> '' and id > :last");
    changes.with(std::int64_t(store::department::setting(database, lastLine).value_or(QString()).toLongLong()));
    if (changes.next() && changes.number() > 0)
        return false;
    const auto made = store::department::setting(database, madeOn);
    return made && QDate::fromString(*made, Qt::ISODate).daysTo(clock.today()) > staleAfterDays;
}

QString demoDepartment(const Clock& clock) {
    const QString path = QDir(dataFolder()).filePath(QStringLiteral("demo.wijkwerk"));
    if (QFileInfo::exists(path)) {
        const bool hasKey = !db::encrypts() || keys::storedKey(path);
        if (!hasKey) // of before encryption, or its key was lost
            setAside(path);
        else if (isStaleDemo(path, openKeyOf(path), clock))
            removeUnlessInUse(path);
    }
    if (!QFileInfo::exists(path))
        makeOpenDemo(path, clock);
    return path;
}

} // namespace wijkwerk::work
