// SPDX-License-Identifier: EUPL-1.2
#include "core/work/demo.h"

#include "core/base/app_paths.h"
#include "core/db/department_file.h"
#include "core/db/session.h"
#include "core/store/department.h"
#include "core/work/demo_builder.h"

#include <QDir>
#include <QFileInfo>

namespace wijkwerk::work {

namespace {

constexpr int staleAfterDays = 7;
const QString madeOn = QStringLiteral("demo_made_on");

void fill(db::Database& database, const Clock& clock, const DemoOptions& options) {
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
    if (options.size > builder.people())
        builder.crowd(options.size - builder.people(), progress);
    store::department::setSetting(tx, madeOn, clock.today().toString(Qt::ISODate));
    tx.commit();
    database.execute(QStringLiteral("analyze"));
}

} // namespace

void makeDemo(const QString& path, const Clock& clock, const DemoOptions& options) {
    // Made under another name first, so that a half-filled demo is never taken for a whole one.
    if (QFileInfo::exists(path))
        throw Error(Fault::FileExists, path);
    const QString unfinished = path + QStringLiteral(".%1").arg(newIdValue());
    db::createDepartmentFile(unfinished, db::actorHere(0), clock);
    {
        db::Database database = db::openDepartmentFile(unfinished, db::FileMode::ReadWrite, db::actorHere(0), clock);
        fill(database, clock, options);
    }
    if (!QFile::rename(unfinished, path))
        throw Error(Fault::NoPermission, path);
}

bool isStaleDemo(const QString& path, const Clock& clock) {
    db::Database database = db::openDepartmentFile(path, db::FileMode::ReadOnly, db::actorHere(0), clock);
    if (!store::department::find(database).demo)
        return false;
    // Looking leaves lines without parts; any other act with parts is a change by somebody.
    if (database.number("select count(*) from journal where act <> 'demo_made' and parts <> ''") > 0)
        return false;
    const auto made = store::department::setting(database, madeOn);
    return made && QDate::fromString(*made, Qt::ISODate).daysTo(clock.today()) > staleAfterDays;
}

QString demoDepartment(const Clock& clock) {
    const QString path = QDir(dataFolder()).filePath(QStringLiteral("demo.wijkwerk"));
    if (QFileInfo::exists(path) && isStaleDemo(path, clock)) {
        // Somebody may have it open: then it stays as it is until the next time.
        db::FileLock::Attempt attempt = db::FileLock::acquire(path, db::thisProcess());
        if (attempt.state == db::LockState::Acquired)
            QFile::remove(path);
    }
    if (!QFileInfo::exists(path))
        makeDemo(path, clock);
    return path;
}

} // namespace wijkwerk::work
