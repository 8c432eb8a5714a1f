// SPDX-License-Identifier: EUPL-1.2
// Leaving: outflow, drop-out with hand-over, closing with its checklist, coming back, death and moving away.
#include "core/rules/consent.h"
#include "core/store/consents.h"
#include "core/store/handovers.h"
#include "core/store/journal.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/work/check.h"
#include "core/work/closing_work.h"
#include "core/work/consent_work.h"
#include "core/work/handover_work.h"
#include "core/work/letter_work.h"
#include "core/work/own_ends.h"
#include "core/work/preselection.h"
#include "core/work/request_work.h"
#include "tests/support/due.h"
#include "tests/support/leaving_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using rules::ClosingItem;
using test::closing;
using test::codesOf;
using test::day;
using test::dropOut;
using test::inStage;
using test::nowOf;
using test::toWork;
using test::WorkBench;

namespace {

const Speak plainWords = [](const QString&, const QString& code) { return QStringLiteral("woord ") + code; };

Handover planned(TrajectoryId trajectory) {
    Handover handover;
    handover.trajectory = trajectory;
    handover.organisation = QStringLiteral("Wijkteam Noord");
    handover.type = OrganisationType::DebtHelp;
    handover.contact = QStringLiteral("S. de Boer");
    handover.plan = QStringLiteral("PLANWOORD");
    handover.wentWell = QStringLiteral("GOEDWOORD");
    handover.agreements = QStringLiteral("AFSPRAAKWOORD");
    handover.contactPersons = QStringLiteral("CONTACTWOORD");
    handover.workAbility = QStringLiteral("KANWOORD");
    handover.feedback = QStringLiteral("TERUGWOORD");
    handover.agreedOn = day("20-11-2026");
    return handover;
}

ConsentId consentFor(WorkBench& bench, ParticipantId person, std::vector<DataCategory> categories) {
    Consent consent;
    consent.participant = person;
    consent.receiver = QStringLiteral("Wijkteam Noord");
    consent.categories = std::move(categories);
    consent.givenOn = day("20-11-2026");
    consent.validUntil = rules::usualConsentEnd(consent.givenOn);
    return bench.act([&](auto& tx) { return giveConsent(tx, consent); }).done.value();
}

QString sheetText(WorkBench& bench, HandoverId id) {
    const HandoverSheet sheet = handoverSheet(bench.db(), id, plainWords);
    REQUIRE(sheet.problems.empty());
    return letters::plainText(sheet.document) + letters::toMarkup(sheet.document);
}

} // namespace

TEST_CASE("leaving for work keeps employer, hours and first day, and plans the question after 26 weeks") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, toWork(id)); }));
    const auto end = store::trajectories::endOf(bench.db(), id).value();
    CHECK(end.jobStartsOn == day("23-11-2026"));
    CHECK(end.jobHours == Hours{2400});
    // Contacts after one, three and six months; and from Monday 23-11 on 26 weeks is Monday 24-05.
    CHECK(test::duesOf(bench.db(), person, DeadlineRule::Aftercare, bench.today()) ==
          std::vector{day("18-12-2026"), day("19-02-2027"), day("20-05-2027"), day("24-05-2027")});
    const QString question = QStringLiteral("Nog aan het werk na 26 weken?");
    CHECK(test::dueOf(bench.db(), person, question, bench.today()) == day("24-05-2027"));

    const auto early = bench.act([&](auto& tx) { return recordStatus(tx, {id, true, day("22-11-2026")}); });
    CHECK(codesOf(early.problems) == QStringList{QStringLiteral("status_before_job")});
}

TEST_CASE("whether somebody still works is not asked of who did not leave for work") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    EndRequest end;
    end.trajectory = inStage(bench, person);
    end.endedOn = day("20-11-2026");
    end.destination = OutflowType::Volunteering;
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    CHECK(test::duesOf(bench.db(), person, DeadlineRule::Aftercare, bench.today()) ==
          std::vector{day("18-12-2026"), day("19-02-2027"), day("20-05-2027")});
}

TEST_CASE("whether somebody still works can be recorded after the trajectory was closed, and closes its question") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    EndRequest end = toWork(id);
    end.jobStartsOn = day("21-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    REQUIRE(bench.act([&](auto& tx) { return close(tx, closing(id)); }));
    REQUIRE(bench.act([&](auto& tx) { return recordStatus(tx, {id, false, day("22-11-2026")}); }));
    const auto kept = store::trajectories::endOf(bench.db(), id).value();
    CHECK(kept.stillWorking == false);
    CHECK(kept.statusOn == day("22-11-2026"));
}

