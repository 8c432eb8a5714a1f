// SPDX-License-Identifier: EUPL-1.2
// Which department files were open lately, kept in the settings file.
#pragma once

#include <QString>

#include <vector>

namespace wijkwerk::ui {

struct RecentFile {
    QString path;
    QString name; ///< of the department
    bool operator==(const RecentFile&) const = default;
};

/// Last opened first, at most eight. A file that is gone stays in the list: a drive may come back.
std::vector<RecentFile> recentFiles();
void rememberRecent(const RecentFile& file);
void forgetRecent(const QString& path);
/// The name of the department when it was last open here; else the name of the file.
QString recentName(const QString& path);

} // namespace wijkwerk::ui
