// SPDX-License-Identifier: EUPL-1.2
// The steps of a contract proposal: day, name and remark; taking one back; the form for HR.
#include "core/print/pdf.h"
#include "core/rules/contract_proposal.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/participants.h"
#include "core/work/contract_form.h"
#include "core/work/contract_proposal.h"
#include "ui/participants/attempt.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/going_out.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/person_text.h"
#include "ui/participants/stage_pdf.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/write_file.h"
#include "ui/texts/chain_text.h"
#include "ui/texts/contract_labels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ContractSteps)
};

ContractProposal require(Context& context, ContractProposalId id) {
    if (const auto proposal = store::contract_proposals::find(context.database(), id))
        return *proposal;
    throw Error(Fault::NotFound);
}

QString verbOf(ProposalState to) {
    switch (to) {
    case ProposalState::Agreed:
        return Text::tr("Agree");
    case ProposalState::AtHr:
        return Text::tr("Send to HR");
    case ProposalState::Offered:
        return Text::tr("Record offer");
    case ProposalState::Signed:
        return Text::tr("Record signature");
    case ProposalState::Refused:
        return Text::tr("Record refusal");
    default:
        return Text::tr("Withdraw the proposal");
    }
}

QString explanationOf(ProposalState to) {
    switch (to) {
    case ProposalState::Agreed:
        return Text::tr("You agree as team lead. After that it goes to HR.");
    case ProposalState::AtHr:
        return Text::tr("Write down when it went to HR. Make the form for HR with it.");
    case ProposalState::Offered:
        return Text::tr("HR offered the contract to the person. From now on no step can be taken back.");
    case ProposalState::Signed:
        return Text::tr("With this the contract and the placement are made.");
    case ProposalState::Refused:
        return Text::tr("Write down why, in neutral words.");
    default:
        return Text::tr("The proposal stops here. Write down why.");
    }
}

class StepDialog : public Dialog {
    Q_OBJECT
public:
    StepDialog(Context& context, QWidget* parent, const ContractProposal& proposal, ProposalState to,
               WithPerson makeLetter)
        : Dialog(titleFor(context, proposal, to), parent)
        , m_context(context)
        , m_proposal(proposal)
        , m_to(to)
        , m_makeLetter(std::move(makeLetter)) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(explanationOf(to));
        auto* form = new Form;
        m_on = form->date(QStringLiteral("on"), to == ProposalState::Signed ? tr("Signed on") : tr("Day"),
                          context.today());
        m_on->setDate(context.today());
        m_by = form->text(QStringLiteral("byName"), tr("Who did it"));
        const bool isOfHr = to == ProposalState::Offered || to == ProposalState::Refused;
        const bool byMyself = !isOfHr || context.me().role == Role::Hr;
        m_by->setText(byMyself ? context.me().name : QString());
        if (to == ProposalState::Offered)
            m_by->setPlaceholderText(tr("Name of who did it at HR"));
        if (to == ProposalState::Signed)
            m_number = form->text(QStringLiteral("number"), tr("Number at HR"));
        m_remark = form->lines(QStringLiteral("remark"), tr("Remark"), 2);
        form->setChanged(false);
        setForm(form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(verbOf(to), [this] { save(); });
    }

private:
    static QString titleFor(Context& context, const ContractProposal& proposal, ProposalState to) {
        const auto person = store::participants::find(context.database(), proposal.participant);
        if (!person)
            throw Error(Fault::NotFound);
        return tr("%1: %2").arg(labelOf(to), fullLabel(person->name));
    }

    void save() {
        if (!understood({m_on}))
            return;
        const work::StepRequest request{m_proposal.id,
                                        m_to,
                                        m_on->date().value_or(QDate()),
                                        m_by->text().simplified(),
                                        m_remark->toPlainText().trimmed(),
                                        m_number ? m_number->text().simplified() : QString(),
                                        {}};
        attempt(
            this, m_context.database(), request,
            [](db::Transaction& tx, const work::StepRequest& asked) { return work::stepProposal(tx, asked); },
            [this](work::Done) {
                accept();
                m_context.say(m_to == ProposalState::Signed ? tr("The contract is recorded")
                                                            : tr("The step is recorded"));
                if (m_to == ProposalState::Refused || m_to == ProposalState::Withdrawn)
                    askNotice();
            });
    }

    /// Without its renewal the contract ends by itself, and that must be told.
    void askNotice() {
        if (m_proposal.renews.isNull() || !m_context.mayDo(rules::Right::KeepContract) ||
            !store::contracts::notices(m_context.database(), m_proposal.renews).empty())
            return;
        dialogs::ask(
            parentWidget(), tr("Give the aanzegging now?"),
            tr("The contract is not renewed and ends by itself. The person must be told in writing."),
            tr("Aanzegging…"),
            [&context = m_context, where = QPointer<QWidget>(parentWidget()), id = m_proposal.renews,
             makeLetter = m_makeLetter] {
                openContractNotice(context, where, id, {makeLetter, false});
            },
            tr("Later"));
    }

    Context& m_context;
    ContractProposal m_proposal;
    ProposalState m_to;
    WithPerson m_makeLetter;
    DateEdit* m_on;
    QLineEdit* m_by;
    QLineEdit* m_number = nullptr;
    QPlainTextEdit* m_remark;
};

} // namespace

void openProposalStep(Context& context, QWidget* parent, ContractProposalId id, ProposalState to,
                      WithPerson makeLetter) {
    (new StepDialog(context, parent, require(context, id), to, std::move(makeLetter)))->open();
}

void openNextProposalStep(Context& context, QWidget* parent, TrajectoryId trajectory, WithPerson makeLetter) {
    const auto proposal = store::contract_proposals::openOf(context.database(), trajectory);
    const auto to = proposal ? rules::stateAfter(proposal->state) : std::nullopt;
    if (!to)
        throw Error(Fault::NotFound);
    openProposalStep(context, parent, proposal->id, *to, std::move(makeLetter));
}

void openStepBack(Context& context, QWidget* parent, ContractProposalId id) {
    const ContractProposal proposal = require(context, id);
    const QPointer<QWidget> where = parent;
    dialogs::askReason(parent, Text::tr("Take the last step back?"),
                       Text::tr("Now: %1. The step stays visible as taken back.").arg(labelOf(proposal.state)),
                       Text::tr("Take back"), [&context, where, id](const QString& reason) {
                           const auto outcome = work::perform(context.database(), [&](db::Transaction& tx) {
                               return work::takeBackStep(tx, id, reason);
                           });
                           if (outcome)
                               context.say(Text::tr("The step is taken back"));
                           else
                               dialogs::warn(where, Text::tr("The step stays"), textOf(outcome.problems));
                       });
}

void saveHrForm(Context& context, QWidget* parent, ContractProposalId id) {
    const ContractProposal proposal = require(context, id);
    if (!mayGoOut(context, parent, proposal.participant))
        return;
    const QString name = work::hrFormFileName(context.database(), id);
    dialogs::saveFile(
        parent, Text::tr("Save the form for HR"), name, {Text::tr("PDF (*.pdf)")},
        [&context, parent = QPointer(parent), proposal](const QString& path) {
            const auto pdf =
                print::pdf(marked(work::hrForm(context.database(), proposal.id, context.today(), chainLines), parent),
                           context.department().logo);
            context.session().noteFirst({QStringLiteral("contract_form_made"), proposal.participant.value, {}});
            writeFile(path, pdf.bytes);
            context.say(Text::tr("Form saved: %1").arg(QFileInfo(path).fileName()));
        });
}

} // namespace wijkwerk::ui::participants

#include "contract_step_dialogs.moc"
