// SPDX-License-Identifier: EUPL-1.2
// The surroundings of a tour: settings of its own, a screen large enough, and a copy of the department to work on, so
// that the file itself is only read.
#pragma once

#include "app/window/arguments.h"
#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QTemporaryDir>

#include <memory>

class QApplication;
namespace wijkwerk::ui {
class MainWindow;
class Tour;
} // namespace wijkwerk::ui

class TourRun {
public:
    /// Before there is an application. Moves the program's own files to a temporary folder and gives the offscreen
    /// platform a screen of the size of the pictures.
    explicit TourRun(const Arguments& arguments);
    ~TourRun();
    /// Copies the file and starts making pictures; quits the application when all are made.
    void start(QApplication& app);
    /// Prints the names of the pictures and lets the window go; an exit code.
    int finish();

private:
    wijkwerk::WorkerId secure(const QString& file, const QString& copy, const wijkwerk::Clock& clock) const;
    QString original() const;

    const Arguments& m_arguments;
    QByteArray m_home; ///< as it was before the tour; null when it was not set
    QTemporaryDir m_own;
    std::unique_ptr<wijkwerk::ui::MainWindow> m_window;
    std::unique_ptr<wijkwerk::ui::Tour> m_tour;
};
