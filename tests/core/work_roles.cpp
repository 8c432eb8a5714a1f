// SPDX-License-Identifier: EUPL-1.2
// The acts ask the role themselves: what a role may not is refused whoever calls the act. On both engines.
#include "core/imports/known.h"
#include "core/store/department.h"
#include "core/store/journal.h"
#include "core/store/letters.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/backup_plan.h"
#include "core/work/correction_work.h"
#include "core/work/days_off.h"
#include "core/work/department_work.h"
#include "core/work/ending.h"
#include "core/work/handover_work.h"
#include "core/work/import_work.h"
#include "core/work/intake_work.h"
#include "core/work/letter_work.h"
#include "core/work/note_work.h"
#include "core/work/own_ends.h"
#include "core/work/preselection.h"
#include "core/work/retention.h"
#include "core/work/rule_work.h"
#include "core/work/sight.h"
#include "core/work/standstill_work.h"
#include "core/work/step_right.h"
#include "core/work/task_work.h"
#include "core/work/timeline.h"
#include "tests/support/dates.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using rules::Right;
using test::day;
using test::WorkBench;

namespace {

TaskId addPlainTask(WorkBench& bench, ParticipantId person) {
    Task task;
    task.participant = person;
    task.title = QStringLiteral("Werkkleding bestellen");
    task.dueOn = bench.today();
    return bench.act([&](auto& tx) { return addTask(tx, task); }).done.value();
}

/// A talk of the voorselectie that was planned.
TaskId addTalk(WorkBench& bench, ParticipantId person, TrajectoryId trajectory) {
    Task task;
    task.participant = person;
    task.trajectory = trajectory;
    task.kind = TaskKind::FirstTalk;
    task.title = QStringLiteral("Eerste gesprek");
    task.dueOn = day("16-11-2026");
    return bench.act([&](auto& tx) { return addTask(tx, task); }).done.value();
}

/// A department with somebody of every role, and a person with a trajectory and a task.
struct Roles {
    explicit Roles(db::EngineKind kind)
        : bench(kind)
        , person(bench.addPerson())
        , trajectory(bench.refer(person, day("02-11-2026")))
        , task(addTalk(bench, person, trajectory))
        , plain(addPlainTask(bench, person)) {
        for (const auto& word : Words<Role>::list) {
            if (word.value == Role::Admin)
                continue;
            add(word.value);
        }
        add(Role::Admin); // the last: then the others set up nothing any more
    }

    void add(Role role) {
        Worker worker;
        worker.name = QStringLiteral("Iemand ") + codeOf(role);
        worker.role = role;
        const auto made = bench.act([&](auto& tx) { return saveWorker(tx, worker); });
        REQUIRE(made);
        workers.emplace_back(role, *made.done);
    }

    void be(Role role) {
        for (const auto& [known, id] : workers) {
            if (known == role)
                bench.db().setActor(db::actorHere(id.value));
        }
    }

