// SPDX-License-Identifier: EUPL-1.2
// The tab Traject: every way through the wijkbedrijf with its steps, advices, placements and end.
#pragma once

#include "ui/participants/dossier.h"

#include <QWidget>

class QVBoxLayout;

namespace wijkwerk::ui {
class Card;
class Context;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class TrajectoryTab : public QWidget {
    Q_OBJECT
public:
    explicit TrajectoryTab(Context& context, QWidget* parent = nullptr);
    void show(const Dossier& dossier);
    using QWidget::show;
    /// The keyboard goes to where a job coach is chosen; false when who looks may not.
    bool focusCoach();

Q_SIGNALS:
    /// The letter that goes with what was recorded.
    void letterRequested();

private:
    void addContracts(const Way& way);
    static QString readText(const Trajectory& trajectory);
    void addWay(const Way& way);
    void addEvents(Card* card, const Way& way);
    void addAdvices(Card* card, const Way& way);
    void addPlacements(Card* card, const Way& way);
    void chooseCoach(const Trajectory& trajectory);

    Context& m_context;
    QVBoxLayout* m_cards;
};

} // namespace wijkwerk::ui::participants
