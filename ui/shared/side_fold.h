// SPDX-License-Identifier: EUPL-1.2
// A page with a side: beside each other when there is room; in a narrow window the side folds away behind a button and
// then takes the place of the page. Lists take the room, side cards give it.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace wijkwerk::ui {

class SideFold : public QWidget {
    Q_OBJECT
public:
    /// The side stays `sideWidth` wide (of theme.h's dp) and folds below `leastWidth` for the main widget.
    SideFold(QWidget* main, QWidget* side, int sideWidth, int leastWidth, QWidget* parent = nullptr);
    bool isFolded() const { return m_folded; }
    /// For acts that need the side in view.
    void showSide();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QWidget* m_main;
    QWidget* m_side;
    QToolButton* m_button;
    int m_sideWidth;
    int m_leastWidth;
    bool m_folded = false;
    bool m_sideAsked = false;
};

} // namespace wijkwerk::ui
