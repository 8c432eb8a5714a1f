// SPDX-License-Identifier: EUPL-1.2
// The journal as a chain, on both engines: what was altered, removed, inserted, reordered or cut off is found.
#include "core/db/chain_check.h"
#include "core/db/department_file.h"
#include "core/db/schema.h"
#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/older_schema.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <random>

using namespace wijkwerk;
using keys::BreakKind;
using test::engines;
using test::TestDepartment;

namespace {

constexpr int written = 30;

/// Changes and looks of two people, as they follow each other on an ordinary day.
void fill(TestDepartment& department, int lines = written) {
    for (int i = 1; i <= lines; ++i) {
        if (i % 3 == 0) {
            REQUIRE(db::noteReading(department.db(), {u"dossier_opened"_qs, 7000 + i % 2, {}}));
            continue;
        }
        auto tx = department.write(u"note_written"_qs, 7000 + i % 2);
        tx.setNote(i % 5 == 0 ? u"reden %1"_qs.arg(i) : QString());
        tx.changed(db::Thing::Note, 900 + i, {{u"text"_qs, u"oud"_qs, u"nieuw %1"_qs.arg(i)}});
        tx.commit();
    }
}

std::optional<keys::Break> breakIn(db::Database& database, const std::optional<keys::Anchor>& anchor = {}) {
    return db::checkChain(database, anchor).broken;
}

/// As somebody would who has another program for it.
void meddle(TestDepartment& department, const QString& sql) {
    db::Transaction tx(department.db(), {});
    for (const QString& one : sql.split(u';'))
        department.db().execute(one);
    tx.commit();
}

struct Trick {
    const char* what;
    const char* sql;
    keys::Break found;
};

} // namespace

TEST_CASE("a new department has a chain without lines, and is whole") {
    TestDepartment department(GENERATE(from_range(engines())));
    const auto report = db::checkChain(department);
    CHECK(report.isWhole());
    CHECK(report.lines == 0);
    CHECK(report.head == keys::Head{});
    CHECK(db::lastLineHolds(department));
}

TEST_CASE("every line of changes and of reading gets the next number and holds on to the line before it") {
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department);
    const auto report = db::checkChain(department);
    CHECK(report.isWhole());
    CHECK(report.lines == written);
    CHECK(report.older == 0);
    CHECK(report.head == db::chainHead(department));
    CHECK(report.head.number == written);
    CHECK(db::lastLineHolds(department));
    const auto lines = store::journal::latest(department, 3);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].number == written);
    CHECK(lines[0].act == u"dossier_opened"_qs);
    CHECK(lines[0].result == u"done"_qs);
    CHECK(lines[1].thing == u"note"_qs);
    CHECK(lines[1].thingId == 929);
}

TEST_CASE("an act that was refused or that failed says so in its line") {
    TestDepartment department(GENERATE(from_range(engines())));
    CHECK(db::noteReading(department, {u"list_exported"_qs, 0, {}, db::Ended::Refused}));
    auto tx = department.write();
    tx.setEnded(db::Ended::Failed);
    tx.commit();
    const auto lines = store::journal::latest(department, 2);
    CHECK(lines.at(0).result == u"failed"_qs);
    CHECK(lines.at(1).result == u"refused"_qs);
    CHECK_FALSE(breakIn(department));
}

TEST_CASE("a transaction that is rolled back leaves no gap in the chain") {
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department, 5);
    {
        auto tx = department.write();
        tx.nextAct({u"other"_qs, 0, {}});
        tx.nextAct({u"another"_qs, 0, {}});
    }
    fill(department, 5);
    CHECK_FALSE(breakIn(department));
    CHECK(db::chainHead(department).number == 10);
}

TEST_CASE("two connections write one chain") {
    TestDepartment department(GENERATE(from_range(engines())));
    db::Database second = department.another();
    for (int i = 0; i < 5; ++i) {
        REQUIRE(db::noteReading(department, {u"one"_qs, 0, {}}));
        REQUIRE(db::noteReading(second, {u"two"_qs, 0, {}}));
    }
    CHECK_FALSE(breakIn(department));
    CHECK(db::chainHead(second).number == 10);
}

