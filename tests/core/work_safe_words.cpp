// SPDX-License-Identifier: EUPL-1.2
// What was typed stays what it was meant to be: drafts, sensitive words, words that the log may not tell. On both
// engines where rows are written.
#include "core/domain/attachment.h"
#include "core/store/certificates.h"
#include "core/store/contracts.h"
#include "core/store/handovers.h"
#include "core/store/journal.h"
#include "core/store/notes.h"
#include "core/store/tasks.h"
#include "core/work/consent_work.h"
#include "core/work/handover_work.h"
#include "core/work/note_work.h"
#include "core/work/profile_work.h"
#include "core/work/sight.h"
#include "core/work/stage_papers.h"
#include "core/work/timeline.h"
#include "tests/support/contract_bench.h"
#include "tests/support/leaving_bench.h"
#include "tests/support/running_stage.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using namespace wijkwerk::test;
using rules::Right;

namespace {

const QString place = QStringLiteral("note");

Note noteOf(ParticipantId person, const char* text, QDate on) {
    Note note;
    note.participant = person;
    note.text = QString::fromUtf8(text);
    note.happenedOn = on;
    return note;
}

std::int64_t linesOf(WorkBench& bench, const char* act) {
    return bench.db().number(("select count(*) from journal where act = '" + QByteArray(act) + "'").constData());
}

QString wordsOf(const letters::Document& paper) {
    QString words;
    for (const letters::Block& block : paper.body) {
        for (const letters::Run& run : block.runs)
            words += run.text + u'\n';
    }
    return words;
}

Handover warm(TrajectoryId trajectory, const char* organisation) {
    Handover handover;
    handover.trajectory = trajectory;
    handover.organisation = QString::fromUtf8(organisation);
    handover.warm = true;
    handover.agreedOn = day("20-11-2026");
    return handover;
}

} // namespace

TEST_CASE("only the note that was typed there spends its draft: any other note leaves it alone") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const ParticipantId other = bench.addAnother();
    Draft draft;
    draft.participant = person;
    draft.author = bench.coach();
    draft.place = place;
    draft.text = QStringLiteral("Half verhaal");
    draft.kind = NoteKind::Visit;
    draft.day = day("20-11-2026");
    draft.sensitive = true;
    bench.act([&](db::Transaction& tx) {
        store::notes::saveDraft(tx, draft);
        return Outcome<Done>{{}, Done{}};
    });
    const auto kept = [&] { return store::notes::draft(bench.db(), person, place, bench.coach()); };
    REQUIRE(bench.act([&](auto& tx) { return addNote(tx, noteOf(person, "Gebeld", bench.today())); }));
    REQUIRE(bench.act([&](auto& tx) {
        return addNoteForMany(tx, noteOf({}, "Werkoverleg", bench.today()), {person, other});
    }));
    REQUIRE(kept());
    CHECK(kept()->text == draft.text);
    CHECK(kept()->kind == NoteKind::Visit);
    CHECK(kept()->day == draft.day);
    CHECK(kept()->sensitive);
    REQUIRE(bench.act([&](auto& tx) { return addNoteOfDraft(tx, noteOf(person, "Heel verhaal", bench.today())); }));
    CHECK_FALSE(kept());
}

TEST_CASE("a letter and words on a voicemail are no contact and leave the task to call open") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    for (const NoteKind kind : {NoteKind::Voicemail, NoteKind::Letter}) {
        CHECK_FALSE(isContact(kind));
        Note note = noteOf(person, "Ingesproken", bench.today());
        note.kind = kind;
        const auto id = bench.act([&](auto& tx) { return addNote(tx, note); });
        REQUIRE(id);
        CHECK(store::notes::find(bench.db(), *id.done)->kind == kind);
    }
    for (const TimelineEntry& entry : timeline(bench.db(), person))
        CHECK_FALSE(entry.isContact);
}

TEST_CASE("medical words in a note that is changed leave their line too") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const NoteId id =
        bench.act([&](auto& tx) { return addNote(tx, noteOf(person, "Rustig", bench.today())); }).done.value();
    CHECK(linesOf(bench, "medical_words_kept") == 0);
    Note note = store::notes::find(bench.db(), id).value();
    note.text = QStringLiteral("Heeft een depressie");
    REQUIRE(bench.act([&](auto& tx) { return editNote(tx, note); }));
    CHECK(linesOf(bench, "medical_words_kept") == 1);
}

TEST_CASE("why a stage stands still is for who sees the screening, in words and as a code") {
    RunningStage stage;
    SuspendRequest request;
    request.trajectory = stage.trajectory;
    request.from = day("20-11-2026");
    request.reason = SuspensionReason::Personal;
    request.note = QStringLiteral("GEHEIMWOORD");
    REQUIRE(stage.bench.act([&](auto& tx) { return suspendStage(tx, request); }));
    Sight sight = sightOf(stage.bench.db());
    for (const auto& role : Words<Role>::list) {
        sight.role = role.value;
        CAPTURE(role.code);
        for (const TimelineEntry& entry : visible(timeline(stage.bench.db(), stage.person), sight)) {
            if (entry.kind != TimelineKind::Suspension)
                continue;
            CHECK(entry.text.isEmpty() != sight.may(Right::SeeScreening));
            CHECK(entry.args.value(0).isEmpty() != sight.may(Right::SeeScreening));
        }
    }
}

