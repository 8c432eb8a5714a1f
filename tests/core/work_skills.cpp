// SPDX-License-Identifier: EUPL-1.2
// Scoring werknemersvaardigheden, on both engines: sheets that supersede each other, who may, the list with its
// history, and the paper round.
#include "core/rules/check_digit.h"
#include "core/store/journal.h"
#include "core/store/skills.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/department_work.h"
#include "core/work/moving.h"
#include "core/work/person_file.h"
#include "core/work/skill_round.h"
#include "core/work/skill_work.h"
#include "tests/support/long_closed.h"
#include "tests/support/work_bench.h"
#include "ui/texts/privacy_labels.h"
#include "ui/texts/skill_labels.h"

using namespace wijkwerk;
using test::codesOf;
using test::WorkBench;

namespace {

const QDate started(2026, 11, 16);

/// Everything on the form of that day gets this score.
SkillSheet sheetOf(db::Database& database, ParticipantId person, QDate on, int score, WorkerId by) {
    SkillSheet sheet;
    sheet.participant = person;
    sheet.scoredOn = on;
    sheet.raterId = by;
    sheet.rater = by ? SkillRater::Guide : SkillRater::Self;
    for (const SkillItem& item : store::skills::itemsOn(database, on))
        sheet.scores.push_back({item.id, score});
    return sheet;
}

struct AtWork {
    ParticipantId person;
    TrajectoryId trajectory;
};

/// Somebody with the vakspecialist of the bench since 16-11.
AtWork atWork(WorkBench& bench) {
    AtWork one;
    one.person = bench.addPerson();
    one.trajectory = bench.suitable(one.person);
    auto request = bench.stage(one.trajectory);
    request.start = started;
    request.overrideReason = QStringLiteral("begon al");
    REQUIRE(bench.act([&](db::Transaction& tx) { return work::startStage(tx, request); }).done);
    return one;
}

work::Outcome<SkillSheetId> score(WorkBench& bench, const SkillSheet& sheet) {
    return bench.act([&](db::Transaction& tx) { return work::scoreSkills(tx, sheet); });
}

} // namespace

TEST_CASE("a department begins with the sixteen things of the form") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const auto items = store::skills::itemsOn(bench.db(), bench.today());
    REQUIRE(items.size() == 16);
    CHECK(items.front().code == QStringLiteral("V01"));
    CHECK(items.front().label == QStringLiteral("Op tijd komen"));
    CHECK(items[5].description == QStringLiteral("U werkt goed samen en helpt collega's."));
    CHECK(items.back().code == QStringLiteral("V16"));
}

TEST_CASE("a guide and the participant score side by side, each once a day") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const AtWork one = atWork(bench);
    const auto guide = sheetOf(bench.db(), one.person, QDate(2026, 11, 20), 3, bench.guide());
    const auto done = score(bench, guide);
    REQUIRE(done.done);
    REQUIRE(score(bench, sheetOf(bench.db(), one.person, QDate(2026, 11, 20), 2, {})).done);
    CHECK(codesOf(score(bench, guide).problems) == QStringList{QStringLiteral("skill_scored_already")});
    const auto sheet = store::skills::find(bench.db(), *done.done).value();
    CHECK(sheet.trajectory == one.trajectory);
    CHECK(sheet.placement);
    CHECK(sheet.worker == bench.coach());
    CHECK(sheet.raterId == bench.guide());
    REQUIRE(sheet.scores.size() == 16);
    CHECK(sheet.scores.front().code == QStringLiteral("V01"));
    const auto picture = work::skillPicture(bench.db(), one.person);
    CHECK(picture.sheets.size() == 2);
    CHECK(picture.newest(SkillRater::Self)->scores.front().score == 2);
    CHECK(work::usualOccasion(picture, SkillRater::Guide) == SkillOccasion::Evaluation);
    CHECK_FALSE(picture.guideTrend);
    const auto lines = store::journal::ofParticipant(bench.db(), one.person);
    CHECK(std::ranges::count(lines, QStringLiteral("skills_scored"), &store::journal::Line::act) == 2);
}

