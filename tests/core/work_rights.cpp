// SPDX-License-Identifier: EUPL-1.2
// Requests, consents, corrections and statements, on both engines.
#include "core/reports/deadline_facts.h"
#include "core/rules/consent.h"
#include "core/rules/request_terms.h"
#include "core/store/consents.h"
#include "core/store/journal.h"
#include "core/store/notes.h"
#include "core/store/participant_list.h"
#include "core/store/rights_requests.h"
#include "core/store/trajectories.h"
#include "core/work/consent_work.h"
#include "core/work/correction_work.h"
#include "core/work/note_work.h"
#include "core/work/request_work.h"
#include "tests/support/long_closed.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using test::codesOf;
using test::WorkBench;

namespace {

const QDate day(2026, 11, 22); // today of the bench

Consent helpConsent(ParticipantId person) {
    Consent consent;
    consent.participant = person;
    consent.purpose = ConsentPurpose::Help;
    consent.categories = {DataCategory::Contact, DataCategory::Agreements};
    consent.receiver = QStringLiteral("Wijkteam Noord");
    consent.receiverContact = QStringLiteral("S. de Boer");
    consent.givenOn = QDate(2026, 11, 2);
    consent.validUntil = rules::usualConsentEnd(consent.givenOn);
    return consent;
}

work::NewRequest inzage(ParticipantId person, QDate on) {
    work::NewRequest request;
    request.participant = person;
    request.kind = RequestKind::Access;
    request.receivedOn = on;
    request.wish = QStringLiteral("Alles wat u van mij heeft");
    return request;
}

/// The register of requests is kept by a team lead.
WorkerId actAsLead(db::Database& database) {
    return test::actAsNew(database, Role::TeamLead);
}

} // namespace

TEST_CASE("a request is answered within one month, and has two months more when it is extended") {
    struct Row {
        QDate received, due, extended;
    };
    const Row rows[] = {
        {QDate(2026, 11, 22), QDate(2026, 12, 22), QDate(2027, 2, 22)},
        {QDate(2027, 1, 31), QDate(2027, 2, 28), QDate(2027, 4, 30)},
        {QDate(2026, 12, 31), QDate(2027, 1, 31), QDate(2027, 3, 31)},
        {QDate(2026, 11, 30), QDate(2026, 12, 30), QDate(2027, 2, 28)},
        {QDate(2028, 1, 30), QDate(2028, 2, 29), QDate(2028, 4, 30)},
    };
    for (const Row& row : rows) {
        CHECK(rules::requestDueOn(row.received) == row.due);
        CHECK(rules::requestExtendedTo(row.received) == row.extended);
    }
}

