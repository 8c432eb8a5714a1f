// SPDX-License-Identifier: EUPL-1.2
// Searching in notes: what is found follows what is written, put right and destroyed. On both engines.
#include "core/db/dialect.h"
#include "core/db/word_index.h"
#include "core/store/note_search.h"
#include "core/store/notes.h"
#include "core/store/workers.h"
#include "core/work/correction_work.h"
#include "core/work/note_search.h"
#include "core/work/note_work.h"
#include "tests/support/work_bench.h"

#include <random>

using namespace wijkwerk;
using test::WorkBench;

namespace {

NoteId write(WorkBench& bench, ParticipantId person, const char* text, bool sensitive = false) {
    Note note;
    note.participant = person;
    note.kind = NoteKind::Talk;
    note.happenedOn = bench.today();
    note.text = QString::fromUtf8(text);
    note.sensitive = sensitive;
    return bench.act([&](db::Transaction& tx) { return work::addNote(tx, note); }).done.value();
}

std::vector<NoteId> found(WorkBench& bench, const char* typed, int limit = 20) {
    std::vector<NoteId> ids;
    const auto all = [](const Note&) { return true; };
    for (const Note& note : store::notes::search(bench.db(), QString::fromUtf8(typed), std::nullopt, limit, all))
        ids.push_back(note.id);
    return ids;
}

using Ids = std::vector<NoteId>;

} // namespace

TEST_CASE("a note is found by the beginnings of its words, in any order, without accents and capitals") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const NoteId bicycle = write(bench, person, "Belde mevrouw Çelik over de fiets; zij komt 's middags niet.");
    const NoteId dog = write(bench, person, "Loopt met een blindengeleidehond. IJsberg & \"quotes\" NEAR OR * ( '");
    struct Row {
        const char* typed;
        Ids expected;
    };
    const Row rows[] = {
        {"f", {bicycle}},
        {"fiets", {bicycle}},
        {"fietsen", {}},
        {"celik", {bicycle}},
        {"ÇEL", {bicycle}},
        {"fiets mevr", {bicycle}},
        {"mevr fiets", {bicycle}},
        {"m", {dog, bicycle}}, // met, mevrouw
        {"fiets hond", {}},
        {"hond", {}}, // a beginning of a word, not a part
        {"blindengel", {dog}},
        {"blindengeleidehond", {dog}},
        {"blindengeleidehok", {}},
        {"blindengeleidehond met", {dog}},
        {"smiddags", {}},
        {"middags", {bicycle}},
        {"near", {dog}},
        {"or not", {}},
        {"ijsberg", {dog}},
        {"\"", {}},
        {"*", {}},
        {"fiets\" OR \"hond", {}},
        {"' OR 1=1", {}},
        {"", {}},
    };
    for (const Row& row : rows) {
        INFO(row.typed);
        CHECK(found(bench, row.typed) == row.expected);
    }
    CHECK(found(bench, "m", 1) == Ids{dog});
}

TEST_CASE("a note that was put right or changed is found by what holds now") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const NoteId first = write(bench, person, "Werkt op dinsdag");
    Note right = store::notes::find(bench.db(), first).value();
    right.text = QStringLiteral("Werkt op woensdag");
    const NoteId second =
        bench.act([&](db::Transaction& tx) {
                 return work::correctNote(tx, first, right, {QStringLiteral("dag"), {}});
             })
            .done.value();
    CHECK(found(bench, "dinsdag").empty());
    CHECK(found(bench, "woensdag") == Ids{second});
    Note changed = store::notes::find(bench.db(), second).value();
    changed.text = QStringLiteral("Werkt op vrijdag");
    REQUIRE(bench.act([&](db::Transaction& tx) { return work::editNote(tx, changed); }));
    CHECK(found(bench, "woensdag").empty());
    CHECK(found(bench, "vrijdag") == Ids{second});
    db::renewWords(bench.db());
    CHECK(found(bench, "woensdag").empty());
    CHECK(found(bench, "vrijdag") == Ids{second});
}