TEST_CASE("a sheet that was wrong is superseded, and the wrong one stays") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const AtWork one = atWork(bench);
    const SkillSheetId wrong =
        *score(bench, sheetOf(bench.db(), one.person, QDate(2026, 11, 20), 1, bench.guide())).done;
    const auto correct = [&] {
        return bench.act([&](db::Transaction& tx) {
            return work::correctSkills(tx, wrong, sheetOf(bench.db(), one.person, QDate(2026, 11, 20), 3, {}));
        });
    };
    const auto right = correct();
    REQUIRE(right.done);
    CHECK(store::skills::find(bench.db(), wrong)->superseded);
    const auto sheets = store::skills::ofParticipant(bench.db(), one.person);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.front().id == *right.done);
    CHECK(sheets.front().supersedes == wrong);
    CHECK(sheets.front().raterId == bench.guide()); // who scored stays who scored
    CHECK(sheets.front().scores.front().score == 3);
    CHECK(codesOf(correct().problems) == QStringList{QStringLiteral("skill_corrected_already")});
}

TEST_CASE("a sheet that cannot be right is refused, with what to do") {
    WorkBench bench;
    const AtWork one = atWork(bench);
    struct Row {
        const char* code;
        std::function<void(SkillSheet&)> spoil;
    };
    const Row rows[] = {
        {"day_in_future", [](SkillSheet& s) { s.scoredOn = QDate(2026, 11, 23); }},
        {"day_missing", [](SkillSheet& s) { s.scoredOn = {}; }},
        {"step_before_last", [](SkillSheet& s) { s.scoredOn = QDate(2026, 11, 1); }}, // referred 02-11
        {"skill_score_range", [](SkillSheet& s) { s.scores[3].score = 5; }},
        {"skill_scored_twice", [](SkillSheet& s) { s.scores[3].item = s.scores[4].item; }},
        {"skill_rater_missing", [](SkillSheet& s) { s.raterId = {}; }},
        {"skill_nothing_scored",
         [](SkillSheet& s) {
             for (SkillScore& one : s.scores)
                 one.score = 0;
         }},
    };
    for (const Row& row : rows) {
        INFO(row.code);
        SkillSheet sheet = sheetOf(bench.db(), one.person, QDate(2026, 11, 20), 3, bench.guide());
        row.spoil(sheet);
        const auto outcome = score(bench, sheet);
        CHECK_FALSE(outcome.done);
        CHECK(codesOf(outcome.problems) == QStringList{QLatin1String(row.code)});
    }
    SkillSheet few = sheetOf(bench.db(), one.person, QDate(2026, 11, 20), 3, bench.guide());
    few.scores.resize(7);
    const auto outcome = score(bench, few);
    CHECK(outcome.done);
    CHECK(codesOf(outcome.problems) == QStringList{QStringLiteral("skill_few_scored")});
    const ParticipantId nobody = bench.addAnother();
    CHECK(codesOf(score(bench, sheetOf(bench.db(), nobody, QDate(2026, 11, 20), 3, bench.guide())).problems) ==
          QStringList{QStringLiteral("skill_no_trajectory")});
}

TEST_CASE("a vakspecialist scores his own people as himself, and only those") {
    WorkBench bench;
    const AtWork one = atWork(bench);
    const SkillSheet asked = sheetOf(bench.db(), one.person, QDate(2026, 11, 20), 3, bench.coach());
    const auto byGuide =
        test::as(bench.db(), bench.guide(), [&](db::Transaction& tx) { return work::scoreSkills(tx, asked); });
    REQUIRE(byGuide.done);
    CHECK(store::skills::find(bench.db(), *byGuide.done)->raterId == bench.guide());
    const ParticipantId stranger = bench.addAnother();
    bench.refer(stranger, QDate(2026, 11, 2));
    const SkillSheet other = sheetOf(bench.db(), stranger, QDate(2026, 11, 20), 3, bench.guide());
    const auto refused =
        test::as(bench.db(), bench.guide(), [&](db::Transaction& tx) { return work::scoreSkills(tx, other); });
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("person_not_guided")});
    const SkillSheetId byCoach =
        *score(bench, sheetOf(bench.db(), one.person, QDate(2026, 11, 19), 3, bench.coach())).done;
    const auto correction = test::as(bench.db(), bench.guide(), [&](db::Transaction& tx) {
        return work::correctSkills(tx, byCoach, sheetOf(bench.db(), one.person, QDate(2026, 11, 19), 2, {}));
    });
    CHECK(codesOf(correction.problems) == QStringList{QStringLiteral("skill_of_colleague")});
    test::actAsNew(bench.db(), Role::ClientManager);
    CHECK(codesOf(score(bench, sheetOf(bench.db(), one.person, QDate(2026, 11, 18), 3, bench.guide())).problems) ==
          QStringList{QStringLiteral("role_may_not")});
}

