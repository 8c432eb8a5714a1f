// SPDX-License-Identifier: EUPL-1.2
#include "core/store/contracts.h"
#include "core/store/participants.h"
#include "core/store/trajectories.h"
#include "core/work/preselection.h"
#include "ui/participants/attempt.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/floor_note.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/participants/teams_box.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/texts/labels.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

struct About {
    Participant person;
    Trajectory trajectory;
};

About about(Context& context, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    const auto trajectory = store::trajectories::openOf(context.database(), id);
    if (!person || !trajectory)
        throw Error(Fault::NotFound);
    return {*person, *trajectory};
}

class PreselectionDialog : public Dialog {
    Q_OBJECT
public:
    PreselectionDialog(Context& context, QWidget* parent, const About& about)
        : Dialog(tr("Start preselection of %1").arg(fullLabel(about.person.name)), parent)
        , m_context(context)
        , m_about(about) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("You invite the person for a talk. The referral is accepted with this."));
        auto* form = new Form;
        m_on = form->date(QStringLiteral("on"), tr("Starts on"), context.today());
        m_on->setDate(context.today());
        m_talkOn = form->date(QStringLiteral("talkOn"), tr("Date of the talk"), context.today());
        form->hint(tr("May stay empty until there is an appointment."));
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Start preselection"), [this] { save(); });
        show(work::mayPreselect(context.database(), about.trajectory.id));
        m_talkOn->setFocus();
    }

private:
    void save() {
        if (!understood({m_on, m_talkOn}))
            return;
        work::PreselectRequest request{m_about.trajectory.id, m_on->date().value_or(QDate()), m_talkOn->date(), {}};
        attempt(this, m_context.database(), request, &work::preselect, [this](PhaseEventId) {
            accept();
            m_context.say(tr("The preselection of %1 has started").arg(fullLabel(m_about.person.name)));
        });
    }

    Context& m_context;
    About m_about;
    DateEdit* m_on;
    DateEdit* m_talkOn;
};

class AdviceDialog : public Dialog {
    Q_OBJECT
public:
    AdviceDialog(Context& context, QWidget* parent, const About& about)
        : Dialog(tr("Advice about %1").arg(fullLabel(about.person.name)), parent)
        , m_context(context)
        , m_about(about)
        , m_form(new Form) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("What is the outcome of the talk? Write what somebody can do at work, nothing medical."));
        build();
        setPrimary(tr("Record advice"), [this] { save(); });
    }