TEST_CASE("who may not read the notes of others finds only his own") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    write(bench, person, "De fiets is kapot");
    const NoteId secret = write(bench, person, "De fiets is gestolen", true);
    const auto hits = [&](Role role) {
        work::Sight sight;
        sight.role = role;
        sight.worker = bench.coach();
        return work::searchNotes(bench.db(), sight, QStringLiteral("fiets"), 10);
    };
    const auto all = hits(Role::JobCoach);
    REQUIRE(all.size() == 2);
    CHECK(all[0].note == secret);
    CHECK(all[0].excerpt.isEmpty()); // folded away here too
    CHECK(all[1].excerpt.mid(all[1].start, all[1].length) == QStringLiteral("fiets"));
    CHECK(hits(Role::TeamLead).size() == 2); // he wrote them himself
    CHECK(hits(Role::Admin).empty());
    work::Sight lead;
    lead.role = Role::TeamLead;
    lead.worker = bench.guide();
    CHECK(work::searchNotes(bench.db(), lead, QStringLiteral("fiets"), 10).empty());
    lead.role = Role::CraftSpecialist; // not of his floor either
    CHECK(work::searchNotes(bench.db(), lead, QStringLiteral("fiets"), 10).empty());
}

TEST_CASE("the index holds no more after a thousand notes came and went, and is whole") {
    WorkBench bench;
    std::mt19937 random(3);
    const auto word = [&] {
        QString text;
        for (int i = 0; i < 3 + int(random() % 9); ++i)
            text += QChar(u'a' + int(random() % 26));
        return text;
    };
    db::Transaction tx(bench.db(), {});
    std::vector<db::Indexed> notes;
    for (std::int64_t id = 1; id <= 1000; ++id) {
        QStringList words;
        for (int i = 0; i < 40; ++i)
            words << word();
        notes.push_back({id, 7, words.join(u' ')});
        db::indexWords(tx, notes.back());
    }
    tx.commit();
    const db::SoughtWords sought{{notes[500].text.section(u' ', 0, 0)}, {}, 0};
    CHECK_FALSE(db::notesWith(bench.db(), sought, 1000).empty());
    CHECK(db::notesWith(bench.db(), {{QStringLiteral("a")}, std::int64_t(7), 0}, 1000).size() > 100);
    CHECK(db::notesWith(bench.db(), {{QStringLiteral("a")}, std::int64_t(8), 0}, 1000).empty());
    db::Transaction away(bench.db(), {});
    std::shuffle(notes.begin(), notes.end(), random);
    for (const db::Indexed& note : notes)
        db::unindexWords(away, note);
    away.commit();
    CHECK(db::notesWith(bench.db(), sought, 1000).empty());
    bench.db().execute(QStringLiteral("insert into note_words (note_words) values ('integrity-check')"));
    auto blocks = bench.db().statement("select coalesce(sum(length(block)), 0) from note_words_data");
    REQUIRE(blocks.next());
    CHECK(blocks.number() < 4096);
}

TEST_CASE("one note about several people stands with each of them, and is refused as a whole") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId one = bench.addPerson();
    const ParticipantId two = bench.addAnother();
    Note note;
    note.kind = NoteKind::Talk;
    note.happenedOn = bench.today();
    note.text = QStringLiteral("Samen de planning besproken");
    const auto write = [&](const std::vector<ParticipantId>& people) {
        return bench.act([&](db::Transaction& tx) { return work::addNoteForMany(tx, note, people); });
    };
    CHECK(test::codesOf(write({}).problems) == QStringList{QStringLiteral("note_without_people")});
    const auto written = write({one, two}).done.value();
    REQUIRE(written.size() == 2);
    const Note first = store::notes::find(bench.db(), written[0]).value();
    const Note second = store::notes::find(bench.db(), written[1]).value();
    CHECK(first.participant == one);
    CHECK(second.participant == two);
    CHECK(first.shared != 0);
    CHECK(first.shared == second.shared);
    CHECK(bench.db().number("select count(*) from journal where act = 'note_added'") == 2);
    note.text.clear();
    CHECK_FALSE(write({one, two}));
    CHECK(store::notes::ofParticipant(bench.db(), one).size() == 1);
    note.text = QStringLiteral("Alleen");
    CHECK(store::notes::find(bench.db(), write({one}).done.value()[0])->shared == 0);
}

