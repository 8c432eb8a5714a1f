// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/bar.h"

#include "ui/shared/buttons.h"
#include "ui/shared/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace wijkwerk::ui {

Bar::Bar(Tone tone, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_text(new TextLabel(text))
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(space::l() + dp(26), dp(5), space::l(), dp(5));
    m_row->setSpacing(space::s());
    m_text->setWordWrap(true);
    m_row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAccessibleName(text);
}

void Bar::setText(const QString& text) {
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    if (isVisible())
        announce();
}

QString Bar::text() const {
    return m_text->text();
}

void Bar::setTone(Tone tone) {
    m_tone = tone;
    update();
}

Button* Bar::addAction(const QString& verb) {
    auto* button = new Button(verb);
    m_row->insertWidget(m_cross ? m_row->count() - 1 : m_row->count(), button);
    return button;
}

void Bar::setClosable(bool closable) {
    if (closable && !m_cross) {
        auto* cross = new IconButton(Icon::Cross, tr("Close this message"));
        connect(cross, &QToolButton::clicked, this, [this] {
            hide();
            Q_EMIT closed();
        });
        m_row->addWidget(cross);
        m_cross = cross;
    } else if (!closable && m_cross) {
        m_cross->deleteLater();
        m_cross = nullptr;
    }
}

void Bar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), softOf(m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(ColorRole::Line));
    const int side = dp(18);
    const bool calm = m_tone == Tone::Blue || m_tone == Tone::Grey || m_tone == Tone::Primary || m_tone == Tone::Teal;
    const Icon sign = calm ? Icon::Info : m_tone == Tone::Green ? Icon::Check : Icon::Warning;
    paintIcon(painter, QRect(space::l(), (height() - side) / 2, side, side), sign, inkOf(m_tone));
}

void Bar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    announce();
}

void Bar::announce() {
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace wijkwerk::ui
