// SPDX-License-Identifier: EUPL-1.2
// A fresh department for one test, on either engine, with what every test needs in it: the department itself, one team,
// one jobcoach who acts, one vakspecialist with a valid training. Ends with the test.
#pragma once

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/domain/ids.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace wijkwerk::test {

/// The engines this machine can test on: SQLite, and PostgreSQL where it is installed. A store test begins with
///     TestDepartment department(GENERATE(from_range(engines())));
const std::vector<db::EngineKind>& engines();

class TestDepartment {
public:
    /// On Sunday 22 November 2026 unless told otherwise.
    explicit TestDepartment(db::EngineKind kind = db::EngineKind::Sqlite, QDate today = QDate(2026, 11, 22));
    ~TestDepartment();
    TestDepartment(const TestDepartment&) = delete;
    TestDepartment& operator=(const TestDepartment&) = delete;

    db::Database& db() { return *m_database; }
    operator db::Database&() { return *m_database; }
    QDate today() const { return m_clock.today(); }

    /// A permit to write, by the jobcoach.
    db::Transaction write(const QString& act = QStringLiteral("test"), std::int64_t person = 0) {
        return db::Transaction(*m_database, db::Act{act, person, {}});
    }
    /// A second connection to the same department.
    db::Database another() const;
    /// Path of the file; empty on PostgreSQL.
    QString path() const { return m_path; }

    DepartmentId department;
    TeamId team;    ///< "Wijkbeheer"
    WorkerId coach; ///< Joke Brandsma, jobcoach; the actor of this connection
    WorkerId guide; ///< Ron de Wit, vakspecialist of the team, trained

private:
    void fill();

    Clock m_clock;
    db::EngineKind m_kind;
    QTemporaryDir m_folder;
    QString m_path;
    QString m_schema;
    std::unique_ptr<db::Database> m_database;
};

} // namespace wijkwerk::test
