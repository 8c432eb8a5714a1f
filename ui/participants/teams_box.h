// SPDX-License-Identifier: EUPL-1.2
// Boxes for the teams of the department, beside each other; their names are what is kept.
#pragma once

#include "core/db/database.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace wijkwerk::ui::participants {

class TeamsBox : public QWidget {
    Q_OBJECT
public:
    explicit TeamsBox(db::Database& database, QWidget* parent = nullptr);
    /// Names with a comma between them.
    QString chosen() const;

Q_SIGNALS:
    void edited();

private:
    std::vector<QCheckBox*> m_boxes;
};

} // namespace wijkwerk::ui::participants
