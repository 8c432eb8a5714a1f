// SPDX-License-Identifier: EUPL-1.2
// A jobcoach at the desk with the demo department in an empty window, on which a test opens one dialog after another.
#pragma once

#include "tests/ui/people_demo.h"
#include "tests/ui/shell_window.h"

#include <QTest>
#include <QWidget>

namespace wijkwerk::test {

struct PeopleDesk : PeopleDemo {
    QWidget window;

    explicit PeopleDesk(QSize size = {1200, 860}, const QString& worker = QStringLiteral("Joke Brandsma"))
        : PeopleDemo(worker) {
        window.resize(size);
        window.show();
    }
    /// The dialog that is open; null when there is none.
    ui::Dialog* dialog() { return shell_test::openDialog<ui::Dialog>(window); }
    bool isClosed() {
        return shell_test::wait([&] { return dialog() == nullptr; });
    }
};

/// Saves, as one does by keyboard from any field.
inline void save(ui::Dialog* dialog) {
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace wijkwerk::test