TEST_CASE("the log does not tell why data were handed over without consent") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    Handover handover = warm(id, "Veilig Thuis");
    handover.warm = false;
    handover.otherGround = QStringLiteral("GEHEIMWOORD");
    handover.groundLead = actAsNew(bench.db(), Role::TeamLead);
    handover.groundOfficer = actAsNew(bench.db(), Role::PrivacyOfficer);
    bench.db().setActor(db::actorHere(bench.coach().value));
    REQUIRE(bench.act([&](auto& tx) { return saveHandover(tx, handover); }));
    CHECK(bench.db().number("select count(*) from handover where other_ground = 'GEHEIMWOORD'") == 1);
    CHECK(bench.db().number("select count(*) from journal where note like '%GEHEIMWOORD%' or parts like "
                            "'%GEHEIMWOORD%'") == 0);
}

TEST_CASE("a hand-over that is done stays as it was; another one is new, and does not undo it") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    EndRequest end = dropOut(id);
    end.handoverRefused = false;
    end.overrideReason = QStringLiteral("Over de overdracht praten wij later");
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    CHECK(handoverToFill(bench.db(), id).id.isNull());
    Handover first = warm(id, "Wijkteam Noord");
    first.id = bench.act([&](auto& tx) { return saveHandover(tx, first); }).done.value();
    CHECK(handoverToFill(bench.db(), id).id == first.id);
    first = store::handovers::find(bench.db(), first.id).value();
    first.doneOn = day("21-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return saveHandover(tx, first); }));

    Handover second = handoverToFill(bench.db(), id);
    CHECK(second.id.isNull());
    second.trajectory = id;
    second.organisation = QStringLiteral("Schuldhulp");
    second.warm = true;
    second.agreedOn = day("22-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return saveHandover(tx, second); }));
    CHECK(store::handovers::ofTrajectory(bench.db(), id).size() == 2);
    CHECK(store::handovers::find(bench.db(), first.id)->organisation == QStringLiteral("Wijkteam Noord"));
    CHECK(store::trajectories::endOf(bench.db(), id)->handedOverOn == day("21-11-2026"));
}

TEST_CASE("a contract that somebody put right meanwhile is not put right, ended or undone once more") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId contract = bench.recorded(id, day("01-12-2026"), day("30-11-2027"));
    ContractCorrection correction{contract, store::contracts::find(bench.db(), contract)->terms, bench.today(),
                                  QStringLiteral("HR-12"), QStringLiteral("Tikfout")};
    const auto correct = [&] { return bench.act([&](auto& tx) { return correctContract(tx, correction); }); };
    REQUIRE(correct());
    const QString code = QStringLiteral("contract_corrected_already");
    CHECK(codesOf(correct().problems).contains(code));
    CHECK(codesOf(bench
                      .act([&](auto& tx) {
                          return endContract(tx, {contract, day("30-06-2027"), QStringLiteral("klaar"), {}});
                      })
                      .problems)
              .contains(code));
    CHECK(store::contracts::ofTrajectory(bench.db(), id).size() == 1);
}

TEST_CASE("what ended or was withdrawn already ends once, with one line in the log") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    Certificate certificate;
    certificate.participant = person;
    certificate.kind = CertificateKind::Other;
    certificate.name = QStringLiteral("Bosmaaier");
    const auto id = bench.act([&](auto& tx) { return saveCertificate(tx, certificate); });
    REQUIRE(id);
    for (int times = 0; times < 2; ++times)
        CHECK(bench.act([&](auto& tx) { return endCertificate(tx, *id.done); }));
    CHECK(linesOf(bench, "certificate_ended") == 1);
}

TEST_CASE("photos are one fact: the paper of the agreement tells the consent, and without one it says no") {
    RunningStage stage;
    const auto paper = [&] { return wordsOf(agreementPaper(stage.bench.db(), stage.now().id, stage.bench.today())); };
    const QString no = QStringLiteral("U gaf geen toestemming voor foto's");
    CHECK(paper().contains(no));
    Consent consent;
    consent.participant = stage.person;
    consent.purpose = ConsentPurpose::PhotoFilm;
    consent.categories = {DataCategory::Pictures};
    consent.receiver = QStringLiteral("de website van de gemeente");
    consent.givenOn = day("20-11-2026");
    consent.validUntil = day("19-05-2027");
    const auto id = stage.bench.act([&](auto& tx) { return giveConsent(tx, consent); });
    REQUIRE(id);
    CHECK(paper().contains(QStringLiteral("de website van de gemeente")));
    CHECK_FALSE(paper().contains(no));
    REQUIRE(stage.bench.act([&](auto& tx) {
        return withdrawConsent(tx, {*id.done, tx.today(), ConsentHow::Written});
    }));
    CHECK(paper().contains(no));
}

TEST_CASE("a document that would run, fetch or carry something along is refused, a plain one is not") {
    for (const char* name : {"a.html", "a.HTM", "a.svg", "a.mhtml", "a.docm", "a.xlsm", "a.pptm", "a.settingcontent-ms",
                             "a.iqy", "a.xll", "a.msix", "a.jnlp", "a.ps1xml", "a.one", "a.rdp"}) {
        CAPTURE(name);
        CHECK(isProgram(QString::fromUtf8(name), "x"));
    }
    for (const char* name :
         {"a.pdf", "a.docx", "a.doc", "a.xlsx", "a.xls", "a.csv", "a.odt", "a.png", "a.eml", "a.msg"}) {
        CAPTURE(name);
        CHECK_FALSE(isProgram(QString::fromUtf8(name), "x"));
    }
}
