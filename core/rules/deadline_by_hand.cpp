// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadline_by_hand.h"

namespace wijkwerk::rules {

ByHand byHand(DeadlineRule rule, QStringView subject) {
    const auto isAbout = [&](const char* word) { return subject.startsWith(QLatin1String(word)); };
    switch (rule) {
    case DeadlineRule::FirstTalk:   // a talk
    case DeadlineRule::Report:      // an advice
    case DeadlineRule::Evaluation:  // an evaluation
    case DeadlineRule::Certificate: // a newer paper
    case DeadlineRule::ConsentEnd:  // a newer consent, or its withdrawal
    case DeadlineRule::Aftercare:   // a contact, the status of the work
        return ByHand::NotNeeded;
    case DeadlineRule::Decision: // that a stage stops on its last day is written down nowhere else
        return isAbout("decision") ? ByHand::Done : ByHand::Nothing;
    case DeadlineRule::ParticipationPlace:
        return isAbout("review_month") ? ByHand::NotNeeded : ByHand::Done;
    case DeadlineRule::Notice:
        return isAbout("notice") ? ByHand::NotNeeded : ByHand::Nothing;
    case DeadlineRule::Secondment:
        return isAbout("secondment_notice") ? ByHand::Done : ByHand::Nothing;
    case DeadlineRule::TrialPlacement:
    case DeadlineRule::Chain:
    case DeadlineRule::Probation:
        return ByHand::Done;
    case DeadlineRule::Contact:       // a contact; it can be put off
    case DeadlineRule::StartChecks:   // the list itself, where each line may be not needed
    case DeadlineRule::Standstill:    // going on, or looking again later
    case DeadlineRule::Handover:      // what is written down of the hand-over
    case DeadlineRule::RightsRequest: // the answer
    case DeadlineRule::FlatSubsidy:   // the term: dealt with, or put right
    case DeadlineRule::WageValue:
    case DeadlineRule::WageBenefit:
    case DeadlineRule::Objection:
    case DeadlineRule::YearStart: // duties of the department are for duty_work.h
    case DeadlineRule::DataBreach:
    case DeadlineRule::DestructionList:
    case DeadlineRule::RightsReview:
        break;
    }
    return ByHand::Nothing;
}

ByHand byHand(const wijkwerk::Deadline& deadline) {
    return byHand(deadline.rule, toText(deadline.subject));
}

} // namespace wijkwerk::rules