TEST_CASE("a request goes from received to extended to answered, each once") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const WorkerId lead = actAsLead(bench.db());
    const auto id =
        bench.act([&](db::Transaction& tx) { return work::receiveRequest(tx, inzage(person, QDate(2026, 11, 2))); })
            .done.value();
    auto request = store::rights_requests::find(bench.db(), id).value();
    CHECK(request.dueOn == QDate(2026, 12, 2));
    CHECK(request.handler == lead);
    const auto due = [&]() -> std::optional<Deadline> {
        const auto found = reports::deadlines(bench.db(), {{}, person}, day);
        return found.empty() ? std::nullopt : std::optional(found.front());
    };
    REQUIRE(due());
    CHECK(due()->rule == DeadlineRule::RightsRequest);
    CHECK(due()->due == QDate(2026, 12, 2));
    CHECK(due()->hard);
    CHECK(due()->owner == lead);
    CHECK(rules::stateOf(request, day) == rules::RequestState::Soon);
    CHECK(rules::stateOf(request, QDate(2026, 12, 3)) == rules::RequestState::Late);

    // Nobody gets an answer before it is known who they are.
    work::Answer answer{id, day, RequestOutcome::Granted, {}};
    const auto respond = [&] {
        return bench.act([&](db::Transaction& tx) { return work::answerRequest(tx, answer); });
    };
    CHECK(codesOf(respond().problems) == QStringList{QStringLiteral("identity_not_checked")});
    bench
        .act([&](db::Transaction& tx) {
            return work::changeRequest(tx, id, IdentityCheck::DocumentShown, lead, request.wish);
        })
        .done.value();

    work::Extension extension{id, {}, QDate(2026, 11, 23)};
    const auto extend = [&] {
        return bench.act([&](db::Transaction& tx) { return work::extendRequest(tx, extension); });
    };
    CHECK(codesOf(extend().problems) == QStringList{QStringLiteral("text_missing"), QStringLiteral("day_in_future")});
    extension = {id, QStringLiteral("Veel stukken"), day};
    CHECK(extend().done == QDate(2027, 2, 2));
    CHECK(due()->due == QDate(2027, 2, 2));
    CHECK(codesOf(extend().problems) == QStringList{QStringLiteral("request_extended_already")});
    CHECK(store::rights_requests::openUntil(bench.db(), QDate(2026, 12, 31)).empty());
    CHECK(store::rights_requests::openUntil(bench.db(), QDate(2027, 2, 2)).size() == 1);

    answer.outcome = RequestOutcome::Partly;
    CHECK(codesOf(respond().problems) == QStringList{QStringLiteral("text_missing")});
    answer.reasons = QStringLiteral("Niet wat over anderen gaat");
    CHECK(respond());
    CHECK_FALSE(due());
    CHECK(codesOf(respond().problems) == QStringList{QStringLiteral("request_answered_already")});
    request = store::rights_requests::find(bench.db(), id).value();
    CHECK(request.outcome == RequestOutcome::Partly);
    CHECK(rules::stateOf(request, QDate(2030, 1, 1)) == rules::RequestState::Answered);
    CHECK(store::rights_requests::all(bench.db(), false).empty());
    CHECK(store::rights_requests::ofParticipant(bench.db(), person).size() == 1);
    CHECK(store::journal::ofParticipant(bench.db(), person).front().act == QStringLiteral("request_answered"));

    // What somebody read before is not written over what is newer.
    request.revision = 1;
    auto tx = db::Transaction(bench.db(), {QStringLiteral("test"), 0, {}});
    CHECK_THROWS_AS(store::rights_requests::update(tx, request), Error);
}

TEST_CASE("an extension that is told after the first month is no extension") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    actAsLead(bench.db());
    const auto id =
        bench.act([&](db::Transaction& tx) { return work::receiveRequest(tx, inzage(person, QDate(2026, 10, 20))); })
            .done.value();
    const work::Extension extension{id, QStringLiteral("Veel stukken"), QDate(2026, 11, 21)};
    const auto outcome = bench.act([&](db::Transaction& tx) { return work::extendRequest(tx, extension); });
    CHECK(codesOf(outcome.problems) == QStringList{QStringLiteral("extension_told_too_late")});
    const auto late =
        bench.act([&](db::Transaction& tx) { return work::receiveRequest(tx, inzage(person, QDate(2026, 11, 23))); });
    CHECK(codesOf(late.problems) == QStringList{QStringLiteral("day_in_future")});
}

TEST_CASE("a consent counts from the day it is given until its last day, and not from the day it is withdrawn") {
    Consent consent = helpConsent({});
    CHECK(consent.validUntil == QDate(2027, 5, 1));
    struct Row {
        QDate on;
        bool counts;
    };
    const Row rows[] = {
        {QDate(2026, 11, 1), false}, {QDate(2026, 11, 2), true}, {QDate(2027, 5, 1), true}, {QDate(2027, 5, 2), false}};
    for (const Row& row : rows)
        CHECK(rules::isInForce(consent, row.on) == row.counts);
    CHECK(rules::stateOf(consent, QDate(2027, 4, 16)) == rules::ConsentState::InForce);
    CHECK(rules::stateOf(consent, QDate(2027, 4, 17)) == rules::ConsentState::Ending);
    consent.withdrawnOn = QDate(2026, 11, 20);
    CHECK(rules::isInForce(consent, QDate(2026, 11, 19)));
    CHECK_FALSE(rules::isInForce(consent, QDate(2026, 11, 20)));
    CHECK(rules::stateOf(consent, QDate(2026, 11, 20)) == rules::ConsentState::Withdrawn);
}

