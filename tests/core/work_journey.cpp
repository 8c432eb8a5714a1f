// SPDX-License-Identifier: EUPL-1.2
// The way of one person through the acts: referral, preselection, advice, placement, letter, end. On both engines.
#include "core/reports/deadline_facts.h"
#include "core/reports/worklist.h"
#include "core/store/journal.h"
#include "core/store/letters.h"
#include "core/store/notes.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/check.h"
#include "core/work/ending.h"
#include "core/work/letter_work.h"
#include "core/work/note_work.h"
#include "core/work/preselection.h"
#include "core/work/step_right.h"
#include "core/work/timeline.h"
#include "tests/support/dates.h"
#include "tests/support/work_bench.h"

#include <QCryptographicHash>

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::day;
using test::WorkBench;

namespace {

QStringList titlesOf(db::Database& database, ParticipantId person, QDate today = QDate(2026, 11, 22)) {
    QStringList titles;
    std::vector<Task> tasks = store::tasks::ofParticipant(database, person);
    for (const Deadline& one : reports::deadlines(database, {{}, person}, today)) {
        if (one.rule != DeadlineRule::Contact)
            tasks.push_back(reports::taskOf(one));
    }
    for (const Task& task : tasks)
        titles << task.dueOn.toString(QStringLiteral("dd-MM-yyyy ")) + task.title +
                      QLatin1String(task.byLaw ? "!" : "");
    titles.sort();
    return titles;
}

Phase phaseOf(WorkBench& bench, TrajectoryId id) {
    return store::trajectories::find(bench.db(), id)->phase;
}

/// A name and a number, and a call of 23-11-2026.
QuickReferral yilmaz() {
    QuickReferral quick;
    quick.name.surname = QStringLiteral("Yilmaz");
    quick.phone = QStringLiteral("06 12345678");
    quick.referredBy = QStringLiteral("wijkteam Noord");
    quick.callOn = day("23-11-2026");
    return quick;
}

} // namespace

TEST_CASE("a person goes from referral to a placement letter, and every act is one journal line without the BSN") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();

    const TrajectoryId trajectory = bench.refer(person, day("02-11-2026"));
    CHECK(phaseOf(bench, trajectory) == Phase::Referred);
    // 2 November + 10 working days
    CHECK(titlesOf(bench.db(), person) == QStringList{QStringLiteral("16-11-2026 Eerste gesprek")});

    REQUIRE(bench.act([&](auto& tx) { return preselect(tx, {trajectory, day("09-11-2026"), {}, {}}); }));
    CHECK(phaseOf(bench, trajectory) == Phase::Preselection);
    CHECK(store::trajectories::find(bench.db(), trajectory)->accepted == true);

    AdviceRequest advice;
    advice.trajectory = trajectory;
    advice.talkedOn = day("16-11-2026");
    advice.reason = QStringLiteral("Gemotiveerd");
    REQUIRE(bench.act([&](auto& tx) { return advise(tx, advice); }));
    CHECK(phaseOf(bench, trajectory) == Phase::Preselection);
    CHECK(titlesOf(bench.db(), person).isEmpty());

    const auto placed = bench.act([&](auto& tx) { return startStage(tx, bench.stage(trajectory)); });
    REQUIRE(placed);
    CHECK(phaseOf(bench, trajectory) == Phase::Stage);
    const Placement placement = store::placements::find(bench.db(), *placed.done).value();
    CHECK(placement.startsOn == day("30-11-2026"));
    CHECK(placement.lastDay == day("28-02-2027"));
    CHECK(placement.guide == bench.guide());
    CHECK(titlesOf(bench.db(), person) ==
          QStringList{QStringLiteral("05-02-2027 Besluit: contract, verlengen of stoppen"),
                      QStringLiteral("11-12-2026 Evaluatie week 2"), QStringLiteral("19-02-2027 Evaluatie week 12"),
                      QStringLiteral("22-01-2027 Evaluatie week 8"),
                      QStringLiteral("27-11-2026 Regelen voor de eerste dag"), QStringLiteral("28-02-2027 Einde stage"),
                      QStringLiteral("31-12-2026 Evaluatie week 5")});

    const auto letter = bench.act(
        [&](auto& tx) { return finalizeLetter(tx, person, QStringLiteral("plaatsingsbrief"), day("24-11-2026")); });
    REQUIRE(letter);
    CHECK(letter.done->reference == QStringLiteral("WW-2026-0001"));
    const QByteArray pdf = store::letters::pdf(bench.db(), letter.done->id);
    CHECK(pdf.startsWith("%PDF"));
    CHECK(QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()) ==
          letter.done->sha256);
    CHECK(checkDepartment(bench.db()).empty());

    QStringList acts;
    for (const auto& line : store::journal::ofParticipant(bench.db(), person)) {
        acts.prepend(line.act);
        CHECK(line.worker == bench.coach());
        CHECK_FALSE((line.parts + line.note).contains(WorkBench::bsn));
    }
    CHECK(acts == QStringList{QStringLiteral("participant_added"), QStringLiteral("referral_added"),
                              QStringLiteral("preselection_started"), QStringLiteral("advice_given"),
                              QStringLiteral("stage_started"), QStringLiteral("letter_finalized")});
}