    WorkBench bench;
    ParticipantId person;
    TrajectoryId trajectory;
    TaskId task;  ///< the first talk
    TaskId plain; ///< one that says nothing of the screening
    std::vector<std::pair<Role, WorkerId>> workers;
};

/// The referral: the only step there is.
PhaseEventId lastStep(Roles& roles, db::Transaction& tx) {
    return store::trajectories::events(tx.database(), roles.trajectory).back().id;
}

using Try = Problems (*)(Roles&, db::Transaction&);

struct ActRow {
    const char* name;
    Right right;
    Try attempt;
};

// With wrong or empty input where that is enough: the role is asked first.
const ActRow acts[] = {
    {"addNote", Right::WriteNote,
     [](Roles& r, db::Transaction& tx) {
         Note note;
         note.participant = r.person;
         return addNote(tx, note).problems;
     }},
    {"addTask", Right::KeepTasks, [](Roles&, db::Transaction& tx) { return addTask(tx, {}).problems; }},
    {"markDone", Right::KeepTasks, [](Roles& r, db::Transaction& tx) { return markDone(tx, r.plain).problems; }},
    {"markOpen", Right::KeepTasks,
     [](Roles& r, db::Transaction& tx) {
         store::tasks::markDone(tx, r.plain);
         return markOpen(tx, r.plain).problems;
     }},
    {"postpone", Right::KeepTasks, [](Roles& r, db::Transaction& tx) { return postpone(tx, r.plain, {}).problems; }},
    {"saveParticipant (new)", Right::AddPerson,
     [](Roles&, db::Transaction& tx) { return saveParticipant(tx, {}).problems; }},
    {"saveParticipant", Right::ChangePerson,
     [](Roles& r, db::Transaction& tx) {
         return saveParticipant(tx, *store::participants::find(tx.database(), r.person)).problems;
     }},
    {"finalizeLetter", Right::MakeLetter,
     [](Roles& r, db::Transaction& tx) {
         return finalizeLetter(tx, r.person, QStringLiteral("plaatsingsbrief"), tx.today()).problems;
     }},
    {"setProfile", Right::ChangePerson,
     [](Roles& r, db::Transaction& tx) {
         return setProfile(tx, {r.person, {}}).problems;
     }},
    {"confirmProfile", Right::ChangePerson,
     [](Roles& r, db::Transaction& tx) { return confirmProfile(tx, r.person, {}).problems; }},
    {"setLimits", Right::ChangePerson,
     [](Roles& r, db::Transaction& tx) { return setLimits(tx, r.person, {}).problems; }},
    {"saveCertificate", Right::ChangePerson,
     [](Roles& r, db::Transaction& tx) {
         Certificate certificate;
         certificate.participant = r.person;
         return saveCertificate(tx, certificate).problems;
     }},
    {"saveWork", Right::ChangePerson,
     [](Roles& r, db::Transaction& tx) {
         WorkPeriod work;
         work.participant = r.person;
         return saveWork(tx, work).problems;
     }},
    {"saveTalk", Right::Preselect,
     [](Roles& r, db::Transaction& tx) {
         IntakeRequest request;
         request.trajectory = r.trajectory;
         return saveTalk(tx, request).problems;
     }},
    {"planTrialDay", Right::Advise,
     [](Roles& r, db::Transaction& tx) {
         TrialDay day;
         day.trajectory = r.trajectory;
         return planTrialDay(tx, day).problems;
     }},
    {"quickReferral", Right::Refer, [](Roles&, db::Transaction& tx) { return quickReferral(tx, {}).problems; }},
    {"refer", Right::Refer,
     [](Roles& r, db::Transaction& tx) {
         Referral referral;
         referral.participant = r.person;
         return refer(tx, referral).problems;
     }},
    {"acceptReferral", Right::DecideReferral,
     [](Roles& r, db::Transaction& tx) { return acceptReferral(tx, r.trajectory).problems; }},
    {"refuseReferral", Right::DecideReferral,
     [](Roles& r, db::Transaction& tx) { return refuseReferral(tx, r.trajectory, {}, tx.today()).problems; }},
    {"assignCoach", Right::DecideReferral,
     [](Roles& r, db::Transaction& tx) { return assignCoach(tx, r.trajectory, r.bench.coach()).problems; }},
    {"preselect", Right::Preselect,
     [](Roles& r, db::Transaction& tx) {
         return preselect(tx, {r.trajectory, tx.today(), {}, {}}).problems;
     }},
    {"advise", Right::Advise,
     [](Roles& r, db::Transaction& tx) {
         AdviceRequest request;
         request.trajectory = r.trajectory;
         return advise(tx, request).problems;
     }},
    {"toWaitingList", Right::Advise,
     [](Roles& r, db::Transaction& tx) { return toWaitingList(tx, r.trajectory, tx.today()).problems; }},
    {"startStage", Right::Place,
     [](Roles& r, db::Transaction& tx) { return startStage(tx, r.bench.stage(r.trajectory)).problems; }},
    {"second", Right::Place,
     [](Roles& r, db::Transaction& tx) { return second(tx, r.bench.stage(r.trajectory)).problems; }},
    {"startContract", Right::Place,
     [](Roles& r, db::Transaction& tx) { return startContract(tx, r.bench.stage(r.trajectory)).problems; }},
    {"extendStage", Right::Place,
     [](Roles& r, db::Transaction& tx) { return extendStage(tx, r.trajectory, tx.today(), {}).problems; }},
    {"changeForm", Right::Place,
     [](Roles& r, db::Transaction& tx) { return changeForm(tx, {r.trajectory, tx.today(), {}, {}}).problems; }},
    {"endTrajectory", Right::EndTrajectory,
     [](Roles& r, db::Transaction& tx) {
         EndRequest request;
         request.trajectory = r.trajectory;
         request.into = Phase::DroppedOut;
         return endTrajectory(tx, request).problems;
     }},
    {"startAftercare", Right::Aftercare,
     [](Roles& r, db::Transaction& tx) { return startAftercare(tx, r.trajectory, tx.today()).problems; }},
    {"close", Right::CloseTrajectory,
     [](Roles& r, db::Transaction& tx) {
         CloseRequest request;
         request.trajectory = r.trajectory;
         return work::close(tx, request).problems;
     }},
    {"recordStatus", Right::Aftercare,
     [](Roles& r, db::Transaction& tx) {
         return recordStatus(tx, {r.trajectory, true, tx.today()}).problems;
     }},
    {"recordDeath", Right::EndTrajectory,
     [](Roles& r, db::Transaction& tx) {
         return recordDeath(tx, {r.person, {}, {}}).problems;
     }},
    {"recordMovedAway", Right::EndTrajectory,
     [](Roles& r, db::Transaction& tx) {
         return recordMovedAway(tx, {r.person, {}, {}}).problems;
     }},
    {"referAgain", Right::Refer,
     [](Roles& r, db::Transaction& tx) {
         Return again;
         again.referral.participant = r.person;
         return referAgain(tx, again).problems;
     }},
    {"saveHandover", Right::KeepConsents,
     [](Roles& r, db::Transaction& tx) {
         Handover handover;
         handover.trajectory = r.trajectory;
         return saveHandover(tx, handover).problems;
     }},
    {"standStill", Right::StandStill,
     [](Roles& r, db::Transaction& tx) {
         return standStill(tx, {r.person, StandstillReason::Crisis, {}, {}}).problems;
     }},
    {"goOn", Right::StandStill,
     [](Roles& r, db::Transaction& tx) {
         return goOn(tx, {r.person, StandstillEnd::GoesOn, {}}).problems;
     }},
    {"correctStep", Right::Refer,
     [](Roles& r, db::Transaction& tx) {
         return correctStep(tx, {lastStep(r, tx), tx.today(), {}, {}}).problems;
     }},
    {"takeBackStep", Right::Refer,
     [](Roles& r, db::Transaction& tx) {
         return takeBackStep(tx, {lastStep(r, tx), {}, {}}).problems;
     }},
    {"saveDepartment", Right::SetUpDepartment,
     [](Roles&, db::Transaction& tx) { return saveDepartment(tx, store::department::find(tx.database())).problems; }},
    {"addClosing", Right::SetUpDepartment, [](Roles&, db::Transaction& tx) { return addClosing(tx, {}).problems; }},
    {"withdrawClosing", Right::SetUpDepartment,
     [](Roles&, db::Transaction& tx) { return withdrawClosing(tx, {}, {}).problems; }},
    {"changeRuleValue", Right::SetUpDepartment,
     [](Roles&, db::Transaction& tx) { return changeRuleValue(tx, {}).problems; }},
    {"withdrawRuleValue", Right::SetUpDepartment,
     [](Roles&, db::Transaction& tx) { return withdrawRuleValue(tx, {}, {}).problems; }},
    {"saveEquatedDays", Right::SetUpDepartment,
     [](Roles&, db::Transaction& tx) { return saveEquatedDays(tx, {}, {}).problems; }},
    {"saveTeam", Right::SetUpDepartment, [](Roles&, db::Transaction& tx) { return saveTeam(tx, {}).problems; }},
    {"saveWijk", Right::SetUpDepartment, [](Roles&, db::Transaction& tx) { return saveWijk(tx, {}).problems; }},
    {"saveWorker", Right::SetUpWorkers, [](Roles&, db::Transaction& tx) { return saveWorker(tx, {}).problems; }},
    {"addWorker", Right::SetUpWorkers, [](Roles&, db::Transaction& tx) { return addWorker(tx, {}, {}).problems; }},
    {"addTraining", Right::SetUpWorkers, [](Roles&, db::Transaction& tx) { return addTraining(tx, {}).problems; }},
    {"saveWorkplace", Right::SetUpWorkplaces,
     [](Roles&, db::Transaction& tx) { return saveWorkplace(tx, {}).problems; }},
    {"changeCapacity", Right::SetUpWorkplaces,
     [](Roles& r, db::Transaction& tx) { return changeCapacity(tx, r.bench.workplace(), {}).problems; }},
    {"addStatement", Right::WriteNote,
     [](Roles& r, db::Transaction& tx) {
         PersonStatement statement;
         statement.participant = r.person;
         return addStatement(tx, statement).problems;
     }},
    {"seedRules", Right::ManageRetention, [](Roles&, db::Transaction& tx) { return seedRules(tx).problems; }},
    {"setTermsUntilYearEnd", Right::ManageRetention,
     [](Roles&, db::Transaction& tx) { return setTermsUntilYearEnd(tx, false).problems; }},
    {"planBackups", Right::SetUpDepartment,
     [](Roles&, db::Transaction& tx) { return planBackups(tx, {{}, 0, true}, {}).problems; }},
    {"importCaseload", Right::ImportCaseload,
     [](Roles&,
        db::Transaction&
            tx) { return importCaseload(tx, {}, imports::knownOf(tx.database()), QStringLiteral("leeg.csv")).problems; }},
};

bool refusesRole(const Problems& problems) {
    return std::ranges::any_of(problems, [](const Problem& one) { return one.code == u"role_may_not"; });
}

} // namespace

