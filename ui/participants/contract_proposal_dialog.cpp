// SPDX-License-Identifier: EUPL-1.2
// "Contract voorstellen": facts, workplace, budget; says while it is filled in what the contract check comes to.
#include "core/base/calendar.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/contract_check.h"
#include "core/work/contract_look.h"
#include "core/work/contract_proposal.h"
#include "ui/participants/attempt.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/contract_fields.h"
#include "ui/participants/person_text.h"
#include "ui/shared/bar.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/chain_text.h"

#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

constexpr int checkPause = 150;
constexpr int usualMonths = 12;

class ProposalDialog : public Dialog {
    Q_OBJECT
public:
    ProposalDialog(Context& context, QWidget* parent, const Participant& person, const ContractProposal& proposal)
        : Dialog(titleFor(person, proposal), parent)
        , m_context(context)
        , m_proposal(proposal)
        , m_form(new Form)
        , m_fields(*m_form, context.today(), work::mostProbationMonths(context.database(), context.today()))
        , m_chain(new TextLabel({}, TextSize::Small, ColorRole::Muted))
        , m_check(new Bar(Tone::Amber))
        , m_pause(new QTimer(this)) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(
            proposal.renews
                ? tr("First the team lead agrees, then it goes to HR. Nothing but the contract itself goes with it.")
                : tr("First the team lead agrees, then it goes to HR. Nothing of the stage goes with it."));
        build();
        setPrimary(proposal.id ? tr("Save") : tr("Propose"), [this] { save(); });
        m_fields.function()->setFocus();
        checkNow();
        m_form->setChanged(false);
    }
    QSize sizeHint() const override { return Dialog::sizeHint().expandedTo({dp(760), dp(640)}); }

private:
    static QString titleFor(const Participant& person, const ContractProposal& proposal) {
        const QString name = fullLabel(person.name);
        return proposal.id       ? tr("Change the proposal for %1").arg(name)
               : proposal.renews ? tr("Propose a renewal for %1").arg(name)
                                 : tr("Propose a contract for %1").arg(name);
    }

    void build() {
        m_days = m_form->weekdays(QStringLiteral("days"), tr("Working days"));
        m_workplace = m_form->combo(QStringLiteral("workplace"), tr("Workplace"));
        m_guide = m_form->combo(QStringLiteral("guide"), tr("Craft specialist"));
        m_budget = m_form->text(QStringLiteral("budget"), tr("Budget"));
        m_budget->setPlaceholderText(tr("Where the money comes from"));
        m_answerBy = m_form->date(QStringLiteral("answerBy"), tr("Answer by"), m_context.today());
        m_chain->setWordWrap(true);
        m_chain->setAccessibleName(tr("Contract check"));
        m_form->add({}, tr("Contract check"), m_chain);
        fillPlaces();
        m_fields.set(m_proposal.terms);
        m_fields.setSheltered(isSheltered(m_context, m_proposal.trajectory));
        m_days->setDays(m_proposal.days);
        m_budget->setText(m_proposal.budget);
        if (m_proposal.answerBy)
            m_answerBy->setDate(*m_proposal.answerBy);
        setForm(m_form);
        m_check->hide();
        body()->addWidget(m_check);
        m_pause->setSingleShot(true);
        m_pause->setInterval(checkPause);
        connect(m_form, &Form::changed, m_pause, qOverload<>(&QTimer::start));
        connect(m_pause, &QTimer::timeout, this, guarded(this, [this] { checkNow(); }));
    }

    void fillPlaces() {
        m_workplace->addNone(tr("Choose…"));
        for (const Workplace& workplace : store::workplaces::all(m_context.database())) {
            if (!workplace.archived || workplace.id == m_proposal.workplace)
                m_workplace->addChoice(workplace.id.value, workplace.name);
        }
        m_workplace->choose(m_proposal.workplace.value);
        m_guide->addNone(tr("The usual one of the workplace"));
        for (const Worker& worker : store::workers::all(m_context.database())) {
            if (worker.role == Role::CraftSpecialist && !worker.archived)
                m_guide->addChoice(worker.id.value, worker.name);
        }
        m_guide->choose(m_proposal.guide.value);
    }

    ContractProposal wanted() const {
        ContractProposal proposal = m_proposal;
        proposal.terms = m_fields.terms();
        proposal.days = m_days->days();
        proposal.workplace = m_workplace->chosenAs<WorkplaceId>();
        proposal.guide = m_guide->chosenAs<WorkerId>();
        proposal.budget = m_budget->text().simplified();
        proposal.answerBy = m_answerBy->date();
        return proposal;
    }

    void checkNow() {
        const ContractProposal proposal = wanted();
        const bool dated = proposal.terms.startsOn.isValid() && (proposal.terms.lastDay || proposal.terms.forGood);
        if (!dated) {
            m_chain->setText(tr("Choose the first and the last day."));
            m_check->hide();
            return;
        }
        const auto check = work::contractCheck(m_context.database(), proposal.participant, proposal.terms);
        m_chain->setText(chainLines(check.chain).join(u'\n'));
        Problems said = work::checkProposal(m_context.database(), proposal, m_context.today());
        if (!m_form->isChanged()) // what is not filled in yet is no news
            std::erase_if(said, [](const Problem& one) { return !one.field.isEmpty() && !one.overrulable; });
        m_check->setTone(hasWrong(said) && !work::canBeOverruled(said) ? Tone::Red : Tone::Amber);
        m_check->setText(textOf(said));
        m_check->setHidden(said.empty());
    }

    void save() {
        if (!m_fields.datesUnderstood() || !understood({m_answerBy}))
            return;
        m_check->hide();
        if (const Problems problems = m_fields.notUnderstood(); !problems.empty()) {
            Dialog::show(problems);
            return;
        }
        const work::ProposeRequest request{wanted(), {}};
        if (m_proposal.id)
            attempt(
                this, m_context.database(), request,
                [](db::Transaction& tx, const work::ProposeRequest& asked) { return work::changeProposal(tx, asked); },
                [this](work::Done) { finished(tr("The proposal is changed")); });
        else
            attempt(
                this, m_context.database(), request,
                [](db::Transaction& tx, const work::ProposeRequest& asked) { return work::proposeContract(tx, asked); },
                [this](ContractProposalId) { finished(tr("The contract is proposed")); });
    }

    void finished(const QString& said) {
        accept();
        m_context.say(said);
    }

    Context& m_context;
    ContractProposal m_proposal;
    Form* m_form;
    ContractFields m_fields;
    WeekdayPicker* m_days;
    IdCombo* m_workplace;
    IdCombo* m_guide;
    QLineEdit* m_budget;
    DateEdit* m_answerBy;
    TextLabel* m_chain;
    Bar* m_check;
    QTimer* m_pause;
};

