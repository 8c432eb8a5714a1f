// SPDX-License-Identifier: EUPL-1.2
// The window of the program: the start page, or a department. Its title holds no personal data.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/db/session.h"

#include <QWidget>

class QStackedLayout;

namespace wijkwerk::ui {

class Bar;
class Desk;
class StartPage;

struct WindowOptions {
    Clock clock;
    bool askWho = true;        ///< off for pictures and tests
    bool remembersSize = true; ///< off for pictures: the size is given
    bool goesOn = true;        ///< off for measuring: nothing is done after the first picture
};

class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(const WindowOptions& options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a department instead of what is open; an error is a sentence on the start page (or in a dialog while a
    /// department stays open) and never touches the file.
    void openFile(const QString& path);
    void showStart();
    void newDepartment();
    void chooseFile();
    /// Makes the demo department in the background when it is not there or has grown old, and opens it.
    void openDemo();

    /// Null on the start page.
    Desk* desk() const { return m_desk; }
    StartPage* startPage() const { return m_start; }

Q_SIGNALS:
    /// The first picture is on the screen.
    void firstPainted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void replaceDesk(std::unique_ptr<db::Session> session);
    void dropDesk();
    void openUnasked(const QString& path);
    void showTitle();
    void showFault(const Error& error);
    void restoreSize();
    void keepSize();
    void leaveThen(std::function<void()> then);

    WindowOptions m_options;
    Bar* m_practice;
    QStackedLayout* m_stack;
    StartPage* m_start = nullptr;
    Desk* m_desk = nullptr;
    bool m_painted = false;
    bool m_closing = false;
    bool m_makesDemo = false;
};

} // namespace wijkwerk::ui