TEST_CASE("every act asks the role of who acts, and refuses it before anything else") {
    Roles roles(GENERATE(from_range(test::engines())));
    for (const ActRow& row : acts) {
        for (const auto& word : Words<Role>::list) {
            INFO(row.name << " by " << codeOf(word.value).toStdString());
            roles.be(word.value);
            db::Transaction tx(roles.bench.db(), {}); // rolled back
            const bool allowed = rules::isAllowed(word.value, row.right, true);
            if (!allowed) {
                const Problems problems = row.attempt(roles, tx);
                REQUIRE(problems.size() == 1);
                CHECK(problems.front().code == u"role_may_not");
                CHECK(problems.front().args == QStringList{codeOf(word.value), codeOf(row.right)});
            } else if (qstrcmp(row.name, "importCaseload") != 0) {
                CHECK_FALSE(refusesRole(row.attempt(roles, tx)));
            }
        }
    }
}

TEST_CASE("an act that a role may not leaves nothing behind, and no line in the journal") {
    Roles roles(GENERATE(from_range(test::engines())));
    const auto lines = [&] { return roles.bench.db().number("select count(*) from journal"); };
    const auto before = lines();
    roles.be(Role::PrivacyOfficer);
    Note note;
    note.participant = roles.person;
    note.happenedOn = roles.bench.today();
    note.text = QStringLiteral("Komt altijd op tijd.");
    CHECK_FALSE(roles.bench.act([&](auto& tx) { return addNote(tx, note); }));
    CHECK(lines() == before);
    roles.be(Role::Hr);
    CHECK(roles.bench.act([&](auto& tx) { return addNote(tx, note); }));
    CHECK(lines() == before + 1);
}

