// SPDX-License-Identifier: EUPL-1.2
// The workplaces of the placement dialog: those that are possible to choose from, the others with the reason why not.
#pragma once

#include "core/work/placing.h"
#include "ui/shared/rows_model.h"

#include <QWidget>

namespace wijkwerk::ui {
class LinkButton;
class RowsView;
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class PlaceChoice : public QWidget {
    Q_OBJECT
public:
    explicit PlaceChoice(QWidget* parent = nullptr);

    /// Keeps the choice when it is still there; the only possible one is chosen by itself.
    void setOptions(const std::vector<work::WorkplaceOption>& options);
    /// The chosen workplace; of the impossible ones only those that may be overruled can be chosen.
    const work::WorkplaceOption* chosen() const;
    void choose(WorkplaceId workplace);

Q_SIGNALS:
    void chosenChanged();

private:
    using Options = std::vector<work::WorkplaceOption>;
    using Model = RowsModel<work::WorkplaceOption>;
    Model* newModel(bool possible);
    const work::WorkplaceOption* find(qint64 id) const;
    void takeFrom(const RowsView& list);
    bool isIn(const RowsView& list, qint64 id) const;
    void take(qint64 id);
    void showOthers(bool shown);
    void showCounts();

    std::shared_ptr<Options> m_options = std::make_shared<Options>();
    Model* m_possible;
    Model* m_others;
    RowsView* m_list;
    RowsView* m_othersList;
    LinkButton* m_toggle;
    TextLabel* m_none;
    qint64 m_chosen = 0;
    bool m_filling = false;
};

/// `2 van 4 vrij`
QString freeText(const work::WorkplaceOption& option);
/// `Rob Hoekstra · 3 van 4 punten`, for a cell.
QString guideShort(const work::GuideOption& guide);
/// `Rob Hoekstra · begeleidt 3 van 4 punten`
QString guideText(const work::GuideOption& guide);

} // namespace wijkwerk::ui::participants
