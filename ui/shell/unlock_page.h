// SPDX-License-Identifier: EUPL-1.2
// The page between the start page and a department that needs a password: signing in, a lost password, what is wrong
// with the file beside it, and the lock. While it is shown no department is open.
#pragma once

#include "core/base/error.h"
#include "ui/shell/sign_in_panel.h"

namespace wijkwerk::db {
struct OpenOptions;
}
namespace wijkwerk::keys {
struct Cost;
}

namespace wijkwerk::ui {

class Bar;
class Button;
class ConvertPanel;
class Job;
class JobBar;
class RecoveryPanel;

class UnlockPage : public QWidget {
    Q_OBJECT
public:
    enum class Trouble {
        OfFile,
        OfKeys,  ///< those of a backup may help
        OfPerson ///< somebody else can sign in
    };

    UnlockPage(const db::OpenOptions& options, const keys::Cost& cost, QWidget* parent = nullptr);

    /// `name`: of the department, when it is known; else the one it had when it was last open on this computer.
    void ask(const QString& path, const work::Entrance& entrance, WorkerId worker = {}, const QString& locked = {},
             const QString& name = {});
    /// A department of before encryption.
    void askConversion(const QString& path, const std::vector<work::Entrant>& workers);
    /// The department cannot be opened: what is wrong and what to do.
    void showTrouble(const QString& path, const QString& title, const QString& text, Trouble trouble = Trouble::OfFile);
    /// As ask(), with the keys of a backup.
    void askWithBackup(const QString& backup, const work::Entrance& entrance);
    /// Nothing can be done here till something else is ready; `job` shows how far it is.
    void showWaiting(const QString& title, const QString& text, Job* job = nullptr);
    /// A sentence on top of what is shown; empty takes it away.
    void say(const QString& text);
    /// Nobody is there any more: what was typed goes, and a department behind a recovery code closes. False while
    /// something is being checked or made: nothing goes away yet.
    bool abandon();
    void askRecovery();
    void takeFocus();
    using QWidget::show;
    /// Nothing that was typed stays behind.
    void forget();

    const QString& path() const { return m_path; }
    SignInPanel* signInPanel() const { return m_signIn; }
    ConvertPanel* convertPanel() const { return m_convert; }
    RecoveryPanel* recoveryPanel() const { return m_recovery; }

Q_SIGNALS:
    void signedIn(const wijkwerk::ui::SignInPanel::Signed& who);
    void converted(const wijkwerk::ui::SignInPanel::Signed& who, const QString& plainCopy);
    void recovered(); ///< see recoveryPanel()->takeSession()
    void leaveRequested();
    void againRequested(const QString& path);
    void backupRequested(const QString& path);  ///< to take its keys
    void restoreRequested(const QString& path); ///< a backup instead of this file
    void fileRequested();
    void failed(const wijkwerk::Error& error);

private:
    void show(UnlockPanel* panel);
    void addTrouble();
    void addWaiting();

    QString m_path;
    Bar* m_said;
    UnlockPanel* m_shown = nullptr;
    SignInPanel* m_signIn;
    RecoveryPanel* m_recovery;
    ConvertPanel* m_convert;
    UnlockPanel* m_trouble;
    Button* m_again = nullptr;
    Button* m_backup = nullptr;
    Button* m_restore = nullptr;
    UnlockPanel* m_waiting;
    JobBar* m_progress;
};

} // namespace wijkwerk::ui
