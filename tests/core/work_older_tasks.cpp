// SPDX-License-Identifier: EUPL-1.2
// Tasks that earlier versions made for a deadline, in a file that is brought up to date. On both engines.
#include "core/db/schema.h"
#include "core/reports/deadline_facts.h"
#include "tests/support/dates.h"
#include "tests/support/older_schema.h"
#include "tests/support/work_bench.h"

#include <QMap>

using namespace wijkwerk;
using test::day;
using test::WorkBench;

namespace {

constexpr int version020 = 4;

/// A file as 0.2.0 left it, with one person in a phase.
struct OlderFile {
    WorkBench bench;
    ParticipantId person;
    TrajectoryId way;

    explicit OlderFile(db::EngineKind engine)
        : bench(engine)
        , person(bench.addPerson())
        , way(bench.refer(person, day("02-11-2026"))) {
        test::goBackTo(bench.db(), version020);
        bench.db().execute(QStringLiteral("delete from task"));
    }

    void inPhase(const char* phase) {
        change("update trajectory set phase = '%1', phase_since = '2026-11-09' where id = %2", phase);
    }
    void onPlace(const char* kind, const char* from, const char* until) {
        db::Transaction tx(bench.db(), {});
        tx.statement("insert into placement (id, trajectory_id, participant_id, workplace_id, kind, legal_form, "
                     "starts_on, last_day, hours, days, recorded_at) values (4711, :way, :person, :place, :kind, "
                     "'work_stage', :from, :until, 1800, 3, :now)")
            .with(way, person, bench.workplace(), QLatin1String(kind), day(from), day(until), tx.now())
            .run();
        tx.commit();
    }
    void leftOn(const char* into, const char* on) {
        db::Transaction tx(bench.db(), {});
        tx.statement("insert into trajectory_end (id, trajectory_id, into_phase, ended_on, reason_code) values "
                     "(4712, :way, :into, :on, 'regular_permanent')")
            .with(way, QLatin1String(into), day(on))
            .run();
        tx.commit();
    }
    void task(const char* kind, const char* title, const char* due, bool done) {
        db::Transaction tx(bench.db(), {});
        tx.statement("insert into task (id, participant_id, trajectory_id, owner_id, kind, title, due_on, done_at, "
                     "done_by) values (:id, :person, :way, :coach, :kind, :title, :due, :done, :by)")
            .with(newIdValue(), person, way, bench.coach(), QLatin1String(kind), QString::fromUtf8(title), day(due),
                  done ? std::optional(tx.now()) : std::nullopt, done ? bench.coach() : WorkerId{})
            .run();
        tx.commit();
    }
    QStringList stillToDo() {
        return read("select title from task where done_at is null and replaced = 0 order by title");
    }
    QStringList done() {
        return read("select rule || ' ' || subject || ' ' || due_on || ' ' || outcome from deadline_done "
                    "order by rule, subject");
    }
    QStringList asked(const QString& rule) {
        QStringList found;
        for (const Deadline& one : reports::deadlines(bench.db(), {{}, person}, day("24-11-2026"))) {
            if (codeOf(one.rule) == rule)
                found << toText(one.subject);
        }
        found.sort();
        return found;
    }

private:
    void change(const char* sql, const char* word) {
        bench.db().execute(QString::fromLatin1(sql).arg(QLatin1String(word)).arg(way.value));
    }
    QStringList read(const char* sql) {
        QStringList found;
        auto query = bench.db().statement(QLatin1String(sql));
        while (query.next())
            found << query.text();
        return found;
    }
};

} // namespace

