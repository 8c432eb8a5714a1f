// SPDX-License-Identifier: EUPL-1.2
#include "core/work/evaluating.h"

#include "core/base/date_text.h"
#include "core/rules/evaluation.h"
#include "core/rules/stage_course.h"
#include "core/store/absences.h"
#include "core/store/evaluations.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/profile_parts.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Right;

namespace {

/// Where somebody was on a day; the newest placement when it was none.
std::optional<Placement> placementOn(db::Database& database, TrajectoryId trajectory, QDate day) {
    for (const Placement& placement : store::placements::ofTrajectory(database, trajectory)) {
        if (placement.covers(day))
            return placement;
    }
    return store::placements::latestOf(database, trajectory);
}

Problems checkRequest(db::Transaction& tx, const Trajectory& trajectory, const Evaluation& evaluation,
                      const std::optional<Placement>& placement) {
    if (!placement)
        return {refusal(QStringLiteral("evaluation_needs_work"))};
    const auto held = store::evaluations::ofTrajectory(tx.database(), trajectory.id);
    if (evaluation.supersedes && std::ranges::find(held, evaluation.supersedes, &Evaluation::id) == held.end())
        return {refusal(QStringLiteral("evaluation_corrected_already"))};
    if (!evaluation.supersedes && !isAtWork(trajectory.phase))
        return {refusal(QStringLiteral("evaluation_needs_work"))};
    return rules::check(evaluation, *placement, held, tx.today());
}

Evaluation tidied(Evaluation evaluation) {
    for (QString* text : {&evaluation.present, &evaluation.goesWell, &evaluation.toPractise, &evaluation.ownView})
        *text = text->trimmed();
    for (EvaluationAgreement& agreement : evaluation.agreements)
        agreement.text = agreement.text.trimmed();
    if (evaluation.viewState == ViewState::Given && !evaluation.viewOn)
        evaluation.viewOn = evaluation.heldOn;
    return evaluation;
}

QStringList wordsOf(const Evaluation& evaluation) {
    QStringList texts{evaluation.goesWell, evaluation.toPractise, evaluation.ownView};
    for (const EvaluationAgreement& agreement : evaluation.agreements)
        texts << agreement.text;
    return texts;
}

} // namespace

Outcome<EvaluationId> saveEvaluation(db::Transaction& tx, const EvaluationRequest& request) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    Evaluation evaluation = tidied(request.evaluation);
    const Trajectory trajectory = requireTrajectory(tx.database(), evaluation.trajectory);
    const auto placement = placementOn(tx.database(), trajectory.id, evaluation.heldOn);
    Outcome<EvaluationId> outcome{checkRequest(tx, trajectory, evaluation, placement), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    const auto before =
        evaluation.supersedes ? store::evaluations::find(tx.database(), evaluation.supersedes) : std::nullopt;
    beginAct(tx, before ? QStringLiteral("evaluation_corrected") : QStringLiteral("evaluation_saved"),
             trajectory.participant);
    evaluation.participant = trajectory.participant;
    evaluation.placement = placement->id;
    evaluation.worker = actorOf(tx);
    outcome.done = store::evaluations::add(tx, evaluation);
    for (const auto& [id, on] : request.done) {
        const auto agreement = store::evaluations::findAgreement(tx.database(), id);
        if (agreement && agreement->participant == trajectory.participant && !agreement->doneOn)
            store::evaluations::setAgreementDone(tx, *agreement, on);
    }
    sayMedicalWords(tx, trajectory.participant, wordsOf(evaluation), outcome.problems);
    return outcome;
}

Outcome<Done> signEvaluation(db::Transaction& tx, EvaluationId id, EvaluationSignature signature, QDate on) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    auto evaluation = store::evaluations::find(tx.database(), id);
    if (!evaluation)
        throw Error(Fault::NotFound);
    Outcome<Done> outcome;
    if (evaluation->signature)
        outcome.problems.push_back(
            refusal(QStringLiteral("signed_already"), {shownDate(evaluation->signedOn.value_or(QDate()))}));
    requireDayNotAfter(outcome.problems, on, tx.today(), "signedOn");
    if (on.isValid() && on < evaluation->heldOn)
        outcome.problems.push_back(refusal(QStringLiteral("signed_before_talk"), {shownDate(evaluation->heldOn)}));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("evaluation_signed"), evaluation->participant);
    evaluation->signature = signature;
    evaluation->signedOn = on;
    store::evaluations::sign(tx, *evaluation);
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> setAgreementDone(db::Transaction& tx, EvaluationAgreementId id, std::optional<QDate> on) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const auto agreement = store::evaluations::findAgreement(tx.database(), id);
    if (!agreement)
        throw Error(Fault::NotFound);
    Outcome<Done> outcome;
    if (on)
        requireDayNotAfter(outcome.problems, *on, tx.today(), "doneOn");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, on ? QStringLiteral("agreement_done") : QStringLiteral("agreement_reopened"), agreement->participant);
    store::evaluations::setAgreementDone(tx, *agreement, on);
    outcome.done = Done{};
    return outcome;
}

Evaluation evaluationToFill(db::Database& database, TrajectoryId id, QDate today, int week) {
    const Trajectory trajectory = requireTrajectory(database, id);
    const auto placement = placementOn(database, id, today);
    const auto held = store::evaluations::ofTrajectory(database, id);
    Evaluation evaluation;
    evaluation.trajectory = id;
    evaluation.participant = trajectory.participant;
    evaluation.heldOn = today;
    if (!placement)
        return evaluation;
    if (placement->kind == PlacementKind::Stage) { // a contract or secondment has no rhythm of its own
        const auto rhythm =
            rules::rhythmOf(placement->began(), placement->ends().value_or(QDate()),
                            rules::pausesOf(store::suspensions::ofTrajectory(database, id)), ruleValues(database));
        evaluation.week = std::ranges::count(rhythm, week) > 0
                              ? std::optional(week)
                              : rules::weekOfRhythm(rhythm, placement->began(), today, held);
        if (evaluation.week)
            evaluation.kind = *evaluation.week == rhythm.back() ? EvaluationKind::Final : EvaluationKind::Interim;
    }
    if (!evaluation.week)
        evaluation.kind = EvaluationKind::Extra;
    QStringList present;
    if (const auto guide = store::workers::find(database, placement->guide))
        present << guide->name;
    if (const auto coach = store::workers::find(database, trajectory.coach))
        present << coach->name;
    evaluation.present = present.join(QStringLiteral(", "));
    return evaluation;
}

} // namespace wijkwerk::work
