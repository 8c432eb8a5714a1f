// SPDX-License-Identifier: EUPL-1.2
#include "core/store/caseload.h"
#include "core/store/department.h"
#include "core/store/journal.h"
#include "core/store/letters.h"
#include "core/store/notes.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/saved_views.h"
#include "core/store/search_index.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "tests/support/catch.h"
#include "tests/support/test_department.h"

using namespace wijkwerk;
using test::TestDepartment;

namespace {

Participant person(const QString& surname, const QString& prefix = {}, const QString& initials = QStringLiteral("A.")) {
    Participant p;
    p.name.surname = surname;
    p.name.prefix = prefix;
    p.name.initials = initials;
    p.name.callName = QStringLiteral("Anna");
    p.born = {1984, 3, 14};
    return p;
}

ParticipantId keep(TestDepartment& d, const Participant& p) {
    auto tx = d.write(QStringLiteral("participant_added"));
    const auto id = store::participants::add(tx, p);
    tx.setPerson(id.value);
    tx.commit();
    return id;
}

TrajectoryId refer(TestDepartment& d, ParticipantId who, QDate on) {
    auto tx = d.write(QStringLiteral("referred"), who.value);
    Trajectory t;
    t.participant = who;
    t.referredBy = QStringLiteral("Werk en Inkomen");
    t.referredOn = on;
    t.coach = d.coach;
    const auto id = store::trajectories::add(tx, t);
    store::trajectories::addEvent(tx, {{}, id, std::nullopt, Phase::Referred, on, {}, d.coach, {}, {}, {}, {}, {}});
    tx.commit();
    return id;
}

WorkplaceId workplace(TestDepartment& d, const QString& name, int persons) {
    auto tx = d.write(QStringLiteral("workplace_added"));
    Workplace w;
    w.name = name;
    w.team = d.team;
    w.guide = d.guide;
    w.capacities = {{QDate(2026, 1, 1), persons}};
    const auto id = store::workplaces::add(tx, w);
    tx.commit();
    return id;
}

PlacementId place(TestDepartment& d, TrajectoryId t, ParticipantId who, WorkplaceId at, QDate from,
                  std::optional<QDate> until) {
    auto tx = d.write(QStringLiteral("stage_started"), who.value);
    Placement p;
    p.trajectory = t;
    p.participant = who;
    p.workplace = at;
    p.guide = d.guide;
    p.legalForm = StageLegalForm::WorkStage;
    p.startsOn = from;
    p.lastDay = until;
    p.hours = {2400};
    const auto id = store::placements::add(tx, p);
    tx.commit();
    return id;
}

} // namespace

TEST_CASE("what is known of a person comes back as it was stored", "[store]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    Participant p = person(QStringLiteral("Wójcik-Çelik"), QStringLiteral("van den"));
    p.bsn = QStringLiteral("999990019");
    p.home.street = QStringLiteral("Lijsterbeslaan");
    p.home.houseNumber = 14;
    p.home.postcode = QStringLiteral("7004HK");
    p.home.secret = true;
    p.flags = {{ParticipantFlag::JobsAgreement, QDate(2026, 1, 1), std::nullopt}};
    p.externalNumbers = {{QStringLiteral("klant"), QStringLiteral("K1000000")}};
    p.id = keep(d, p);
    const auto found = store::participants::find(d, p.id);
    REQUIRE(found);
    p.number = 1;
    p.revision = 1;
    CHECK(*found == p);
    CHECK(store::participants::byBsn(d, p.bsn) == p.id);
    CHECK(store::participants::byAnyNumber(d, QStringLiteral("1")) == p.id);
    CHECK(store::participants::byAnyNumber(d, QStringLiteral("K1000000")) == p.id);
    CHECK(store::participants::byAnyNumber(d, QString::number(p.id.value)) == p.id);
    CHECK_FALSE(store::participants::byAnyNumber(d, QStringLiteral("K2")));
}