TEST_CASE("without a consent the answer is no, also about pictures") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const auto may = [&](ConsentPurpose purpose, const char* receiver, QDate on) {
        return work::consentFor(bench.db(), person, purpose, QString::fromUtf8(receiver), on).has_value();
    };
    CHECK_FALSE(may(ConsentPurpose::PhotoFilm, "Gemeente Wijkerdam", day));
    const auto id =
        bench.act([&](db::Transaction& tx) { return work::giveConsent(tx, helpConsent(person)); }).done.value();
    CHECK(may(ConsentPurpose::Help, "wijkteam noord", day));
    CHECK_FALSE(may(ConsentPurpose::Help, "Wijkteam Zuid", day));
    CHECK_FALSE(may(ConsentPurpose::PhotoFilm, "Wijkteam Noord", day));
    CHECK_FALSE(may(ConsentPurpose::Help, "Wijkteam Noord", QDate(2027, 5, 2)));
    CHECK(store::consents::endingBetween(bench.db(), day, QDate(2027, 5, 1)).size() == 1);

    work::Withdrawal withdrawal{id, QDate(2026, 11, 1), ConsentHow::OralConfirmed};
    const auto withdraw = [&] {
        return bench.act([&](db::Transaction& tx) { return work::withdrawConsent(tx, withdrawal); });
    };
    CHECK(codesOf(withdraw().problems) == QStringList{QStringLiteral("step_before_last")});
    withdrawal.on = day;
    const QDate near(2027, 4, 26);
    CHECK(reports::deadlines(bench.db(), {{}, person}, near).size() == 1);
    CHECK(withdraw());
    CHECK(reports::deadlines(bench.db(), {{}, person}, near).empty());
    CHECK(codesOf(withdraw().problems) == QStringList{QStringLiteral("consent_withdrawn_already")});
    CHECK_FALSE(may(ConsentPurpose::Help, "Wijkteam Noord", day));
    CHECK(may(ConsentPurpose::Help, "Wijkteam Noord", QDate(2026, 11, 21)));
    const auto kept = store::consents::ofParticipant(bench.db(), person);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().withdrawnHow == ConsentHow::OralConfirmed);
    CHECK(kept.front().withdrawnBy == bench.coach());
    CHECK(kept.front().categories == std::vector{DataCategory::Contact, DataCategory::Agreements});
    CHECK(store::consents::endingBetween(bench.db(), day, QDate(2027, 5, 1)).empty());
}

TEST_CASE("a consent names who, which data and until when; pictures go apart") {
    Consent consent = helpConsent({});
    consent.receiver.clear();
    consent.categories = {DataCategory::Contact, DataCategory::Pictures};
    consent.validUntil = QDate(2026, 10, 1);
    CHECK(codesOf(check(consent, day)) == QStringList{QStringLiteral("consent_receiver_missing"),
                                                      QStringLiteral("consent_pictures_apart"),
                                                      QStringLiteral("period_ends_before_start")});
    consent = helpConsent({});
    consent.purpose = ConsentPurpose::PhotoFilm;
    CHECK(codesOf(check(consent, day)) == QStringList{QStringLiteral("consent_pictures_apart")});
    consent.categories = {DataCategory::Pictures};
    CHECK(check(consent, day).empty());
    consent.categories.clear();
    consent.givenOn = day.addDays(1);
    CHECK(codesOf(check(consent, day)) ==
          QStringList{QStringLiteral("consent_data_missing"), QStringLiteral("day_in_future")});
}

TEST_CASE("to whom data may go is for the jobcoach and the privacy officer, pictures for everybody") {
    Consent pictures = helpConsent({});
    pictures.purpose = ConsentPurpose::PhotoFilm;
    work::Sight sight;
    sight.hasAdmin = true;
    for (const auto& [role, count] : {std::pair{Role::JobCoach, 2}, std::pair{Role::PrivacyOfficer, 2},
                                      std::pair{Role::CraftSpecialist, 1}, std::pair{Role::TeamLead, 1}}) {
        sight.role = role;
        CHECK(int(work::visible({helpConsent({}), pictures}, sight).size()) == count);
    }
}

