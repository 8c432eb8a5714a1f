// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/guidance.h"
#include "core/rules/pathway.h"
#include "core/rules/placing.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"
#include "ui/texts/problem_text.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;
using wijkwerk::test::day;

namespace {

const QDate today = day("22-11-2026");

QStringList codesOf(const Problems& problems) {
    QStringList codes;
    for (const auto& problem : problems)
        codes << problem.code;
    return codes;
}

QStringList list(const char* codes) {
    return QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts);
}

Participant somebody() {
    Participant person;
    person.id = ParticipantId{1};
    person.name.initials = QStringLiteral("F.");
    person.name.surname = QStringLiteral("Amrani");
    person.born = {1988, 3, 14};
    return person;
}

Trajectory trajectoryIn(Phase phase, ParticipantKind kind = ParticipantKind::Reintegrator) {
    Trajectory trajectory;
    trajectory.id = TrajectoryId{2};
    trajectory.kind = kind;
    trajectory.referredBy = QStringLiteral("Werk en Inkomen, S. Vos");
    trajectory.referredOn = day("02-11-2026");
    trajectory.phase = phase;
    trajectory.phaseSince = day("09-11-2026");
    return trajectory;
}

Advice adviceOf(AdviceOutcome outcome) {
    Advice advice;
    advice.outcome = outcome;
    advice.talkedOn = day("18-11-2026");
    advice.reason = u"Past goed bij het werk"_qs;
    return advice;
}

Placement stay(const char* from, const char* until) {
    Placement placement;
    placement.startsOn = day(from);
    if (*until)
        placement.lastDay = day(until);
    return placement;
}

Training trained(const char* on, const char* until) {
    Training training;
    training.doneOn = day(on);
    if (*until)
        training.validUntil = day(until);
    return training;
}

/// A placement in which all is well: a stage of three months in Wijkbeheer, with room and a trained guide.
PlacementFacts allWell() {
    PlacementFacts facts;
    facts.today = today;
    facts.person = {somebody(), trajectoryIn(Phase::Preselection), adviceOf(AdviceOutcome::Suitable)};
    facts.workplace.workplace.name = QStringLiteral("Groenploeg Noord");
    facts.workplace.workplace.capacities = {{day("01-01-2026"), 3}};
    facts.workplace.workplace.workHours = Hours{3200};
    facts.workplace.occupied = 2;
    GuideFacts guide;
    guide.worker.name = QStringLiteral("Henk Willemsen");
    guide.worker.role = Role::CraftSpecialist;
    guide.trainings = {trained("01-03-2025", "28-02-2028")};
    guide.load = 200;
    facts.guide = guide;
    facts.wanted.kind = PlacementKind::Stage;
    facts.wanted.legalForm = StageLegalForm::WorkStage;
    facts.wanted.startsOn = day("30-11-2026");
    facts.wanted.lastDay = day("28-02-2027");
    facts.wanted.hours = Hours{2400};
    facts.wanted.days = *weekdaysFromText(u"ma,di,do");
    return facts;
}

} // namespace

TEST_CASE("somebody who lives and has no open trajectory may be referred") {
    const QString by = QStringLiteral("Werk en Inkomen");
    CHECK(mayRefer(somebody(), std::nullopt, by, day("20-11-2026"), today).empty());
    CHECK(mayRefer(somebody(), std::nullopt, by, today, today).empty());
    CHECK(mayRefer(somebody(), trajectoryIn(Phase::Closed), by, today, today).empty());
    CHECK(codesOf(mayRefer(somebody(), trajectoryIn(Phase::Aftercare), by, today, today)) == list("trajectory_open"));
    CHECK(codesOf(mayRefer(somebody(), std::nullopt, QStringLiteral("  "), today, today)) == list("referrer_missing"));
    CHECK(codesOf(mayRefer(somebody(), std::nullopt, by, day("23-11-2026"), today)) == list("day_in_future"));
    CHECK(codesOf(mayRefer(somebody(), std::nullopt, by, QDate(), today)) == list("day_missing"));
    Participant dead = somebody();
    dead.deceased = true;
    CHECK(codesOf(mayRefer(dead, std::nullopt, by, today, today)) == list("person_deceased"));
    CHECK_FALSE(allOverrulable(mayRefer(dead, std::nullopt, by, today, today)));
}

