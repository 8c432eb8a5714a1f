// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/contract_card.h"

#include "core/base/date_text.h"
#include "core/rules/contract_proposal.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/story_list.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/explained_date.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/section_title.h"
#include "ui/shared/stepper.h"
#include "ui/shared/text_label.h"
#include "ui/texts/chain_text.h"
#include "ui/texts/contract_end_labels.h"
#include "ui/texts/contract_labels.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

using rules::Right;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ContractCard)
};

QString joined(const QStringList& parts) {
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(QStringLiteral(" · "));
}

bool mayHaveContract(const Trajectory& trajectory) {
    const bool skips =
        trajectory.kind == ParticipantKind::ShelteredWork || trajectory.kind == ParticipantKind::EnforcerConverted;
    const bool before = trajectory.phase == Phase::Preselection || trajectory.phase == Phase::Waiting;
    return isAtWork(trajectory.phase) || (skips && before);
}

constexpr ProposalState way[] = {ProposalState::Proposed, ProposalState::Agreed, ProposalState::AtHr,
                                 ProposalState::Offered, ProposalState::Signed};

/// Day and name of the last time that the proposal came in this state.
QString detailOf(const std::vector<ProposalStep>& steps, ProposalState state) {
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->state == state && !step->takenBack)
            return shownDate(step->on) + u'\n' + step->byName;
    }
    return {};
}

std::vector<Step> stepsOf(const ContractProposal& proposal, const std::vector<ProposalStep>& done) {
    const auto at = std::ranges::find(way, proposal.state);
    std::vector<Step> steps;
    for (auto state = std::begin(way); state != std::end(way); ++state) {
        Step step;
        step.label = labelOf(*state);
        step.state = state < at ? StepState::Done : state == at ? StepState::Current : StepState::Future;
        if (step.state != StepState::Future)
            step.detail = detailOf(done, *state);
        step.tone = Tone::Primary;
        steps.push_back(step);
    }
    return steps;
}

QString verbFor(ProposalState to) {
    switch (to) {
    case ProposalState::Agreed:
        return Text::tr("Agree…");
    case ProposalState::AtHr:
        return Text::tr("Send to HR…");
    case ProposalState::Offered:
        return Text::tr("Offered…");
    case ProposalState::Signed:
        return Text::tr("Signed…");
    case ProposalState::Refused:
        return Text::tr("Refused…");
    default:
        return Text::tr("Withdraw…");
    }
}

QString termOf(const work::SeenContract& seen) {
    const ContractTerms& terms = seen.contract.terms;
    if (seen.until)
        return Text::tr("%1 %2").arg(shownDate(terms.startsOn), untilText(*seen.until));
    return Text::tr("from %1, for good").arg(shownDate(terms.startsOn));
}

QString factsOf(const Contract& contract) {
    const ContractTerms& terms = contract.terms;
    return joined(
        {terms.function, terms.scale, labelOf(terms.agreement), hoursText(terms.hours),
         terms.wage > 0 ? shownMoney(terms.wage) : Text::tr("wage not filled in"),
         terms.probationMonths > 0 ? Text::tr("probation of %n months", nullptr, terms.probationMonths) : QString(),
         contract.ending    ? endingText(*contract.ending)
         : contract.endedOn ? Text::tr("ended early")
                            : QString(),
         contract.signedOn ? Text::tr("signed on %1").arg(shownDate(*contract.signedOn)) : QString(), contract.number});
}

/// Opens its sum.
QWidget* dateOf(const rules::Explained& explained) {
    auto* date = new ExplainedDate;
    date->setExplained(explained);
    return date;
}

} // namespace

QString noticeText(const work::NoticeLook& notice, QDate today) {
    if (notice.given) {
        const QString what = notice.given->goesOn ? Text::tr("goes on") : Text::tr("does not go on");
        const QString received = notice.given->receivedOn
                                     ? Text::tr("received on %1").arg(shownDate(*notice.given->receivedOn))
                                     : Text::tr("no proof of receipt yet");
        const QString late =
            notice.penalty.daysLate > 0 ? Text::tr("%n days late", nullptr, notice.penalty.daysLate) : QString();
        return joined({Text::tr("told on %1").arg(shownDate(notice.given->givenOn)), what, labelOf(notice.given->how),
                       received, late});
    }
    if (!notice.lawOn)
        return Text::tr("not needed by law");
    const QString due = Text::tr("not given yet, on %1 at the latest").arg(shownDate(*notice.lawOn));
    if (*notice.lawOn >= today)
        return due;
    const QString cost =
        notice.penalty.cents > 0 ? Text::tr("may cost %1").arg(shownMoney(notice.penalty.cents)) : QString();
    return joined({due, Text::tr("%n days late", nullptr, notice.penalty.daysLate), cost});
}

bool ContractCard::isNeeded(const Context& context, const Trajectory& trajectory, const work::ContractWay& seen) {
    return context.may(Right::SeeContract) && (!seen.isEmpty() || mayHaveContract(trajectory));
}

