// SPDX-License-Identifier: EUPL-1.2
// Saving from the window while another writer is busy.
#include "core/db/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"
#include "ui/shared/guard.h"
#include "ui/shared/job.h"
#include "ui/shared/patient_guard.h"

#include <QTest>
#include <QThread>
#include <QWidget>

#include <atomic>

using namespace wijkwerk;

namespace {

/// Errors that would be shown, gathered.
struct Shown {
    std::vector<Fault> faults;
    Shown() {
        ui::reportErrorsTo([this](QWidget*, const Error& error) { faults.push_back(error.fault()); });
    }
    ~Shown() { ui::reportErrorsTo({}); }
};

/// The connection of a window that saves a team patiently.
struct Window {
    db::Database database;
    QWidget where;
    int tries = 0;
    bool done = false;

    explicit Window(const test::TestDepartment& department)
        : database(department.another()) {
        database.setWriterPatience(10);
    }
    void save() {
        ui::guardPatiently(
            &where,
            [this] {
                ++tries;
                db::Transaction tx(database, {u"team_added"_qs, 0, {}});
                tx.statement("insert into team (id, name) values (5, 'Afval')").run();
                tx.commit();
            },
            [this] { done = true; });
    }
};

} // namespace

TEST_CASE("what is saved while another writes is saved as soon as the other is ready") {
    test::TestDepartment department;
    Window window(department);
    Shown shown;
    auto other = std::make_unique<db::Transaction>(department.db(), db::Act{});
    window.save();
    CHECK(window.tries == 1);
    CHECK_FALSE(window.done); // and we are back at once: the window is alive
    CHECK(QTest::qWaitFor([&] { return window.tries > 1; }));
    CHECK_FALSE(window.done);
    other.reset();
    CHECK(QTest::qWaitFor([&] { return window.done; }));
    CHECK(shown.faults.empty());
    CHECK(department.db().number("select count(*) from team where id = 5") == 1);
}

TEST_CASE("what is saved while another reads for long is saved as soon as that is over, and the window stays alive") {
    test::TestDepartment department;
    Window window(department);
    Shown shown;
    auto reading = std::make_unique<db::Statement>(department.db().statement("select id from team"));
    REQUIRE(reading->next());
    window.save();
    CHECK(shown.faults.empty());
    CHECK(QTest::qWaitFor([&] { return window.tries > 1; }));
    CHECK_FALSE(window.done);
    reading.reset();
    CHECK(QTest::qWaitFor([&] { return window.done; }));
    CHECK(shown.faults.empty());
    CHECK(department.db().number("select count(*) from team where id = 5") == 1);
}

TEST_CASE("other trouble is shown at once and not tried again") {
    QWidget where;
    Shown shown;
    bool failed = false;
    ui::guardPatiently(
        &where, [] { throw Error(Fault::DiskFull); }, [] { FAIL("done"); }, [&] { failed = true; });
    CHECK(failed);
    CHECK(shown.faults == std::vector{Fault::DiskFull});
}

TEST_CASE("nothing is tried any more when the place it was asked from is gone") {
    auto where = std::make_unique<QWidget>();
    int tries = 0;
    ui::guardPatiently(where.get(), [&] {
        ++tries;
        throw Error(Fault::Busy);
    });
    where.reset();
    QTest::qWait(250);
    CHECK(tries == 1);
}

TEST_CASE("what is saved while a job of this window writes waits for it longer than for another program") {
    test::TestDepartment department;
    Window window(department);
    Shown shown;
    QWidget owner;
    std::atomic<bool> writing = false;
    ui::startJob(
        &owner,
        [&](const ui::JobControl&) {
            db::Database database = department.another();
            db::Transaction tx(database, db::Act{});
            writing = true;
            QThread::msleep(5400); // another program is waited for no longer than 5 s
        },
        [] {});
    REQUIRE(QTest::qWaitFor([&] { return writing.load(); }));
    window.save();
    CHECK(QTest::qWaitFor([&] { return window.done; }, 20000));
    CHECK(shown.faults.empty());
}