TEST_CASE("preselection starts when it is sure who somebody is and who sent them") {
    const auto with = [](auto change) {
        Participant person = somebody();
        Trajectory trajectory = trajectoryIn(Phase::Referred);
        change(person, trajectory);
        return mayPreselect(person, trajectory);
    };
    CHECK(with([](Participant&, Trajectory&) {}).empty());
    CHECK(with([](Participant&, Trajectory& t) { t.kind = ParticipantKind::SwSeconded; }).empty());
    CHECK(with([](Participant& p, Trajectory&) { p.bsn = u"123456782"_qs; }).empty());
    CHECK(codesOf(with([](Participant& p, Trajectory&) { p.bsn = u"123456789"_qs; })) == list("bsn_invalid"));
    CHECK(codesOf(with([](Participant& p, Trajectory&) { p.name.surname.clear(); })) == list("surname_needed"));
    const Problems birth = with([](Participant& p, Trajectory&) { p.born = {1988, 0, 0}; });
    CHECK(codesOf(birth) == list("birth_date_needed"));
    CHECK(allOverrulable(birth));
    CHECK(codesOf(with([](Participant&, Trajectory& t) { t.referredBy.clear(); })) == list("referrer_missing"));
    CHECK(codesOf(with([](Participant&, Trajectory& t) { t.accepted = false; })) == list("referral_refused"));
    CHECK(codesOf(with([](Participant&, Trajectory& t) { t.phase = Phase::Waiting; })) == list("phase_not_referred"));
    CHECK(codesOf(with([](Participant& p, Trajectory&) { p.deceased = true; })) == list("person_deceased"));
}

TEST_CASE("an advice has what its outcome needs") {
    const auto with = [](AdviceOutcome outcome, auto change) {
        Advice advice = adviceOf(outcome);
        change(advice);
        return codesOf(mayAdvise(somebody(), trajectoryIn(Phase::Preselection), advice, today));
    };
    const auto nothing = [](Advice&) {};
    CHECK(with(AdviceOutcome::Suitable, nothing).isEmpty());
    CHECK(with(AdviceOutcome::SuitableWithConditions, nothing) == list("conditions_missing"));
    CHECK(with(AdviceOutcome::SuitableWithConditions, [](Advice& a) { a.conditions = u"niet tillen"_qs; }).isEmpty());
    CHECK(with(AdviceOutcome::AnotherTalk, nothing) == list("next_talk_missing"));
    CHECK(with(AdviceOutcome::AnotherTalk, [](Advice& a) { a.nextTalkOn = day("18-11-2026"); }) ==
          list("next_talk_before_talk"));
    CHECK(with(AdviceOutcome::AnotherTalk, [](Advice& a) { a.nextTalkOn = day("25-11-2026"); }).isEmpty());
    for (const auto outcome : {AdviceOutcome::NotSuitable, AdviceOutcome::Suitable})
        CHECK(with(outcome, [](Advice& a) { a.reason.clear(); }) == list("reason_missing"));
    CHECK(with(AdviceOutcome::NotSuitable, [](Advice& a) {
              a.reason = u"Ander traject past beter"_qs;
              a.reapplyFrom = day("01-11-2026");
          }) == list("reapply_before_talk"));
    CHECK(with(AdviceOutcome::Suitable, [](Advice& a) { a.talkedOn = day("23-11-2026"); }) == list("day_in_future"));
    CHECK(with(AdviceOutcome::Suitable, [](Advice& a) { a.talkedOn = day("01-11-2026"); }) ==
          list("day_before_referral"));
    CHECK(codesOf(mayAdvise(somebody(), trajectoryIn(Phase::Referred), adviceOf(AdviceOutcome::Suitable), today)) ==
          list("phase_not_preselection"));
    CHECK(mayAdvise(somebody(), trajectoryIn(Phase::Waiting), adviceOf(AdviceOutcome::Suitable), today).empty());
}