TEST_CASE("the second to save a person who was changed meanwhile is told so, and nothing is lost", "[store]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    const auto id = keep(d, person(QStringLiteral("Berg")));
    auto mine = *store::participants::find(d, id);
    auto theirs = mine;
    theirs.phone = QStringLiteral("+31612345678");
    {
        auto tx = d.write();
        store::participants::update(tx, theirs);
        tx.commit();
    }
    mine.email = QStringLiteral("a@voorbeeld.nl");
    auto tx = d.write();
    try {
        store::participants::update(tx, mine);
        FAIL("the second save went through");
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::Conflict);
    }
}

TEST_CASE("the journal names the person and keeps old and new of changed fields, but never a BSN", "[store][journal]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    const auto id = keep(d, person(QStringLiteral("Berg")));
    auto p = *store::participants::find(d, id);
    p.bsn = QStringLiteral("999990019");
    p.phone = QStringLiteral("+31612345678");
    {
        auto tx = d.write(QStringLiteral("participant_changed"), id.value);
        store::participants::update(tx, p);
        tx.commit();
    }
    const auto lines = store::journal::ofParticipant(d, id);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].act == QStringLiteral("participant_changed"));
    CHECK(lines[0].worker == d.coach);
    CHECK(lines[0].parts.contains(QStringLiteral("\"phone\":[\"\",\"+31612345678\"]")));
    CHECK(lines[0].parts.contains(QStringLiteral("\"bsn\":[]")));
    CHECK_FALSE(lines[0].parts.contains(QStringLiteral("999990019")));
    CHECK_FALSE(lines[1].parts.contains(QStringLiteral("Berg")));
}

TEST_CASE("a person has one open trajectory at a time", "[store]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    const auto id = keep(d, person(QStringLiteral("Berg")));
    const auto first = refer(d, id, QDate(2026, 11, 2));
    CHECK_THROWS_AS(refer(d, id, QDate(2026, 11, 3)), Error);
    {
        auto tx = d.write();
        store::trajectories::addEvent(
            tx, {{}, first, Phase::Referred, Phase::Closed, QDate(2026, 11, 5), {}, d.coach, {}, {}, {}, {}, {}});
        tx.commit();
    }
    CHECK_FALSE(store::trajectories::openOf(d, id));
    CHECK_NOTHROW(refer(d, id, QDate(2026, 11, 6)));
    CHECK(store::trajectories::events(d, first).size() == 2);
}

TEST_CASE("a workplace is as full as on its fullest day of the period", "[store][workplaces]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    const auto w = workplace(d, QStringLiteral("Groenploeg"), 3);
    const QDate nov1(2026, 11, 1), dec1(2026, 12, 1), jan1(2027, 1, 1);
    std::vector<PlacementId> ids;
    int n = 0;
    for (const auto& [from, until] :
         {std::pair{nov1, QDate(2026, 11, 30)}, {dec1, QDate(2027, 2, 28)}, {jan1, QDate(2027, 3, 31)}}) {
        const auto who = keep(d, person(QStringLiteral("Persoon") + QString::number(n++)));
        ids.push_back(place(d, refer(d, who, nov1), who, w, from, until));
    }
    using store::workplaces::occupiedMost;
    CHECK(occupiedMost(d, w, nov1, QDate(2026, 11, 30)) == 1);
    CHECK(occupiedMost(d, w, QDate(2026, 11, 30), dec1) == 1);
    CHECK(occupiedMost(d, w, nov1, jan1) == 2);
    CHECK(occupiedMost(d, w, QDate(2027, 3, 1), std::nullopt) == 1);
    CHECK(occupiedMost(d, w, QDate(2027, 4, 1), std::nullopt) == 0);
    CHECK(occupiedMost(d, w, nov1, jan1, ids[1]) == 1);
    CHECK(store::workplaces::occupied(d, QDate(2027, 1, 15)).value(w) == 2);
}