TEST_CASE("a refused act writes nothing, not even a journal line") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const auto before = store::journal::latest(bench.db()).size();
    Referral nobody;
    nobody.participant = person;
    nobody.referredOn = day("23-11-2026"); // tomorrow
    const auto outcome = bench.act([&](auto& tx) { return refer(tx, nobody); });
    CHECK_FALSE(outcome);
    CHECK(test::codesOf(outcome.problems) ==
          QStringList{QStringLiteral("referrer_missing"), QStringLiteral("day_in_future")});
    CHECK(store::journal::latest(bench.db()).size() == before);
    CHECK_FALSE(store::trajectories::openOf(bench.db(), person));
}

TEST_CASE("nobody has two open trajectories, and after closing a new one may begin") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId first = bench.refer(person, day("02-11-2026"));
    const auto again = bench.act([&](auto& tx) { return refer(tx, bench.referral(person, day("03-11-2026"))); });
    CHECK(test::codesOf(again.problems) == QStringList{QStringLiteral("trajectory_open")});
    REQUIRE(bench.act([&](auto& tx) {
        return close(tx, {first, day("10-11-2026"), TrajectoryResult::Administrative, QStringLiteral("dubbel")});
    }));
    CHECK(titlesOf(bench.db(), person).isEmpty());
    CHECK(bench.act([&](auto& tx) { return refer(tx, bench.referral(person, day("11-11-2026"))); }));
}

TEST_CASE("a refused referral closes with its reason") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.refer(person, day("02-11-2026"));
    CHECK_FALSE(bench.act([&](auto& tx) { return refuseReferral(tx, id, QString(), day("03-11-2026")); }));
    REQUIRE(bench.act(
        [&](auto& tx) { return refuseReferral(tx, id, QStringLiteral("Woont niet hier"), day("03-11-2026")); }));
    const Trajectory refused = store::trajectories::find(bench.db(), id).value();
    CHECK(refused.phase == Phase::Closed);
    CHECK(refused.accepted == false);
    CHECK(refused.refusalReason == QStringLiteral("Woont niet hier"));
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("an unknown birth date stops the preselection unless a reason is given, and the reason is kept") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    Participant unborn = bench.person();
    unborn.born = {1980, 0, 0};
    const ParticipantId person = bench.add(unborn);
    const TrajectoryId id = bench.refer(person, day("02-11-2026"));
    const auto refused = bench.act([&](auto& tx) { return preselect(tx, {id, day("09-11-2026"), {}, {}}); });
    CHECK_FALSE(refused);
    CHECK(canBeOverruled(refused.problems));
    const QString why = QStringLiteral("Paspoort volgt maandag");
    const auto overruled = bench.act([&](auto& tx) { return preselect(tx, {id, day("09-11-2026"), {}, why}); });
    REQUIRE(overruled);
    CHECK(test::codesOf(overruled.problems) == QStringList{QStringLiteral("birth_date_needed")});
    CHECK(store::trajectories::events(bench.db(), id).back().overrideReason == why);
    CHECK(store::journal::latest(bench.db(), 1).front().note == why);
}

