// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/stage_card.h"

#include "core/reports/deadline_facts.h"
#include "core/store/absences.h"
#include "core/store/evaluations.h"
#include "core/store/placement_moves.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/workplaces.h"
#include "core/work/explaining.h"
#include "ui/participants/stage_dialogs.h"
#include "ui/participants/story_list.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/explained_date.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/section_title.h"
#include "ui/shared/text_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/labels.h"
#include "ui/texts/stage_labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace wijkwerk::ui::participants {

namespace {

using rules::Right;

QString joined(const QStringList& parts) {
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(QStringLiteral(" · "));
}

QString placeName(Context& context, PlacementId id) {
    const auto placement = store::placements::find(context.database(), id);
    const auto place = placement ? store::workplaces::find(context.database(), placement->workplace) : std::nullopt;
    return place ? place->name : QString();
}

} // namespace

StageCard::StageCard(Context& context, const Trajectory& trajectory, const Placement& current, QWidget* parent)
    : Card(current.kind == PlacementKind::Stage ? labelOf(current.kind) : tr("At the workplace"), parent)
    , m_context(context)
    , m_trajectory(trajectory)
    , m_current(current) {
    const QString until = current.until() ? untilText(*current.until()) : QString();
    setRemark(joined({tr("from %1").arg(shownDate(current.began())), until}));
    auto* facts = new StoryList;
    addStart(facts);
    addDates(facts);
    add(facts);
    addActs();
    addEvaluations();
    addAway();
    addMoves();
}

void StageCard::addStart(StoryList* facts) {
    facts->add(tr("Workplace"), placeName(m_context, m_current.id));
    const auto checks = store::stage::checksOf(m_context.database(), m_current.id);
    const auto start = store::stage::startOf(m_context.database(), m_current.id);
    QStringList open;
    for (const StartCheck& check : checks) {
        if (check.isOpen())
            open << labelOf(check.item);
    }
    if (!checks.empty())
        facts->add(tr("Before the first day"),
                   open.isEmpty() ? tr("All arranged") : tr("Still open: %1").arg(open.join(QStringLiteral(", "))));
    const bool moved = m_current.began() != m_current.startsOn; // then the first day at this place is not the first
    if (moved)
        facts->add(tr("Since"), shownDate(m_current.began()));
    facts->add(moved ? tr("Started at this workplace") : tr("Started"),
               start ? shownDate(start->startedOn) : tr("Not recorded yet"));
    if (m_current.kind != PlacementKind::Stage)
        return;
    if (m_current.conditionMet && m_current.legalForm)
        facts->add(*m_current.legalForm == StageLegalForm::TrialPlacement ? tr("Contract intended")
                                                                          : tr("Additional work"),
                   *m_current.conditionMet ? tr("Yes, says %1").arg(orDash(m_current.conditionBy)) : tr("No"));
    const auto agreement = store::stage::agreementOf(m_context.database(), m_current.id);
    facts->add(tr("Stage agreement"), !agreement            ? tr("Not recorded yet")
                                      : agreement->signedOn ? tr("Signed %1").arg(shownDate(*agreement->signedOn))
                                                            : tr("Recorded, not signed yet"));
    if (agreement && m_context.may(Right::SeeAgreements))
        facts->add(tr("Learning goal"), orDash(agreement->goal));
}

/// The last day and the next evaluation, each with the sum behind it.
void StageCard::addDates(StoryList* facts) {
    const auto link = [&](const QString& name, const rules::Explained& explained, const QString& shown) {
        auto* date = new ExplainedDate;
        date->setExplained(explained, shown);
        facts->add(name, date);
    };
    db::Database& database = m_context.database();
    const ParticipantId person = m_trajectory.participant;
    if (const auto until = m_current.until()) {
        const auto dates = work::explainedDates(database, person, m_context.sight());
        const auto last = std::ranges::find(dates, *until, &rules::Explained::date);
        if (last != dates.end())
            link(tr("Last day"), *last, untilText(*until));
    }
    const auto deadlines = reports::deadlines(database, {{}, person}, m_context.today());
    const Deadline* next = nullptr;
    for (const Deadline& one : deadlines) {
        const bool mine = one.rule == DeadlineRule::Evaluation && one.trajectory == m_trajectory.id;
        if (mine && work::maySee(m_context.sight(), one) && (!next || one.due < next->due))
            next = &one;
    }
    if (next)
        link(rules::titleOf(*next), reports::DeadlineSums(database).of(*next), shownDate(next->due));
}

void StageCard::addAct(FlowLayout* row, const QString& verb, std::function<void()> act) {
    auto* button = new Button(verb);
    connect(button, &Button::clicked, this, guarded(this, std::move(act)));
    row->addWidget(button);
}

void StageCard::addActs() {
    auto* acts = new QWidget;
    auto* row = new FlowLayout(acts, space::s());
    const auto still = store::suspensions::openOf(m_context.database(), m_trajectory.id);
    if (m_context.mayDo(Right::Place)) {
        const PlacementId placement = m_current.id;
        if (!store::stage::checksOf(m_context.database(), placement).empty())
            addAct(row, tr("Before the first day…"),
                   [this, placement] { openStartChecks(m_context, window(), placement); });
        if (!store::stage::startOf(m_context.database(), placement))
            addAct(row, tr("Started…"), [this, placement] { openStart(m_context, window(), placement); });
        else
            addAct(row, tr("Take back started…"), [this, placement] { openStart(m_context, window(), placement); });
        if (m_current.kind == PlacementKind::Stage)
            addAct(row, tr("Stage agreement…"), [this, placement] { openAgreement(m_context, window(), placement); });
        addAct(row, tr("Evaluation…"), [this] { openEvaluation(m_context, window(), m_trajectory.id); });
        addAct(row, tr("Move…"), [this] { openMove(m_context, window(), m_trajectory.id); });
    }
    if (m_context.mayDo(Right::RecordAbsence))
        addAct(row, tr("Away…"), [this] { openAbsence(m_context, window(), m_trajectory.participant); });
    if (m_context.mayDo(Right::Place) && m_current.kind == PlacementKind::Stage)
        addCourseActs(row, still);
    if (row->count() == 0) {
        delete acts;
        return;
    }
    add(acts);
}

