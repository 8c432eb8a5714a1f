// SPDX-License-Identifier: EUPL-1.2
#include "core/work/absence_work.h"

#include "core/rules/absence.h"
#include "core/store/absences.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/profile_parts.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

Absence requireAbsence(db::Database& database, AbsenceId id) {
    if (auto absence = store::absences::find(database, id))
        return *absence;
    throw Error(Fault::NotFound);
}

Absence tidied(Absence absence) {
    absence.phone = absence.phone.trimmed();
    absence.runningWork = absence.runningWork.trimmed();
    return absence;
}

Problems checkAgainstOthers(db::Transaction& tx, const Absence& absence) {
    return rules::check(absence, store::absences::ofParticipant(tx.database(), absence.participant), tx.today());
}

Outcome<Done> write(db::Transaction& tx, const Absence& absence, const QString& act) {
    Outcome<Done> outcome;
    if (requireAbsence(tx.database(), absence.id).withdrawn)
        outcome.problems.push_back(refusal(QStringLiteral("absence_withdrawn_already")));
    else if (!absence.withdrawn)
        outcome.problems = checkAgainstOthers(tx, absence);
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, act, absence.participant);
    store::absences::update(tx, absence);
    sayMedicalWords(tx, absence.participant, {absence.runningWork}, outcome.problems);
    outcome.done = Done{};
    return outcome;
}

} // namespace

Outcome<AbsenceId> reportAbsence(db::Transaction& tx, Absence absence) {
    if (Problems no = lacking(tx, Right::RecordAbsence, absence.participant); !no.empty())
        return {std::move(no), {}};
    absence = tidied(std::move(absence));
    const auto trajectory = store::trajectories::openOf(tx.database(), absence.participant);
    Outcome<AbsenceId> outcome;
    if (!trajectory || !isAtWork(trajectory->phase)) {
        outcome.problems.push_back(refusal(QStringLiteral("absence_needs_work")));
        return outcome;
    }
    outcome.problems = checkAgainstOthers(tx, absence);
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("absence_reported"), absence.participant);
    absence.trajectory = trajectory->id;
    absence.recordedBy = actorOf(tx);
    outcome.done = store::absences::add(tx, absence);
    sayMedicalWords(tx, absence.participant, {absence.runningWork}, outcome.problems);
    return outcome;
}

Outcome<Done> changeAbsence(db::Transaction& tx, const Absence& absence) {
    if (Problems no = lacking(tx, Right::RecordAbsence, absence.participant); !no.empty())
        return {std::move(no), {}};
    return write(tx, tidied(absence), QStringLiteral("absence_changed"));
}

Outcome<Done> endAbsence(db::Transaction& tx, AbsenceId id, QDate lastDay) {
    Absence absence = requireAbsence(tx.database(), id);
    if (Problems no = lacking(tx, Right::RecordAbsence, absence.participant); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome;
    if (!lastDay.isValid()) {
        requireDayNotAfter(outcome.problems, lastDay, tx.today(), "endsOn");
        return outcome;
    }
    absence.endsOn = lastDay;
    return write(tx, absence, QStringLiteral("absence_ended"));
}

Outcome<Done> withdrawAbsence(db::Transaction& tx, AbsenceId id) {
    Absence absence = requireAbsence(tx.database(), id);
    if (Problems no = lacking(tx, Right::RecordAbsence, absence.participant); !no.empty())
        return {std::move(no), {}};
    absence.withdrawn = true;
    return write(tx, absence, QStringLiteral("absence_withdrawn"));
}

} // namespace wijkwerk::work