TEST_CASE("the waiting list is for who is suitable, or goes on after a stage") {
    const Trajectory preselection = trajectoryIn(Phase::Preselection);
    CHECK(mayWait(somebody(), preselection, adviceOf(AdviceOutcome::Suitable)).empty());
    CHECK(mayWait(somebody(), preselection, adviceOf(AdviceOutcome::SuitableWithConditions)).empty());
    CHECK(codesOf(mayWait(somebody(), preselection, std::nullopt)) == list("advice_missing"));
    CHECK(codesOf(mayWait(somebody(), preselection, adviceOf(AdviceOutcome::NotSuitable))) ==
          list("advice_not_suitable"));
    CHECK(codesOf(mayWait(somebody(), preselection, adviceOf(AdviceOutcome::AnotherTalk))) ==
          list("advice_another_talk"));
    CHECK(mayWait(somebody(), trajectoryIn(Phase::Stage), std::nullopt).empty());
    CHECK(codesOf(mayWait(somebody(), trajectoryIn(Phase::Referred), adviceOf(AdviceOutcome::Suitable))) ==
          list("phase_not_waiting"));
    CHECK(mayStep(Phase::Waiting, Phase::Stage).empty());
    CHECK(codesOf(mayStep(Phase::Referred, Phase::Stage)) == list("step_not_allowed"));
    CHECK(codesOf(mayStep(Phase::Closed, Phase::Referred)) == list("trajectory_closed"));
}

TEST_CASE("a stage with room, a trained guide and a suitable advice may start") {
    CHECK(mayPlace(allWell()).empty());
}

