// SPDX-License-Identifier: EUPL-1.2
// A stage becomes longer, stands still, goes on, or stops before its time.
#include "core/rules/unpaid_work.h"
#include "core/store/absences.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/work/acting.h"
#include "core/work/placing.h"
#include "core/work/suspending.h"
#include "ui/participants/attempt.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"
#include "ui/texts/stage_labels.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CourseDialogs)
};

Placement stageOf(Context& context, TrajectoryId trajectory) {
    if (auto stage = store::placements::latestOf(context.database(), trajectory))
        return *stage;
    throw Error(Fault::NotFound);
}

QString nameOf(Context& context, ParticipantId id) {
    if (const auto person = store::participants::find(context.database(), id))
        return fullLabel(person->name);
    throw Error(Fault::NotFound);
}

Dialog* newDialog(const QString& title, const QString& explanation, QWidget* parent) {
    auto* dialog = new Dialog(title, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExplanation(explanation);
    return dialog;
}

template <class E>
QComboBox* reasons(Form* form) {
    auto* combo = form->add(QStringLiteral("reason"), Text::tr("Reason"), new QComboBox);
    fillWith<E>(*combo, [](E reason) { return labelOf(reason); });
    return combo;
}

/// How long the law or the department allows, with its source.
QString limitText(Context& context, const Placement& stage) {
    const StageLegalForm form = stage.legalForm.value_or(StageLegalForm::WorkStage);
    const rules::Values values = work::ruleValues(context.database());
    const auto rule = rules::stageTermRule(form, stage.formBegan(), values);
    if (!rule || rule->totalMonths == 0)
        return Text::tr("This legal form has no longest time.");
    const auto before = rules::unpaidBefore(store::placements::ofParticipant(context.database(), stage.participant),
                                            form, stage.began());
    const QDate latest = rules::lastDayWithBefore(form, stage.began(), before, values)
                             .value_or(lastDayOfPeriod(stage.formBegan(), rule->totalMonths));
    const QString text = Text::tr("Began %1. At most %n months in all: %2.", nullptr, rule->totalMonths)
                             .arg(shownDate(stage.began()), untilText(latest));
    const QString used = before.counted == 0
                             ? QString()
                             : u' ' + Text::tr("Before it %n days of unpaid work count.", nullptr, before.counted);
    return text + used + u' ' + Text::tr("Source: %1.").arg(rule->source);
}

struct ExtensionRequest {
    TrajectoryId trajectory;
    QDate lastDay;
    QString reason;
    QString overrideReason;
};

} // namespace

void openExtension(Context& context, QWidget* parent, TrajectoryId trajectory) {
    const Placement stage = stageOf(context, trajectory);
    auto* dialog = newDialog(Text::tr("Extend the stage of %1").arg(nameOf(context, stage.participant)),
                             limitText(context, stage), parent);
    auto* form = new Form;
    auto* now = new TextLabel(stage.until() ? untilText(*stage.until()) : QString());
    form->add({}, Text::tr("Now"), now);
    auto* last = form->date(QStringLiteral("lastDay"), Text::tr("New last day"), context.today());
    auto* why = form->lines(QStringLiteral("reason"), Text::tr("Why it becomes longer"), 3);
    form->hint(Text::tr("To stop earlier, use “Stops early”. As long as nothing follows, you can undo this on the "
                        "timeline. The participant gets a decision by letter."));
    form->setChanged(false);
    dialog->setForm(form);
    dialog->body()->addWidget(new MedicalHint(dialog));
    dialog->setPrimary(Text::tr("Extend"), [&context, dialog, last, why, trajectory] {
        if (!understood({last}))
            return;
        const ExtensionRequest request{trajectory, last->date().value_or(QDate()), why->toPlainText(), {}};
        if (!request.lastDay.isValid()) {
            dialog->show({wrong(QStringLiteral("day_missing"), QStringLiteral("lastDay"))});
            return;
        }
        const auto act = [](db::Transaction& tx, const ExtensionRequest& wanted) {
            return work::extendStage(tx, wanted.trajectory, wanted.lastDay, wanted.reason, wanted.overrideReason);
        };
        attempt(dialog, context.database(), request, act, [&context, dialog](PlacementId) {
            dialog->accept();
            context.say(Text::tr("The stage is extended"));
        });
    });
    dialog->open();
}