void StageCard::addCourseActs(FlowLayout* row, const std::optional<Suspension>& still) {
    if (still)
        addAct(row, tr("Let the stage go on…"), [this, id = still->id] { openResume(m_context, window(), id); });
    else
        addAct(row, tr("Stands still…"), [this] { openSuspension(m_context, window(), m_trajectory.id); });
    if (!still)
        addAct(row, tr("Extend…"), [this] { openExtension(m_context, window(), m_trajectory.id); });
    addAct(row, tr("Stops early…"), [this] { openStop(m_context, window(), m_trajectory.id); });
}

void StageCard::addLinked(const QString& name, const QString& text, const QString& verb, std::function<void()> act) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new TextLabel(joined({name, text}));
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (!verb.isEmpty()) {
        auto* link = new LinkButton(verb);
        link->setAccessibleName(QStringLiteral("%1 %2").arg(verb, name));
        connect(link, &QAbstractButton::clicked, this, guarded(this, std::move(act)));
        row->addWidget(link, 0, Qt::AlignTop);
    }
    add(line);
}

void StageCard::addEvaluations() {
    const auto all = store::evaluations::ofTrajectory(m_context.database(), m_trajectory.id);
    const auto open = store::evaluations::openAgreements(m_context.database(), m_trajectory.participant);
    const bool sees = m_context.may(Right::SeeScreening);
    if (sees && !all.empty()) {
        add(new SectionTitle(tr("Evaluations")));
        for (const Evaluation& e : all) {
            const QString week = e.week ? tr("week %1").arg(*e.week) : QString();
            const QString advice = e.advice ? tr("advice: %1").arg(labelOf(*e.advice)) : QString();
            const QString signature = e.signature ? labelOf(*e.signature) : tr("not signed yet");
            const QString verb = m_context.mayDo(Right::Place) ? tr("open…") : QString();
            addLinked(shownDate(e.heldOn), joined({labelOf(e.kind), week, advice, signature}), verb,
                      [this, id = e.id] { openEvaluation(m_context, window(), id); });
        }
    }
    if (open.empty() || !m_context.may(Right::SeeAgreements))
        return;
    add(new SectionTitle(tr("Agreements that are still open")));
    for (const EvaluationAgreement& one : open)
        addLinked(one.dueOn ? shownDate(*one.dueOn) : QString(), joined({one.text, labelOf(one.who)}), {}, {});
}

void StageCard::addAway() {
    const bool sees = m_context.may(Right::RecordAbsence) || m_context.may(Right::SeeScreening);
    const auto absences =
        sees ? store::absences::ofParticipant(m_context.database(), m_trajectory.participant) : std::vector<Absence>{};
    const auto still = store::suspensions::ofTrajectory(m_context.database(), m_trajectory.id);
    if (absences.empty() && still.empty())
        return;
    add(new SectionTitle(tr("Away, and stood still")));
    for (const Absence& one : absences) {
        const QString until = one.endsOn          ? untilText(*one.endsOn)
                              : one.expectedUntil ? tr("expected %1").arg(untilText(*one.expectedUntil))
                                                  : tr("not back yet");
        const QString verb = m_context.mayDo(Right::RecordAbsence) ? tr("change…") : QString();
        addLinked(shownDate(one.startsOn), joined({labelOf(one.kind), until}), verb,
                  [this, id = one.id] { openAbsence(m_context, window(), id); });
    }
    for (const Suspension& one : still) {
        const QString until = one.until           ? untilText(*one.until)
                              : one.expectedUntil ? tr("expected %1").arg(untilText(*one.expectedUntil))
                                                  : tr("stands still");
        const bool isLast = one.id == still.back().id;
        const QString verb = isLast && m_context.mayDo(Right::Place) ? tr("withdraw…") : QString();
        // Why is for who sees the screening, as on the timeline.
        const bool why = m_context.may(Right::SeeScreening);
        const QStringList because = why ? QStringList{labelOf(one.reason), one.note} : QStringList{};
        addLinked(shownDate(one.from), joined(QStringList{tr("stood still"), until} + because), verb,
                  [this, id = one.id] { openSuspensionUndo(m_context, window(), id); });
    }
}

void StageCard::addMoves() {
    const auto moves = store::placement_moves::ofTrajectory(m_context.database(), m_trajectory.id);
    if (moves.empty())
        return;
    add(new SectionTitle(tr("Moves")));
    for (const PlacementMove& move : moves) {
        const bool isLast = move.to == m_current.id;
        const QString verb = isLast && m_context.mayDo(Right::Place) ? tr("undo…") : QString();
        const QString words = tr("from %1 to %2").arg(placeName(m_context, move.from), placeName(m_context, move.to));
        addLinked(shownDate(move.on),
                  joined({words, m_context.may(Right::SeeAgreements) ? labelOf(move.reason) : QString()}), verb,
                  [this, id = move.id] { openMoveUndo(m_context, window(), id); });
    }
}

} // namespace wijkwerk::ui::participants