TEST_CASE("an advice takes the person on, waits, asks for another talk, or ends it") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.preselected(person);
    AdviceRequest request;
    request.trajectory = id;
    request.talkedOn = day("16-11-2026");
    request.reason = QStringLiteral("reden");

    SECTION("suitable without a workplace goes to the waiting list") {
        request.toWaitingList = true;
        REQUIRE(bench.act([&](auto& tx) { return advise(tx, request); }));
        CHECK(phaseOf(bench, id) == Phase::Waiting);
    }
    SECTION("another talk plans that talk, and the report is asked when it was held") {
        request.outcome = AdviceOutcome::AnotherTalk;
        request.nextTalkOn = day("24-11-2026");
        REQUIRE(bench.act([&](auto& tx) { return advise(tx, request); }));
        CHECK(phaseOf(bench, id) == Phase::Preselection);
        const QString talk = QStringLiteral("24-11-2026 Vervolggesprek voorselectie");
        CHECK(titlesOf(bench.db(), person) == QStringList{talk});
        {
            auto tx = db::Transaction(bench.db(), db::Act{QStringLiteral("test"), person.value, {}});
            Note note;
            note.participant = person;
            note.kind = NoteKind::Talk;
            note.happenedOn = day("24-11-2026");
            note.text = QStringLiteral("Gesproken");
            store::notes::add(tx, note);
            tx.commit();
        }
        CHECK(titlesOf(bench.db(), person, day("24-11-2026")) ==
              QStringList{QStringLiteral("01-12-2026 Verslag voorselectie"), talk});
    }
    SECTION("not suitable closes the trajectory with its reason") {
        request.outcome = AdviceOutcome::NotSuitable;
        REQUIRE(bench.act([&](auto& tx) { return advise(tx, request); }));
        CHECK(phaseOf(bench, id) == Phase::Closed);
        CHECK(store::trajectories::endOf(bench.db(), id)->reasonCode == QStringLiteral("goal_not_reached"));
        CHECK(titlesOf(bench.db(), person).isEmpty());
    }
    SECTION("somebody who is not suitable cannot be put on the waiting list") {
        request.outcome = AdviceOutcome::NotSuitable;
        request.toWaitingList = true;
        CHECK_FALSE(bench.act([&](auto& tx) { return advise(tx, request); }));
        CHECK(phaseOf(bench, id) == Phase::Preselection);
    }
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("a quick referral keeps a name and a number, and the call closes with the first contact") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QuickReferral quick = yilmaz();
    const auto outcome = bench.act([&](auto& tx) { return quickReferral(tx, quick); });
    REQUIRE(outcome);
    const ParticipantId person = outcome.done->participant;
    const Participant known = store::participants::find(bench.db(), person).value();
    CHECK(known.toComplete);
    CHECK(known.phone == QStringLiteral("+31612345678"));
    CHECK(titlesOf(bench.db(), person).contains(QStringLiteral("23-11-2026 Bellen over de aanmelding")));

    const auto same = likelyTheSame(bench.db(), quick.name, {}, QStringLiteral("+31612345678"));
    REQUIRE(same.size() == 1);
    CHECK(same.front().phase == Phase::Referred);

    Note call;
    call.participant = person;
    call.kind = NoteKind::Phone;
    call.happenedOn = bench.today();
    call.text = QStringLiteral("Gebeld, komt dinsdag.");
    REQUIRE(bench.act([&](auto& tx) { return addNote(tx, call); }));
    CHECK_FALSE(titlesOf(bench.db(), person).join(u';').contains(QStringLiteral("Bellen")));
    CHECK_FALSE(bench.act([&](auto& tx) { return quickReferral(tx, QuickReferral{}); }));
}

