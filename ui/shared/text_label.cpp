// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/text_label.h"

#include <QEvent>

namespace wijkwerk::ui {

TextLabel::TextLabel(const QString& text, TextSize size, ColorRole role, QWidget* parent)
    : QLabel(parent)
    , m_size(size)
    , m_role(role) {
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void TextLabel::setRole(ColorRole role) {
    m_role = role;
    dress();
}

void TextLabel::setTextSize(TextSize size) {
    m_size = size;
    dress();
}

TextLabel* TextLabel::wrapped() {
    setWordWrap(true);
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void TextLabel::dress() {
    if (m_dressing)
        return;
    m_dressing = true;
    if (m_size != TextSize::Base)
        setFont(textFont(m_size));
    if (m_role != ColorRole::Ink) {
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText, color(m_role));
        setPalette(palette);
    } else {
        setPalette(QPalette());
    }
    m_dressing = false;
}

} // namespace wijkwerk::ui
