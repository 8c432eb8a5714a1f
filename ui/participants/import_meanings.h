// SPDX-License-Identifier: EUPL-1.2
// Step of the import of an own list: what its reasons and workplaces mean. The words themselves are never kept.
#pragma once

#include "core/imports/plan.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace wijkwerk::ui {
class TextLabel;
} // namespace wijkwerk::ui

namespace wijkwerk::ui::participants {

class ImportMeanings : public QWidget {
    Q_OBJECT
public:
    using Places = std::vector<std::pair<WorkplaceId, QString>>;

    explicit ImportMeanings(QWidget* parent = nullptr);

    void setPlan(const imports::OwnPart& own, const Places& places);
    /// All that is chosen now, also what was only proposed.
    imports::OwnChoices choices() const;

private:
    void addReason(int row, const imports::OwnReason& reason);
    void addPlace(int row, const imports::OwnPlace& place, const Places& places);
    void addRow(int row, const QString& word, int count, QComboBox* becomes);

    TextLabel* m_explanation;
    QTableWidget* m_table;
    std::vector<std::pair<QString, QComboBox*>> m_reasons;
    std::vector<std::pair<QString, QComboBox*>> m_places;
};

} // namespace wijkwerk::ui::participants
