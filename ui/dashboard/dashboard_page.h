// SPDX-License-Identifier: EUPL-1.2
// Dashboard: the page of the team lead. Every number opens exactly the list it counts.
#pragma once

#include "core/reports/dashboard.h"
#include "ui/shared/page.h"

class QComboBox;
class QGridLayout;

namespace wijkwerk::ui {

class Card;
class ChartWidget;
class FactList;
class Tile;

class DashboardPage : public Page {
    Q_OBJECT
public:
    explicit DashboardPage(Context& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    std::vector<QWidget*> actions() override;
    bool hasPrimary() const override { return true; }
    QString helpTopic() const override { return QStringLiteral("dashboard"); }
    void refresh(const db::ChangeSet& changes) override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum TileIndex { AtWork, InStage, Places, Outflow, DropOuts, Late, TileCount };

    void reload();
    void addTiles();
    void addCharts();
    void fillTiles();
    void fillOccupancy();
    void fillFlow();
    void fillFunnel();
    void fillEndings();
    QWidget* whoEnds(const reports::CliffEnd& ending);
    QWidget* whatIsNeeded(const reports::CliffEnd& ending);
    void arrange(int columns);
    void open(const reports::Counted& counted, const QString& title);
    reports::Period period() const;

    reports::Dashboard m_data;
    QComboBox* m_periodChoice = nullptr;
    QGridLayout* m_tilesLayout;
    QGridLayout* m_chartsLayout;
    std::vector<Tile*> m_tiles;
    std::vector<Card*> m_cards;
    ChartWidget* m_occupancy;
    ChartWidget* m_flow;
    ChartWidget* m_funnel;
    QWidget* m_endings = nullptr;
    int m_arranged = 0;
};

} // namespace wijkwerk::ui
