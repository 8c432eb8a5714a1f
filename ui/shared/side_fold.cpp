// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/side_fold.h"

#include "ui/shared/buttons.h"

#include <QHBoxLayout>

namespace wijkwerk::ui {

SideFold::SideFold(QWidget* main, QWidget* side, int sideWidth, int leastWidth, QWidget* parent)
    : QWidget(parent)
    , m_main(main)
    , m_side(side)
    , m_button(new IconButton(Icon::ChevronLeft, tr("Show the side")))
    , m_sideWidth(sideWidth)
    , m_leastWidth(leastWidth) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l());
    row->addWidget(m_main, 1);
    row->addWidget(m_side);
    row->addWidget(m_button, 0, Qt::AlignTop);
    m_button->hide();
    connect(m_button, &QToolButton::clicked, this, [this] {
        m_sideAsked = !m_sideAsked;
        arrange();
    });
    arrange();
}

void SideFold::showSide() {
    m_sideAsked = true;
    arrange();
}

QSize SideFold::minimumSizeHint() const {
    const QSize main = m_main->minimumSizeHint();
    return {main.width() + m_button->sizeHint().width() + space::l(),
            std::max(main.height(), m_button->sizeHint().height())};
}

void SideFold::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool folded = width() < dp(m_sideWidth) + dp(m_leastWidth);
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_sideAsked = false;
    arrange();
}

void SideFold::arrange() {
    const bool alone = m_folded && m_sideAsked;
    m_side->setVisible(!m_folded || alone);
    m_main->setVisible(!alone);
    m_side->setMinimumWidth(alone ? 0 : dp(m_sideWidth));
    m_side->setMaximumWidth(alone ? QWIDGETSIZE_MAX : dp(m_sideWidth));
    m_button->setVisible(m_folded);
    m_button->setIcon(icon(m_sideAsked ? Icon::ChevronRight : Icon::ChevronLeft));
    const QString name = m_sideAsked ? tr("Hide the side") : tr("Show the side");
    m_button->setToolTip(name);
    m_button->setAccessibleName(name);
}

} // namespace wijkwerk::ui
