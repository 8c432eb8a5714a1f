// SPDX-License-Identifier: EUPL-1.2
// dossier, requests list|add|change|extend|answer, consents list|add|withdraw, note-correct, statement.
#include "app/ctl/files.h"
#include "app/ctl/json.h"
#include "app/ctl/verb.h"
#include "core/base/date_text.h"
#include "core/rules/consent.h"
#include "core/store/consents.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "core/store/rights_requests.h"
#include "core/work/acting.h"
#include "core/work/consent_work.h"
#include "core/work/correction_work.h"
#include "core/work/person_file.h"
#include "core/work/request_work.h"
#include "ui/texts/privacy_labels.h"

#include <QCoreApplication>
#include <QDir>

namespace wijkwerk::ctl {

namespace {

template <class IdType>
std::optional<IdType> idAt(Run& run, int argument) {
    bool isNumber = false;
    const qint64 value = run.arguments().at(argument).toLongLong(&isNumber);
    if (isNumber && value > 0)
        return IdType{value};
    throw Error(Fault::NotFound, run.arguments().at(argument));
}

Exit showProposals(Run& run, const work::PersonFile& file) {
    QJsonArray items;
    for (const work::Proposal& one : work::proposals(run.database(), file)) {
        items.append(QJsonObject{{QStringLiteral("place"), one.place},
                                 {QStringLiteral("start"), one.passage.start},
                                 {QStringLiteral("length"), one.passage.length},
                                 {QStringLiteral("kind"), codeOf(one.passage.kind)},
                                 {QStringLiteral("words"), one.passage.words},
                                 {QStringLiteral("before"), one.before},
                                 {QStringLiteral("after"), one.after},
                                 {QStringLiteral("reason"), QString()}});
        run.out().line(QStringLiteral("%1 %2+%3  %4: …%5[%6]%7…")
                           .arg(one.place)
                           .arg(one.passage.start)
                           .arg(one.passage.length)
                           .arg(ui::labelOf(one.passage.kind), one.before, one.passage.words, one.after)
                           .replace(u'\n', u' '));
    }
    run.out().set("proposals", items);
    return Exit::Done;
}

std::vector<work::Decision> decisionsOf(Run& run, Problems& problems) {
    std::vector<work::Decision> decisions;
    if (const QString path = run.text("black-out"); !path.isEmpty())
        decisions = work::decisionsFromJson(readFile(path), problems);
    if (const QString words = run.text("words"); !words.isEmpty())
        decisions.push_back({{}, 0, 0, words, run.text("reason")});
    return decisions;
}

Exit dossier(Run& run) {
    run.writable();
    const auto id = run.participant(run.arguments().at(1));
    Problems problems;
    const auto decisions = decisionsOf(run, problems);
    run.out().add(problems);
    if (run.failed() || !id)
        return Exit::Refused;
    const bool onlyPropose = run.arguments().has(QStringLiteral("proposals"));
    const QDir folder(run.text("out"));
    if (!onlyPropose)
        work::requireNoDossierIn(folder.path(), store::participants::find(run.database(), *id).value().number);
    // Everything is in it, so it is not made when that cannot be written down.
    run.noteFirst({onlyPropose ? QStringLiteral("dossier_opened") : QStringLiteral("dossier_exported"), id->value, {}});
    work::PersonFile file = work::personFile(run.database(), *id, &ui::dossierWord);
    if (onlyPropose)
        return showProposals(run, file);
    problems = work::leaveOut(file, decisions);
    run.out().add(problems);
    if (run.failed())
        return Exit::Refused;
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(Fault::NoPermission, folder.path());
    const work::WrittenFile written = work::writePersonFile(file, folder.path());
    run.out().set("pdf", QFileInfo(written.pdf).absoluteFilePath());
    run.out().set("json", QFileInfo(written.json).absoluteFilePath());
    run.out().set("pages", written.pages);
    run.out().set("sha256", written.sha256);
    run.out().set("leftOut", int(file.leftOut.size()));
    run.out().line(QCoreApplication::translate("Ctl", "The dossier is in %1.").arg(written.pdf));
    run.out().line(QCoreApplication::translate("Ctl", "These files are not encrypted. Send them safely, and remove "
                                                      "them after that."));
    return Exit::Done;
}

QJsonObject requestJson(const RightsRequest& one) {
    return {{QStringLiteral("id"), json(one.id)},
            {QStringLiteral("participantId"), json(one.participant)},
            {QStringLiteral("kind"), json(one.kind)},
            {QStringLiteral("receivedOn"), json(one.receivedOn)},
            {QStringLiteral("wish"), json(one.wish)},
            {QStringLiteral("identity"), json(one.identity)},
            {QStringLiteral("dueOn"), json(one.dueOn)},
            {QStringLiteral("extendedTo"), json(one.extendedTo)},
            {QStringLiteral("extensionReason"), json(one.extensionReason)},
            {QStringLiteral("extensionToldOn"), json(one.extensionToldOn)},
            {QStringLiteral("answeredOn"), json(one.answeredOn)},
            {QStringLiteral("outcome"), json(one.outcome)},
            {QStringLiteral("answer"), json(one.answer)},
            {QStringLiteral("handlerId"), json(one.handler)}};
}

Exit listRequests(Run& run) {
    QJsonArray items;
    for (const RightsRequest& one :
         store::rights_requests::all(run.database(), run.arguments().has(QStringLiteral("answered")))) {
        const auto person = store::participants::find(run.database(), one.participant);
        QJsonObject item = requestJson(one);
        item.insert(QStringLiteral("personNumber"), person ? person->number : 0);
        items.append(item);
        run.out().line(QStringLiteral("%1  %2  %3  %4")
                           .arg(QString::number(one.id.value), shownDate(one.deadline()),
                                QString::number(person ? person->number : 0), ui::labelOf(one.kind)));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit addRequest(Run& run) {
    db::Database& database = run.writable();
    const auto person = run.participant(run.arguments().at(1));
    work::NewRequest request;
    request.kind = run.word("kind", RequestKind::Access);
    request.receivedOn = run.date("date", run.today());
    request.identity = run.word("identity", IdentityCheck::NotYet);
    request.wish = run.text("text");
    if (run.failed() || !person)
        return Exit::Refused;
    request.participant = *person;
    const auto outcome =
        work::perform(database, [&](db::Transaction& tx) { return work::receiveRequest(tx, request); });
    if (!outcome.done)
        return run.say(outcome);
    const auto made = store::rights_requests::find(database, *outcome.done).value();
    run.out().set("requestId", json(made.id));
    run.out().set("dueOn", json(made.dueOn));
    run.out().line(QCoreApplication::translate("Ctl", "Request %1 must be answered on %2 at the latest.")
                       .arg(QString::number(made.id.value), shownDate(made.dueOn)));
    return run.say(outcome);
}

Exit changeRequest(Run& run) {
    db::Database& database = run.writable();
    const auto known = store::rights_requests::find(database, *idAt<RightsRequestId>(run, 1));
    if (!known)
        throw Error(Fault::NotFound, run.arguments().at(1));
    const IdentityCheck identity = run.word("identity", known->identity);
    const QString handler = run.text("handler");
    const auto worker = handler.isEmpty() ? std::optional(known->handler) : run.workerNamed(handler);
    if (run.failed() || !worker)
        return Exit::Refused;
    return run.say(work::perform(database, [&](db::Transaction& tx) {
        return work::changeRequest(tx, known->id, identity, *worker, known->wish);
    }));
}

Exit extendRequest(Run& run) {
    db::Database& database = run.writable();
    const work::Extension extension{*idAt<RightsRequestId>(run, 1), run.text("reason"), run.date("told", run.today())};
    if (run.failed())
        return Exit::Refused;
    const auto outcome =
        work::perform(database, [&](db::Transaction& tx) { return work::extendRequest(tx, extension); });
    if (outcome.done)
        run.out().set("extendedTo", json(*outcome.done));
    return run.say(outcome);
}

Exit answerRequest(Run& run) {
    db::Database& database = run.writable();
    const work::Answer answer{*idAt<RightsRequestId>(run, 1), run.date("date", run.today()),
                              run.word("outcome", RequestOutcome::Granted), run.text("reason")};
    if (run.failed())
        return Exit::Refused;
    return run.say(work::perform(database, [&](db::Transaction& tx) { return work::answerRequest(tx, answer); }));
}

Exit listConsents(Run& run) {
    const auto person = run.participant(run.arguments().at(1));
    if (run.failed() || !person)
        return Exit::Refused;
    run.noteReading({QStringLiteral("dossier_opened"), person->value, {}});
    QJsonArray items;
    const auto consents = work::visible(store::consents::ofParticipant(run.database(), *person), run.sight());
    for (const Consent& one : consents) {
        QJsonArray categories;
        for (const DataCategory category : one.categories)
            categories.append(json(category));
        items.append(QJsonObject{{QStringLiteral("id"), json(one.id)},
                                 {QStringLiteral("purpose"), json(one.purpose)},
                                 {QStringLiteral("categories"), categories},
                                 {QStringLiteral("receiver"), json(one.receiver)},
                                 {QStringLiteral("givenOn"), json(one.givenOn)},
                                 {QStringLiteral("how"), json(one.how)},
                                 {QStringLiteral("validUntil"), json(one.validUntil)},
                                 {QStringLiteral("withdrawnOn"), json(one.withdrawnOn)},
                                 {QStringLiteral("inForce"), rules::isInForce(one, run.today())}});
        run.out().line(QStringLiteral("%1  %2  %3  %4  %5")
                           .arg(QString::number(one.id.value), ui::labelOf(one.purpose), one.receiver,
                                shownDate(one.validUntil), ui::labelOf(rules::stateOf(one, run.today()))));
    }
    run.out().set("items", items);
    return Exit::Done;
}

Exit addConsent(Run& run) {
    db::Database& database = run.writable();
    const auto person = run.participant(run.arguments().at(1));
    Consent consent;
    consent.purpose = run.word("purpose", ConsentPurpose::Help);
    for (const QString& code : run.text("data").split(u',', Qt::SkipEmptyParts)) {
        if (const auto category = fromCode<DataCategory>(code.trimmed()))
            consent.categories.push_back(*category);
        else
            run.sayWrongValue("data", QStringLiteral("contact,agreements"));
    }
    consent.receiver = run.text("receiver");
    consent.receiverContact = run.text("contact");
    consent.givenOn = run.date("date", run.today());
    consent.how = run.word("how", ConsentHow::Written);
    consent.validUntil = run.date("until", rules::usualConsentEnd(consent.givenOn, work::ruleValues(database)));
    consent.language = run.text("language");
    if (run.failed() || !person)
        return Exit::Refused;
    consent.participant = *person;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) { return work::giveConsent(tx, consent); });
    if (outcome.done) {
        run.out().set("consentId", json(*outcome.done));
        run.out().line(QString::number(outcome.done->value));
    }
    return run.say(outcome);
}

Exit withdrawConsent(Run& run) {
    db::Database& database = run.writable();
    const work::Withdrawal withdrawal{*idAt<ConsentId>(run, 1), run.date("date", run.today()),
                                      run.word("how", ConsentHow::OralConfirmed)};
    if (run.failed())
        return Exit::Refused;
    return run.say(work::perform(database, [&](db::Transaction& tx) { return work::withdrawConsent(tx, withdrawal); }));
}

Exit correctNote(Run& run) {
    db::Database& database = run.writable();
    const auto known = store::notes::find(database, *idAt<NoteId>(run, 1));
    if (!known)
        throw Error(Fault::NotFound, run.arguments().at(1));
    Note right = *known;
    right.text = run.text("text");
    right.happenedOn = run.date("date", known->happenedOn);
    if (run.failed())
        return Exit::Refused;
    const auto outcome = work::perform(database, [&](db::Transaction& tx) {
        return work::correctNote(tx, known->id, right, {run.text("reason"), {}});
    });
    if (outcome.done)
        run.out().set("noteId", json(*outcome.done));
    return run.say(outcome);
}

Exit addStatement(Run& run) {
    db::Database& database = run.writable();
    const auto person = run.participant(run.arguments().at(1));
    PersonStatement statement;
    statement.about = run.word("about", StatementAbout::Person);
    statement.aboutId = run.text("id").toLongLong();
    statement.statedOn = run.date("date", run.today());
    statement.text = run.text("text");
    if (run.failed() || !person)
        return Exit::Refused;
    statement.participant = *person;
    if (statement.about == StatementAbout::Person)
        statement.aboutId = person->value;
    return run.say(work::perform(database, [&](db::Transaction& tx) { return work::addStatement(tx, statement); }));
}

} // namespace

std::span<const Verb> privacyVerbs() {
    static const Verb table[] = {
        {"dossier", "FILE ID --out DIR [--black-out DECISIONS.json] [--words WORDS --reason R] [--proposals]",
         QT_TRANSLATE_NOOP("Ctl", "Makes the dossier for the person: one PDF/A, one JSON file and the letters; "
                                  "--proposals shows what may be about others."),
         "out black-out words reason", "proposals", "", 2, 2, true, dossier, "out proposals"},
        {"requests list", "FILE [--answered]",
         QT_TRANSLATE_NOOP("Ctl", "Lists the requests about personal data that are open, or all of them."), "",
         "answered", "", 1, 1, false, listRequests},
        {"requests add", "FILE ID --kind KIND [--date DATE] [--identity HOW] [--text TEXT]",
         QT_TRANSLATE_NOOP("Ctl", "Writes down that a person asked for something about their data."),
         "kind date identity text", "", "kind", 2, 2, false, addRequest},
        {"requests change", "FILE REQUEST [--identity HOW] [--handler WORKER]",
         QT_TRANSLATE_NOOP("Ctl", "Changes how the person was recognised, or who handles the request."),
         "identity handler", "", "", 2, 2, false, changeRequest, "identity handler"},
        {"requests extend", "FILE REQUEST --reason R [--told DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Takes two months more, once, when the person was told why."), "reason told", "",
         "reason", 2, 2, false, extendRequest},
        {"requests answer", "FILE REQUEST --outcome OUTCOME [--date DATE] [--reason R]",
         QT_TRANSLATE_NOOP("Ctl", "Writes down how a request was answered."), "outcome date reason", "", "outcome", 2,
         2, false, answerRequest},
        {"consents list", "FILE ID", QT_TRANSLATE_NOOP("Ctl", "Lists what a person agreed to."), "", "", "", 2, 2,
         false, listConsents},
        {"consents add",
         "FILE ID --purpose P --data CONTACT,… --receiver WHO [--date DATE] [--until DATE] [--how written]",
         QT_TRANSLATE_NOOP("Ctl", "Writes down a consent."), "purpose data receiver contact date until how language",
         "", "purpose data receiver", 2, 2, false, addConsent},
        {"consents withdraw", "FILE CONSENT [--date DATE] [--how oral_confirmed]",
         QT_TRANSLATE_NOOP("Ctl", "Writes down that a consent was withdrawn."), "date how", "", "", 2, 2, false,
         withdrawConsent},
        {"note-correct", "FILE NOTE --text TEXT --reason R [--date DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Puts a note right with a new one; the old one stays."), "text reason date", "",
         "text reason", 2, 2, false, correctNote},
        {"statement", "FILE ID --text TEXT [--about note --id NOTE] [--date DATE]",
         QT_TRANSLATE_NOOP("Ctl", "Adds the person's own words to what we wrote."), "text about id date", "", "text", 2,
         2, false, addStatement},
    };
    return table;
}

} // namespace wijkwerk::ctl
