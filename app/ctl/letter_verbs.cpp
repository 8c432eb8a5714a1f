// SPDX-License-Identifier: EUPL-1.2
// letter: makes letters final and leaves their PDF in a folder; --text without a folder only shows what they would say.
#include "app/ctl/files.h"
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/domain/naming.h"
#include "core/letters/document.h"
#include "core/store/letters.h"
#include "core/store/participants.h"
#include "core/work/letter_work.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

namespace wijkwerk::ctl {

namespace {

/// Throws Stopped.
void requireMayRead(Run& run, const QString& templateName) {
    if (const auto right = work::lackingForLetter(run.sight(), templateName))
        run.require(*right);
}

Exit preview(Run& run, const std::vector<ParticipantId>& people, QDate date) {
    requireMayRead(run, run.text("template"));
    QJsonArray items;
    bool allMayBeFinal = true;
    for (const ParticipantId id : people) {
        run.noteReading({QStringLiteral("letter_shown"), id.value, {}});
        const auto prepared = work::prepareLetter(run.database(), id, run.text("template"), date);
        run.out().add(prepared.problems);
        allMayBeFinal = allMayBeFinal && prepared.mayBeFinal();
        const QString text = letters::plainText(prepared.document);
        items.append(QJsonObject{{QStringLiteral("participantId"), json(id)},
                                 {QStringLiteral("reference"), json(prepared.input.reference)},
                                 {QStringLiteral("subject"), json(prepared.document.subject)},
                                 {QStringLiteral("text"), json(text)}});
        run.out().line(text);
    }
    run.out().set("items", items);
    return allMayBeFinal ? Exit::Done : Exit::Refused;
}

/// The PDF that is in the department, as a file; the name is that of fileNameOf().
QString exportPdf(Run& run, const Letter& letter, const QDir& folder) {
    const Participant person = store::participants::find(run.database(), letter.participant).value();
    const QString path = folder.filePath(work::fileNameOf(letter, person.number));
    writeFile(path, store::letters::pdf(run.database(), letter.id));
    return path;
}

/// The letter as plain text, beside its PDF and on stdout.
void addText(Run& run, const Letter& letter, const QString& pdf, QJsonObject& item) {
    const QString text = letters::plainText(letters::documentFromMarkup(letter.markup).value());
    writeFile(QFileInfo(pdf).dir().filePath(QFileInfo(pdf).completeBaseName() + QStringLiteral(".txt")), text.toUtf8());
    item.insert(QStringLiteral("text"), text);
    run.out().line(text);
}

void addCopies(Run& run, const Letter& letter, const QDir& folder, QJsonObject& item) {
    run.noteFirst({QStringLiteral("letter_exported"), letter.participant.value, letter.reference});
    const QString path = exportPdf(run, letter, folder);
    item.insert(QStringLiteral("file"), QFileInfo(path).absoluteFilePath());
    run.out().line(QCoreApplication::translate("Ctl", "Letter %1 is in %2.").arg(letter.reference, path));
    if (run.arguments().has(QStringLiteral("text")))
        addText(run, letter, path, item);
}

/// Who only heard that the disk is full would make the letter once more.
Exit copyNotWritten(Run& run, const Letter& letter, const Error& trouble) {
    run.out().addError(
        QStringLiteral("letter_copy_not_written"),
        QCoreApplication::translate("Ctl", "Letter %1 is final and kept in the dossier, but its copy could not be "
                                           "written (%2). Do not make the letter again: letter-pdf writes the copy.")
            .arg(letter.reference, trouble.detail()));
    return Exit::Trouble;
}

/// A letter that is final is final, also when its copy cannot be written: that is looked at before anything is made.
void requireRoomFor(const QDir& folder) {
    QTemporaryFile probe(folder.filePath(QStringLiteral(".wijkwerk-XXXXXX")));
    if (!folder.mkpath(QStringLiteral(".")) || !probe.open())
        throw Error(Fault::NoPermission, folder.path());
}

Exit finalize(Run& run, const std::vector<ParticipantId>& people, QDate date) {
    const QDir folder(run.text("out"));
    requireRoomFor(folder);
    QJsonArray items;
    bool all = true;
    for (const ParticipantId id : people) {
        const auto outcome = work::perform(run.database(), [&](db::Transaction& tx) {
            return work::finalizeLetter(tx, id, run.text("template"), date,
                                        run.arguments().has(QStringLiteral("again")) ? work::Again::Yes
                                                                                     : work::Again::No);
        });
        run.out().add(outcome.problems);
        if (!outcome.done) {
            all = false;
            continue;
        }
        QJsonObject item = json(*outcome.done);
        items.append(item);
        run.out().set("items", items); // final it is, also when its copy or the next letter fails
        const auto trouble = db::attempt([&] { addCopies(run, *outcome.done, folder, item); });
        if (trouble)
            return copyNotWritten(run, *outcome.done, *trouble);
        items.replace(items.size() - 1, item);
        run.out().set("items", items);
    }
    run.out().set("items", items);
    return all ? Exit::Done : Exit::Refused;
}

Exit letter(Run& run) {
    const bool onlyText = run.text("out").isEmpty() && run.arguments().has(QStringLiteral("text"));
    if (onlyText)
        run.onlyLook();
    else
        run.writable();
    const QDate date = run.date("date", run.today());
    std::vector<ParticipantId> people;
    for (const QString& text : run.arguments().positional.mid(1)) {
        if (const auto id = run.participant(text))
            people.push_back(*id);
    }
    if (run.failed())
        return Exit::Refused;
    return onlyText ? preview(run, people, date) : finalize(run, people, date);
}

/// By kenmerk or id. Throws Error{NotFound}.
Letter letterOf(Run& run, db::Database& database) {
    const QString reference = run.arguments().at(1);
    for (const Letter& one : store::letters::findMany(database, store::letters::idsNewestFirst(database))) {
        if (one.reference == reference || QString::number(one.id.value) == reference)
            return one;
    }
    throw Error(Fault::NotFound, reference);
}

Exit markSent(Run& run) {
    db::Database& database = run.writable();
    if (run.failed())
        return Exit::Refused;
    const Letter one = letterOf(run, database);
    if (one.status == LetterStatus::Sent) {
        run.out().add({refusal(QStringLiteral("letter_sent_already"), {one.reference})});
        return Exit::Refused;
    }
    return run.say(work::perform(database, [&](db::Transaction& tx) { return work::markLetterSent(tx, one.id); }));
}

/// The PDF of a letter that was made before, once more as a file.
Exit copyPdf(Run& run) {
    const QDir folder(run.text("out"));
    requireRoomFor(folder);
    const Letter one = letterOf(run, run.database());
    requireMayRead(run, one.templateName);
    run.noteFirst({QStringLiteral("letter_exported"), one.participant.value, one.reference});
    const QString path = exportPdf(run, one, folder);
    run.out().set("file", QFileInfo(path).absoluteFilePath());
    run.out().line(QCoreApplication::translate("Ctl", "Letter %1 is in %2.").arg(one.reference, path));
    return Exit::Done;
}

} // namespace

std::span<const Verb> letterVerbs() {
    static const Verb table[] = {
        {"letter", "FILE ID… --template plaatsingsbrief --out DIR [--text] [--date DATE] [--again]",
         QT_TRANSLATE_NOOP(
             "Ctl", "Makes letters final as PDF; --text writes the words too, and without --out only shows them; "
                    "--again makes a second one about the same act."),
         "template out date", "text again", "template", 2, 10000, true, letter, "out text"},
        {"letter-pdf", "FILE REFERENCE --out DIR",
         QT_TRANSLATE_NOOP("Ctl", "Writes the PDF of a letter that was made before into a folder."), "out", "", "out",
         2, 2, false, copyPdf},
        {"letter-sent", "FILE REFERENCE", QT_TRANSLATE_NOOP("Ctl", "Writes down that a letter was sent."), "", "", "",
         2, 2, false, markSent},
    };
    return table;
}

} // namespace wijkwerk::ctl
