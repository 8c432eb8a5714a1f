// SPDX-License-Identifier: EUPL-1.2
// Tabs below each other at the left of a page, for more parts than fit beside each other. It is a tab bar for the
// keyboard (also up and down) and for screen readers; only its shape is another.
#pragma once

#include <QTabBar>

namespace wijkwerk::ui {

class SideTabs : public QTabBar {
    Q_OBJECT
public:
    explicit SideTabs(QWidget* parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace wijkwerk::ui