void openFormChange(Context& context, QWidget* parent, TrajectoryId trajectory) {
    const Placement stage = stageOf(context, trajectory);
    const auto next = stage.legalForm ? rules::successorOf(*stage.legalForm) : std::nullopt;
    const QString name = next ? labelOf(*next) : QString();
    auto* dialog = newDialog(Text::tr("Another legal form: %1").arg(name),
                             Text::tr("It stays one stage: its last day, evaluations and agreements stay as they are. "
                                      "You can extend it afterwards."),
                             parent);
    auto* form = new Form;
    auto* now = new TextLabel(stage.legalForm ? labelOf(*stage.legalForm) : QString());
    form->add({}, Text::tr("Now"), now);
    auto* on = form->date(QStringLiteral("on"), Text::tr("From"), context.today());
    on->setDate(rules::usualFormChange(stage, work::ruleValues(context.database())));
    auto* why = form->lines(QStringLiteral("reason"), Text::tr("Why the form changes"), 3);
    form->hint(Text::tr("As long as nothing follows, you can undo this on the timeline."));
    form->setChanged(false);
    dialog->setForm(form);
    dialog->body()->addWidget(new MedicalHint(dialog));
    dialog->setPrimary(Text::tr("Change the form"), [&context, dialog, on, why, trajectory] {
        if (!understood({on}))
            return;
        const work::FormChange request{trajectory, on->date().value_or(QDate()), why->toPlainText(), {}};
        attempt(dialog, context.database(), request, &work::changeForm, [&context, dialog](PlacementId) {
            dialog->accept();
            context.say(Text::tr("The legal form of the stage is changed"));
        });
    });
    why->setFocus();
    dialog->open();
}

void openStop(Context& context, QWidget* parent, TrajectoryId trajectory) {
    auto* dialog = newDialog(Text::tr("The stage stops early"),
                             Text::tr("The person then waits for another workplace. Does the whole trajectory end? "
                                      "Cancel this, and use outflow or drop-out."),
                             parent);
    auto* form = new Form;
    auto* last = form->date(QStringLiteral("lastDay"), Text::tr("Last day"), context.today());
    last->setDate(std::min(context.today(), stageOf(context, trajectory).ends().value_or(context.today())));
    auto* reason = reasons<ChangeReason>(form);
    chooseIn(*reason, ChangeReason::WorkEnded);
    auto* note = form->lines(QStringLiteral("note"), Text::tr("Explanation"), 3);
    form->hint(Text::tr("There is no way back: who comes back is placed again."));
    form->setChanged(false);
    dialog->setForm(form);
    dialog->body()->addWidget(new MedicalHint(dialog));
    dialog->setPrimary(Text::tr("Stop the stage"), [&context, dialog, last, reason, note, trajectory] {
        if (!understood({last}))
            return;
        const work::StopRequest request{trajectory, last->date().value_or(QDate()), chosenIn<ChangeReason>(*reason),
                                        note->toPlainText()};
        const auto outcome =
            work::perform(context.database(), [&](db::Transaction& tx) { return work::stopStage(tx, request); });
        if (!dialog->show(outcome.problems) || !outcome)
            return;
        dialog->accept();
        context.say(Text::tr("The stage is stopped; the person waits for another workplace"));
    });
    dialog->open();
}

