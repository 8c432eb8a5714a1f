// SPDX-License-Identifier: EUPL-1.2
// A department with slots, a folder for its backups, and what tests do to both.
#pragma once

#include "core/backup/make.h"
#include "core/db/department_file.h"
#include "tests/support/test_department.h"

namespace wijkwerk::test {

struct BackupPlace {
    TestDepartment department;
    QTemporaryDir place;
    QString folder = place.path();

    BackupPlace();
    QString path() const { return department.path(); }
    backup::Made make() { return backup::make(department.db(), key(), folder); }
    static const keys::DataKey& key();
    void addTeam(const QString& name);
    /// Another department file opened with the test key.
    static db::Database open(const QString& path, db::FileMode mode = db::FileMode::ReadOnly);
    /// Names in the folder of the backups, hidden ones too.
    QStringList names() const;
};

QByteArray contentOf(const QString& path);
void overwrite(const QString& path, const QByteArray& bytes);
std::int64_t teamsIn(db::Database& database);

} // namespace wijkwerk::test