private:
    void build() {
        const QDate today = m_context.today();
        m_talkedOn = m_form->date(QStringLiteral("talkedOn"), tr("Date of the talk"), today);
        m_talkedOn->setDate(work::usualTalkDay(m_context.database(), m_about.trajectory.id));
        m_outcome = m_form->add(QStringLiteral("outcome"), tr("Outcome"), new QComboBox);
        fillWith<AdviceOutcome>(*m_outcome, [](AdviceOutcome outcome) { return labelOf(outcome); });
        m_conditions = m_form->lines(QStringLiteral("conditions"), tr("Conditions"), 2);
        m_reason = m_form->lines(QStringLiteral("reason"), tr("Reason"), 3);
        m_form->hint(tr("Must be filled in."));
        m_teams =
            m_form->add(QStringLiteral("proposals"), tr("Teams that would suit"), new TeamsBox(m_context.database()));
        m_nextTalk = m_form->date(QStringLiteral("nextTalkOn"), tr("Next talk"), today);
        m_reapply = m_form->date(QStringLiteral("reapplyFrom"), tr("Can be referred again from"), today);
        m_result = m_form->add(QStringLiteral("result"), tr("Result of the trajectory"), new QComboBox);
        fillWith<TrajectoryResult>(*m_result, [](TrajectoryResult result) { return labelOf(result); });
        chooseIn(*m_result, TrajectoryResult::GoalNotReached);
        m_waiting = m_form->check(QStringLiteral("toWaitingList"), tr("No workplace now: to the waiting list"));
        connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] { showFields(); });
        showFields();
        m_form->setChanged(false);
        setForm(m_form);
        body()->addWidget(new MedicalHint(this));
        if (const Problems often = work::noShowWarning(m_context.database(), m_about.trajectory.id, today);
            !often.empty())
            body()->insertWidget(0, new Bar(Tone::Amber, textOf(often)));
        m_talkedOn->setFocus();
    }

    void showFields() {
        const auto outcome = chosenIn<AdviceOutcome>(*m_outcome);
        m_form->setFieldVisible(QStringLiteral("conditions"), outcome == AdviceOutcome::SuitableWithConditions);
        m_form->setFieldVisible(QStringLiteral("proposals"), isSuitable(outcome));
        m_form->setFieldVisible(QStringLiteral("nextTalkOn"), outcome == AdviceOutcome::AnotherTalk);
        m_form->setFieldVisible(QStringLiteral("reapplyFrom"), outcome == AdviceOutcome::NotSuitable);
        m_form->setFieldVisible(QStringLiteral("result"), outcome == AdviceOutcome::NotSuitable);
        m_form->setFieldVisible(QStringLiteral("toWaitingList"), isSuitable(outcome));
    }

    work::AdviceRequest request() const {
        work::AdviceRequest request;
        request.trajectory = m_about.trajectory.id;
        request.outcome = chosenIn<AdviceOutcome>(*m_outcome);
        request.talkedOn = m_talkedOn->date().value_or(QDate());
        request.reason = m_reason->toPlainText().trimmed();
        if (request.outcome == AdviceOutcome::SuitableWithConditions)
            request.conditions = m_conditions->toPlainText().trimmed();
        if (request.outcome == AdviceOutcome::AnotherTalk)
            request.nextTalkOn = m_nextTalk->date();
        if (request.outcome == AdviceOutcome::NotSuitable) {
            request.reapplyFrom = m_reapply->date();
            request.result = chosenIn<TrajectoryResult>(*m_result);
        }
        if (isSuitable(request.outcome))
            request.proposals = m_teams->chosen();
        request.toWaitingList = isSuitable(request.outcome) && m_waiting->isChecked();
        return request;
    }

    void save() {
        if (!understood({m_talkedOn, m_nextTalk, m_reapply}))
            return;
        if (m_reason->toPlainText().trimmed().isEmpty()) {
            show({wrong(QStringLiteral("text_missing"), QStringLiteral("reason"))});
            return;
        }
        attempt(this, m_context.database(), request(), &work::advise, [this](AdviceId) {
            accept();
            m_context.say(tr("The advice about %1 is recorded").arg(fullLabel(m_about.person.name)));
        });
    }

    Context& m_context;
    About m_about;
    Form* m_form;
    DateEdit* m_talkedOn;
    QComboBox* m_outcome;
    QPlainTextEdit* m_conditions;
    QPlainTextEdit* m_reason;
    TeamsBox* m_teams;
    DateEdit* m_nextTalk;
    DateEdit* m_reapply;
    QComboBox* m_result;
    QCheckBox* m_waiting;
};

} // namespace

void openPreselection(Context& context, QWidget* parent, ParticipantId person) {
    (new PreselectionDialog(context, parent, about(context, person)))->open();
}

void openAdvice(Context& context, QWidget* parent, ParticipantId person) {
    (new AdviceDialog(context, parent, about(context, person)))->open();
}

static TrajectoryId requireOpen(Context& context, ParticipantId person) {
    if (const auto trajectory = store::trajectories::openOf(context.database(), person))
        return trajectory->id;
    throw Error(Fault::NotFound);
}

void openStep(Context& context, QWidget* parent, ParticipantId person, PathStep step, WithPerson makeLetter) {
    switch (step) {
    case PathStep::Refer:
        openReferral(context, parent, person);
        break;
    case PathStep::Preselect:
        openPreselection(context, parent, person);
        break;
    case PathStep::Advise:
        openAdvice(context, parent, person);
        break;
    case PathStep::Place:
        openPlacing(context, parent, person, std::move(makeLetter));
        break;
    case PathStep::Contract:
        openProposal(context, parent, requireOpen(context, person));
        break;
    case PathStep::Agree:
    case PathStep::ToHr:
    case PathStep::Offer:
    case PathStep::Sign:
        openNextProposalStep(context, parent, requireOpen(context, person), std::move(makeLetter));
        break;
    case PathStep::Handover:
        openHandover(context, parent, person);
        break;
    case PathStep::Aftercare:
        openAftercare(context, parent, person);
        break;
    case PathStep::Close:
        openClosing(context, parent, person);
        break;
    case PathStep::Notice:
        if (const auto contract = store::contracts::latestOf(context.database(), requireOpen(context, person)))
            openContractNotice(context, parent, contract->id, {std::move(makeLetter), {}});
        break;
    case PathStep::Decide:
        openDecision(context, parent, person, std::move(makeLetter));
        break;
    case PathStep::Evaluate:
        openEvaluationOf(context, parent, person);
        break;
    case PathStep::Contact:
        openContact(context, parent, person);
        break;
    case PathStep::Letter:
    case PathStep::None:
        break;
    }
}

} // namespace wijkwerk::ui::participants

#include "preselection_dialogs.moc"