TEST_CASE("one thing wrong gives one reason") {
    const auto with = [](auto change) {
        PlacementFacts facts = allWell();
        change(facts);
        return codesOf(mayPlace(facts));
    };
    using Facts = PlacementFacts;
    // the person
    CHECK(with([](Facts& f) { f.person.advice.reset(); }) == list("advice_missing"));
    CHECK(with([](Facts& f) { f.person.advice = adviceOf(AdviceOutcome::NotSuitable); }) ==
          list("advice_not_suitable"));
    CHECK(with([](Facts& f) { f.person.participant.deceased = true; }) == list("person_deceased"));
    CHECK(with([](Facts& f) { f.person.trajectory.phase = Phase::Waiting; }).isEmpty());
    CHECK(with([](Facts& f) { f.person.trajectory.phase = Phase::Stage; }) == list("stage_not_from_phase"));
    CHECK(with([](Facts& f) { f.person.trajectory.kind = ParticipantKind::SwSeconded; }) == list("sw_no_stage"));
    CHECK(with([](Facts& f) { f.person.trajectory.kind = ParticipantKind::ShelteredWork; }) ==
          list("sheltered_no_stage"));
    CHECK(with([](Facts& f) { f.person.trajectory.kind = ParticipantKind::VolunteerAct; }) ==
          list("form_not_for_kind"));
    CHECK(with([](Facts& f) { f.person.trajectory.kind = ParticipantKind::Nug; }).isEmpty());
    CHECK(with([](Facts& f) { f.overlapping = stay("01-10-2026", "31-12-2026"); }) == list("already_placed"));
    // the workplace
    CHECK(with([](Facts& f) { f.workplace.occupied = 3; }) == list("workplace_full"));
    CHECK(with([](Facts& f) {
              f.workplace.occupied = 3;
              f.workplace.firstFree = day("11-01-2027");
          }) == list("workplace_full_until"));
    CHECK(with([](Facts& f) { f.workplace.workplace.opensOn = day("01-12-2026"); }) == list("workplace_not_open"));
    CHECK(with([](Facts& f) { f.workplace.workplace.closesOn = day("31-01-2027"); }) == list("workplace_closes"));
    CHECK(with([](Facts& f) { f.workplace.workplace.closesOn = day("28-02-2027"); }).isEmpty());
    CHECK(with([](Facts& f) { f.workplace.workplace.closesOn = day("31-10-2026"); }) == list("workplace_closes"));
    CHECK(with([](Facts& f) { f.workplace.workplace.archived = true; }) == list("workplace_archived"));
    CHECK(with([](Facts& f) {
              f.workplace.workplace.capacities.push_back({day("01-01-2027"), 2});
          }) == list("workplace_full"));
    CHECK(with([](Facts& f) { f.workplace.workplace.capacities.push_back({day("01-03-2027"), 2}); }).isEmpty());
    // the guide
    CHECK(with([](Facts& f) { f.guide.reset(); }) == list("guide_missing"));
    CHECK(with([](Facts& f) { f.guide->trainings.clear(); }) == list("guide_not_trained"));
    CHECK(with([](Facts& f) { f.guide->trainings = {trained("01-12-2026", "")}; }) == list("guide_not_trained"));
    CHECK(with([](Facts& f) { f.guide->trainings = {trained("01-01-2024", "29-11-2026")}; }) ==
          list("guide_not_trained"));
    CHECK(with([](Facts& f) { f.guide->trainings = {trained("01-01-2024", "30-11-2026")}; }) ==
          list("guide_training_ends"));
    CHECK(with([](Facts& f) {
              f.guide->trainings = {trained("01-12-2026", "30-11-2029"), trained("01-01-2024", "31-12-2026")};
          }).isEmpty());
    CHECK(with([](Facts& f) { f.guide->worker.absentUntil = day("30-11-2026"); }) == list("guide_absent"));
    CHECK(with([](Facts& f) { f.guide->worker.absentUntil = day("29-11-2026"); }).isEmpty());
    CHECK(with([](Facts& f) { f.guide->load = 250; }).isEmpty());
    CHECK(with([](Facts& f) { f.guide->load = 300; }) == list("guide_full"));
    CHECK(with([](Facts& f) { f.guide->worker.role = Role::TeamLead; }) == list("guide_no_craft_specialist"));
    CHECK(with([](Facts& f) { f.guide->worker.archived = true; }) == list("guide_archived"));
    // days and hours
    CHECK(with([](Facts& f) { f.wanted.hours = Hours{3250}; }) == list("hours_over_workplace"));
    CHECK(with([](Facts& f) { f.wanted.hours = Hours{3200}; }).isEmpty());
    CHECK(with([](Facts& f) { f.wanted.hours = {}; }) == list("hours_missing"));
    CHECK(with([](Facts& f) {
              f.wanted.hours = Hours{6001};
              f.workplace.workplace.workHours = {};
          }) == list("hours_too_many"));
    CHECK(with([](Facts& f) { f.wanted.lastDay = day("29-11-2026"); }) == list("last_day_before_start"));
    CHECK(with([](Facts& f) { f.wanted.lastDay.reset(); }) == list("last_day_missing"));
    CHECK(with([](Facts& f) { f.wanted.startsOn = QDate(); }) == list("start_missing"));
    CHECK(with([](Facts& f) { f.wanted.startsOn = day("29-11-2026"); }) == list("start_day_off"));
    CHECK(with([](Facts& f) { f.wanted.startsOn = day("02-12-2026"); }) == list("start_not_on_days"));
    CHECK(with([](Facts& f) { f.wanted.startsOn = day("19-11-2026"); }) == list("start_in_past"));
    CHECK(with([](Facts& f) { f.wanted.startsOn = day("29-10-2026"); }) == list("start_before_referral start_in_past"));
    CHECK(with([](Facts& f) { f.wanted.days = {}; }) == list("days_missing"));
    CHECK(with([](Facts& f) { f.wanted.legalForm = StageLegalForm::TrialPlacement; }) ==
          list("trial_needs_extension trial_intention_missing"));
    CHECK(with([](Facts& f) {
              f.wanted.legalForm = StageLegalForm::ParticipationPlace;
              f.wanted.conditionMet = true;
              f.wanted.conditionBy = QStringLiteral("R. Bos");
              f.person.participant.born = {1999, 12, 1};
          }) == list("participation_place_under_27"));
    CHECK(with([](Facts& f) {
              f.wanted.legalForm = StageLegalForm::ParticipationPlace;
              f.person.participant.born = {1999, 11, 30};
          }) == list("additional_work_missing"));
    CHECK(with([](Facts& f) {
              f.wanted.legalForm = StageLegalForm::ParticipationPlace;
              f.wanted.conditionMet = true;
              f.wanted.conditionBy = QStringLiteral("R. Bos");
              f.person.participant.born = {1999, 11, 30};
          }).isEmpty());
    CHECK(with([](Facts& f) {
              f.wanted.legalForm = StageLegalForm::TrialPlacement;
              f.wanted.conditionMet = true;
              f.wanted.conditionBy = QStringLiteral("de werkgever");
              f.wanted.lastDay = day("29-01-2027");
              f.person.trajectory.kind = ParticipantKind::Nug;
          }) == list("form_not_for_kind"));
}