TEST_CASE("a note is changed by its author within a day; after that it is added to or put right") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const NoteId id = write(bench, person, "Fiets gekregen");
    Note note = store::notes::find(bench.db(), id).value();
    CHECK(work::mayEditNote(bench.db(), note));
    note.text = QStringLiteral("Fiets geleend");
    note.sensitive = true;
    const auto edit = [&] { return bench.act([&](db::Transaction& tx) { return work::editNote(tx, note); }); };
    REQUIRE(edit());
    CHECK(store::notes::find(bench.db(), id)->text == note.text);
    CHECK(store::notes::find(bench.db(), id)->sensitive);
    auto lines = bench.db().statement("select parts from journal where act = 'note_changed'");
    REQUIRE(lines.next());
    const QString parts = lines.text();
    CHECK(parts.contains(QStringLiteral("textLength")));
    CHECK_FALSE(parts.contains(QStringLiteral("geleend")));
    while (lines.next()) {
    }

    bench.db().setActor(db::actorHere(bench.guide().value));
    CHECK_FALSE(work::mayEditNote(bench.db(), note));
    CHECK_FALSE(edit());
    bench.db().setActor(db::actorHere(bench.coach().value));
    bench.db().execute(QStringLiteral("update note set recorded_at = '2026-11-20T10:00:00.000Z'"));
    CHECK_FALSE(work::mayEditNote(bench.db(), store::notes::find(bench.db(), id).value()));
    CHECK(test::codesOf(edit().problems) == QStringList{QStringLiteral("note_locked")});

    Note addition;
    addition.participant = person;
    addition.happenedOn = bench.today();
    addition.text = QStringLiteral("En een helm");
    addition.additionTo = id;
    const auto added = bench.act([&](db::Transaction& tx) { return work::addNote(tx, addition); });
    REQUIRE(added);
    CHECK(store::notes::find(bench.db(), *added.done)->additionTo == id);
}

TEST_CASE("that a sensitive note was shown is written down, and only for who may read it") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const NoteId id = write(bench, bench.addPerson(), "Dit is gevoelig", true);
    CHECK(work::showSensitive(bench.db(), id).empty());
    CHECK(bench.db().number("select count(*) from journal where act = 'sensitive_note_shown'") == 1);
    bench.db().setActor(db::actorHere(bench.guide().value));
    CHECK(test::codesOf(work::showSensitive(bench.db(), id)) == QStringList{QStringLiteral("role_may_not")});
    CHECK(bench.db().number("select count(*) from journal where act = 'sensitive_note_shown'") == 1);
}

TEST_CASE("an excerpt shows the word that was found with what stands around it") {
    struct Row {
        const char* text;
        const char* typed;
        const char* word;
    };
    const QString far = QStringLiteral("lang ").repeated(30) + QStringLiteral("en dan de Fietsén komen");
    CHECK(work::excerptOf(far, QStringLiteral("fiets")).text.startsWith(QStringLiteral("… lang")));
    const Row rows[] = {{"Zij fietst graag", "fie", "fietst"}, {"Çelik belde", "celik", "Çelik"}, {"geen", "wel", ""}};
    for (const Row& row : rows) {
        const auto excerpt = work::excerptOf(QString::fromUtf8(row.text), QString::fromUtf8(row.typed));
        CHECK(excerpt.text == QString::fromUtf8(row.text));
        CHECK(excerpt.text.mid(excerpt.start, excerpt.length) == QString::fromUtf8(row.word));
    }
    const auto excerpt = work::excerptOf(far, QStringLiteral("fiets"));
    CHECK(excerpt.text.mid(excerpt.start, excerpt.length) == QString::fromUtf8("Fietsén"));
}

TEST_CASE("a schema has lines for one engine, and a trigger in it is one statement") {
    const QString written = QStringLiteral("create table a (id KEY); -- a ; b\n"
                                           "SQLITE create virtual table w using fts5 (\n"
                                           "SQLITE     x, tokenize = 'ascii;'\n"
                                           "SQLITE );\n"
                                           "POSTGRES create index i on a (id);\n"
                                           "SQLITE create trigger t after insert on a begin\n"
                                           "SQLITE     select case when new.id > 1 then 1 else 2 end;\n"
                                           "SQLITE     delete from a;\n"
                                           "SQLITE end;\n"
                                           "insert into a values (1)");
    const QStringList sqlite = db::statementsOf(db::schemaFor(db::EngineKind::Sqlite, written));
    REQUIRE(sqlite.size() == 4);
    CHECK(sqlite[1].endsWith(QStringLiteral("tokenize = 'ascii;'\n)")));
    CHECK(sqlite[2].startsWith(QStringLiteral("create trigger")));
    CHECK(sqlite[2].endsWith(QStringLiteral("end")));
    const QStringList postgres = db::statementsOf(db::schemaFor(db::EngineKind::Postgres, written));
    CHECK(postgres == QStringList{QStringLiteral("create table a (id bigint primary key)"),
                                  QStringLiteral("create index i on a (id)"),
                                  QStringLiteral("insert into a values (1)")});
    CHECK(db::statementsOf(QStringLiteral("do $$ begin; end $$; select 1")).size() == 2);
}
