// SPDX-License-Identifier: EUPL-1.2
// notes, documents list|add|save.
#include "app/ctl/files.h"
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/base/replace_file.h"
#include "core/store/attachments.h"
#include "core/work/attachment_work.h"
#include "core/work/note_search.h"
#include "ui/texts/dossier_labels.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wijkwerk::ctl {

namespace {

constexpr int mostHits = 200;

Exit searchNotes(Run& run) {
    const QString typed = run.text("search");
    const int limit = run.number("limit", 1, mostHits, 20);
    if (run.failed())
        return Exit::Refused;
    run.noteReading(work::notesSearched());
    QJsonArray items;
    for (const work::NoteHit& hit : work::searchNotes(run.database(), run.sight(), typed, limit)) {
        items.append(QJsonObject{{QStringLiteral("noteId"), json(hit.note)},
                                 {QStringLiteral("participantId"), json(hit.person)},
                                 {QStringLiteral("personNumber"), hit.number},
                                 {QStringLiteral("name"), hit.name},
                                 {QStringLiteral("day"), json(hit.day)},
                                 {QStringLiteral("kind"), json(hit.kind)},
                                 {QStringLiteral("authorId"), json(hit.author)},
                                 {QStringLiteral("sensitive"), hit.sensitive},
                                 {QStringLiteral("excerpt"), json(hit.excerpt)}});
        const QString words = hit.sensitive ? QCoreApplication::translate("Ctl", "(sensitive note)") : hit.excerpt;
        run.out().line(
            QStringLiteral("%1  %2  %3  %4  %5")
                .arg(shownDate(hit.day), QString::number(hit.number), hit.name, ui::labelOf(hit.kind), words));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit listDocuments(Run& run) {
    const auto person = run.participant(run.arguments().at(1));
    if (run.failed() || !person)
        return Exit::Refused;
    run.noteReading({QStringLiteral("dossier_opened"), person->value, {}});
    QJsonArray items;
    for (const Attachment& one : work::attachmentsFor(run.database(), *person, run.sight())) {
        // The name of a sensitive one is for who opens it.
        items.append(QJsonObject{{QStringLiteral("id"), json(one.id)},
                                 {QStringLiteral("kind"), json(one.kind)},
                                 {QStringLiteral("name"), json(one.sensitive ? QString() : one.name)},
                                 {QStringLiteral("title"), json(one.sensitive ? QString() : one.title)},
                                 {QStringLiteral("datedOn"), json(one.datedOn)},
                                 {QStringLiteral("size"), double(one.size)},
                                 {QStringLiteral("sha256"), json(one.sha256)},
                                 {QStringLiteral("sensitive"), one.sensitive},
                                 {QStringLiteral("removedOn"), json(one.removedOn)}});
        const QString name =
            one.sensitive ? QCoreApplication::translate("Ctl", "(sensitive document)") : one.shownName();
        run.out().line(QStringLiteral("%1  %2  %3").arg(QString::number(one.id.value), ui::labelOf(one.kind), name));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit addDocument(Run& run) {
    db::Database& database = run.writable();
    const auto person = run.participant(run.arguments().at(1));
    const QString path = run.text("from");
    Attachment attachment;
    attachment.kind = run.word("kind", AttachmentKind::Other);
    attachment.name = QFileInfo(path).fileName();
    attachment.title = run.text("title");
    attachment.datedOn = run.maybeDate("date");
    attachment.sensitive = run.arguments().has(QStringLiteral("sensitive"));
    if (run.failed() || !person)
        return Exit::Refused;
    attachment.participant = *person;
    const QByteArray bytes = readFile(path);
    const auto outcome =
        work::perform(database, [&](db::Transaction& tx) { return work::addAttachment(tx, attachment, bytes); });
    if (outcome.done)
        run.out().set("documentId", json(*outcome.done));
    return run.say(outcome);
}

Exit saveDocument(Run& run) {
    db::Database& database = run.writable();
    bool isNumber = false;
    const AttachmentId id{run.arguments().at(1).toLongLong(&isNumber)};
    const auto attachment = isNumber ? store::attachments::find(database, id) : std::nullopt;
    if (!attachment)
        throw Error(Fault::NotFound, run.arguments().at(1));
    const QString path = run.text("to");
    if (QFileInfo::exists(path))
        throw Error(Fault::FileExists, path);
    const auto outcome = work::useAttachment(database, id, work::AttachmentUse::Exported);
    if (outcome.done) {
        replaceFile(path, *outcome.done);
        run.out().set("path", QFileInfo(path).absoluteFilePath());
        run.out().set("sha256", attachment->sha256);
        run.out().line(QCoreApplication::translate("Ctl", "The document is in %1. It is not encrypted.").arg(path));
    }
    return run.say(outcome);
}

} // namespace

std::span<const Verb> dossierVerbs() {
    static const Verb table[] = {
        {"notes", "FILE --search TEXT [--limit N]",
         QT_TRANSLATE_NOOP("Ctl", "Finds notes by the beginnings of their words, newest first."), "search limit", "",
         "search", 1, 1, false, searchNotes},
        {"documents list", "FILE ID", QT_TRANSLATE_NOOP("Ctl", "Lists the documents in a dossier."), "", "", "", 2, 2,
         false, listDocuments},
        {"documents add", "FILE ID --from PATH [--kind KIND] [--title TEXT] [--date DATE] [--sensitive]",
         QT_TRANSLATE_NOOP("Ctl", "Puts a document in a dossier, 20 MB at most."), "from kind title date", "sensitive",
         "from", 2, 2, false, addDocument},
        {"documents save", "FILE DOCUMENT --to PATH",
         QT_TRANSLATE_NOOP("Ctl", "Saves a copy of a document; it is not encrypted there."), "to", "", "to", 2, 2,
         false, saveDocument},
    };
    return table;
}

} // namespace wijkwerk::ctl
