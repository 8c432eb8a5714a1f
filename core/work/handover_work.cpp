// SPDX-License-Identifier: EUPL-1.2
#include "core/work/handover_work.h"

#include "core/store/consents.h"
#include "core/store/handovers.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/profile_parts.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

bool hasRole(db::Database& database, WorkerId id, Role role) {
    const auto worker = store::workers::find(database, id);
    return worker && worker->role == role;
}

void tidy(Handover& h) {
    for (QString* text : {&h.otherGround, &h.organisation, &h.contact, &h.plan, &h.wentWell, &h.agreements,
                          &h.contactPersons, &h.workAbility, &h.feedback})
        *text = text->trimmed();
}

/// "Overgedragen" of the end follows from the first hand-over that was done.
void markEnd(db::Transaction& tx, TrajectoryId trajectory) {
    auto end = store::trajectories::endOf(tx.database(), trajectory);
    if (!end || end->into != Phase::DroppedOut)
        return;
    std::optional<QDate> on;
    for (const Handover& one : store::handovers::ofTrajectory(tx.database(), trajectory)) {
        if (one.doneOn && (!on || *one.doneOn < *on))
            on = one.doneOn;
    }
    if (end->handedOver == on.has_value() && end->handedOverOn == on)
        return;
    end->handedOver = on.has_value();
    end->handedOverOn = on;
    store::trajectories::supersedeEnds(tx, trajectory);
    store::trajectories::addEnd(tx, *end);
}

} // namespace

rules::HandoverFacts handoverFacts(db::Database& database, const Handover& handover, QDate today) {
    rules::HandoverFacts facts;
    facts.handover = handover;
    if (handover.consent)
        facts.consent = store::consents::find(database, handover.consent);
    facts.leadIsLead = hasRole(database, handover.groundLead, Role::TeamLead);
    facts.officerIsOfficer = hasRole(database, handover.groundOfficer, Role::PrivacyOfficer);
    facts.today = today;
    return facts;
}

Handover handoverToFill(db::Database& database, TrajectoryId trajectory) {
    for (const Handover& one : store::handovers::ofTrajectory(database, trajectory)) {
        if (one.isOpen())
            return one;
    }
    return {};
}

QStringList wordsOf(const Handover& handover) {
    return {handover.wentWell, handover.agreements, handover.workAbility,
            handover.plan,     handover.feedback,   handover.otherGround};
}

Outcome<HandoverId> saveHandover(db::Transaction& tx, Handover handover) {
    if (Problems no = lacking(tx, Right::KeepConsents); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), handover.trajectory);
    handover.participant = trajectory.participant;
    tidy(handover);
    Outcome<HandoverId> outcome{rules::checkHandover(handoverFacts(tx.database(), handover, tx.today())), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    // Why something leaves without consent stands with the hand-over; who reads the log may not know it.
    beginAct(tx, handover.id ? QStringLiteral("handover_changed") : QStringLiteral("handover_planned"),
             trajectory.participant);
    if (handover.id) {
        store::handovers::update(tx, handover);
        outcome.done = handover.id;
    } else {
        handover.worker = actorOf(tx);
        outcome.done = store::handovers::add(tx, handover);
    }
    markEnd(tx, handover.trajectory);
    sayMedicalWords(tx, trajectory.participant, wordsOf(handover), outcome.problems);
    return outcome;
}

bool maySeeHandovers(const Sight& sight) {
    return sight.may(Right::SeeConsents) || sight.may(Right::SeeScreening);
}

Handover visible(Handover handover, const Sight& sight) {
    if (!sight.may(Right::SeeHandoverType))
        handover.type.reset();
    if (!sight.may(Right::SeeConsents)) {
        Handover known; // only that there is one, and how far it is
        known.id = handover.id;
        known.trajectory = handover.trajectory;
        known.participant = handover.participant;
        known.agreedOn = handover.agreedOn;
        known.doneOn = handover.doneOn;
        known.refused = handover.refused;
        known.recordedAt = handover.recordedAt;
        known.revision = handover.revision;
        return known;
    }
    return handover;
}

} // namespace wijkwerk::work