Participant personOf(Context& context, ParticipantId id) {
    if (const auto person = store::participants::find(context.database(), id))
        return *person;
    throw Error(Fault::NotFound);
}

/// As the contract or the placement that is there, from the day after it, for a year.
ContractProposal usualProposal(Context& context, const Trajectory& trajectory) {
    ContractProposal proposal;
    proposal.trajectory = trajectory.id;
    proposal.participant = trajectory.participant;
    QDate start;
    if (const auto placement = store::placements::latestOf(context.database(), trajectory.id)) {
        proposal.workplace = placement->workplace;
        proposal.guide = placement->guide;
        proposal.days = placement->days;
        proposal.terms.hours = placement->hours;
        if (placement->until())
            start = placement->until()->addDays(1);
    }
    if (const auto contract = store::contracts::latestOf(context.database(), trajectory.id)) {
        proposal.terms = contract->terms;
        proposal.terms.probationMonths = 0;
        proposal.terms.forGood = false;
        proposal.renews = contract->id;
        const auto until = work::realEnd(context.database(), *contract);
        start = until ? until->addDays(1) : QDate();
    }
    proposal.terms.startsOn = start.isValid() ? start : context.today().addDays(1);
    proposal.terms.lastDay = lastDayOfPeriod(proposal.terms.startsOn, usualMonths);
    return proposal;
}

} // namespace

void openProposal(Context& context, QWidget* parent, TrajectoryId id) {
    const auto trajectory = store::trajectories::find(context.database(), id);
    if (!trajectory)
        throw Error(Fault::NotFound);
    (new ProposalDialog(context, parent, personOf(context, trajectory->participant),
                        usualProposal(context, *trajectory)))
        ->open();
}

void openProposalChange(Context& context, QWidget* parent, ContractProposalId id) {
    const auto proposal = store::contract_proposals::find(context.database(), id);
    if (!proposal)
        throw Error(Fault::NotFound);
    (new ProposalDialog(context, parent, personOf(context, proposal->participant), *proposal))->open();
}

} // namespace wijkwerk::ui::participants

#include "contract_proposal_dialog.moc"
