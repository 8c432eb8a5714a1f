// SPDX-License-Identifier: EUPL-1.2
// One row for each aspect of work: how much somebody is limited in it, and what helps. Functional words only.
#pragma once

#include "core/domain/limits.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace wijkwerk::ui::participants {

class LimitsGrid : public QWidget {
    Q_OBJECT
public:
    explicit LimitsGrid(const std::vector<FunctionalLimit>& known, QWidget* parent = nullptr);
    /// Aspects that were filled in; those that differ from what is known come from this source.
    std::vector<FunctionalLimit> limits(LimitSource source, std::optional<QDate> sourceOn) const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        LimitAspect aspect;
        QComboBox* degree;
        QLineEdit* helps;
    };
    void addRow(LimitAspect aspect, class QGridLayout* grid, int line);

    std::vector<FunctionalLimit> m_known;
    std::vector<Row> m_rows;
};

} // namespace wijkwerk::ui::participants