TEST_CASE("a BSN of somebody else is refused and says whose it is") {
    WorkBench bench;
    bench.addPerson();
    Participant other = bench.person();
    other.name.surname = QStringLiteral("Anders");
    const auto outcome = bench.act([&](auto& tx) { return saveParticipant(tx, other); });
    REQUIRE(test::codesOf(outcome.problems).contains(QStringLiteral("bsn_taken")));
    const auto taken = std::ranges::find(outcome.problems, QStringLiteral("bsn_taken"), &Problem::code);
    CHECK(taken->args == QStringList{QStringLiteral("1"), QStringLiteral("Berg, Anna van den")});
    CHECK(taken->value.isEmpty());
}

TEST_CASE("a call that nobody made is not called done when the voorselectie starts, and comes back with the step") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QuickReferral quick = yilmaz();
    const auto referred = bench.act([&](auto& tx) { return quickReferral(tx, quick); });
    REQUIRE(referred);
    const ParticipantId person = referred.done->participant;
    const auto way = store::trajectories::openOf(bench.db(), person).value();
    PreselectRequest request;
    request.trajectory = way.id;
    request.on = bench.today();
    request.overrideReason = QStringLiteral("komt vandaag");
    const auto started = bench.act([&](auto& tx) { return preselect(tx, request); });
    INFO(test::codesOf(started.problems).join(u' ').toStdString());
    REQUIRE(started);
    const auto calls = [&](bool withDone) {
        const auto tasks = store::tasks::ofParticipant(bench.db(), person, withDone);
        return std::ranges::count(tasks, TaskKind::CallBack, &Task::kind);
    };
    CHECK(calls(true) == 0); // neither open nor done by somebody
    const TakeBack back{*started.done, QStringLiteral("vergissing"), {}};
    REQUIRE(bench.act([&](auto& tx) { return takeBackStep(tx, back); }));
    CHECK(calls(false) == 1);
}

TEST_CASE("the timeline tells everything of a person, newest first") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.suitable(person);
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, bench.stage(id)); }));
    REQUIRE(bench.act(
        [&](auto& tx) { return finalizeLetter(tx, person, QStringLiteral("plaatsingsbrief"), day("24-11-2026")); }));
    const auto entries = timeline(bench.db(), person);
    CHECK(std::ranges::is_sorted(entries, std::greater{}, &TimelineEntry::day));
    QStringList told;
    for (const TimelineEntry& entry : entries) {
        if (entry.kind != TimelineKind::Task)
            told << entry.day.toString(QStringLiteral("dd-MM ")) + entry.code;
    }
    CHECK(told == QStringList{QStringLiteral("30-11 stage"), QStringLiteral("30-11 stage"),
                              QStringLiteral("24-11 plaatsingsbrief"), QStringLiteral("16-11 suitable"),
                              QStringLiteral("09-11 preselection"), QStringLiteral("02-11 referred")});
}

TEST_CASE("neither a changed BSN nor one in a reason comes into the journal") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    Participant person = bench.person();
    person.born = {};
    person.id = bench.add(person);
    person = store::participants::find(bench.db(), person.id).value();
    person.bsn.clear();
    REQUIRE(bench.act([&](auto& tx) { return saveParticipant(tx, person); }));
    const TrajectoryId id = bench.refer(person.id, day("02-11-2026"));
    const QString why = QStringLiteral("Paspoort gezien, BSN ") + WorkBench::bsn + QStringLiteral(" klopt");
    REQUIRE(bench.act([&](auto& tx) { return preselect(tx, {id, day("09-11-2026"), {}, why}); }));
    for (const auto& line : store::journal::ofParticipant(bench.db(), person.id)) {
        CHECK_FALSE((line.parts + line.note).contains(WorkBench::bsn));
    }
    CHECK(store::journal::latest(bench.db(), 1).front().note.contains(QStringLiteral("0019 klopt")));
}
