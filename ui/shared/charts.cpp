// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/charts.h"

#include "ui/shared/buttons.h"
#include "ui/shared/chart_canvas.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/text_label.h"

#include <QHeaderView>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

class Swatch : public QWidget {
public:
    explicit Swatch(const ChartWidget::LegendEntry& entry)
        : m_entry(entry) {
        setFixedSize(dp(14), dp(14));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (m_entry.pattern == Qt::VerPattern) {
            painter.fillRect(QRect(width() / 2 - 1, 0, 2, height()), m_entry.colour);
            return;
        }
        painter.fillRect(rect(), m_entry.colour);
        if (m_entry.pattern != Qt::SolidPattern)
            painter.fillRect(rect(), QBrush(Qt::white, m_entry.pattern)); // as the bars themselves
    }

private:
    ChartWidget::LegendEntry m_entry;
};

/// The whole rest of the class shows the numbers; a table of some ten rows needs no model of its own.
void fill(QStandardItemModel& model, const QStringList& headers, const std::vector<QStringList>& rows) {
    model.clear();
    model.setHorizontalHeaderLabels(headers);
    for (const auto& row : rows) {
        QList<QStandardItem*> items;
        for (int column = 0; column < row.size(); ++column) {
            auto* item = new QStandardItem(row.at(column));
            item->setEditable(false);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            items << item;
        }
        model.appendRow(items);
    }
    for (int column = 1; column < headers.size(); ++column)
        model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    model.horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

ChartWidget::ChartWidget(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_canvas(new ChartCanvas)
    , m_table(new QTableView)
    , m_legend(new QWidget)
    , m_switch(new LinkButton(tr("As a table")))
    , m_nothing((new TextLabel({}, TextSize::Base, ColorRole::Muted))->wrapped()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    column->addLayout(m_stack, 1);
    column->addWidget(m_legend);
    new FlowLayout(m_legend, space::m());
    m_legend->hide();
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setAccessibleName(name);
    m_canvas->setAccessibleName(name);
    m_table->setAccessibleName(name);
    m_table->setModel(new QStandardItemModel(m_table));
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + dp(10));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_canvas, &ChartCanvas::rowOpened, this, &ChartWidget::rowOpened);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) { Q_EMIT rowOpened(at.row()); });
    connect(m_switch, &Button::clicked, this, [this] { showTable(!isTable()); });
}

void ChartWidget::setPaint(Paint paint, QSize smallest) {
    m_canvas->setPaint(std::move(paint), smallest);
}

void ChartWidget::setLegend(const std::vector<LegendEntry>& entries) {
    auto* flow = m_legend->layout();
    while (QLayoutItem* item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& entry : entries) {
        auto* pair = new QWidget;
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(dp(5));
        row->addWidget(new Swatch(entry));
        row->addWidget(new TextLabel(entry.text, TextSize::Small, ColorRole::Muted));
        flow->addWidget(pair);
    }
    m_legend->setHidden(entries.empty());
}

void ChartWidget::setTable(const QStringList& headers, const std::vector<QStringList>& rows) {
    fill(*qobject_cast<QStandardItemModel*>(m_table->model()), headers, rows);
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    QStringList spoken;
    for (const auto& row : rows) {
        QStringList parts;
        for (int column = 1; column < row.size(); ++column)
            parts << QStringLiteral("%1 %2").arg(headers.at(column), row.at(column));
        spoken << QStringLiteral("%1: %2").arg(row.front(), parts.join(QStringLiteral(", ")));
    }
    m_canvas->setSpoken(spoken);
}

void ChartWidget::setEmptyText(const QString& text) {
    const bool was = isEmpty();
    m_nothing->setText(text);
    m_switch->setHidden(!text.isEmpty());
    if (!text.isEmpty())
        m_stack->setCurrentWidget(m_nothing);
    else if (was)
        m_stack->setCurrentWidget(m_canvas);
    if (!text.isEmpty())
        m_legend->hide();
}

void ChartWidget::setSummary(const QString& summary) {
    m_canvas->setAccessibleDescription(summary);
}

bool ChartWidget::isTable() const {
    return m_stack->currentWidget() == m_table;
}

bool ChartWidget::isEmpty() const {
    return m_stack->currentWidget() == m_nothing;
}

void ChartWidget::showTable(bool table) {
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_canvas);
    m_switch->setText(table ? tr("As a chart") : tr("As a table"));
    m_stack->currentWidget()->setFocus();
}

} // namespace wijkwerk::ui
