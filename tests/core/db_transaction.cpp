// SPDX-License-Identifier: EUPL-1.2
// The permit to write, its journal line and its announcement, on both engines.
#include "core/db/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <semaphore>

using namespace wijkwerk;
using db::Act;
using db::Thing;
using db::Transaction;
using test::engines;
using test::faultOf;
using test::TestDepartment;

namespace {

void addTeam(Transaction& tx, TeamId id) {
    tx.statement("insert into team (id, name) values (:id, 'Afval')").with(id).run();
    tx.added(Thing::Team, id.value);
}

struct Line {
    std::int64_t worker = 0;
    QString account, machine, act;
    std::int64_t person = 0;
    QString note;
    QJsonArray parts;
};

std::vector<Line> journalOf(db::Database& database) {
    std::vector<Line> lines;
    auto query = database.statement("select worker_id, account, machine, act, participant_id, note, parts from journal "
                                    "order by id");
    while (query.next()) {
        Line line;
        line.worker = query.number();
        line.account = query.text();
        line.machine = query.text();
        line.act = query.text();
        line.person = query.number();
        line.note = query.text();
        line.parts = QJsonDocument::fromJson(query.text().toUtf8()).array();
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE("leaving a transaction without commit means that nothing happened") {
    TestDepartment department(GENERATE(from_range(engines())));
    {
        auto tx = department.write();
        addTeam(tx, newId<TeamId>());
    }
    CHECK(department.db().number("select count(*) from team") == 1);
    CHECK(journalOf(department).empty());
    department.write().commit(); // and the next one may begin
}

TEST_CASE("a commit writes one journal line with who, what and its parts") {
    TestDepartment department(GENERATE(from_range(engines())));
    const auto id = newId<TeamId>();
    auto tx = department.write(QStringLiteral("team_added"));
    addTeam(tx, id);
    tx.setNote(QStringLiteral("nieuw"));
    tx.commit();
    const auto lines = journalOf(department);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].worker == department.coach.value);
    CHECK(lines[0].account == QStringLiteral("jbrandsma"));
    CHECK(lines[0].machine == QStringLiteral("PC-114"));
    CHECK(lines[0].act == QStringLiteral("team_added"));
    CHECK(lines[0].note == QStringLiteral("nieuw"));
    REQUIRE(lines[0].parts.size() == 1);
    const QJsonObject part = lines[0].parts[0].toObject();
    CHECK(part.value(QLatin1String("thing")) == QStringLiteral("team"));
    CHECK(part.value(QLatin1String("id")) == QString::number(id.value));
    CHECK(part.value(QLatin1String("verb")) == QStringLiteral("added"));
    CHECK_FALSE(part.contains(QLatin1String("fields")));
}

TEST_CASE("a change keeps old and new of what differs, and never a BSN") {
    TestDepartment department(GENERATE(from_range(engines())));
    auto tx = department.write(QStringLiteral("participant_changed"), 7);
    tx.changed(Thing::Participant, 7,
               {{QStringLiteral("surname"), QStringLiteral("Çelik"), QStringLiteral("\"Demir\"\n")},
                {QStringLiteral("bsn"), QStringLiteral("999990019"), QStringLiteral("123456782")}});
    tx.changed(Thing::Participant, 7, {});
    tx.commit();
    const auto lines = journalOf(department);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].person == 7);
    REQUIRE(lines[0].parts.size() == 1);
    const QJsonObject fields = lines[0].parts[0].toObject().value(QLatin1String("fields")).toObject();
    CHECK(fields.value(QLatin1String("surname")) ==
          QJsonValue(QJsonArray{QStringLiteral("Çelik"), QStringLiteral("\"Demir\"\n")}));
    CHECK(fields.contains(QLatin1String("bsn")));
    CHECK(department.db().number("select count(*) from journal where parts like '%123456782%' or "
                                 "parts like '%999990019%'") == 0);
}

TEST_CASE("an import is one journal line for each person in one transaction") {
    TestDepartment department(GENERATE(from_range(engines())));
    auto tx = department.write(QStringLiteral("imported"), 1);
    tx.added(Thing::Participant, 1);
    tx.nextAct(Act{QStringLiteral("imported"), 2, {}});
    tx.added(Thing::Participant, 2);
    tx.added(Thing::Caseload, 3);
    const db::ChangeSet changes = tx.commit();
    const auto lines = journalOf(department);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].person == 1);
    CHECK(lines[0].parts.size() == 1);
    CHECK(lines[1].person == 2);
    CHECK(lines[1].parts.size() == 2);
    CHECK(changes.changes.size() == 3);
    CHECK(changes.touchesPerson(1));
    CHECK(changes.touchesPerson(2));
    CHECK_FALSE(changes.touchesPerson(3));
}

