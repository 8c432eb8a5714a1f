// SPDX-License-Identifier: EUPL-1.2
// A new department: the few things a letter cannot do without, who you are and your password, where the file is kept,
// and then the recovery code, once. The rest is filled in later in Beheer.
#pragma once

#include "core/base/clock.h"
#include "core/keys/slot_table.h"
#include "core/work/department_work.h"
#include "ui/shared/dialog.h"
#include "ui/shell/sign_in_panel.h"

class QComboBox;
class QLineEdit;

namespace wijkwerk::ui {

class PasswordEdit;

class DepartmentWizard : public Dialog {
    Q_OBJECT
public:
    DepartmentWizard(const Clock& clock, const keys::Cost& cost, QWidget* parent);

    /// Proposes a file name for a department in a folder: `Wijkbedrijf Wijkerdam.wijkwerk`; signs that a file system
    /// refuses are left out, and an existing name is never proposed.
    static QString proposedPath(const QString& folder, const QString& name);

    /// The last step: the code is shown, and the user says that he has it.
    void showCode(const QString& code, const QString& path);
    void reject() override;
    /// Of the department that was made and of which the recovery code is shown; empty before.
    QString madePath() const { return m_made.path; }

Q_SIGNALS:
    /// The department is there, and its first worker is signed in. `onPaper`: he has the recovery code.
    void made(const QString& path, const wijkwerk::ui::SignInPanel::Signed& who, bool onPaper);

private:
    struct Made {
        QString path;
        SignInPanel::Signed who;
    };
    void addDepartment();
    void addYou();
    void addPlace();
    void proposePath();
    work::NewDepartment typed() const;
    QString typedPath() const;
    void makeDepartment();
    void finish();

    Clock m_clock;
    keys::Cost m_cost;
    Form* m_form;
    QLineEdit* m_name;
    QLineEdit* m_municipality;
    QLineEdit* m_unit;
    QLineEdit* m_signatory;
    QLineEdit* m_function;
    QLineEdit* m_worker;
    QComboBox* m_role;
    PasswordEdit* m_password = nullptr; ///< null in a program that does not encrypt
    PasswordEdit* m_again = nullptr;
    QLineEdit* m_path;
    PrimaryButton* m_make;
    Made m_made;
    bool m_showsCode = false;
    bool m_onPaper = false;
    bool m_pathTyped = false;
};

} // namespace wijkwerk::ui
