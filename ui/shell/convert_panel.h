// SPDX-License-Identifier: EUPL-1.2
// A department of before encryption is secured once: who you are, a password, and the recovery code. Only then it
// opens.
#pragma once

#include "core/base/clock.h"
#include "core/keys/slot_table.h"
#include "ui/shell/sign_in_panel.h"

namespace wijkwerk::ui {

class RecoveryCard;

class ConvertPanel : public UnlockPanel {
    Q_OBJECT
public:
    ConvertPanel(const Clock& clock, const keys::Cost& cost, QWidget* parent = nullptr);

    void ask(const QString& path, const std::vector<work::Entrant>& workers);
    void takeFocus();
    void forget();
    /// The department is converted, and its recovery code is on the screen.
    bool isMade() const { return m_made.who != nullptr; }

Q_SIGNALS:
    /// `plainCopy` is the file as it was, under its new name.
    void converted(const wijkwerk::ui::SignInPanel::Signed& who, const QString& plainCopy);
    void leaveRequested();
    void failed(const wijkwerk::Error& error);

private:
    struct Made {
        SignInPanel::Signed who;
        QString plainCopy;
    };
    void goOn();
    void convert(WorkerId worker, const QString& password);
    void showCode(const QString& code);

    Clock m_clock;
    keys::Cost m_cost;
    QString m_path;
    IdCombo* m_who;
    PasswordEdit* m_password;
    PasswordEdit* m_again;
    PrimaryButton* m_next;
    Button* m_leave;
    RecoveryCard* m_card = nullptr;
    Made m_made;
};

} // namespace wijkwerk::ui
