// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/avatar.h"

#include "ui/shared/style_paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace wijkwerk::ui {

QString initialsOf(const QString& name) {
    QString first;
    QString last;
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    for (const auto& word : words) {
        if (!word.front().isUpper())
            continue;
        if (first.isEmpty())
            first = word.front();
        else
            last = word.front();
    }
    if (first.isEmpty() && !words.isEmpty())
        first = words.front().front().toUpper();
    return first + last;
}

Avatar::Avatar(const QString& name, Shape shape, QWidget* parent)
    : QWidget(parent)
    , m_shape(shape) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString& name) {
    m_initials = initialsOf(name);
    update();
}

QSize Avatar::sizeHint() const {
    const int side = fontMetrics().height() + dp(m_shape == Shape::Round ? 16 : 22);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool round = m_shape == Shape::Round;
    paint::rounded(painter, rect(), round ? height() / 2.0 : dp(controlRadius),
                   color(round ? ColorRole::Primary : ColorRole::PrimarySoft));
    painter.setFont(textFont(TextSize::Strong));
    painter.setPen(color(round ? ColorRole::OnPrimary : ColorRole::Primary));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace wijkwerk::ui
