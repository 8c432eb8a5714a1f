// SPDX-License-Identifier: EUPL-1.2
#include "core/work/counter_acts.h"

#include "core/domain/ending.h"
#include "core/work/sight.h"
#include "core/work/step_right.h"

namespace wijkwerk::work {

namespace {

using rules::Right;

using K = TimelineKind;
using C = Counter;
using R = Right;
using W = CounterWhen;

constexpr CounterRule table[] = {
    {K::Phase, "", C::CorrectStep, R::WriteNote}, // and the right of the step itself
    {K::Phase, "", C::TakeBackStep, R::WriteNote},
    {K::Advice, "", C::WithItsStep, R::Advise},
    {K::Placement, "", C::WithItsStep, R::Place},
    {K::Note, "", C::CorrectNote, R::WriteNote},
    {K::Imported, "", C::CorrectNote, R::WriteNote},
    {K::Letter, "", C::CannotBeUndone, R::SeeLetters}, // it left the house
    {K::Task, "", C::ReopenTask, R::KeepTasks},
    {K::Consent, "given", C::WithdrawConsent, R::KeepConsents},
    {K::Consent, "withdrawn", C::CannotBeUndone, R::KeepConsents}, // who agrees again gives a new one
    {K::Statement, "", C::CannotBeUndone, R::WriteNote},           // the words of the person stay; there may be more
    {K::Contract, "contract", C::CorrectContract, R::KeepContract},
    {K::Contract, "contract_ended", C::UndoContractEnd, R::KeepContract},
    {K::Contract, "notice", C::CannotBeUndone, R::SeeContract}, // it was received; another one can follow
    {K::Contract, "step", C::TakeBackContractStep, R::ProposeContract, W::Last},
    {K::Contract, "step", C::CannotBeUndone, R::SeeContract, W::NotLast},
    {K::Start, "", C::UndoStart, R::Place},
    {K::Evaluation, "", C::CorrectEvaluation, R::Place},
    {K::Absence, "", C::ChangeAbsence, R::RecordAbsence, W::Last},
    {K::Absence, "", C::CannotBeUndone, R::RecordAbsence, W::NotLast}, // withdrawn; it can be recorded again
    {K::Suspension, "suspended", C::WithdrawSuspension, R::Place, W::Last},
    {K::Suspension, "suspended", C::LaterFirst, R::Place, W::NotLast},
    {K::Suspension, "resumed", C::WithdrawSuspension, R::Place, W::Last},
    {K::Suspension, "resumed", C::LaterFirst, R::Place, W::NotLast},
    {K::Suspension, "withdrawn", C::CannotBeUndone, R::Place},
    {K::Move, "moved", C::UndoMove, R::Place, W::Last},
    {K::Move, "moved", C::LaterFirst, R::Place, W::NotLast},
    {K::Move, "undone", C::CannotBeUndone, R::Place},
    {K::Talk, "", C::CannotBeUndone, R::Preselect}, // what was answered is changed in the profile
    {K::TrialDay, "", C::ChangeTrialDay, R::Advise},
    {K::Attachment, "added", C::RemoveAttachment, R::KeepAttachments, W::Last},
    {K::Attachment, "added", C::LaterFirst, R::KeepAttachments, W::NotLast},
    {K::Attachment, "removed", C::RestoreAttachment, R::KeepAttachments},
    {K::Handover, "planned", C::ChangeHandover, R::KeepConsents},
    {K::Handover, "agreed", C::ChangeHandover, R::KeepConsents},
    {K::Handover, "refused", C::CannotBeUndone, R::KeepConsents}, // another one can be planned
    {K::Handover, "done", C::CannotBeUndone, R::KeepConsents},    // the sheet left the house
    {K::Handover, "heard_back", C::ChangeHandover, R::KeepConsents},
    {K::Standstill, "begun", C::GoOn, R::StandStill, W::Last},
    {K::Standstill, "begun", C::CannotBeUndone, R::StandStill, W::NotLast},
    {K::Standstill, "ended", C::CannotBeUndone, R::StandStill},
    {K::Fact, "skills", C::CorrectSkills, R::ScoreSkills},
    {K::Fact, "secondment", C::ChangeSecondment, R::Place, W::Last},
    {K::Fact, "secondment", C::CannotBeUndone, R::Place, W::NotLast}, // it is over
    {K::Fact, "prior_work", C::WithdrawPriorWork, R::KeepContract},
    {K::Fact, "prior_work_withdrawn", C::CannotBeUndone, R::KeepContract}, // it can be added again
    {K::Fact, "delay", C::PutDelayBack, R::TodayPage, W::Last},
    {K::Fact, "delay", C::CannotBeUndone, R::TodayPage, W::NotLast}, // another day took its place
    {K::Fact, "settled", C::ReopenDeadline, R::TodayPage, W::Last},
    {K::Fact, "settled", C::CannotBeUndone, R::TodayPage, W::NotLast}, // it was opened again
    {K::Fact, "term", C::ChangeTerm, R::MakeLetter},
    {K::Fact, "certificate", C::ChangeCertificate, R::ChangePerson},
    {K::Fact, "certificate_ended", C::CannotBeUndone, R::ChangePerson}, // it can be written down again
};

bool fitsWhen(const TimelineEntry& entry, CounterWhen when) {
    return when == W::Always || entry.isLastStep == (when == W::Last);
}

bool fits(const TimelineEntry& entry, const CounterRule& rule, const Sight& sight) {
    if (entry.kind != rule.kind || (*rule.code != '\0' && entry.code != QLatin1String(rule.code)))
        return false;
    if (!sight.may(rule.right) || !fitsWhen(entry, rule.when))
        return false;
    if (entry.kind != TimelineKind::Phase)
        return true;
    const auto to = fromCode<Phase>(entry.code);
    if (!to || entry.args.value(1) == takenBackReason || !sight.may(rightOfStep(*to)))
        return false;
    return rule.counter != Counter::TakeBackStep || (entry.isLastStep && !entry.args.value(0).isEmpty());
}

} // namespace

std::span<const CounterRule> counterRules() {
    return table;
}

std::vector<Counter> countersOf(const TimelineEntry& entry, const Sight& sight) {
    std::vector<Counter> found;
    for (const CounterRule& rule : table) {
        if (fits(entry, rule, sight))
            found.push_back(rule.counter);
    }
    return found;
}

} // namespace wijkwerk::work
