// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/tile.h"

#include "ui/shared/style_paint.h"

#include <QPainter>

namespace wijkwerk::ui {

Tile::Tile(const QString& title, QWidget* parent)
    : QAbstractButton(parent) {
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Tile::setNumber(const QString& number, const QString& detail, std::optional<Tone> tone) {
    m_number = number;
    m_detail = detail;
    m_tone = tone;
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), number));
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize Tile::sizeHint() const {
    const int width = dp(170);
    return {width, heightForWidth(width)};
}

QSize Tile::minimumSizeHint() const {
    const int number = QFontMetrics(textFont(TextSize::BigNumber)).horizontalAdvance(m_number);
    const int title = fontMetrics().horizontalAdvance(text());
    const int width = std::max({dp(120), number + 2 * space::l(), title + 2 * space::l()});
    return {width, heightForWidth(width)};
}

int Tile::heightForWidth(int width) const {
    const QFontMetrics small(textFont(TextSize::Small));
    const int room = std::max(10, width - 2 * space::l());
    const int detail =
        m_detail.isEmpty() ? 0 : small.boundingRect(0, 0, room, 10000, Qt::TextWordWrap, m_detail).height();
    return 2 * space::l() + fontMetrics().height() + QFontMetrics(textFont(TextSize::BigNumber)).height() +
           std::max(detail, 2 * small.lineSpacing());
}

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor fill = isDown()       ? color(ColorRole::Line)
                        : underMouse() ? color(ColorRole::Hover)
                                       : color(ColorRole::Surface);
    paint::rounded(painter, rect(), dp(cardRadius), fill, color(ColorRole::Line));
    if (hasFocus())
        paint::focusRing(painter, rect(), dp(cardRadius), color(ColorRole::Primary));
    QRect room = rect().adjusted(space::l(), space::l(), -space::l(), -space::s());
    painter.setPen(color(ColorRole::Muted));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, text());
    room.setTop(room.top() + fontMetrics().height());
    const QFont big = textFont(TextSize::BigNumber);
    painter.setFont(big);
    painter.setPen(m_tone ? inkOf(*m_tone) : color(ColorRole::Ink));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, m_number);
    room.setTop(room.top() + QFontMetrics(big).height());
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(color(ColorRole::Muted));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_detail);
}

} // namespace wijkwerk::ui
