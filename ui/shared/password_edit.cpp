// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/password_edit.h"

#include "ui/shared/buttons.h"

#include <QKeyEvent>
#include <QStyle>

namespace wijkwerk::ui {

PasswordEdit::PasswordEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_eye(new IconButton(Icon::Eye, tr("Show what is typed"), this)) {
    setEchoMode(QLineEdit::Password);
    setProperty("secret", true); // also while it is shown
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setMinimumWidth(dp(280));
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::NoFocus); // between two passwords there is no other stop; Ctrl+T does the same
    m_eye->setToolTip(tr("Show what is typed (Ctrl+T)"));
    setAccessibleDescription(m_eye->toolTip());
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &QToolButton::toggled, this, [this](bool shows) {
        setEchoMode(shows ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIcon(ui::icon(Icon::Eye, shows ? ColorRole::Primary : ColorRole::Muted));
    });
    placeEye();
}

void PasswordEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_T && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)
        m_eye->click();
    else
        QLineEdit::keyPressEvent(event);
}

void PasswordEdit::forget() {
    m_eye->setChecked(false);
    clear();
}

void PasswordEdit::placeEye() {
    const int side = std::max(height() - dp(6), dp(18));
    m_eye->setFixedSize(side, side);
    m_eye->move(width() - side - dp(3), (height() - side) / 2);
    setTextMargins(0, 0, side + dp(2), 0);
}

void PasswordEdit::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    placeEye();
}

void PasswordEdit::hideEvent(QHideEvent* event) {
    m_eye->setChecked(false);
    QLineEdit::hideEvent(event);
}

} // namespace wijkwerk::ui
