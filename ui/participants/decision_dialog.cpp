// SPDX-License-Identifier: EUPL-1.2
// "Besluiten": a stage, contract or secondment comes to its end; what happens then, and the dialog in which that is
// recorded.
#include "core/rules/stage_term.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "ui/participants/contract_dialogs.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/leaving_dialogs.h"
#include "ui/participants/person_text.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/dialog.h"
#include "ui/shared/editors.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/texts/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPointer>

namespace wijkwerk::ui::participants {

namespace {

using rules::Right;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecisionDialog)
};

struct Choice {
    QString words;
    Right right;
    std::function<void(QWidget* parent)> open;
};

void addStage(std::vector<Choice>& choices, Context& context, TrajectoryId way) {
    choices.push_back({Text::tr("The stage becomes longer"), Right::Place,
                       [&context, way](QWidget* parent) { openExtension(context, parent, way); }});
    const auto stage = store::placements::latestOf(context.database(), way);
    const auto next = stage && stage->legalForm ? rules::successorOf(*stage->legalForm) : std::nullopt;
    if (next) // before what ends a stage: it goes on, only not in this form
        choices.push_back({Text::tr("The legal form becomes: %1").arg(labelOf(*next)), Right::Place,
                           [&context, way](QWidget* parent) { openFormChange(context, parent, way); }});
    choices.push_back({Text::tr("No place any more: the stage stops and the person waits"), Right::Place,
                       [&context, way](QWidget* parent) { openStop(context, parent, way); }});
}

/// A proposal that runs goes on; else there is a new one.
void addProposal(std::vector<Choice>& choices, Context& context, const Trajectory& way, const WithPerson& makeLetter) {
    const NextStep next = nextStepOf(context.database(), way.participant);
    if (store::contract_proposals::openOf(context.database(), way.id))
        choices.push_back({Text::tr("The contract proposal goes on"), rightOf(next.step),
                           [&context, id = way.id, makeLetter](QWidget* parent) {
                               openNextProposalStep(context, parent, id, makeLetter);
                           }});
    else
        choices.push_back(
            {way.phase == Phase::Contract ? Text::tr("There is another contract: propose it")
                                          : Text::tr("A contract is proposed"),
             // The first contract is proposed by who guides somebody; whether there is another one HR says as well.
             way.phase == Phase::Contract ? Right::KeepContract : Right::ProposeContract,
             [&context, id = way.id](QWidget* parent) { openProposal(context, parent, id); }});
}

void addContract(std::vector<Choice>& choices, Context& context, const Contract& contract,
                 const WithPerson& makeLetter) {
    const bool goesOn = store::contract_proposals::openOf(context.database(), contract.trajectory).has_value();
    if (store::contracts::notices(context.database(), contract.id).empty()) {
        const auto notice = [&](const QString& words, std::optional<bool> answer) {
            choices.push_back(
                {words, Right::KeepContract, [&context, id = contract.id, makeLetter, answer](QWidget* parent) {
                     openContractNotice(context, parent, id, {makeLetter, answer});
                 }});
        };
        if (!goesOn)
            notice(Text::tr("There is no other contract: aanzegging that it ends"), false);
        notice(Text::tr("The aanzegging is recorded"), std::nullopt);
    }
    if (!contract.endedOn)
        choices.push_back({Text::tr("The contract ends before its time"), Right::KeepContract,
                           [&context, id = contract.id](QWidget* parent) { openContractEnd(context, parent, id); }});
}

/// What whoever works here may do.
std::vector<Choice> choicesFor(Context& context, const Trajectory& way, const WithPerson& makeLetter) {
    std::vector<Choice> choices;
    const ParticipantId person = way.participant;
    if (way.phase == Phase::Stage)
        addStage(choices, context, way.id);
    if (way.phase == Phase::Stage || way.phase == Phase::Contract || way.phase == Phase::Seconded)
        addProposal(choices, context, way, makeLetter);
    const auto contract = store::contracts::latestOf(context.database(), way.id);
    if (way.phase == Phase::Contract && contract)
        addContract(choices, context, *contract, makeLetter);
    if (way.phase == Phase::Seconded)
        choices.push_back({Text::tr("The secondment gets another last day"), Right::Place,
                           [&context, id = way.id](QWidget* parent) { openSecondmentTerm(context, parent, id); }});
    choices.push_back({Text::tr("To regular work"), Right::EndTrajectory,
                       [&context, person](QWidget* parent) { openOutflow(context, parent, person); }});
    choices.push_back({Text::tr("Drops out"), Right::EndTrajectory,
                       [&context, person](QWidget* parent) { openDropOut(context, parent, person); }});
    if (way.phase == Phase::Seconded)
        choices.push_back({Text::tr("The trajectory is closed"), Right::CloseTrajectory,
                           [&context, person](QWidget* parent) { openClosing(context, parent, person); }});
    std::erase_if(choices, [&](const Choice& one) { return !context.may(one.right); });
    return choices;
}

} // namespace

void openDecision(Context& context, QWidget* parent, ParticipantId id, WithPerson makeLetter) {
    const auto person = store::participants::find(context.database(), id);
    const auto way = store::trajectories::openOf(context.database(), id);
    if (!person || !way)
        throw Error(Fault::NotFound);
    const std::vector<Choice> choices = choicesFor(context, *way, makeLetter);
    if (choices.empty())
        return context.refuse(Right::Place);
    auto* dialog = new Dialog(Text::tr("Decide: %1").arg(fullLabel(person->name)), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto placement = store::placements::latestOf(context.database(), way->id);
    const QString ends =
        placement && placement->until() ? Text::tr("Now: %1.").arg(untilText(*placement->until())) + u' ' : QString();
    dialog->setExplanation(ends + Text::tr("Choose what happens; the next screen asks the rest."));
    auto* form = new Form;
    auto* what = form->add(QStringLiteral("what"), Text::tr("What happens"), new QComboBox);
    for (const Choice& one : choices)
        what->addItem(one.words);
    beginUnchosen(*what);
    form->setChanged(false);
    dialog->setForm(form);
    dialog->body()->addStretch(1);
    dialog->setPrimary(Text::tr("Next"), [dialog, what, choices, where = QPointer<QWidget>(parent)] {
        if (what->currentIndex() < 0) {
            dialog->show({wrong(QStringLiteral("decision_not_chosen"), QStringLiteral("what"))});
            return;
        }
        const Choice chosen = choices.at(std::size_t(what->currentIndex()));
        dialog->accept();
        guard(where, [&] { chosen.open(where); });
    });
    what->setFocus();
    dialog->open();
}

} // namespace wijkwerk::ui::participants