TEST_CASE("the list changes from a day on, and old sheets keep the thing as it was") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    db::Database& db = bench.db();
    const AtWork one = atWork(bench);
    const SkillSheetId before = *score(bench, sheetOf(db, one.person, QDate(2026, 11, 17), 2, bench.guide())).done;
    const auto item = store::skills::itemsOn(db, bench.today()).front();
    const auto other = store::skills::itemsOn(db, bench.today()).back();
    const QDate from(2026, 11, 20);
    const auto refused = bench.act(
        [&](db::Transaction& tx) { return work::renameSkillItem(tx, item.id, QStringLiteral(" "), {}, from, {}); });
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("text_missing"), QStringLiteral("text_missing")});
    const auto renamed = bench.act([&](db::Transaction& tx) {
        return work::renameSkillItem(tx, item.id, QStringLiteral("Op tijd beginnen"), item.description, from,
                                     QStringLiteral("duidelijker"));
    });
    REQUIRE(renamed.done);
    const auto added = bench.act([&](db::Transaction& tx) {
        return work::addSkillItem(tx, QStringLiteral("Werken met de computer"), {}, from, QStringLiteral("gevraagd"),
                                  other.id);
    });
    REQUIRE(added.done);
    const auto retired = bench.act(
        [&](db::Transaction& tx) { return work::retireSkillItem(tx, item.id, from, QStringLiteral("nog eens")); });
    CHECK(codesOf(retired.problems) == QStringList{QStringLiteral("skill_item_ended")});

    const auto now = store::skills::itemsOn(db, from);
    REQUIRE(now.size() == 16);
    CHECK(now.front().label == QStringLiteral("Op tijd beginnen"));
    CHECK(now.front().code == QStringLiteral("V01"));
    CHECK(now.back().code == QStringLiteral("V17"));
    CHECK(now.back().replaces == other.id);
    CHECK(store::skills::itemsOn(db, QDate(2026, 11, 19)).back().code == QStringLiteral("V16"));
    CHECK(store::skills::find(db, before)->scores.front().label == QStringLiteral("Op tijd komen"));

    REQUIRE(score(bench, sheetOf(db, one.person, from, 3, bench.guide())).done);
    const auto picture = work::skillPicture(db, one.person);
    REQUIRE(picture.guideTrend);
    CHECK(picture.guideTrend->common == 15); // by another name it is the same thing; what replaced it is not
    CHECK(picture.items.size() == 17);
    CHECK(picture.items.front().label == QStringLiteral("Op tijd beginnen"));
    SkillSheet late = sheetOf(db, one.person, QDate(2026, 11, 21), 3, bench.guide());
    late.scores.push_back({other.id, 3});
    CHECK(codesOf(score(bench, late).problems) == QStringList{QStringLiteral("skill_item_not_on_form")});
    // The old sheet can still be put right, with what stood on it.
    REQUIRE(bench
                .act([&](db::Transaction& tx) {
                    return work::correctSkills(tx, before, store::skills::find(tx.database(), before).value());
                })
                .done);
}

TEST_CASE("the list is kept by who sets up the department") {
    WorkBench bench;
    const auto item = store::skills::itemsOn(bench.db(), bench.today()).front();
    test::actAsNew(bench.db(), Role::Admin);
    REQUIRE(bench
                .act([&](db::Transaction& tx) {
                    return work::retireSkillItem(tx, item.id, QDate(2026, 12, 1), QStringLiteral("valt weg"));
                })
                .done);
    CHECK(store::skills::itemsOn(bench.db(), QDate(2026, 12, 1)).size() == 15);
    CHECK(store::skills::itemsOn(bench.db(), QDate(2026, 11, 30)).size() == 16);
    test::actAsNew(bench.db(), Role::CraftSpecialist);
    const auto refused = bench.act([&](db::Transaction& tx) {
        return work::addSkillItem(tx, QStringLiteral("Nieuw"), {}, QDate(2026, 12, 1), QStringLiteral("zomaar"));
    });
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("role_may_not")});
}

