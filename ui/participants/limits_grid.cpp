// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/limits_grid.h"

#include "ui/shared/text_label.h"
#include "ui/texts/profile_labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace wijkwerk::ui::participants {

LimitsGrid::LimitsGrid(const std::vector<FunctionalLimit>& known, QWidget* parent)
    : QWidget(parent)
    , m_known(known) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s());
    grid->setVerticalSpacing(space::xs());
    grid->setColumnStretch(2, 1);
    int line = 0;
    std::optional<LimitGroup> group;
    for (const auto& word : Words<LimitAspect>::list) {
        if (group != groupOf(word.value)) {
            group = groupOf(word.value);
            grid->addWidget(new TextLabel(labelOf(*group), TextSize::Small, ColorRole::Muted), line++, 0, 1, 3);
        }
        addRow(word.value, grid, line++);
    }
    setFocusProxy(m_rows.front().degree);
}

void LimitsGrid::addRow(LimitAspect aspect, QGridLayout* grid, int line) {
    const QString name = labelOf(aspect);
    Row row{aspect, new QComboBox, new QLineEdit};
    row.degree->addItem(tr("Not asked"), -1);
    for (const auto& word : Words<LimitDegree>::list)
        row.degree->addItem(labelOf(word.value), int(word.value));
    row.degree->setAccessibleName(name);
    row.helps->setAccessibleName(tr("What helps: %1").arg(name));
    row.helps->setPlaceholderText(tr("What helps"));
    row.helps->setMaxLength(400);
    const auto known = std::ranges::find(m_known, aspect, &FunctionalLimit::aspect);
    if (known != m_known.end()) {
        row.degree->setCurrentIndex(row.degree->findData(int(known->degree)));
        row.helps->setText(known->helps);
        row.helps->setCursorPosition(0);
    }
    auto* label = new TextLabel(name);
    label->setWordWrap(true);
    label->setMinimumWidth(dp(170));
    grid->addWidget(label, line, 0);
    grid->addWidget(row.degree, line, 1);
    grid->addWidget(row.helps, line, 2);
    connect(row.degree, &QComboBox::currentIndexChanged, this, &LimitsGrid::edited);
    connect(row.helps, &QLineEdit::textEdited, this, &LimitsGrid::edited);
    m_rows.push_back(row);
}

std::vector<FunctionalLimit> LimitsGrid::limits(LimitSource source, std::optional<QDate> sourceOn) const {
    std::vector<FunctionalLimit> found;
    for (const Row& row : m_rows) {
        const int degree = row.degree->currentData().toInt();
        if (degree < 0 && row.helps->text().trimmed().isEmpty())
            continue;
        FunctionalLimit limit;
        limit.aspect = row.aspect;
        limit.degree = degree < 0 ? LimitDegree::Light : LimitDegree(degree);
        limit.helps = row.helps->text().trimmed();
        limit.source = source;
        limit.sourceOn = sourceOn;
        const auto known = std::ranges::find(m_known, row.aspect, &FunctionalLimit::aspect);
        if (known != m_known.end() && known->degree == limit.degree && known->helps == limit.helps) {
            limit.source = known->source; // who said it earlier still did
            limit.sourceOn = known->sourceOn;
        }
        found.push_back(limit);
    }
    return found;
}

} // namespace wijkwerk::ui::participants