TEST_CASE("meddling with the journal is found, and where") {
    const auto trick = GENERATE(values<Trick>({
        {"who", "update journal set worker_id = 5 where number = 11", {11, BreakKind::Altered}},
        {"account", "update journal set account = 'ander' where number = 11", {11, BreakKind::Altered}},
        {"machine", "update journal set machine = '' where number = 11", {11, BreakKind::Altered}},
        {"where", "update journal set place = 'elders' where number = 11", {11, BreakKind::Altered}},
        {"when", "update journal set at = '2026-11-22T00:00:00.001Z' where number = 11", {11, BreakKind::Altered}},
        {"act", "update journal set act = 'other' where number = 12", {12, BreakKind::Altered}},
        {"result", "update journal set result = 'refused' where number = 12", {12, BreakKind::Altered}},
        {"whom", "update journal set participant_id = 1 where number = 12", {12, BreakKind::Altered}},
        {"what", "update journal set thing_id = 1 where number = 11", {11, BreakKind::Altered}},
        {"kind", "update journal set thing = 'letter' where number = 11", {11, BreakKind::Altered}},
        {"note", "update journal set note = 'andere reden' where number = 10", {10, BreakKind::Altered}},
        {"no note", "update journal set note = '' where number = 10", {10, BreakKind::Altered}},
        {"values", "update journal set parts = '[]' where number = 11", {11, BreakKind::Altered}},
        {"values gone", "update journal set parts = '', seal = null where number = 11", {11, BreakKind::Altered}},
        {"from one field to another",
         "update journal set account = 'jbrandsmaP', machine = 'C-114' where number = 11",
         {11, BreakKind::Altered}},
        {"link", "update journal set link = seal where number = 11", {11, BreakKind::Altered}},
        {"id", "update journal set id = 12345 where number = 11", {11, BreakKind::Altered}},
        {"removed", "delete from journal where number = 15", {15, BreakKind::Missing}},
        {"the first removed", "delete from journal where number = 1", {1, BreakKind::Missing}},
        {"removed and moved up",
         "delete from journal where number = 15; update journal set number = -number where number > 15; "
         "update journal set number = -number - 1 where number < 0",
         {15, BreakKind::Altered}},
        {"two exchanged",
         "update journal set number = -1 where number = 10; update journal set number = 10 where number = 11; "
         "update journal set number = 11 where number = -1",
         {10, BreakKind::Altered}},
        {"a copy inserted",
         "update journal set number = -number where number > 15; "
         "update journal set number = 1 - number where number < 0; "
         "insert into journal (id, at, account, machine, place, act, result, thing, note, parts, number, seal, link) "
         "select 4711, at, account, machine, place, act, result, thing, note, parts, 16, seal, link from journal "
         "where number = 15",
         {16, BreakKind::Altered}},
        {"one beside the chain",
         "insert into journal (id, at, account, machine, act) values (4712, '2026-11-22T10:00:00.000Z', 'a', 'b', 'c')",
         {0, BreakKind::Inserted}},
        {"one before the first",
         "insert into journal (id, at, account, machine, act, number) values (4712, '2026-11-22T10:00:00.000Z', 'a', "
         "'b', 'c', 0)",
         {0, BreakKind::Inserted}},
        {"taken out of the chain", "update journal set number = null where number = 15", {15, BreakKind::Missing}},
        {"no keys", "delete from chain_key", {1, BreakKind::Altered}},
    }));
    INFO(trick.what);
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department);
    const auto anchor = db::chainHead(department);
    REQUIRE_FALSE(breakIn(department, anchor));
    meddle(department, QString::fromLatin1(trick.sql));
    CHECK(breakIn(department) == trick.found);
    CHECK(db::checkChain(department).brokenAt.isValid() == (trick.found.kind != BreakKind::Missing));
}

TEST_CASE("an end that was cut off is found with a head that was kept elsewhere") {
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department);
    const auto anchor = db::chainHead(department);
    meddle(department, u"delete from journal where number > 25"_qs);
    CHECK_FALSE(breakIn(department));
    CHECK(db::lastLineHolds(department));
    CHECK(breakIn(department, anchor) == keys::Break{26, BreakKind::BehindAnchor});
    CHECK(db::relationTo(department, anchor) == db::HeadRelation::Behind);
    fill(department, 6);
    CHECK_FALSE(breakIn(department));
    CHECK(breakIn(department, anchor) == keys::Break{30, BreakKind::AnchorDiffers});
    CHECK(db::relationTo(department, anchor) == db::HeadRelation::Other);
}

