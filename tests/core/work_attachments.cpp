// SPDX-License-Identifier: EUPL-1.2
// Documents in a dossier: what may be put in, who sees them, and what is left of them. On both engines.
#include "core/store/attachments.h"
#include "core/work/attachment_work.h"
#include "tests/support/faults.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using test::codesOf;
using test::WorkBench;
using work::AttachmentUse;

namespace {

Attachment documentOf(ParticipantId person, const char* name) {
    Attachment attachment;
    attachment.participant = person;
    attachment.kind = AttachmentKind::StageAgreement;
    attachment.name = QString::fromUtf8(name);
    return attachment;
}

} // namespace

TEST_CASE("the name of a file becomes one that is the same everywhere and leads nowhere") {
    struct Row {
        const char* name;
        const char* clean;
    };
    const Row rows[] = {
        {"overeenkomst.pdf", "overeenkomst.pdf"},
        {"../../etc/passwd", "passwd"},
        {"C:\\Temp\\brief.pdf", "brief.pdf"},
        {"CON", "_CON"},
        {"nul.pdf", "_nul.pdf"},
        {"COM1.txt", "_COM1.txt"},
        {"..", "document"},
        {"", "document"},
        {".verborgen.pdf", "verborgen.pdf"},
        {"-rf.pdf", "rf.pdf"},
        {"a\u202Efdp.exe", "afdp.exe"},
        {"wat? \"dit\" <is>|*.pdf", "wat dit is.pdf"},
        {"naam.pdf. . ", "naam.pdf"},
        {"Çelik   brief.pdf", "Çelik brief.pdf"},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        CHECK(cleanFileName(QString::fromUtf8(row.name)) == QString::fromUtf8(row.clean));
    }
    const QString longOne = cleanFileName(QString(300, u'x') + QStringLiteral(".pdf"));
    CHECK(longOne.size() <= 120);
    CHECK(longOne.endsWith(QStringLiteral(".pdf")));
}

TEST_CASE("a document that is empty, too large or a program is refused, and a medical name is warned for") {
    const QDate today(2026, 11, 22);
    const auto codes = [&](const char* name, const QByteArray& bytes, std::optional<QDate> on = {}) {
        Attachment attachment = documentOf(ParticipantId{1}, name);
        attachment.datedOn = on;
        return codesOf(check(attachment, bytes, today));
    };
    CHECK(codes("a.pdf", "%PDF-1.7").isEmpty());
    CHECK(codes("a.pdf", {}) == QStringList{QStringLiteral("attachment_empty")});
    CHECK(codes("a.pdf", QByteArray(largestAttachment, 'x')).isEmpty());
    CHECK(codes("a.pdf", QByteArray(largestAttachment + 1, 'x')) ==
          QStringList{QStringLiteral("attachment_too_large")});
    for (const char* name : {"a.exe", "a.pdf.EXE", "a.js", "a.lnk", "a.desktop", "a.sh"})
        CHECK(codes(name, "x") == QStringList{QStringLiteral("attachment_program")});
    for (const char* start : {"MZ\x90",
                              "\x7f"
                              "ELF",
                              "#!/bin/sh"})
        CHECK(codes("a.pdf", start) == QStringList{QStringLiteral("attachment_program")});
    CHECK(codes("a.pdf", "x", today.addDays(1)) == QStringList{QStringLiteral("day_in_future")});
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const auto added = bench.act(
        [&](db::Transaction& tx) { return work::addAttachment(tx, documentOf(person, "diagnose_2026.pdf"), "x"); });
    CHECK(added.done);
    CHECK(codesOf(added.problems) == QStringList{QStringLiteral("attachment_medical_words")});
}

TEST_CASE("a document is put in, opened with a line in the log, taken away with a reason and put back") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    QByteArray bytes("%PDF-1.7\0met nul en é", 21);
    Attachment document = documentOf(person, "stage overeenkomst.pdf");
    document.datedOn = QDate(2026, 11, 20);
    const auto id =
        bench.act([&](db::Transaction& tx) { return work::addAttachment(tx, document, bytes); }).done.value();
    const Attachment stored = store::attachments::find(bench.db(), id).value();
    CHECK(stored.size == bytes.size());
    CHECK(stored.sha256.size() == 64);
    CHECK(stored.mediaType == QStringLiteral("application/pdf"));
    CHECK(stored.recordedBy == bench.coach());
    CHECK(work::useAttachment(bench.db(), id, AttachmentUse::Opened).done.value() == bytes);
    CHECK(work::useAttachment(bench.db(), id, AttachmentUse::Exported).done.value() == bytes);
    CHECK(bench.db().number("select count(*) from journal where act in ('attachment_opened', 'attachment_exported')") ==
          2);

    const auto remove = [&](const char* reason) {
        return bench.act(
            [&](db::Transaction& tx) { return work::removeAttachment(tx, id, QString::fromUtf8(reason)); });
    };
    CHECK(codesOf(remove(" ").problems) == QStringList{QStringLiteral("text_missing")});
    REQUIRE(remove("verkeerde persoon"));
    CHECK(codesOf(remove("nog eens").problems) == QStringList{QStringLiteral("attachment_removed_already")});
    CHECK(store::attachments::find(bench.db(), id)->removedReason == QStringLiteral("verkeerde persoon"));
    const auto restore = [&] {
        return bench.act([&](db::Transaction& tx) { return work::restoreAttachment(tx, id); });
    };
    REQUIRE(restore());
    CHECK_FALSE(store::attachments::find(bench.db(), id)->removedOn);
    CHECK(codesOf(restore().problems) == QStringList{QStringLiteral("attachment_not_removed")});

    Attachment changed = store::attachments::find(bench.db(), id).value();
    changed.title = QStringLiteral("Overeenkomst");
    changed.sensitive = true;
    REQUIRE(bench.act([&](db::Transaction& tx) { return work::changeAttachment(tx, changed); }));
    CHECK(store::attachments::find(bench.db(), id)->title == QStringLiteral("Overeenkomst"));
    CHECK(test::faultOf([&] { bench.act([&](db::Transaction& tx) { return work::changeAttachment(tx, changed); }); }) ==
          Fault::Conflict);

    bench.db().execute(QStringLiteral("update attachment set sha256 = 'x'"));
    CHECK(test::faultOf([&] { work::useAttachment(bench.db(), id, AttachmentUse::Opened); }) == Fault::Damaged);
}

TEST_CASE("a vakspecialist sees and adds no documents") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const auto id =
        bench.act([&](db::Transaction& tx) { return work::addAttachment(tx, documentOf(person, "a.pdf"), "x"); })
            .done.value();
    CHECK(work::attachmentsFor(bench.db(), person, work::sightOf(bench.db())).size() == 1);
    bench.db().setActor(db::actorHere(bench.guide().value));
    CHECK(work::attachmentsFor(bench.db(), person, work::sightOf(bench.db())).empty());
    const QStringList mayNot{QStringLiteral("role_may_not")};
    CHECK(codesOf(work::useAttachment(bench.db(), id, AttachmentUse::Opened).problems) == mayNot);
    CHECK(codesOf(
              bench.act([&](db::Transaction& tx) { return work::addAttachment(tx, documentOf(person, "b.pdf"), "x"); })
                  .problems) == mayNot);
    CHECK(codesOf(bench.act([&](db::Transaction& tx) { return work::removeAttachment(tx, id, QStringLiteral("x")); })
                      .problems) == mayNot);
}
