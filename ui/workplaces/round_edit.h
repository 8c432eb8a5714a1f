// SPDX-License-Identifier: EUPL-1.2
// A line of the fast entry of a round: Enter is "done with this line" and not the main button of the dialog.
#pragma once

#include <QKeyEvent>
#include <QLineEdit>

namespace wijkwerk::ui {

class RoundEdit : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier))
            Q_EMIT entered();
        else
            QLineEdit::keyPressEvent(event);
    }
};

} // namespace wijkwerk::ui
