// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/private_copies.h"

#include "core/base/error.h"
#include "core/base/new_file.h"

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLockFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

namespace wijkwerk::ui {

namespace {

const QString lockName = QStringLiteral(".in-use");

void makeForOwner(const QString& folder) {
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        throw Error(Fault::NoPermission, folder);
}

/// Files in it are read-only, which keeps them from being removed on some systems. False when something stays, as a
/// document does that another program holds open.
bool removeFolder(const QString& folder) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::setPermissions(files.next(), QFile::ReadOwner | QFile::WriteOwner);
    return QDir(folder).removeRecursively();
}

/// The run-time folder is in memory and goes at log-out. Only X11 and Wayland have a real one: on Windows it is the
/// visible profile folder, which a domain copies to its server; there, and on macOS, the local cache of this user.
QString base() {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
#else
    const QString run = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return run.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) : run;
#endif
}

std::function<bool(const QString&)>& opener() {
    static std::function<bool(const QString&)> given;
    return given;
}

} // namespace

PrivateCopies::PrivateCopies(int tryAgainMilliseconds)
    : m_again(std::make_unique<QTimer>()) {
    m_again->setInterval(tryAgainMilliseconds);
    QObject::connect(m_again.get(), &QTimer::timeout, m_again.get(), [this] { removeStuck(); });
}

PrivateCopies::~PrivateCopies() {
    removeAll();
}

QString PrivateCopies::place() {
    return base() + QStringLiteral("/wijkwerk-documents");
}

QString PrivateCopies::put(const QString& name, const QByteArray& bytes) {
    removeStuck();
    if (m_folder.isEmpty()) {
        makeForOwner(place());
        const QString folder =
            place() + u'/' + QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
        makeForOwner(folder);
        m_lock = std::make_unique<QLockFile>(folder + u'/' + lockName);
        m_lock->setStaleLockTime(0);
        m_lock->lock();
        m_folder = folder;
    }
    const QString own = m_folder + u'/' + QString::number(++m_count);
    makeForOwner(own);
    const QString path = own + u'/' + name;
    const QString passing = own + QStringLiteral("/.new");
    NewFile file(passing);
    file.write(bytes);
    file.finish();
    file.nameAs(path);
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

void PrivateCopies::removeAll() {
    removeStuck();
    if (m_folder.isEmpty())
        return;
    m_lock.reset();
    if (!removeFolder(m_folder))
        m_stuck.push_back(m_folder);
    m_folder.clear();
    m_count = 0;
    if (!m_stuck.isEmpty())
        m_again->start();
}

void PrivateCopies::removeStuck() {
    m_stuck.removeIf([](const QString& folder) { return removeFolder(folder); });
    if (m_stuck.isEmpty())
        m_again->stop();
}

void PrivateCopies::removeLeftBehind() {
    const QDir all(place());
    for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = all.filePath(name);
        QLockFile lock(folder + u'/' + lockName);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue;
        lock.unlock();
        removeFolder(folder);
    }
}

bool openWithSystem(const QString& path) {
    return opener() ? opener()(path) : QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void openFilesWith(std::function<bool(const QString&)> given) {
    opener() = std::move(given);
}

} // namespace wijkwerk::ui