TEST_CASE("the list shows name, phase, place, next step and last contact, in the order of the surname",
          "[store][list]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    const auto berg = keep(d, person(QStringLiteral("Berg"), QStringLiteral("van den")));
    const auto amrani = keep(d, person(QStringLiteral("Amrani"), QStringLiteral("el")));
    const auto ozturk = keep(d, person(QStringLiteral("Öztürk")));
    const auto t = refer(d, berg, QDate(2026, 9, 2));
    const auto w = workplace(d, QStringLiteral("Groenploeg De Huet"), 4);
    place(d, t, berg, w, QDate(2026, 10, 12), QDate(2027, 1, 11));
    {
        auto tx = d.write();
        Task task;
        task.participant = berg;
        task.title = QStringLiteral("Evaluatie week 5");
        task.dueOn = QDate(2026, 11, 16);
        store::tasks::add(tx, task);
        store::notes::add(
            tx, {{}, berg, t, d.coach, NoteKind::Talk, QDate(2026, 11, 18), QStringLiteral("Gaat goed."), {}});
        store::notes::add(tx, {{}, berg, t, d.coach, NoteKind::Mail, QDate(2026, 11, 20), QStringLiteral("Mail."), {}});
        tx.commit();
    }
    using namespace store::participant_list;
    const auto all = ids(d, {}, d.today());
    CHECK(all == std::vector{amrani, berg, ozturk});
    const auto found = rows(d, all, d.today());
    REQUIRE(found.size() == 3);
    CHECK(found[1].phase == Phase::Referred);
    CHECK(found[1].workplace == QStringLiteral("Groenploeg De Huet"));
    CHECK(found[1].team == QStringLiteral("Wijkbeheer"));
    CHECK(found[1].nextStep == QStringLiteral("Evaluatie week 5"));
    CHECK(found[1].lastContact == QDate(2026, 11, 18));
    CHECK_FALSE(found[0].phase);

    ParticipantFilter filter;
    filter.coach = d.coach;
    CHECK(ids(d, filter, d.today()) == std::vector{berg});
    filter = {};
    filter.team = d.team;
    CHECK(ids(d, filter, d.today()) == std::vector{berg});
    filter = {};
    filter.withTrajectory = false;
    filter.descending = true;
    CHECK(ids(d, filter, d.today()) == std::vector{ozturk, amrani});
    for (const auto& column : Words<ParticipantColumn>::list) {
        filter = {};
        filter.order = column.value;
        INFO(column.code);
        CHECK(ids(d, filter, d.today()).size() == 3);
    }
    filter = {};
    filter.noContactDays = 30;
    CHECK(ids(d, filter, d.today()).empty());
}

TEST_CASE("any part of any word of the name, the number, the BSN or the birth date finds a person", "[store][search]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    Participant p = person(QStringLiteral("Çelik"), QStringLiteral("van den"));
    p.name.partnerSurname = QStringLiteral("Noordhoek");
    p.bsn = QStringLiteral("999990019");
    const auto celik = keep(d, p);
    keep(d, person(QStringLiteral("Jansen")));
    const auto index = store::SearchIndex::load(d, store::searchedByAll);
    CHECK(index.size() == 2);
    for (const char* typed : {"celik", "ÇEL", "eli", "van celik", "noordhoek çelik", "99001", "14-03-1984 cel",
                              "14031984 cel", "0319 lik", "den  Celik"}) {
        INFO(typed);
        CHECK(index.find(QString::fromUtf8(typed)) == std::vector{celik});
    }
    CHECK(index.find(QStringLiteral("anna")).size() == 2);
    CHECK(index.find(QStringLiteral("anna"), 1).size() == 1);
    CHECK(index.find(QStringLiteral("bestaatniet")).empty());
    CHECK(index.find(QStringLiteral("  ")).empty());
}

TEST_CASE("every final letter takes the next kenmerk of its year, and a rollback takes none", "[store][letters]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    {
        auto tx = d.write();
        CHECK(store::letters::takeReference(tx, 2026) == QStringLiteral("WW-2026-0001"));
        CHECK(store::letters::takeReference(tx, 2026) == QStringLiteral("WW-2026-0002"));
        CHECK(store::letters::takeReference(tx, 2027) == QStringLiteral("WW-2027-0001"));
    }
    CHECK(store::letters::nextReference(d, 2026) == QStringLiteral("WW-2026-0001"));
    const auto who = keep(d, person(QStringLiteral("Berg")));
    auto tx = d.write();
    Letter letter;
    letter.participant = who;
    letter.templateName = QStringLiteral("plaatsingsbrief");
    letter.reference = store::letters::takeReference(tx, 2026);
    letter.datedOn = d.today();
    const auto id = store::letters::add(tx, letter, QByteArray("%PDF\0x", 6));
    tx.commit();
    CHECK(store::letters::pdf(d, id) == QByteArray("%PDF\0x", 6));
    CHECK(store::letters::find(d, id)->reference == QStringLiteral("WW-2026-0001"));
    CHECK(store::letters::ofParticipant(d, who).size() == 1);
}

