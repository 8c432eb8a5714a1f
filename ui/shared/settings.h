// SPDX-License-Identifier: EUPL-1.2
// What a person likes, per department and worker: columns, sizes, last filter. No personal data; what belongs to the
// department lives in its file.
#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace wijkwerk::ui {

/// Kept in wijkwerk.ini under `department-ID/worker-ID/name`. A value that cannot be read is as if it was never set.
class Settings {
public:
    explicit Settings(DepartmentId department = {}, WorkerId worker = {});

    void setScope(DepartmentId department, WorkerId worker);

    QString text(const QString& name, const QString& otherwise = {}) const;
    int number(const QString& name, int otherwise = 0) const;
    bool flag(const QString& name, bool otherwise = false) const;
    QByteArray bytes(const QString& name) const;
    QStringList list(const QString& name) const;
    void set(const QString& name, const QVariant& value);

    /// Of the department, whoever works in it: size of the window.
    QByteArray departmentBytes(const QString& name) const;
    void setForDepartment(const QString& name, const QVariant& value);

private:
    QString departmentKey(const QString& name) const;
    QString key(const QString& name) const;

    DepartmentId m_department;
    WorkerId m_worker;
    mutable QSettings m_file;
};

} // namespace wijkwerk::ui
