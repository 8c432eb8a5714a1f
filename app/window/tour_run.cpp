// SPDX-License-Identifier: EUPL-1.2
#include "app/window/tour_run.h"

#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/keys/recovery_code.h"
#include "core/keys/slot_file.h"
#include "core/store/workers.h"
#include "core/work/open_department.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>

using namespace wijkwerk;

namespace {

const QSize usualSize(1440, 900);

QString password() {
    return QStringLiteral("alleen voor de plaatjes");
}

} // namespace

TourRun::TourRun(const Arguments& arguments)
    : m_arguments(arguments)
    , m_home(qgetenv("WIJKWERK_HOME")) {
    qputenv("WIJKWERK_HOME", QFile::encodeName(m_own.path()));
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen")
        return;
    const QSize size = m_arguments.size.isValid() ? m_arguments.size : usualSize;
    QFile screens(m_own.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly))
        return;
    screens.write(QStringLiteral(R"({"screens":[{"name":"tour","x":0,"y":0,"width":%1,"height":%2,"dpi":96,"dpr":1}]})")
                      .arg(qRound(size.width() * m_arguments.scale))
                      .arg(qRound(size.height() * m_arguments.scale))
                      .toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
}

TourRun::~TourRun() = default;

QString TourRun::original() const {
    if (!m_arguments.demo)
        return m_arguments.file;
    // The demo department is the user's own; only what the tour itself writes goes elsewhere.
    m_home.isNull() ? qunsetenv("WIJKWERK_HOME") : qputenv("WIJKWERK_HOME", m_home);
    const QString demo = work::demoDepartment({m_arguments.today});
    qputenv("WIJKWERK_HOME", QFile::encodeName(m_own.path()));
    return demo;
}

/// A copy that some of its people open with a password, for the pictures of the door; gives who may do most. Nobody
/// sees the password.
WorkerId TourRun::secure(const QString& file, const QString& copy, const Clock& clock) const {
    if (!db::encrypts())
        return {};
    const keys::DataKey key = work::openKeyOf(file);
    db::Database original = db::openDepartmentFile(file, key, db::FileMode::ReadOnly, db::actorHere(0), clock);
    db::backupTo(original, key, copy);
    auto table = keys::withRecovery(keys::newTable(key), key, keys::newRecoveryCode());
    WorkerId insider;
    for (const Role role : {Role::Admin, Role::TeamLead, Role::JobCoach}) {
        for (const Worker& worker : store::workers::all(original)) {
            if (!table || worker.role != role || table.value->slots.size() > 3)
                continue;
            insider = insider.isNull() ? worker.id : insider;
            table = keys::withPassword(*table.value, key, {worker.id.value, worker.name}, password());
        }
    }
    if (table)
        keys::writeSlots(copy, *table.value);
    return insider;
}

void TourRun::start(QApplication& app) {
    const Clock clock{m_arguments.today};
    const QString file = original();
    const QString copy = m_own.filePath(QFileInfo(file).fileName());
    {
        const keys::DataKey key = work::openKeyOf(file);
        db::Database original = db::openDepartmentFile(file, key, db::FileMode::ReadOnly, db::actorHere(0), clock);
        db::backupTo(original, key, copy);
    }
    QDir(m_own.path()).mkdir(QStringLiteral("beveiligd")); // the file that was given may have that very name
    const QString secured = m_own.filePath(QStringLiteral("beveiligd/Wijkbedrijf Wijkerdam.wijkwerk"));
    const WorkerId insider = secure(file, secured, clock);
    const QDir folder(m_arguments.tour);
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(Fault::NoPermission, m_arguments.tour);
    m_window = std::make_unique<ui::MainWindow>(ui::WindowOptions{.clock = clock, .remembersSize = false});
    m_window->resize(m_arguments.size.isValid() ? m_arguments.size : usualSize);
    m_tour = std::make_unique<ui::Tour>(*m_window, copy, folder);
    if (!insider.isNull())
        m_tour->setSecured(secured, insider, password());
    QObject::connect(m_tour.get(), &ui::Tour::finished, &app, &QApplication::quit, Qt::QueuedConnection);
    m_tour->start();
}

int TourRun::finish() {
    const QString failed = m_tour->failed();
    for (const QString& picture : m_tour->pictures())
        std::fprintf(stdout, "%s\n", qPrintable(picture));
    m_tour.reset();
    m_window.reset();
    if (failed.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(failed));
    return 3;
}
