// SPDX-License-Identifier: EUPL-1.2
// One sum for a date: the engine of deadlines, explain, the chain and the papers say the same of the same person.
#include "core/base/date_text.h"
#include "core/reports/deadline_facts.h"
#include "core/store/contracts.h"
#include "core/store/prior_employment.h"
#include "core/store/profile.h"
#include "core/store/trajectories.h"
#include "core/work/contract_check.h"
#include "core/work/deadline_work.h"
#include "core/work/explaining.h"
#include "core/work/preselection.h"
#include "core/work/stage_papers.h"
#include "tests/support/contract_bench.h"
#include "tests/support/long_closed.h"
#include "tests/support/running_stage.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;
using test::RunningStage;

namespace {

std::vector<Deadline> all(db::Database& database, ParticipantId person, QDate today) {
    return reports::deadlines(database, {{}, person}, today);
}

std::optional<Deadline> find(db::Database& database, ParticipantId person, const QString& subject, QDate today) {
    for (const Deadline& one : all(database, person, today)) {
        if (toText(one.subject) == subject)
            return one;
    }
    return std::nullopt;
}

QDate explainedDay(db::Database& database, ParticipantId person, const QString& name) {
    for (const rules::Explained& one : explainedDates(database, person, Sight{})) {
        if (one.name == name)
            return one.date;
    }
    return {};
}

/// Every deadline is a sum that ends on its day, with a source.
void checkSums(db::Database& database, ParticipantId person, QDate today) {
    const reports::DeadlineSums sums(database);
    for (const Deadline& one : all(database, person, today)) {
        const rules::Explained sum = sums.of(one);
        CAPTURE(toText(one.subject).toStdString());
        CHECK(sum.date == one.due);
        CHECK(sum.steps.back().to == one.due);
        CHECK_FALSE(sum.source.isEmpty());
    }
}

} // namespace

TEST_CASE("a contract asks the same of the engine, the chain and explain") {
    struct Row {
        const char* name;
        std::vector<std::array<const char*, 2>> contracts; ///< the last one is looked at
        const char* prior;                                 ///< first day of work elsewhere that still runs
        ChainException exception;
        const char* subject; ///< word of D08; empty: there is room
        const char* on;
    };
    using enum ChainException;
    const Row rows[] = {
        {"alone, longer than thirty-six months", {{"01-01-2024", "31-12-2027"}}, "", None, "chain", "31-12-2027"},
        {"alone, a year", {{"01-01-2026", "31-12-2026"}}, "", None, "", ""},
        {"the third",
         {{"01-01-2025", "30-06-2025"}, {"01-07-2025", "31-12-2025"}, {"01-01-2026", "31-12-2026"}},
         "",
         None,
         "chain",
         "31-12-2026"},
        {"bbl is outside it",
         {{"01-01-2025", "30-06-2025"}, {"01-07-2025", "31-12-2025"}, {"01-01-2026", "31-12-2026"}},
         "",
         Bbl,
         "",
         ""},
        {"aow: six",
         {{"01-01-2025", "30-06-2025"}, {"01-07-2025", "31-12-2025"}, {"01-01-2026", "31-12-2026"}},
         "",
         Aow,
         "",
         ""},
        {"work elsewhere that runs", {{"01-07-2026", "30-06-2027"}}, "01-03-2024", None, "chain", "28-02-2027"},
        {"the fourth began for good",
         {{"01-01-2025", "30-06-2025"},
          {"01-07-2025", "31-12-2025"},
          {"01-01-2026", "30-06-2026"},
          {"01-07-2026", "31-12-2026"}},
         "",
         None,
         "permanent",
         "01-07-2026"},
        {"after six months and a day", {{"01-01-2025", "30-06-2025"}, {"02-01-2026", "31-12-2026"}}, "", None, "", ""},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        ContractBench bench;
        const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
        const ParticipantId person = bench.personOf(id);
        ContractId last;
        {
            db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
            for (const auto& [from, until] : row.contracts) {
                Contract contract;
                contract.trajectory = id;
                contract.participant = person;
                contract.terms = bench.terms();
                contract.terms.startsOn = day(from);
                contract.terms.lastDay = day(until);
                contract.terms.exception = row.exception;
                last = store::contracts::add(tx, contract);
            }
            if (*row.prior != '\0') {
                PriorEmployment prior;
                prior.participant = person;
                prior.employer = QStringLiteral("Werkbureau Vast");
                prior.kind = PriorEmployer::Payroll;
                prior.startsOn = day(row.prior);
                store::prior_employment::add(tx, prior);
            }
            tx.statement("update trajectory set phase = 'contract' where id = :id").with(id).run();
            tx.commit();
        }
        const auto number = u'_' + QString::number(last.value);
        std::optional<Deadline> chain;
        for (const char* word : {"chain", "permanent"}) {
            if (const auto found = find(bench.db(), person, QString::fromLatin1(word) + number, bench.today()))
                chain = found;
        }
        CHECK(chain.has_value() == (*row.subject != '\0'));
        const auto check = contractCheck(bench.db(), person);
        REQUIRE(check);
        const auto asked = rules::chainDay(check->chain);
        CHECK(asked.has_value() == chain.has_value());
        if (chain) {
            CHECK(chain->subject.word == std::string_view(row.subject));
            CHECK(chain->legalDay == day(row.on));
            CHECK(chain->hard);
        }
        const auto notice = find(bench.db(), person, QStringLiteral("notice") + number, bench.today());
        const auto contract = store::contracts::find(bench.db(), last).value();
        CHECK(notice.has_value() == noticeLook(bench.db(), contract, {}, bench.today()).lawOn.has_value());
        if (notice)
            CHECK(notice->due == explainedDay(bench.db(), person, QStringLiteral("notice")));
        checkSums(bench.db(), person, bench.today());
    }
}

