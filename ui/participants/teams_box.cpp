// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/teams_box.h"

#include "core/store/workplaces.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/theme.h"

#include <QCheckBox>

namespace wijkwerk::ui::participants {

TeamsBox::TeamsBox(db::Database& database, QWidget* parent)
    : QWidget(parent) {
    auto* flow = new FlowLayout(this, space::m());
    flow->setContentsMargins(0, dp(4), 0, 0);
    for (const Team& team : store::teams::all(database)) {
        auto* box = new QCheckBox(team.name);
        m_boxes.push_back(box);
        flow->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &TeamsBox::edited);
    }
    if (!m_boxes.empty())
        setFocusProxy(m_boxes.front());
}

QString TeamsBox::chosen() const {
    QStringList names;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked())
            names << box->text();
    }
    return names.join(QStringLiteral(", "));
}

} // namespace wijkwerk::ui::participants