TEST_CASE("only what a worker may answer for can be overruled") {
    PlacementFacts facts = allWell();
    facts.guide->load = 400;
    facts.wanted.hours = Hours{3600};
    facts.guide->trainings = {trained("01-01-2024", "31-12-2026")};
    CHECK(codesOf(mayPlace(facts)) == list("guide_training_ends guide_full hours_over_workplace"));
    CHECK(allOverrulable(mayPlace(facts)));
    facts.workplace.occupied = 3;
    CHECK_FALSE(allOverrulable(mayPlace(facts)));
}

TEST_CASE("a day off or in the past only warns") {
    PlacementFacts facts = allWell();
    facts.wanted.startsOn = day("26-12-2026");
    const Problems problems = mayPlace(facts);
    CHECK(codesOf(problems) == list("start_day_off"));
    CHECK_FALSE(hasWrong(problems));
    CHECK(problems[0].args == QStringList{u"26-12-2026"_qs, u"tweede kerstdag"_qs, u"28-12-2026"_qs});
}

TEST_CASE("SW staff are seconded, without stage and without an end if need be") {
    PlacementFacts facts = allWell();
    facts.wanted.kind = PlacementKind::Secondment;
    facts.wanted.legalForm.reset();
    facts.wanted.lastDay.reset();
    facts.person.trajectory.kind = ParticipantKind::SwSeconded;
    facts.guide->trainings = {trained("01-03-2025", "")};
    CHECK(mayPlace(facts).empty());
    facts.person.advice.reset();
    CHECK(mayPlace(facts).empty());
    facts.person.advice = adviceOf(AdviceOutcome::NotSuitable);
    CHECK(codesOf(mayPlace(facts)) == list("advice_not_suitable"));
    facts.person.advice.reset();
    facts.person.trajectory.phase = Phase::Contract;
    CHECK(codesOf(mayPlace(facts)) == list("secondment_not_from_phase"));
    facts.person.trajectory = trajectoryIn(Phase::Waiting, ParticipantKind::Reintegrator);
    CHECK(codesOf(mayPlace(facts)) == list("secondment_sw_only"));
    facts.person.trajectory.kind = ParticipantKind::SwSeconded;
    facts.workplace.workplace.closesOn = day("31-12-2027");
    CHECK(codesOf(mayPlace(facts)) == list("workplace_closes"));
}

TEST_CASE("a contract comes after a stage, or at once for sheltered work and converted handhavers") {
    PlacementFacts facts = allWell();
    facts.wanted.kind = PlacementKind::Contract;
    facts.wanted.legalForm.reset();
    facts.wanted.lastDay = day("29-11-2027");
    const auto codes = [&](Phase phase, ParticipantKind kind) {
        facts.person.trajectory = trajectoryIn(phase, kind);
        return codesOf(mayPlace(facts));
    };
    CHECK(codes(Phase::Stage, ParticipantKind::Reintegrator).isEmpty());
    CHECK(codes(Phase::Seconded, ParticipantKind::SwSeconded).isEmpty());
    CHECK(codes(Phase::Contract, ParticipantKind::Reintegrator).isEmpty());
    CHECK(codes(Phase::Preselection, ParticipantKind::Reintegrator) == list("contract_needs_stage"));
    CHECK(codes(Phase::Preselection, ParticipantKind::ShelteredWork).isEmpty());
    CHECK(codes(Phase::Waiting, ParticipantKind::EnforcerConverted).isEmpty());
    CHECK(codes(Phase::Referred, ParticipantKind::ShelteredWork) == list("contract_not_from_phase"));
}

