// SPDX-License-Identifier: EUPL-1.2
// Work goes on while a job is busy on a connection of its own: an import of 35,000 rows, a report over everybody.
#include "core/db/session.h"
#include "core/db/transaction.h"
#include "core/imports/apply.h"
#include "core/imports/known.h"
#include "core/reports/dashboard.h"
#include "core/store/notes.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QThread>

#include <atomic>
#include <semaphore>

using namespace wijkwerk;
using test::faultOf;
using test::TestDepartment;

namespace {

#ifdef __OPTIMIZE__
constexpr int rowCount = 35000;
#else
constexpr int rowCount = 3500; // the same road, without minutes of waiting in a build that is not optimised
#endif

QByteArray caseload(int rows) {
    QByteArray text = "clientnummer;roepnaam;achternaam;geboortedatum;team;coach;instroomdatum;opmerking\n";
    for (int i = 1; i <= rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "K" + n + ";Jan;Bos" + n + ";" + QByteArray::number(1 + i % 28) + "-1-" +
                QByteArray::number(1960 + i % 40) + ";West;Bilal Blom;2-1-2020;Komt op tijd\n";
    }
    return text;
}

/// What the window does: read the first screen of the list, and save a note.
struct Window {
    std::unique_ptr<db::Session> session;
    ParticipantId person;

    explicit Window(const QString& path)
        : session(db::Session::open(path, test::testKey(),
                                    {.clock = {QDate(2026, 11, 22)}, .lookOnly = false, .writerPatience = 20})) {
        db::Transaction tx(session->database(), {});
        Participant someone;
        someone.name.surname = u"Demir"_qs;
        person = store::participants::add(tx, someone);
        tx.commit();
    }
    std::size_t peopleInList() const {
        const auto ids = store::participant_list::ids(session->database(), {}, session->today());
        const std::vector<ParticipantId> first(ids.begin(), ids.begin() + std::min<std::ptrdiff_t>(60, ids.size()));
        CHECK(store::participant_list::rows(session->database(), first, session->today()).size() == first.size());
        return ids.size();
    }
    void saveNote() const {
        db::Transaction tx(session->database(), {u"note_added"_qs, person.value, {}});
        Note note;
        note.participant = person;
        note.happenedOn = session->today();
        note.text = u"Belde: komt iets later."_qs;
        store::notes::add(tx, note);
        tx.commit();
    }
    std::size_t notes() const { return store::notes::ofParticipant(session->database(), person).size(); }
};

/// Two threads that wait for each other, so that what is tried falls in the moment it is meant for.
struct Meeting {
    std::binary_semaphore here{0};
    std::binary_semaphore goOn{0};
    std::atomic_bool met = false;

    void stopOnce() {
        if (met.exchange(true))
            return;
        here.release();
        goOn.acquire();
    }
};

/// Ends before what it uses does, also when a test fails half way.
struct Thread {
    std::unique_ptr<QThread> thread;
    std::vector<Meeting*> meetings;

    template <class Work>
    Thread(std::vector<Meeting*> stops, Work work)
        : thread(QThread::create(std::move(work)))
        , meetings(std::move(stops)) {
        thread->start();
    }
    ~Thread() {
        for (Meeting* meeting : meetings)
            meeting->goOn.release();
        thread->wait();
    }
    void finish() { thread->wait(); }
};

} // namespace

