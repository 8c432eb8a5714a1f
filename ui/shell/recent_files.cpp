// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/recent_files.h"

#include "core/base/app_paths.h"

#include <QFileInfo>
#include <QSettings>

namespace wijkwerk::ui {

namespace {

constexpr std::size_t mostFiles = 8;

void write(const std::vector<RecentFile>& files) {
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"), int(files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(QStringLiteral("path"), files[i].path);
        settings.setValue(QStringLiteral("name"), files[i].name);
    }
    settings.endArray();
}

} // namespace

std::vector<RecentFile> recentFiles() {
    std::vector<RecentFile> files;
    QSettings settings(settingsFile(), QSettings::IniFormat);
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count && files.size() < mostFiles; ++i) {
        settings.setArrayIndex(i);
        RecentFile file{settings.value(QStringLiteral("path")).toString(),
                        settings.value(QStringLiteral("name")).toString()};
        if (!file.path.isEmpty())
            files.push_back(std::move(file));
    }
    return files;
}

void rememberRecent(const RecentFile& file) {
    std::vector<RecentFile> files = recentFiles();
    if (!files.empty() && files.front() == file)
        return;
    std::erase_if(files, [&](const RecentFile& other) { return other.path == file.path; });
    files.insert(files.begin(), file);
    if (files.size() > mostFiles)
        files.resize(mostFiles);
    write(files);
}

void forgetRecent(const QString& path) {
    std::vector<RecentFile> files = recentFiles();
    if (std::erase_if(files, [&](const RecentFile& file) { return file.path == path; }) > 0)
        write(files);
}

QString recentName(const QString& path) {
    for (const RecentFile& file : recentFiles()) {
        if (!file.name.isEmpty() && QFileInfo(file.path) == QFileInfo(path))
            return file.name;
    }
    return QFileInfo(path).completeBaseName();
}

} // namespace wijkwerk::ui
