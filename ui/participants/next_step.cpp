// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/next_step.h"

#include "core/reports/deadline_facts.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/handovers.h"
#include "core/store/participants.h"
#include "core/store/standstills.h"
#include "core/store/trajectories.h"
#include "core/work/letter_input.h"
#include "ui/texts/labels.h"

#include <QCoreApplication>

#include <algorithm>

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

bool isAdvised(db::Database& database, TrajectoryId trajectory) {
    const auto advice = store::contracts::finalAdvice(database, trajectory);
    return advice && advice->advice == QLatin1String("contract");
}

/// What must be done by now of what the phase itself does not say: the aanzegging as soon as it stands on Vandaag, an
/// evaluation and a contact on their day.
PathStep ofDeadlines(db::Database& database, ParticipantId person) {
    const auto deadlines = reports::deadlines(database, {{}, person}, database.clock().today());
    const auto isThere = [&](DeadlineAction action, bool beforehand) {
        return std::ranges::any_of(deadlines, [&](const Deadline& one) {
            const bool now = one.stage == AlertStage::Late || one.stage == AlertStage::Today;
            return one.action == action && (now || (beforehand && one.stage == AlertStage::Coming));
        });
    };
    if (isThere(DeadlineAction::GiveNotice, true))
        return PathStep::Notice;
    if (isThere(DeadlineAction::Decide, false))
        return PathStep::Decide;
    if (isThere(DeadlineAction::Evaluate, false))
        return PathStep::Evaluate;
    return isThere(DeadlineAction::RecordContact, false) ? PathStep::Contact : PathStep::None;
}

/// Also who has no hand-over.
bool isHandedOver(db::Database& database, TrajectoryId trajectory) {
    return std::ranges::none_of(store::handovers::ofTrajectory(database, trajectory), &Handover::isOpen);
}

/// Closing comes once the contacts of the aftercare were there.
PathStep inAftercare(db::Database& database, ParticipantId person) {
    if (const PathStep due = ofDeadlines(database, person); due != PathStep::None)
        return due;
    const auto deadlines = reports::deadlines(database, {{}, person}, database.clock().today());
    const bool more = std::ranges::count(deadlines, DeadlineRule::Aftercare, &Deadline::rule) > 0;
    return more ? PathStep::None : PathStep::Close;
}

PathStep ofPhase(db::Database& database, const Trajectory& trajectory) {
    switch (trajectory.phase) {
    case Phase::Referred:
        return PathStep::Preselect;
    case Phase::Preselection:
        return inPreselection(database, trajectory);
    case Phase::Waiting:
        return toWork(trajectory);
    case Phase::Stage:
        return isAdvised(database, trajectory.id) ? PathStep::Contract : ofDeadlines(database, trajectory.participant);
    case Phase::Contract:
    case Phase::Seconded:
        return ofDeadlines(database, trajectory.participant);
    case Phase::DroppedOut:
        return isHandedOver(database, trajectory.id) ? PathStep::Aftercare : PathStep::Handover;
    case Phase::Outflow:
        return PathStep::Aftercare;
    case Phase::Aftercare:
        return inAftercare(database, trajectory.participant);
    default:
        return PathStep::None;
    }
}

} // namespace

std::vector<NextStep> nextStepsOf(db::Database& database, ParticipantId person) {
    const auto trajectory = store::trajectories::openOf(database, person);
    if (!trajectory) {
        const auto found = store::participants::find(database, person);
        return {{found && !found->deceased && !found->archived ? PathStep::Refer : PathStep::None, {}}};
    }
    const TrajectoryId id = trajectory->id;
    std::vector<NextStep> steps;
    if (!store::standstills::openOf(database, person)) {
        const auto proposal = ofProposal(database, id);
        const PathStep step = proposal ? *proposal : ofPhase(database, *trajectory);
        if (step != PathStep::None)
            steps.push_back({step, id});
        if (const QString letter = work::letterToMake(database, person); !letter.isEmpty())
            steps.push_back({PathStep::Letter, id, letter});
        // The letter of a decision just taken waits neither for a contact that comes round nor for the hand-over.
        std::ranges::stable_partition(steps, [](const NextStep& one) {
            return one.step != PathStep::Contact && one.step != PathStep::Handover && one.step != PathStep::Aftercare;
        });
    }
    if (steps.empty())
        steps.push_back({PathStep::None, id});
    return steps;
}

NextStep nextStepOf(db::Database& database, ParticipantId person) {
    return nextStepsOf(database, person).front();
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
    case PathStep::Notice:
        return Right::KeepContract;
    case PathStep::Sign:
    case PathStep::Decide:
    case PathStep::Evaluate:
        return Right::Place;
    case PathStep::Contact:
        return Right::WriteNote;
    case PathStep::Handover:
        return Right::KeepConsents;
    case PathStep::Aftercare:
        return Right::Aftercare;
    case PathStep::Close:
        return Right::CloseTrajectory;
    case PathStep::None:
        break;
    }
    return Right::WriteNote;
}

NextStep nextStepFor(const work::Sight& sight, const std::vector<NextStep>& steps) {
    const auto isHis = [&](const NextStep& next) {
        const bool hidden = next.step == PathStep::Letter && work::lackingForLetter(sight, next.letter);
        return !hidden && sight.may(rightOf(next.step));
    };
    const auto first = std::ranges::find_if(steps, isHis);
    NextStep next = first == steps.end() ? NextStep{PathStep::None, steps.front().trajectory} : *first;
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
    case PathStep::Notice:
        return Text::tr("Give notice…");
    case PathStep::Decide:
        return Text::tr("Decide…");
    case PathStep::Evaluate:
        return Text::tr("Record the evaluation…");
    case PathStep::Contact:
        return Text::tr("Record the contact…");
    case PathStep::Handover:
        return Text::tr("Hand over to help…");
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