TEST_CASE("before the first day nobody drops out: the trajectory is closed with a reason") {
    WorkBench bench;
    const TrajectoryId id = bench.suitable(bench.addPerson());
    CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, dropOut(id)); }).problems)
              .contains(QStringLiteral("drop_out_before_start")));
    REQUIRE(bench.act([&](auto& tx) { return close(tx, closing(id)); }));
    CHECK(nowOf(bench, id).phase == Phase::Closed);
}

TEST_CASE("a drop-out because of behaviour needs a team lead who agreed") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = inStage(bench, bench.addPerson());
    EndRequest end = dropOut(id, DropOutReason::Behaviour);
    end.agreedBy = bench.coach();
    CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, end); }).problems) ==
          QStringList{QStringLiteral("behaviour_needs_team_lead")});
    const WorkerId coach = bench.coach();
    end.agreedBy = test::actAsNew(bench.db(), Role::TeamLead);
    bench.db().setActor(db::actorHere(coach.value));
    end.sideReasons = {DropOutReason::Private, DropOutReason::Travel};
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    const auto kept = store::trajectories::endOf(bench.db(), id).value();
    CHECK(kept.agreedBy == end.agreedBy);
    CHECK(kept.sideReasons == end.sideReasons);
    CHECK(kept.influence == Influence::Outside);
    CHECK(kept.talkedOn == day("19-11-2026"));
}

TEST_CASE("the hand-over sheet holds what the consent names and no word more") {
    using enum DataCategory;
    struct Row {
        std::vector<DataCategory> categories;
        QStringList told;
    };
    const Row rows[] = {
        {{Contact}, {QStringLiteral("van den Berg")}},
        {{WentWell}, {QStringLiteral("GOEDWOORD")}},
        {{Agreements, ContactPersons}, {QStringLiteral("AFSPRAAKWOORD"), QStringLiteral("CONTACTWOORD")}},
        {{StopReason}, {QStringLiteral("woord travel")}},
        {{WorkAbility}, {QStringLiteral("KANWOORD")}},
    };
    const QStringList all{QStringLiteral("van den Berg"),  QStringLiteral("GOEDWOORD"),
                          QStringLiteral("AFSPRAAKWOORD"), QStringLiteral("CONTACTWOORD"),
                          QStringLiteral("woord travel"),  QStringLiteral("KANWOORD")};
    for (const Row& row : rows) {
        WorkBench bench;
        const ParticipantId person = bench.addPerson();
        const TrajectoryId id = inStage(bench, person);
        REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, dropOut(id)); }));
        Handover handover = planned(id);
        handover.consent = consentFor(bench, person, row.categories);
        const auto saved = bench.act([&](auto& tx) { return saveHandover(tx, handover); });
        REQUIRE(saved);
        const QString text = sheetText(bench, *saved.done);
        for (const QString& word : all) {
            INFO(word.toStdString());
            CHECK(text.contains(word) == row.told.contains(word));
        }
        for (const QString& never :
             {QStringLiteral("PLANWOORD"), QStringLiteral("TERUGWOORD"), WorkBench::bsn, QStringLiteral("debt_help")})
            CHECK_FALSE(text.contains(never));
        CHECK(bench.act([&](auto& tx) { return makeHandoverSheet(tx, *saved.done, plainWords); }));
        CHECK(store::journal::latest(bench.db(), 1).front().act == QStringLiteral("handover_sheet_made"));
    }
}

TEST_CASE("without consent the sheet is for the person himself, and after a withdrawal there is none") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, dropOut(id)); }));
    Handover handover = planned(id);
    handover.warm = true;
    const HandoverId warm = bench.act([&](auto& tx) { return saveHandover(tx, handover); }).done.value();
    const QString text = sheetText(bench, warm);
    for (const char* word : {"van den Berg", "GOEDWOORD", "AFSPRAAKWOORD", "CONTACTWOORD", "travel", "KANWOORD"})
        CHECK_FALSE(text.contains(QLatin1String(word)));
    CHECK(text.contains(QStringLiteral("Wijkteam Noord")));

    Handover agreed = store::handovers::find(bench.db(), warm).value();
    agreed.warm = false;
    agreed.consent = consentFor(bench, person, {DataCategory::WentWell});
    REQUIRE(bench.act([&](auto& tx) { return saveHandover(tx, agreed); }));
    REQUIRE(bench.act([&](auto& tx) {
        return withdrawConsent(tx, {agreed.consent, tx.today(), ConsentHow::Written});
    }));
    CHECK(codesOf(bench.act([&](auto& tx) { return makeHandoverSheet(tx, warm, plainWords); }).problems) ==
          QStringList{QStringLiteral("handover_needs_consent")});
    agreed = store::handovers::find(bench.db(), warm).value();
    agreed.doneOn = day("22-11-2026");
    CHECK_FALSE(bench.act([&](auto& tx) { return saveHandover(tx, agreed); }));
}

