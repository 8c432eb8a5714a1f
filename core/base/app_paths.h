// SPDX-License-Identifier: EUPL-1.2
// Where the program keeps its own files. WIJKWERK_HOME overrides both places.
#pragma once

#include <QString>

namespace wijkwerk {

/// Folder of `wijkwerk.ini`: AppConfigLocation, or $WIJKWERK_HOME.
QString configFolder();
/// Folder of the demo department: AppDataLocation, or $WIJKWERK_HOME. Made when it is not there.
QString dataFolder();
/// The settings file. It holds no personal data.
QString settingsFile();

/// Worker that this system account last said to be, per department; 0 when unknown. Kept in the settings file.
std::int64_t rememberedWorker(std::int64_t department);
void rememberWorker(std::int64_t department, std::int64_t worker);

/// Attempts to open a department with a wrong password, since the last good one, by this system account on this
/// machine. `department` is the id in its slot file. Whoever may write the settings file can take the count away: it
/// tells of mistakes and clumsy attempts, it keeps nobody out.
int failedSignIns(const QString& department);
void countFailedSignIn(const QString& department);
void forgetFailedSignIns(const QString& department);

} // namespace wijkwerk
