// SPDX-License-Identifier: EUPL-1.2
// A window on a department of its own for the tests of the shell, with settings in a folder that goes away.
#pragma once

#include "core/domain/ids.h"
#include "core/rules/permissions.h"
#include "ui/shared/dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

namespace shell_test {

/// The day of these tests.
inline const wijkwerk::Clock testClock{QDate(2026, 11, 24)};

/// Settings and files of one test; WIJKWERK_HOME points here while it lives.
class Home {
public:
    Home();
    ~Home();
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    /// The demo department; made once for all tests and copied.
    QString demo(const char* name = "demo.wijkwerk") const;
    /// A department with nobody in it but this worker (empty: nobody at all).
    QString department(const QString& worker = QStringLiteral("Joke Brandsma")) const;

private:
    QByteArray m_before; // as it was for the whole run of the tests
    QTemporaryDir m_folder;
};

std::unique_ptr<wijkwerk::ui::MainWindow> shown(const QString& file);

/// Looks as the first worker of the department, by role, who has that right. Fails when nobody has.
void lookAsSomebodyWho(wijkwerk::ui::Desk& desk, wijkwerk::rules::Right may);

/// Looks as the worker of that name.
void become(wijkwerk::ui::Desk& desk, const QString& name);

/// Waits till the condition holds, at most five seconds.
bool wait(const std::function<bool()>& condition);

/// The dialog of that type that is open; null when there is none.
template <class T>
T* openDialog(const QWidget& window) {
    for (T* dialog : window.findChildren<T*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// The button with that text in a window or dialog; null when there is none in view.
QAbstractButton* button(const QWidget& where, const QString& text);
/// The field of a form by its accessible name.
QLineEdit* field(const QWidget& where, const QString& name);
/// Clicks the button with that text in the question that stands open.
bool answer(const QString& text);

} // namespace shell_test
