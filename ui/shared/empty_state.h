// SPDX-License-Identifier: EUPL-1.2
// What an empty screen shows: what to do first, and a button that does it.
#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

namespace wijkwerk::ui {

class Button;
class TextLabel;

class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString& title, const QString& text, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    /// The caller connects it. The first is the main one.
    Button* addAction(const QString& verb, bool primary = true);

private:
    TextLabel* m_title;
    TextLabel* m_text;
    QWidget* m_buttons;
};

} // namespace wijkwerk::ui
