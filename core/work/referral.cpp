// SPDX-License-Identifier: EUPL-1.2
#include "core/work/referral.h"

#include "core/domain/phone.h"
#include "core/rules/leaving.h"
#include "core/rules/pathway.h"
#include "core/store/participants.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/ending.h"
#include "core/work/profile_parts.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

Problems checkReferral(db::Database& database, const Participant& person, const Referral& request, QDate today) {
    Problems problems = rules::mayRefer(person, store::trajectories::openOf(database, person.id), request.referredBy,
                                        request.referredOn, today);
    for (const Trajectory& earlier : store::trajectories::ofParticipant(database, person.id)) {
        if (const auto advice = store::trajectories::latestAdvice(database, earlier.id)) {
            std::ranges::move(rules::mayReferAgain(advice, request.referredOn), std::back_inserter(problems));
            break; // newest first: what came after it counts
        }
    }
    if (person.archived)
        problems.push_back(refusal(QStringLiteral("person_archived")));
    return problems;
}

/// Who came back within the term after leaving for work fell back (domain.md 2.2); who had moved away is here again.
void markReturn(db::Transaction& tx, const Participant& person, const Trajectory& trajectory) {
    for (const Trajectory& earlier : store::trajectories::ofParticipant(tx.database(), person.id)) {
        const auto end =
            earlier.id == trajectory.id ? std::nullopt : store::trajectories::endOf(tx.database(), earlier.id);
        const auto destination = end ? fromCode<OutflowType>(end->reasonCode) : std::nullopt;
        if (end && end->into == Phase::Outflow && destination && isToWork(*destination) && !end->fellBack &&
            rules::isFallBack(end->endedOn, trajectory.referredOn, ruleValues(tx.database())))
            store::trajectories::setFellBack(tx, earlier.id);
    }
    if (!person.movedAwayOn)
        return;
    Participant back = requireParticipant(tx.database(), person.id);
    back.movedAwayOn.reset();
    store::participants::update(tx, back);
}

/// The trajectory and its first event.
Trajectory begin(db::Transaction& tx, const Participant& person, const Referral& request) {
    Trajectory trajectory;
    trajectory.participant = person.id;
    trajectory.kind = request.kind.value_or(person.kind);
    trajectory.referredBy = request.referredBy.trimmed();
    trajectory.referredOn = request.referredOn;
    trajectory.reason = request.reason.trimmed();
    trajectory.externalNumber = request.externalNumber.trimmed();
    trajectory.coach = request.coach;
    trajectory.phase = Phase::Referred;
    trajectory.phaseSince = request.referredOn;
    trajectory.id = store::trajectories::add(tx, trajectory);
    PhaseEvent first;
    first.trajectory = trajectory.id;
    first.to = Phase::Referred;
    first.effectiveOn = request.referredOn;
    first.worker = actorOf(tx);
    first.overrideReason = request.overrideReason.trimmed();
    store::trajectories::addEvent(tx, first);
    markReturn(tx, person, trajectory);
    return trajectory;
}

Participant quickPerson(const QuickReferral& request) {
    Participant person;
    person.name = request.name;
    person.phone = phoneFromText(request.phone).value_or(request.phone.trimmed());
    person.toComplete = true;
    return person;
}

/// An acceptance may be refused later, as long as nothing followed on it.
Problems mayDecide(const Trajectory& trajectory, QDate on, QDate today) {
    Problems problems;
    requireDayNotAfter(problems, on, today, "on");
    requireNotBefore(problems, on, trajectory.phaseSince, "on");
    if (trajectory.phase != Phase::Referred)
        problems.push_back(refusal(QStringLiteral("referral_decided_already")));
    return problems;
}

bool hasName(const PersonName& name) {
    return !name.surname.trimmed().isEmpty() || !name.firstNames.trimmed().isEmpty() ||
           !name.callName.trimmed().isEmpty();
}

} // namespace

Outcome<Referred> quickReferral(db::Transaction& tx, const QuickReferral& request) {
    if (Problems no = lacking(tx, Right::Refer); !no.empty())
        return {std::move(no), {}};
    Outcome<Referred> outcome;
    const bool isNew = request.existing.isNull();
    Participant person = isNew ? quickPerson(request) : requireParticipant(tx.database(), request.existing);
    if (isNew && !hasName(request.name))
        outcome.problems.push_back(wrong(QStringLiteral("name_missing"), QStringLiteral("name")));
    if (isNew)
        requireText(outcome.problems, request.phone, "phone");
    Referral referral;
    referral.referredBy = request.referredBy;
    referral.referredOn = tx.today();
    referral.reason = request.reason;
    referral.overrideReason = request.overrideReason;
    referral.coach = request.coach ? request.coach : actorOf(tx);
    std::ranges::copy(checkReferral(tx.database(), person, referral, tx.today()), std::back_inserter(outcome.problems));
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("quick_referral_added"), person.id, request.overrideReason);
    if (isNew) {
        person.id = store::participants::add(tx, person);
        tx.setPerson(person.id.value);
    }
    const Trajectory trajectory = begin(tx, person, referral);
    plan(tx, trajectory, TaskKind::CallBack, QStringLiteral("Bellen over de aanmelding"),
         request.callOn.value_or(tx.today()));
    outcome.done = Referred{person.id, trajectory.id};
    return outcome;
}