TEST_CASE("a head from paper needs only the first sixteen digits") {
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department, 4);
    const auto head = db::chainHead(department);
    const QString paper = keys::toShortText(head);
    CHECK(paper.size() == 21);
    fill(department, 2);
    for (const QString& typed : {paper, paper.toUpper(), u' ' + paper + u' ', QString(paper).replace(u'-', u' '),
                                 QString(paper).insert(8, u' '), QString(paper).remove(u'-').insert(1, u'-'),
                                 QString(paper).replace(u'-', u'–'), keys::toText(head)}) {
        INFO(typed.toStdString());
        const auto anchor = keys::anchorFrom(typed);
        REQUIRE(anchor);
        CHECK_FALSE(breakIn(department, anchor));
        CHECK(db::relationTo(department, *anchor) == db::HeadRelation::Further);
    }
    QString wrong = paper;
    wrong[5] = wrong[5] == u'0' ? u'1' : u'0';
    CHECK(breakIn(department, keys::anchorFrom(wrong)) == keys::Break{4, BreakKind::AnchorDiffers});
    for (const char* text :
         {"", "4", "4-", "4-12345678", "x-0123456789abcdef", "4-0123456789abcdeg", "-1-0123456789abcdef"})
        CHECK_FALSE(keys::anchorFrom(QString::fromLatin1(text)));
}

TEST_CASE("the last line alone shows the most recent meddling") {
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department);
    CHECK(db::lastLineHolds(department));
    meddle(department, u"update journal set act = 'other' where number = 30"_qs);
    CHECK_FALSE(db::lastLineHolds(department));
}

TEST_CASE("what a line held may be destroyed: the chain stays whole, and it is told") {
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department);
    {
        auto tx = department.write(u"destroyed"_qs, 7001);
        db::emptyLinesOf(tx, 7001);
        tx.commit();
    }
    const auto report = db::checkChain(department);
    CHECK(report.isWhole());
    CHECK(report.emptied == 10);
    CHECK(department.db().number("select count(*) from journal where participant_id = 7001 and parts <> ''") == 0);
    CHECK(department.db().number("select count(*) from journal where participant_id = 7000 and parts <> ''") == 10);
    meddle(department, u"update journal set act = 'other' where number = 1"_qs);
    CHECK(breakIn(department) == keys::Break{1, BreakKind::Altered});
}

TEST_CASE("a thousand random edits of the journal are all found") {
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department);
    std::mt19937 random(20261122);
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    const char* texts[] = {"account", "machine", "place", "act", "result", "thing", "note", "parts"};
    const char* numbers[] = {"worker_id", "participant_id", "thing_id", "id", "number"};
    const char* bytes[] = {"seal", "link"};
    const int edits = department.db().kind() == db::EngineKind::Sqlite ? 1000 : 200;
    for (int i = 0; i < edits; ++i) {
        const int line = 1 + below(written);
        db::Transaction tx(department.db(), {}); // undone at the end of every turn
        QString sql;
        switch (below(5)) {
        case 0:
            sql = u"update journal set %1 = %1 || '%2' where number = %3"_qs.arg(QLatin1String(texts[below(8)]))
                      .arg(QChar(u'a' + below(26)))
                      .arg(line);
            break;
        case 1:
            sql = u"update journal set %1 = coalesce(%1, 0) + %2 where number = %3"_qs
                      .arg(QLatin1String(numbers[below(5)]))
                      .arg(100 + below(1000))
                      .arg(line);
            break;
        case 2: {
            QByteArray other(below(2) ? 16 : 32, char(below(256)));
            department.db()
                .statement(
                    u"update journal set %1 = :bytes where number = :line"_qs.arg(QLatin1String(bytes[below(2)])))
                .with(other, line)
                .run();
            break;
        }
        case 3:
            if (line == written)
                continue; // cut off at the end: needs a head from outside
            sql = u"delete from journal where number = %1"_qs.arg(line);
            break;
        default:
            sql = u"update journal set at = '2026-10-%1T08:00:00.000Z' where number = %2"_qs.arg(10 + below(20))
                      .arg(line);
        }
        if (!sql.isEmpty())
            department.db().execute(sql);
        INFO(sql.toStdString() << " line " << line);
        REQUIRE(breakIn(department));
    }
    CHECK_FALSE(breakIn(department));
}