TEST_CASE(
    "the aanzegging of a contract that runs stays when the next one is signed, and falls away when it ended early") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ParticipantId person = bench.personOf(id);
    const ContractId running = bench.past(id, day("01-01-2026"), day("31-12-2026"));
    const ContractId next = bench.past(id, day("01-01-2027"), day("31-12-2027"));
    {
        db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
        tx.statement("update trajectory set phase = 'contract' where id = :id").with(id).run();
        tx.commit();
    }
    const auto noticeOf = [&](ContractId contract) {
        return find(bench.db(), person, QStringLiteral("notice_%1").arg(contract.value), bench.today());
    };
    REQUIRE(noticeOf(running));
    CHECK(noticeOf(running)->legalDay == day("30-11-2026"));
    CHECK(noticeOf(running)->hard);
    CHECK(noticeOf(next));
    CHECK(explainedDay(bench.db(), person, QStringLiteral("notice")) == noticeOf(running)->due);
    {
        db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
        store::contracts::end(tx, running, day("30-11-2026"));
        tx.commit();
    }
    CHECK_FALSE(noticeOf(running));
    CHECK_FALSE(noticeLook(bench.db(), store::contracts::find(bench.db(), running).value(), {}, bench.today()).lawOn);
    CHECK(explainedDay(bench.db(), person, QStringLiteral("notice")) == noticeOf(next)->due);
}

TEST_CASE("a stage that stood still has the same days on Vandaag, in explain and on paper; withdrawn, its old ones") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    auto& database = stage.bench.db();
    const auto same = [&](const char* planned) {
        const auto week = find(database, stage.person, QStringLiteral("week_5"), stage.bench.today());
        CHECK(week.has_value() == (*planned != '\0'));
        CHECK(explainedDay(database, stage.person, QStringLiteral("evaluation_5")) == day(planned));
        const QString paper = letters::plainText(agreementPaper(database, stage.now().id, stage.bench.today()));
        CHECK(paper.contains(QStringLiteral("Evaluatie week 5")) == week.has_value());
        if (week) {
            CHECK(week->due == day(planned));
            CHECK(paper.contains(letterDate(week->due)));
        }
        checkSums(database, stage.person, stage.bench.today());
    };
    same("21-12-2026");
    const auto still = stage.suspend("20-11-2026");
    same("");
    ResumeRequest request;
    request.suspension = *still.done;
    request.on = day("04-12-2026"); // fourteen days
    REQUIRE(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }));
    same("04-01-2027");
    REQUIRE(
        stage.bench.act([&](auto& tx) { return withdrawSuspension(tx, *still.done, QStringLiteral("vergissing")); }));
    same("21-12-2026");
}

