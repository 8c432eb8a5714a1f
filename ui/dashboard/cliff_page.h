// SPDX-License-Identifier: EUPL-1.2
// Eindes: which stages, contracts and secondments end in the coming weeks, by team, what each needs before, and which
// places fall empty per week. Opened from Vandaag and the dashboard.
#pragma once

#include "core/reports/contract_cliff.h"
#include "ui/shared/list_memory.h"
#include "ui/shared/page.h"
#include "ui/shared/rows_model.h"

class QComboBox;

namespace wijkwerk::ui {

class ChartWidget;
class LinkButton;
class RowsView;
class TextLabel;

class CliffPage : public Page {
    Q_OBJECT
public:
    explicit CliffPage(Context& context, QWidget* parent = nullptr);
    ~CliffPage() override;

    QString title() const override;
    QString subtitle() const override;
    std::vector<QWidget*> actions() override;
    bool hasPrimary() const override { return true; }
    QString helpTopic() const override { return QStringLiteral("dashboard"); }
    void refresh(const db::ChangeSet& changes) override;
    void takeFocus() override;

    /// Only the ends in that period, or with nothing all of them; `own`: of the jobcoach who looks.
    void showPeriod(const std::optional<rules::QuietKind>& kind, bool own);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void reload();
    void fillChoices();
    void showEnds();
    void showWeek(int row);
    void explain(const reports::CliffEnd& end);
    bool isChosen(const reports::CliffEnd& end) const;
    const reports::CliffEnd* find(qint64 placement) const;
    std::vector<RowsModel<reports::CliffEnd>::Column> columns() const;
    void sort(std::vector<const reports::CliffEnd*>& ends) const;

    reports::Cliff m_cliff;
    reports::Cliff m_shown; ///< of the chosen team and days: what title, list and chart are about
    std::unique_ptr<RowsModel<reports::CliffEnd>> m_model;
    std::unique_ptr<ListMemory> m_memory;
    QComboBox* m_period;
    QComboBox* m_team;
    LinkButton* m_sums;
    TextLabel* m_missing; ///< a May holiday that nobody filled in
    ChartWidget* m_chart;
    RowsView* m_view;
    QString m_sortedBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace wijkwerk::ui
