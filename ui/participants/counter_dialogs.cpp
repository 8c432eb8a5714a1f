// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/counter_dialogs.h"

#include "core/store/certificates.h"
#include "core/store/deadlines.h"
#include "core/store/placements.h"
#include "core/store/prior_employment.h"
#include "core/store/standstills.h"
#include "core/work/attachment_work.h"
#include "core/work/deadline_work.h"
#include "core/work/task_work.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/participants/profile_dialogs.h"
#include "ui/participants/skill_dialogs.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/participants/term_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CounterActs)
};

void reopenTask(Context& context, QWidget* parent, TaskId task) {
    dialogs::ask(parent, Text::tr("Open the task again?"), Text::tr("Then it stands among the tasks again."),
                 Text::tr("Open again"), [&context, parent, task] {
                     const auto outcome = work::perform(context.database(),
                                                        [&](db::Transaction& tx) { return work::markOpen(tx, task); });
                     if (!outcome)
                         dialogs::warn(parent, Text::tr("That is not possible"), textOf(outcome.problems));
                 });
}

void removeAttachment(Context& context, QWidget* parent, AttachmentId id) {
    dialogs::askReason(parent, Text::tr("Take away this document?"),
                       Text::tr("It is hidden and can be put back. It is destroyed with the dossier."),
                       Text::tr("Take away"), [&context, parent, id](const QString& reason) {
                           const auto outcome = work::perform(context.database(), [&](db::Transaction& tx) {
                               return work::removeAttachment(tx, id, reason);
                           });
                           if (!outcome)
                               dialogs::warn(parent, Text::tr("That is not possible"), textOf(outcome.problems));
                       });
}

void restoreAttachment(Context& context, QWidget* parent, AttachmentId id) {
    const auto outcome =
        work::perform(context.database(), [&](db::Transaction& tx) { return work::restoreAttachment(tx, id); });
    if (!outcome)
        dialogs::warn(parent, Text::tr("That is not possible"), textOf(outcome.problems));
}

/// What the line is about, from its store.
template <class Find, class IdType>
auto found(Find find, Context& context, IdType id) {
    auto thing = find(context.database(), id);
    if (!thing)
        throw Error(Fault::NotFound);
    return *thing;
}

/// The deadline that a row of its history is about.
template <class Row>
work::DeadlineRef refOf(const Row& row) {
    return {row.participant, row.trajectory, row.rule, row.subject, row.dueOn, false};
}

void putDelayBack(Context& context, QWidget* parent, const DeadlineDelay& delay) {
    const auto outcome =
        work::perform(context.database(), [&](db::Transaction& tx) { return work::takeBackDelay(tx, refOf(delay)); });
    if (!outcome)
        dialogs::warn(parent, Text::tr("That is not possible"), textOf(outcome.problems));
}

void reopen(Context& context, QWidget* parent, const DeadlineDone& done) {
    const auto outcome =
        work::perform(context.database(), [&](db::Transaction& tx) { return work::reopenDeadline(tx, refOf(done)); });
    if (!outcome)
        dialogs::warn(parent, Text::tr("That is not possible"), textOf(outcome.problems));
}

void goOn(Context& context, QWidget* parent, StandstillId id) {
    const auto standstill = store::standstills::find(context.database(), id);
    if (!standstill)
        throw Error(Fault::NotFound);
    openStandstill(context, parent, standstill->participant);
}

/// What puts right a fact that is no step (timeline_facts.h).
void openCounterOfFact(Context& context, QWidget* parent, work::Counter counter, qint64 id) {
    switch (counter) {
    case work::Counter::CorrectSkills:
        return openSkillCorrection(context, parent, SkillSheetId{id});
    case work::Counter::ChangeSecondment:
        return openSecondmentFacts(context, parent,
                                   found(store::placements::find, context, PlacementId{id}).trajectory);
    case work::Counter::WithdrawPriorWork:
        return withdrawPrior(context, parent, found(store::prior_employment::find, context, PriorEmploymentId{id}));
    case work::Counter::PutDelayBack:
        return putDelayBack(context, parent, found(store::deadlines::findDelay, context, DeadlineDelayId{id}));
    case work::Counter::ReopenDeadline:
        return reopen(context, parent, found(store::deadlines::findDone, context, DeadlineDoneId{id}));
    case work::Counter::ChangeTerm:
        return openTerm(context, parent, PersonTermId{id});
    case work::Counter::ChangeCertificate: {
        const Certificate certificate = found(store::certificates::find, context, CertificateId{id});
        return openCertificate(context, parent, certificate.participant, certificate.id);
    }
    default:
        return;
    }
}

} // namespace

