// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/trajectory_tab.h"
#include "ui/participants/story_list.h"

#include "core/work/referral.h"
#include "ui/participants/choices.h"
#include "ui/participants/contract_card.h"
#include "ui/participants/leaving_parts.h"
#include "ui/participants/list_columns.h"
#include "ui/participants/stage_card.h"
#include "ui/participants/trajectory_intake.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/dialog.h"
#include "ui/shared/editors.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/scroll_column.h"
#include "ui/shared/section_title.h"
#include "ui/texts/import_labels.h"
#include "ui/texts/labels.h"
#include "ui/texts/value_labels.h"

#include <QScrollArea>

namespace wijkwerk::ui::participants {

namespace {

constexpr const char* coachButton = "otherCoach";

QString joined(const QStringList& parts) {
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(QStringLiteral(" · "));
}

} // namespace

TrajectoryTab::TrajectoryTab(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    auto* content = new QWidget;
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(0, 0, space::s(), 0);
    m_cards->setSpacing(space::l());
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("Trajectories"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void TrajectoryTab::show(const Dossier& dossier) {
    while (auto* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Way& way : dossier.ways) {
        if (isAtWork(way.trajectory.phase) && !way.placements.empty())
            m_cards->addWidget(new StageCard(m_context, way.trajectory, way.placements.back().placement));
        addContracts(way);
        addWay(way);
    }
    if (dossier.ways.empty())
        m_cards->addWidget(
            new EmptyState(Icon::Flag, tr("No trajectory yet"), tr("A trajectory starts when you refer the person.")));
    m_cards->addStretch(1);
}

bool TrajectoryTab::focusCoach() {
    auto* button = findChild<Button*>(QLatin1String(coachButton));
    if (!button)
        return false;
    button->setFocus(Qt::OtherFocusReason);
    bringIntoView(button);
    return true;
}

void TrajectoryTab::addContracts(const Way& way) {
    if (!m_context.may(rules::Right::SeeContract))
        return;
    auto seen = work::contractWay(m_context.database(), way.trajectory, m_context.today());
    if (ContractCard::isNeeded(m_context, way.trajectory, seen))
        m_cards->addWidget(new ContractCard(m_context, way.trajectory, std::move(seen), nullptr,
                                            [this](ParticipantId) { Q_EMIT letterRequested(); }));
}

/// `op 22-11-2026; niet bekend: dag van aanmelding`
QString TrajectoryTab::readText(const Trajectory& trajectory) {
    QStringList unknown;
    for (const auto& word : Words<UnknownDay>::list) {
        if (isUnknown(trajectory, word.value))
            unknown << labelOf(word.value).toLower();
    }
    const QString on = shownDate(*trajectory.readOn);
    return unknown.isEmpty() ? on : tr("%1; not known: %2").arg(on, unknown.join(QStringLiteral(", ")));
}

void TrajectoryTab::addWay(const Way& way) {
    const Trajectory& trajectory = way.trajectory;
    auto* card = new Card(isUnknown(trajectory, UnknownDay::Referred)
                              ? tr("Trajectory from the own list")
                              : tr("Trajectory of %1").arg(shownDate(trajectory.referredOn)));
    card->setRemark(labelOf(trajectory.phase));
    auto* facts = new StoryList;
    if (m_context.may(rules::Right::SeeScreening)) {
        facts->add(tr("Referred by"), orDash(trajectory.referredBy));
        facts->add(tr("Reason"), orDash(trajectory.reason));
    }
    if (!trajectory.externalNumber.isEmpty())
        facts->add(tr("Their case number"), trajectory.externalNumber);
    if (trajectory.readOn)
        facts->add(tr("Read from the own list"), readText(trajectory));
    facts->add(tr("Kind of participant"), labelOf(trajectory.kind));
    facts->add(tr("Decision"), !trajectory.accepted   ? tr("Not decided yet")
                               : *trajectory.accepted ? tr("Accepted")
                                                      : joined({tr("Refused"), trajectory.refusalReason}));
    facts->add(tr("Job coach"), way.coach.isEmpty() ? tr("Nobody yet") : way.coach);
    card->add(facts);
    if (isOpen(trajectory.phase) && m_context.mayDo(rules::Right::DecideReferral)) {
        auto* coach = card->addAction(tr("Other job coach…"));
        coach->setObjectName(QLatin1String(coachButton));
        connect(coach, &Button::clicked, this, guarded(this, [this, trajectory] { chooseCoach(trajectory); }));
    }
    addIntake(m_context, this, card, way);
    addEvents(card, way);
    addAdvices(card, way);
    addPlacements(card, way);
    addLeavingParts(card, m_context, way);
    m_cards->addWidget(card);
}

void TrajectoryTab::addEvents(Card* card, const Way& way) {
    if (way.events.empty())
        return;
    card->add(new SectionTitle(tr("Steps")));
    auto* facts = new StoryList;
    for (const PhaseEvent& event : way.events) {
        const QString reason = event.reasonCode.isEmpty() ? QString() : reasonLabelOf(event.to, event.reasonCode);
        const QString overruled =
            event.overrideReason.isEmpty() ? QString() : tr("overruled: %1").arg(event.overrideReason);
        const QString right = event.putRight.isEmpty() ? QString() : tr("put right: %1").arg(event.putRight);
        const QString step = event.reasonCode == QLatin1String("referral_accepted")  ? tr("Referral accepted")
                             : event.reasonCode == QLatin1String("referral_refused") ? tr("Referral refused")
                                                                                     : labelOf(event.to);
        facts->add(shownDate(event.effectiveOn),
                   joined({step, reason == event.reasonCode ? QString() : reason, event.note, overruled, right}));
    }
    card->add(facts);
}

void TrajectoryTab::addAdvices(Card* card, const Way& way) {
    if (way.advices.empty())
        return;
    card->add(new SectionTitle(tr("Advices")));
    auto* facts = new StoryList;
    for (const Advice& advice : way.advices) {
        const QString next = advice.nextTalkOn ? tr("next talk %1").arg(shownDate(*advice.nextTalkOn)) : QString();
        const QString again = advice.reapplyFrom ? tr("again from %1").arg(shownDate(*advice.reapplyFrom)) : QString();
        const QString teams = advice.proposals.isEmpty() ? QString() : tr("teams: %1").arg(advice.proposals);
        facts->add(shownDate(advice.talkedOn),
                   joined({labelOf(advice.outcome), advice.conditions, advice.reason, teams, next, again}));
    }
    card->add(facts);
}

void TrajectoryTab::addPlacements(Card* card, const Way& way) {
    if (way.placements.empty())
        return;
    card->add(new SectionTitle(tr("Placements")));
    auto* facts = new StoryList;
    for (const NamedPlacement& named : way.placements) {
        const Placement& placement = named.placement;
        const auto until = placement.until();
        const QString term = until ? tr("%1 %2").arg(shownDate(placement.startsOn), untilText(*until))
                                   : tr("from %1").arg(shownDate(placement.startsOn));
        const QString form =
            placement.legalForm ? labelOf(*placement.legalForm, placement.startsOn) : labelOf(placement.kind);
        const QString guide = named.guide.isEmpty() ? QString() : tr("craft specialist %1").arg(named.guide);
        const QString hours = placement.hours.hundredths > 0 ? hoursText(placement.hours) : QString();
        const QString moved = placement.moved     ? tr("then moved")
                              : placement.beganOn ? tr("moved here; began %1").arg(shownDate(*placement.beganOn))
                                                  : QString();
        facts->add(term, joined({form, moved, named.workplace, named.team, guide, weekdaysText(placement.days), hours,
                                 placement.agreements}));
    }
    card->add(facts);
}

void TrajectoryTab::chooseCoach(const Trajectory& trajectory) {
    auto* dialog = new Dialog(tr("Other job coach"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExplanation(tr("Open tasks of the job coach move along."));
    auto* form = new Form;
    auto* coach = form->combo(QStringLiteral("coach"), tr("Job coach"));
    fillCoaches(*coach, m_context.database(), m_context.worker(), trajectory.coach);
    form->setChanged(false);
    dialog->setForm(form);
    dialog->setPrimary(tr("Assign"), [this, dialog, coach, id = trajectory.id] {
        const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
            return work::assignCoach(tx, id, coach->chosenAs<WorkerId>());
        });
        if (outcome)
            dialog->accept();
        else
            dialog->show(outcome.problems);
    });
    dialog->open();
}

} // namespace wijkwerk::ui::participants
