// SPDX-License-Identifier: EUPL-1.2
// A column of cards that scrolls when the window is low; never sideways.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace wijkwerk::ui {

class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVBoxLayout* m_body;
};

/// Scrolls whatever it lies in until it is seen, as soon as all around it has its place.
void bringIntoView(QWidget* widget);

} // namespace wijkwerk::ui
