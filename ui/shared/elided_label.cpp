// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace wijkwerk::ui {

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const {
    const int few = fontMetrics().averageCharWidth() * 6;
    return {std::min(sizeHint().width(), few), sizeHint().height()};
}

void ElidedLabel::setShorter(const QStringList& texts) {
    m_shorter = texts;
    update();
}

void ElidedLabel::setWrapping(bool wraps) {
    m_wraps = wraps;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    updateGeometry();
}

/// The first that fits, or the shortest.
QString ElidedLabel::wordsFor(int width) const {
    QString words = text();
    for (qsizetype i = 0; i < m_shorter.size() && fontMetrics().horizontalAdvance(words) > width; ++i)
        words = m_shorter[i];
    return words;
}

int ElidedLabel::heightForWidth(int width) const {
    const QString words = wordsFor(width);
    if (!m_wraps || fontMetrics().horizontalAdvance(words) <= width)
        return sizeHint().height();
    return fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, words).height() + 2;
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QString words = wordsFor(width());
    if (m_wraps && fontMetrics().horizontalAdvance(words) > width())
        return painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextWordWrap, words);
    const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, width());
    painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > width())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                               QStringLiteral("<p>%1</p>").arg(text().toHtmlEscaped()), this);
        return true;
    }
    return TextLabel::event(event);
}

} // namespace wijkwerk::ui