TEST_CASE("a second stage in one trajectory begins anew, also when the first one stood still") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    auto& database = stage.bench.db();
    REQUIRE(stage.save({stage.talk(2, "20-11-2026"), {}}));
    REQUIRE(stage.suspend("21-11-2026"));
    REQUIRE(stage.bench.act([&](auto& tx) {
        return toWaitingList(tx, stage.trajectory, stage.bench.today(), {}, QStringLiteral("Andere plek"));
    }));
    PlacementRequest again = stage.bench.stage(stage.trajectory); // from 30-11-2026
    REQUIRE(stage.bench.act([&](auto& tx) { return startStage(tx, again); }));
    const auto week = find(database, stage.person, QStringLiteral("week_2"), stage.bench.today());
    REQUIRE(week);
    CHECK(week->due == day("11-12-2026"));
    CHECK(explainedDay(database, stage.person, QStringLiteral("evaluation_2")) == week->due);
    CHECK(evaluationToFill(database, stage.trajectory, day("10-12-2026")).week == 2);
    CHECK(find(database, stage.person, QStringLiteral("decision"), stage.bench.today()));
}

TEST_CASE("unpaid work of before and a startkwalificatie count in the engine as in explain") {
    const StageLegalForm form = GENERATE(StageLegalForm::TrialPlacement, StageLegalForm::ParticipationPlace);
    RunningStage stage(db::EngineKind::Sqlite, "17-11-2026", form);
    auto& database = stage.bench.db();
    {
        db::Transaction tx(database, {QStringLiteral("test"), stage.person.value, {}});
        Placement earlier = stage.now();
        earlier.id = {};
        earlier.startsOn = day("01-03-2026");
        earlier.lastDay = day("30-04-2026"); // 61 days
        store::placements::add(tx, earlier);
        tx.statement("update placement set last_day = '2027-11-16' where id = :id").with(stage.first).run();
        tx.commit();
    }
    const QDate today = stage.bench.today();
    const bool trial = form == StageLegalForm::TrialPlacement;
    const auto last = find(database, stage.person,
                           trial ? QStringLiteral("trial_last_month_6") : QStringLiteral("stop_check_month_12"), today);
    REQUIRE(last);
    CHECK(last->legalDay == (trial ? day("16-03-2027") : day("16-09-2027"))); // counted from 17-09-2026
    CHECK(explainedDay(database, stage.person, trial ? QStringLiteral("unpaid_work") : QStringLiteral("moment_12")) ==
          last->legalDay);
    checkSums(database, stage.person, today);
    if (trial)
        return;
    CHECK(find(database, stage.person, QStringLiteral("schooling_month_6"), today)->legalDay == day("16-03-2027"));
    CHECK(explainedDay(database, stage.person, QStringLiteral("moment_6")) == day("16-03-2027"));
    {
        db::Transaction tx(database, {QStringLiteral("test"), stage.person.value, {}});
        ProfileItem item;
        item.participant = stage.person;
        item.field = ProfileField::StartQualification;
        item.value = QStringLiteral("yes");
        item.confirmedOn = today;
        store::profile::put(tx, item);
        tx.commit();
    }
    CHECK_FALSE(find(database, stage.person, QStringLiteral("schooling_month_6"), today));
    CHECK_FALSE(explainedDay(database, stage.person, QStringLiteral("moment_6")).isValid());
    CHECK(find(database, stage.person, QStringLiteral("premium_month_6"), today));
}

TEST_CASE("what is of the law is settled by who keeps its subject") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId contract = bench.past(id, day("01-01-2026"), day("31-12-2026"));
    {
        db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
        tx.statement("update trajectory set phase = 'contract' where id = :id").with(id).run();
        tx.commit();
    }
    const ParticipantId person = bench.personOf(id);
    const DeadlineRef ref =
        refOf(find(bench.db(), person, QStringLiteral("notice_%1").arg(contract.value), bench.today()).value());
    const auto settle = [&](const char* why) {
        return bench.act(
            [&](auto& tx) { return settleDeadline(tx, ref, DeadlineOutcome::NotNeeded, QString::fromUtf8(why)); });
    };
    CHECK(codesOf(settle("").problems) == QStringList{QStringLiteral("text_missing")});
    test::actAsNew(bench.db(), Role::EmployerAdviser);
    CHECK(codesOf(settle("Al gezegd").problems) == QStringList{QStringLiteral("role_may_not")});
}
