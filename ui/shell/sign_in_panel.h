// SPDX-License-Identifier: EUPL-1.2
// Who are you, and your password: to open a department, and to unlock the window.
#pragma once

#include "core/work/access.h"
#include "ui/shell/unlock_panel.h"

namespace wijkwerk::ui {

class IdCombo;
class PasswordEdit;

class SignInPanel : public UnlockPanel {
    Q_OBJECT
public:
    using Signed = std::shared_ptr<work::SignedIn>;
    explicit SignInPanel(QWidget* parent = nullptr);

    /// Asks for the department at this path. `worker` is chosen beforehand; null: whoever was chosen here last.
    /// `locked` is said instead of the path of the file; `name` is that of the department.
    void ask(const QString& path, const work::Entrance& entrance, WorkerId worker, const QString& locked,
             const QString& name);
    /// From now on the keys of this backup are used, and put beside the department when they fit.
    void useBackup(const QString& backup) { m_backup = backup; }
    const QString& backup() const { return m_backup; }
    void takeFocus();
    /// Nothing typed stays behind.
    void forget();

Q_SIGNALS:
    void signedIn(const wijkwerk::ui::SignInPanel::Signed& who);
    void forgotten();      ///< the password, that is
    void leaveRequested(); ///< back to the start page
    void failed(const wijkwerk::Error& error);

private:
    void signIn();
    void refused(const Problems& problems);

    QString m_path;
    QString m_backup; ///< of which the keys are used; empty: those of the department
    IdCombo* m_who;
    PasswordEdit* m_password;
    Button* m_open;
    Button* m_forgotten;
    Button* m_leave;
};

/// Who was chosen last for a file, on this computer; null when nobody was.
WorkerId lastEntrant(const QString& path);
void rememberEntrant(const QString& path, WorkerId worker);

} // namespace wijkwerk::ui
