// SPDX-License-Identifier: EUPL-1.2
// What is shown when no department is open: new, open, lately opened, demo, and why a file could not be opened.
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QVBoxLayout;

namespace wijkwerk::ui {

class Bar;
class Button;
class Card;
class TextLabel;

class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    /// `path`: the file that could not be opened. When it is gone or damaged a backup can be put in its place.
    void showError(const Error& error, const QString& path = {});
    void clearError();
    QString errorText() const;
    /// What is being made meanwhile; the buttons are off. Empty: they are on again.
    void setBusy(const QString& what);
    /// Reads the list of lately opened files again.
    void reload();
    void takeFocus();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void fileRequested(const QString& path);
    void demoRequested();
    /// `place`: where it goes; empty when that is still to be chosen.
    void restoreRequested(const QString& place);

private:
    Bar* m_error;
    Button* m_restore;
    QString m_failedPath;
    TextLabel* m_busy;
    QWidget* m_choices;
    Card* m_recentCard;
    QVBoxLayout* m_recent;
    Button* m_new;
    Button* m_first = nullptr; ///< the file that was opened last
};

} // namespace wijkwerk::ui