TEST_CASE("a fact is put right with its reason, and what it was stays") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId id = bench.addPerson();
    const db::Actor coach = bench.db().actor();
    actAsLead(bench.db());
    const auto request =
        bench.act([&](db::Transaction& tx) { return work::receiveRequest(tx, inzage(id, day)); }).done.value();
    bench.db().setActor(coach); // who guides this person puts it right
    Participant person = store::participants::find(bench.db(), id).value();
    person.name.surname = QStringLiteral("Bergh");
    person.bsn = QStringLiteral("123456782");
    const auto correct = [&](const QString& reason) {
        return bench.act([&](db::Transaction& tx) { return work::correctParticipant(tx, person, {reason, request}); });
    };
    CHECK(codesOf(correct(QStringLiteral(" ")).problems) == QStringList{QStringLiteral("text_missing")});
    CHECK(correct(QStringLiteral("Zo staat het in het paspoort")));
    CHECK(store::participants::find(bench.db(), id)->name.surname == QStringLiteral("Bergh"));
    const auto kept = store::rights_requests::corrections(bench.db(), id);
    REQUIRE(kept.size() == 2);
    for (const Correction& one : kept) {
        CHECK(one.reason == QStringLiteral("Zo staat het in het paspoort"));
        CHECK(one.request == request);
        CHECK(one.worker == bench.coach());
        if (one.field == QStringLiteral("surname"))
            CHECK(one.was == QStringLiteral("Berg"));
        else
            CHECK_FALSE(one.was.contains(WorkBench::bsn));
    }
}

TEST_CASE("a note is put right by one that takes its place, once") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    Note note;
    note.participant = person;
    note.kind = NoteKind::Talk;
    note.happenedOn = day;
    note.text = QStringLiteral("Kwam te laat");
    const auto old = bench.act([&](db::Transaction& tx) { return work::addNote(tx, note); }).done.value();
    Note right = note;
    right.happenedOn = QDate(2026, 11, 16);
    right.text = QStringLiteral("Kwam op tijd");
    const auto correct = [&](NoteId which, const QString& reason) {
        return bench.act([&](db::Transaction& tx) { return work::correctNote(tx, which, right, {reason, {}}); });
    };
    CHECK(codesOf(correct(old, {}).problems) == QStringList{QStringLiteral("text_missing")});
    const auto newer = correct(old, QStringLiteral("Andere dag bedoeld")).done.value();
    CHECK(codesOf(correct(old, QStringLiteral("nog eens")).problems) ==
          QStringList{QStringLiteral("note_corrected_already")});
    const auto notes = store::notes::ofParticipant(bench.db(), person);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].id == old);
    CHECK(notes[0].supersededBy == newer);
    CHECK(notes[1].supersedes == old);
    CHECK(notes[1].correctionReason == QStringLiteral("Andere dag bedoeld"));
    CHECK(store::notes::latestOf(bench.db(), person)->id == newer);
    // Only what holds counts as the last contact.
    const auto rows = store::participant_list::rows(bench.db(), {person}, bench.today());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().lastContact == QDate(2026, 11, 16));
}

TEST_CASE("the person's own words stand beside what we wrote, of this person only") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const ParticipantId other = bench.addAnother();
    const TrajectoryId trajectory = bench.suitable(person);
    const auto advice = store::trajectories::latestAdvice(bench.db(), trajectory).value();
    PersonStatement statement;
    statement.participant = person;
    statement.about = StatementAbout::Advice;
    statement.aboutId = advice.id.value;
    statement.text = QStringLiteral("Ik kan meer dan hier staat");
    statement.statedOn = day;
    const auto add = [&] { return bench.act([&](db::Transaction& tx) { return work::addStatement(tx, statement); }); };
    CHECK(add());
    statement.about = StatementAbout::Person;
    statement.aboutId = person.value;
    CHECK(add());
    statement.text.clear();
    CHECK(codesOf(add().problems) == QStringList{QStringLiteral("text_missing")});
    statement.text = QStringLiteral("x");
    statement.about = StatementAbout::Advice;
    statement.aboutId = advice.id.value;
    statement.participant = other;
    CHECK_THROWS_AS(add(), Error);
    const auto kept = store::rights_requests::statements(bench.db(), person);
    REQUIRE(kept.size() == 2);
    CHECK(kept.front().aboutId == advice.id.value);
    CHECK(store::rights_requests::statements(bench.db(), other).empty());
}
