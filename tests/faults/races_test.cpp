// SPDX-License-Identifier: EUPL-1.2
// Several programs start on one file at the same moment, also right after the writer died: never two of them write.
#include "tests/faults/acts.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/secured_department.h"
#include "tests/support/test_key.h"

#include "core/db/department_file.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <random>
#include <vector>

using namespace wijkwerk;

namespace {

/// Opens the department, says "writes" or "looks on", and stays until it is told to stop or killed.
struct Starter {
    QProcess process;
    QByteArray said;

    explicit Starter(const QString& file) {
        const faults::Command command = faults::actOf(QStringLiteral("stay"), file);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto entry = command.environment.begin(); entry != command.environment.end(); ++entry)
            environment.insert(entry.key(), entry.value());
        process.setProcessEnvironment(environment);
        process.start(command.program, command.arguments);
    }
    bool writes() {
        while (!said.contains('\n') && process.waitForReadyRead(20000))
            said += process.readAllStandardOutput();
        INFO(said.toStdString() << process.readAllStandardError().toStdString());
        REQUIRE((said == "writes\n" || said == "looks on\n"));
        return said == "writes\n";
    }
    void stop() {
        process.write("\n");
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(20000));
        CHECK(process.exitCode() == 0);
    }
    void crash() {
        process.kill();
        REQUIRE(process.waitForFinished(20000));
    }
};

} // namespace

TEST_CASE("of programs that start on one file at the same moment one writes, also after a crash", "[e2][e2.8]") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("wijk.wijkwerk"));
    db::createDepartmentFile(file, test::testKey(), db::actorHere(0), {});
    {
        db::Database database = db::openDepartmentFile(file, test::testKey(), db::FileMode::ReadWrite, {}, {});
        db::Transaction tx(database, {});
        tx.statement("insert into participant (id, number, surname, sort_key) values (1, 1, 'Demir', 'demir')").run();
        tx.commit();
    }
    std::mt19937 random(test::seedFrom(1131));
    std::int64_t saved = 0;
    for (test::Tries tries("start races", 50, 1000, 300); tries.next();) {
        INFO("race " << tries.number());
        std::vector<std::unique_ptr<Starter>> starters;
        const auto many = 2 + random() % 3;
        for (unsigned i = 0; i < many; ++i)
            starters.push_back(std::make_unique<Starter>(file));
        int writers = 0;
        for (const auto& starter : starters)
            writers += starter->writes();
        CHECK(writers == 1);
        saved += writers; // each that may write saves one note before it says so
        const bool crashes = random() % 2;
        for (const auto& starter : starters)
            crashes ? starter->crash() : starter->stop();
        test::count("programs", long(many));
    }
    db::Database database = db::openDepartmentFile(file, test::testKey(), db::FileMode::ReadOnly, {}, {});
    CHECK(database.number("select count(*) from note") == saved);
    CHECK(database.number("select count(*) from pragma_integrity_check where integrity_check <> 'ok'") == 0);
}
