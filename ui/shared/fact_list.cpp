// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/fact_list.h"

#include "ui/shared/text_label.h"

#include <QGridLayout>

namespace wijkwerk::ui {

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m());
    m_grid->setVerticalSpacing(dp(6));
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FactList::clear() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FactList::add(const QString& name, const QString& value, std::optional<Tone> tone, bool strong) {
    const int row = m_grid->count() / 2;
    auto* left = new TextLabel(name, TextSize::Base, m_strongNames ? ColorRole::Ink : ColorRole::Muted);
    auto* right = new TextLabel(value, tone || strong ? TextSize::Strong : TextSize::Base);
    if (tone)
        right->setTone(*tone);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    // Where the name is the thing it may be long; then its date or count stays on one line.
    left->setWordWrap(m_strongNames);
    right->setWordWrap(!m_strongNames);
    m_grid->setColumnStretch(0, m_strongNames ? 1 : 0);
    m_grid->setColumnStretch(1, m_strongNames ? 0 : 1);
    right->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    m_grid->addWidget(left, row, 0, m_strongNames ? Qt::AlignTop : Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(right, row, 1);
}

} // namespace wijkwerk::ui