Outcome<TrajectoryId> refer(db::Transaction& tx, const Referral& request) {
    if (Problems no = lacking(tx, Right::Refer); !no.empty())
        return {std::move(no), {}};
    const Participant person = requireParticipant(tx.database(), request.participant);
    Outcome<TrajectoryId> outcome{checkReferral(tx.database(), person, request, tx.today()), {}};
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("referral_added"), person.id, request.overrideReason);
    outcome.done = begin(tx, person, request).id;
    return outcome;
}

Outcome<TrajectoryId> referAgain(db::Transaction& tx, const Return& request) {
    if (Problems no = lacking(tx, Right::Refer); !no.empty())
        return {std::move(no), {}};
    const Participant person = requireParticipant(tx.database(), request.referral.participant);
    const auto open = store::trajectories::openOf(tx.database(), person.id);
    Referral referral = request.referral;
    if (!request.overrideReason.isEmpty())
        referral.overrideReason = request.overrideReason;
    const bool left =
        open && (open->phase == Phase::Outflow || open->phase == Phase::DroppedOut || open->phase == Phase::Aftercare);
    if (!left)
        return refer(tx, referral);
    Problems problems =
        rules::mayRefer(person, std::nullopt, request.referral.referredBy, request.referral.referredOn, tx.today());
    requireNotBefore(problems, request.referral.referredOn, open->phaseSince, "referredOn");
    if (hasWrong(problems))
        return {std::move(problems), {}};
    CloseRequest closing;
    closing.trajectory = open->id;
    closing.on = request.referral.referredOn;
    closing.result = request.result;
    closing.note = QStringLiteral("Opnieuw aangemeld");
    closing.reasons = request.reasons;
    if (auto closed = close(tx, closing); !closed)
        return {std::move(closed.problems), {}};
    return refer(tx, referral);
}

Outcome<Done> acceptReferral(db::Transaction& tx, TrajectoryId id, QDate on, const QString& note) {
    if (Problems no = lacking(tx, Right::DecideReferral); !no.empty())
        return {std::move(no), {}};
    Trajectory trajectory = requireTrajectory(tx.database(), id);
    const QDate day = on.isValid() ? on : std::max(tx.today(), trajectory.phaseSince);
    Outcome<Done> outcome{mayDecide(trajectory, day, tx.today()), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    const Problems medical = medicalWarning({note});
    beginAct(tx, QStringLiteral("referral_accepted"), trajectory.participant);
    trajectory.accepted = true;
    store::trajectories::update(tx, trajectory);
    takeStep(tx, trajectory, {Phase::Referred, day, QStringLiteral("referral_accepted"), note, {}});
    noteMedicalWords(tx, trajectory.participant, medical);
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> refuseReferral(db::Transaction& tx, TrajectoryId id, const QString& reason, QDate on) {
    if (Problems no = lacking(tx, Right::DecideReferral); !no.empty())
        return {std::move(no), {}};
    Trajectory trajectory = requireTrajectory(tx.database(), id);
    Outcome<Done> outcome;
    requireText(outcome.problems, reason, "reason");
    std::ranges::copy(mayDecide(trajectory, on, tx.today()), std::back_inserter(outcome.problems));
    if (hasWrong(outcome.problems))
        return outcome;
    const Problems medical = medicalWarning({reason});
    beginAct(tx, QStringLiteral("referral_refused"), trajectory.participant);
    trajectory.accepted = false;
    trajectory.refusalReason = reason.trimmed();
    store::trajectories::update(tx, trajectory);
    finishTasks(tx, trajectory);
    plan(tx, trajectory, TaskKind::Other, QStringLiteral("Verwijzer laten weten: aanmelding geweigerd"),
         addWorkingDays(on, ruleValues(tx.database()).number(Rule::TellReferrerDays, on), workCalendar(tx.database())));
    takeStep(tx, trajectory, {Phase::Closed, on, QStringLiteral("referral_refused"), reason, {}});
    noteMedicalWords(tx, trajectory.participant, medical);
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> assignCoach(db::Transaction& tx, TrajectoryId id, WorkerId coach) {
    if (Problems no = lacking(tx, Right::DecideReferral); !no.empty())
        return {std::move(no), {}};
    Trajectory trajectory = requireTrajectory(tx.database(), id);
    const WorkerId former = trajectory.coach;
    beginAct(tx, QStringLiteral("coach_assigned"), trajectory.participant);
    trajectory.coach = coach;
    store::trajectories::update(tx, trajectory);
    for (Task task : store::tasks::ofParticipant(tx.database(), trajectory.participant)) {
        if (task.trajectory != id || task.owner != former)
            continue;
        task.owner = coach;
        store::tasks::update(tx, task);
    }
    return {{}, Done{}};
}

} // namespace wijkwerk::work
