// SPDX-License-Identifier: EUPL-1.2
#include "core/work/letter_work.h"

#include "core/base/date_text.h"

#include "core/letters/gates.h"
#include "core/letters/merge.h"
#include "core/print/pdf.h"
#include "core/rules/stage_course.h"
#include "core/store/absences.h"
#include "core/store/department.h"
#include "core/store/letters.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/request_work.h"
#include "core/work/standstill_work.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

/// Everything the letter is made of, as far as the file knows it. False when there is no placement to write about.
bool read(db::Database& database, letters::LetterInput& input) {
    input.department = store::department::find(database);
    input.closingDays = store::department::closingDays(database);
    input.values = ruleValues(database);
    const auto trajectory = store::trajectories::openOf(database, input.participant.id);
    if (!trajectory)
        return false;
    input.trajectory = *trajectory;
    if (const auto coach = store::workers::find(database, trajectory->coach))
        input.coach = *coach;
    const auto placement = store::placements::latestOf(database, trajectory->id);
    if (!placement)
        return false;
    input.placement = *placement;
    input.pauses = rules::pausesOf(store::suspensions::ofTrajectory(database, trajectory->id));
    if (const auto guide = store::workers::find(database, placement->guide))
        input.guide = *guide;
    const auto workplace = store::workplaces::find(database, placement->workplace);
    if (!workplace)
        return false;
    input.workplace = *workplace;
    for (const Team& team : store::teams::all(database, true)) {
        if (team.id == workplace->team)
            input.team = team;
    }
    for (const Wijk& wijk : store::wijken::all(database, true)) {
        if (wijk.id == workplace->wijk)
            input.wijk = wijk.name;
    }
    return true;
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
    prepared.input.participant = requireParticipant(database, participant);
    prepared.input.date = date;
    prepared.input.reference = reference;
    if (!date.isValid())
        prepared.problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("date")));
    else if (date < database.clock().today()) // the term for bezwaar would have begun before anybody had the letter
        prepared.problems.push_back(wrong(QStringLiteral("letter_date_past"), QStringLiteral("date"), shownDate(date),
                                          shownDate(database.clock().today())));
    std::ranges::move(keepsStill(database, participant), std::back_inserter(prepared.problems));
    if (!read(database, prepared.input)) {
        prepared.problems.push_back(refusal(QStringLiteral("letter_needs_placement")));
        return prepared;
    }
    const QDateTime placed = store::placements::firstRecorded(database, prepared.input.placement);
    for (const Letter& earlier : store::letters::ofParticipant(database, participant)) {
        if (earlier.templateName == templateName && earlier.recordedAt >= placed)
            prepared.problems.push_back(madeBefore(earlier));
    }
    if (const auto restriction = restrictionOf(database, participant)) {
        Problem problem = warning(QStringLiteral("person_restricted"));
        problem.args = {shownDate(restriction->receivedOn)};
        prepared.problems.push_back(problem);
    }
    prepared.document = letters::merge(form, letters::facts(prepared.input), date);
    std::ranges::copy(letters::check(prepared.document, prepared.input, moment), std::back_inserter(prepared.problems));
    return prepared;
}

} // namespace

PreparedLetter prepareLetter(db::Database& database, ParticipantId participant, const QString& templateName,
                             QDate date) {
    const QString next = store::letters::nextReference(database, date.year());
    return prepare(database, participant, templateName, date, next, letters::Moment::Preview);
}

Outcome<Letter> finalizeLetter(db::Transaction& tx, ParticipantId participant, const QString& templateName,
                               QDate date) {
    if (Problems no = lacking(tx, Right::MakeLetter); !no.empty())
        return {std::move(no), {}};
    // The kenmerk is taken only when the letter can be made: a refusal leaves no gap in the numbers.
    db::Database& database = tx.database();
    const QString reference = store::letters::nextReference(database, date.year());
    const PreparedLetter prepared =
        prepare(database, participant, templateName, date, reference, letters::Moment::Final);
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
    beginAct(tx, QStringLiteral("letter_sent"), letter->participant);
    store::letters::markSent(tx, id);
    return {{}, Done{}};
}

QString fileNameOf(const Letter& letter, int personNumber) {
    return QStringLiteral("%1 %2 %3.pdf").arg(letter.reference, letter.templateName, QString::number(personNumber));
}

} // namespace wijkwerk::work