TEST_CASE(
    "letters are found by kenmerk and subject, capitals and accents aside, and things sort by name on both engines",
    "[store][letters]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    const auto who = keep(d, person(QStringLiteral("Berg")));
    auto tx = d.write();
    const auto add = [&](const char* subject) {
        Letter letter;
        letter.participant = who;
        letter.templateName = QStringLiteral("plaatsingsbrief");
        letter.reference = store::letters::takeReference(tx, 2026);
        letter.subject = QString::fromUtf8(subject);
        letter.datedOn = d.today();
        return store::letters::add(tx, letter, {});
    };
    const auto school = add("uw stage bij ÉCOLE Belge");
    const auto yellow = add("uw stage bij Żółć");
    for (const char* name : {"Zeger Bos", "Émile Bos", "anna Bos", "Čeněk Bos"}) {
        Worker worker;
        worker.name = QString::fromUtf8(name);
        store::workers::add(tx, worker);
    }
    tx.commit();
    using Ids = std::vector<LetterId>;
    const auto found = [&](const char* text) { return store::letters::matching(d, QString::fromUtf8(text), 5); };
    for (const char* text : {"école", "ECOLE", "École belge", "ecole", "2026-0001"})
        CHECK(found(text) == Ids{school});
    for (const char* text : {"żółć", "ŻÓŁĆ", "zolc"})
        CHECK(found(text) == Ids{yellow});
    CHECK(found("ww-2026").size() == 2);
    CHECK(found("%").empty());
    CHECK(found("uw_stage").size() == 2);
    CHECK(found("vakantie").empty());
    QStringList names;
    for (const Worker& worker : store::workers::all(d))
        names << worker.name.section(u' ', 0, 0);
    CHECK(names == QStringList{QStringLiteral("anna"), QStringLiteral("Čeněk"), QStringLiteral("Émile"),
                               QStringLiteral("Joke"), QStringLiteral("Ron"), QStringLiteral("Zeger")});
}

TEST_CASE("a draft is kept per person and author until it is saved", "[store][notes]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    const auto who = keep(d, person(QStringLiteral("Berg")));
    const auto saveDraft = [&](const QString& text) {
        auto tx = d.write();
        store::notes::saveDraft(tx, {{}, who, d.coach, QStringLiteral("note"), text, {}});
        tx.commit();
    };
    saveDraft(QStringLiteral("Vandaag gespr"));
    saveDraft(QStringLiteral("Vandaag gesproken"));
    CHECK(store::notes::draft(d, who, QStringLiteral("note"), d.coach)->text == QStringLiteral("Vandaag gesproken"));
    CHECK_FALSE(store::notes::draft(d, who, QStringLiteral("note"), d.guide));
    saveDraft({});
    CHECK(store::notes::drafts(d, d.coach).empty());
}

TEST_CASE("a saved view keeps its filter", "[store][views]") {
    TestDepartment d(GENERATE(from_range(test::engines())));
    ParticipantFilter filter;
    filter.phases = {Phase::Stage, Phase::Contract};
    filter.team = d.team;
    filter.noContactDays = 14;
    filter.order = ParticipantColumn::LastContact;
    filter.withoutTrajectory = false;
    auto tx = d.write();
    store::saved_views::add(tx, {{}, d.coach, QStringLiteral("participants"), QStringLiteral("Stil"), filter});
    tx.commit();
    const auto views = store::saved_views::ofWorker(d, d.coach, QStringLiteral("participants"));
    REQUIRE(views.size() == 1);
    CHECK(views[0].filter == filter);
}
