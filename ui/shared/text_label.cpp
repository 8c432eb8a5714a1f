// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/text_label.h"

#include <QEvent>
#include <QGuiApplication>

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
    m_tone.reset();
    dress();
}

void TextLabel::setTone(Tone tone) {
    m_tone = tone;
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

/// Not in changeEvent(): Qt does not hand these two on to it.
bool TextLabel::event(QEvent* event) {
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
    return done;
}

void TextLabel::dress() {
    if (m_dressing)
        return;
    m_dressing = true;
    if (m_size != TextSize::Base)
        setFont(textFont(m_size));
    QPalette palette;
    if (m_tone || m_role != ColorRole::Ink) {
        palette = QGuiApplication::palette();
        palette.setColor(QPalette::WindowText, m_tone ? inkOf(*m_tone) : color(m_role));
    }
    setPalette(palette);
    m_dressing = false;
}

} // namespace wijkwerk::ui
