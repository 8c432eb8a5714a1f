// SPDX-License-Identifier: EUPL-1.2
// Putting a contract right, its early end, and what was agreed about a secondment.
#include "core/base/date_text.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/secondments.h"
#include "core/store/trajectories.h"
#include "core/work/contract_check.h"
#include "core/work/contract_work.h"
#include "core/work/secondment_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/contract_end_fields.h"
#include "ui/participants/contract_fields.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"
#include "ui/texts/contract_labels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ContractFacts)
};

Contract require(Context& context, ContractId id) {
    if (const auto contract = store::contracts::find(context.database(), id))
        return *contract;
    throw Error(Fault::NotFound);
}

class CorrectionDialog : public Dialog {
    Q_OBJECT
public:
    CorrectionDialog(Context& context, QWidget* parent, const Contract& contract)
        : Dialog(tr("Put the contract right"), parent)
        , m_context(context)
        , m_contract(contract)
        , m_form(new Form)
        , m_fields(*m_form, context.today(), work::mostProbationMonths(context.database(), context.today())) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("The old facts stay visible in the log. For other terms from a day on: propose a renewal."));
        m_signed = m_form->date(QStringLiteral("signedOn"), tr("Signed on"), context.today());
        m_number = m_form->text(QStringLiteral("number"), tr("Number at HR"));
        m_reason = m_form->text(QStringLiteral("reason"), tr("Why it is put right"));
        m_fields.set(contract.terms);
        m_fields.setSheltered(isSheltered(context, contract.trajectory));
        if (contract.signedOn)
            m_signed->setDate(*contract.signedOn);
        m_number->setText(contract.number);
        m_form->setChanged(false);
        setForm(m_form);
        setPrimary(tr("Put right"), [this] { save(); });
    }
    QSize sizeHint() const override { return Dialog::sizeHint().expandedTo({dp(680), dp(600)}); }

private:
    void save() {
        if (!m_fields.datesUnderstood() || !understood({m_signed}))
            return;
        if (const Problems problems = m_fields.notUnderstood(); !problems.empty()) {
            show(problems);
            return;
        }
        const work::ContractCorrection correction{m_contract.id, m_fields.terms(), m_signed->date(),
                                                  m_number->text().simplified(), m_reason->text().simplified()};
        const auto outcome = work::perform(m_context.database(),
                                           [&](db::Transaction& tx) { return work::correctContract(tx, correction); });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(tr("The contract is put right"));
    }

    Context& m_context;
    Contract m_contract;
    Form* m_form;
    ContractFields m_fields;
    DateEdit* m_signed;
    QLineEdit* m_number;
    QLineEdit* m_reason;
};

class EndDialog : public Dialog {
    Q_OBJECT
public:
    EndDialog(Context& context, QWidget* parent, const Contract& contract)
        : Dialog(tr("End the contract early"), parent)
        , m_context(context)
        , m_contract(contract) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("The placement ends on the same day. HR makes the letters; here you record it."));
        auto* form = new Form;
        m_on = form->date(QStringLiteral("endedOn"), tr("Last day"), context.today());
        m_on->setFlagger([](QDate) { return QString(); });
        m_end.emplace(*form, contract, *m_on, context.today(), false);
        m_reason = form->text(QStringLiteral("reason"), tr("Remark"));
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("End"), [this] { save(); });
    }

private:
    void save() {
        if (!understood({m_on, m_end->saidOn()}))
            return;
        if (!m_end->ending()) {
            show({wrong(QStringLiteral("contract_end_how_missing"), QStringLiteral("contractEnd"))});
            return;
        }
        const work::ContractEnd end{
            m_contract.id, m_on->date().value_or(QDate()), m_reason->text().simplified(), {}, m_end->ending()};
        attempt(
            this, m_context.database(), end,
            [](db::Transaction& tx, const work::ContractEnd& asked) { return work::endContract(tx, asked); },
            [this](work::Done) {
                accept();
                m_context.say(tr("The end is recorded"));
            });
    }

    Context& m_context;
    Contract m_contract;
    DateEdit* m_on;
    std::optional<ContractEndFields> m_end;
    QLineEdit* m_reason;
};

class SecondmentDialog : public Dialog {
    Q_OBJECT
public:
    SecondmentDialog(Context& context, QWidget* parent, TrajectoryId trajectory, const Secondment& agreed)
        : Dialog(tr("Agreements about the secondment"), parent)
        , m_context(context)
        , m_trajectory(trajectory)
        , m_agreed(agreed) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("What was agreed with the SW company. No reasons of absence here."));
        auto* form = new Form;
        m_lender = form->text(QStringLiteral("lender"), tr("Lender"));
        m_form = form->add(QStringLiteral("form"), tr("Form"), new QComboBox);
        fillWith<SecondmentForm>(*m_form, [](SecondmentForm one) { return labelOf(one); });
        m_number = form->text(QStringLiteral("contractNumber"), tr("Contract number"));
        m_fee = form->text(QStringLiteral("fee"), tr("Fee an hour"));
        m_fee->setPlaceholderText(tr("As 24,50"));
        m_basis = form->add(QStringLiteral("basis"), tr("Price"), new QComboBox);
        fillWith<PriceBasis>(*m_basis, [](PriceBasis one) { return labelOf(one); });
        m_notice = form->add(QStringLiteral("noticeDays"), tr("Term of notice in days"), new QSpinBox);
        m_notice->setRange(0, 366);
        m_guide = form->add(QStringLiteral("guideBy"), tr("Guided by"), new QComboBox);
        fillWith<GuideBy>(*m_guide, [](GuideBy one) { return labelOf(one); });
        m_absence = form->lines(QStringLiteral("absenceRule"), tr("When somebody is absent"), 2);
        fill();
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Save"), [this] { save(); });
    }

