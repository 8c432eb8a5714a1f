// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/secured_department.h"

#include "core/db/department_file.h"
#include "core/db/plain_file.h"
#include "core/db/schema.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace wijkwerk::test {

SecuredDepartment::SecuredDepartment() {
    work::NewDepartment wanted;
    wanted.name = QStringLiteral("Wijkbedrijf Wijkerdam");
    wanted.worker = QStringLiteral("Anna Bouzid");
    wanted.workerRole = Role::Admin;
    const auto made = work::createSecuredDepartment(path, wanted, annasPassword(), {}, keys::costForTests);
    REQUIRE(made);
    anna = made.done->made.worker;
    code = made.done->recoveryCode;
    auto entered = work::enter(path, made.done->who);
    REQUIRE(entered);
    db::Session& session = **entered.done;
    Worker worker;
    worker.name = QStringLiteral("Bram de Wit");
    bram = work::perform(session.database(), [&](db::Transaction& tx) {
               return work::saveWorker(tx, worker);
           }).done.value();
    REQUIRE(work::addAccess(session.opener(), bram, bramsPassword(), keys::costForTests));
}

std::unique_ptr<db::Session> SecuredDepartment::enter(WorkerId worker, const QString& password) const {
    auto who = work::signIn(path, worker, password);
    REQUIRE(who);
    auto session = work::enter(path, *who.done);
    REQUIRE(session);
    return std::move(*session.done);
}

QString SecuredDepartment::refusal(WorkerId worker, const QString& password) const {
    const auto who = work::signIn(path, worker, password);
    return who ? QString() : who.problems.front().code;
}

QStringList SecuredDepartment::names() const {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

WorkerId makePlainDepartment(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    file.close();
    db::Database database(db::openPlainSqlite(path, db::FileMode::ReadWrite), db::actorHere(0), {});
    database.execute(QStringLiteral("pragma application_id=%1").arg(db::applicationId));
    db::migrate(database);
    db::Transaction tx(database, {QStringLiteral("department_made"), 0, {}});
    Department department;
    department.name = QStringLiteral("Wijkbedrijf van vroeger");
    store::department::add(tx, department);
    Worker joke;
    joke.name = QStringLiteral("Joke Brandsma");
    const WorkerId id = store::workers::add(tx, joke);
    tx.statement("insert into participant (id, number, surname, sort_key) values (1, 1, 'Achtkarspelenaar', 'a')")
        .run();
    tx.commit();
    return id;
}

} // namespace wijkwerk::test
