// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/buttons.h"

#include "ui/shared/style_paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace wijkwerk::ui {

namespace {

/// Enter presses the button that has the keyboard, as Space does. Ctrl+Enter is left to the dialog.
bool pressedByEnter(QAbstractButton& button, const QKeyEvent& event) {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!enter || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (!event.isAutoRepeat())
        button.click();
    return true;
}

} // namespace

Button::Button(const QString& text, QWidget* parent)
    : QPushButton(text, parent) {
    setAutoDefault(false); // otherwise the colour of "main action" would follow the focus
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::keyPressEvent(QKeyEvent* event) {
    if (!pressedByEnter(*this, *event))
        QPushButton::keyPressEvent(event);
}

void Button::setIconOf(Icon of, ColorRole role) {
    setIcon(ui::icon(of, role));
}

PrimaryButton::PrimaryButton(const QString& text, QWidget* parent)
    : Button(text, parent) {
    setProperty("primary", true);
}

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : Button(text, parent) {
    setProperty("link", true);
    setCursor(Qt::PointingHandCursor);
}

namespace {

/// As they are shown: a name may have an ampersand, which would be the key of a button.
QString wordsOf(const QPushButton& link) {
    return link.text().replace(QStringLiteral("&&"), QStringLiteral("&"));
}

} // namespace

TextLink::TextLink(const QString& text, ColorRole role, QWidget* parent)
    : QPushButton(QString(text).replace(u'&', QStringLiteral("&&")), parent)
    , m_role(role) {
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setFont(textFont(TextSize::Strong));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TextLink::sizeHint() const {
    return {fontMetrics().horizontalAdvance(wordsOf(*this)) + 2, fontMetrics().height() + 2};
}

QSize TextLink::minimumSizeHint() const {
    const int few = fontMetrics().averageCharWidth() * 6;
    return {std::min(sizeHint().width(), few), sizeHint().height()};
}

void TextLink::keyPressEvent(QKeyEvent* event) {
    if (!pressedByEnter(*this, *event))
        QPushButton::keyPressEvent(event);
}

void TextLink::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(wordsOf(*this), Qt::ElideRight, width());
    QFont words = font();
    words.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(words);
    painter.setPen(m_tone ? inkOf(*m_tone) : color(m_role));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (hasFocus())
        paint::focusRing(painter, rect(), dp(4), color(ColorRole::Primary));
}

IconButton::IconButton(Icon of, const QString& name, QWidget* parent)
    : QToolButton(parent) {
    setIcon(ui::icon(of));
    setIconSize({dp(18), dp(18)});
    setAutoRaise(true);
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
}

void IconButton::keyPressEvent(QKeyEvent* event) {
    if (!pressedByEnter(*this, *event))
        QToolButton::keyPressEvent(event);
}

NavButton::NavButton(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon) {
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameIt();
}

void NavButton::setBadge(const QString& badge) {
    m_badge = badge;
    nameIt();
    updateGeometry();
    update();
}

void NavButton::setNarrow(bool narrow) {
    m_narrow = narrow;
    nameIt();
    updateGeometry();
    update();
}

void NavButton::nameIt() {
    const QString name = m_badge.isEmpty() ? text() : QStringLiteral("%1, %2").arg(text(), m_badge);
    setAccessibleName(name);
    setToolTip(m_narrow ? name : QString());
}

QSize NavButton::sizeHint() const {
    const QFontMetrics metrics(textFont(TextSize::Strong));
    const int height = metrics.height() + 2 * dp(8);
    if (m_narrow)
        return {dp(42), height};
    const int badge = m_badge.isEmpty() ? 0 : dp(10) + metrics.horizontalAdvance(m_badge);
    return {dp(42) + metrics.horizontalAdvance(text()) + badge + dp(12), height};
}

void NavButton::keyPressEvent(QKeyEvent* event) {
    if (!pressedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

void NavButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool here = isChecked();
    if (here)
        paint::rounded(painter, rect(), dp(controlRadius), color(ColorRole::PrimarySoft));
    else if (underMouse() || isDown())
        paint::rounded(painter, rect(), dp(controlRadius), color(ColorRole::Line));
    if (hasFocus())
        paint::focusRing(painter, rect(), dp(controlRadius), color(ColorRole::Primary));
    const int side = dp(18);
    const QRect place(dp(12), (height() - side) / 2, side, side);
    const QColor tint = here ? color(ColorRole::Primary) : color(ColorRole::Muted);
    paintIcon(painter, m_narrow ? QRect((width() - side) / 2, place.top(), side, side) : place, m_icon, tint);
    if (m_narrow)
        return;
    const QFont font = textFont(here ? TextSize::Strong : TextSize::Base);
    painter.setFont(font);
    painter.setPen(here ? color(ColorRole::Primary) : color(ColorRole::Ink));
    const QRect room = rect().adjusted(dp(42), 0, -dp(8), 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_badge.isEmpty())
        return;
    const int used = QFontMetrics(font).horizontalAdvance(text()) + dp(10);
    painter.drawText(room.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_badge);
}

} // namespace wijkwerk::ui