TEST_CASE("the list is read and notes are saved while a large file is imported") {
    TestDepartment department;
    const Window window(department.path());
    const QByteArray text = caseload(rowCount);
    Meeting planning;
    Meeting writing;
    std::atomic_bool failed = false;
    Thread job({&planning, &writing}, [&] {
        const auto fault = faultOf([&] {
            db::Database own = window.session->openAnother();
            const imports::Table table = imports::openTable(imports::decode(text));
            const imports::Known known = imports::knownOf(own);
            const imports::Plan plan = imports::plan(table, imports::guessMapping(table.headers), known,
                                                     QDate(2026, 11, 22), [&](std::int64_t, std::int64_t) {
                                                         planning.stopOnce();
                                                         return true;
                                                     });
            db::Transaction tx(own, imports::importAct());
            imports::apply(tx, plan, known, u"caseload.csv"_qs, [&](std::int64_t done, std::int64_t) {
                if (done > rowCount / 2)
                    writing.stopOnce();
                return true;
            });
            tx.commit();
        });
        failed = fault.has_value();
        planning.stopOnce(); // nobody waits in vain when it failed early
        writing.stopOnce();
    });

    planning.here.acquire(); // nothing is written yet: saving is as always
    CHECK(window.peopleInList() == 1);
    window.saveNote();
    CHECK(window.notes() == 1);
    planning.goOn.release();

    writing.here.acquire(); // in the midst of the one transaction
    CHECK(window.peopleInList() == 1);
    CHECK(window.notes() == 1);
    CHECK(faultOf([&] { window.saveNote(); }) == Fault::Busy); // soon, so the window stays alive and tries again
    writing.goOn.release();
    int tries = 0;
    while (faultOf([&] { window.saveNote(); }) == Fault::Busy) {
        window.peopleInList();
        ++tries;
    }
    job.finish();
    CHECK_FALSE(failed);
    INFO("tried again " << tries << " times");
    CHECK(window.notes() == 2);
    CHECK(window.peopleInList() == std::size_t(rowCount) + 1);
}

TEST_CASE("a note is saved while a report counts everybody") {
    TestDepartment department;
    const Window window(department.path());
    std::atomic_bool stop = false;
    std::atomic_int reports = 0;
    std::atomic_bool failed = false;
    Thread job({}, [&] {
        failed = faultOf([&] {
                     db::Database own = window.session->openAnother();
                     const QDate day(2026, 11, 22);
                     while (!stop) {
                         reports::dashboard(own, day, reports::twelveMonthsTo(day));
                         ++reports;
                     }
                 }).has_value();
    });
    while (reports == 0 && !failed)
        QThread::yieldCurrentThread();
    const int before = reports;
    for (int i = 0; i < 50; ++i)
        window.saveNote();
    CHECK(window.notes() == 50);
    while (reports == before && !failed)
        QThread::yieldCurrentThread();
    stop = true;
    job.finish();
    CHECK_FALSE(failed);
}

TEST_CASE("a job that is stopped half way leaves nothing behind, and the next writer need not wait") {
    TestDepartment department;
    const Window window(department.path());
    const auto table = imports::openTable(imports::decode(caseload(300)));
    const auto known = imports::knownOf(department.db());
    const auto plan = imports::plan(table, imports::guessMapping(table.headers), known, department.today());
    CHECK(faultOf([&] {
              db::Transaction tx(department.db(), imports::importAct());
              imports::apply(tx, plan, known, u"caseload.csv"_qs,
                             [](std::int64_t done, std::int64_t) { return done < 200; });
              tx.commit();
          }) == Fault::Cancelled);
    window.saveNote();
    CHECK(window.peopleInList() == 1);
    CHECK(department.db().number("select count(*) from journal where act = 'participant_imported'") == 0);
}

TEST_CASE("that somebody looked is kept while another writes, and journalled afterwards") {
    TestDepartment department;
    const Window window(department.path());
    const auto looks = [&] { return department.db().number("select count(*) from journal where act = 'bsn_shown'"); };
    {
        auto tx = department.write();
        window.session->noteReading({u"bsn_shown"_qs, window.person.value, {}});
        window.session->noteReading({u"bsn_shown"_qs, window.person.value, {}});
        CHECK(looks() == 0);
        tx.commit();
    }
    window.session->flushReadings();
    CHECK(looks() == 2);
    window.session->flushReadings();
    CHECK(looks() == 2);
}