TEST_CASE("a round has who works in the team, and a number only with the right check digit") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    db::Database& db = bench.db();
    const AtWork one = atWork(bench);
    const ParticipantId elsewhere = bench.addAnother();
    bench.refer(elsewhere, QDate(2026, 11, 2));
    const work::Sight coach = work::sightOf(db, bench.coach());
    const auto people = work::roundOf(db, coach, bench.team(), bench.today());
    REQUIRE(people.size() == 1);
    CHECK(people.front().person == one.person);
    CHECK(people.front().guide == bench.guide());
    CHECK(work::roundOf(db, coach, bench.team(), QDate(2026, 11, 15)).empty());
    const QString number = rules::numberWithCheckDigit(people.front().number);
    CHECK(work::personOfRound(db, coach, number, bench.today()).id == one.person);
    QString wrong = number;
    wrong.back() = wrong.back() == u'1' ? u'2' : u'1';
    CHECK(codesOf(work::personOfRound(db, coach, wrong, bench.today()).problems) ==
          QStringList{QStringLiteral("round_number_wrong")});
    CHECK(codesOf(work::personOfRound(db, coach, rules::numberWithCheckDigit(777), bench.today()).problems) ==
          QStringList{QStringLiteral("participant_not_found")});
    const int stranger = store::participants::find(db, elsewhere)->number;
    const work::Sight guide = work::sightOf(db, bench.guide());
    CHECK(codesOf(work::personOfRound(db, guide, rules::numberWithCheckDigit(stranger), bench.today()).problems) ==
          QStringList{QStringLiteral("person_not_guided")});
    CHECK(work::roundOf(db, guide, {}, bench.today()).size() == 1);
}

TEST_CASE("the dossier for the person has the scores in words") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const AtWork one = atWork(bench);
    REQUIRE(score(bench, sheetOf(bench.db(), one.person, QDate(2026, 11, 20), 2, bench.guide())).done);
    const auto file = work::personFile(bench.db(), one.person, &ui::dossierWord);
    const auto section = std::ranges::find(file.sections, QStringLiteral("skill_score"), &work::FileSection::key);
    REQUIRE(section != file.sections.end());
    REQUIRE(section->records.size() == 16);
    CHECK(section->records.front().title == QStringLiteral("20-11-2026: Op tijd komen"));
    CHECK(section->records.front().cells.back().shown == ui::skillScoreLabelOf(2));
}

TEST_CASE("the last score that a move asks of the old vakspecialist is given with his sheet") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const AtWork one = atWork(bench);
    Worker worker;
    worker.name = QStringLiteral("Petra Bos");
    worker.role = Role::CraftSpecialist;
    worker.team = bench.team();
    Training training;
    training.doneOn = QDate(2026, 2, 1);
    const WorkerId other =
        bench.act([&](db::Transaction& tx) { return work::addWorker(tx, worker, training); }).done.value();
    Workplace place;
    place.name = QStringLiteral("Groen Oost");
    place.team = bench.team();
    place.guide = other;
    place.capacities = {{QDate(2026, 1, 1), 2}};
    work::MoveRequest move;
    move.trajectory = one.trajectory;
    move.workplace = bench.act([&](db::Transaction& tx) { return work::saveWorkplace(tx, place); }).done.value();
    move.on = QDate(2026, 11, 24);
    move.viewState = ViewState::WasNotThere;
    REQUIRE(bench.act([&](db::Transaction& tx) { return work::move(tx, move); }).done);
    const auto asked = [&] {
        return std::ranges::count_if(store::tasks::ofParticipant(bench.db(), one.person),
                                     [&](const Task& task) { return task.owner == bench.guide() && !task.doneAt; });
    };
    CHECK(asked() == 1);
    REQUIRE(score(bench, sheetOf(bench.db(), one.person, bench.today(), 3, {})).done); // his own view is another
    CHECK(asked() == 1);
    REQUIRE(score(bench, sheetOf(bench.db(), one.person, bench.today(), 3, bench.guide())).done);
    CHECK(asked() == 0);
}