QString wordsOf(work::Counter counter) {
    switch (counter) {
    case work::Counter::CannotBeUndone:
        return Text::tr("Cannot be undone");
    case work::Counter::LaterFirst:
        return Text::tr("Undo what came later first");
    case work::Counter::WithItsStep:
        return Text::tr("Undone with its step");
    case work::Counter::CorrectStep:
    case work::Counter::CorrectNote:
    case work::Counter::CorrectEvaluation:
    case work::Counter::CorrectContract:
    case work::Counter::CorrectSkills:
        return Text::tr("Put right…");
    case work::Counter::TakeBackStep:
    case work::Counter::UndoMove:
    case work::Counter::UndoStart:
    case work::Counter::UndoContractEnd:
    case work::Counter::TakeBackContractStep:
        return Text::tr("Undo…");
    case work::Counter::WithdrawConsent:
    case work::Counter::WithdrawSuspension:
    case work::Counter::WithdrawPriorWork:
        return Text::tr("Withdraw…");
    case work::Counter::PutDelayBack:
        return Text::tr("Back to its own day");
    case work::Counter::ChangeAbsence:
    case work::Counter::ChangeTrialDay:
    case work::Counter::ChangeHandover:
    case work::Counter::ChangeSecondment:
    case work::Counter::ChangeTerm:
    case work::Counter::ChangeCertificate:
        return Text::tr("Change…");
    case work::Counter::RemoveAttachment:
        return Text::tr("Take away…");
    case work::Counter::RestoreAttachment:
        return Text::tr("Put back");
    case work::Counter::GoOn:
        return Text::tr("Go on…");
    case work::Counter::ReopenTask:
    case work::Counter::ReopenDeadline:
        return Text::tr("Open again…");
    }
    return {};
}

void openCounter(Context& context, QWidget* parent, work::Counter counter, qint64 id) {
    if (!context.mayWrite())
        throw Error(Fault::ReadOnly, context.session().path());
    switch (counter) {
    case work::Counter::CannotBeUndone:
    case work::Counter::LaterFirst:
    case work::Counter::WithItsStep:
        return;
    case work::Counter::CorrectStep:
        return openCorrectStep(context, parent, PhaseEventId{id});
    case work::Counter::TakeBackStep:
        return openTakeBack(context, parent, PhaseEventId{id});
    case work::Counter::WithdrawConsent:
        return openWithdrawal(context, parent, ConsentId{id});
    case work::Counter::CorrectNote:
        return openNote(context, parent, NoteId{id});
    case work::Counter::ReopenTask:
        return reopenTask(context, parent, TaskId{id});
    case work::Counter::UndoMove:
        return openMoveUndo(context, parent, PlacementMoveId{id});
    case work::Counter::WithdrawSuspension:
        return openSuspensionUndo(context, parent, SuspensionId{id});
    case work::Counter::UndoStart:
        return openStart(context, parent, PlacementId{id});
    case work::Counter::CorrectEvaluation:
        return openEvaluation(context, parent, EvaluationId{id});
    case work::Counter::ChangeAbsence:
        return openAbsence(context, parent, AbsenceId{id});
    case work::Counter::ChangeTrialDay:
        return openTrialDayResult(context, parent, TrialDayId{id});
    case work::Counter::RemoveAttachment:
        return removeAttachment(context, parent, AttachmentId{id});
    case work::Counter::RestoreAttachment:
        return restoreAttachment(context, parent, AttachmentId{id});
    case work::Counter::CorrectContract:
        return openContractCorrection(context, parent, ContractId{id});
    case work::Counter::UndoContractEnd:
        return openContractEndUndone(context, parent, ContractId{id});
    case work::Counter::TakeBackContractStep:
        return openStepBack(context, parent, ContractProposalId{id});
    case work::Counter::ChangeHandover:
        return openHandoverAgain(context, parent, HandoverId{id});
    case work::Counter::GoOn:
        return goOn(context, parent, StandstillId{id});
    default:
        return openCounterOfFact(context, parent, counter, id);
    }
}

} // namespace wijkwerk::ui::participants
