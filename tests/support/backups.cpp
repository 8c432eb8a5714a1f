// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/backups.h"

#include "tests/support/catch.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>

namespace wijkwerk::test {

BackupPlace::BackupPlace() {
    leaveKeyBeside(department.path());
}

const keys::DataKey& BackupPlace::key() {
    return testKey();
}

void BackupPlace::addTeam(const QString& name) {
    auto tx = department.write(QStringLiteral("team_added"));
    const TeamId id = newId<TeamId>();
    tx.statement("insert into team (id, name) values (:id, :name)").with(id, name).run();
    tx.added(db::Thing::Team, id.value);
    tx.commit();
}

db::Database BackupPlace::open(const QString& path, db::FileMode mode) {
    return db::openDepartmentFile(path, testKey(), mode, db::actorHere(0), {});
}

QStringList BackupPlace::names() const {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(bytes) == bytes.size());
    REQUIRE(file.resize(bytes.size()));
}

std::int64_t teamsIn(db::Database& database) {
    return database.number("select count(*) from team");
}

} // namespace wijkwerk::test
