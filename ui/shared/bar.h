// SPDX-License-Identifier: EUPL-1.2
// A coloured line on top of the window or a page: the practice version, read-only, something to look at.
#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class QHBoxLayout;

namespace wijkwerk::ui {

class Button;
class TextLabel;

class Bar : public QWidget {
    Q_OBJECT
public:
    explicit Bar(Tone tone, const QString& text = {}, QWidget* parent = nullptr);
    /// Announces itself to screen readers as an alert when it is in view.
    void setText(const QString& text);
    QString text() const;
    void setTone(Tone tone);
    Button* addAction(const QString& verb);
    /// A cross at the right that hides the bar.
    void setClosable(bool closable);

Q_SIGNALS:
    /// By its cross.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void announce();
    Tone m_tone;
    TextLabel* m_text;
    QHBoxLayout* m_row;
    QWidget* m_cross = nullptr;
};

} // namespace wijkwerk::ui
