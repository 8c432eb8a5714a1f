// SPDX-License-Identifier: EUPL-1.2
// Opening and making a department whose key lies open beside it, as that of the demo does. Departments with passwords
// do not come through here.
#pragma once

#include "core/db/session.h"
#include "core/work/demo.h"
#include "core/work/department_work.h"

namespace wijkwerk::work {

/// The key that lies open beside the file. Throws what db::recognise() says of a file that is no department, and
/// Fault::WrongKeyOrDamaged when there is no such key.
keys::DataKey openKeyOf(const QString& path);

/// Throws as openKeyOf() and db::Session::open() do.
std::unique_ptr<db::Session> openSession(const QString& path, const db::OpenOptions& options = {});

/// createDepartment() with a key of its own that is put open beside it.
Outcome<MadeDepartment> createOpenDepartment(const QString& path, const NewDepartment& wanted, const Clock& clock);

/// makeDemo() with a key of its own that is put open beside it.
void makeOpenDemo(const QString& path, const Clock& clock, const DemoOptions& options = {});

} // namespace wijkwerk::work