TEST_CASE("aftercare that was done in an older file stays done, and what is left of it is asked by the rule") {
    OlderFile file(GENERATE(from_range(test::engines())));
    file.inPhase("outflow");
    file.leftOn("outflow", "12-10-2026");
    file.task("aftercare", "Nazorg na 1 maand", "12-11-2026", true);
    file.task("aftercare", "Nazorg na 3 maanden", "12-01-2027", false);
    file.task("aftercare", "Contact na 6 maanden", "12-04-2027", false); // as 0.1.0 called it
    file.task("aftercare", "Kaartje sturen", "12-12-2026", true);
    file.task("aftercare", "Bellen met de werkgever", "12-12-2026", false);
    db::migrate(file.bench.db());
    CHECK(db::versionOf(file.bench.db()) == db::currentVersion());
    CHECK(file.stillToDo() == QStringList{QStringLiteral("Bellen met de werkgever")});
    CHECK(file.done() == QStringList{QStringLiteral("D20 aftercare_month_1 2026-11-12 done")});
    CHECK(file.asked(QStringLiteral("D20")) == QStringList{QStringLiteral("aftercare_month_3"),
                                                           QStringLiteral("aftercare_month_6"),
                                                           QStringLiteral("status_26_weeks")});
}

TEST_CASE("a stage in an older file keeps its evaluations that were done, but not a decision that is asked again") {
    OlderFile file(GENERATE(from_range(test::engines())));
    file.inPhase("stage");
    file.onPlace("stage", "12-10-2026", "10-01-2027");
    file.task("evaluation", "Evaluatie week 2", "23-10-2026", true);
    file.task("evaluation", "Evaluatie week 5", "13-11-2026", true);
    file.task("evaluation", "Evaluatie week 8", "04-12-2026", false);
    file.task("decision", "Besluit: contract, verlengen of stoppen", "20-11-2026", true); // before it was extended
    file.task("decision", "Besluit: contract, verlengen of stoppen", "18-12-2026", false);
    file.task("stage_end", "Einde stage", "10-01-2027", false);
    db::migrate(file.bench.db());
    CHECK(file.stillToDo().isEmpty());
    CHECK(file.done() ==
          QStringList{QStringLiteral("D03 week_2 2026-10-23 done"), QStringLiteral("D03 week_5 2026-11-13 done")});
    CHECK(file.asked(QStringLiteral("D03")) == QStringList{QStringLiteral("week_12"), QStringLiteral("week_8")});
    CHECK(file.asked(QStringLiteral("D04")) == QStringList{QStringLiteral("decision"), QStringLiteral("stage_end")});
}

TEST_CASE("an aanzegging that was done in an older file counts for that contract") {
    OlderFile file(GENERATE(from_range(test::engines())));
    file.inPhase("contract");
    file.onPlace("contract", "01-06-2026", "31-12-2026");
    file.task("contract", "Aanzegging", "30-11-2026", true); // as 0.1.0 called it
    file.task("contract", "Einde contract", "31-12-2026", false);
    db::migrate(file.bench.db());
    CHECK(file.stillToDo().isEmpty());
    CHECK(file.done() == QStringList{QStringLiteral("D07 notice_4711 2026-11-30 done")});
    CHECK(file.asked(QStringLiteral("D07")) == QStringList{QStringLiteral("contract_end_4711")});
}

TEST_CASE("a report in an older file stays a task where no talk was written down that it could be counted from") {
    OlderFile file(GENERATE(from_range(test::engines())));
    const bool talked = GENERATE(false, true);
    file.inPhase("preselection");
    file.task("first_talk", "Eerste gesprek", "16-11-2026", true);
    file.task("report", "Verslag voorselectie", "25-11-2026", false);
    if (talked) {
        db::Transaction tx(file.bench.db(), {});
        tx.statement("insert into note (id, participant_id, author_id, kind, happened_on, text, recorded_at) values "
                     "(4713, :person, :coach, 'talk', '2026-11-18', 'Gesproken', :now)")
            .with(file.person, file.bench.coach(), tx.now())
            .run();
        tx.commit();
    }
    db::migrate(file.bench.db());
    CHECK(file.done() == QStringList{QStringLiteral("D01 first_talk 2026-11-16 done")});
    CHECK(file.asked(QStringLiteral("D01")).isEmpty());
    CHECK(file.stillToDo() == (talked ? QStringList{} : QStringList{QStringLiteral("Verslag voorselectie")}));
    CHECK(file.asked(QStringLiteral("D02")) == (talked ? QStringList{QStringLiteral("report")} : QStringList{}));
}
