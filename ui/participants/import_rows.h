// SPDX-License-Identifier: EUPL-1.2
// Second step of an import: what it would do, as counts and as rows per outcome with what is to be said about them.
#pragma once

#include "core/base/words.h"
#include "core/imports/plan.h"
#include "ui/shared/rows_model.h"

#include <QWidget>

class QTabBar;

namespace wijkwerk::ui {
class Bar;
class Button;
class RowsView;
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class ImportRows : public QWidget {
    Q_OBJECT
public:
    explicit ImportRows(QWidget* parent = nullptr);

    void setPlan(std::shared_ptr<imports::Plan> plan);
    /// How many people an import would write now, choices included.
    int toWrite() const;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Line {
        int index = 0; ///< in the plan
        int line = 0;
        QString name;
        QString says;
        QString proposal;
        imports::Outcome outcome = imports::Outcome::New;
        imports::Choice choice = imports::Choice::LeaveOut;
    };
    using Model = RowsModel<Line>;
    Model* newModel();
    std::vector<Line> lines(std::span<const std::int64_t> wanted) const;
    int tabOf(imports::Outcome outcome) const;
    void countTab(imports::Outcome outcome, int count);
    void showOutcome();
    void chooseAll(imports::Choice choice);

    std::shared_ptr<imports::Plan> m_plan;
    TextLabel* m_counts;
    Bar* m_remarks;
    QTabBar* m_tabs;
    Model* m_model;
    RowsView* m_list;
    QWidget* m_choices;
};

} // namespace wijkwerk::ui::participants
