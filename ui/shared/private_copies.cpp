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
#include <QUrl>

namespace wijkwerk::ui {

namespace {

const QString lockName = QStringLiteral(".in-use");

void makeForOwner(const QString& folder) {
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        throw Error(Fault::NoPermission, folder);
}

/// Files in it are read-only, which keeps them from being removed on some systems.
void removeFolder(const QString& folder) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::setPermissions(files.next(), QFile::ReadOwner | QFile::WriteOwner);
    QDir(folder).removeRecursively();
}

std::function<bool(const QString&)>& opener() {
    static std::function<bool(const QString&)> given;
    return given;
}

} // namespace

PrivateCopies::PrivateCopies() = default;

PrivateCopies::~PrivateCopies() {
    removeAll();
}

QString PrivateCopies::place() {
    // The run-time folder is in memory and goes at log-out; where there is none the cache of this user.
    QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (base.isEmpty())
        base = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return base + QStringLiteral("/wijkwerk-documents");
}

QString PrivateCopies::put(const QString& name, const QByteArray& bytes) {
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
    if (m_folder.isEmpty())
        return;
    m_lock.reset();
    removeFolder(m_folder);
    m_folder.clear();
    m_count = 0;
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
