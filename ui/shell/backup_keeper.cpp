// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/backup_keeper.h"

#include "core/backup/drill.h"
#include "core/backup/make.h"
#include "ui/shared/backup_text.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/texts/fault_text.h"

#include <QTimer>

namespace wijkwerk::ui {

namespace {

constexpr qint64 drillAgainSeconds = 6 * 3600;

} // namespace

class Errand {
public:
    db::Opener opener;
    bool mayDrill;
    JobControl control;

    bool goOn(qint64 done, qint64 total) const { return control.progress(done, total); }
};

BackupKeeper::BackupKeeper(Context& context, const Pace& pace, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_pace(pace)
    , m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &BackupKeeper::look);
}

BackupKeeper::~BackupKeeper() {
    delete m_job;
}

void BackupKeeper::begin() {
    if (m_context.mayWrite() && !m_timer->isActive())
        m_timer->start(m_pace.firstBackupMs);
}

BackupKeeper::Result BackupKeeper::work(const Errand& errand) {
    Result result;
    db::Database database = errand.opener();
    const backup::Schedule schedule = backup::scheduleOf(database);
    if (schedule.folder.isEmpty())
        return result;
    const QDateTime now = database.clock().now();
    const auto goOn = [&](qint64 done, qint64 total) { return errand.goOn(done, total); };
    switch (backup::due(database, errand.opener.key(), schedule, now, backup::Occasion::Working)) {
    case backup::Due::NoFolder:
        result.isFolderGone = true;
        return result;
    case backup::Due::Yes:
        backup::make(database, errand.opener.key(), schedule.folder, goOn);
        result.isMade = true;
        break;
    case backup::Due::No:
    case backup::Due::Unchanged:
        break;
    }
    if (!errand.mayDrill || !backup::isDrillDue(backup::lastDrill(database), now))
        return result;
    const auto error = db::attempt(
        [&] { result.drill = backup::drillAndRemember(database, errand.opener.key(), schedule.folder, goOn); });
    if (error && error->fault() == Fault::Cancelled)
        throw Error(*error);
    if (error)
        result.drillTrouble = textOf(*error);
    return result;
}

void BackupKeeper::look() {
    m_timer->start(m_pace.backupEveryMs);
    if (m_job || !m_context.mayWrite())
        return;
    const bool mayDrill = !m_drillAfter.isValid() || QDateTime::currentDateTimeUtc() >= m_drillAfter;
    m_job = startJob(
        this,
        [opener = m_context.session().opener(), mayDrill](const JobControl& control) {
            return work(Errand{opener, mayDrill, control});
        },
        [this](const Result& result) { took(result); },
        [this](const Error& error) {
            if (error.fault() != Fault::Cancelled && error.fault() != Fault::Busy)
                Q_EMIT troubled(tr("No backup could be made. %1 Wijkwerk keeps trying.").arg(textOf(error)));
        });
}

void BackupKeeper::took(const Result& result) {
    if (!result.drillTrouble.isEmpty())
        m_drillAfter = QDateTime::currentDateTimeUtc().addSecs(drillAgainSeconds);
    if (result.isMade)
        m_context.say(tr("A backup was made"));
    QString sentence;
    if (result.isFolderGone) {
        guardQuietly(
            [&] { sentence = troubleText(backup::Trouble::FolderGone, backup::scheduleOf(m_context.database())); },
            [](const Error&) {});
    } else if (result.drill && !result.drill->isGood()) {
        sentence = drillText(result.drill, m_context.today());
    } else if (!result.drillTrouble.isEmpty()) {
        sentence = tr("Putting a backup back could not be tried. %1").arg(result.drillTrouble);
    }
    Q_EMIT troubled(sentence);
    if (!result.isMade && !result.drill)
        return;
    db::ChangeSet changes; // what is said of backups on other pages
    changes.changes.push_back({db::Thing::Department, m_context.department().id.value});
    m_context.session().announce(changes);
}

} // namespace wijkwerk::ui