TEST_CASE("the kind of organisation is for the jobcoach alone, and the organisation for who may see consents") {
    WorkBench bench;
    const Handover whole = planned(TrajectoryId{1});
    for (const auto& word : Words<Role>::list) {
        Sight sight;
        sight.role = word.value;
        const Handover seen = visible(whole, sight);
        CHECK(seen.type.has_value() == (word.value == Role::JobCoach));
        CHECK(seen.organisation.isEmpty() == !sight.may(rules::Right::SeeConsents));
        CHECK(seen.plan.isEmpty() == !sight.may(rules::Right::SeeConsents));
    }
}

TEST_CASE("a hand-over that is done makes the drop-out handed over, and one that is open blocks closing") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    EndRequest end = dropOut(id, DropOutReason::CareFirst);
    end.handover = planned(id);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    CHECK_FALSE(store::trajectories::endOf(bench.db(), id)->handedOver);
    CHECK(codesOf(bench.act([&](auto& tx) { return close(tx, closing(id)); }).problems) ==
          QStringList{QStringLiteral("closing_blocked")});
    Handover handover = store::handovers::ofTrajectory(bench.db(), id).front();
    handover.warm = true;
    handover.doneOn = day("21-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return saveHandover(tx, handover); }));
    CHECK(store::trajectories::endOf(bench.db(), id)->handedOverOn == day("21-11-2026"));
    REQUIRE(bench.act([&](auto& tx) { return close(tx, closing(id)); }));
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("closing names what is open, asks why, and keeps the answers") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, toWork(id)); }));
    REQUIRE(bench.act([&](auto& tx) { return startAftercare(tx, id, day("21-11-2026")); }));
    const auto checks = closingChecks(bench.db(), id, day("22-11-2026"));
    std::vector<ClosingItem> items;
    for (const auto& check : checks)
        items.push_back(check.item);
    CHECK(items == std::vector{ClosingItem::Aftercare, ClosingItem::Status, ClosingItem::Returned});
    CloseRequest request = closing(id);
    request.reasons.erase(ClosingItem::Returned);
    CHECK(codesOf(bench.act([&](auto& tx) { return close(tx, request); }).problems) ==
          QStringList{QStringLiteral("closing_needs_reason")});
    request.reasons[ClosingItem::Returned] = QStringLiteral("ingeleverd");
    REQUIRE(bench.act([&](auto& tx) { return close(tx, request); }));
    const auto kept = closedOpenOf(bench.db(), id);
    REQUIRE(kept.size() == 3);
    CHECK(kept.back().reason == QStringLiteral("ingeleverd"));
    CHECK(store::tasks::ofParticipant(bench.db(), person).empty());
}

TEST_CASE("a request about data without an answer blocks closing, a consent that goes on asks why") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.refer(person, day("02-11-2026"));
    consentFor(bench, person, {DataCategory::Contact});
    const WorkerId coach = bench.coach();
    test::actAsNew(bench.db(), Role::TeamLead);
    NewRequest asked;
    asked.participant = person;
    asked.receivedOn = day("20-11-2026");
    asked.wish = QStringLiteral("inzage");
    REQUIRE(bench.act([&](auto& tx) { return receiveRequest(tx, asked); }));
    bench.db().setActor(db::actorHere(coach.value));
    const auto facts = closingFacts(bench.db(), id, day("22-11-2026"));
    CHECK(facts.at(ClosingItem::RightsRequest) == 1);
    CHECK(facts.at(ClosingItem::Consent) == 1);
    CHECK(codesOf(bench.act([&](auto& tx) { return close(tx, closing(id)); }).problems) ==
          QStringList{QStringLiteral("closing_blocked")});
}

TEST_CASE("an aanzegging that was due and not given is named when the trajectory closes") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    const auto contract = [&](const char* first, const char* last) {
        db::Transaction tx(bench.db(), {});
        tx.statement("insert into contract (id, trajectory_id, participant_id, starts_on, last_day, "
                     "collective_agreement, recorded_at) values (:id, :trajectory, :person, :first, :last, "
                     "'cao_gemeenten', :now)")
            .with(newIdValue(), id, person, day(first), day(last), tx.now())
            .run();
        tx.commit();
    };
    contract("01-01-2026", "31-05-2026"); // five months: none is due
    CHECK(closingFacts(bench.db(), id, day("22-11-2026")).at(ClosingItem::Notice) == 0);
    contract("01-06-2026", "30-11-2026"); // six months, and 31-10-2026 is past
    const auto facts = closingFacts(bench.db(), id, day("22-11-2026"));
    CHECK(facts.at(ClosingItem::Notice) == 1);
    CHECK(facts.at(ClosingItem::Contract) == 1);
}