TEST_CASE("as long as nobody says who he is, and after the recovery code, the acts are open") {
    Roles roles(GENERATE(from_range(test::engines())));
    roles.bench.db().setActor(db::actorHere(0));
    db::Transaction tx(roles.bench.db(), {});
    CHECK(lacking(tx, Right::GiveAccess).empty());
}

TEST_CASE("of a person each role sees the fields of domain.md 1.2, of a row of the list as well") {
    Roles roles(GENERATE(from_range(test::engines())));
    Participant whole = *store::participants::find(roles.bench.db(), roles.person);
    whole.kind = ParticipantKind::IoawIoaz;
    store::participant_list::Row row;
    row.kind = ParticipantKind::Anw;
    row.benefit = QStringLiteral("Participatiewet");
    row.nextStep = QStringLiteral("Eerste gesprek");
    for (const auto& [role, worker] : roles.workers) {
        INFO(codeOf(role).toStdString());
        const Sight sight = sightOf(roles.bench.db(), worker);
        const Participant seen = visible(whole, sight);
        CHECK(seen.bsn.isEmpty() != sight.may(Right::SeeBsn));
        CHECK(seen.born.isUnknown() != sight.may(Right::SeeBirthDate));
        CHECK(seen.home.street.isEmpty() != sight.may(Right::SeeAddress));
        CHECK(seen.phone.isEmpty() != sight.may(Right::SeePhone));
        CHECK((seen.kind == ParticipantKind::IoawIoaz) == sight.may(Right::SeeBenefit));
        const auto line = visible(row, sight);
        CHECK(line.benefit.isEmpty() != sight.may(Right::SeeBenefit));
        CHECK((line.kind == ParticipantKind::Anw) == sight.may(Right::SeeBenefit));
        CHECK(line.nextStep.isEmpty() != sight.may(Right::DossierPage));
    }
}

