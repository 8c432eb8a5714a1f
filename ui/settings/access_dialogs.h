// SPDX-License-Identifier: EUPL-1.2
// Passwords and the recovery code of an open department. Each does its work in a job, for a password takes time on
// purpose.
#pragma once

#include "core/domain/worker.h"
#include "ui/shared/dialog.h"

namespace wijkwerk::ui {

class Context;
class IdCombo;
class PasswordEdit;

/// Somebody chooses a password of his own, at this computer. `worker` null: to be chosen from the list.
class GiveAccessDialog : public Dialog {
    Q_OBJECT
public:
    GiveAccessDialog(Context& context, const std::vector<Worker>& workers, WorkerId worker, QWidget* parent);

Q_SIGNALS:
    void given();

private:
    void give();

    Context& m_context;
    Form* m_form;
    IdCombo* m_who;
    PasswordEdit* m_password;
    PasswordEdit* m_again;
};

class OwnPasswordDialog : public Dialog {
    Q_OBJECT
public:
    OwnPasswordDialog(Context& context, QWidget* parent);

private:
    void change();

    Context& m_context;
    Form* m_form;
    PasswordEdit* m_old;
    PasswordEdit* m_password;
    PasswordEdit* m_again;
};

/// Asks first, then shows the code once; it comes in force when the user has it on paper.
class NewCodeDialog : public Dialog {
    Q_OBJECT
public:
    /// `leaving`: the code comes in force when the access of this colleague is taken away, by whom onPaper() reaches.
    NewCodeDialog(Context& context, QWidget* parent, const QString& leaving = {});
    void reject() override;

Q_SIGNALS:
    void onPaper(const QString& code);

private:
    void makeCode();
    void showCode(const QString& code);
    void use();

    Context& m_context;
    PrimaryButton* m_make;
    QString m_leaving;
    QString m_code; ///< that is shown
};

} // namespace wijkwerk::ui