TEST_CASE("checking tells how far it is, and can be stopped") {
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department);
    std::int64_t done = 0;
    std::int64_t total = 0;
    db::checkChain(department, {}, [&](std::int64_t now, std::int64_t all) {
        done = now;
        total = all;
        return true;
    });
    CHECK(done == written);
    CHECK(total == written);
    CHECK(test::faultOf([&] { db::checkChain(department, {}, [](auto, auto) { return false; }); }) == Fault::Cancelled);
}

TEST_CASE("lines of before the chain are linked when the file is brought up to date, and told apart") {
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department, 12);
    test::goBackTo(department, 1);
    CHECK(db::chainHead(department) == keys::Head{});
    CHECK(db::checkChain(department).lines == 0);
    db::migrate(department);
    auto report = db::checkChain(department);
    CHECK(report.isWhole());
    CHECK(report.lines == 13);
    CHECK(report.older == 12);
    const auto last = store::journal::latest(department, 1).at(0);
    CHECK(last.act == u"journal_chained"_qs);
    CHECK(last.note == u"12"_qs);
    fill(department, 3);
    CHECK(db::checkChain(department).older == 12);
    CHECK_FALSE(breakIn(department));
    meddle(department, u"update journal set account = 'ander' where number = 4"_qs);
    CHECK(breakIn(department) == keys::Break{4, BreakKind::Altered});
}

TEST_CASE("who looked is told per day, per worker and per kind, and what was changed is not in it") {
    TestDepartment department(GENERATE(from_range(engines())));
    const ParticipantId person{7001};
    for (int i = 0; i < 3; ++i)
        REQUIRE(db::noteReading(department, {u"dossier_opened"_qs, person.value, {}}));
    REQUIRE(db::noteReading(department, {u"bsn_shown"_qs, person.value, {}}));
    REQUIRE(db::noteReading(department, {u"dossier_opened"_qs, 7002, {}}));
    auto tx = department.write(u"note_written"_qs, person.value);
    tx.added(db::Thing::Note, 4);
    tx.commit();
    const auto looks = store::journal::whoLooked(department, person);
    REQUIRE(looks.size() == 2);
    CHECK(looks[0].act == u"bsn_shown"_qs);
    CHECK(looks[0].name == u"Joke Brandsma"_qs);
    CHECK(looks[0].times == 1);
    CHECK(looks[0].account == u"jbrandsma"_qs);
    CHECK(looks[1].act == u"dossier_opened"_qs);
    CHECK(looks[1].times == 3);
    CHECK(looks[1].first <= looks[1].last);
    CHECK(looks[1].day == looks[1].first.toLocalTime().date());
}

TEST_CASE("the journal is searched by worker, act, person and day, and read on in pages") {
    TestDepartment department(GENERATE(from_range(engines())));
    fill(department);
    using store::journal::find;
    CHECK(find(department, {.act = u"dossier_opened"_qs}).size() == 10);
    CHECK(find(department, {.worker = department.coach}).size() == written);
    CHECK(find(department, {.worker = department.guide}).empty());
    CHECK(find(department, {.participant = ParticipantId{7000}}).size() == 15);
    const QDate day = store::journal::latest(department, 1).at(0).at.toLocalTime().date();
    CHECK(find(department, {.from = day.addDays(-1), .until = day.addDays(1)}).size() == written);
    CHECK(find(department, {.from = day.addDays(2)}).empty());
    CHECK(find(department, {.until = day.addDays(-2)}).empty());
    const auto first = find(department, {}, 10);
    const auto second = find(department, {.before = first.back().number}, 10);
    CHECK(first.back().number == 21);
    CHECK(second.front().number == 20);
    CHECK(store::journal::acts(department) == QStringList{u"dossier_opened"_qs, u"note_written"_qs});
}
