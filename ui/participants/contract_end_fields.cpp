// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/contract_end_fields.h"

#include "core/rules/contract_end.h"
#include "core/store/contracts.h"
#include "core/work/contract_check.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/theme.h"
#include "ui/texts/contract_end_labels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ContractEndFields)
};

} // namespace

EvidenceBox::EvidenceBox() {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs());
    for (const auto& word : Words<EndEvidence>::list) {
        auto* box = new QCheckBox(labelOf(word.value));
        m_boxes.emplace_back(word.value, box);
        lines->addWidget(box);
    }
}

void EvidenceBox::offer(const std::vector<EndEvidence>& needed) {
    for (const auto& [evidence, box] : m_boxes) {
        const bool isNeeded = std::ranges::find(needed, evidence) != needed.end();
        box->setVisible(isNeeded);
        if (!isNeeded)
            box->setChecked(false);
    }
}

std::vector<EndEvidence> EvidenceBox::chosen() const {
    std::vector<EndEvidence> found;
    for (const auto& [evidence, box] : m_boxes) {
        if (box->isChecked())
            found.push_back(evidence);
    }
    return found;
}

ContractEndFields::ContractEndFields(Form& form, const Contract& contract, DateEdit& lastDay, QDate today, bool byLaw)
    : m_form(form)
    , m_probation(rules::probationEnd(contract.terms))
    , m_byLaw(byLaw)
    , m_how(form.add(QStringLiteral("contractEnd"), Text::tr("How the contract ends"), new QComboBox))
    , m_ground(form.add(QStringLiteral("ground"), Text::tr("Ground (BW 7:669)"), new QComboBox))
    , m_said(form.date(QStringLiteral("saidOn"), Text::tr("Said or signed on"), today))
    , m_evidence(form.add(QStringLiteral("evidence"), Text::tr("On paper for HR"), new EvidenceBox)) {
    form.hint(Text::tr("Only these papers go to HR: nothing about health, and nothing of the stage."));
    offer(lastDay.date().value_or(today));
    fillWith<DismissalGround>(*m_ground, [](DismissalGround ground) { return labelOf(ground); });
    beginUnchosen(*m_ground);
    m_said->setFlagger([](QDate) { return QString(); });
    for (QComboBox* combo : {m_how, m_ground})
        QObject::connect(combo, &QComboBox::currentIndexChanged, &form, [this] { follow(); });
    QObject::connect(&lastDay, &DateEdit::dateChanged, &form,
                     [this, &lastDay, today] { offer(lastDay.date().value_or(today)); });
    follow();
}

/// What was chosen stays chosen, as long as it can be.
void ContractEndFields::offer(QDate lastDay) {
    const auto before = how();
    {
        const QSignalBlocker quiet(m_how);
        m_how->clear();
        for (const auto& word : Words<ContractEndHow>::list) {
            const bool can = word.value == ContractEndHow::ByLaw       ? m_byLaw
                             : word.value == ContractEndHow::Probation ? m_probation && lastDay <= *m_probation
                                                                       : true;
            if (can)
                m_how->addItem(labelOf(word.value), int(word.value));
        }
        beginUnchosen(*m_how);
        if (before)
            chooseIn(*m_how, *before);
    }
    if (how() != before)
        follow();
}

std::optional<ContractEndHow> ContractEndFields::how() const {
    return chosenIfAny<ContractEndHow>(*m_how);
}

std::optional<DismissalGround> ContractEndFields::ground() const {
    return how() == ContractEndHow::Dismissal ? chosenIfAny<DismissalGround>(*m_ground) : std::nullopt;
}

void ContractEndFields::follow() {
    const auto chosen = how();
    const bool early = chosen && *chosen != ContractEndHow::ByLaw;
    const auto needed = early ? rules::evidenceFor(*chosen, ground()) : std::vector<EndEvidence>{};
    m_form.setFieldVisible(QStringLiteral("ground"), chosen == ContractEndHow::Dismissal);
    m_form.setFieldVisible(QStringLiteral("saidOn"), early);
    m_form.setFieldVisible(QStringLiteral("evidence"), !needed.empty());
    m_evidence->offer(needed);
}

std::optional<ContractEnding> ContractEndFields::ending() const {
    const auto chosen = how();
    if (!chosen)
        return std::nullopt;
    return ContractEnding{*chosen, ground(), m_said->date(), m_evidence->chosen()};
}

std::optional<Contract> runningContract(Context& context, TrajectoryId trajectory) {
    const auto contract = store::contracts::latestOf(context.database(), trajectory);
    if (!contract || contract->endedOn)
        return std::nullopt;
    const auto until = work::realEnd(context.database(), *contract);
    return until && *until < context.today() ? std::nullopt : contract;
}

} // namespace wijkwerk::ui::participants
