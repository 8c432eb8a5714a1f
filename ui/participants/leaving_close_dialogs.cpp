// SPDX-License-Identifier: EUPL-1.2
// Closing a trajectory with the checklist of what is open, and putting steps right.
#include "core/store/participants.h"
#include "core/store/trajectories.h"
#include "core/work/ending.h"
#include "core/work/step_right.h"
#include "ui/participants/attempt.h"
#include "ui/participants/draft_keeper.h"
#include "ui/participants/leaving_common.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/medical_hint.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/texts/labels.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

class ClosingDialog : public Dialog {
    Q_OBJECT
public:
    ClosingDialog(Context& context, QWidget* parent, const Leaver& about)
        : Dialog(tr("Close the trajectory of %1").arg(about.name), parent)
        , m_context(context)
        , m_about(about)
        , m_list(new ClosingList(context, about.trajectory.id)) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Closing is for good. When the person comes back, you refer again: then a new trajectory "
                          "starts and this one stays readable."));
        auto* form = new Form;
        m_on = form->date(QStringLiteral("on"), tr("Closes on"), context.today());
        m_on->setDate(context.today());
        m_result = form->add(QStringLiteral("result"), tr("Result"), new QComboBox);
        fillWith<TrajectoryResult>(*m_result, [](TrajectoryResult result) { return labelOf(result); });
        beginUnchosen(*m_result);
        m_note = form->lines(QStringLiteral("note"), tr("Reason"), 2);
        form->hint(tr("Must be filled in."));
        form->section(tr("Still open"));
        form->add(QString(), QString(), m_list);
        m_list->show(context.today());
        connect(m_on, &DateEdit::dateChanged, this, [this] { m_list->show(m_on->date().value_or(QDate())); });
        connect(m_list, &ClosingList::edited, this, [this] { setUnsaved(true); });
        form->setChanged(false);
        setForm(form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("Close the trajectory"), [this] { save(); });
        new DraftKeeper(context, this, about.person.id, QStringLiteral("closing"));
        m_result->setFocus();
    }

private:
    void save() {
        if (!understood({m_on}))
            return;
        const auto result = chosenIfAny<TrajectoryResult>(*m_result);
        if (!result) {
            show({wrong(QStringLiteral("result_not_chosen"), QStringLiteral("result"))});
            return;
        }
        work::CloseRequest request;
        request.trajectory = m_about.trajectory.id;
        request.on = m_on->date().value_or(QDate());
        request.result = *result;
        request.note = m_note->toPlainText().trimmed();
        request.reasons = m_list->reasons();
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::close(tx, request); });
        if (!outcome) {
            show(outcome.problems);
            if (auto* empty = m_list->firstEmpty(); empty && !request.note.isEmpty())
                empty->setFocus();
            return;
        }
        accept();
        m_context.say(tr("The trajectory of %1 is closed").arg(m_about.name));
    }

    Context& m_context;
    Leaver m_about;
    ClosingList* m_list;
    DateEdit* m_on;
    QComboBox* m_result;
    QPlainTextEdit* m_note;
};

template <class E>
void fillCodes(QComboBox& combo, const QString& chosen) {
    for (const auto& word : Words<E>::list)
        combo.addItem(labelOf(word.value), codeOf(word.value));
    combo.setCurrentIndex(combo.findData(chosen));
}

/// The reasons that go with a step; false when it has none.
bool fillReasons(QComboBox& combo, const PhaseEvent& event) {
    switch (event.to) {
    case Phase::Outflow:
        fillCodes<OutflowType>(combo, event.reasonCode);
        for (const OutflowType type : {OutflowType::Death, OutflowType::MovedOutOfMunicipality}) {
            if (codeOf(type) != event.reasonCode)
                combo.removeItem(combo.findData(codeOf(type)));
        }
        return true;
    case Phase::DroppedOut:
        fillCodes<DropOutReason>(combo, event.reasonCode);
        return true;
    case Phase::Closed:
        fillCodes<TrajectoryResult>(combo, event.reasonCode);
        return true;
    default:
        return false;
    }
}

PhaseEvent stepOf(Context& context, PhaseEventId id) {
    const auto event = store::trajectories::findEvent(context.database(), id);
    if (!event)
        throw Error(Fault::NotFound);
    return *event;
}

class CorrectStepDialog : public Dialog {
    Q_OBJECT
public:
    CorrectStepDialog(Context& context, QWidget* parent, const PhaseEvent& event)
        : Dialog(tr("Put right: %1").arg(labelOf(event.to)), parent)
        , m_context(context)
        , m_event(event)
        , m_reason(new QComboBox) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("What stood here stays readable, with who put it right and why."));
        auto* form = new Form;
        m_on = form->date(QStringLiteral("on"), tr("Day"), context.today());
        m_on->setDate(event.effectiveOn);
        form->add(QStringLiteral("reasonCode"), tr("Reason of the step"), m_reason);
        form->setFieldVisible(QStringLiteral("reasonCode"), fillReasons(*m_reason, event));
        m_why = form->text(QStringLiteral("why"), tr("Why you put it right"));
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Put right"), [this] { save(); });
        m_on->setFocus();
    }

private:
    void save() {
        if (!understood({m_on}))
            return;
        const work::StepCorrection correction{m_event.id, m_on->date().value_or(QDate()),
                                              m_reason->currentData().toString(), m_why->text()};
        const auto outcome =
            work::perform(m_context.database(), [&](db::Transaction& tx) { return work::correctStep(tx, correction); });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(tr("The step is put right"));
    }

    Context& m_context;
    PhaseEvent m_event;
    QComboBox* m_reason;
    DateEdit* m_on;
    QLineEdit* m_why;
};

class TakeBackDialog : public Dialog {
    Q_OBJECT
public:
    TakeBackDialog(Context& context, QWidget* parent, const PhaseEvent& event)
        : Dialog(tr("Undo: %1").arg(labelOf(event.to)), parent)
        , m_context(context)
        , m_event(event) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Then the phase is %1 again, with the placement and the tasks as they were. The step stays "
                          "readable.")
                           .arg(event.from ? labelOf(*event.from) : QString()));
        auto* form = new Form;
        m_why = form->text(QStringLiteral("why"), tr("Why"));
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Undo the step"), [this] { save(); });
        show(work::mayTakeBack(context.database(), event.id));
        m_why->setFocus();
    }

private:
    void save() {
        attempt(this, m_context.database(), work::TakeBack{m_event.id, m_why->text(), {}}, &work::takeBackStep,
                [this](PhaseEventId) {
                    accept();
                    m_context.say(tr("The step is undone"));
                });
    }

    Context& m_context;
    PhaseEvent m_event;
    QLineEdit* m_why;
};

} // namespace

void openClosing(Context& context, QWidget* parent, ParticipantId person) {
    (new ClosingDialog(context, parent, leaverOf(context, person)))->open();
}

void openCorrectStep(Context& context, QWidget* parent, PhaseEventId event) {
    (new CorrectStepDialog(context, parent, stepOf(context, event)))->open();
}

void openTakeBack(Context& context, QWidget* parent, PhaseEventId event) {
    (new TakeBackDialog(context, parent, stepOf(context, event)))->open();
}

} // namespace wijkwerk::ui::participants

#include "leaving_close_dialogs.moc"
