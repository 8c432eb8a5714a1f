// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/chips.h"

#include "ui/shared/style_paint.h"

#include <QPainter>
#include <QPainterPath>

namespace wijkwerk::ui {

namespace {

QFont chipFont(const QFont& base) {
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize chipSize(const QString& text, const QFont& base) {
    const QFontMetrics metrics(chipFont(base));
    return {metrics.horizontalAdvance(text) + 2 * dp(9), metrics.height() + dp(5)};
}

int paintChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone) {
    if (text.isEmpty())
        return 0;
    const QFont before = painter.font();
    const QFont font = chipFont(before);
    const QSize wanted = chipSize(text, before);
    const int width = std::min(wanted.width(), rect.width());
    const int height = std::min(wanted.height(), rect.height());
    const QRect chip(rect.left(), rect.top() + (rect.height() - height) / 2, width, height);
    paint::rounded(painter, chip, height / 2.0, softOf(tone));
    painter.setFont(font);
    painter.setPen(inkOf(tone));
    const QRect room = chip.adjusted(dp(9), 0, -dp(9), 0);
    const QString shown =
        wanted.width() > rect.width() ? QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()) : text;
    painter.drawText(room.adjusted(-2, 0, 2, 0), Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter.setFont(before);
    return width;
}

void paintProgress(QPainter& painter, const QRectF& rect, double share, Tone tone) {
    const double radius = rect.height() / 2;
    paint::rounded(painter, rect, radius, color(ColorRole::Groove));
    const double clamped = std::clamp(share, 0.0, 1.0);
    if (clamped <= 0)
        return;
    QRectF filled = rect;
    filled.setWidth(std::max(rect.height(), rect.width() * clamped));
    paint::rounded(painter, filled, radius, inkOf(tone));
}

ChipLabel::ChipLabel(const QString& text, Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(text, tone);
}

void ChipLabel::setChip(const QString& text, Tone tone) {
    m_tone = tone;
    setText(text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const {
    return text().isEmpty() ? QSize(0, 0) : chipSize(text(), font());
}

void ChipLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintChip(painter, rect(), text(), m_tone);
}

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressStrip::setShare(double share, Tone tone, const QString& inWords) {
    m_share = share;
    m_tone = tone;
    setAccessibleName(inWords);
    setToolTip(inWords);
    update();
}

QSize ProgressStrip::sizeHint() const {
    return {dp(80), dp(6)};
}

void ProgressStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintProgress(painter, rect(), m_share, m_tone);
}

PartsStrip::PartsStrip(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartsStrip::setParts(std::vector<Part> parts) {
    m_parts = std::move(parts);
    QStringList words;
    for (const auto& part : m_parts)
        words << QStringLiteral("%1: %2").arg(part.name).arg(part.count);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int PartsStrip::stripHeight() const {
    return dp(9);
}
int PartsStrip::lineHeight() const {
    return fontMetrics().height() + dp(4);
}

QSize PartsStrip::sizeHint() const {
    int width = dp(120);
    for (const auto& part : m_parts)
        width = std::max(width, fontMetrics().horizontalAdvance(part.name) + dp(60));
    return {width, stripHeight() + dp(6) + lineHeight() * static_cast<int>(m_parts.size())};
}

QSize PartsStrip::minimumSizeHint() const {
    return sizeHint();
}

void PartsStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int total = 0;
    for (const auto& part : m_parts)
        total += part.count;
    const QRectF strip(0, 0, width(), stripHeight());
    QPainterPath clip;
    clip.addRoundedRect(strip, strip.height() / 2, strip.height() / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(strip, color(ColorRole::Groove));
    double left = 0;
    for (const auto& part : m_parts) {
        const double wide = total ? strip.width() * part.count / total : 0;
        if (wide > 1)
            painter.fillRect(QRectF(left, 0, wide - 1, strip.height()), inkOf(part.tone));
        left += wide;
    }
    painter.restore();
    double top = stripHeight() + dp(6);
    const int dot = dp(9);
    for (const auto& part : m_parts) {
        const QRectF line(0, top, width(), lineHeight());
        paint::rounded(painter, QRectF(1, line.center().y() - dot / 2.0, dot, dot), dot / 2.0, inkOf(part.tone));
        painter.setPen(color(ColorRole::Ink));
        painter.setFont(font());
        painter.drawText(line.adjusted(dot + dp(9), 0, -dp(40), 0), Qt::AlignLeft | Qt::AlignVCenter, part.name);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(part.count));
        top += lineHeight();
    }
}

} // namespace wijkwerk::ui
