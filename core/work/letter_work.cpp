// SPDX-License-Identifier: EUPL-1.2
#include "core/work/letter_work.h"

#include "core/base/date_text.h"

#include "core/db/cipher.h"
#include "core/keys/slot_file.h"
#include "core/letters/gates.h"
#include "core/letters/merge.h"
#include "core/print/pdf.h"
#include "core/store/letters.h"
#include "core/work/acting.h"
#include "core/work/letter_input.h"
#include "core/work/letter_reading.h"
#include "core/work/request_work.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

/// What people practise with says so, on every page: it could be sent by mistake.
QString practiceMark(db::Database& database, const Department& department) {
    const auto& opened = database.watchedFile();
    if (db::encrypts() && !department.demo && !(opened && keys::storedKey(opened->path())))
        return {};
    return QStringLiteral("OEFENVERSIE: deze brief is om te oefenen en gaat niet over een echt mens.");
}

/// Not forbidden: the first one may have been lost in the post. But it is a second decision.
Problem madeBefore(const Letter& earlier) {
    Problem problem = warning(QStringLiteral("letter_made_before"));
    problem.args = {earlier.reference, shownDate(earlier.datedOn)};
    return problem;
}

PreparedLetter prepare(db::Database& database, ParticipantId participant, const QString& templateName, QDate date,
                       const QString& reference, letters::Moment moment) {
    PreparedLetter prepared;
    const letters::Template form = letters::load(templateName);
    prepared.input = letterInput(database, requireParticipant(database, participant), templateName, date);
    prepared.input.reference = reference;
    if (!date.isValid())
        prepared.problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("date")));
    else if (date < database.clock().today()) // the term for bezwaar would have begun before anybody had the letter
        prepared.problems.push_back(wrong(QStringLiteral("letter_date_past"), QStringLiteral("date"), shownDate(date),
                                          shownDate(database.clock().today())));
    std::ranges::move(stillness(database, sightOf(database), participant, templateName),
                      std::back_inserter(prepared.problems));
    const auto since = occasionFor(database, prepared.input, templateName);
    if (!since) {
        prepared.problems.push_back(noOccasion(templateName));
        return prepared;
    }
    if (const auto earlier = madeSince(database, participant, templateName, *since))
        prepared.problems.push_back(madeBefore(*earlier));
    if (templateName == u"aanzegbrief-einde" && !prepared.input.notice)
        prepared.problems.push_back(warning(QStringLiteral("letter_end_undecided")));
    if (const auto restriction = restrictionOf(database, participant)) {
        Problem problem = warning(QStringLiteral("person_restricted"));
        problem.args = {shownDate(restriction->receivedOn)};
        prepared.problems.push_back(problem);
    }
    prepared.document = letters::merge(form, letters::facts(prepared.input), date);
    prepared.document.mark = practiceMark(database, prepared.input.department);
    std::ranges::copy(letters::check(prepared.document, prepared.input, moment), std::back_inserter(prepared.problems));
    return prepared;
}

} // namespace

PreparedLetter prepareLetter(db::Database& database, ParticipantId participant, const QString& templateName,
                             QDate date) {
    if (Problems no = lackingLetter(database, templateName); !no.empty()) {
        PreparedLetter hidden;
        hidden.problems = std::move(no);
        return hidden;
    }
    const QString next = store::letters::nextReference(database, date.year());
    return prepare(database, participant, templateName, date, next, letters::Moment::Preview);
}

Outcome<Letter> finalizeLetter(db::Transaction& tx, ParticipantId participant, const QString& templateName, QDate date,
                               Again again) {
    if (Problems no = lacking(tx, Right::MakeLetter); !no.empty())
        return {std::move(no), {}};
    if (Problems no = lackingLetter(tx.database(), templateName); !no.empty())
        return {std::move(no), {}};
    // The kenmerk is taken only when the letter can be made: a refusal leaves no gap in the numbers.
    db::Database& database = tx.database();
    const QString reference = store::letters::nextReference(database, date.year());
    PreparedLetter prepared = prepare(database, participant, templateName, date, reference, letters::Moment::Final);
    for (Problem& problem : prepared.problems) {
        // A second decision, and an end that nobody decided, are made on purpose only.
        const bool isDoubt = problem.code == u"letter_made_before" || problem.code == u"letter_end_undecided";
        if (again == Again::No && isDoubt)
            problem.severity = Severity::Wrong;
    }
    Outcome<Letter> outcome{prepared.problems, {}};
    if (!prepared.mayBeFinal())
        return outcome;
    const print::Pdf pdf = print::pdf(prepared.document, prepared.input.department.logo);
    beginAct(tx, QStringLiteral("letter_finalized"), participant);
    Letter letter;
    letter.participant = participant;
    letter.trajectory = prepared.input.trajectory.id;
    letter.templateName = templateName;
    letter.reference = store::letters::takeReference(tx, date.year());
    letter.subject = prepared.document.subject;
    letter.datedOn = date;
    letter.isDecision = prepared.document.isDecision;
    letter.markup = letters::toMarkup(prepared.document);
    letter.sha256 = pdf.sha256;
    letter.pages = pdf.pages;
    letter.author = actorOf(tx);
    letter.recordedAt = tx.now();
    if (letter.reference != reference)
        throw Error(Fault::Conflict, reference);
    letter.id = store::letters::add(tx, letter, pdf.bytes);
    outcome.done = letter;
    return outcome;
}

Outcome<Done> markLetterSent(db::Transaction& tx, LetterId id) {
    if (Problems no = lacking(tx, Right::MakeLetter); !no.empty())
        return {std::move(no), {}};
    const auto letter = store::letters::find(tx.database(), id);
    if (!letter)
        throw Error(Fault::NotFound);
    if (Problems no = lackingLetter(tx.database(), letter->templateName); !no.empty())
        return {std::move(no), {}};
    beginAct(tx, QStringLiteral("letter_sent"), letter->participant);
    store::letters::markSent(tx, id);
    return {{}, Done{}};
}

QString fileNameOf(const Letter& letter, int personNumber) {
    return QStringLiteral("%1 %2 %3.pdf").arg(letter.reference, letter.templateName, QString::number(personNumber));
}

} // namespace wijkwerk::work