TEST_CASE("the reason that a place is full names the first free day") {
    PlacementFacts facts = allWell();
    facts.workplace.occupied = 3;
    facts.workplace.firstFree = day("12-01-2027");
    const Problems problems = mayPlace(facts);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].args == QStringList{u"Groenploeg Noord"_qs, u"12-01-2027"_qs});
    CHECK(ui::textOf(problems[0]).contains(u"12-01-2027"));
}

TEST_CASE("people on a workplace are counted on the fullest day") {
    const std::vector<Placement> there{stay("01-09-2026", "30-11-2026"), stay("01-12-2026", "28-02-2027"),
                                       stay("15-12-2026", "")};
    CHECK(occupiedMost(there, day("30-11-2026"), day("30-11-2026")) == 1);
    CHECK(occupiedMost(there, day("30-11-2026"), day("14-12-2026")) == 1);
    CHECK(occupiedMost(there, day("30-11-2026"), day("15-12-2026")) == 2);
    CHECK(occupiedMost(there, day("01-03-2027"), std::nullopt) == 1);
    CHECK(occupiedMost(there, day("01-01-2026"), day("31-08-2026")) == 0);
    Placement early = stay("01-09-2026", "30-11-2026");
    early.endedOn = day("15-10-2026");
    CHECK(occupiedMost(std::vector{early}, day("16-10-2026"), std::nullopt) == 0);
}

TEST_CASE("the first free day is the day after somebody leaves, a place is added, or the workplace opens") {
    Workplace place;
    place.capacities = {{day("01-01-2026"), 2}};
    const std::vector<Placement> full{stay("01-09-2026", "11-01-2027"), stay("01-10-2026", "28-02-2027")};
    CHECK(firstFreeDay(place, full, day("30-11-2026")) == day("12-01-2027"));
    CHECK(firstFreeDay(place, full, day("12-01-2027")) == day("12-01-2027"));
    CHECK(firstFreeDay(place, {}, day("30-11-2026")) == day("30-11-2026"));
    place.capacities.push_back({day("01-01-2027"), 3});
    CHECK(firstFreeDay(place, full, day("30-11-2026")) == day("01-01-2027"));
    place.capacities = {{day("01-01-2026"), 1}};
    const std::vector<Placement> forEver{stay("01-09-2026", "")};
    CHECK_FALSE(firstFreeDay(place, forEver, day("30-11-2026")));
    // somebody comes in February: there is room for two months only
    const std::vector<Placement> later{stay("01-02-2027", "30-04-2027")};
    CHECK(firstFreeDay(place, later, day("30-11-2026"), 60) == day("30-11-2026"));
    CHECK(firstFreeDay(place, later, day("30-11-2026"), 90) == day("01-05-2027"));
    place.opensOn = day("01-12-2026");
    CHECK(firstFreeDay(place, {}, day("30-11-2026")) == day("01-12-2026"));
    place.closesOn = day("15-11-2026");
    CHECK_FALSE(firstFreeDay(place, {}, day("30-11-2026")));
}

TEST_CASE("a new person weighs one and a half point in the first four weeks") {
    const std::vector<Placement> guided{stay("02-11-2026", ""), stay("01-06-2026", ""), stay("01-01-2027", "")};
    CHECK(guidanceWeight(guided[0], day("29-11-2026")) == 150);
    CHECK(guidanceWeight(guided[0], day("30-11-2026")) == 100);
    CHECK(guidanceWeight(guided[0], day("01-11-2026")) == 0);
    CHECK(guidanceLoad(guided, day("22-11-2026")) == 250);
    CHECK(guidanceLoad(guided, day("15-01-2027")) == 350);
    CHECK(guidanceLoadMost(guided, day("22-11-2026"), day("31-12-2026")) == 250);
    CHECK(guidanceLoadMost(guided, day("22-11-2026"), std::nullopt) == 350);
    CHECK(loadLevel(320, 400) == LoadLevel::Light);
    CHECK(loadLevel(321, 400) == LoadLevel::Full);
    CHECK(loadLevel(400, 400) == LoadLevel::Full);
    CHECK(loadLevel(401, 400) == LoadLevel::Over);
}