TEST_CASE("who comes back within six months after leaving for work fell back, also out of aftercare") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId first = inStage(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, toWork(first)); }));
    Referral referral = bench.referral(person, day("22-11-2026"));
    CHECK(codesOf(bench.act([&](auto& tx) { return refer(tx, referral); }).problems) ==
          QStringList{QStringLiteral("trajectory_open")});
    Return again{referral, TrajectoryResult::GoalPartly, closing(first).reasons};
    const auto second = bench.act([&](auto& tx) { return referAgain(tx, again); });
    REQUIRE(second);
    CHECK(nowOf(bench, first).phase == Phase::Closed);
    CHECK(nowOf(bench, *second.done).phase == Phase::Referred);
    CHECK(store::trajectories::endOf(bench.db(), first)->fellBack);
    CHECK(store::trajectories::ofParticipant(bench.db(), person).size() == 2);
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("two trajectories are never open at the same time: who is at work here is not referred again") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    const Return again{bench.referral(person, day("22-11-2026")), TrajectoryResult::GoalPartly, closing(id).reasons};
    CHECK(codesOf(bench.act([&](auto& tx) { return referAgain(tx, again); }).problems) ==
          QStringList{QStringLiteral("trajectory_open")});
    CHECK(store::trajectories::ofParticipant(bench.db(), person).size() == 1);
}

TEST_CASE("who comes back after years begins anew, and did not fall back") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, toWork(id)); }));
    REQUIRE(bench.act([&](auto& tx) { return close(tx, closing(id)); }));
    {
        db::Transaction tx(bench.db(), {});
        tx.statement("update trajectory_end set ended_on = '2021-05-20'").run();
        tx.commit();
    }
    REQUIRE(bench.refer(person, day("22-11-2026")));
    CHECK_FALSE(store::trajectories::endOf(bench.db(), id)->fellBack);
}

TEST_CASE("death ends everything, in any phase, and no letter is made any more") {
    const auto phase = GENERATE(0, 1, 2, 3, 4);
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    TrajectoryId id;
    if (phase == 0)
        id = bench.refer(person, day("02-11-2026"));
    else if (phase == 1)
        id = bench.preselected(person);
    else
        id = inStage(bench, person);
    if (phase >= 3)
        REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, toWork(id)); }));
    if (phase == 4)
        REQUIRE(bench.act([&](auto& tx) { return startAftercare(tx, id, day("21-11-2026")); }));
    Task own;
    own.participant = person;
    own.title = QStringLiteral("Bellen");
    own.dueOn = day("01-12-2026");
    {
        db::Transaction tx(bench.db(), {QStringLiteral("test"), person.value, {}});
        store::tasks::add(tx, own);
        tx.commit();
    }
    REQUIRE(bench.act([&](auto& tx) { return recordDeath(tx, {person, day("19-11-2026"), {}}); }));
    CHECK(nowOf(bench, id).phase == Phase::Closed);
    CHECK(store::trajectories::events(bench.db(), id).back().reasonCode == deceasedReason);
    CHECK(store::tasks::ofParticipant(bench.db(), person).empty());
    const Participant gone = store::participants::find(bench.db(), person).value();
    CHECK(gone.deceased);
    CHECK(gone.deceasedOn == day("19-11-2026"));
    CHECK(codesOf(prepareLetter(bench.db(), person, QStringLiteral("plaatsingsbrief"), bench.today()).problems)
              .contains(QStringLiteral("person_deceased")));
    if (phase == 2)
        CHECK(store::placements::latestOf(bench.db(), id)->endedOn == day("19-11-2026"));
    CHECK(store::trajectories::endOf(bench.db(), id)->into == (phase >= 3 ? Phase::Outflow : Phase::Closed));
    CHECK(checkDepartment(bench.db()).empty());
    CHECK(codesOf(bench.act([&](auto& tx) {
                           return recordDeath(tx, {person, day("19-11-2026"), {}});
                       })
                      .problems) == QStringList{QStringLiteral("deceased_already")});
}

TEST_CASE("who moves away leaves without aftercare, and is welcome again") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return recordMovedAway(tx, {person, day("20-11-2026"), {}}); }));
    CHECK(nowOf(bench, id).phase == Phase::Closed);
    CHECK(store::trajectories::endOf(bench.db(), id)->reasonCode == movedAwayReason);
    CHECK(store::tasks::ofParticipant(bench.db(), person).empty());
    CHECK(store::participants::find(bench.db(), person)->movedAwayOn == day("20-11-2026"));
    REQUIRE(bench.refer(person, day("22-11-2026")));
    CHECK_FALSE(store::participants::find(bench.db(), person)->movedAwayOn);
}
