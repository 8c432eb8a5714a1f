// SPDX-License-Identifier: EUPL-1.2
// The pathway of a person as steps in a row: done, current, still to come. Screen readers get it as a list.
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

#include <vector>

namespace wijkwerk::ui {

enum class StepState { Done, Current, Future };

struct Step {
    QString label = {};  ///< `Stage (3 maanden)`
    QString detail = {}; ///< `dag 44 van 92 · t/m 11-01-2027`; may be empty
    StepState state = StepState::Future;
    Tone tone = Tone::Primary; ///< of the current step: the colour of its phase
};

class Stepper : public QWidget {
    Q_OBJECT
public:
    explicit Stepper(QWidget* parent = nullptr);

    void setSteps(std::vector<Step> steps);
    const std::vector<Step>& steps() const { return m_steps; }
    /// `Stap 3 van 5: Stage, huidige stap, dag 44 van 92`.
    QString spoken(std::size_t step) const;
    /// Where a step is painted; also for the accessible interface.
    QRect placeOf(std::size_t step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Plan {
        std::vector<QRect> places;
        std::size_t perRow = 1;
        int height = 0;
    };
    Plan plan(int width) const;
    int stepWidth(const Step& step) const;
    std::vector<int> columns(std::size_t first, std::size_t end, int width) const;
    int textHeight(const Step& step, int width) const;
    void paintStep(QPainter& painter, std::size_t index, const QRect& place, bool lastInRow) const;

    std::vector<Step> m_steps;
};

} // namespace wijkwerk::ui