TEST_CASE("what changed is announced once, after the commit, and not at all when it is undone") {
    TestDepartment department(GENERATE(from_range(engines())));
    int announced = 0;
    std::int64_t seen = 0;
    department.db().setAnnouncer([&](const db::ChangeSet& changes) {
        ++announced;
        CHECK(changes.touches(Thing::Team));
        seen = department.another().number("select count(*) from team");
    });
    {
        auto tx = department.write();
        addTeam(tx, newId<TeamId>());
    }
    CHECK(announced == 0);
    auto tx = department.write();
    addTeam(tx, newId<TeamId>());
    tx.commit();
    CHECK(announced == 1);
    CHECK(seen == 2);
}

TEST_CASE("a transaction never stands inside another") {
    TestDepartment department(GENERATE(from_range(engines())));
    auto tx = department.write();
    CHECK(faultOf([&] { department.write(); }) == Fault::Internal);
    addTeam(tx, newId<TeamId>()); // the first one is still good
    tx.commit();
    CHECK(department.db().number("select count(*) from team") == 2);
}

TEST_CASE("what the database refuses is an error, and the transaction is undone whole") {
    TestDepartment department(GENERATE(from_range(engines())));
    const auto fault = faultOf([&] {
        auto tx = department.write();
        addTeam(tx, newId<TeamId>());
        tx.statement("insert into training (id, worker_id, kind, done_on) values (1, 12345, 'x', '2026-01-01')").run();
        tx.commit();
    });
    CHECK(fault == Fault::Constraint);
    CHECK(department.db().number("select count(*) from team") == 1);
    CHECK(journalOf(department).empty());
}

TEST_CASE("a second writer waits as long as it was told and then hears that the file is busy") {
    TestDepartment department;
    db::Database second = department.another();
    second.setWriterPatience(10);
    auto tx = department.write();
    CHECK(faultOf([&] { Transaction other(second, Act{}); }) == Fault::Busy);
    CHECK_FALSE(db::noteReading(second, Act{QStringLiteral("dossier_opened"), 7, {}}));
    tx.commit();
    CHECK(db::noteReading(second, Act{QStringLiteral("dossier_opened"), 7, {}}));
    CHECK(journalOf(department).back().act == QStringLiteral("dossier_opened"));
}

TEST_CASE("a commit waits for whoever is reading no longer than it was told, and can be done again") {
    TestDepartment department;
    db::Database window = department.another();
    window.setWriterPatience(20);
    std::binary_semaphore reading{0};
    std::binary_semaphore enough{0};
    // Reads until the commit came back, and gives up when it does not come back by itself.
    const std::unique_ptr<QThread> reader(QThread::create([&] {
        db::Database own = department.another();
        db::Statement query = own.statement("select id from team");
        query.next();
        reading.release();
        (void)enough.try_acquire_for(std::chrono::seconds(3));
    }));
    reader->start();
    reading.acquire();
    const auto id = newId<TeamId>();
    const auto save = [&] {
        Transaction tx(window, Act{QStringLiteral("team_added"), 0, {}});
        addTeam(tx, id);
        tx.commit();
    };
    CHECK(faultOf(save) == Fault::Busy);
    enough.release();
    reader->wait();
    CHECK(window.number("select count(*) from team") == 1);
    save();
    CHECK(department.db().number("select count(*) from team") == 2);
    CHECK(journalOf(department).size() == 1);
}

TEST_CASE("looking leaves no trace in a file that can only be read") {
    TestDepartment department(GENERATE(from_range(engines())));
    department.db().makeReadOnly();
    CHECK(db::noteReading(department, Act{QStringLiteral("dossier_opened"), 7, {}}));
    CHECK(faultOf([&] { department.write(); }) == Fault::ReadOnly);
    CHECK(journalOf(department).empty());
}

TEST_CASE("texts, moments, dates and bytes come back from both engines as they went in") {
    TestDepartment department(GENERATE(from_range(engines())));
    const QString text = QStringLiteral("’s-Gravenhage – Ñandú 🙂 'x' \"y\" :z \\ %");
    const QDateTime moment(QDate(2026, 10, 25), QTime(1, 30, 0, 123), Qt::UTC);
    auto tx = department.write();
    tx.statement("update department set name = :name, logo = :logo, mandate_until = :until")
        .with(text, QByteArray("\0\xff\x01", 3), QDate(2028, 2, 29))
        .run();
    tx.statement("insert into import_run (id, at, file_name, file_sha256, mapping) values (5, :at, '', '', '')")
        .with(moment)
        .run();
    tx.commit();
    auto query = department.db().statement("select name, logo, mandate_from, mandate_until from department");
    REQUIRE(query.next());
    CHECK(query.text() == text);
    CHECK(query.bytes() == QByteArray("\0\xff\x01", 3));
    CHECK_FALSE(query.maybeDate().has_value());
    CHECK(query.date() == QDate(2028, 2, 29));
    auto run = department.db().statement("select at from import_run");
    REQUIRE(run.next());
    CHECK(run.moment() == moment);
}
