// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/settings.h"

#include "core/base/app_paths.h"

#include <QVariant>

namespace wijkwerk::ui {

Settings::Settings(DepartmentId department, WorkerId worker)
    : m_department(department)
    , m_worker(worker)
    , m_file(settingsFile(), QSettings::IniFormat) {}

void Settings::setScope(DepartmentId department, WorkerId worker) {
    m_department = department;
    m_worker = worker;
}

QString Settings::departmentKey(const QString& name) const {
    return QStringLiteral("department-%1/%2").arg(m_department.value).arg(name);
}

QString Settings::key(const QString& name) const {
    return departmentKey(QStringLiteral("worker-%1/%2").arg(m_worker.value).arg(name));
}

QString Settings::text(const QString& name, const QString& otherwise) const {
    return m_file.value(key(name), otherwise).toString();
}

int Settings::number(const QString& name, int otherwise) const {
    bool ok = false;
    const int value = m_file.value(key(name)).toInt(&ok);
    return ok ? value : otherwise;
}

bool Settings::flag(const QString& name, bool otherwise) const {
    return m_file.value(key(name), otherwise).toBool();
}

QByteArray Settings::bytes(const QString& name) const {
    return m_file.value(key(name)).toByteArray();
}

QStringList Settings::list(const QString& name) const {
    return m_file.value(key(name)).toStringList();
}

void Settings::set(const QString& name, const QVariant& value) {
    m_file.setValue(key(name), value);
}

QByteArray Settings::departmentBytes(const QString& name) const {
    return m_file.value(departmentKey(name)).toByteArray();
}

void Settings::setForDepartment(const QString& name, const QVariant& value) {
    m_file.setValue(departmentKey(name), value);
}

} // namespace wijkwerk::ui