private:
    void fill() {
        m_lender->setText(m_agreed.lender);
        chooseIn(*m_form, m_agreed.form);
        m_number->setText(m_agreed.contractNumber);
        if (m_agreed.fee > 0)
            m_fee->setText(decimalText(m_agreed.fee));
        chooseIn(*m_basis, m_agreed.basis);
        m_notice->setValue(m_agreed.noticeDays);
        chooseIn(*m_guide, m_agreed.guideBy);
        m_absence->setPlainText(m_agreed.absenceRule);
    }

    void save() {
        const bool isFee = m_fee->text().trimmed().isEmpty() || feeFromText(m_fee->text());
        if (!isFee) {
            show({wrong(QStringLiteral("fee_not_understood"), QStringLiteral("fee"), m_fee->text())});
            return;
        }
        Secondment agreed = m_agreed;
        agreed.lender = m_lender->text();
        agreed.form = chosenIn<SecondmentForm>(*m_form);
        agreed.contractNumber = m_number->text();
        agreed.fee = feeFromText(m_fee->text()).value_or(0);
        agreed.basis = chosenIn<PriceBasis>(*m_basis);
        agreed.noticeDays = m_notice->value();
        agreed.guideBy = chosenIn<GuideBy>(*m_guide);
        agreed.absenceRule = m_absence->toPlainText();
        const auto outcome = work::perform(
            m_context.database(), [&](db::Transaction& tx) { return work::saveSecondment(tx, m_trajectory, agreed); });
        if (!outcome) {
            show(outcome.problems);
            return;
        }
        accept();
        m_context.say(tr("The agreements are saved"));
    }

    Context& m_context;
    TrajectoryId m_trajectory;
    Secondment m_agreed;
    QLineEdit* m_lender;
    QComboBox* m_form;
    QLineEdit* m_number;
    QLineEdit* m_fee;
    QComboBox* m_basis;
    QSpinBox* m_notice;
    QComboBox* m_guide;
    QPlainTextEdit* m_absence;
};

class TermDialog : public Dialog {
    Q_OBJECT
public:
    TermDialog(Context& context, QWidget* parent, TrajectoryId trajectory, const std::optional<QDate>& lastDay)
        : Dialog(tr("Another last day of the secondment"), parent)
        , m_context(context)
        , m_trajectory(trajectory) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("Longer or shorter. Empty is without a last day."));
        auto* form = new Form;
        m_last = form->date(QStringLiteral("lastDay"), tr("Last day"), context.today());
        if (lastDay)
            m_last->setDate(*lastDay);
        m_reason = form->text(QStringLiteral("reason"), tr("Reason"));
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Save"), [this] { save(); });
    }

private:
    void save() {
        if (!understood({m_last}))
            return;
        const work::SecondmentTerm term{m_trajectory, m_last->date(), m_reason->text().simplified(), {}};
        attempt(
            this, m_context.database(), term,
            [](db::Transaction& tx, const work::SecondmentTerm& asked) { return work::setSecondmentTerm(tx, asked); },
            [this](PlacementId) {
                accept();
                m_context.say(tr("The last day is changed"));
            });
    }

    Context& m_context;
    TrajectoryId m_trajectory;
    DateEdit* m_last;
    QLineEdit* m_reason;
};

} // namespace

void openContractCorrection(Context& context, QWidget* parent, ContractId id) {
    (new CorrectionDialog(context, parent, require(context, id)))->open();
}

void openContractEnd(Context& context, QWidget* parent, ContractId id) {
    (new EndDialog(context, parent, require(context, id)))->open();
}

void openContractEndUndone(Context& context, QWidget* parent, ContractId id) {
    const Contract contract = require(context, id);
    const QPointer<QWidget> where = parent;
    dialogs::askReason(parent, Text::tr("Take the early end back?"),
                       Text::tr("The contract then runs as it was agreed. Its placement too."), Text::tr("Take back"),
                       [&context, where, id](const QString& reason) {
                           const auto outcome = work::perform(context.database(), [&](db::Transaction& tx) {
                               return work::undoContractEnd(tx, id, reason);
                           });
                           if (outcome)
                               context.say(Text::tr("The end is taken back"));
                           else
                               dialogs::warn(where, Text::tr("The end stays"), textOf(outcome.problems));
                       });
}

void openSecondmentFacts(Context& context, QWidget* parent, TrajectoryId trajectory) {
    const auto agreed = store::secondments::ofTrajectory(context.database(), trajectory);
    (new SecondmentDialog(context, parent, trajectory, agreed.value_or(Secondment{})))->open();
}

void openSecondmentTerm(Context& context, QWidget* parent, TrajectoryId trajectory) {
    const auto placement = store::placements::latestOf(context.database(), trajectory);
    if (!placement)
        throw Error(Fault::NotFound);
    (new TermDialog(context, parent, trajectory, placement->until()))->open();
}

} // namespace wijkwerk::ui::participants

#include "contract_facts_dialogs.moc"