ContractCard::ContractCard(Context& context, const Trajectory& trajectory, work::ContractWay seen, QWidget* parent,
                           WithPerson makeLetter)
    : Card(Text::tr("Contract"), parent)
    , m_context(context)
    , m_trajectory(trajectory)
    , m_way(std::move(seen))
    , m_makeLetter(std::move(makeLetter)) {
    const bool open = m_way.proposal && isOpen(m_way.proposal->state);
    // After one that was ended early comes a new one; what still runs is renewed below.
    const bool none = m_way.contracts.empty() || m_way.contracts.front().contract.endedOn;
    if (!open && none && mayHaveContract(trajectory) && context.mayDo(Right::ProposeContract)) {
        auto* propose = addAction(Text::tr("Propose a contract…"));
        connect(propose, &Button::clicked, this,
                guarded(this, [this] { openProposal(m_context, window(), m_trajectory.id); }));
    }
    addProposal();
    addContracts();
    addChain();
    addSecondment();
}

QWidget* ContractCard::row() {
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    add(row);
    return row;
}

void ContractCard::act(QWidget* row, const QString& verb, std::function<void()> act) {
    auto* button = new Button(verb, row);
    row->layout()->addWidget(button);
    connect(button, &Button::clicked, this, guarded(this, std::move(act)));
}

void ContractCard::addProposal() {
    if (!m_way.proposal)
        return;
    const ContractProposal& proposal = *m_way.proposal;
    add(new SectionTitle(Text::tr("Proposal")));
    if (isOpen(proposal.state)) {
        auto* steps = new Stepper(this);
        steps->setSteps(stepsOf(proposal, m_way.steps));
        add(steps);
    }
    auto* facts = new StoryList;
    const bool ends = proposal.terms.lastDay && proposal.chainReason.isEmpty(); // else it is permanent by law
    const QString until = ends ? untilText(*proposal.terms.lastDay) : Text::tr("for good");
    facts->add(labelOf(proposal.state),
               joined({proposal.terms.function, shownDate(proposal.terms.startsOn) + u' ' + until,
                       hoursText(proposal.terms.hours), proposal.budget}));
    if (!m_way.steps.empty() && !m_way.steps.back().remark.isEmpty())
        facts->add(Text::tr("Remark"), m_way.steps.back().remark);
    if (!proposal.chainReason.isEmpty())
        facts->add(Text::tr("Permanent, because"), proposal.chainReason);
    add(facts);
    if (isOpen(proposal.state))
        addProposalActs();
}

void ContractCard::addProposalActs() {
    const ContractProposal proposal = *m_way.proposal;
    auto* buttons = row();
    for (const rules::ProposalMove& move : rules::proposalMoves()) {
        if (move.from == proposal.state && m_context.mayDo(move.right))
            act(buttons, verbFor(move.to), [this, proposal, to = move.to] {
                openProposalStep(m_context, window(), proposal.id, to, m_makeLetter);
            });
    }
    if (proposal.state == ProposalState::Proposed && m_context.mayDo(Right::ProposeContract))
        act(buttons, Text::tr("Change…"), [this, proposal] { openProposalChange(m_context, window(), proposal.id); });
    const auto before = rules::stateBefore(proposal.state);
    const auto move = before ? rules::proposalMove(*before, proposal.state) : std::nullopt;
    if (move && m_context.mayDo(move->right))
        act(buttons, Text::tr("Take step back…"), [this, proposal] { openStepBack(m_context, window(), proposal.id); });
    if (m_context.mayDo(Right::KeepContract))
        act(buttons, Text::tr("Form for HR…"), [this, proposal] { saveHrForm(m_context, window(), proposal.id); });
}

void ContractCard::addContracts() {
    for (std::size_t i = 0; i < m_way.contracts.size(); ++i) {
        if (i == 0)
            add(new SectionTitle(m_way.contracts.size() == 1 ? Text::tr("Contract") : Text::tr("Contracts")));
        addContract(m_way.contracts[i], i == 0);
    }
}

void ContractCard::addContract(const work::SeenContract& seen, bool isNewest) {
    if (seen.notice.goesOnAs && isNewest && isAtWork(m_trajectory.phase)) {
        const auto last = seen.notice.goesOnAs->lastDay;
        add(new Bar(Tone::Red, Text::tr("The contract ended and nobody was told. Does the person still work? Then by "
                                        "law it goes on %1 under the same terms. Ask HR.")
                                   .arg(last ? untilText(*last) : QString())));
    }
    auto* facts = new StoryList;
    facts->add(termOf(seen), factsOf(seen.contract));
    facts->add(Text::tr("Aanzegging"), noticeText(seen.notice, m_context.today()));
    if (seen.notice.due && !seen.notice.given)
        facts->add(Text::tr("Work towards"), dateOf(*seen.notice.due));
    add(facts);
    if (m_context.mayDo(Right::KeepContract))
        addContractActs(seen, isNewest);
}

