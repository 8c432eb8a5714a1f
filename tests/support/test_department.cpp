// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/test_department.h"

#include "core/db/department_file.h"
#include "core/db/schema.h"
#include "tests/support/postgres.h"
#include "tests/support/test_key.h"

namespace wijkwerk::test {

namespace {

db::Actor actorWith(WorkerId worker) {
    return {worker.value, QStringLiteral("jbrandsma"), QStringLiteral("PC-114")};
}

} // namespace

const std::vector<db::EngineKind>& engines() {
    static const std::vector<db::EngineKind> kinds = postgres()
                                                         ? std::vector{db::EngineKind::Sqlite, db::EngineKind::Postgres}
                                                         : std::vector{db::EngineKind::Sqlite};
    return kinds;
}

TestDepartment::TestDepartment(db::EngineKind kind, QDate today)
    : department(newId<DepartmentId>())
    , team(newId<TeamId>())
    , coach(newId<WorkerId>())
    , guide(newId<WorkerId>())
    , m_clock{today}
    , m_kind(kind) {
    if (kind == db::EngineKind::Sqlite) {
        m_path = m_folder.filePath(QStringLiteral("wijk.wijkwerk"));
        db::createDepartmentFile(m_path, test::testKey(), actorWith({}), m_clock);
        m_database = std::make_unique<db::Database>(another());
    } else {
        m_schema = postgres()->newSchema().schema;
        m_database = std::make_unique<db::Database>(another());
        db::migrate(*m_database);
    }
    fill();
    m_database->setActor(actorWith(coach));
}

TestDepartment::~TestDepartment() {
    m_database.reset();
    if (!m_schema.isEmpty())
        postgres()->dropSchema(m_schema);
}

db::Database TestDepartment::another() const {
    if (m_kind == db::EngineKind::Sqlite)
        return db::openDepartmentFile(m_path, test::testKey(), db::FileMode::ReadWrite, actorWith(coach), m_clock);
    return {db::openPostgres(postgres()->target(m_schema)), actorWith(coach), m_clock};
}

// In plain SQL and without a journal line, so that a test of a store does not lean on the store it tests.
void TestDepartment::fill() {
    db::Transaction tx(*m_database, db::Act{});
    tx.statement("insert into department (id, name, municipality) values (:id, 'Wijkbedrijf Wijkerdam', 'Wijkerdam')")
        .with(department)
        .run();
    tx.statement("insert into team (id, name, position) values (:id, 'Wijkbeheer', 1)").with(team).run();
    tx.statement("insert into worker (id, name, role) values (:id, 'Joke Brandsma', 'job_coach')").with(coach).run();
    tx.statement("insert into worker (id, name, role, team_id) values (:id, 'Ron de Wit', 'craft_specialist', :team)")
        .with(guide, team)
        .run();
    tx.statement("insert into training (id, worker_id, kind, done_on) values (:id, :worker, 'psychological', :on)")
        .with(newId<TrainingId>(), guide, today().addYears(-1))
        .run();
    tx.commit();
}

} // namespace wijkwerk::test
