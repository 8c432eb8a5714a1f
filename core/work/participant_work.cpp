// SPDX-License-Identifier: EUPL-1.2
#include "core/work/participant_work.h"

#include "core/domain/naming.h"
#include "core/store/participants.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/retention.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

/// What kind of participant it is, is often known only after the referral: as long as nobody works yet the open
/// trajectory goes along. Later it keeps the kind under which the person came to work.
void followKind(db::Transaction& tx, const Participant& before, const Participant& after) {
    auto open = store::trajectories::openOf(tx.database(), after.id);
    const bool follows =
        open && open->kind == before.kind && after.kind != before.kind && open->phase <= Phase::Waiting;
    if (!follows)
        return;
    open->kind = after.kind;
    store::trajectories::update(tx, *open);
}

} // namespace

Problems checkParticipant(db::Database& database, const Participant& participant, QDate today) {
    Problems problems = check(participant, today);
    if (participant.bsn.isEmpty())
        return problems;
    const auto other = store::participants::byBsn(database, participant.bsn);
    if (other && *other != participant.id) {
        const Participant known = requireParticipant(database, *other);
        Problem problem = wrong(QStringLiteral("bsn_taken"), QStringLiteral("bsn"));
        problem.args = {QString::number(known.number), calledListName(known.name)};
        problems.push_back(problem);
    }
    return problems;
}

Outcome<ParticipantId> saveParticipant(db::Transaction& tx, const Participant& participant) {
    if (Problems no = lacking(tx, (participant.id.isNull() ? Right::AddPerson : Right::ChangePerson)); !no.empty())
        return {std::move(no), {}};
    Outcome<ParticipantId> outcome{checkParticipant(tx.database(), participant, tx.today()), {}};
    requireKnown(outcome.problems, tx.database(), participant.id);
    if (hasWrong(outcome.problems))
        return outcome;
    Participant person = participant;
    if (missingFields(person).isEmpty())
        person.toComplete = false;
    if (person.id.isNull()) {
        beginAct(tx, QStringLiteral("participant_added"), {});
        outcome.done = store::participants::add(tx, person);
        tx.setPerson(outcome.done->value);
    } else {
        beginAct(tx, QStringLiteral("participant_changed"), person.id);
        followKind(tx, requireParticipant(tx.database(), person.id), person);
        store::participants::update(tx, person);
        outcome.done = person.id;
    }
    return outcome;
}

std::vector<Likely> likelyTheSame(db::Database& database, const PersonName& name, const PartialDate& born,
                                  const QString& phone) {
    std::vector<Likely> result;
    const auto ids = store::participants::likely(database, {name.surname, born, phone});
    for (const Participant& person : store::participants::findMany(database, ids)) {
        Likely likely{person.id, person.number, calledListName(person.name), person.born, person.phone, {}};
        if (const auto trajectory = store::trajectories::openOf(database, person.id))
            likely.phase = trajectory->phase;
        result.push_back(likely);
    }
    return result;
}

} // namespace wijkwerk::work
