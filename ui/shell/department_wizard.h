// SPDX-License-Identifier: EUPL-1.2
// A new department: the few things a letter cannot do without, who you are, and where the file is kept. The rest is
// filled in later in Beheer.
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/shared/dialog.h"

class QComboBox;
class QLineEdit;

namespace wijkwerk::ui {

class DepartmentWizard : public Dialog {
    Q_OBJECT
public:
    DepartmentWizard(const Clock& clock, QWidget* parent);

    /// Proposes a file name for a department in a folder: `Wijkbedrijf Wijkerdam.wijkwerk`; signs that a file system
    /// refuses are left out, and an existing name is never proposed.
    static QString proposedPath(const QString& folder, const QString& name);

Q_SIGNALS:
    void made(const QString& path, wijkwerk::DepartmentId department, wijkwerk::WorkerId worker);

private:
    void proposePath();
    void makeDepartment();

    Clock m_clock;
    Form* m_form;
    QLineEdit* m_name;
    QLineEdit* m_municipality;
    QLineEdit* m_unit;
    QLineEdit* m_signatory;
    QLineEdit* m_function;
    QLineEdit* m_worker;
    QComboBox* m_role;
    QLineEdit* m_path;
    bool m_pathTyped = false;
};

} // namespace wijkwerk::ui
