// SPDX-License-Identifier: EUPL-1.2
// Lost password: the recovery code from the paper, then who you are and a new password.
#pragma once

#include "core/db/session.h"
#include "core/domain/worker.h"
#include "core/keys/slot_table.h"
#include "core/work/access.h"
#include "ui/shell/unlock_panel.h"

class QLineEdit;

namespace wijkwerk::ui {

class IdCombo;
class PasswordEdit;

class RecoveryPanel : public UnlockPanel {
    Q_OBJECT
public:
    RecoveryPanel(const db::OpenOptions& options, const keys::Cost& cost, QWidget* parent = nullptr);
    ~RecoveryPanel() override;

    /// `backup`: whose keys are used, see SignInPanel::useBackup().
    void ask(const QString& path, const QString& backup = {});
    void takeFocus();
    /// What was typed, and a department that was opened with the code, are gone.
    void forget();

Q_SIGNALS:
    /// The department is open, for whoever set a new password. Take it with takeSession().
    void entered();
    void backRequested();
    void failed(const wijkwerk::Error& error);

public:
    std::unique_ptr<db::Session> takeSession() { return std::move(m_session); }

private:
    void goOn();
    void readCode();
    void opened(work::Outcome<work::SignedIn> outcome);
    void askPassword();
    void setPassword();
    void showStep();

    db::OpenOptions m_options;
    keys::Cost m_cost;
    QString m_path;
    QString m_backup;
    QLineEdit* m_code;
    IdCombo* m_who;
    PasswordEdit* m_password;
    PasswordEdit* m_again;
    Button* m_next;
    std::unique_ptr<db::Session> m_session; ///< once the code was good
    std::vector<Worker> m_workers;
};

} // namespace wijkwerk::ui
