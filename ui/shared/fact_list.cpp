// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/fact_list.h"

#include "ui/shared/text_label.h"

#include <QGridLayout>

namespace wijkwerk::ui {

namespace {

constexpr int widestBeside = 130; ///< of a value beside a name that may be long, at the base font

} // namespace

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
    m_rows = 0;
}

void FactList::add(const QString& name, const QString& value, std::optional<Tone> tone, bool strong) {
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
    if (m_strongNames &&
        right->sizeHint().width() > dp(widestBeside)) { // beside it the name would be a column of words
        m_grid->addWidget(left, m_rows++, 0, 1, 2, Qt::AlignTop);
        right->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        right->setWordWrap(true);
        m_grid->addWidget(right, m_rows++, 0, 1, 2);
        return;
    }
    m_grid->addWidget(left, m_rows, 0, m_strongNames ? Qt::AlignTop : Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(right, m_rows++, 1);
}

} // namespace wijkwerk::ui
