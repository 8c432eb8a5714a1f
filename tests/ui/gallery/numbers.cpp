// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/gallery/gallery.h"

#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/charts.h"
#include "ui/shared/section_title.h"
#include "ui/shared/tile.h"

#include <QPainter>
#include <QVBoxLayout>

namespace wijkwerk::test {

using namespace ui;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

struct Team {
    const char* name;
    int reintegration;
    int sheltered;
    int places;
};
const Team teams[] = {{"Wijkbeheer", 10, 8, 18},
                      {"Afval", 8, 5, 14},
                      {"Accommodaties", 6, 4, 12},
                      {"Stedelijk beheer", 8, 4, 13},
                      {"Handhaving", 7, 2, 10}};

std::vector<QRectF> paintTeams(QPainter& painter, const QRectF& area, int selected) {
    std::vector<QRectF> places;
    const double tall = area.height() / std::size(teams);
    const double unit = (area.width() - dp(140)) / 20;
    for (const auto& team : teams) {
        const QRectF row(area.left(), area.top() + tall * static_cast<double>(places.size()), area.width(), tall);
        if (selected == static_cast<int>(places.size()))
            painter.fillRect(row, color(ColorRole::PrimarySoft));
        painter.setPen(color(ColorRole::Ink));
        painter.drawText(row, Qt::AlignVCenter, text(team.name));
        QRectF bar(row.left() + dp(130), row.center().y() - dp(9), team.reintegration * unit, dp(18));
        painter.fillRect(bar, color(ColorRole::Primary));
        bar.moveLeft(bar.right() + 1);
        bar.setWidth(team.sheltered * unit);
        painter.fillRect(bar, QBrush(color(ColorRole::Grey), Qt::Dense4Pattern));
        places.push_back(row);
    }
    return places;
}

Card* occupancy(bool table) {
    auto* card = new Card(text("Bezetting per team"));
    auto* chart = new ChartWidget(text("Bezetting per team"));
    chart->setPaint(paintTeams);
    chart->setLegend({{text("re-integratie"), color(ColorRole::Primary)},
                      {text("SW en beschut"), color(ColorRole::Grey), Qt::Dense4Pattern}});
    std::vector<QStringList> rows;
    for (const auto& team : teams)
        rows.push_back({text(team.name), QString::number(team.reintegration), QString::number(team.sheltered),
                        QString::number(team.places)});
    chart->setTable({text("Team"), text("Re-integratie"), text("SW en beschut"), text("Plekken")}, rows);
    card->addToHeader(chart->switchButton());
    card->add(chart, 1);
    if (table)
        chart->showTable(true);
    return card;
}

} // namespace

std::unique_ptr<QWidget> numbersGallery() {
    auto window = std::make_unique<QWidget>();
    auto* page = new QVBoxLayout(window.get());
    page->setContentsMargins(space::xl(), space::l(), space::xl(), space::l());
    page->setSpacing(space::l());
    auto* header = new PageHeader(text("Dashboard"));
    header->setRemark(text("afdeling BUHA · 1 dec 2025 – 24 nov 2026"));
    header->addAction(new Button(text("Exporteren…")));
    header->addAction(new PrimaryButton(text("Rapport afdrukken")));
    page->addWidget(header);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::m());
    const struct {
        const char *title, *number, *detail;
        std::optional<Tone> tone;
    } numbers[] = {{"Aan het werk", "62", "35 re-integratie · 23 SW en beschut · 4 handhaving", {}},
                   {"In stage", "14", "2 ronden deze week af", {}},
                   {"Werkplekken", "62 / 67", "5 vrij · 1 zonder begeleider", {}},
                   {"Naar regulier werk", "11", "in 12 maanden; 8 na 26 weken nog, 1 onbekend", Tone::Primary},
                   {"Uitval", "5", "5 van 5 overgedragen", {}},
                   {"Te laat", "2", "1 wettelijke termijn", Tone::Red}};
    for (const auto& number : numbers) {
        auto* tile = new Tile(text(number.title));
        tile->setNumber(text(number.number), text(number.detail), number.tone);
        tiles->addWidget(tile);
    }
    page->addLayout(tiles);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(space::l());
    charts->addWidget(occupancy(false), 1);
    charts->addWidget(occupancy(true), 1);
    page->addLayout(charts, 1);
    return window;
}

} // namespace wijkwerk::test