TEST_CASE("what the timeline says of a step is for who may see the screening") {
    Roles roles(GENERATE(from_range(test::engines())));
    roles.be(Role::JobCoach);
    REQUIRE(roles.bench.act([&](auto& tx) {
        return refuseReferral(tx, roles.trajectory, QStringLiteral("Te weinig werk"), roles.bench.today());
    }));
    const auto seenBy = [&](Role role) {
        for (const auto& [known, worker] : roles.workers) {
            if (known == role)
                return visible(timeline(roles.bench.db(), roles.person), sightOf(roles.bench.db(), worker));
        }
        return std::vector<TimelineEntry>{};
    };
    const auto says = [](const std::vector<TimelineEntry>& entries, const QString& text) {
        return std::ranges::any_of(entries, [&](const TimelineEntry& one) {
            return one.text.contains(text) || one.args.join(u' ').contains(text);
        });
    };
    CHECK(says(seenBy(Role::TeamLead), QStringLiteral("Te weinig werk")));
    CHECK_FALSE(says(seenBy(Role::CraftSpecialist), QStringLiteral("Te weinig werk")));
    CHECK_FALSE(says(seenBy(Role::CraftSpecialist), QStringLiteral("Werk en Inkomen")));
    CHECK_FALSE(says(seenBy(Role::Hr), QStringLiteral("referral_refused")));
    const Task first = *store::tasks::find(roles.bench.db(), roles.task);
    REQUIRE(first.kind == TaskKind::FirstTalk);
    for (const auto& [role, worker] : roles.workers) {
        const Sight sight = sightOf(roles.bench.db(), worker);
        CHECK(maySee(sight, first) == sight.may(Right::SeeScreening));
    }
}
