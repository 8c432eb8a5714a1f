// SPDX-License-Identifier: EUPL-1.2
// The card "Contract" of the tab Traject: where the proposal is, contracts with their aanzegging, the chain, earlier
// work, and the secondment; with the acts that whoever looks may do.
#pragma once

#include "core/work/contract_look.h"
#include "ui/participants/dialogs.h"
#include "ui/shared/card.h"

class QHBoxLayout;

namespace wijkwerk::ui {
class Context;
class FlowLayout;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class ContractCard : public Card {
    Q_OBJECT
public:
    /// `makeLetter`: of the aanzegging, right after it.
    ContractCard(Context& context, const Trajectory& trajectory, work::ContractWay way, QWidget* parent = nullptr,
                 WithPerson makeLetter = {});

    /// There is something to show, or a contract may be proposed.
    static bool isNeeded(const Context& context, const Trajectory& trajectory, const work::ContractWay& way);

private:
    void addProposal();
    void addProposalActs();
    void addContracts();
    void addContract(const work::SeenContract& seen, bool isNewest);
    void addContractActs(const work::SeenContract& seen, bool isNewest);
    /// "Verlengen…" and "Niet verlengen…", while nobody decided.
    void addRenewal(QWidget* buttons, const work::SeenContract& seen);
    void addChain();
    void addSecondment();
    /// Buttons below what they belong to.
    QWidget* row();
    void act(QWidget* row, const QString& verb, std::function<void()> act);

    Context& m_context;
    Trajectory m_trajectory;
    work::ContractWay m_way;
    WithPerson m_makeLetter;
};

/// What stands on the card: `Getekend 20-11-2026 · HR-12`, the state of the aanzegging, and so on.
QString noticeText(const work::NoticeLook& notice, QDate today);

} // namespace wijkwerk::ui::participants
