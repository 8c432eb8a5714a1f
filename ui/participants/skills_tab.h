// SPDX-License-Identifier: EUPL-1.2
// The tab Vaardigheden: scores of the vakspecialist and the participant side by side, what changed, two charts, and the
// sheets.
#pragma once

#include "ui/participants/skill_words.h"
#include "ui/shared/rows_model.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace wijkwerk::ui {
class Button;
class Card;
class ChartWidget;
class Context;
class RowsView;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class SkillsTab : public QWidget {
    Q_OBJECT
public:
    explicit SkillsTab(Context& context, QWidget* parent = nullptr);
    void show(ParticipantId person);
    /// As they were last shown; none when they may not be seen.
    const std::vector<SkillRow>& rows() const { return m_rows; }
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void makeTable();
    void showTrend();
    void showSheets();
    void addSheet(const SkillSheet& sheet);

    Context& m_context;
    ParticipantId m_person;
    work::SkillPicture m_picture;
    std::vector<SkillRow> m_rows;
    Card* m_now;
    Card* m_sheets;
    QVBoxLayout* m_trend;
    RowsView* m_view;
    RowsModel<SkillRow>* m_model;
    ChartWidget* m_spider;
    ChartWidget* m_line;
    QBoxLayout* m_charts;
    Button* m_score;
    Button* m_print;
    Button* m_save;
};

} // namespace wijkwerk::ui::participants
