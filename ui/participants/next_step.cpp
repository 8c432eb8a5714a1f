// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/next_step.h"

#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/participants.h"
#include "core/store/standstills.h"
#include "core/store/trajectories.h"
#include "core/work/letter_input.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(NextStep)
};

/// Who skips the stage begins with a contract, and a contract is proposed first.
PathStep toWork(const Trajectory& trajectory) {
    const bool skipsStage =
        trajectory.kind == ParticipantKind::ShelteredWork || trajectory.kind == ParticipantKind::EnforcerConverted;
    return skipsStage ? PathStep::Contract : PathStep::Place;
}

PathStep inPreselection(db::Database& database, const Trajectory& trajectory) {
    const auto advice = store::trajectories::latestAdvice(database, trajectory.id);
    return advice && isSuitable(advice->outcome) ? toWork(trajectory) : PathStep::Advise;
}

/// What an open proposal waits for; nothing without one.
std::optional<PathStep> ofProposal(db::Database& database, TrajectoryId trajectory) {
    const auto proposal = store::contract_proposals::openOf(database, trajectory);
    if (!proposal)
        return std::nullopt;
    switch (proposal->state) {
    case ProposalState::Proposed:
        return PathStep::Agree;
    case ProposalState::Agreed:
        return PathStep::ToHr;
    case ProposalState::AtHr:
        return PathStep::Offer;
    default:
        return PathStep::Sign;
    }
}

NextStep inStage(db::Database& database, const Trajectory& trajectory) {
    if (const auto advice = store::contracts::finalAdvice(database, trajectory.id);
        advice && advice->advice == QLatin1String("contract"))
        return {PathStep::Contract, trajectory.id};
    const QString letter = work::letterToMake(database, trajectory.participant);
    return {letter.isEmpty() ? PathStep::None : PathStep::Letter, trajectory.id, letter};
}

} // namespace

NextStep nextStepOf(db::Database& database, ParticipantId person) {
    const auto trajectory = store::trajectories::openOf(database, person);
    if (!trajectory) {
        const auto found = store::participants::find(database, person);
        return {found && !found->deceased && !found->archived ? PathStep::Refer : PathStep::None, {}};
    }
    if (store::standstills::openOf(database, person))
        return {PathStep::None, trajectory->id};
    if (const auto step = ofProposal(database, trajectory->id))
        return {*step, trajectory->id};
    switch (trajectory->phase) {
    case Phase::Referred:
        return {PathStep::Preselect, trajectory->id};
    case Phase::Preselection:
        return {inPreselection(database, *trajectory), trajectory->id};
    case Phase::Waiting:
        return {toWork(*trajectory), trajectory->id};
    case Phase::Stage:
        return inStage(database, *trajectory);
    case Phase::Outflow:
    case Phase::DroppedOut:
        return {PathStep::Aftercare, trajectory->id};
    case Phase::Aftercare:
        return {PathStep::Close, trajectory->id};
    default:
        return {PathStep::None, trajectory->id};
    }
}

rules::Right rightOf(PathStep step) {
    using rules::Right;
    switch (step) {
    case PathStep::Refer:
        return Right::Refer;
    case PathStep::Preselect:
        return Right::Preselect;
    case PathStep::Advise:
        return Right::Advise;
    case PathStep::Place:
        return Right::Place;
    case PathStep::Letter:
        return Right::MakeLetter;
    case PathStep::Contract:
    case PathStep::ToHr:
        return Right::ProposeContract;
    case PathStep::Agree:
        return Right::AgreeContract;
    case PathStep::Offer:
        return Right::KeepContract;
    case PathStep::Sign:
        return Right::Place;
    case PathStep::Aftercare:
        return Right::Aftercare;
    case PathStep::Close:
        return Right::CloseTrajectory;
    case PathStep::None:
        break;
    }
    return Right::WriteNote;
}

NextStep nextStepFor(const work::Sight& sight, NextStep next) {
    const bool hidden = next.step == PathStep::Letter && work::lackingForLetter(sight, next.letter);
    if (hidden || !sight.may(rightOf(next.step)))
        next.step = PathStep::None;
    next.may = sight.may(rightOf(next.step));
    return next;
}

QString verbOf(const NextStep& next) {
    switch (next.step) {
    case PathStep::Refer:
        return Text::tr("Refer…");
    case PathStep::Preselect:
        return Text::tr("Start preselection…");
    case PathStep::Advise:
        return Text::tr("Record advice…");
    case PathStep::Place:
        return Text::tr("Place…");
    case PathStep::Letter:
        return next.letter == u"plaatsingsbrief" ? Text::tr("Make placement letter…")
                                                 : Text::tr("Make letter: %1…").arg(letterLabelOf(next.letter));
    case PathStep::Contract:
        return Text::tr("Propose a contract…");
    case PathStep::Agree:
        return Text::tr("Agree to the contract…");
    case PathStep::ToHr:
        return Text::tr("Send to HR…");
    case PathStep::Offer:
        return Text::tr("Record the offer…");
    case PathStep::Sign:
        return Text::tr("Record the signature…");
    case PathStep::Aftercare:
        return Text::tr("Start aftercare…");
    case PathStep::Close:
        return Text::tr("Close the trajectory…");
    case PathStep::None:
        break;
    }
    return Text::tr("Write a note");
}

} // namespace wijkwerk::ui::participants
