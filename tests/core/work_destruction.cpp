// SPDX-License-Identifier: EUPL-1.2
#include "core/store/retention.h"
#include "core/work/check.h"
#include "core/work/destruction.h"
#include "core/work/note_work.h"
#include "tests/support/long_closed.h"

using namespace wijkwerk;
using test::codesOf;
using test::must;
using test::WorkBench;

namespace {

std::vector<DestructionItem> openItems(db::Database& database) {
    return store::destruction::items(database, store::destruction::open(database).value().id);
}

} // namespace

TEST_CASE("a list is made by one person, approved by another, and then carried out") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    db::Database& db = bench.db();
    const ParticipantId first = bench.addPerson();
    const ParticipantId second = bench.addAnother();
    const ParticipantId third = bench.addAnother();
    for (const ParticipantId person : {first, second, third})
        test::longClosed(db, person, bench.workplace(), bench.coach(), QDate(2013, 3, 12));
    bench.refer(third, QDate(2026, 11, 2));
    const auto make = [&](db::Transaction& tx) { return work::makeDestructionList(tx, tx.today()); };

    test::actAsAdmin(db);
    const auto tooEarly = work::perform(db, make);
    CHECK(codesOf(tooEarly.problems) == QStringList{QStringLiteral("destruction_nothing_due")});

    const WorkerId privacy = test::confirmRules(db);
    const auto candidates = work::destructionCandidates(db, bench.today());
    REQUIRE(candidates.size() == 3);
    CHECK(std::ranges::count_if(candidates, &DestructionItem::isKept) == 1);
    const auto kept = *std::ranges::find(candidates, third, &DestructionItem::participant);
    CHECK(kept.block == RetentionBlock::OpenTrajectory);
    CHECK(kept.endedOn == QDate(2024, 12, 31)); // closed 06-01-2014

    const DestructionListId list = must(db, make);
    CHECK(codesOf(work::perform(db, make).problems) == QStringList{QStringLiteral("destruction_list_open")});
    CHECK(codesOf(work::perform(db, [&](db::Transaction& tx) {
                      return work::approveDestructionList(tx, list);
                  }).problems) == QStringList{QStringLiteral("destruction_needs_second_person")});
    CHECK(codesOf(work::destroy(db, list).problems) == QStringList{QStringLiteral("destruction_list_not_approved")});

    must(db, [&](db::Transaction& tx) {
        return work::keepFromDestruction(tx, list, second, QStringLiteral("bezwaarzaak"));
    });
    REQUIRE(test::as(db, privacy, [&](db::Transaction& tx) { return work::approveDestructionList(tx, list); }).done);
    CHECK(codesOf(work::perform(db, [&](db::Transaction& tx) {
                      return work::keepFromDestruction(tx, list, first, QStringLiteral("te laat"));
                  }).problems) == QStringList{QStringLiteral("destruction_list_not_made")});

    SECTION("who is kept stays as he was, who is not is no longer known") {
        const auto outcome = work::destroy(db, list);
        REQUIRE(outcome.done);
        CHECK(outcome.done->persons == 1);
        CHECK(outcome.done->keptSince == 0);
        CHECK(store::participants::find(db, second)->name.surname == QLatin1String("Ander1"));
        const Participant gone = store::participants::find(db, first).value();
        CHECK(gone.number < 0);
        CHECK(gone.bsn.isEmpty());
        CHECK(gone.born == PartialDate{1980, 0, 0});
        CHECK(gone.archived);
        CHECK(store::retention::anonymisedOn(db, first) == bench.today());
        CHECK_FALSE(store::retention::factsOf(db, first));
        CHECK(work::checkDepartment(db).empty());

        Participant changed = gone;
        changed.archived = false;
        const auto save = [&](db::Transaction& tx) { return work::saveParticipant(tx, changed); };
        CHECK(codesOf(test::as(db, bench.coach(), save).problems).contains(QStringLiteral("person_anonymised")));
        Note note;
        note.participant = first;
        note.happenedOn = bench.today();
        note.text = QStringLiteral("nog iets");
        const auto write = [&](db::Transaction& tx) { return work::addNote(tx, note); };
        CHECK(codesOf(test::as(db, bench.coach(), write).problems).contains(QStringLiteral("person_anonymised")));

        REQUIRE(work::finishDestruction(db, list, {}).done);
        const auto certificate = store::destruction::certificate(db, list).value();
        CHECK(certificate.pdf.startsWith("%PDF-1.4"));
        CHECK(certificate.markup.contains(QLatin1String("8.3")));
        CHECK(certificate.markup.contains(store::destruction::find(db, list)->sha256));
        CHECK_FALSE(certificate.markup.contains(QLatin1String("Berg")));
        CHECK_FALSE(certificate.markup.contains(QLatin1String("bezwaarzaak")));
        CHECK(store::destruction::find(db, list)->hasCertificate);
        CHECK(work::finishDestruction(db, list, {}).done);
        CHECK(codesOf(work::destroy(db, list).problems) ==
              QStringList{QStringLiteral("destruction_list_not_approved")});
    }
    SECTION("of whom something was written down since the approval is kept, and the list says so") {
        const db::Actor admin = db.actor();
        db::Actor coach = admin;
        coach.worker = bench.coach().value;
        db.setActor(coach);
        bench.refer(first, QDate(2026, 11, 3));
        db.setActor(admin);
        const auto outcome = work::destroy(db, list);
        REQUIRE(outcome.done);
        CHECK(outcome.done->persons == 0);
        CHECK(outcome.done->keptSince == 1);
        const auto items = store::destruction::items(db, list);
        CHECK(std::ranges::find(items, first, &DestructionItem::participant)->block == RetentionBlock::OpenTrajectory);
        CHECK(store::participants::find(db, first)->name.surname == QLatin1String("Berg"));
    }
    SECTION("a list whose lines were altered after the approval is not carried out") {
        db::Transaction tx(db, {});
        tx.statement("update destruction_item set kept_reason = '' where participant_id = :id").with(second).run();
        tx.commit();
        CHECK(codesOf(work::destroy(db, list).problems) == QStringList{QStringLiteral("destruction_list_altered")});
    }
    SECTION("cancelled halfway nothing happened") {
        const auto before = store::participants::find(db, first);
        CHECK(db::attempt([&] { work::destroy(db, list, [](auto, auto) { return false; }); })->fault() ==
              Fault::Cancelled);
        CHECK(store::participants::find(db, first) == before);
        CHECK(store::destruction::find(db, list)->state == DestructionState::Approved);
    }
    SECTION("a withdrawn list makes room for another") {
        must(db, [&](db::Transaction& tx) {
            return work::withdrawDestructionList(tx, list, QStringLiteral("regel klopt niet"));
        });
        must(db, make);
        CHECK(openItems(db).size() == 3);
    }
}
