// SPDX-License-Identifier: EUPL-1.2
// How a stage, contract or secondment goes on: first day, evaluations, absence, standing still, moves; with what can be
// done now. Part of the tab Traject.
#pragma once

#include "core/domain/absence.h"
#include "core/domain/placement.h"
#include "core/domain/trajectory.h"
#include "ui/shared/card.h"

namespace wijkwerk::ui {
class Context;
class FlowLayout;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class StoryList;

class StageCard : public Card {
    Q_OBJECT
public:
    /// `current`: the newest placement of the trajectory, which is open and at work.
    StageCard(Context& context, const Trajectory& trajectory, const Placement& current, QWidget* parent = nullptr);

private:
    void addActs();
    void addCourseActs(FlowLayout* row, const std::optional<Suspension>& still);
    void addAct(FlowLayout* row, const QString& verb, std::function<void()> act);
    void addStart(StoryList* facts);
    void addDates(StoryList* facts);
    void addEvaluations();
    void addAway();
    void addMoves();
    /// A line with a link that leads to its counter-act.
    void addLinked(const QString& name, const QString& text, const QString& verb, std::function<void()> act);

    Context& m_context;
    Trajectory m_trajectory;
    Placement m_current;
};

} // namespace wijkwerk::ui::participants
