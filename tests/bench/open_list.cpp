// SPDX-License-Identifier: EUPL-1.2
// The window as somebody uses it, for its memory: a department is opened, the search is loaded, the list of everybody
// is opened, scrolled to its end and searched. Ends by itself and prints its peak in kB: `open_list FILE`.
#include "core/db/session.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_box.h"
#include "ui/texts/dutch.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace wijkwerk;

namespace {

/// The longest list that is on the screen.
ui::RowsView* shownList(const QWidget& window) {
    ui::RowsView* longest = nullptr;
    for (auto* view : window.findChildren<ui::RowsView*>()) {
        if (view->isVisible() && (!longest || view->model()->rowCount() > longest->model()->rowCount()))
            longest = view;
    }
    return longest;
}

/// Number of rows in the list after everything was done; 0 when there is no list.
int use(ui::MainWindow& window) {
    QTest::qWait(1500); // the first picture, then the search and the numbers in the navigation
    auto* pages = window.findChild<ui::PageStack*>();
    if (!pages)
        return 0;
    pages->openList({}, QStringLiteral("Iedereen"));
    QTest::qWait(1500);
    auto* list = shownList(window);
    if (!list)
        return 0;
    for (int part = 1; part <= 20; ++part) {
        QScrollBar* bar = list->verticalScrollBar();
        bar->setValue(bar->maximum() * part / 20);
        QTest::qWait(20);
    }
    const int rows = list->model()->rowCount();
    // Without a window manager nothing has the keyboard, so what is typed goes to the search box itself.
    if (auto* box = window.findChild<ui::SearchBox*>())
        QTest::keyClicks(box, QStringLiteral("jan"), Qt::NoModifier, 50);
    QTest::qWait(500);
    return rows;
}

/// Peak of this process alone. What the system tells the one who started it may be the peak of that one: it carries
/// over from before the exec.
int peakKb() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(2).trimmed().toInt();
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    ui::installDutch();
    ui::apply(app, ui::Scheme::Light);
    ui::MainWindow window({.clock = {QDate(2026, 11, 22)}});
    window.openFile(QString::fromLocal8Bit(argv[argc - 1]));
    window.show();
    const int rows = use(window);
    std::printf("%d\n", peakKb());
    return rows > 0 ? 0 : 1;
}