void openSuspension(Context& context, QWidget* parent, TrajectoryId trajectory) {
    auto* dialog = newDialog(Text::tr("The stage stands still"),
                             Text::tr("When the stage goes on, its last day, the evaluations and the decision move by "
                                      "the real number of days."),
                             parent);
    auto* form = new Form;
    auto* from = form->date(QStringLiteral("from"), Text::tr("From"), context.today());
    from->setDate(context.today());
    auto* until = form->date(QStringLiteral("expectedUntil"), Text::tr("Expected until"), context.today());
    form->hint(Text::tr("May stay empty. You get a task to look at it."));
    auto* reason = reasons<SuspensionReason>(form);
    form->hint(Text::tr("Never write down why somebody is ill."));
    auto* note = form->lines(QStringLiteral("note"), Text::tr("Explanation"), 2);
    form->setChanged(false);
    dialog->setForm(form);
    dialog->body()->addWidget(new MedicalHint(dialog));
    dialog->setPrimary(Text::tr("Let it stand still"), [=, &context] {
        if (!understood({from, until}))
            return;
        work::SuspendRequest request;
        request.trajectory = trajectory;
        request.from = from->date().value_or(QDate());
        request.expectedUntil = until->date();
        request.reason = chosenIn<SuspensionReason>(*reason);
        request.note = note->toPlainText();
        const auto outcome =
            work::perform(context.database(), [&](db::Transaction& tx) { return work::suspendStage(tx, request); });
        if (!dialog->show(outcome.problems) || !outcome)
            return;
        dialog->accept();
        context.say(Text::tr("The stage stands still"));
    });
    dialog->open();
}

void openResume(Context& context, QWidget* parent, SuspensionId suspension) {
    auto* dialog =
        newDialog(Text::tr("The stage goes on"),
                  Text::tr("All that was still to come moves by the days that the stage stood still."), parent);
    auto* form = new Form;
    auto* on = form->date(QStringLiteral("on"), Text::tr("First day back"), context.today());
    on->setDate(context.today());
    auto* result = new TextLabel;
    result->setWordWrap(true);
    form->add({}, Text::tr("Then"), result);
    auto* last = form->date(QStringLiteral("lastDay"), Text::tr("New last day"), context.today());
    form->hint(Text::tr("Only an earlier day, when a limit of the law is in the way."));
    const auto request = [on, last, suspension] {
        return work::ResumeRequest{suspension, on->date().value_or(QDate()), last->date(), {}};
    };
    const auto show = [&context, result, request] {
        const work::Resumed resumed = work::checkResume(context.database(), request());
        result->setText(Text::tr("Stood still %1, the stage now lasts %2.")
                            .arg(Text::tr("%n days", nullptr, resumed.days), untilText(resumed.lastDay)));
    };
    QObject::connect(on, &DateEdit::dateChanged, dialog, guarded(dialog, show));
    QObject::connect(last, &DateEdit::dateChanged, dialog, guarded(dialog, show));
    show();
    form->setChanged(false);
    dialog->setForm(form);
    dialog->setPrimary(Text::tr("Let it go on"), [=, &context] {
        if (!understood({on, last}))
            return;
        const auto act = [](db::Transaction& tx, const work::ResumeRequest& wanted) {
            return work::resumeStage(tx, wanted);
        };
        attempt(dialog, context.database(), request(), act, [&context, dialog](PlacementId) {
            dialog->accept();
            context.say(Text::tr("The stage goes on"));
        });
    });
    dialog->open();
}

void openSuspensionUndo(Context& context, QWidget* parent, SuspensionId id) {
    dialogs::askReason(parent, Text::tr("Did the stage not stand still?"),
                       Text::tr("This is withdrawn, and the days by which dates moved are taken back."),
                       Text::tr("Withdraw"), [&context, parent, id](const QString& reason) {
                           const auto outcome = work::perform(context.database(), [&](db::Transaction& tx) {
                               return work::withdrawSuspension(tx, id, reason);
                           });
                           if (outcome)
                               context.say(Text::tr("It is withdrawn"));
                           else
                               dialogs::warn(parent, Text::tr("This cannot be withdrawn"), textOf(outcome.problems));
                       });
}

} // namespace wijkwerk::ui::participants
