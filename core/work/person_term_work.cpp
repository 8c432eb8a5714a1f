// SPDX-License-Identifier: EUPL-1.2
#include "core/work/person_term_work.h"

#include "core/base/date_text.h"
#include "core/store/person_terms.h"
#include "core/work/acting.h"
#include "core/work/retention.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

/// The one that is put right or dealt with; it must still be open.
std::optional<PersonTerm> openTerm(db::Transaction& tx, PersonTermId id, Problems& problems) {
    const auto term = store::person_terms::find(tx.database(), id);
    if (!term)
        throw Error(Fault::NotFound);
    if (!term->isOpen())
        problems.push_back(refusal(QStringLiteral("term_closed")));
    return term;
}

void checkDue(Problems& problems, const PersonTerm& term) {
    if (term.kind != PersonTermKind::WageValue)
        return;
    if (!term.due || !term.due->isValid())
        problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("due")));
    else if (term.from.isValid() && *term.due <= term.from)
        problems.push_back(wrong(QStringLiteral("term_due_before"), QStringLiteral("due"), shownDate(*term.due)));
}

} // namespace

Outcome<PersonTermId> keepTerm(db::Transaction& tx, PersonTerm term) {
    Outcome<PersonTermId> outcome;
    if (term.supersedes) {
        const auto before = openTerm(tx, term.supersedes, outcome.problems);
        term.participant = before->participant;
        term.kind = before->kind;
    }
    if (Problems no = lacking(tx, Right::MakeLetter, term.participant); !no.empty())
        return {std::move(no), {}};
    requireParticipant(tx.database(), term.participant);
    requireKnown(outcome.problems, tx.database(), term.participant);
    requireDayNotAfter(outcome.problems, term.from, tx.today(), "from");
    checkDue(outcome.problems, term);
    if (hasWrong(outcome.problems))
        return outcome;
    if (term.kind != PersonTermKind::WageValue)
        term.due.reset();
    term.withCommittee = term.withCommittee && term.kind == PersonTermKind::Objection;
    term.endedOn.reset();
    beginAct(tx, term.supersedes ? QStringLiteral("term_corrected") : QStringLiteral("term_recorded"),
             term.participant);
    term.recordedBy = actorOf(tx);
    outcome.done = store::person_terms::add(tx, term);
    return outcome;
}

Outcome<PersonTermId> endTerm(db::Transaction& tx, PersonTermId id, QDate on) {
    Outcome<PersonTermId> outcome;
    auto term = openTerm(tx, id, outcome.problems);
    if (Problems no = lacking(tx, Right::MakeLetter, term->participant); !no.empty())
        return {std::move(no), {}};
    requireDayNotAfter(outcome.problems, on, tx.today(), "endedOn");
    requireNotBefore(outcome.problems, on, term->from, "endedOn");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("term_ended"), term->participant);
    term->supersedes = id;
    term->endedOn = on;
    term->recordedBy = actorOf(tx);
    outcome.done = store::person_terms::add(tx, *term);
    return outcome;
}

} // namespace wijkwerk::work