void ContractCard::addRenewal(QWidget* buttons, const work::SeenContract& seen) {
    const bool open = m_way.proposal && isOpen(m_way.proposal->state);
    if (open || !isAtWork(m_trajectory.phase) || seen.contract.endedOn || !seen.until)
        return;
    act(buttons, Text::tr("Renew…"), [this] { openProposal(m_context, window(), m_trajectory.id); });
    if (!seen.notice.given)
        act(buttons, Text::tr("Do not renew…"), [this, id = seen.contract.id] {
            openContractNotice(m_context, window(), id, {m_makeLetter, false});
        });
}

void ContractCard::addContractActs(const work::SeenContract& seen, bool isNewest) {
    const ContractId id = seen.contract.id;
    const auto until = seen.until;
    auto* buttons = row();
    if (isNewest)
        addRenewal(buttons, seen);
    if (!seen.contract.endedOn && until && seen.notice.state != work::ContractState::Ended)
        act(buttons, Text::tr("Aanzeggen…"), [this, id] {
            openContractNotice(m_context, window(), id, {m_makeLetter, {}});
        });
    if (seen.notice.given && !seen.notice.given->receivedOn)
        act(buttons, Text::tr("Record receipt…"),
            [this, notice = seen.notice.given->id] { openNoticeReceipt(m_context, window(), notice); });
    if (!seen.contract.endedOn && (!until || *until >= m_context.today()))
        act(buttons, Text::tr("End early…"), [this, id] { openContractEnd(m_context, window(), id); });
    if (seen.contract.endedOn && m_trajectory.phase == Phase::Contract)
        act(buttons, Text::tr("Take end back…"), [this, id] { openContractEndUndone(m_context, window(), id); });
    act(buttons, Text::tr("Put right…"), [this, id] { openContractCorrection(m_context, window(), id); });
}

void ContractCard::addChain() {
    if (!mayHaveContract(m_trajectory) && !m_way.check)
        return;
    add(new SectionTitle(Text::tr("Contract check")));
    auto* facts = new StoryList;
    if (m_way.check)
        facts->add(Text::tr("Chain"), chainLines(m_way.check->chain).join(u'\n'));
    const QString asked =
        m_way.askedOn ? Text::tr("asked on %1").arg(shownDate(*m_way.askedOn)) : Text::tr("not asked yet");
    facts->add(Text::tr("Earlier work"),
               m_way.prior.empty() && m_way.askedOn ? Text::tr("%1: none").arg(asked) : asked);
    for (const PriorEmployment& prior : m_way.prior) {
        const QString until = prior.lastDay ? untilText(*prior.lastDay) : Text::tr("still runs");
        facts->add(prior.employer,
                   joined({shownDate(prior.startsOn) + u' ' + until, labelOf(prior.kind),
                           prior.countsInChain() ? Text::tr("counts") : Text::tr("does not count"), prior.source}));
    }
    add(facts);
    if (!m_context.mayDo(Right::KeepContract))
        return;
    auto* buttons = row();
    const ParticipantId person = m_trajectory.participant;
    act(buttons, Text::tr("Add earlier work…"), [this, person] { openPriorEmployment(m_context, window(), person); });
    act(buttons, Text::tr("Asked…"), [this, person] { openPriorEmploymentAsked(m_context, window(), person); });
    for (const PriorEmployment& prior : m_way.prior)
        act(buttons, Text::tr("Withdraw %1…").arg(prior.employer),
            [this, prior] { withdrawPrior(m_context, window(), prior); });
}

void ContractCard::addSecondment() {
    if (!m_way.lent)
        return;
    add(new SectionTitle(Text::tr("Secondment")));
    auto* facts = new StoryList;
    const auto until = m_way.lent->until();
    facts->add(Text::tr("Term"),
               shownDate(m_way.lent->startsOn) + u' ' + (until ? untilText(*until) : Text::tr("without a last day")));
    if (m_way.agreed) {
        const Secondment& agreed = *m_way.agreed;
        facts->add(Text::tr("Lender"), joined({agreed.lender, labelOf(agreed.form), agreed.contractNumber}));
        facts->add(Text::tr("Price"),
                   joined({agreed.fee > 0 ? Text::tr("%1 an hour").arg(shownMoney(agreed.fee)) : QString(),
                           labelOf(agreed.basis)}));
        facts->add(Text::tr("Notice and guidance"),
                   joined({agreed.noticeDays > 0 ? Text::tr("%n days notice", nullptr, agreed.noticeDays) : QString(),
                           labelOf(agreed.guideBy)}));
        if (!agreed.absenceRule.isEmpty())
            facts->add(Text::tr("When somebody is absent"), agreed.absenceRule);
    } else {
        facts->add(Text::tr("Lender"), Text::tr("not filled in yet"));
    }
    add(facts);
    if (m_trajectory.phase != Phase::Seconded || !m_context.mayDo(Right::Place))
        return;
    auto* buttons = row();
    act(buttons, Text::tr("Agreements…"), [this] { openSecondmentFacts(m_context, window(), m_trajectory.id); });
    act(buttons, Text::tr("Another last day…"), [this] { openSecondmentTerm(m_context, window(), m_trajectory.id); });
}

} // namespace wijkwerk::ui::participants
