// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/card.h"

#include "ui/shared/buttons.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/style_paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace wijkwerk::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_header(new QWidget)
    , m_headerRow(new QHBoxLayout(m_header))
    , m_title(new TextLabel({}, TextSize::CardTitle))
    , m_count(new TextLabel({}, TextSize::CardTitle))
    , m_remark(new ElidedLabel({}, TextSize::Base, ColorRole::Muted))
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    m_outer->setContentsMargins(space::l(), space::m(), space::l(), space::m());
    m_outer->setSpacing(space::s());
    m_headerRow->setContentsMargins(0, 0, 0, 0);
    m_headerRow->setSpacing(space::s());
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_count);
    m_headerRow->addStretch(1);
    m_headerRow->addWidget(m_remark, 100);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->hide();
    m_remark->hide();
    m_outer->addWidget(m_header);
    m_outer->addLayout(m_body, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::s());
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_header->setHidden(title.isEmpty() && m_headerRow->count() <= 4);
    nameIt();
}

void Card::setCount(int count) {
    m_count->setText(QStringLiteral("·  %1").arg(count));
    m_count->setHidden(count < 0);
    nameIt();
}

void Card::setRemark(const QString& remark) {
    m_remark->setText(remark);
    m_remark->setHidden(remark.isEmpty());
}

Button* Card::addAction(const QString& text) {
    auto* button = new Button(text);
    addToHeader(button);
    return button;
}

void Card::addToHeader(QWidget* widget) {
    m_headerRow->addWidget(widget);
    m_header->show();
}

void Card::add(QWidget* widget, int stretch) {
    m_body->addWidget(widget, stretch);
}

void Card::addLine() {
    m_body->addWidget(new Separator);
}

void Card::setFlush(bool flush) {
    const int side = flush ? dp(3) : space::l();
    const int ends = flush ? dp(3) : space::m();
    m_outer->setContentsMargins(side, m_header->isHidden() ? ends : space::m(), side, ends);
    m_headerRow->setContentsMargins(flush ? space::m() : 0, 0, flush ? space::m() : 0, 0);
}

void Card::nameIt() {
    setAccessibleName(m_count->isHidden() ? m_title->text() : m_title->text() + u' ' + m_count->text());
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::rounded(painter, rect(), dp(cardRadius), color(ColorRole::Surface), color(ColorRole::Line));
}

Separator::Separator(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Separator::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(ColorRole::Line));
}

} // namespace wijkwerk::ui
